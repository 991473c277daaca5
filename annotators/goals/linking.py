"""Finds out which of the goals that an article tells of a mention without a minute is about.

`That goal`, `the winner` or `his second` name no minute and often no scorer; another mention does.
The goals that are told plainly are gathered first. Then a model fitted to annotated articles
chooses one of them for each other mention, or none.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from annotators.learning import linear
from store.model import Outcome, Scope

from .link_signs import Event, View
from .reading import Reading
from .telling import Minute, Telling

_SURE = 0.75
"""How sure a scorer is at least whose goal counts as told without a minute."""
_LIKELY = 0.44
"""How probable a goal is at least that a mention is taken to be about."""


def gather(tellings: Sequence[Telling]) -> list[Event]:
    """List the goals that are told plainly: those with a minute in order, then the others."""
    timed: dict[tuple[Minute, Outcome], Event] = {}
    for telling in tellings:
        if telling.at is not None and telling.counts:
            event = timed.setdefault(
                (telling.at, telling.outcome), Event(telling.at, telling.outcome)
            )
            event.members.append(telling)
    events = sorted(timed.values(), key=lambda event: (event.at or (0, 0), event.outcome.value))
    known = set()
    for event in events:
        chances = event.chances()
        if chances:
            known.add((max(chances, key=chances.__getitem__), event.outcome))
    untimed: dict[tuple[int, Outcome], Event] = {}
    for telling in tellings:
        person = telling.person
        if person is None or telling.at is not None or telling.count != 1:
            continue
        key = (person, telling.outcome)
        if telling.certainty >= _SURE and key not in known:
            untimed.setdefault(key, Event(None, telling.outcome)).members.append(telling)
    return [*events, *untimed.values()]


def link(
    reading: Reading, tellings: Sequence[Telling], weights: Mapping[str, float]
) -> list[Event]:
    """Gather the goals of the reported match, and add to each the mentions that are about it.

    Args:
        reading: The text.
        tellings: All of its mentions in order, the minutes that they state themselves filled in.
        weights: The model's weight for each feature.
    """
    told = [telling for telling in tellings if telling.scope is Scope.MATCH]
    events = gather(told)
    chosen: list[tuple[Telling, Event]] = []
    for index, telling in enumerate(told):
        if not is_open(telling):
            continue
        offered = options(reading, told, index, events)
        chances = linear.shares([linear.score(weights, signs) for _, signs in offered])
        best = max(range(len(offered)), key=chances.__getitem__)
        event = offered[best][0]
        if event is not None and chances[best] >= _LIKELY and telling not in event.members:
            chosen.append((telling, event))
    for telling, event in chosen:
        event.members.append(telling)
    return events


def is_open(telling: Telling) -> bool:
    """Whether a mention is of one goal and does not say itself when it fell."""
    return telling.at is None and telling.count == 1


def options(
    reading: Reading, tellings: Sequence[Telling], index: int, events: Sequence[Event]
) -> list[tuple[Event | None, list[str]]]:
    """List the goals that a mention may be about, each with what speaks for it; first, none.

    Args:
        reading: The text.
        tellings: The mentions of the reported match, in order.
        index: Which one is asked about.
        events: What `gather` made of them.
    """
    view = View(
        reading, tellings, index, [e for e in events if e.outcome is tellings[index].outcome]
    )
    offered: list[tuple[Event | None, list[str]]] = [(None, view.none())]
    offered += [(event, view.one(place)) for place, event in enumerate(view.events)]
    return offered
