"""Prodigy JSONL: one task a line, with spans, and relations for the arguments of goals.

Offsets are Unicode code points, end exclusive. A task that Scoreline wrote has everything about a
goal in its span; in others, a relation from a span whose label means GOAL gives an argument, if its
label names one. A binary verdict is about the one span that was shown and not about the article.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from io import BufferedReader
from typing import Any

from store.fields import RecordError
from store.importing.building import (
    Data,
    Draft,
    Read,
    as_object,
    lenient_meta,
    objects,
    text_of,
    with_argument,
)
from store.importing.items import Format, Given, Holds, Item, Options, Rejected
from store.importing.labelling import our_label
from store.importing.records import each_line
from store.model import GOAL, Status

_OWN = ("text", "tokens", "spans", "relations", "furniture", "meta", "answer", "_is_binary")

_KEYS = re.compile(rb'"(?:_input_hash|_task_hash|_view_id|tokens|relations)"\s*:')

_UNRELATED = re.compile(rb'"(?:goals|entities|tags|ner_tags)"\s*:')


def read_prodigy(stream: BufferedReader, given: Given) -> Iterator[Item | Rejected]:
    """Read tasks line by line; a line that is none is rejected and the rest is read."""
    yield from each_line(stream, given, read_task)


def read_task(value: object, options: Options) -> Read:
    """Make a record of one task.

    Raises:
        RecordError: It is none.
    """
    data = as_object(value)
    text = text_of(data, "text")
    meta = data.get("meta") or {}
    if not isinstance(meta, dict):
        raise RecordError("`meta` is not an object")
    own = {"furniture", "goals"} & data.keys() or _is_ours(data)
    draft = Draft(text, options, dict(meta) if own else lenient_meta(meta, "prodigy"))
    draft.meta |= {key: each for key, each in data.items() if key not in _OWN}
    draft.answer = data.get("answer")
    spans = [_span(span) for span in objects(data, "spans")]
    if data.get("_is_binary"):
        verdicts = {"accept": Status.ACCEPTED, "reject": Status.REJECTED}
        status = verdicts.get(str(draft.answer))
        draft.answer = None
        if status is not None:
            spans = [{"status": status.value, **span} for span in spans]
    _add_arguments(spans, objects(data, "relations"), draft)
    furniture = [{**each, "label": "FURNITURE"} for each in objects(data, "furniture")]
    draft.spans = spans + furniture
    return draft.record()


def _is_ours(data: Data) -> bool:
    return any("status" in span for span in objects(data, "spans"))


def _span(span: Data) -> Data:
    score = span.get("score")
    if "confidence" not in span and isinstance(score, int | float) and 0 <= score <= 1:
        return {**span, "confidence": score}
    return span


def _add_arguments(spans: list[Data], relations: Any, draft: Draft) -> None:
    """Give goals the arguments that relations name, unless a goal says all about them itself."""
    goals: dict[str, Data] = {}
    told: set[str] = set()
    for span in spans:
        label = span.get("label")
        if isinstance(label, str) and our_label(label, draft.options.labels) == GOAL:
            key = _place(span)
            if span.get("goal"):
                told.add(key)
            else:
                goals[key] = span.setdefault("goal", {})
    for relation in relations:
        head, child = relation.get("head_span"), relation.get("child_span")
        role = str(relation.get("label"))
        if not isinstance(head, dict) or not isinstance(child, dict):
            draft.lose(f"relation {role}")
            continue
        key = _place(head)
        if key in told:
            continue
        start, end = child.get("start"), child.get("end")
        if (
            not isinstance(start, int)
            or not isinstance(end, int)
            or key not in goals
            or not with_argument(goals[key], role, draft.text, start, end)
        ):
            draft.lose(f"relation {role}")


def _place(span: Data) -> str:
    return f"{span.get('start')!r}-{span.get('end')!r}"


FORMAT = Format(
    "prodigy",
    (".jsonl",),
    read_prodigy,
    help=(
        "Tasks as Prodigy writes them: `spans` are marks, and `relations` from a span labelled "
        "GOAL to another, labelled scorer, team, assist or minute, are a goal's arguments."
    ),
    example=(
        '{"text": "Kudus headed home.", "spans": [{"start": 0, "end": 5, "token_start": 0, '
        '"token_end": 0, "label": "PERSON"}], "_view_id": "ner_manual", "answer": "accept"}\n'
    ),
    holds=Holds.LINES,
    begins=lambda data: bool(_KEYS.search(_line(data))) and not _UNRELATED.search(_line(data)),
)


def _line(data: bytes) -> bytes:
    """Give the first line, without what stands inside its longest strings."""
    return data.lstrip().partition(b"\n")[0]
