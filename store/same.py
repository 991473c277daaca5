"""Doing to every equal mark of an article what was just decided of one."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import replace

from store.model import Decision, Mark, MarkChange, Status
from store.verdicts import accepted, giving_way, is_own, rejected


def same(
    article_id: str, text: str, marks: Iterable[Mark], mark: Mark, *, proposed: str | None = None
) -> Decision:
    """Do to every equal mark that is undecided what was just decided of one.

    Equal marks have the same words, whatever their capitals and accents, and the same label. An
    edited entity's words and label are given to the undecided entities inside each other place
    where its words stand; a person's own entity is added at each such place without a mark. A goal
    mention that was edited has arguments of its own, which are nobody else's.

    Args:
        article_id: The article.
        text: Its text.
        marks: All its marks.
        mark: The one that was just decided, as it is now.
        proposed: The label that an edited mark had before, if only marks with that label are meant.

    Returns:
        One decision; without changes if there is no equal mark.
    """
    present = [each for each in marks if each.id != mark.id or each.id is None]
    if mark.status in (Status.ACCEPTED, Status.REJECTED):
        pairs = _repeat(present, mark)
    elif mark.status in (Status.EDITED, Status.ADDED) and mark.is_entity:
        pairs = _spread(text, present, mark, proposed)
    else:
        pairs = []
    changes = tuple(MarkChange(article_id, before, after) for before, after in pairs)
    return Decision("mark.same", changes)


def _repeat(marks: Iterable[Mark], mark: Mark) -> list[tuple[Mark | None, Mark]]:
    decide = rejected if mark.status is Status.REJECTED else accepted
    words = _fold(mark.text)
    return [
        (each, decide(each))
        for each in marks
        if not each.is_decided and each.label == mark.label and _fold(each.text) == words
    ]


def _spread(
    text: str, marks: list[Mark], mark: Mark, proposed: str | None
) -> list[tuple[Mark | None, Mark]]:
    pairs: list[tuple[Mark | None, Mark]] = []
    words = _fold(mark.text)
    equal = {
        (each.start, each.end)
        for each in marks
        if each.is_entity and not each.is_decided and _fold(each.text) == words
    }
    for start, end in sorted(equal.union(_occurrences(text, mark.text))):
        if (start, end) == (mark.start, mark.end):
            continue
        made = replace(mark, start=start, end=end, text=text[start:end], id=None)
        there = [each for each in marks if each.is_entity and each.overlaps(made)]
        standing = [each for each in there if each.status is not Status.REJECTED]
        if any(each.is_decided or not _inside(each, made) for each in standing):
            continue
        if any((each.start, each.end, each.label) == (start, end, made.label) for each in there):
            pairs += [(each, accepted(each)) for each in standing if each.label == made.label]
            continue
        if standing and (proposed is None or standing[0].label == proposed):
            first = standing[0]
            after = replace(
                first, start=start, end=end, text=made.text, label=mark.label, status=Status.EDITED
            )
            pairs += [(first, after), *giving_way(after, first, standing)]
        elif not standing and is_own(mark):
            pairs.append((None, made))
    return pairs


def _inside(mark: Mark, other: Mark) -> bool:
    return other.start <= mark.start and mark.end <= other.end


def _occurrences(text: str, words: str) -> Iterator[tuple[int, int]]:
    """Give every place where words stand as whole words."""
    for found in re.finditer(rf"(?<!\w){re.escape(words)}(?!\w)", text):
        yield found.span()


def _fold(text: str) -> str:
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return "".join(each for each in decomposed if not unicodedata.combining(each))
