"""Mentions of one goal brought together."""

from __future__ import annotations

from dataclasses import replace

import pytest
import spacy

from annotators.goals.details import Details
from annotators.goals.events import bring_together
from annotators.goals.minutes import Moment, Reference
from annotators.goals.people import Mention
from annotators.goals.reading import read
from annotators.goals.shapes import Trigger
from annotators.goals.telling import Telling
from annotators.goals.weights import load
from store.model import Outcome, Scope

READING = read(spacy.blank("en")("It was in. It was in. It was in."), (), ())
PLAINLY = replace(load(), doubt={}, link={})
"""Weights with which nobody is put in another's place, and no mention joins another's goal."""
PLAIN = Details(kind=None, count=1, score=None, ordinal=None, ordinal_of="")


def telling(place: int, certainty: float) -> Telling:
    return Telling(
        trigger=Trigger(place, place + 1),
        start=10 * place,
        sentence=place,
        paragraph=0,
        details=PLAIN,
        mention=Mention(person=3, start=10 * place, end=10 * place + 5),
        certainty=certainty,
        ranking=((3, certainty), (None, 1 - certainty)),
        moment=None,
        time="",
        scope=Scope.MATCH,
        outcome=Outcome.SCORED,
    )


def test_a_scorer_who_is_only_guessed_at_is_left_out() -> None:
    guess = telling(0, 0.3)
    guess.ranking = guess.ranking[:1]
    bring_together(READING, [guess], [], PLAINLY)
    assert guess.person is None


def test_a_guess_stands_where_another_mention_is_sure_of_the_scorer() -> None:
    guess, sure = telling(0, 0.3), telling(1, 0.9)
    bring_together(READING, [guess, sure], [], PLAINLY)
    assert (guess.person, sure.person) == (3, 3)


def brought_together(*tellings: Telling) -> None:
    bring_together(READING, tellings, (), PLAINLY)


def test_a_goal_is_ruled_out_where_the_next_sentence_says_so() -> None:
    put_in, taken_back, later = telling(0, 0.9), telling(1, 0.9), telling(2, 0.9)
    put_in.minute = 76
    taken_back.outcome = Outcome.RULED_OUT
    later.person = later.mention = None
    brought_together(put_in, taken_back, later)
    assert put_in.outcome is Outcome.RULED_OUT
    assert later.outcome is Outcome.SCORED


def timed(place: int) -> tuple[Telling, tuple[Moment, ...]]:
    moment = Moment(10 * place, 10 * place + 2, Reference.START, 44)
    told = telling(place, 0.9)
    told.moment = moment
    return told, (moment,)


@pytest.mark.parametrize(("ordinal", "minute"), [(2, None), (6, 44)])
def test_a_sixth_goal_is_of_a_season_and_a_second_one_of_the_match(
    ordinal: int, minute: int | None
) -> None:
    told, moments = timed(0)
    tally = telling(2, 0.9)
    tally.details = replace(PLAIN, ordinal=ordinal, ordinal_of="his")
    bring_together(READING, [told, tally], moments, PLAINLY)
    assert tally.minute == minute


@pytest.mark.parametrize(("certainty", "minute"), [(0.9, None), (0.3, 44)])
def test_only_a_player_who_probably_scored_several_has_more_than_one_minute(
    certainty: float, minute: int | None
) -> None:
    told, moments = timed(0)
    several, other = telling(1, certainty), telling(2, 0.9)
    several.count = 2
    several.ranking = several.ranking[:1]
    bring_together(READING, [told, several, other], moments, PLAINLY)
    assert other.minute == minute


@pytest.mark.parametrize(("before", "minute"), [(80, 84), (110, 114)])
def test_what_is_left_in_extra_time_is_left_of_that(before: int, minute: int) -> None:
    told = telling(1, 0.9)
    told.moment = Moment(10, 12, Reference.START, 84, counts_back=True)
    earlier = Moment(0, 2, Reference.START, before)
    bring_together(READING, [told], [earlier, told.moment], PLAINLY)
    assert told.minute == minute


def test_a_minute_is_not_taken_from_another_mention_into_the_other_half() -> None:
    told, moments = timed(0)
    penalty = telling(2, 0.9)
    penalty.details = replace(PLAIN, half=2)
    bring_together(READING, [told, penalty], moments, PLAINLY)
    assert (told.minute, penalty.minute) == (44, None)
    assert "minute" not in penalty.why


def test_a_minute_that_is_hardly_the_players_does_not_keep_his_other_mentions_from_his() -> None:
    told, moments = timed(0)
    guess, again = telling(1, 0.45), telling(2, 0.9)
    guess.moment = Moment(14, 16, Reference.START, 81)
    bring_together(READING, [told, guess, again], [*moments, guess.moment], PLAINLY)
    assert again.minute == 44
