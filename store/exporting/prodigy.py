"""Prodigy JSONL: one task a line, with tokens, spans, and relations for the arguments of goals.

Source: Prodigy's "Annotation interfaces" pages (`ner_manual`, `spans_manual`, `relations`).

Each line is an object with these keys, in this order:

- `text`: the article's text.
- `tokens`: a list of `text`, `start`, `end`, `id` and `ws` (whether one space follows). A token in
  which a span begins or ends is split there, so that every span falls on tokens.
- `spans`: entities (labels as Scoreline's) and goal mentions (label `GOAL`), sorted. `id` (`e1`… or
  `g1`…), `start`, `end`, `token_start`, `token_end`, `text`, `label`, `status`, `source`,
  `confidence` as in a record. A goal mention has a `goal` besides: an object with the keys `scorer`
  to `scope` of a record's goal. It says everything about the arguments; a reader that finds it
  takes it as it stands and need not look at `relations`.
- `relations`: for each argument that stands on words, `head` (last token of the trigger), `child`
  (last token of the argument), `head_span` and `child_span` (`start`, `end`, `token_start`,
  `token_end`, `label`, which is null where no entity has just this span) and `label` (`scorer`,
  `team`, `assist` or `minute`). They follow from the spans.
- `furniture`: a list of `start`, `end`, `status`, `source` and `confidence`.
- `meta`: as in a record.
- `answer`: `accept`, `reject` or `ignore`; not there for an article that is not done.

`start` and `end` are Unicode code points, end exclusive. `token_start` and `token_end` are both
inclusive. White space is in no token.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from store.exporting.format import Format, write_lines
from store.exporting.losses import Losses
from store.exporting.spans import Token, TokenIndex, mentions, split_at, tokens_of
from store.mark_data import write_arguments, write_provenance
from store.model import FURNITURE, GOAL, Goal, Mark, Record
from store.records import Tokenize, write_meta


def line(record: Record, tokenize: Tokenize, losses: Losses) -> dict[str, Any]:
    """Turn a record into the plain data of a task; nothing is lost."""
    article = record.article
    marks = [mark for mark in record.marks if mark.label != FURNITURE]
    tokens = split_at(tokens_of(article, tokenize), _edges(marks))
    index = TokenIndex(tokens)
    labels = {(mark.start, mark.end): mark.label for mark in marks if mark.is_entity}
    data: dict[str, Any] = {
        "text": article.text,
        "tokens": _tokens(article.text, tokens),
        "spans": _spans(marks, index),
        "relations": [
            relation
            for mark in marks
            if mark.label == GOAL
            for relation in _relations(mark, index, labels)
        ],
        "furniture": [
            {"start": mark.start, "end": mark.end, **write_provenance(mark)}
            for mark in record.marks
            if mark.label == FURNITURE
        ],
        "meta": write_meta(article),
    }
    if article.answer is not None:
        data["answer"] = article.answer.value
    return data


def _edges(marks: Iterable[Mark]) -> set[int]:
    edges: set[int] = set()
    for mark in marks:
        edges.update((mark.start, mark.end))
        for _, start, end in mentions(mark.goal or Goal()):
            edges.update((start, end))
    return edges


def _tokens(text: str, tokens: Sequence[Token]) -> list[dict[str, Any]]:
    return [
        {
            "text": text[start:end],
            "start": start,
            "end": end,
            "id": number,
            "ws": text[end : end + 1] == " ",
        }
        for number, (start, end) in enumerate(tokens)
    ]


def _spans(marks: Iterable[Mark], index: TokenIndex) -> list[dict[str, Any]]:
    spans: list[dict[str, Any]] = []
    counts = {"e": 0, "g": 0}
    for mark in marks:
        kind = "g" if mark.label == GOAL else "e"
        counts[kind] += 1
        span = {
            "id": f"{kind}{counts[kind]}",
            **_place(mark.start, mark.end, index),
            "text": mark.text,
            "label": mark.label,
            **write_provenance(mark),
        }
        if mark.label == GOAL:
            span["goal"] = write_arguments(mark.goal or Goal())
        spans.append(span)
    return spans


def _place(start: int, end: int, index: TokenIndex) -> dict[str, int | None]:
    first, last = index.find(start, end) or (None, None)
    return {"start": start, "end": end, "token_start": first, "token_end": last}


def _relations(
    trigger: Mark, index: TokenIndex, labels: dict[tuple[int, int], str]
) -> list[dict[str, Any]]:
    head = {**_place(trigger.start, trigger.end, index), "label": GOAL}
    relations: list[dict[str, Any]] = []
    for role, start, end in mentions(trigger.goal or Goal()):
        child = {**_place(start, end, index), "label": labels.get((start, end))}
        relations.append(
            {
                "head": head["token_end"],
                "child": child["token_end"],
                "head_span": head,
                "child_span": child,
                "label": role,
            }
        )
    return relations


FORMAT = Format(
    "prodigy",
    "Tasks for Prodigy, with tokens, spans, and goals as relations.",
    write_lines(line),
    ".jsonl",
)
