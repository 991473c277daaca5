"""Who scored a goal, by the other goals of the article and by the words around a name."""

from __future__ import annotations

from typing import Any

import spacy

from annotators.goals import cast, people, scorers
from annotators.goals.company import Company
from annotators.goals.outcome import outcome_features
from annotators.goals.people import People
from annotators.goals.reading import Reading, read
from annotators.goals.shapes import Trigger, order_of, shape_of
from annotators.goals.wording import wording
from store.model import Mark

NLP: Any = spacy.blank("en")
TEXT = """Danny Hurst scored the opener.
Rain fell for an hour.
It fell on Kofi Okoro, too.
He complained of it.
Nobody else did.
Then came the winner, a header by Okoro.
The opener was a beauty.
"""
HURST, OKORO = 0, 1


def article() -> tuple[Reading, People, list[Trigger]]:
    names = ("Danny Hurst", "Kofi Okoro", "Okoro.")
    starts = [TEXT.index(names[0]), TEXT.index(names[1]), TEXT.index(names[2])]
    marks = [
        Mark(start, start + len(name.strip(".")), name.strip("."), "PERSON")
        for start, name in zip(starts, names, strict=True)
    ]
    reading = read(NLP(TEXT), marks, ())
    places = [n for n, word in enumerate(reading.lower) if word in ("scored", "winner", "opener")]
    scored, _, winner, opener = places
    triggers = [Trigger(scored, scored + 3), Trigger(winner, winner + 1)]
    return reading, people.gather(marks), [*triggers, Trigger(opener, opener + 1)]


GUESSES = [{HURST: 0.9, None: 0.1}, {OKORO: 0.8, None: 0.2}, {None: 0.7, OKORO: 0.3}]


def test_words_say_which_of_a_matchs_goals_one_is() -> None:
    reading, _, triggers = article()
    assert [order_of(reading, trigger) for trigger in triggers] == ["opening", "winning", "opening"]


def test_a_scorer_is_considered_who_is_named_far_away() -> None:
    reading, persons, triggers = article()
    company = Company(reading, persons, triggers, GUESSES)
    parts = cast.gather(reading, persons)
    offered = scorers.options(reading, persons, triggers, 2, OKORO, {}, parts, company)
    named = [mention.person for mention, _ in offered if mention is not None]
    assert HURST in named
    alone = scorers.options(reading, persons, triggers, 2, OKORO, {}, parts)
    assert HURST not in [mention.person for mention, _ in alone if mention is not None]


def test_a_scorers_other_goals_say_whether_they_are_called_the_same() -> None:
    reading, persons, triggers = article()
    shape = shape_of(reading, triggers[2])
    elsewhere = Company(reading, persons, triggers, GUESSES).around(2, shape)
    assert "other,opening,same1" in elsewhere.of(HURST)
    assert "other,opening,same0" in elsewhere.of(OKORO)
    assert "no other,opening" in elsewhere.of(7)


def test_a_goal_does_not_speak_for_itself() -> None:
    reading, persons, triggers = article()
    shape = shape_of(reading, triggers[0])
    elsewhere = Company(reading, persons, triggers, GUESSES).around(0, shape)
    assert "no other,opening" in elsewhere.of(HURST)


def test_the_words_around_a_name_and_up_to_the_trigger_are_named() -> None:
    reading, persons, triggers = article()
    last = persons.mentions[-1]
    found = wording(reading, triggers[1], shape_of(reading, triggers[1]), last)
    assert {"+right by", "right between header", "right .+"} <= set(found)


def test_a_word_of_annulment_belongs_to_the_goal_before_it() -> None:
    reading = read(NLP("He scored after an effort was ruled out."), (), ())
    triggers = [Trigger(1, 2), Trigger(4, 5)]
    scored, effort = (outcome_features(reading, triggers, index) for index in (0, 1))
    assert "owner:111" in effort
    assert "owner:111" not in scored
    assert "right beyond:out" in scored
    assert "right:out" in effort
