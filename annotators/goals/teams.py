"""Knows which names mean the same side, and which sides the article is about."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from importlib.resources import files

from store.model import Mark

from .people import fold

_SHORT = {
    "man": "manchester",
    "utd": "united",
    "spurs": "tottenham",
    "wolves": "wolverhampton",
    "boro": "middlesbrough",
    "athletic": "athletic",
    "st": "st",
    "psg": "paris",
    "barca": "barcelona",
    "forest": "forest",
    "brighton": "brighton",
    "qpr": "queens",
}


def _read_nicknames() -> dict[str, tuple[str, ...]]:
    text = (files(__package__) / "nicknames.txt").read_text(encoding="utf-8")
    found = {}
    for line in text.splitlines():
        name, _, beginnings = line.partition(": ")
        if not line.startswith("#"):
            found[name] = tuple(beginnings.split(", "))
    return found


_NICKNAMES = _read_nicknames()
"""Nicknames of sides, folded, with how the sides' own names begin."""


@dataclass(frozen=True, slots=True)
class TeamMention:
    """One place where a side is named."""

    start: int
    end: int
    team: int


@dataclass(frozen=True, slots=True)
class Teams:
    """The sides of an article."""

    names: tuple[str, ...]
    """The fullest form of each side's name, by number."""
    mentions: tuple[TeamMention, ...]
    main: tuple[int, ...]
    """The sides that the article is about: up to two, the most often named first."""


def gather(entities: Sequence[Mark]) -> Teams:
    """Find out which mentions name the same side."""
    marks = sorted((mark for mark in entities if mark.label == "TEAM"), key=lambda m: m.start)
    keys = [_key(mark.text) for mark in marks]
    groups: list[list[int]] = []
    group_keys: list[set[tuple[str, ...]]] = []
    group_of: dict[tuple[str, ...], int] = {}
    for key in sorted(set(keys), key=lambda key: (-len(key), keys.index(key))):
        home = next(
            (
                number
                for number, known in enumerate(group_keys)
                if any(_same(key, k) for k in known)
            ),
            None,
        )
        if home is None:
            home = len(group_keys)
            group_keys.append(set())
            groups.append([])
        group_keys[home].add(key)
        group_of[key] = home
    counts: Counter[int] = Counter()
    longest = [""] * len(group_keys)
    mentions: list[TeamMention] = []
    for mark, key in zip(marks, keys, strict=True):
        number = group_of[key]
        # The sides of the match are named early, in the title above all.
        counts[number] += 1 + 2 * (len(mentions) < 4)
        if len(mark.text) > len(longest[number]) and not _is_nickname(key):
            longest[number] = mark.text
        mentions.append(TeamMention(mark.start, mark.end, number))
    for mark, key in zip(marks, keys, strict=True):
        if not longest[group_of[key]]:
            longest[group_of[key]] = mark.text
    main = tuple(number for number, _ in counts.most_common(2))
    return Teams(tuple(longest), tuple(mentions), main)


def _key(name: str) -> tuple[str, ...]:
    words = [
        word
        for word in fold(name).replace(".", "").split()
        if word not in ("fc", "afc", "women", "the", "city's")
    ]
    return tuple(_SHORT.get(word, word) for word in words) or (fold(name),)


def _is_nickname(key: tuple[str, ...]) -> bool:
    return " ".join(key) in _NICKNAMES


def _same(name: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether a name, no longer than the other, is short for it or a nickname of it."""
    if name == other:
        return True
    joined = " ".join(other)
    if any(joined.startswith(beginning) for beginning in _NICKNAMES.get(" ".join(name), ())):
        return True
    if any(" ".join(name).startswith(start) for start in _NICKNAMES.get(joined, ())):
        return True
    size = len(name)
    return size < len(other) and (other[:size] == name or other[-size:] == name)
