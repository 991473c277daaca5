"""An annotator's reasons, argument by argument."""

from __future__ import annotations

from dataclasses import replace

from store.model import GOAL, Goal, Mark, Status
from tui.reasons import reasons_of

WHY = (
    "trigger model; scorer: who the sentence is about; minute: same goal in another mention; "
    "team: side of the scorer; kind: “headed”; assist: “cross”"
)
MARK = Mark(0, 6, "scored", GOAL, goal=Goal(), why=WHY)


def test_each_argument_has_its_own_reason() -> None:
    reasons = reasons_of(MARK)
    assert reasons.mark == "trigger model"
    assert reasons.arguments == {
        "scorer": "who the sentence is about",
        "minute": "same goal in another mention",
        "team": "side of the scorer",
        "kind": "“headed”",
        "assist": "“cross”",
    }


def test_a_sentence_without_arguments_is_about_the_mark() -> None:
    old = "words that tell of a goal; minute from another mention"
    assert reasons_of(replace(MARK, why=old)).mark == old
    assert reasons_of(replace(MARK, why="")).mark == ""


def test_a_semicolon_in_a_reason_ends_nothing() -> None:
    reasons = reasons_of(replace(MARK, why="verb; a goal; kind: “headed; low”; not a shot"))
    assert reasons.mark == "verb; a goal"
    assert reasons.arguments == {"kind": "“headed; low”; not a shot"}


def test_added_time_is_in_the_row_of_the_minute() -> None:
    reasons = reasons_of(replace(MARK, why="verb; minute: “90+3”; added: “+3”"))
    assert reasons.arguments == {"minute": "“90+3”; added “+3”"}
    assert reasons_of(replace(MARK, why="verb; added: “+3”")).arguments == {"minute": "added “+3”"}


def test_reasons_may_begin_with_an_argument() -> None:
    reasons = reasons_of(replace(MARK, why="scorer: the subject"))
    assert (reasons.mark, reasons.arguments) == ("", {"scorer": "the subject"})


def test_an_entity_has_reasons_for_itself_alone() -> None:
    mark = Mark(0, 5, "Kudus", "PERSON", why="a name; team: Ghana")
    assert reasons_of(mark).mark == "a name; team: Ghana"


def test_a_goal_that_a_person_changed_keeps_the_reason_for_its_trigger() -> None:
    reasons = reasons_of(replace(MARK, status=Status.EDITED))
    assert (reasons.mark, reasons.arguments) == ("trigger model", {})
