"""Brings together the mentions of one goal, so that each says what any of them does."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from store.model import Kind, Outcome, Scope

from . import doubts
from .details import THEIR_OWN
from .link_signs import TIES, Event
from .linking import link
from .minutes import EXTRA, FULL, HALF, Moment, Reference
from .reading import Reading
from .shapes import is_noun
from .tally import give_up_surplus
from .telling import MANY, Minute, Telling
from .weights import Weights

_BORNE_OUT = 0.4
"""A scorer of whom no mention is surer than this is no scorer of the article's."""
_PROBABLE = 0.4
"""How sure a scorer of several goals is at least for his mentions to be kept apart."""
_POSSIBLE = 0.1
"""How probable a sure scorer is at least to take the place of a doubtful one."""
_CERTAIN = 0.9
"""A scorer as sure as this stands, whatever the other mentions of the goal say."""
_GUESS = 0.6
"""A minute is hardly a player's whose mentions with it add up to less than this."""
_KNOWN = 0.8
"""How sure another of his minutes has to be for that."""
_PURPOSE = 6
"""Words at most between a goal and what it was for."""
_ROUNDS = 3
"""How often minutes told relative to other goals are worked out anew."""


def bring_together(
    reading: Reading,
    tellings: Sequence[Telling],
    moments: Sequence[Moment],
    weights: Weights,
) -> None:
    """Fill in minutes, scorers and kinds that other mentions of the same goal state.

    Args:
        reading: The text.
        tellings: All of its mentions in order.
        moments: Its expressions of time.
        weights: Of the models that tell who scored where that is doubtful, and which goal a
            mention is about.
    """
    for telling in tellings:
        telling.kind = telling.details.kind
        telling.person = telling.mention.person if telling.mention else None
    tell_minutes(tellings, moments)
    _agree_on_outcomes(tellings)
    doubts.settle(reading, tellings, weights.doubt)
    _agree_on_purposes(reading, tellings)
    _settle_guesses(tellings)
    for event in link(reading, tellings, weights.link):
        _agree(event)
    for outcome in Outcome:
        alike = [each for each in tellings if each.counts and each.outcome is outcome]
        _share_minutes(alike, tellings)
        _share_kinds(alike)
    give_up_surplus(reading, tellings)
    for telling in tellings:
        if telling.minute is not None and (telling.moment is None or telling.moment.minute is None):
            _mind_half(telling)


def _mind_half(telling: Telling) -> None:
    """Take a minute from another mention only where it fits the half that the words name."""
    half, minute = telling.details.half, telling.minute or 0
    if (half == 1 and minute > HALF) or (half == 2 and minute <= HALF):
        telling.minute = telling.added = None
    else:
        telling.why["minute"] = "another mention of the goal"


def _settle_guesses(tellings: Sequence[Telling]) -> None:
    """Put somebody who is known to have scored in the place of a guess that no mention bears out.

    Where nobody comes into question the scorer is left out: empty is better than a guess.
    """
    surest: dict[int, float] = {}
    for telling in tellings:
        if telling.person is not None:
            surest[telling.person] = max(surest.get(telling.person, 0.0), telling.certainty)
    for telling in tellings:
        if telling.person is None or surest[telling.person] >= _BORNE_OUT:
            continue
        telling.person = next(
            (
                person
                for person, chance in telling.ranking
                if person is not None
                and chance >= _POSSIBLE
                and surest.get(person, 0.0) >= _BORNE_OUT
            ),
            None,
        )
        if telling.person is not None:
            telling.why["scorer"] = "known to have scored"


def tell_minutes(tellings: Sequence[Telling], moments: Sequence[Moment]) -> None:
    """Fill in the minutes that mentions state themselves."""
    for _ in range(_ROUNDS):
        known = _minutes_of(moments, tellings)
        for telling in tellings:
            telling.minute = telling.added = None
            if telling.moment is not None and telling.counts:
                minute, added = known.get(telling.moment.start, (None, 0))
                telling.minute, telling.added = minute, added or None


def _minutes_of(
    moments: Sequence[Moment], tellings: Sequence[Telling]
) -> dict[int, tuple[int, int]]:
    """Work out the minute of each expression of time, by where it starts.

    `Ten minutes later` counts from the minute, or the goal of known minute, told last before it.
    """
    found: dict[int, tuple[int, int]] = {}
    current: Minute | None = None
    goals = sorted(tellings, key=lambda telling: telling.start)
    passed = 0
    for moment in moments:
        while passed < len(goals) and goals[passed].start < moment.start:
            goal = goals[passed]
            if goal.moment is None or goal.moment.start < moment.start:
                current = goal.at or current
            passed += 1
        if moment.reference is Reference.START or (
            moment.reference is Reference.WITHIN and current is None
        ):
            minute = moment.minute or 0
            if moment.counts_back and current is not None and current[0] > FULL:
                minute += EXTRA - FULL
            current = (minute, moment.added or 0)
            found[moment.start] = current
        elif moment.reference is Reference.VAGUE and moment.breaks_off:
            current = None
        elif moment.reference in (Reference.LATER, Reference.WITHIN) and current is not None:
            minute, added = current[0] + (moment.minute or 0), 0
            if current[1]:
                minute, added = current[0], current[1] + (moment.minute or 0)
            if 0 < minute <= EXTRA:
                current = (minute, added)
                found[moment.start] = current
    return found


def _agree_on_outcomes(tellings: Sequence[Telling]) -> None:
    """Let a goal that one mention says was ruled out be ruled out in the sentences around it."""
    out = [telling for telling in tellings if telling.outcome is Outcome.RULED_OUT]
    for telling in tellings:
        if telling.outcome is Outcome.SCORED and telling.scope is Scope.MATCH:
            for other in out:
                same = telling.person is not None and telling.person == other.person
                fits = telling.at is None or other.at in (None, telling.at)
                if same and fits and abs(telling.sentence - other.sentence) <= 1:
                    telling.outcome = Outcome.RULED_OUT


def _agree_on_purposes(reading: Reading, tellings: Sequence[Telling]) -> None:
    """Let what a goal is said to be for tell of the same goal: `tapped in at the post to level`."""
    for told, purpose in itertools.pairwise(tellings):
        between = reading.lower[told.trigger.end : purpose.trigger.first]
        if (
            told.sentence != purpose.sentence
            or between[-1:] != ["to"]
            or len(between) > _PURPOSE
            or not TIES.isdisjoint(between)
            or not told.counts
            or not purpose.counts
            or is_noun(reading, told.trigger)
        ):
            continue
        surer, other = sorted((told, purpose), key=lambda each: -each.certainty)
        if surer.person != other.person:
            other.person, other.certainty, other.ranking = (
                surer.person,
                surer.certainty,
                surer.ranking,
            )
            other.why["scorer"] = "another mention of the goal"
        for one, another in ((told, purpose), (purpose, told)):
            if one.minute is None:
                one.minute, one.added = another.minute, another.added


def _agree(event: Event) -> None:
    """Let the mentions of a goal share its minute, and the scorer that is likeliest by them all."""
    total: dict[int, float] = {}
    for member in event.members:
        for person, chance in member.ranking:
            if person is not None:
                total[person] = total.get(person, 0.0) + chance
    likeliest = max(total, key=total.__getitem__, default=None)
    for member in event.members:
        if event.at is not None and member.minute is None:
            member.minute, added = event.at
            member.added = added or None
        if likeliest is None or member.count != 1 or member.person == likeliest:
            continue
        if member.certainty < _CERTAIN:
            member.person = likeliest
            member.why["scorer"] = "another mention of the goal"


def _share_minutes(tellings: Sequence[Telling], everything: Sequence[Telling]) -> None:
    """Let the mentions of a player's goal have its minute, where the player has but one."""
    for person in {telling.person for telling in tellings if telling.person is not None}:
        mine = [telling for telling in tellings if telling.person == person]
        minutes = _likely_minutes(person, mine)
        if len(minutes) != 1 or _scored_more(person, mine, everything):
            continue
        ((minute, added),) = minutes
        for telling in mine:
            if telling.minute is None:
                telling.minute, telling.added = minute, added or None


def _likely_minutes(person: int, mine: Sequence[Telling]) -> list[Minute]:
    """List the minutes of a player's goals, but for guesses where another is as good as sure."""
    sure: dict[Minute, float] = {}
    for telling in mine:
        if telling.at is not None:
            sure[telling.at] = sure.get(telling.at, 0.0) + dict(telling.ranking).get(person, 0.0)
    surest = max(sure.values(), default=0.0)
    return [at for at, share in sure.items() if share >= _GUESS or surest < _KNOWN]


def _scored_more(person: int, mine: Sequence[Telling], everything: Sequence[Telling]) -> bool:
    """Whether a mention counts several goals of a player in the match, or tells of a second one."""
    return any(
        telling.details.ordinal_of in THEIR_OWN and 2 <= (telling.details.ordinal or 0) <= MANY
        for telling in mine
    ) or any(
        telling.person == person and telling.is_several and telling.certainty >= _PROBABLE
        for telling in everything
    )


_RANK = {
    None: 0,
    Kind.SHOT: 1,
    Kind.VOLLEY: 2,
    Kind.HEADER: 2,
    Kind.FREE_KICK: 3,
    Kind.PENALTY: 3,
    Kind.OWN_GOAL: 4,
}


def _share_kinds(tellings: Sequence[Telling]) -> None:
    """Give mentions of one goal the most telling kind among them."""
    groups: dict[tuple[int | None, Minute | None], list[Telling]] = {}
    for telling in tellings:
        if telling.person is not None and telling.count == 1:
            groups.setdefault((telling.person, telling.at), []).append(telling)
    for group in groups.values():
        kind = max((telling.kind for telling in group), key=_RANK.__getitem__)
        for telling in group:
            if telling.kind != kind:
                telling.kind = kind
                telling.why["kind"] = "another mention of the goal"
