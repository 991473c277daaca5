"""Doubtful scorers held against the other goals of an article."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
import spacy

from annotators.goals import doubts
from annotators.goals.details import Details
from annotators.goals.reading import read
from annotators.goals.scorers import Ranking
from annotators.goals.shapes import Trigger
from annotators.goals.telling import Telling
from store.model import Outcome, Scope

READING = read(
    spacy.blank("en")("Hurst scored on 12 minutes. The winner came on 80. Okoro headed in."), (), ()
)
HURST, OKORO = 0, 1
PLAIN = Details(kind=None, count=1, score=None, ordinal=None, ordinal_of="")


def telling(word: str, ranking: Ranking, minute: int | None = None) -> Telling:
    place = READING.lower.index(word)
    return Telling(
        trigger=Trigger(place, place + 1),
        start=READING.starts[place],
        sentence=READING.sentence_of[place],
        paragraph=0,
        details=PLAIN,
        mention=None,
        certainty=ranking[0][1],
        ranking=ranking,
        moment=None,
        time="",
        scope=Scope.MATCH,
        outcome=Outcome.SCORED,
        person=ranking[0][0],
        minute=minute,
    )


def told() -> list[Telling]:
    """Hurst surely scored on 12 and Okoro surely some time; who scored on 80 is doubtful."""
    return [
        telling("scored", ((HURST, 0.95), (None, 0.05)), 12),
        telling("winner", ((HURST, 0.5), (OKORO, 0.4), (None, 0.1)), 80),
        telling("headed", ((OKORO, 0.95), (None, 0.05))),
    ]


SECOND_GOAL = {"timed,others1,same0,elsewhere0": -3.0}
"""Weights by which nobody scores twice."""


def test_whoever_surely_scored_at_another_minute_gives_way() -> None:
    goals = told()
    doubts.settle(READING, goals, SECOND_GOAL)
    assert goals[1].person == OKORO
    assert goals[1].certainty == dict(goals[1].ranking)[OKORO]
    assert goals[1].why["scorer"] == "the other goals of the article"


def test_a_scorer_who_is_sure_is_not_asked_about() -> None:
    goals = told()
    goals[1].certainty = doubts.DOUBTFUL
    doubts.settle(READING, goals, SECOND_GOAL)
    assert goals[1].person == HURST
    assert not goals[1].why


@pytest.mark.parametrize(
    "change",
    [{"scope": Scope.BACKGROUND}, {"outcome": Outcome.RULED_OUT}, {"others": (HURST, OKORO)}],
)
def test_only_one_scorers_goals_of_the_match_that_stood_are_asked_about(
    change: dict[str, Any],
) -> None:
    goals = told()
    goals[1] = replace(goals[1], **change)
    doubts.settle(READING, goals, SECOND_GOAL)
    assert goals[1].person == HURST


def test_chances_of_all_persons_add_up_to_one() -> None:
    goals = told()
    doubts.settle(READING, goals, SECOND_GOAL)
    assert abs(sum(chance for _, chance in goals[1].ranking) - 1) < 1e-9


def test_what_speaks_for_a_person_names_the_goals_of_others() -> None:
    (hurst, of_hurst), (okoro, of_okoro), _ = doubts.options(READING, told())[1]
    assert (hurst, okoro) == (HURST, OKORO)
    assert "timed,others1,same0,elsewhere0" in of_hurst
    assert "timed,others0,same0,elsewhere1" in of_okoro
