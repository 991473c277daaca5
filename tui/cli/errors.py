"""What was wrong in an evaluation, for a person to read: each error with its sentence."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Set
from typing import TYPE_CHECKING

from tui.shown import shown, shown_line, without_emoji_styles

if TYPE_CHECKING:
    from annotators.evaluation import Error
    from store.model import Mark

LEFT, RIGHT = ">>", "<<"
"""What stands around the words that an error is about."""
AROUND = 100
"""Code points of a sentence on either side of these words, at most."""
LONGEST = 160
"""Code points of the words themselves, at most; furniture can be a page."""


class Errors:
    """Collects what is listed, and counts the rest."""

    def __init__(self, subjects: Set[str] = frozenset(), limit: int | None = None) -> None:
        self._subjects = subjects
        self._limit = limit
        self._kept: list[Error] = []
        self._counts: Counter[str] = Counter()

    def take(self, errors: Iterable[Error]) -> None:
        """Keep the errors that are about one of the subjects, up to the limit of each kind."""
        for error in sorted(errors, key=_place):
            if self._subjects and not self._subjects & error.subjects:
                continue
            self._counts[error.kind] += 1
            if self._limit is None or self._counts[error.kind] <= self._limit:
                self._kept.append(error)

    def __iter__(self) -> Iterator[Error]:
        return iter(self._kept)

    def lines(self, heading: str) -> Iterator[str]:
        """Lay the errors out by kind.

        Args:
            heading: What they are, such as `errors`.
        """
        from annotators.evaluation import ErrorKind

        yield f"{heading}: {self._counts.total():,}"
        for kind in ErrorKind:
            if not self._counts[kind]:
                continue
            yield ""
            yield f"{kind}: {self._counts[kind]:,}"
            kept = [error for error in self._kept if error.kind is kind]
            for error in kept:
                yield f"  {told(error)}"
                yield f"    {excerpt(error)}"
            if len(kept) < self._counts[kind]:
                yield f"  and {self._counts[kind] - len(kept):,} more"


def told(error: Error) -> str:
    """Say in one line what is wrong, gold before predicted, and in which article."""
    return f"{error.kind} {_what(error)} · {shown_line(error.article) or 'no id'}"


def _what(error: Error) -> str:
    gold, predicted = error.gold, error.predicted
    if error.argument:
        values = (error.gold_value, error.predicted_value)
        told = " → ".join(shown_line(value) or "none" for value in values)
        return f"{error.argument} of {_quoted(error.mark)}: {told}"
    if gold is None or predicted is None:
        return f"{error.mark.label} {_quoted(error.mark)}"
    if gold.label == predicted.label:
        return f"{gold.label} {_quoted(gold)} → {_quoted(predicted)}"
    other = "" if gold.text == predicted.text else f" {_quoted(predicted)}"
    return f"{_quoted(gold)} {gold.label} → {predicted.label}{other}"


def _quoted(mark: Mark) -> str:
    words = shown_line(mark.text)
    return f"“{words if len(words) <= AROUND else words[:AROUND] + '…'}”"


def excerpt(error: Error) -> str:
    """Give the sentence with the words between `>>` and `<<`; no character of it is obeyed."""
    text, start = error.quote.text, error.quote.start
    left, right = error.mark.start - start, error.mark.end - start
    before, words, after = text[:left], text[left:right], text[right:]
    if len(before) > AROUND:
        near = before[-AROUND:]
        before = "…" + (near.partition(" ")[2] or near)
    if len(after) > AROUND:
        near = after[:AROUND]
        after = (near.rpartition(" ")[0] or near) + "…"
    if len(words) > LONGEST:
        words = f"{words[: LONGEST // 2]}…{words[-LONGEST // 2 :]}"
    return without_emoji_styles(shown(f"{before}{LEFT}{words}{RIGHT}{after}"))


def _place(error: Error) -> int:
    return error.mark.start
