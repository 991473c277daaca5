"""What a file says of an article beside what the library says, mark by mark."""

from __future__ import annotations

import hashlib
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, fields
from enum import StrEnum
from typing import Any

from store.exporting.spans import outside_furniture, tokens_of
from store.model import FURNITURE, Goal, Mark, Record
from store.records import Tokenize, position


class Verdict(StrEnum):
    """How a file and the library differ in a mark."""

    MISSING = "missing"
    """The library has it and the file does not."""
    EXTRA = "extra"
    """The file has it and the library does not."""
    DIFFERENT = "different"
    """Both have it, and say different things of it."""


@dataclass(frozen=True, slots=True)
class Difference:
    """One mark in which a file and the library differ."""

    verdict: Verdict
    mark: Mark
    """The library's; the file's if it is extra."""
    detail: str = ""


Key = tuple[int, int, str]


def compare(expected: Record, found: Record) -> list[Difference]:
    """Compare the marks of one text: place, label, what became of them, and arguments.

    Of furniture only the place is compared, since a record says no more.

    Args:
        expected: The article with the marks that the file should have.
        found: What the file says.
    """

    def told(mark: Mark, other: Mark) -> str:
        return "; ".join(_told(mark, other)) if mark.label != FURNITURE else ""

    return list(
        _compare(
            _by_key(expected.marks, lambda mark: (mark.start, mark.end, mark.label)),
            _by_key(found.marks, lambda mark: (mark.start, mark.end, mark.label)),
            told,
        )
    )


def compare_words(expected: Record, found: Record, tokenize: Tokenize) -> list[Difference]:
    """Compare the marks of two texts that have the same words with other white space between.

    Places and labels are compared. The words of furniture are left out of the article, as formats
    of tagged tokens leave them out.
    """
    ours, theirs = _Words(expected, tokenize), _Words(found, tokenize)
    marks = [mark for mark in expected.marks if mark.label != FURNITURE]
    return list(_compare(_by_key(marks, ours.key), _by_key(found.marks, theirs.key), lambda *_: ""))


def words_digest(record: Record, tokenize: Tokenize) -> bytes:
    """Give what two articles share if they have the same words outside furniture."""
    return hashlib.sha256(_Words(record, tokenize).joined.encode()).digest()


class _Words:
    """The tokens of an article outside furniture, without anything between them."""

    def __init__(self, record: Record, tokenize: Tokenize) -> None:
        text = record.article.text
        tokens = outside_furniture(record, tokens_of(record.article, tokenize))
        self._offsets = [at for start, end in tokens for at in range(start, end)]
        self.joined = "".join(text[start:end] for start, end in tokens)

    def key(self, mark: Mark) -> Key:
        start = bisect_left(self._offsets, mark.start)
        return start, bisect_left(self._offsets, mark.end), mark.label


def _by_key(marks: Iterable[Mark], key: Callable[[Mark], Key]) -> dict[Key, list[Mark]]:
    found: defaultdict[Key, list[Mark]] = defaultdict(list)
    for mark in sorted(marks, key=position):
        found[key(mark)].append(mark)
    return found


def _compare(
    expected: dict[Key, list[Mark]],
    found: dict[Key, list[Mark]],
    told: Callable[[Mark, Mark], str],
) -> Iterator[Difference]:
    for key in sorted({*expected, *found}):
        ours, theirs = expected.get(key, []), found.get(key, [])
        for mark, other in zip(ours, theirs, strict=False):
            detail = told(mark, other)
            if detail:
                yield Difference(Verdict.DIFFERENT, mark, detail)
        for mark in ours[len(theirs) :]:
            yield Difference(Verdict.MISSING, mark)
        for mark in theirs[len(ours) :]:
            yield Difference(Verdict.EXTRA, mark)


def _told(mark: Mark, other: Mark) -> Iterator[str]:
    """Say in what two marks on one place differ, a phrase for each field."""
    for name in ("status", "source", "confidence"):
        yield from _unequal(name, getattr(mark, name), getattr(other, name))
    ours, theirs = mark.goal or Goal(), other.goal or Goal()
    for field in fields(Goal):
        yield from _unequal(field.name, getattr(ours, field.name), getattr(theirs, field.name))


def _unequal(name: str, ours: Any, theirs: Any) -> Iterator[str]:
    if ours != theirs:
        yield f"{name} is {_shown(theirs)}, not {_shown(ours)}"


def _shown(value: Any) -> str:
    return "empty" if value is None else str(value)
