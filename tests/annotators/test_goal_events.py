"""Mentions of one goal brought together."""

from __future__ import annotations

import spacy

from annotators.goals.details import Details
from annotators.goals.events import bring_together
from annotators.goals.people import Mention
from annotators.goals.reading import read
from annotators.goals.shapes import Trigger
from annotators.goals.telling import Telling
from store.model import Outcome, Scope

READING = read(spacy.blank("en")("It was in. It was in. It was in."), (), ())
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
    guess = telling(0, 0.4)
    bring_together(READING, [guess], [], {})
    assert guess.person is None


def test_a_guess_stands_where_another_mention_is_sure_of_the_scorer() -> None:
    guess, sure = telling(0, 0.4), telling(1, 0.9)
    bring_together(READING, [guess, sure], [], {})
    assert (guess.person, sure.person) == (3, 3)
