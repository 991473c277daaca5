"""Describes triggers: what kind of word leads one, and whose it is said to be."""

from __future__ import annotations

from dataclasses import dataclass

from . import words as lists
from .features import classes
from .reading import Reading

_PRONOUNS = frozenset({"he", "she", "his", "her", "him", "himself", "herself"})

_THEY = frozenset({"they", "their", "them", "we", "our", "us"})

LINKS = lists.listed("links")
"""Words that tie a name to what is told."""

_ORDERS = {
    word: name
    for name in ("opening", "levelling", "winning", "second", "third", "consoling")
    for word in lists.listed(f"order: {name}")
}


@dataclass(frozen=True, slots=True)
class Trigger:
    """A trigger's place, in words of the reading, end exclusive."""

    first: int
    end: int


def shape_of(reading: Reading, trigger: Trigger) -> list[str]:
    """Describe a trigger by short strings.

    The first is `noun` or `verb`, the second adds its likely subject, the third is its lemma, the
    fourth the word before it; word lists and the last word follow.
    """
    head = trigger.first
    lemma = reading.lemmas[head]
    lower = reading.lower[head]
    names = classes(lower, lemma)
    noun = is_noun(reading, trigger)
    kind = "noun" if noun else "verb"
    sentence = reading.sentences[reading.sentence_of[head]]
    subject = "-"
    for place in range(head - 1, max(sentence.first, head - 8) - 1, -1):
        word = reading.lower[place]
        label = reading.label(place)
        if word in (".", ";", ":", "—"):
            break
        if label == "PERSON":
            subject = "person"
            break
        if word in _PRONOUNS:
            subject = "pronoun" if word not in ("his", "her") else "possessive"
            break
        if word in _THEY:
            subject = "they"
            break
        if word == "who":
            subject = "who"
            break
        if label == "TEAM":
            subject = "team"
            break
        if label == "NORP":
            subject = "norp"
            break
        if reading.lemmas[place] in lists.ROLES or word in lists.ROLES:
            subject = "role"
            break
    before = reading.lower[head - 1] if head > sentence.first else "|"
    before = (
        before
        if before in LINKS or before in _PRONOUNS or before in ("the", "a", "an", "to", ",")
        else "w"
    )
    passive = _is_passive(reading, trigger, sentence.first)
    shape = [
        kind,
        f"{kind},{subject}",
        f"lemma:{lemma}",
        f"before:{before},{kind}",
    ]
    shape += [f"class:{name}" for name in names[:3]]
    last = reading.lemmas[trigger.end - 1]
    if trigger.end - trigger.first > 1:
        shape.append(f"last:{last}")
    if passive:
        shape.append("passive")
    return shape


def is_noun(reading: Reading, trigger: Trigger) -> bool:
    """Whether a trigger is a noun phrase, judged by its first word and the word before it."""
    word = reading.lower[trigger.first]
    lemma = reading.lemmas[trigger.first]
    if word.endswith(("ed", "ing")) and lemma not in ("opening", "winning"):
        if word in ("opening", "winning", "equalising", "levelling"):
            return (
                trigger.end - trigger.first > 1
                and reading.lemmas[trigger.end - 1] in lists.GOAL_NOUNS | lists.SHOT_NOUNS
            )
        return False
    if (
        lemma in lists.GOAL_NOUNS | lists.SHOT_NOUNS
        or word in lists.ORDINALS
        or word in lists.NUMBERS
        or word in ("own", "late")
    ):
        before = reading.lower[trigger.first - 1] if trigger.first else "|"
        return not (
            before in ("to",)
            or (
                reading.label(trigger.first - 1) == "PERSON"
                and word in ("strikes", "nets", "finishes", "finish")
            )
        )
    return False


def _is_passive(reading: Reading, trigger: Trigger, first: int) -> bool:
    if not reading.lower[trigger.first].endswith(("ed", "en", "t", "un", "de")):
        return False
    return any(
        reading.lemmas[place] == "be"
        for place in range(max(first, trigger.first - 3), trigger.first)
    )


def order_of(reading: Reading, trigger: Trigger) -> str:
    """Say which of a match's goals a mention's words call it, such as `opening`; `-` if none."""
    sentence = reading.sentences[reading.sentence_of[trigger.first]]
    near = range(max(sentence.first, trigger.first - 3), min(sentence.end, trigger.end + 1))
    found = [
        _ORDERS[reading.lemmas[place]]
        for place in near
        if reading.lemmas[place] in _ORDERS and not reading.label(place)
    ]
    return found[-1] if found else "-"
