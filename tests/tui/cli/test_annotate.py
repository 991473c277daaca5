"""`scoreline annotate`, on the library and as a filter."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from store.model import Article, Mark, Record, Status
from tests.tui.cli.conftest import Run, opened
from tui.cli.annotate import with_suggestions

TEXT = "Ghana edge it\n\nKudus scored in the 34th minute, and it ended 3-2.\n"

MINUTE = Mark(35, 46, "34th minute", "MINUTE", source="entities@1.0.0", confidence=0.9)


def filtered(run: Run, *records: dict[str, object]) -> list[dict[str, object]]:
    given = "".join(f"{json.dumps(record)}\n" for record in records)
    result = run("annotate", "--input", "-", given=given)
    assert (result.exit_code, result.stderr) == (0, "")
    return [json.loads(line) for line in result.stdout.splitlines()]


def labels(record: dict[str, object]) -> dict[str, str]:
    spans = record["spans"]
    assert isinstance(spans, list)
    return {span["text"]: span["label"] for span in spans}


def test_articles_of_the_library_are_marked(run: Run, filled: Path) -> None:
    assert run("annotate").stderr == "2 articles annotated\n"
    with opened(filled) as library:
        marks = [mark for record in library.records() for mark in record.marks]
    assert {"34th minute", "4-3"} <= {mark.text for mark in marks}
    assert {mark.status for mark in marks} == {Status.SUGGESTED}


def test_articles_are_marked_once(run: Run, filled: Path) -> None:
    run("annotate")
    assert run("annotate").stderr == "0 articles annotated\n"


def test_as_a_filter_it_marks_records_in_their_order(run: Run) -> None:
    records = filtered(run, {"text": TEXT}, {"text": "Nothing."}, {"text": "It ended 2-2."})
    assert [record["text"] for record in records] == [TEXT, "Nothing.", "It ended 2-2."]
    assert labels(records[0])["34th minute"] == "MINUTE"


def test_as_a_filter_it_touches_no_library(run: Run, library_path: Path) -> None:
    filtered(run, {"text": TEXT})
    assert not library_path.exists()


def test_as_a_filter_it_takes_a_text_too(run: Run, articles: Path, tmp_path: Path) -> None:
    output = tmp_path / "out.jsonl"
    result = run("annotate", "--input", articles / "a.txt", "--output", output)
    assert (result.exit_code, result.stdout) == (0, "")
    assert labels(json.loads(output.read_text()))["34th minute"] == "MINUTE"


def test_the_marks_that_a_record_came_with_are_kept(run: Run) -> None:
    spans = [
        {"start": 15, "end": 20, "label": "TEAM", "status": "rejected", "source": "x@1"},
        {"start": 35, "end": 39, "label": "DATE", "status": "added", "source": "human:ada"},
    ]
    (record,) = filtered(run, {"text": TEXT, "spans": spans})
    kept = record["spans"]
    assert isinstance(kept, list)
    assert {("Kudus", "rejected"), ("34th", "added")} <= {
        (span["text"], span["status"]) for span in kept
    }
    assert "34th minute" not in labels(record)


def test_filtering_what_was_filtered_changes_nothing(run: Run) -> None:
    once = filtered(run, {"text": TEXT})
    assert filtered(run, *once) == once


def test_a_line_that_is_no_record_is_named_and_the_rest_is_marked(run: Run) -> None:
    result = run("annotate", "--input", "-", given='{"text": "Won 1-0."}\n{}\n')
    assert (result.exit_code, len(result.stdout.splitlines())) == (1, 1)
    assert result.stderr.splitlines() == [
        "standard input, line 2: `text` is missing; it must be the article's text",
        "1 rejected",
    ]


def test_an_input_that_cannot_be_read_leaves_the_output_as_it_was(run: Run, tmp_path: Path) -> None:
    output = tmp_path / "out.jsonl"
    output.write_text("before")
    result = run("annotate", "--input", tmp_path / "none.jsonl", "--output", output)
    assert (result.exit_code, output.read_text()) == (1, "before")
    assert "nothing could be read from" in result.stderr.splitlines()[-1]


def test_an_output_without_an_input_is_wrong_usage(run: Run, filled: Path) -> None:
    assert run("annotate", "--output", "x.jsonl").exit_code == 2


@pytest.mark.parametrize(
    ("came_with", "expected"),
    [
        (replace(MINUTE, confidence=0.1), [MINUTE]),
        (replace(MINUTE, source="other@2"), [replace(MINUTE, source="other@2")]),
        (replace(MINUTE, status=Status.REJECTED), [replace(MINUTE, status=Status.REJECTED)]),
    ],
)
def test_a_suggestion_takes_the_place_of_its_own_annotators_alone(
    came_with: Mark, expected: list[Mark]
) -> None:
    record = Record(Article("a1", TEXT), (came_with,))
    assert list(with_suggestions(record, [MINUTE], ["entities@1.1.0"]).marks) == expected
