"""Which goal a mention without a minute is about."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import spacy

from annotators.goals.details import Details
from annotators.goals.events import bring_together
from annotators.goals.linking import gather, link, options
from annotators.goals.minutes import Moment, Reference
from annotators.goals.people import Mention
from annotators.goals.reading import Reading, read
from annotators.goals.shapes import Trigger
from annotators.goals.telling import Telling
from annotators.goals.weights import load
from store.model import Outcome, Scope

NLP: Any = spacy.blank("en")
TEXT = """Hurst scored on 12 minutes.
Okoro scored on 80 minutes.
The opener was a beauty.
"""
PLAIN = Details(kind=None, count=1, score=None, ordinal=None, ordinal_of="")


def reading() -> Reading:
    return read(NLP(TEXT), (), ())


def telling(word: str, line: int, *, person: int | None, sure: float = 0.9) -> Telling:
    text = reading()
    place = next(n for n, w in enumerate(text.lower) if w == word and text.sentence_of[n] == line)
    return Telling(
        trigger=Trigger(place, place + 1),
        start=text.starts[place],
        sentence=line,
        paragraph=line,
        details=PLAIN,
        mention=Mention(person, 0, 5) if person is not None else None,
        certainty=sure,
        ranking=((person, sure), (2, 1 - sure)),
        moment=None,
        time="",
        scope=Scope.MATCH,
        outcome=Outcome.SCORED,
        person=person,
    )


def timed(word: str, line: int, person: int, minute: int) -> Telling:
    told = telling(word, line, person=person)
    told.minute = minute
    return told


def test_goals_are_listed_by_minute_and_then_those_without_one() -> None:
    late, early = timed("scored", 1, 1, 80), timed("scored", 0, 0, 12)
    told = telling("opener", 2, person=3)
    assert [event.at for event in gather([late, told, early])] == [(12, 0), (80, 0), None]


def test_a_guess_is_no_goal_that_is_told_plainly() -> None:
    assert gather([telling("opener", 2, person=3, sure=0.4)]) == []


def test_two_mentions_of_one_minute_are_one_goal() -> None:
    (event,) = gather([timed("scored", 0, 0, 12), timed("opener", 2, 1, 12)])
    assert len(event.members) == 2
    assert event.chances()[0] == event.chances()[1]


def test_an_opener_may_be_the_first_goal_and_none_of_another_outcome() -> None:
    ruled_out = timed("scored", 1, 1, 80)
    ruled_out.outcome = Outcome.RULED_OUT
    told = [timed("scored", 0, 0, 12), ruled_out, telling("opener", 2, person=None)]
    events = gather(told)
    offered = options(reading(), told, 2, events)
    assert [event and event.at for event, _ in offered] == [None, (12, 0)]
    assert "role:opening,only" in offered[1][1]


def test_a_mention_joins_the_goal_that_the_weights_speak_for() -> None:
    told = [timed("scored", 0, 0, 12), timed("scored", 1, 1, 80), telling("opener", 2, person=None)]
    events = link(reading(), told, {"role:opening,first": 5.0})
    assert [len(event.members) for event in events] == [2, 1]


def test_a_mention_joins_no_goal_where_nothing_speaks_for_one() -> None:
    told = [timed("scored", 0, 0, 12), timed("scored", 1, 1, 80), telling("opener", 2, person=None)]
    assert [len(event.members) for event in link(reading(), told, {})] == [1, 1]


def test_mentions_of_a_goal_share_its_minute_and_scorer() -> None:
    first, opener = telling("scored", 0, person=0), telling("opener", 2, person=None, sure=0.5)
    moment = Moment(TEXT.index("12"), TEXT.index("12") + 10, Reference.START, 12)
    first.moment = moment
    bring_together(
        reading(),
        [first, opener],
        [moment],
        replace(load(), doubt={}, link={"role:opening,only": 5.0}),
    )
    assert (opener.person, opener.minute) == (0, 12)
    assert opener.why["minute"] == opener.why["scorer"] == "another mention of the goal"
