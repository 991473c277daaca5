"""brat's standoff."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from store.exporting.brat import annotation_lines, file_name, one_line
from store.model import FURNITURE, GOAL, Goal, Kind, Mark, Name, Outcome, Quote
from tests.store.exporting.writing import done, written_files
from tests.store.making import decided

TEXT = "Kudus 😀 headed home in the 34th minute."


def lines(text: str, *marks: Mark) -> list[str]:
    return list(annotation_lines(done(text, *marks)))


def starting(letter: str, text: str, *marks: Mark) -> list[str]:
    return [line for line in lines(text, *marks) if line.startswith(letter)]


def goal(**fields: Any) -> Mark:
    return decided(TEXT, "headed home", GOAL, goal=Goal(**fields))


def test_an_entity_is_a_text_bound_annotation_in_code_points() -> None:
    assert lines(TEXT, decided(TEXT, "34th minute", "MINUTE"))[0] == "T1\tMINUTE 27 38\t34th minute"


def test_a_goal_is_an_event_with_its_arguments_in_roles() -> None:
    mark = goal(scorer=Name("Kudus", 0, 5), minute_span=Quote("34th minute", 27, 38))
    minute = decided(TEXT, "34th minute", "MINUTE")
    assert lines(TEXT, decided(TEXT, "Kudus", "PERSON"), mark, minute)[1:4] == [
        "T2\tGoal 8 19\theaded home",
        "T3\tMINUTE 27 38\t34th minute",
        "E1\tGoal:T2 Scorer:T1 Minute:T3",
    ]


def test_words_that_are_no_mark_are_marked_for_the_argument() -> None:
    assert lines(TEXT, goal(scorer=Name("Kudus", 0, 5)))[1:3] == [
        "T2\tARGUMENT 0 5\tKudus",
        "E1\tGoal:T1 Scorer:T2",
    ]


def test_values_are_attributes_of_the_event() -> None:
    mark = goal(kind=Kind.OWN_GOAL, outcome=Outcome.RULED_OUT, minute=90, added=3, count=2)
    assert [line.partition("\t")[2] for line in starting("A", TEXT, mark)] == [
        "Status E1 accepted",
        "Kind E1 own_goal",
        "Outcome E1 ruled_out",
        "Minute E1 90",
        "Added E1 3",
        "Count E1 2",
    ]


def test_a_note_has_what_has_no_place_elsewhere() -> None:
    (note,) = starting("#", TEXT, goal(scorer=Name("Mo Kudus", names=("a", "b")), score="2 - 1"))
    assert note.startswith("#1\tAnnotatorNotes E1\t")
    assert json.loads(note.rpartition("\t")[2]) == {
        "source": "entities@1.0.0",
        "confidence": None,
        "score": "2 - 1",
        "scorer": {"name": "Mo Kudus", "names": ["a", "b"]},
    }


def test_a_mark_over_a_line_break_is_written_line_by_line() -> None:
    text = "Read more\r\nFollow us"
    assert lines(text, decided(text, text, FURNITURE))[0] == (
        "T1\tFURNITURE 0 9;11 20\tRead more Follow us"
    )


def test_a_note_is_one_line_for_every_program() -> None:
    written = one_line({"name": "a\u2028b\x85c\nd"})
    assert (written.splitlines(), json.loads(written)) == ([written], {"name": "a\u2028b\x85c\nd"})


def test_an_article_is_three_files_beside_the_configuration(tmp_path: Path) -> None:
    files = written_files("brat", tmp_path, done("a\r\nb", id="x/1"))
    assert sorted(files) == ["annotation.conf", "x%2F1.ann", "x%2F1.json", "x%2F1.txt"]
    assert files["x%2F1.txt"] == "a\r\nb"


def test_names_of_files_stay_within_the_folder() -> None:
    assert (file_name(".."), file_name("a/../b")) == ("%2E%2E", "a%2F%2E%2E%2Fb")


def test_long_ids_that_begin_alike_have_names_of_their_own() -> None:
    assert file_name("x" * 300 + "1") != file_name("x" * 300 + "2")
