"""Gives sentences of general English as records in which no goal is told."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from annotators.recipe.corpora import read_lines
from annotators.recipe.markup import Record

SOURCES = ("gum_named_open.train", "uner_ewt.train_2022-12")
"""Edited text and web text; `wikigold` and `uner_pud` are kept for measuring."""

_TOGETHER = 8
_SHORTEST = 5
_LABELS = {
    "PER": "PERSON",
    "person": "PERSON",
    "LOC": "GPE",
    "place": "GPE",
    "ORG": "ORG",
    "organization": "ORG",
}
_OF_FOOTBALL = re.compile(
    r"\b(?:goals?|goalless|scor\w+|equali\w+|hat-trick|penalt\w+|header|football\w*|soccer|"
    r"striker|midfield\w*|league|cup|match|coach|defender|games?|season|club|team)\b",
    re.IGNORECASE,
)
"""Sentences with such words are left out, as they may tell of a goal."""
_CLOSES_UP = re.compile(r"[.,;:!?)\]%]|'\w+|’\w+|n't")


def read_elsewhere(corpus: Path) -> Iterator[Record]:
    """Read the general corpora of a folder, some sentences to a record, with named things only."""
    for source in SOURCES:
        together: list[tuple[list[str], list[str]]] = []
        for sentence in read_lines(corpus / "ner" / f"{source}.jsonl"):
            words, tags = sentence["tokens"], sentence["tags"]
            if len(words) < _SHORTEST or _OF_FOOTBALL.search(" ".join(words)):
                continue
            together.append((words, tags))
            if len(together) == _TOGETHER:
                yield _record(source, together)
                together = []


def _record(source: str, sentences: list[tuple[list[str], list[str]]]) -> Record:
    text = ""
    spans: list[dict[str, int | str]] = []
    for words, tags in sentences:
        for place, (word, tag) in enumerate(zip(words, tags, strict=True)):
            if place and not _CLOSES_UP.fullmatch(word):
                text += " "
            start = len(text)
            text += word
            label = _LABELS.get(tag[2:])
            if label and tag.startswith("B-"):
                spans.append({"start": start, "end": len(text), "label": label})
            elif label and spans and tag.startswith("I-"):
                spans[-1]["end"] = len(text)
        text += "\n"
    for span in spans:
        span["text"] = text[int(span["start"]) : int(span["end"])]
    return {"text": text, "meta": {"id": source}, "spans": spans, "goals": [], "furniture": []}
