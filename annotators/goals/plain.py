"""Finds the scorer where the words next to a trigger leave no doubt."""

from __future__ import annotations

from . import words as lists
from .cast import is_subject
from .people import Mention, People
from .reading import Reading
from .scorers import Scorer
from .shapes import Trigger, is_noun

_CERTAINTY = 0.97
_AFTER_NOUN = frozenset({"from", "by", "for", "through"})
_POSSESSIVES = frozenset({"'s", "’s", "'", "’"})
_SKIPPED = frozenset(
    {"the", "a", "an", "substitute", "captain", "skipper", "defender", "his", "sub"}
)
_REACH = 4


def scorer(reading: Reading, people: People, trigger: Trigger) -> Scorer | None:
    """Name the scorer of `a goal from X`, `X's late goal`, `headed in by X`, `for X to score`.

    Returns:
        The scorer, or None where none of these shapes is there.
    """
    sentence = reading.sentences[reading.sentence_of[trigger.first]]
    near = people.between(reading.starts[sentence.first], reading.ends[sentence.end - 1])
    places = {reading.word_at(mention.start): mention for mention in near}
    noun = is_noun(reading, trigger)
    mention = _after(reading, places, trigger, sentence.end, noun)
    if mention is None and noun:
        mention = _owner(reading, places, trigger, sentence.first)
    if mention is None and not noun:
        mention = _made_to(reading, places, trigger, sentence.first)
        mention = mention or _subject(reading, places, trigger, sentence.first, sentence.end)
    if mention is None:
        return None
    return Scorer(mention, _CERTAINTY, ((mention.person, _CERTAINTY),))


def _after(
    reading: Reading, places: dict[int, Mention], trigger: Trigger, end: int, noun: bool
) -> Mention | None:
    """`headed in by X`, `goal from X`."""
    place = trigger.end
    if place >= end:
        return None
    word = reading.lower[place]
    passive = reading.lower[trigger.first].endswith(("ed", "en", "t", "un"))
    if not (word in _AFTER_NOUN if noun else word == "by" and passive):
        return None
    for following in range(place + 1, min(end, place + 1 + _REACH)):
        if following in places:
            owned = following + 1 < end and reading.lower[following + 1] in _POSSESSIVES
            return None if owned else places[following]
        if (
            reading.lower[following] not in _SKIPPED
            and reading.lemmas[following] not in lists.ROLES
        ):
            return None
    return None


def _owner(
    reading: Reading, places: dict[int, Mention], trigger: Trigger, first: int
) -> Mention | None:
    """`X's late goal`."""
    for place in range(trigger.first - 1, max(first, trigger.first - 1 - _REACH) - 1, -1):
        word = reading.lower[place]
        if word in _POSSESSIVES:
            return places.get(place - 1)
        if word in (",", "and", "to", "for", "by", "from", "of", "with", "in") or place in places:
            return None
    return None


def _made_to(
    reading: Reading, places: dict[int, Mention], trigger: Trigger, first: int
) -> Mention | None:
    """`for X to score`, `allowed X to score`, `forced X into turning it in`, `prevent X from`."""
    head = trigger.first
    if head - 2 < first:
        return None
    before = reading.lower[head - 1]
    infinitive = before == "to"
    gerund = before in ("into", "from") and reading.lower[head].endswith("ing")
    if not (infinitive or gerund) or head - 2 not in places:
        return None
    governor = reading.lower[head - 3] if head - 3 >= first else ""
    if infinitive and governor not in _GOVERNORS:
        return None
    return places[head - 2]


_GOVERNORS = frozenset(
    {
        "for",
        "allowed",
        "allowing",
        "allows",
        "enabled",
        "enabling",
        "left",
        "leaving",
        "helped",
        "found",
        "freed",
        "sent",
        "invited",
        "let",
    }
)


_BETWEEN = lists.listed("plain: between")


def _subject(
    reading: Reading, places: dict[int, Mention], trigger: Trigger, first: int, end: int
) -> Mention | None:
    """`X scored`, `X had headed in`, `X, who tapped home`."""
    if (
        reading.lower[trigger.first].endswith("ing")
        or reading.lemmas[trigger.first] in _NOT_SCORING
    ):
        return None
    for place in range(trigger.first - 1, max(first, trigger.first - 4) - 1, -1):
        if place in places:
            joined = place > first and reading.lower[place - 1] in ("and", "&")
            if joined or not is_subject(reading, first, end, place):
                return None
            return places[place]
        word = reading.lower[place]
        comma = word == "," and place + 1 < trigger.first and reading.lower[place + 1] == "who"
        if word not in _BETWEEN and not comma:
            return None
    return None


_NOT_SCORING = lists.listed("plain: not scoring")
