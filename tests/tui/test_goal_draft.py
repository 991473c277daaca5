"""The goal card's slots, without a screen."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.decisions import edit_goal
from store.model import GOAL, Goal, Kind, Mark, Name, Outcome, Quote, Scope
from tests.store.making import find
from tui.goal_draft import (
    HELP,
    SLOTS,
    SlotError,
    candidates,
    goal_of,
    nearest,
    problem,
    remark,
    slots_of,
)

TEXT = (
    "Mohammed Kudus headed home in the 34th minute for Ghana. Cho Gue-sung made it 2-1, "
    "and Kudus struck in 90+3."
)
HEADED = TEXT.index("headed home")
STRUCK = TEXT.index("struck")

GOAL_TOLD = Goal(
    scorer=Name("Mohammed Kudus", 0, 14),
    team=Name("Ghana", 50, 55),
    minute=34,
    minute_span=Quote("34th minute", 34, 45),
    score="2-1",
    assist=None,
    kind=Kind.HEADER,
)


def _goal(near: int = HEADED, before: Goal | None = None, **slots: str) -> Goal:
    return goal_of({**slots_of(before), **slots}, TEXT, near, before)


def test_every_slot_is_explained() -> None:
    assert set(HELP) == set(SLOTS) == set(slots_of(None))


def test_an_untouched_card_gives_the_same_goal() -> None:
    assert goal_of(slots_of(GOAL_TOLD), TEXT, HEADED, GOAL_TOLD) == GOAL_TOLD


def test_a_new_card_gives_a_goal_of_which_nothing_is_known() -> None:
    assert _goal() == Goal()


def test_a_name_is_tied_to_its_mention_nearest_to_the_trigger() -> None:
    assert _goal(scorer="Mohammed Kudus").scorer == Name("Mohammed Kudus", 0, 14)
    assert _goal(STRUCK, scorer="Mohammed Kudus").scorer == Name("Mohammed Kudus", 87, 92)


def test_a_name_that_the_article_does_not_have_is_tied_to_nothing() -> None:
    assert _goal(scorer="Son").scorer == Name("Son")
    assert "does not stand in the article" in remark("scorer", "Son", TEXT)


def test_several_scorers_are_one_name_with_names() -> None:
    scorer = _goal(scorer="Kudus, Cho Gue-sung").scorer
    assert scorer is not None
    assert scorer.names == ("Kudus", "Cho Gue-sung")


@pytest.mark.parametrize(
    ("written", "minute", "added"),
    [("34", 34, None), ("90+3", 90, 3), ("90 + 3", 90, 3), ("34'", 34, None), ("", None, None)],
)
def test_a_minute_is_read(written: str, minute: int | None, added: int | None) -> None:
    goal = _goal(minute=written)
    assert (goal.minute, goal.added) == (minute, added)


@pytest.mark.parametrize(
    ("slot", "words"),
    [
        ("minute", "0"),
        ("minute", "131"),
        ("minute", "soon"),
        ("when", "35th minute"),
        ("score", "two-one"),
        ("kind", "bicycle"),
        ("count", "0"),
        ("count", "²"),
        ("count", ""),
        ("outcome", "offside"),
        ("scope", "cup"),
    ],
)
def test_what_cannot_be_is_refused_in_a_sentence(slot: str, words: str) -> None:
    assert problem(slot, words, TEXT).endswith(".")
    with pytest.raises(SlotError, match=f"^{slot}: "):
        goal_of({**slots_of(None), slot: words}, TEXT, HEADED, None)


@pytest.mark.parametrize("score", ["2-1", "2–1", "10-0", "2 - 1"])
def test_a_score_stays_as_it_is_written(score: str) -> None:
    assert _goal(score=score).score == score


def test_words_of_time_are_those_nearest_to_the_trigger() -> None:
    assert _goal(STRUCK, when="90+3").minute_span == Quote("90+3", 103, 107)


def test_words_of_time_may_end_inside_a_word() -> None:
    assert _goal(when="34th min").minute_span == Quote("34th min", 34, 42)


def test_outcome_and_scope_have_usual_values() -> None:
    goal = _goal(outcome="", scope="")
    assert (goal.outcome, goal.scope) == (Outcome.SCORED, Scope.MATCH)


def test_the_nearest_candidate_comes_first_under_its_fullest_name() -> None:
    marks = (find(TEXT, "Mohammed Kudus", "PERSON"), find(TEXT, "Cho Gue-sung", "PERSON"))
    again = find(TEXT, "Kudus", "PERSON", nth=1)
    found = candidates("scorer", (*marks, again), TEXT, STRUCK)
    assert [candidate.value for candidate in found] == ["Mohammed Kudus", "Cho Gue-sung"]


def test_candidates_narrow_while_one_types() -> None:
    found = candidates("kind", (), TEXT, 0, typed="pen")
    assert [candidate.value for candidate in found] == ["penalty"]


def test_a_minute_counted_from_elsewhere_is_no_candidate() -> None:
    text = "With 10 minutes left Son scored in the 80th minute."
    marks = (find(text, "10 minutes left", "MINUTE"), find(text, "80th minute", "MINUTE"))
    assert [each.value for each in candidates("minute", marks, text, 25)] == ["80"]


def test_the_end_of_the_text_is_no_word() -> None:
    assert nearest(TEXT, "Kudu", 0) is None


@given(st.dictionaries(st.sampled_from(SLOTS), st.text(max_size=12)), st.integers(0, len(TEXT)))
def test_whatever_is_typed_makes_a_goal_that_can_be_saved_or_is_refused(
    slots: dict[str, str], near: int
) -> None:
    filled = {**slots_of(None), **slots}
    if any(problem(slot, words, TEXT) for slot, words in filled.items()):
        with pytest.raises(SlotError):
            goal_of(filled, TEXT, near, None)
    else:
        goal = goal_of(filled, TEXT, near, None)
        assert edit_goal("a", Mark(0, 14, TEXT[:14], GOAL, goal=Goal()), goal).changes


def test_a_minute_that_another_mention_has_worked_out_is_offered() -> None:
    goal = Goal(minute=34, minute_span=Quote("ten minutes later", 5, 22))
    marks = [Mark(0, 4, "goal", GOAL, goal=goal)]
    offered = candidates("minute", marks, "goal ten minutes later", 0)
    assert [(each.value, each.told) for each in offered] == [("34", "ten minutes later")]
