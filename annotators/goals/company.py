"""What the other goals of an article say of who scored one of them: a second round's features."""

from __future__ import annotations

import bisect
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from annotators.learning import linear

from .details import THEIR_OWN, Details, details
from .people import Mention, People
from .reading import Reading
from .shapes import Trigger, is_noun, order_of

Guess = Mapping[int | None, float]
"""How probably each person scored a goal, or nobody that is told, by a first round."""

WINDOW = 60
"""Triggers on either side that are asked who scored elsewhere; no article has as many."""
_TOLD = 0.5
"""How probable a scorer is at least that counts as told."""
_MOST = 12
"""Scorers of other goals that are considered for one, the nearest; no match has as many."""
_AWAY = (1, 2, 3, 5, 8, 14)


@dataclass(frozen=True, slots=True)
class _Aspect:
    """How a mention presents its goal."""

    order: str
    details: Details
    kind: str


class Company:
    """The goals of an article, and who may have scored each by a first round."""

    def __init__(
        self,
        reading: Reading,
        people: People,
        triggers: Sequence[Trigger],
        guesses: Sequence[Guess],
    ) -> None:
        self.reading, self.triggers, self.guesses = reading, triggers, guesses
        self.aspects = [
            _Aspect(
                order_of(reading, trigger),
                details(reading, trigger),
                "noun" if is_noun(reading, trigger) else "verb",
            )
            for trigger in triggers
        ]
        self.mentions: dict[int, list[Mention]] = {}
        for mention in people.mentions:
            self.mentions.setdefault(mention.person, []).append(mention)

    def around(self, index: int, shape: Sequence[str]) -> Elsewhere:
        """Look at the other goals from one of them, whose trigger is described so."""
        return Elsewhere(self, index, shape)


class Elsewhere:
    """The scorers of an article's other goals, as seen from one goal."""

    def __init__(self, company: Company, index: int, shape: Sequence[str]) -> None:
        self._company, self._index, self._shape = company, index, shape
        triggers, reading = company.triggers, company.reading
        word = triggers[index].first
        self._start, self._sentence = reading.starts[word], reading.sentence_of[word]
        aspect = company.aspects[index]
        self._order, self._details, self._kind = aspect.order, aspect.details, aspect.kind
        self._quoted = f"quoted{reading.quoted[word]:d}"
        self._lemma = reading.lemmas[word]
        told: dict[int, list[int]] = {}
        low = max(0, index - WINDOW)
        for place, guess in enumerate(company.guesses[low : index + WINDOW], start=low):
            if place != index:
                for person, chance in guess.items():
                    if person is not None and chance >= _TOLD:
                        told.setdefault(person, []).append(place)
        nearest = sorted(told, key=lambda person: min(abs(k - index) for k in told[person]))
        self._told = {person: told[person] for person in told if person in set(nearest[:_MOST])}
        self._sequence = sorted(self._told, key=lambda person: self._told[person][0])
        self._many = min(len(self._told), 4)
        self._signs: dict[int, list[str]] = {}
        """What was found for each person; a person may be named many times nearby."""

    def unnamed(self, near: Sequence[Mention]) -> list[Mention]:
        """Give the scorers that are not among the mentions near the trigger, at their nearest."""
        named = {mention.person for mention in near}
        return [
            _nearest(self._company.mentions[person], self._start)
            for person in self._told
            if person not in named
        ]

    def from_afar(self, person: int, near: int) -> list[str]:
        """Say what speaks for a person who is not named near, where so many mentions are."""
        places = self._told[person]
        side = "after" if places[0] > self._index else "both"
        side = "before" if places[-1] < self._index else side
        return [
            "afar",
            f"afar,{self._kind}",
            f"afar,{self._kind},{side}",
            f"afar,{self._shape[1]}",
            f"afar,{self._quoted}",
            f"afar,{self._shape[2]}",
            f"afar,{self._many},{self._kind}",
            f"afar,near{min(near, 2)}",
        ]

    def nobody(self) -> list[str]:
        """Say what speaks for no scorer's being told."""
        return [
            *self._agreement(None),
            f"elsewhere none,{self._kind},{self._many}",
            f"elsewhere none,{self._order},{self._many}",
            f"elsewhere none,{self._quoted},{self._kind}",
        ]

    def of(self, person: int) -> list[str]:
        """Say what the other goals say of a person."""
        known = self._signs.get(person)
        if known is None:
            known = self._agreement(person) + self._others(person)
            self._signs[person] = known
        return known

    def _agreement(self, person: int | None) -> list[str]:
        """Say how a scorer fits with the guesses for the trigger and for those around it."""
        guesses, index, shape = self._company.guesses, self._index, self._shape
        triggers, sentence_of = self._company.triggers, self._company.reading.sentence_of
        who = "none" if person is None else "one"
        near = guesses[max(0, index - WINDOW) : index + WINDOW]
        own = guesses[index].get(person, 0.0)
        elsewhere = sum(guess.get(person, 0.0) for guess in near) - own
        bucket = linear.level(elsewhere, (0.2, 0.8, 1.8))
        likely = min(int(own * 5), 4)
        found = [
            f"{who},elsewhere{bucket}",
            f"{who},elsewhere{bucket},{shape[1]}",
            f"{who},own{likely}",
            f"{who},own{likely},elsewhere{bucket}",
        ]
        for step in (-1, 1):
            other = index + step
            if not 0 <= other < len(triggers):
                continue
            gap = min(2, abs(sentence_of[triggers[other].first] - self._sentence))
            share = guesses[other].get(person, 0.0)
            level = "+" if share > 0.6 else "~" if share > 0.25 else "-"
            name = f"{who},step{step}{level},{gap}"
            found += [name, f"{name},{shape[1]}", f"{name},own{likely}"]
            if gap == 0:
                found.append(f"{who},step{step}{level},{shape[2]}")
        return found

    def _others(self, person: int) -> list[str]:
        """Say how a person's other goals go with this one."""
        places = self._told.get(person)
        if not places:
            return [
                f"no other,{self._kind},{self._many}",
                f"no other,{self._order}",
                f"no other,{self._quoted}",
            ]
        company = self._company
        sentence_of, triggers = company.reading.sentence_of, company.triggers
        away = linear.level(
            min(abs(sentence_of[triggers[place].first] - self._sentence) for place in places), _AWAY
        )
        others = [company.aspects[place] for place in places]
        orders = {other.order for other in others} - {"-"}
        same = f"same{self._order in orders:d}"
        number = self._sequence.index(person)
        last = number == len(self._sequence) - 1
        rank = "first" if number == 0 else "last" if last else "middle"
        kind, order = self._kind, self._order
        return [
            f"other,{kind},away{away}",
            f"other,{order},{same}",
            f"other,{order},{rank},{self._many}",
            f"other,{kind},{rank},{self._many}",
            f"other,{kind},{self._quoted},{rank}",
            f"other,{self._lemma},{rank}",
            f"other,{self._lemma},{same}",
            f"other,{kind},goals{min(len(places), 3)},away{away}",
            f"other,away{away},{self._many}",
            *(f"other,{order}~{each}" for each in sorted(orders)),
            *self._compared(others, number, rank),
        ]

    def _compared(self, others: Sequence[_Aspect], number: int, rank: str) -> list[str]:
        """Compare scores, ordinals and kinds."""
        mine, found = self._details, []
        if mine.score:
            found.append(f"other,score {_fit(mine.score, [o.details.score for o in others])}")
        if mine.ordinal:
            ordinal = f"other,ordinal{min(mine.ordinal, 4)}"
            own = mine.ordinal_of in THEIR_OWN
            found += [
                f"{ordinal},own{own:d},{rank},{self._many}",
                f"{ordinal},number{min(number, 4)}",
                f"other,ordinal {_fit(mine.ordinal, [o.details.ordinal for o in others])}",
            ]
        if mine.kind:
            found.append(f"other,kind {_fit(mine.kind, [o.details.kind for o in others])}")
        return found


def _fit(mine: object, theirs: Sequence[object]) -> str:
    """Whether one of theirs is the same, all that are known differ, or nothing is known."""
    if mine in theirs:
        return "same"
    return "other" if any(each is not None for each in theirs) else "-"


def _nearest(mentions: Sequence[Mention], start: int) -> Mention:
    """The mention nearest to an offset, of some in the order of the text."""
    place = bisect.bisect_left(mentions, start, key=lambda mention: mention.start)
    beside = mentions[max(0, place - 1) : place + 1]
    return min(beside, key=lambda mention: abs(mention.start - start))
