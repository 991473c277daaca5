"""Phrases that may tell of a goal, found by pattern, and what around them speaks against it.

Patterns are regular expressions over a sentence written as lemmas, an entity as its label and a
figure as `#`. They give the trigger model words to trust; it decides.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from importlib.resources import files

from . import words as lists
from .reading import Reading, Sentence


@dataclass(frozen=True, slots=True)
class Candidate:
    """A phrase of one sentence, as word numbers, end exclusive."""

    first: int
    end: int
    kind: str
    """Which pattern found it."""


def _any(words: frozenset[str] | set[str]) -> str:
    return (
        "(?:"
        + "|".join(re.escape(word) for word in sorted(words, key=lambda w: (-len(w), w)))
        + ")"
    )


_FINISH = _any(lists.FINISHING)
_THING = (
    r"(?:(?:it|one|them|the ball|a (?:shot|header|volley|finish|drive|low shot|strike|effort)|"
    r"the (?:rebound|loose ball|winner|opener|equaliser|cross|corner|kick|spot-kick|penalty)|his "
    r"(?:shot|effort|header|spot-kick|penalty|first|second|third)|her (?:shot|effort|header|"
    r"spot-kick|penalty|first|second|third))|(?:a|an|the|his|her|another|their) (?:[\w'’-]+ "
    r"){0,4}(?:ball|shot|header|volley|finish|drive|strike|effort|free-kick|penalty|spot-kick|"
    r"cross|rebound|kick|curler|goal))"
)
_ADVERBS = (
    r"(?:(?:[a-z]+ly|low|high|hard|left-footed|right-footed|first time|first-time|neatly|"
    r"straight|back|just|well|superbly|in off|gleefully) (?:and )?){0,2}"
)
_NET = (
    r"(?:an?|the|his|her|its|their|that) (?:[\w'’-]+ ){0,4}(?:net|corner|goal|roof|bag|rigging|"
    r"whitewash|stanchion)"
)
_NOUN = _any(set(lists.GOAL_NOUNS) | {"own goal", "tap-in", "hat trick"})
_SHOT = _any(set(lists.SHOT_NOUNS) | {"spot kick", "free kick", "overhead kick"})
_SIDE = (
    r"(?:TEAM|GPE|NORP|VENUE|[\w'’-]+ (?:side|team|men|women|country|club|players)|(?:the|his|"
    r"her|their|its|them|us|it|my|our) ?(?:[\w'’-]+ ){0,2}?(?:side|team|men|women|country|club|"
    r"hosts?|visitors?|home side|away side|guests?|champions?|leaders?|TEAM|players|lot|boys|"
    r"girls|lads|them|us)?|him|her)"
)

_NAMED = {
    "finish": _FINISH,
    "thing": _THING,
    "adverbs": _ADVERBS,
    "net": _NET,
    "noun": _NOUN,
    "shot": _SHOT,
    "side": _SIDE,
}


def _read() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Read the patterns of `candidates.txt`, with the named alternatives put in."""
    text = (files(__package__) / "candidates.txt").read_text(encoding="utf-8")
    found = []
    for line in text.splitlines():
        kind, tab, pattern = line.partition("\t")
        if tab:
            for name, alternatives in _NAMED.items():
                pattern = pattern.replace(f"<{name}>", alternatives)
            found.append((kind, re.compile(f" {pattern}(?= )")))
    return tuple(found)


_PATTERNS = _read()


def candidates(reading: Reading, sentence: Sentence) -> list[Candidate]:
    """Find the phrases of a sentence that may tell of a goal; they may overlap."""
    written, places = _write(reading, sentence)
    found = []
    for kind, pattern in _PATTERNS:
        position = 0
        while match := pattern.search(written, position):
            first, end = places[match.start() + 1], places[match.end() - 1] + 1
            if kind == "ordinal":
                first = end - 1
            found.append(Candidate(first, end, kind))
            position = written.index(" ", match.start() + 1)
    return found


def _write(reading: Reading, sentence: Sentence) -> tuple[str, list[int]]:
    """Write a sentence as symbols between spaces, with the word that each character belongs to."""
    parts = [""]
    places = [sentence.first]
    for word in range(sentence.first, sentence.end):
        symbol = symbol_of(reading, word)
        parts.append(symbol)
        places += [word] * (len(symbol) + 1)
    return " ".join([*parts, ""]), places


def symbol_of(reading: Reading, word: int) -> str:
    """A word as the patterns see it: its lemma, `#` for a figure, the label of an entity."""
    label = reading.label(word)
    if label:
        return label
    written = reading.lemmas[word]
    return "#" if written[:1].isdigit() else written.replace(" ", "")
