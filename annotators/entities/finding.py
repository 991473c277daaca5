"""Finds named things: gathers candidates, weighs the evidence, and lets the judge choose."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Any

from annotators.entities.candidates import Reading, gather, read
from annotators.entities.decoding import TokenSpan
from annotators.entities.evidence import Weighed, weigh
from annotators.entities.judging import Judge, choose
from annotators.entities.lookup import Lookup
from annotators.entities.tags import LISTED
from annotators.entities.taught import BundledView, overrule
from store.model import Mark


def find(
    doc: Any,
    furniture: Sequence[Mark],
    judge: Judge,
    source: str,
    gazetteer: Lookup | None = None,
) -> list[Mark]:
    """Find the named things of a text.

    Args:
        doc: The text as the pipeline has tagged it.
        furniture: Where the text is not the article. Names in it speak for names outside, but none
            of them is marked.
        judge: Who chooses between the candidates.
        source: Who proposes the marks, as `NAME@VERSION`.
        gazetteer: The names that a person has taught, if there are any.

    Returns:
        Marks that do not overlap, in the order of the text.
    """
    reading = read(doc)
    marks = []
    chosen: dict[tuple[int, int], Weighed] = {}
    for weighed, confidence in choose(judge, weigh(reading, gather(reading))):
        start, end = offsets(doc, weighed.span)
        chosen[start, end] = weighed
        marks.append(
            Mark(
                start,
                end,
                reading.text[start:end],
                weighed.span.label,
                source=source,
                confidence=round(confidence, 3),
                why=_reason(reading, weighed),
            )
        )
    if gazetteer is not None:
        view = BundledView(reading, chosen)
        marks = overrule(reading.text, marks, gazetteer.find(doc), view, source)
    return clear(marks, furniture)


def clear(marks: Iterable[Mark], furniture: Sequence[Mark]) -> list[Mark]:
    """Give the marks that lie in no furniture."""
    covered = {index for mark in furniture for index in range(mark.start, mark.end)}
    return [mark for mark in marks if covered.isdisjoint(range(mark.start, mark.end))]


_GROUP = re.compile(r"Group [A-Z]\.")


def offsets(doc: Any, span: TokenSpan) -> tuple[int, int]:
    """Give a span's first code point, and one past its last.

    A full stop that the tokenizer takes for part of a group's letter stays outside.
    """
    name = doc[span.start : span.end]
    is_group = _GROUP.fullmatch(name.text) is not None
    return name.start_char, name.end_char - is_group


def _reason(reading: Reading, weighed: Weighed) -> str:
    """Say in a few words what speaks most for a candidate."""
    if weighed.is_ruled:
        return f"rule: {weighed.span.label.lower()}"
    if weighed.longer is not None:
        return f"also ‘{weighed.longer}’"
    if weighed.kind is not None and weighed.span.label in LISTED[weighed.kind]:
        return f"word list: {weighed.kind.lower()}"
    if weighed.is_tagged:
        return "model"
    return "model, elsewhere in the article"
