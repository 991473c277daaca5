"""Reads what a mention itself says of its goal: how many, of which kind, and the new score."""

from __future__ import annotations

import re
from dataclasses import dataclass

from store.model import Kind

from . import words as lists
from .reading import Reading, Sentence
from .shapes import Trigger

_PLURALS = frozenset(
    {
        "goals",
        "headers",
        "strikes",
        "finishes",
        "penalties",
        "efforts",
        "volleys",
        "times",
        "spot-kicks",
    }
)
_HEADER = frozenset(
    {
        "header",
        "headers",
        "headed",
        "heading",
        "heads",
        "head",
        "nodded",
        "nodding",
        "nod",
        "nods",
        "glanced",
        "glancing",
    }
)
THEIR_OWN = frozenset({"his", "her", "'s", "’s", "another", "their"})
"""Words before an ordinal that count one player's or one side's goals rather than the match's."""
_COMPLETING = frozenset({"cap", "clinch", "complete", "finish", "round", "seal", "secure", "wrap"})
_BESIDE = 3
"""Words on either side of a mention in which a half is looked for."""
_HALF = re.compile(
    r"(?P<first>first[- ]half|before (?:the )?(?:break|half|interval))"
    r"|second[- ](?:half|period)|after (?:the )?(?:break|half|interval|restart)"
)
_FREE_KICK = re.compile(r"free[- ]kick")


@dataclass(frozen=True, slots=True)
class Details:
    """What one mention says of its goal."""

    kind: Kind | None
    count: int
    score: str | None
    ordinal: int | None
    """Which goal of its scorer or side it is said to be: 2 for `his second`."""
    ordinal_of: str
    """Whose: `his`, a name's `'s`, `the`, or an empty string."""
    half: int | None = None
    """The half of the match that the words in or right beside it name, 1 or 2."""
    completes: bool = False
    """Whether it tells of the last of several goals: `completed his hat-trick`."""


def details(reading: Reading, trigger: Trigger) -> Details:
    """Read a trigger and the words around it."""
    sentence = reading.sentences[reading.sentence_of[trigger.first]]
    ordinal, whose = _ordinal(reading, trigger, sentence)
    return Details(
        _kind(reading, trigger, sentence),
        _count(reading, trigger, sentence),
        _score(reading, trigger, sentence),
        ordinal,
        whose,
        _half(reading, trigger, sentence),
        reading.lemmas[trigger.first] in _COMPLETING and trigger.end - trigger.first > 1,
    )


def _inside(reading: Reading, trigger: Trigger) -> list[str]:
    return reading.lower[trigger.first : trigger.end]


def _count(reading: Reading, trigger: Trigger, sentence: Sentence) -> int:
    """How many goals a mention covers."""
    inside = _inside(reading, trigger)
    if any(word in ("lead", "cushion", "advantage", "deficit", "margin") for word in inside):
        return 2 if "gave" in inside and "two" in inside else 1
    joined = " ".join(inside)
    if re.search(r"\b(?:hat-tricks?|hat - tricks?|hattrick|hat trick|treble)\b", joined):
        return 3
    if re.search(r"\b(?:brace|double|twice|two-goal|two - goal)\b", joined) and not re.search(
        r"doubled|double (?:the|his|her|their|its|TEAM)", joined
    ):
        return 2
    if re.search(r"\bat the double\b|\bboth\b", joined):
        return 2
    for place, word in enumerate(inside):
        number = _number(word)
        if number is None or reading.label(trigger.first + place) == "SCORE":
            continue
        following = inside[place + 1 : place + 5]
        if number > 1 and (
            any(part in _PLURALS for part in following)
            or (
                place
                and inside[place - 1]
                in (
                    "scored",
                    "score",
                    "hit",
                    "netted",
                    "conceded",
                    "in",
                    "concede",
                    "bagged",
                    "got",
                    "gets",
                    "give",
                    "ship",
                    "shipped",
                )
                and not following
            )
            or (not following and place == 0)
            or following[:2] == ["goals", "down"]
        ):
            return number
    before = reading.lower[max(sentence.first, trigger.first - 2) : trigger.first]
    if before[-1:] == ["of"] and before[0].endswith("est"):
        # `The neatest of finishes` is one.
        return 1
    if inside[-1] in _PLURALS or any(part in _PLURALS for part in inside):
        found = _count_before(reading, trigger, sentence)
        if found:
            return found
        return max(2, _names_after(reading, trigger, sentence))
    return 1


def _number(word: str) -> int | None:
    if word.isdigit() and len(word) <= 3:
        return int(word)
    return lists.NUMBERS.get(word)


def _count_before(reading: Reading, trigger: Trigger, sentence: Sentence) -> int:
    """The number in front of a plural: `two late goals`."""
    for place in range(trigger.first - 1, max(sentence.first, trigger.first - 5) - 1, -1):
        word = reading.lower[place]
        if reading.label(place) in ("SCORE", "MINUTE", "TEAM"):
            return 0
        number = _number(word)
        if number is not None:
            return number
        if word == "both":
            return 2
        if word in (",", ".", "and", "for", "in", "with"):
            return 0
    return 0


def _names_after(reading: Reading, trigger: Trigger, sentence: Sentence) -> int:
    """How many persons a plural names: `goals from A, B and C`."""
    end = trigger.end
    if end >= sentence.end or reading.lower[end] not in ("from", "by", "through", "for"):
        return 0
    found = 0
    for place in range(end + 1, sentence.end):
        if reading.label(place) == "PERSON":
            found += 1
        elif reading.lower[place] not in (",", "and", "the", "substitute", "substitutes", "a", "&"):
            break
    return found


def _kind(reading: Reading, trigger: Trigger, sentence: Sentence) -> Kind | None:
    """How the goal was scored, by the words of the mention and those next to it."""
    inside = " ".join(_inside(reading, trigger))
    left = " ".join(reading.lower[max(sentence.first, trigger.first - 4) : trigger.first])
    right = " ".join(reading.lower[trigger.end : min(sentence.end, trigger.end + 7)])
    if (
        re.search(
            r"\bown(?:[- ]goal)?\b.*\b(?:goal|net|keeper|goalkeeper)\b|own-goal|\bog\b|wrong net",
            inside,
        )
        or "into his own net" in right
        or "into her own net" in right
        or "into their own net" in right
    ):
        return Kind.OWN_GOAL
    if re.search(r"\bown$", left):
        return Kind.OWN_GOAL
    if re.search(r"penalt|spot[- ]kick|\bspot\b|12 yards|twelve yards", inside) or re.search(
        r"from the (?:penalty )?spot|from 12 yards|a penalty|the penalty|spot[- ]kick", right
    ):
        return Kind.PENALTY
    if _FREE_KICK.search(inside) or (
        re.search(r"^(?:direct )?(?:from |with )?(?:a |the )?(?:[\w-]+ ){0,2}free[- ]kick", right)
        and "home" not in inside
    ):
        return Kind.FREE_KICK
    if any(word in _HEADER for word in inside.split()) or re.search(
        r"with a (?:[\w-]+ ){0,3}header|\bheaded$|\bdiving$", f"{right} | {left}"
    ):
        return Kind.HEADER
    if re.search(r"volley", inside) or re.search(r"with a (?:[\w-]+ ){0,3}volley", right):
        return Kind.VOLLEY
    lemmas = reading.lemmas[trigger.first : trigger.end]
    if any(lemma in lists.FOOT for lemma in lemmas) or re.search(
        (
            r"\b(?:strikes?|drive|shot|finish(?:es|ed)?|effort|tap-in|thunderbolt|curler|"
            r"screamer|lob|chip|rocket|piledriver|foot(?:ed)?|converted?|dispatch(?:ed)?|bundled|"
            r"turned|steered|forced|guided|squeezed)\b"
        ),
        inside,
    ):
        return Kind.SHOT
    if re.search(
        (
            r"with (?:a|an|his|her) (?:[\w-]+ ){0,4}(?:strike|drive|shot|finish|effort|foot|lob|"
            r"chip)\b|with (?:his|her) (?:left|right)\b"
        ),
        right,
    ):
        return Kind.SHOT
    return None


def _score(reading: Reading, trigger: Trigger, sentence: Sentence) -> str | None:
    """The scoreline right after the goal, where the mention states it."""
    for place in range(trigger.first, trigger.end):
        if reading.label(place) == "SCORE":
            return reading.words[place]
    if trigger.end + 1 < sentence.end and reading.lower[trigger.end] in ("for", "to"):
        for place in range(trigger.end + 1, min(trigger.end + 4, sentence.end)):
            if reading.label(place) == "SCORE" and reading.lower[place - 1] in ("for", "it", "to"):
                return reading.words[place]
    return None


def _half(reading: Reading, trigger: Trigger, sentence: Sentence) -> int | None:
    """Which half a mention names: `a second-half penalty`, `headed in before the break`."""
    first = max(sentence.first, trigger.first - _BESIDE)
    last = min(sentence.end, trigger.end + _BESIDE) - 1
    words = reading.text[reading.starts[first] : reading.ends[last]].lower()
    named = _HALF.search(words)
    if named is None:
        return None
    return 1 if named["first"] else 2


def _ordinal(reading: Reading, trigger: Trigger, sentence: Sentence) -> tuple[int | None, str]:
    """Which goal this is said to be, and of whom."""
    low = max(sentence.first, trigger.first - 4)
    for place in range(trigger.end - 1, low - 1, -1):
        word = reading.lower[place]
        number = lists.ORDINALS.get(word)
        if number is None and word == "another":
            return 2, "another"
        if number is None:
            if place < trigger.first and word in (",", "and", "the", ".", "in"):
                break
            continue
        if place + 1 < sentence.end and reading.lower[place + 1] in ("-", "minute", "half", "time"):
            continue
        before = reading.lower[place - 1] if place > sentence.first else ""
        season = " ".join(reading.lower[trigger.end : trigger.end + 6])
        if re.search(
            (
                r"\b(?:season|campaign|club|career|international|league|year|debut|since|country|"
                r"for the|in \w+ (?:games|matches))\b"
            ),
            season,
        ):
            return None, ""
        return number, before
    return None, ""
