"""Puts the names of a person's gazetteer in the place of what a pipeline makes of the text.

A name of several words is what the gazetteer says that it is. A name of one word may be an ordinary
word (`Reading`, `Will`), a part of a longer name (`Love`) or something else that is called the same
(`Everton`): there the pipeline has to see a name too, and may be so sure of another label that it
stays.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from annotators.entities.candidates import Reading
from annotators.entities.evidence import Weighed
from annotators.entities.lookup import Match
from annotators.entities.tags import COLUMN, LABELS, LISTED
from store.model import Mark

WHY = "your gazetteer"
"""The reason of a mark that the gazetteer gives or confirms."""

_LONGER = 0.8
"""A longer name that the pipeline is so sure of stays: `Cardiff City Stadium`."""
_NAME = 0.6
"""A word that is less likely a name by itself, whatever the label, is an ordinary one."""
_SUPPORT = 0.2
"""A label that has so much of a word's probability, here or elsewhere, can be right."""
_SURE = 0.9
"""A label that the pipeline is so sure of stays, if nothing supports the gazetteer's."""

Decide = Callable[[Match, Sequence[Mark]], str | None]
"""Gives the label of a match, seen the marks that it overlaps; None if it is not what is meant."""


def overrule(
    text: str, marks: Iterable[Mark], matches: Iterable[Match], decide: Decide, source: str
) -> list[Mark]:
    """Give the marks of a text with those of the gazetteer in the place of what they overlap.

    Args:
        text: The text.
        marks: The pipeline's, in order and without overlaps.
        matches: The gazetteer's, in order and without overlaps.
        decide: Says which of them are meant.
        source: Who proposes the marks, as `NAME@VERSION`.

    Returns:
        Marks without overlaps, in order. One that both agree on keeps its confidence; one that is
        the gazetteer's alone has none.
    """
    remaining = list(marks)
    kept: list[Mark] = []
    place = 0
    for match in matches:
        while place < len(remaining) and remaining[place].end <= match.start:
            kept.append(remaining[place])
            place += 1
        stop = place
        while stop < len(remaining) and remaining[stop].start < match.end:
            stop += 1
        overlapped = remaining[place:stop]
        label = decide(match, overlapped)
        if label is None:
            continue
        same = next((mark for mark in overlapped if is_there(mark, match)), None)
        if same is not None and same.label == label:
            kept.append(replace(same, why=WHY))
        else:
            covered = text[match.start : match.end]
            kept.append(Mark(match.start, match.end, covered, label, source=source, why=WHY))
        place = stop
    return kept + remaining[place:]


def is_there(mark: Mark, match: Match) -> bool:
    """Whether a mark stands exactly where a match does."""
    return (mark.start, mark.end) == (match.start, match.end)


def contains(mark: Mark, match: Match) -> bool:
    """Whether a mark is longer than a match and has all of it."""
    return mark.start <= match.start and match.end <= mark.end and not is_there(mark, match)


def is_listed_otherwise(kind: str | None, label: str) -> bool:
    """Whether a word stands in one of our lists whose names have other labels."""
    return kind is not None and label not in LISTED[kind]


@dataclass(frozen=True, slots=True)
class BundledView:
    """Decides by what the bundled pipeline's model says of tokens, and its judge of marks."""

    reading: Reading
    chosen: Mapping[tuple[int, int], Weighed]
    """What the judge has chosen, by first code point and one past the last."""

    def __call__(self, match: Match, overlapped: Sequence[Mark]) -> str | None:
        """Give the label of a match, or None."""
        label = max(match.labels, key=lambda label: self._mass(match, label))
        longer = next((mark for mark in overlapped if contains(mark, match)), None)
        if longer is not None and (match.is_word or (longer.confidence or 0.0) >= _LONGER):
            return None
        rival = next((mark for mark in overlapped if is_there(mark, match)), None)
        if rival is not None and rival.label in match.labels:
            return rival.label
        if rival is not None and label == "GPE" and (rival.confidence or 0.0) >= _SURE:
            # What plays is a side, however well its place is known.
            return None
        if match.is_word and not (self._is_name(match) and self._yields(match, label, rival)):
            return None
        return label

    def _is_name(self, match: Match) -> bool:
        """Whether the model takes a word for a name, and not for a part of a longer one."""
        likely = self.reading.likely[match.first]
        alone = float(sum(likely[first + 3] for first in COLUMN.values()))
        return alone >= max(_NAME, (1 - float(likely[0])) / 2)

    def _yields(self, match: Match, label: str, rival: Mark | None) -> bool:
        """Whether another label of the same word gives way."""
        if rival is None:
            return True
        weighed = self.chosen[rival.start, rival.end]
        if weighed.is_ruled or weighed.longer is not None:
            return False
        if self._support(match, label) >= _SUPPORT:
            return True
        return (
            (rival.confidence or 0.0) < _SURE
            and rival.label != "GPE"
            and not is_listed_otherwise(weighed.kind, label)
        )

    def _support(self, match: Match, label: str) -> float:
        """How likely a label is for this word, here or on average where it stands elsewhere."""
        reading = self.reading
        column = LABELS.index(label)
        others = [
            place
            for place in reading.places[reading.keys[match.first]]
            if place != match.first and not reading.words[place].islower()
        ]
        elsewhere = sum(float(reading.mass[place, column]) for place in others)
        return max(self._mass(match, label), elsewhere / len(others) if others else 0.0)

    def _mass(self, match: Match, label: str) -> float:
        mass = self.reading.mass[match.first : match.stop, LABELS.index(label)]
        return float(mass.mean())
