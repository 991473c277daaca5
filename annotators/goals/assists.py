"""Finds who made a goal."""

from __future__ import annotations

from collections.abc import Sequence

from . import words as lists
from .people import Mention, People
from .reading import Reading
from .telling import Telling

_MADE = lists.listed("assists: made")
_MAKING = lists.listed("assists: making")
_POSSESSIVES = frozenset({"'s", "’s", "'", "’"})
_REACH = 18


def settle(reading: Reading, people: People, tellings: Sequence[Telling]) -> list[Mention | None]:
    """Say for each mention who made its goal, if the article tells.

    Mentions of one goal share what one of them says.
    """
    places = {reading.word_at(mention.start): mention for mention in people.mentions}
    own = [_assist(reading, places, telling) if telling.counts else None for telling in tellings]
    shared: dict[tuple[int | None, object], Mention] = {}
    for telling, mention in zip(tellings, own, strict=True):
        if mention is not None and telling.person is not None:
            shared.setdefault((telling.person, telling.at), mention)
    return [
        mention or (shared.get((telling.person, telling.at)) if telling.counts else None)
        for telling, mention in zip(tellings, own, strict=True)
    ]


def _assist(reading: Reading, places: dict[int, Mention], telling: Telling) -> Mention | None:
    """The nearest person in a mention's sentence who crossed, passed or set the goal up."""
    sentence = reading.sentences[telling.sentence]
    trigger = telling.trigger
    best: tuple[int, Mention] | None = None
    for place in range(sentence.first, sentence.end):
        mention = places.get(place)
        if mention is None or mention.person == telling.person:
            continue
        gap = trigger.first - place if place < trigger.first else place - trigger.end
        nearer = gap <= _REACH and (best is None or gap < best[0])
        if nearer and _makes(reading, place, sentence.first, sentence.end):
            best = (gap, mention)
    return best[1] if best else None


def _makes(reading: Reading, place: int, first: int, end: int) -> bool:
    """Whether a person gives the ball to another."""
    following = reading.lower[place + 1 : min(end, place + 7)]
    if following and following[0] in _POSSESSIVES:
        for word in following[1:6]:
            if word in _MADE:
                return True
            if word in (",", ".", "and"):
                return False
        return False
    if following and following[0] in _MADE:
        return True
    if following and (
        following[0] in _MAKING
        or (following[0].endswith("ly") and following[1:2] and following[1] in _MAKING)
    ):
        return True
    before = " ".join(reading.lower[max(first, place - 3) : place])
    return before.endswith(("set up by", "teed up by", "found by", "played in by", "sent clear by"))
