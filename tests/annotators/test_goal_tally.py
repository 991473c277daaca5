"""The goals that were found, held against the score that an article reports."""

from __future__ import annotations

from typing import Any

import pytest
import spacy

from annotators.goals.details import Details
from annotators.goals.people import Mention
from annotators.goals.reading import Reading, read
from annotators.goals.shapes import Trigger
from annotators.goals.tally import give_up_surplus
from annotators.goals.telling import Telling
from store.model import Mark, Outcome, Scope

NLP: Any = spacy.blank("en")
PLAIN = Details(kind=None, count=1, score=None, ordinal=None, ordinal_of="")


def article(text: str, *scores: str) -> Reading:
    marks, at = [], 0
    for score in scores:
        at = text.index(score, at)
        marks.append(Mark(at, at + len(score), score, "SCORE"))
        at += len(score)
    return read(NLP(text), marks, ())


def telling(place: int, person: int, sure: float) -> Telling:
    return Telling(
        trigger=Trigger(place, place + 1),
        start=place,
        sentence=0,
        paragraph=0,
        details=PLAIN,
        mention=Mention(person, 0, 1),
        certainty=sure,
        ranking=((person, sure),),
        moment=None,
        time="",
        scope=Scope.MATCH,
        outcome=Outcome.SCORED,
        person=person,
    )


@pytest.mark.parametrize(
    ("text", "scores"),
    [("Rovers won 1-0 at City.", ("1-0",)), ("Rovers 1 City 0", ("1", "0"))],
)
def test_a_guess_is_given_up_where_the_score_has_no_room_for_it(
    text: str, scores: tuple[str, ...]
) -> None:
    sure, guess = telling(0, 0, 0.9), telling(2, 1, 0.5)
    give_up_surplus(article(text, *scores), [sure, guess])
    assert (sure.person, guess.person) == (0, None)
    assert "score" in guess.why["scorer"]


@pytest.mark.parametrize(
    ("text", "scores", "certainty"),
    [
        ("Rovers won 2-0 at City.", ("2-0",), 0.5),
        ("Rovers won 1-0 at City.", ("1-0",), 0.9),
        ("Rovers won at City.", (), 0.5),
    ],
)
def test_a_scorer_stays_where_there_is_room_or_it_is_sure_or_no_score_is_told(
    text: str, scores: tuple[str, ...], certainty: float
) -> None:
    told = [telling(0, 0, 0.9), telling(2, 1, certainty)]
    give_up_surplus(article(text, *scores), told)
    assert [each.person for each in told] == [0, 1]
