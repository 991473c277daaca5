"""Knows who is who: the fullest form that an article gives each of its names."""

from __future__ import annotations

import bisect
import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from store.model import Mark

_REACH = 300
"""Mentions on either side among which a longer name is looked for; no article has as many."""
_POSSESSIVE = re.compile(r"(?:['’]s|['’])$")


@dataclass(frozen=True, slots=True)
class Mention:
    """One place where a person is named."""

    start: int
    end: int
    person: int
    """The number of the person; every mention of one person has the same."""


def _start(mention: Mention) -> int:
    return mention.start


@dataclass(frozen=True, slots=True)
class People:
    """The persons of an article."""

    names: tuple[str, ...]
    """The fullest form of each person's name, by number."""
    mentions: tuple[Mention, ...]
    """Every mention in the order of the text."""

    def between(self, start: int, end: int) -> tuple[Mention, ...]:
        """The mentions that begin from one offset on and before another."""
        first = bisect.bisect_left(self.mentions, start, key=_start)
        return self.mentions[first : bisect.bisect_left(self.mentions, end, key=_start)]

    def name_of(self, mention: Mention) -> str:
        """The fullest form of the name of the person mentioned."""
        return self.names[mention.person]


def fold(name: str) -> str:
    """Strip a name of case, accents and a possessive ending, so that spellings can be compared."""
    plain = _POSSESSIVE.sub("", name.strip())
    decomposed = unicodedata.normalize("NFKD", plain.lower())
    letters = "".join(letter for letter in decomposed if not unicodedata.combining(letter))
    return letters.replace("ø", "o").replace("ł", "l").replace("đ", "d").replace("æ", "ae")


def gather(entities: Sequence[Mark]) -> People:
    """Find out which mentions name the same person.

    A shorter name belongs to the longer one that ends, begins, or else continues like it; where
    several do, to the one named last before it, or else first after it.

    Args:
        entities: The article's entities; only persons count.
    """
    marks = sorted((mark for mark in entities if mark.label == "PERSON"), key=lambda m: m.start)
    words = [tuple(fold(mark.text).replace("-", " ").split()) for mark in marks]
    full = [_fullest(words, index) for index in range(len(marks))]
    numbers: dict[tuple[str, ...], int] = {}
    longest: list[str] = []
    mentions = []
    for mark, key in zip(marks, full, strict=True):
        number = numbers.setdefault(key, len(numbers))
        text = _POSSESSIVE.sub("", mark.text)
        if number == len(longest):
            longest.append(text)
        elif len(text) > len(longest[number]):
            longest[number] = text
        mentions.append(Mention(mark.start, mark.end, number))
    return People(tuple(longest), tuple(mentions))


def _fullest(names: Sequence[tuple[str, ...]], index: int) -> tuple[str, ...]:
    """The longest name in the article that a name is a part of; itself if there is none."""
    own = names[index]
    best = own
    best_rank = (0, 0, 0)
    for place in range(max(0, index - _REACH), min(len(names), index + _REACH)):
        other = names[place]
        fit = _fit(own, other)
        if not fit:
            continue
        distance = index - place if place <= index else len(names) + place - index
        rank = (fit, -distance, len(other))
        if best is own or rank > best_rank:
            best, best_rank = other, rank
    if best is own or len(best) <= len(own):
        return own
    return _fullest_of(names, best)


def _fullest_of(names: Sequence[tuple[str, ...]], name: tuple[str, ...]) -> tuple[str, ...]:
    """The longest name that ends like this one."""
    return max(
        (other for other in names if other[-len(name) :] == name),
        key=len,
        default=name,
    )


def _fit(name: tuple[str, ...], other: tuple[str, ...]) -> int:
    """How well a longer name continues a shorter one: 3 at its end, 2 at its start, 1 within."""
    size = len(name)
    if not size or size >= len(other):
        return 0
    if other[-size:] == name:
        return 3
    if other[:size] == name:
        return 2
    if any(other[start : start + size] == name for start in range(1, len(other) - size)):
        return 1
    return 0
