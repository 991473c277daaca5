"""What decides which phrases tell of a goal, and in which match it fell."""

from __future__ import annotations

import pytest
import spacy

from annotators.goals import judging, scope_signs, teams
from annotators.goals.details import details
from annotators.goals.minutes import Moment, moments
from annotators.goals.reading import Reading, read
from annotators.goals.shapes import Trigger
from annotators.goals.vetoes import stands
from store.model import Mark


def reading(text: str, *names: tuple[str, str]) -> Reading:
    entities = [
        Mark(text.index(name), text.index(name) + len(name), name, label) for name, label in names
    ]
    return read(spacy.blank("en")(text), entities, ())


def trigger(of: Reading, word: str) -> Trigger:
    place = of.lower.index(word)
    return Trigger(place, place + 1)


def proposal(of: Reading, word: str, chance: float) -> judging.Proposal:
    found = trigger(of, word)
    return judging.Proposal(found, chance, chance, core=found)


def mention(of: Reading, word: str, moment: Moment | None = None) -> scope_signs.Mention:
    found = trigger(of, word)
    return scope_signs.Mention(found, details(of, found), moment, person=None)


def test_a_proposal_that_a_veto_denies_carries_the_sign() -> None:
    saved = reading("The header was saved.")
    scored = reading("The header was superb.")
    (denied,), (free,) = (
        judging.signs(text, [proposal(text, "header", 0.7)]) for text in (saved, scored)
    )
    assert "stands0" in denied
    assert "stands1" in free


@pytest.mark.parametrize(
    ("text", "word", "may_be"),
    [
        ("A rate of 87 minutes per goal is superb.", "goal", False),
        ("A rate of 87 minutes is good, but that goal is superb.", "goal", True),
        ("Two views are held. The first is that they lack nerve.", "first", False),
        ("Two fell before the break. The first came from Berg.", "first", True),
        ("It began in 2014. They won the Double that year.", "Double", False),
        ("It began in 2014. They won by a Berg double that year.", "double", True),
        ("His shot flashed across the goal and away.", "flashed", False),
        ("His shot flashed across the goal and into the far corner.", "flashed", True),
    ],
)
def test_what_means_something_else_is_denied(text: str, word: str, *, may_be: bool) -> None:
    of = reading(text)
    assert stands(of, [trigger(of, word.lower())], 0) is may_be


def test_a_proposal_is_described_by_the_one_beside_it() -> None:
    text = reading("Berg levelled with a header.")
    proposals = [
        proposal(text, "levelled", 0.9),
        proposal(text, "header", 0.5),
    ]
    _, noun = judging.signs(text, proposals)
    assert "before:verb,noun,with,0" in noun


def test_chances_follow_the_weights() -> None:
    text = reading("Berg scored.")
    proposals = [proposal(text, "scored", 0.9)]
    (sure,) = judging.chances(text, proposals, {"always": 4.0})
    (doubtful,) = judging.chances(text, proposals, {"always": -4.0})
    assert sure > 0.9
    assert doubtful < 0.1


def test_a_mention_far_from_any_minute_is_told_from_one_with_a_minute() -> None:
    text = reading("Berg scored in the 12th minute. Dam scored. She had struck last season.")
    (minute,) = moments(text)
    told = [mention(text, "scored", minute), mention(text, "struck")]
    timed, vague = scope_signs.describe(text, teams.gather(text.entities), told)
    assert "timed:number" in timed
    assert {"timed:-", "gap2", "auxiliary:had"} <= set(vague)


def test_a_goal_against_a_side_that_does_not_play_is_a_sign() -> None:
    text = reading(
        "Fenmoor beat Quay. Fenmoor beat Quay. Berg scored against Oslo.",
        ("Fenmoor", "TEAM"),
        ("Quay", "TEAM"),
        ("Oslo", "TEAM"),
    )
    (signs,) = scope_signs.describe(text, teams.gather(text.entities), [mention(text, "scored")])
    assert "against other" in signs


def test_the_second_round_sees_the_company_that_a_mention_keeps() -> None:
    text = reading("Berg scored. Dam netted.")
    told = [mention(text, "scored"), mention(text, "netted")]
    first, second = scope_signs.in_company(text, told, [0.95, 0.05])
    assert {"own5", "others0", "step1:0,1"} <= set(first)
    assert {"own0", "others5", "step-1:5,1"} <= set(second)
