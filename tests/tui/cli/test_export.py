"""`scoreline export`."""

from __future__ import annotations

import json
import re
from pathlib import Path
from zipfile import ZipFile

import pytest

from tests.tui.cli.conftest import Run
from tui.formats import export_formats

SPANS = [
    {"start": 0, "end": 5, "label": "PERSON", "status": "accepted"},
    {"start": 13, "end": 19, "label": "TEAM", "status": "suggested"},
    {"start": 28, "end": 31, "label": "SCORE", "status": "rejected"},
]
LINE = json.dumps({"text": "Kudus' goal: Ghana’s winner, 3-2.", "spans": SPANS})


def statuses(output: str) -> list[str]:
    return [span["status"] for span in json.loads(output)["spans"]]


def test_decided_marks_are_written_to_standard_output(run: Run) -> None:
    run("import", "-", given=LINE)
    result = run("export")
    assert (result.exit_code, result.stderr, statuses(result.stdout)) == (0, "", ["accepted"])


def test_marks_with_other_statuses_are_written_if_they_are_named(run: Run) -> None:
    run("import", "-", given=LINE)
    result = run("export", "--include", "suggested", "--include", "rejected")
    assert statuses(result.stdout) == ["accepted", "suggested", "rejected"]


def test_tokens_are_those_of_english(run: Run) -> None:
    run("import", "-", given=LINE)
    (span,) = json.loads(run("export").stdout)["spans"]
    assert (span["token_start"], span["token_end"]) == (0, 0)


def test_a_file_is_written_and_told(run: Run, filled: Path, tmp_path: Path) -> None:
    result = run("export", "-o", tmp_path / "out.jsonl")
    assert (result.stdout, result.stderr) == (
        "",
        f"2 articles written to {tmp_path / 'out.jsonl'}\n",
    )
    assert (tmp_path / "out.jsonl").read_text().count("\n") == 2


def test_two_exports_are_the_same_bytes(run: Run, filled: Path, tmp_path: Path) -> None:
    run("annotate")
    for name in ("one.jsonl", "two.jsonl"):
        run("export", "--include", "suggested", "-o", tmp_path / name)
    assert (tmp_path / "one.jsonl").read_bytes() == (tmp_path / "two.jsonl").read_bytes()


def test_a_file_that_cannot_be_written_is_said_in_one_line(
    run: Run, filled: Path, tmp_path: Path
) -> None:
    result = run("export", "-o", tmp_path / "none" / "out.jsonl")
    assert (result.exit_code, result.stderr) == (
        1,
        f"Error: {tmp_path / 'none' / 'out.jsonl'} cannot be written: no such file or directory.\n",
    )


def test_a_format_that_there_is_not_is_wrong_usage(run: Run, filled: Path) -> None:
    result = run("export", "--format", "morse")
    assert (result.exit_code, "choose from records" in result.stderr) == (2, True)


def test_statuses_can_be_named_one_by_one(run: Run) -> None:
    run("import", "-", given=LINE)
    assert statuses(run("export", "--status", "rejected").stdout) == ["rejected"]


def test_adding_to_statuses_that_are_replaced_is_wrong_usage(run: Run, filled: Path) -> None:
    assert run("export", "--status", "added", "--include", "suggested").exit_code == 2


def test_a_label_that_there_is_not_is_wrong_usage(run: Run, filled: Path) -> None:
    result = run("export", "--labels", "PERSON,COLOUR")
    assert (result.exit_code, "there is no label 'COLOUR'" in result.stderr) == (2, True)


def test_a_day_that_there_is_not_is_wrong_usage(run: Run, filled: Path) -> None:
    assert run("export", "--since", "yesterday").exit_code == 2


def test_articles_of_a_day_and_later_are_written(run: Run, filled: Path) -> None:
    assert "Anfield" in run("export", "--since", "2023-04-30").stdout
    assert run("export", "--since", "2023-05-01").stdout == ""


def test_marks_are_written_by_annotator(run: Run) -> None:
    spans = [dict(SPANS[0], source="entities@1.0.0"), dict(SPANS[1], status="added", source="b@1")]
    run("import", "-", given=json.dumps({"text": json.loads(LINE)["text"], "spans": spans}))
    assert statuses(run("export", "--annotator", "entities").stdout) == ["accepted"]


def test_what_a_format_cannot_hold_is_told(run: Run) -> None:
    run("import", "-", given=LINE)
    result = run("export", "--format", "goals-csv")
    assert (result.exit_code, result.stderr) == (0, "dropped: 1 (PERSON 1)\n")


def test_what_a_format_cannot_hold_is_reported_as_json(run: Run, tmp_path: Path) -> None:
    run("import", "-", given=LINE)
    run("export", "--format", "goals-csv", "--report", tmp_path / "report.json")
    report = json.loads((tmp_path / "report.json").read_text())
    assert (report["format"], report["articles"], report["marks"]) == ("goals-csv", 1, 1)
    assert (report["counts"], report["losses"][0]["text"]) == ({"dropped": {"PERSON": 1}}, "Kudus")


def test_a_loss_is_an_error_if_it_must_not_be(run: Run, tmp_path: Path) -> None:
    run("import", "-", given=LINE)
    result = run("export", "--format", "goals-csv", "--strict", "-o", tmp_path / "out.csv")
    assert (result.exit_code, "cannot hold everything" in result.stderr) == (1, True)
    assert not (tmp_path / "out.csv").exists()


def test_nothing_is_printed_if_a_loss_must_not_be(run: Run) -> None:
    run("import", "-", given=LINE)
    result = run("export", "--format", "goals-csv", "--strict")
    assert (result.exit_code, result.stdout) == (1, "")


def test_a_strict_export_without_losses_is_written(run: Run) -> None:
    run("import", "-", given=LINE)
    assert statuses(run("export", "--strict").stdout) == ["accepted"]


def test_a_format_of_several_files_makes_a_folder_or_a_zip_file(
    run: Run, filled: Path, tmp_path: Path
) -> None:
    run("export", "--format", "brat", "-o", tmp_path / "folder")
    run("export", "--format", "brat", "-o", tmp_path / "out.zip")
    names = {file.name for file in (tmp_path / "folder").iterdir()}
    with ZipFile(tmp_path / "out.zip") as archive:
        assert set(archive.namelist()) == names


def test_a_format_of_several_files_needs_a_place(run: Run, filled: Path) -> None:
    result = run("export", "--format", "brat")
    assert (result.exit_code, "name one with -o" in result.stderr) == (2, True)


def test_a_folder_with_something_in_it_is_left_alone(
    run: Run, filled: Path, articles: Path
) -> None:
    result = run("export", "--format", "brat", "-o", articles)
    assert (result.exit_code, "is no empty folder" in result.stderr) == (1, True)


@pytest.mark.parametrize("name", list(export_formats()))
def test_the_help_names_every_format(name: str, run: Run) -> None:
    # Help is cut into lines at hyphens too.
    assert name.replace("-", "") in re.sub(r"[-\s]", "", run("export", "--help").stdout)
