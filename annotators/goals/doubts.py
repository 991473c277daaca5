"""Weighs doubtful scorers once more, against the goals that the article tells with their minutes.

Who has headed in on 12 minutes hardly scored on 50 as well unless somebody says so, and who is
known to have scored but not when may be the one. A third model, fitted to annotated articles, sees
that, and what the mentions beside a doubtful one say.
"""

from __future__ import annotations

import bisect
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from annotators.learning import linear
from store.model import Outcome, Scope

from .details import THEIR_OWN
from .reading import Reading
from .scorers import Ranking
from .shapes import is_noun, order_of
from .telling import Minute, Telling

DOUBTFUL = 0.7
"""Who scored is asked again where the first answer is less sure than this."""
_SURE = 0.8
"""How sure a scorer is at least whose goal is held against others."""
_POSSIBLE = 0.01
"""How probable a person is at least to be weighed."""
_MATES = 12
"""Mentions with the same minute on either side that are looked at; few goals have more."""
_SHARES = (0.02, 0.08, 0.2, 0.4, 0.6, 0.8, 0.93)
_PARTING = frozenset({",", ";", "and", "but", "before", "while", "then"})
_JOINING = frozenset({"to", "and", "but", ",", "by", "for", "with"})

Option = tuple[int | None, list[str]]
"""A person, or None for nobody told, with what speaks for that."""


def settle(reading: Reading, tellings: Sequence[Telling], weights: Mapping[str, float]) -> None:
    """Rank anew who scored, where that is doubtful.

    Args:
        reading: The text.
        tellings: All of its mentions in order, the minutes that they state themselves filled in.
        weights: The model's weight for each sign.
    """
    known = _Known(reading, tellings)
    rankings: list[Ranking | None] = []
    for index, telling in enumerate(tellings):
        offered = known.options(index) if is_asked(telling) and telling.certainty < DOUBTFUL else []
        ranking = None
        if len(offered) > 1:
            chances = linear.shares([linear.score(weights, signs) for _, signs in offered])
            persons = [person for person, _ in offered]
            ranking = tuple(sorted(zip(persons, chances, strict=True), key=lambda each: -each[1]))
        rankings.append(ranking)
    for telling, ranking in zip(tellings, rankings, strict=True):
        if ranking is not None:
            if ranking[0][0] != telling.person:
                telling.why["scorer"] = "the other goals of the article"
            telling.ranking = ranking
            telling.person, telling.certainty = ranking[0]


def options(reading: Reading, tellings: Sequence[Telling]) -> list[list[Option]]:
    """List for each mention who may have scored, the likeliest first, with what speaks for it."""
    known = _Known(reading, tellings)
    return [known.options(index) for index in range(len(tellings))]


def is_asked(telling: Telling) -> bool:
    """Whether a mention tells of goals of the reported match that stood, and of one scorer."""
    stood = telling.scope is Scope.MATCH and telling.outcome is Outcome.SCORED
    return stood and not telling.others


@dataclass(frozen=True, slots=True)
class _Asked:
    """A mention whose scorer is asked for."""

    index: int
    telling: Telling
    form: str
    """Whether it is a noun or a verb."""
    order: str
    """Which of the match's goals its words call it."""
    mates: list[int]
    """Other mentions with its minute."""


class _Known:
    """What an article's mentions tell of who scored when, as far as that is sure."""

    def __init__(self, reading: Reading, tellings: Sequence[Telling]) -> None:
        self._reading, self._tellings = reading, tellings
        self._shares = [dict(telling.ranking) for telling in tellings]
        self._at: dict[tuple[Minute, Outcome], list[int]] = {}
        """The mentions of each goal with a minute."""
        self._timed: dict[int, set[Minute]] = {}
        """When each person surely scored."""
        self._untimed: dict[int, list[int]] = {}
        """The mentions that tell that a person surely scored, but not when."""
        self._several: set[int | None] = set()
        """Who scored several goals, as one mention says."""
        for index, telling in enumerate(tellings):
            if telling.scope is not Scope.MATCH:
                continue
            if telling.at is not None and telling.counts:
                self._at.setdefault((telling.at, telling.outcome), []).append(index)
                for person, share in self._shares[index].items():
                    if person is not None and share >= _SURE:
                        self._timed.setdefault(person, set()).add(telling.at)
            elif (
                telling.at is None
                and telling.count == 1
                and telling.person is not None
                and self._shares[index].get(telling.person, 0.0) >= _SURE
            ):
                self._untimed.setdefault(telling.person, []).append(index)
            if telling.is_several:
                self._several.add(telling.person)

    def options(self, index: int) -> list[Option]:
        """List who may have scored by one mention, each with what speaks for it."""
        telling = self._tellings[index]
        asked = _Asked(
            index,
            telling,
            "noun" if is_noun(self._reading, telling.trigger) else "verb",
            order_of(self._reading, telling.trigger),
            self._mates_of(index),
        )
        return [
            (person, self._signs(asked, person, share, rank))
            for rank, (person, share) in enumerate(telling.ranking)
            if not rank or share >= _POSSIBLE
        ]

    def _mates_of(self, index: int) -> list[int]:
        """The nearest other mentions with the minute of one."""
        telling = self._tellings[index]
        if telling.at is None:
            return []
        goal = self._at.get((telling.at, telling.outcome), [])
        place = bisect.bisect_left(goal, index)
        near = goal[max(0, place - _MATES) : place + _MATES + 1]
        return [mate for mate in near if mate != index]

    def _signs(self, asked: _Asked, person: int | None, share: float, rank: int) -> list[str]:
        who = "none" if person is None else "one"
        own = f"own{_level(share)}"
        lag = _level(asked.telling.ranking[0][1] - share)
        signs = ["", f"rank{min(rank, 2)}", own, f"{own},lag{lag}", f"{own},{asked.form}"]
        signs += self._with_mates(asked, person, own)
        for step in (-1, 1):
            signs += self._beside(asked, step, person, own)
        found = [f"{who},{sign}" for sign in signs]
        if person is not None:
            found += self._record(asked, person, own)
        return found

    def _with_mates(self, asked: _Asked, person: int | None, own: str) -> list[str]:
        """Say how probably a person scored by the other mentions with the same minute."""
        mates, telling = asked.mates, asked.telling
        if not mates:
            return [f"alone{telling.at is not None:d},{own}"]
        shares = [self._shares[mate].get(person, 0.0) for mate in mates]
        mean = _level(sum(shares) / len(shares))
        agreed = all(self._tellings[mate].ranking[0][0] == person for mate in mates)
        here = any(self._tellings[mate].sentence == telling.sentence for mate in mates)
        return [
            f"mates{_level(max(shares))}",
            f"mates{mean},{own}",
            f"mates{mean},here{here:d}",
            f"mates agree{agreed:d},{min(len(mates), 2)}",
        ]

    def _record(self, asked: _Asked, person: int, own: str) -> list[str]:
        """Say what else a person scored."""
        telling, order = asked.telling, asked.order
        timed = self._timed.get(person, set())
        others = timed - {telling.at}
        state = "timed" if telling.at is not None else "untimed"
        record = f"{state},others{min(len(others), 2)}"
        same = f"{record},same{telling.at in timed:d}"
        elsewhere = any(mention != asked.index for mention in self._untimed.get(person, ()))
        found = [
            same,
            f"{same},{own}",
            f"{same},{asked.form}",
            f"{same},{order}",
            f"{record},several{person in self._several:d}",
            f"{same},elsewhere{elsewhere:d}",
            f"{state},elsewhere{elsewhere:d},{own}",
        ]
        if telling.details.ordinal:
            whose = telling.details.ordinal_of in THEIR_OWN
            ordinal = f"ordinal{min(telling.details.ordinal, 4)},own{whose:d}"
            found.append(f"{ordinal},{same},elsewhere{elsewhere:d}")
        if telling.at is not None and others:
            found.append(f"had scored{min(others) < telling.at:d},{order}")
        return found

    def _beside(self, asked: _Asked, step: int, person: int | None, own: str) -> list[str]:
        """Say how probably a person scored by the mention before or after."""
        beside, telling, form = asked.index + step, asked.telling, asked.form
        if not 0 <= beside < len(self._tellings):
            return [f"step{step}:none"]
        other = self._tellings[beside]
        gap = min(3, abs(other.sentence - telling.sentence))
        name = f"step{step}:{_level(self._shares[beside].get(person, 0.0))}"
        found = [f"{name},{gap}"]
        if gap == 1:
            lemma = self._reading.lemmas[telling.trigger.first]
            found += [f"{name},next,{form},{lemma}", f"{name},next,{own}"]
        if gap == 0:
            left, right = (other, telling) if step < 0 else (telling, other)
            between = range(left.trigger.end, right.trigger.first)
            parted = any(self._reading.lower[place] in _PARTING for place in between)
            lemma = self._reading.lemmas[right.trigger.first]
            found += [
                f"{name},tie {self._tie(between)}",
                f"{name},parted{parted:d},{form}",
                f"{name},parted{parted:d},{own}",
                f"{name},parted{parted:d},{lemma}",
            ]
            if other.at is not None and telling.at is not None:
                found.append(f"{name},same minute{other.at == telling.at:d}")
        return found

    def _tie(self, between: range) -> str:
        """The words between two mentions, or the last one if it joins them."""
        words = [self._reading.label(place) or self._reading.lower[place] for place in between]
        if len(words) <= 2:
            return " ".join(words) or "none"
        return words[-1] if words[-1] in _JOINING else "other"


def _level(share: float) -> int:
    return linear.level(share, _SHARES)
