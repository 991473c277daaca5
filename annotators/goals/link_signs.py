"""What speaks for a mention's being about one of the goals that an article tells plainly."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from annotators.learning import linear
from store.model import Outcome

from .details import THEIR_OWN
from .reading import Reading
from .shapes import is_noun, order_of
from .telling import Minute, Telling

_SHARES = (0.03, 0.1, 0.25, 0.45, 0.65, 0.85, 0.95)
_AWAY = (1, 2, 3, 5, 8, 14)
_TIMES = (
    ("end", re.compile("stoppage|injury|added|death|gasp|last")),
    ("late", re.compile("late|clos|dying|final")),
    ("early", re.compile(r"early(?!.*half)|opening")),
    ("first half", re.compile("first|before")),
    ("second half", re.compile("second|after|period")),
    ("other", re.compile("")),
)
TIES = frozenset({",", ";", "and", "but", "before", "after", "then", "when", "with", "while", "as"})
"""Words that tie what stands on either side of them together, and keep it apart."""


@dataclass(slots=True)
class Event:
    """A goal that the article tells plainly."""

    at: Minute | None
    """Its minute, if that is told."""
    outcome: Outcome
    members: list[Telling] = field(default_factory=list)
    """The mentions that are known to be about it."""

    def chances(self) -> dict[int, float]:
        """How probably each person scored it: the mean over its mentions."""
        total: dict[int, float] = {}
        for member in self.members:
            for person, chance in member.ranking:
                if person is not None:
                    total[person] = total.get(person, 0.0) + chance / len(self.members)
        return total


def _agreement(telling: Telling, event: Event) -> float:
    """How probably a mention and a goal have one scorer."""
    chances = event.chances()
    return sum(
        chance * chances.get(person, 0.0)
        for person, chance in telling.ranking
        if person is not None
    )


class View:
    """A mention and the goals that it may be about."""

    def __init__(
        self, reading: Reading, tellings: Sequence[Telling], index: int, events: list[Event]
    ) -> None:
        self.reading, self.tellings, self.index, self.events = reading, tellings, index, events
        self.telling = telling = tellings[index]
        self.agreement = [_agreement(telling, event) for event in events]
        self.best = max(self.agreement, default=0.0)
        self.minutes = sorted({event.at for event in events if event.at is not None})
        close = [share >= max(0.1, 0.3 * self.best) for share in self.agreement]
        self.close = [place for place, each in enumerate(close) if each] or [*range(len(events))]
        self.rivals = sum(share >= max(0.25, 0.5 * self.best) for share in self.agreement)
        self.away = [self._away(event) for event in events]
        self.kind = "noun" if is_noun(reading, telling.trigger) else "verb"
        number = telling.sentence
        self.where = "title" if number == 0 else "lead" if number <= 2 else "body"
        self.quoted = f"quoted{reading.quoted[telling.trigger.first]:d}"
        self.lemma = reading.lemmas[telling.trigger.first]
        self.role = order_of(reading, telling.trigger)
        self.time = self._time()
        unknown = dict(telling.ranking).get(None, 0.0)
        self.unknown = f"unknown{linear.level(unknown, _SHARES)}"

    def _others(self, event: Event) -> list[Telling]:
        return [member for member in event.members if member is not self.telling]

    def _away(self, event: Event) -> float:
        """How far off the nearest mention of a goal is, in thirds of a sentence."""
        mine = self.telling
        return min(
            (
                3 * abs(other.sentence - mine.sentence)
                + 2 * abs(other.paragraph - mine.paragraph)
                + abs(other.trigger.first - mine.trigger.first) / 200
                for other in self._others(event)
            ),
            default=99.0,
        )

    def _time(self) -> str:
        """Which part of the match the words of a mention name."""
        words = self.telling.time
        if not words:
            return "-"
        return next(name for name, pattern in _TIMES if pattern.search(words))

    def none(self) -> list[str]:
        """Say what speaks for none of the goals."""
        telling = self.telling
        best = linear.level(self.best, _SHARES)
        nearest = linear.level(
            min(
                (abs(o.sentence - telling.sentence) for e in self.events for o in self._others(e)),
                default=99,
            ),
            (1, 2, 3, 5, 8),
        )
        own = telling.details.ordinal_of in THEIR_OWN
        signs = (
            "",
            f"best{best}",
            f"best{best},{self.where}",
            self.unknown,
            f"rivals{min(self.rivals, 3)},best{best}",
            self.kind,
            self.quoted,
            f"role:{self.role}",
            f"lemma:{self.lemma}",
            f"time:{self.time}",
            f"events{min(len(self.events), 5)}",
            f"nearest{nearest},best{best}",
            f"ordinal{telling.details.ordinal},own{own:d}",
        )
        return [f"none:{sign}" for sign in signs]

    def one(self, place: int) -> list[str]:
        """Say what speaks for one of the goals."""
        event, telling = self.events[place], self.telling
        others = self._others(event)
        if not others:
            return self._itself()
        agree = f"agree{linear.level(self.agreement[place], _SHARES)}"
        rank = sorted(self.agreement, reverse=True).index(self.agreement[place])
        choice = "out" if place not in self.close else "many" if len(self.close) > 1 else "alone"
        nearest = self.away[place] == min(self.away)
        nearest_of_close = place in self.close and self.away[place] == min(
            self.away[other] for other in self.close
        )
        other = min(others, key=lambda each: abs(each.trigger.first - telling.trigger.first))
        step = other.sentence - telling.sentence
        side = "before" if step < 0 else "after" if step > 0 else "here"
        away = f"{side}{linear.level(abs(step), _AWAY)}"
        paragraph = f"{away}{'p' if other.paragraph == telling.paragraph else ''}"
        form = "untimed" if event.at is None else "timed"
        order = self._order(event)
        return [
            form,
            f"{form},{agree},{choice}",
            f"{form},{away},{choice}",
            f"{form},{self.where},{self.kind}",
            f"{form},members{min(len(others), 3)},{choice}",
            agree,
            f"{agree},rank{min(rank, 2)},{choice}",
            f"{agree},nearest{nearest:d},{choice}",
            f"{agree},close{nearest_of_close:d},{away}",
            f"{choice},{away}",
            f"{choice},{self.where},{order}",
            f"{choice},close{nearest_of_close:d},{self.where}",
            f"role:{self.role},{order},{choice}",
            f"role:{self.role},{order}",
            f"lemma:{self.lemma},{order}",
            f"time:{self.time},{order}",
            *(f"time:{self.time},{part}" for part in _parts(event.at)),
            f"{agree},{self.kind}",
            f"{agree},{self.quoted},{away}",
            f"{paragraph},{self.kind},{self.agreement[place] >= _SHARES[3]:d}",
            f"{self.unknown},{paragraph}",
            *self._details(event, others),
            *self._neighbours(event, agree),
        ]

    def _itself(self) -> list[str]:
        """Say what speaks for a mention's being the only one of its goal."""
        sure = linear.level(self.telling.certainty, (0.7, 0.8, 0.9, 0.97))
        parts = (
            "",
            f"sure{sure}",
            self.where,
            self.kind,
            f"rivals{min(self.rivals, 3)}",
            self.quoted,
        )
        return [f"itself:{part}" for part in parts]

    def _order(self, event: Event) -> str:
        """Which of the goals with a minute one is."""
        if event.at is None:
            return "untimed"
        if len(self.minutes) == 1:
            return "only"
        last = event.at == self.minutes[-1]
        return "first" if event.at == self.minutes[0] else "last" if last else "middle"

    def _details(self, event: Event, others: Sequence[Telling]) -> list[str]:
        """Compare ordinals, kinds and scores."""
        details, found = self.telling.details, []
        if details.ordinal:
            whose = "own" if details.ordinal_of in THEIR_OWN else "-"
            ordinal = f"ordinal{min(details.ordinal, 4)},{whose}"
            mine = sorted({at for place in self.close if (at := self.events[place].at)})
            found.append(f"{ordinal},{_place(event.at, mine)},{min(len(mine), 4)}")
            found.append(f"{ordinal},all{_place(event.at, self.minutes)}")
        if details.kind is not None:
            kinds = {other.details.kind for other in others} - {None}
            fits = "same" if details.kind in kinds else "other" if kinds else "-"
            found.append(f"kind:{details.kind.value},{fits}")
        if details.score:
            scores = {other.details.score for other in others} - {None}
            found.append(
                f"score:{'same' if details.score in scores else 'other' if scores else '-'}"
            )
            figures = [int(figure) for figure in re.findall(r"\d+", details.score)]
            if len(figures) == 2 and event.at is not None:
                off = abs(sum(figures) - 1 - self.minutes.index(event.at))
                found.append(f"score:off{min(off, 3)}")
        return found

    def _neighbours(self, event: Event, agree: str) -> list[str]:
        """Say whether the mentions before and after are of the goal."""
        mine, found = self.telling, []
        for step in (-1, 1):
            if not 0 <= self.index + step < len(self.tellings):
                continue
            other = self.tellings[self.index + step]
            gap = min(abs(other.sentence - mine.sentence), 3)
            fits = "same" if other in event.members else "other" if other.at else "-"
            name = f"step{step}:{fits},{gap}"
            found += [name, f"{name},{self.kind}", f"{name},{agree}"]
            if fits == "same" and gap == 0:
                left, right = sorted((mine.trigger, other.trigger), key=lambda each: each.first)
                between = self.reading.lower[left.end : right.first]
                tie = next((word for word in between if word in TIES), "-")
                found.append(f"step{step}:tie {tie}")
        return found


def _parts(at: Minute | None) -> list[str]:
    """Name the half of the match that a minute is in, and the part of it."""
    if at is None:
        return ["half-", "part-"]
    half = "45" if at[0] == 45 else "1" if at[0] < 45 else "2"
    return [f"half{half}", f"part{linear.level(at[0], (10, 20, 35, 46, 60, 75, 85, 90))}"]


def _place(at: Minute | None, minutes: Sequence[Minute]) -> int:
    return min(minutes.index(at), 4) if at in minutes else 9
