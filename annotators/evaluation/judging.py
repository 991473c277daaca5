"""What was right and what was wrong in one article, mark by mark."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Any

from annotators.evaluation.arguments import ARGUMENTS
from annotators.evaluation.comparing import (
    Comparison,
    Span,
    characters,
    entities,
    span_of,
)
from annotators.evaluation.pairing import match
from annotators.evaluation.sentences import sentence
from store.model import FURNITURE, GOAL, Mark, Quote


class ErrorKind(StrEnum):
    """What is wrong."""

    MISSED = "missed"
    """Nothing was predicted where something is."""
    INVENTED = "invented"
    """Something was predicted where nothing is."""
    LABEL = "label"
    """A mark that overlaps a gold one has another label."""
    OFFSETS = "offsets"
    """A mark with the label of a gold one begins or ends elsewhere."""
    ARGUMENT = "argument"
    """An argument of a matched goal mention differs."""


@dataclass(frozen=True, slots=True)
class Error:
    """One thing that is wrong, with its place in the article."""

    kind: ErrorKind
    article: str
    """The article's id."""
    mark: Mark
    """What its words are shown of: the gold mark, or the predicted one that is at fault."""
    quote: Quote
    """The sentence that this mark stands in."""
    gold: Mark | None = None
    predicted: Mark | None = None
    argument: str = ""
    """The argument's name; empty for all other kinds."""
    gold_value: str = ""
    """The argument in words; empty where it has no value."""
    predicted_value: str = ""

    @property
    def subjects(self) -> set[str]:
        """The labels that it is about, and its argument."""
        marks = [mark for mark in (self.gold, self.predicted) if mark]
        return {*(mark.label for mark in marks), self.argument} - {""}

    def as_dict(self) -> dict[str, Any]:
        """Give everything as plain data for JSON; offsets are into the article's text."""
        return {
            "kind": self.kind.value,
            "label": self.mark.label,
            "argument": self.argument or None,
            "article": self.article,
            "gold": _span_data(self.gold),
            "predicted": _span_data(self.predicted),
            "gold_value": self.gold_value or None,
            "predicted_value": self.predicted_value or None,
            "sentence": {"text": self.quote.text, "start": self.quote.start},
        }


Key = tuple[str, int, int, str]
"""What was judged: a kind of thing, where it stands, and its label or argument."""

_GIVEN, _PROPOSED, _ARGUMENT = "given", "proposed", "argument"


@dataclass(slots=True)
class Judgement:
    """What one article's predicted marks got right and wrong, for comparing it with another's."""

    _verdicts: dict[Key, Error | None] = field(default_factory=dict)
    """The error of each thing that was judged; None for what is right."""
    _proposed: set[Span] = field(default_factory=set)
    """Everything that was predicted."""

    @property
    def errors(self) -> Iterator[Error]:
        """Everything that is wrong."""
        return (error for error in self._verdicts.values() if error)

    def worse_than(self, other: Judgement) -> Iterator[Error]:
        """Give what is wrong here and was right in another judgement of the same article.

        An argument whose goal mention was not found there was neither right nor wrong.
        """
        for key, error in self._verdicts.items():
            if error and other._has_right(key):
                yield error

    def _has_right(self, key: Key) -> bool:
        if key in self._verdicts:
            return self._verdicts[key] is None
        # What is not proposed is not invented either.
        return key[0] == _PROPOSED and key[1:] not in self._proposed


def judge(comparison: Comparison) -> Judgement:
    """Say of every mark and every argument of an article whether it is right."""
    return Judgement(
        dict(
            (
                *_judge_entities(comparison),
                *_judge_goals(comparison),
                *_judge_furniture(comparison),
            )
        ),
        {span_of(mark) for mark in (*comparison.found, *comparison.found_stretches)},
    )


def _judge_entities(comparison: Comparison) -> Iterator[tuple[Key, Error | None]]:
    gold, found = entities(comparison.gold), entities(comparison.found)
    for start, end, label in gold.keys() & found.keys():
        yield (_GIVEN, start, end, label), None
    missed = [mark for span, mark in gold.items() if span not in found]
    invented = [mark for span, mark in found.items() if span not in gold]
    yield from _judge_others(comparison, missed, invented)


def _judge_others(
    comparison: Comparison, missed: Sequence[Mark], invented: Sequence[Mark]
) -> Iterator[tuple[Key, Error | None]]:
    """Judge what has no equal: two that overlap are one error, whatever is left one each."""
    matched = match(missed, invented)
    for place, other in matched:
        gold, found = missed[place], invented[other]
        kind = ErrorKind.OFFSETS if gold.label == found.label else ErrorKind.LABEL
        yield (_GIVEN, *span_of(gold)), _error(comparison, kind, gold, gold=gold, predicted=found)
    taken = {place for place, _ in matched}
    used = {other for _, other in matched}
    for place, gold in enumerate(missed):
        if place not in taken:
            yield (_GIVEN, *span_of(gold)), _error(comparison, ErrorKind.MISSED, gold, gold=gold)
    for other, found in enumerate(invented):
        if other not in used:
            error = _error(comparison, ErrorKind.INVENTED, found, predicted=found)
            yield (_PROPOSED, *span_of(found)), error


def _judge_goals(comparison: Comparison) -> Iterator[tuple[Key, Error | None]]:
    for gold, found in comparison.goals:
        key = (_GIVEN, *span_of(gold))
        if found is None:
            yield key, _error(comparison, ErrorKind.MISSED, gold, gold=gold)
        else:
            yield key, None
            yield from _judge_arguments(comparison, gold, found)
    for found in comparison.invented_goals:
        yield (
            (_PROPOSED, found.start, found.end, GOAL),
            _error(comparison, ErrorKind.INVENTED, found, predicted=found),
        )


def _judge_arguments(
    comparison: Comparison, gold: Mark, found: Mark
) -> Iterator[tuple[Key, Error | None]]:
    if gold.goal is None or found.goal is None:
        return
    for argument in ARGUMENTS:
        if not argument.applies(gold.goal):
            continue
        error = None
        if not argument.agrees(gold.goal, found.goal):
            error = replace(
                _error(comparison, ErrorKind.ARGUMENT, gold, gold=gold, predicted=found),
                argument=argument.name,
                gold_value=argument.told(gold.goal),
                predicted_value=argument.told(found.goal),
            )
        yield (_ARGUMENT, gold.start, gold.end, argument.name), error


def _judge_furniture(comparison: Comparison) -> Iterator[tuple[Key, Error | None]]:
    """Judge furniture by its characters: a stretch of which some are right has other offsets."""
    text = comparison.article.text
    stretches = [mark for mark in comparison.gold if mark.label == FURNITURE]
    for gold in stretches:
        kind = _kind(characters(text, gold), comparison.found_furniture, ErrorKind.MISSED)
        near = _overlapping(gold, comparison.found_stretches)
        error = _error(comparison, kind, gold, gold=gold, predicted=near) if kind else None
        yield (_GIVEN, *span_of(gold)), error
    for found in comparison.found_stretches:
        kind = _kind(characters(text, found), comparison.gold_furniture, ErrorKind.INVENTED)
        if kind:
            near = _overlapping(found, stretches)
            error = _error(comparison, kind, found, gold=near, predicted=found)
            yield (_PROPOSED, *span_of(found)), error


def _kind(places: set[int], others: frozenset[int], without: ErrorKind) -> ErrorKind | None:
    if places <= others:
        return None
    return ErrorKind.OFFSETS if places & others else without


def _overlapping(mark: Mark, others: Sequence[Mark]) -> Mark | None:
    return next((other for other in others if mark.overlaps(other)), None)


def _error(
    comparison: Comparison,
    kind: ErrorKind,
    mark: Mark,
    *,
    gold: Mark | None = None,
    predicted: Mark | None = None,
) -> Error:
    quote = sentence(comparison.article.text, mark.start, mark.end)
    return Error(kind, comparison.article.id, mark, quote, gold, predicted)


def _span_data(mark: Mark | None) -> dict[str, Any] | None:
    if mark is None:
        return None
    return {"start": mark.start, "end": mark.end, "text": mark.text, "label": mark.label}
