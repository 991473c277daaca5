"""Word lists of our own, from `words.txt`, and what the forms of a word share."""

from __future__ import annotations

import re
from importlib.resources import files


def _read() -> dict[str, list[str]]:
    """Read the lines of each section."""
    text = (files(__package__) / "words.txt").read_text(encoding="utf-8")
    sections: dict[str, list[str]] = {}
    for line in text.splitlines():
        if heading := re.fullmatch(r"\[(.+)\]", line):
            sections[heading[1]] = []
        elif line and not line.startswith("#"):
            sections[next(reversed(sections))].append(line)
    return sections


_SECTIONS = _read()


def listed(name: str) -> frozenset[str]:
    """Give the words of one list.

    Raises:
        KeyError: `words.txt` has no section of that name.
    """
    return frozenset(" ".join(_SECTIONS[name]).split())


HEADING = listed("heading")
FOOT = listed("foot")
FINISHING = HEADING | FOOT | listed("finishing")
SCORING = listed("scoring")
GETTING = listed("getting")
LEVELLING = listed("levelling")
CHANGING = listed("changing")
STANDING = listed("standing")
GOAL_NOUNS = listed("goal nouns")
SHOT_NOUNS = listed("shot nouns")
INTO = listed("into")
NET = listed("net")
DENYING = listed("denying")
RULING_OUT = listed("ruling out")
BACKGROUND = listed("background")
OTHER_SPORTS = listed("other sports")
ROLES = listed("roles")

_SMALL = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
    "sixteen seventeen eighteen nineteen"
)
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
_ORDINALS = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth"
NUMBERS = {word: number for number, word in enumerate(_SMALL.split()) if number} | {
    word: 10 * number for number, word in enumerate(_TENS.split(), start=2)
}
"""What number words mean."""
ORDINALS = {word: number for number, word in enumerate(_ORDINALS.split(), start=1)}
"""What ordinal words mean."""

IRREGULAR = {
    form: word
    for word, _, forms in (line.partition(": ") for line in _SECTIONS["forms"])
    for form in forms.split()
}
"""The word for each form whose ending does not give it away."""


def lemma(word: str) -> str:
    """Cut a lower-case word down to what its forms share: `nodded` and `nodding` to `nod`."""
    known = IRREGULAR.get(word)
    if known is not None:
        return known
    for ending in ("ing", "ed"):
        if word.endswith(ending) and len(word) > len(ending) + 2:
            return _restored(word[: -len(ending)])
    if word.endswith("es") and word[:-2].endswith(("sh", "ch", "ss", "x", "zz")):
        return word[:-2]
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith("s") and not word.endswith(("ss", "us", "is", "'s", "’s")) and len(word) > 3:
        return word[:-1]
    return word


_KNOWN = FINISHING | SCORING | GETTING | LEVELLING | CHANGING | GOAL_NOUNS | SHOT_NOUNS


def _restored(stem: str) -> str:
    """Give a stem back the letter that `-ed` or `-ing` took, or take the one that it doubled."""
    if stem + "e" in _KNOWN:
        return stem + "e"
    if stem in _KNOWN:
        return stem
    if len(stem) > 3 and stem[-1] == stem[-2] and stem[-1] not in "lsz":
        return stem[:-1]
    if len(stem) > 3 and stem[-2:] == "ll" and stem[:-1] in _KNOWN:
        return stem[:-1]
    if stem.endswith("i"):
        return stem[:-1] + "y"
    if stem.endswith(("c", "g", "v", "u", "z", "at", "iz", "is", "ir", "or")):
        return stem + "e"
    return stem


_VERBS = listed("verbs")


def is_verb(word: str, lemma: str) -> bool:
    """Whether a lower-case word looks like a verb that is not an infinitive."""
    if word in _VERBS:
        return True
    if word.endswith("ed") and len(word) > 4 and not word.endswith("eed"):
        return True
    return IRREGULAR.get(word) is not None and not word.endswith("ing") and lemma != word
