"""Goal mentions in plain sentences: triggers, and what is said of each goal."""

from __future__ import annotations

from typing import Any

import pytest
import spacy
from hypothesis import given, settings
from hypothesis import strategies as st

from annotators import goals
from store.model import ENTITY_LABELS, Goal, Kind, Mark, Outcome, Scope

NLP: Any = spacy.blank("en")

NAMES = {
    "PERSON": ("Danny Hurst", "Ivo Petrak", "Hurst", "Petrak", "Marc Oduya", "Oduya"),
    "TEAM": ("Rovers", "Albion"),
    "MINUTE": ("24th minute", "ten minutes later", "61st minute", "stoppage time"),
    "SCORE": ("2-0", "2-1"),
    "DATE": ("last season",),
}


def entities(text: str) -> list[Mark]:
    """Mark the names of this module wherever they stand, longer ones first."""
    marks: list[Mark] = []
    for label, names in NAMES.items():
        for name in sorted(names, key=len, reverse=True):
            start = text.find(name)
            while start >= 0:
                mark = Mark(start, start + len(name), name, label)
                if not any(mark.overlaps(other) for other in marks):
                    marks.append(mark)
                start = text.find(name, start + 1)
    return marks


def find(text: str) -> list[Mark]:
    return goals.find(NLP(text), entities(text), ())


def told(text: str) -> list[Goal]:
    return [mark.goal for mark in find(text) if mark.goal is not None]


REPORT = (
    "Rovers 2-1 Albion: late winner settles it\n\n"
    "Danny Hurst opened the scoring for Rovers in the 24th minute, heading in a cross. "
    "Ivo Petrak equalised ten minutes later.\n"
    "Marc Oduya won it in the 61st minute. Petrak's goal was his first for Albion.\n"
)


def test_a_report_gives_each_goal_its_scorer_and_minute() -> None:
    pairs = {(goal.scorer.name, goal.minute) for goal in told(REPORT) if goal.scorer}
    assert {("Danny Hurst", 24), ("Ivo Petrak", 34), ("Marc Oduya", 61)} <= pairs


def test_a_surname_is_resolved_to_the_fullest_name() -> None:
    last = told(REPORT)[-1]
    assert last.scorer is not None
    assert last.scorer.name == "Ivo Petrak"


def test_a_later_mention_shares_the_minute_of_its_goal() -> None:
    assert told(REPORT)[-1].minute == 34


def test_the_words_that_place_a_goal_in_time_are_kept() -> None:
    spans = [goal.minute_span for goal in told(REPORT) if goal.minute_span is not None]
    assert [REPORT[span.start : span.end] for span in spans] == [span.text for span in spans]
    assert {"24th minute", "61st minute"} <= {span.text for span in spans}


def test_a_header_is_a_header() -> None:
    kinds = {goal.kind for goal in told(REPORT) if goal.minute == 24}
    assert kinds == {Kind.HEADER}


@pytest.mark.parametrize(
    "text",
    [
        "Danny Hurst headed wide from six yards in the 24th minute.",
        "Danny Hurst saw his shot saved by Petrak.",
        "Rovers should have doubled their lead before the break.",
        "Danny Hurst missed a penalty in the 61st minute.",
        "The hosts are third on goal difference.",
        "Petrak started in goal for Albion.",
        "Danny Hurst has failed to score in his last seven matches.",
        "If Rovers score first, it is a different game.",
    ],
)
def test_what_is_no_goal_is_not_marked(text: str) -> None:
    assert find(f"Rovers 2-1 Albion\n{text}\n") == []


def test_a_rugby_report_has_no_goals() -> None:
    text = (
        "Rovers beat Albion by two tries to one. Hurst kicked a penalty to put Rovers ahead, and "
        "Petrak crossed for a try after a scrum. Oduya landed the conversion and a drop-goal, and "
        "the fly-half added a kickable penalty from the lineout.\n"
    )
    assert find(text) == []


def test_a_disallowed_goal_is_ruled_out() -> None:
    outcomes = [g.outcome for g in told("Danny Hurst had a goal disallowed for offside.\n")]
    assert outcomes == [Outcome.RULED_OUT]


def test_a_seasons_tally_is_background_with_its_count() -> None:
    found = told("Danny Hurst scored 15 goals for Rovers last season.\n")
    assert [(goal.scope, goal.count, goal.minute) for goal in found] == [
        (Scope.BACKGROUND, 15, None)
    ]


def test_goals_by_two_players_name_both() -> None:
    found = told("Rovers 2-0 Albion\nGoals from Danny Hurst and Marc Oduya sent Rovers top.\n")
    assert found[-1].count == 2
    assert found[-1].scorer is not None
    assert found[-1].scorer.names == ("Danny Hurst", "Marc Oduya")


def test_furniture_is_not_read() -> None:
    line = "Danny Hurst scored in the 24th minute."
    furniture = Mark(0, len(line), line, "FURNITURE")
    assert goals.find(NLP(line), entities(line), [furniture]) == []


def test_an_empty_text_has_no_goals() -> None:
    assert find("") == []


def test_every_mark_has_a_confidence_and_a_reason() -> None:
    for mark in find(REPORT):
        assert mark.confidence is not None
        assert 0 <= mark.confidence <= 1
        assert mark.why
        assert mark.source == f"goals@{goals.VERSION}"


PHRASES = [
    *("Hurst", "Petrak", "Rovers", "2-0", "scored", "the goal", "headed in", "from", "24th minute"),
    *("90+3", "later", "a", "his", "penalty", ",", ".", "\n", "“", "”", "'", "-", "half-time"),
    *("hat-trick", "\x00", "\x1b[31m", "😀", "e\u0301", "\u202e", "ten minutes later"),
]


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(PHRASES), max_size=60).map(" ".join))
def test_marks_fit_any_text(text: str) -> None:
    for mark in find(text):
        assert text[mark.start : mark.end] == mark.text == mark.text.strip() != ""
        assert mark.goal is not None
        for name in (mark.goal.scorer, mark.goal.team, mark.goal.assist):
            if name is not None and name.start is not None:
                assert text[name.start : name.end].strip()
        span = mark.goal.minute_span
        assert span is None or text[span.start : span.end] == span.text


@given(st.sampled_from(ENTITY_LABELS))
def test_entities_that_overlap_do_no_harm(label: str) -> None:
    text = "Danny Hurst scored."
    marks = [Mark(0, 11, text[:11], "PERSON"), Mark(6, 18, text[6:18], label)]
    goals.find(NLP(text), marks, ())
