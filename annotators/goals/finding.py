"""Puts the finders together: from a text and its entities to goal mentions with arguments."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from annotators.learning import linear
from annotators.protocol import source
from store.model import GOAL, Goal, Mark, Name, Quote, Scope

from . import (
    NAME,
    VERSION,
    assists,
    cast,
    people,
    placing,
    plain,
    reasons,
    scorers,
    sides,
    teams,
    triggers,
)
from .crowd import scorers_together
from .details import details
from .events import bring_together
from .minutes import Moment, moments
from .outcome import is_plainly_ruled_out, outcome_features
from .people import People
from .reading import Reading, read
from .scope import are_background
from .scope_signs import Mention
from .shapes import Trigger
from .telling import Telling, tell
from .weights import Weights, load


def find(doc: Any, entities: Sequence[Mark], furniture: Sequence[Mark]) -> list[Mark]:
    """Find the goal mentions of a text; see `annotators.goals.find`."""
    weights = load()
    reading = read(doc, entities, furniture)
    found = triggers.find(reading, weights)
    if not found:
        return []
    persons = people.gather(reading.entities)
    clubs = teams.gather(reading.entities)
    times = moments(reading)
    tellings = _tell(reading, persons, clubs, times, [each.trigger for each in found], weights)
    bring_together(reading, tellings, times, weights)
    scored_for = sides.settle(reading, persons, clubs, tellings)
    made_by = assists.settle(reading, persons, tellings)
    marks = []
    for telling, each, team, maker in zip(tellings, found, scored_for, made_by, strict=True):
        goal = replace(
            _goal(reading, persons, telling),
            team=_team(clubs, team, telling.start),
            assist=Name(persons.name_of(maker), maker.start, maker.end) if maker else None,
        )
        reason = reasons.why(
            reading, each, telling, has_team=team is not None, has_assist=maker is not None
        )
        marks.append(_mark(reading, telling, goal, round(each.probability, 3), reason))
    return marks


def _tell(
    reading: Reading,
    persons: People,
    clubs: teams.Teams,
    times: Sequence[Moment],
    found: Sequence[Trigger],
    weights: Weights,
) -> list[Telling]:
    """Give each trigger what its surroundings say."""
    chosen = scorers.choose_twice(
        reading,
        persons,
        cast.gather(reading, persons),
        found,
        weights.scorer,
        weights.second_scorer,
    )
    chosen = [
        plain.scorer(reading, persons, trigger) or each
        for trigger, each in zip(found, chosen, strict=True)
    ]
    numbers = [each.mention.person if each.mention else None for each in chosen]
    placed = placing.place(reading, times, found, numbers, weights.minute)
    told = [
        Mention(trigger, details(reading, trigger), place.moment, number)
        for trigger, place, number in zip(found, placed, numbers, strict=True)
    ]
    background = are_background(reading, clubs, told, weights)
    tellings: list[Telling] = []
    for index, (each, scorer, elsewhere) in enumerate(zip(told, chosen, background, strict=True)):
        trigger = each.trigger
        tellings.append(
            tell(
                reading,
                trigger,
                each.details,
                scorer,
                each.moment,
                background=elsewhere,
                ruled_out=is_plainly_ruled_out(reading, trigger)
                or linear.score(weights.outcome, outcome_features(reading, found, index)) > 0,
                others=scorers_together(reading, persons, trigger, scorer.mention)
                if scorer.mention
                else (),
            )
        )
    return tellings


def _goal(reading: Reading, persons: People, telling: Telling) -> Goal:
    """Everything that was worked out for a mention but who made the goal and for which side."""
    moment = telling.moment if telling.scope is Scope.MATCH else None
    return Goal(
        scorer=_name(persons, telling, telling.start),
        minute=telling.minute,
        added=telling.added,
        minute_span=_quote(reading.text, moment),
        score=telling.details.score,
        kind=telling.kind,
        count=telling.count,
        outcome=telling.outcome,
        scope=telling.scope,
    )


def _mark(reading: Reading, telling: Telling, goal: Goal, confidence: float, reason: str) -> Mark:
    end = reading.ends[telling.trigger.end - 1]
    return Mark(
        telling.start,
        end,
        reading.text[telling.start : end],
        GOAL,
        source=source(NAME, VERSION),
        confidence=confidence,
        goal=goal,
        why=reason,
    )


def _team(clubs: teams.Teams, team: int | None, at: int) -> Name | None:
    """A side's fullest name with the mention nearest to a place."""
    if team is None:
        return None
    mention = min(
        (each for each in clubs.mentions if each.team == team),
        key=lambda each: abs(each.start - at),
    )
    return Name(clubs.names[team], mention.start, mention.end)


def _quote(text: str, moment: Moment | None) -> Quote | None:
    """The words of an expression of time."""
    if moment is None:
        return None
    return Quote(text[moment.start : moment.end], moment.start, moment.end)


def _name(persons: People, telling: Telling, at: int) -> Name | None:
    """A scorer's fullest name with the mention nearest to a place."""
    person, mention = telling.person, telling.mention
    if person is None:
        return None
    if mention is None or mention.person != person:
        mention = min(
            (each for each in persons.mentions if each.person == person),
            key=lambda each: abs(each.start - at),
        )
    names = tuple(persons.names[other] for other in telling.others)
    return Name(persons.names[person], mention.start, mention.end, names)
