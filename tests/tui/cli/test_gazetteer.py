"""`scoreline gazetteer`, and the gazetteer of `scoreline annotate`."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from annotators.entities import VERSION
from store.model import Mark
from tests.tui.cli.conftest import Run, opened

TEXT = "Anders Quilmar lost 2-1 in Liverpool."
LINE = '{"name": "Anders Quilmar", "alt": ["Quilmars"]}\n'


@pytest.fixture
def clubs(tmp_path: Path) -> Path:
    path = tmp_path / "clubs.jsonl"
    path.write_text(LINE + '{"name": "Zorvik Town"}\n')
    return path


def taught(library_path: Path) -> list[Mark]:
    with opened(library_path) as library:
        marks = [mark for record in library.records() for mark in record.marks]
    return [mark for mark in marks if mark.why == "your gazetteer"]


def test_names_are_taken_in_once(run: Run, clubs: Path) -> None:
    first = run("gazetteer", "add", clubs, "--label", "team")
    assert (first.exit_code, first.stderr) == (0, "3 new\n0 already known\n")
    assert run("gazetteer", "add", clubs, "--label", "TEAM").stderr == "0 new\n3 already known\n"


def test_refused_lines_are_named_and_the_rest_is_taken_in(run: Run) -> None:
    given = f'{LINE}{{"name": "X1", "label": "CLUB"}}\n{{"pattern": [{{"POS": "X"}}]}}\n'
    result = run("gazetteer", "add", "-", "--label", "TEAM", given=given)
    assert result.exit_code == 1
    lines = result.stderr.splitlines()
    assert [line.partition(":")[0] for line in lines[:2]] == [
        "standard input, line 2",
        "standard input, line 3",
    ]
    assert lines[2:] == ["2 new", "0 already known", "2 rejected"]


def test_a_file_that_is_missing_is_told(run: Run, tmp_path: Path) -> None:
    result = run("gazetteer", "add", tmp_path / "none.txt", "--label", "TEAM")
    assert (result.exit_code, "none.txt: No such file" in result.stderr) == (1, True)


def test_a_label_that_is_none_is_wrong_usage(run: Run, clubs: Path) -> None:
    result = run("gazetteer", "add", clubs, "--label", "CLUB")
    assert (result.exit_code, "there is no label 'CLUB'" in result.stderr) == (2, True)


def test_names_are_listed(run: Run, clubs: Path) -> None:
    run("gazetteer", "add", clubs, "--label", "TEAM")
    assert run("gazetteer", "list").stdout.splitlines() == [
        "Anders Quilmar\tTEAM\tAnders Quilmar",
        "Quilmars\tTEAM\tAnders Quilmar",
        "Zorvik Town\tTEAM\tZorvik Town",
    ]


def test_names_are_removed_with_their_other_forms(run: Run, clubs: Path) -> None:
    run("gazetteer", "add", clubs, "--label", "TEAM")
    result = run("gazetteer", "remove", "Anders Quilmar", "Nobody")
    assert (result.exit_code, result.stderr.splitlines()[0]) == (1, "2 names removed")
    assert "the gazetteer has no 'Nobody'" in result.stderr
    assert run("gazetteer", "remove", "--all").stderr == "1 name removed\n"
    assert run("gazetteer", "list").stdout == ""


@pytest.mark.parametrize("words", [(), ("--all", "Zorvik Town")])
def test_removing_needs_names_or_all(run: Run, words: tuple[str, ...]) -> None:
    assert run("gazetteer", "remove", *words).exit_code == 2


def test_what_was_exported_is_known(run: Run, clubs: Path, tmp_path: Path) -> None:
    run("gazetteer", "add", clubs, "--label", "TEAM")
    output = tmp_path / "patterns.jsonl"
    assert run("gazetteer", "export", "-o", output).exit_code == 0
    assert json.loads(output.read_text().splitlines()[1]) == {
        "label": "TEAM",
        "pattern": "Quilmars",
        "id": "Anders Quilmar",
    }
    assert run("gazetteer", "export").stdout == output.read_text()
    assert run("gazetteer", "add", output).stderr == "0 new\n3 already known\n"


def test_the_library_is_marked_anew_when_the_gazetteer_changes(
    run: Run, library_path: Path, tmp_path: Path, clubs: Path
) -> None:
    (tmp_path / "a.txt").write_text(TEXT)
    run("import", tmp_path / "a.txt")
    run("annotate")
    assert taught(library_path) == []
    run("gazetteer", "add", clubs, "--label", "TEAM")
    assert run("annotate").stderr == "1 article annotated\n"
    (mark,) = taught(library_path)
    assert (mark.text, mark.label) == ("Anders Quilmar", "TEAM")
    assert run("annotate").stderr == "0 articles annotated\n"
    run("gazetteer", "remove", "--all")
    assert run("annotate").stderr == "1 article annotated\n"
    assert taught(library_path) == []


def test_the_filter_takes_a_gazetteer_of_its_own(
    run: Run, clubs: Path, library_path: Path, tmp_path: Path
) -> None:
    (tmp_path / "a.txt").write_text(TEXT)
    words = ("annotate", "--input", tmp_path / "a.txt", "--gazetteer", clubs, "--label", "TEAM")
    result = run(*words)
    assert (result.exit_code, result.stderr) == (0, "")
    spans = {span["text"]: span for span in json.loads(result.stdout)["spans"]}
    assert spans["Anders Quilmar"]["label"] == "TEAM"
    assert spans["Anders Quilmar"]["source"].startswith(f"entities@{VERSION}+")
    assert not library_path.exists()
    assert run(*words, "--processes", "2").stdout == result.stdout


def test_a_refused_line_of_the_filters_gazetteer_fails_it(run: Run, clubs: Path) -> None:
    result = run("annotate", "--input", "-", "--gazetteer", clubs, given=json.dumps({"text": TEXT}))
    assert (result.exit_code, len(result.stdout.splitlines())) == (1, 1)
    assert "has no label; say with --label LABEL" in result.stderr


def test_the_gazetteer_of_the_filter_is_not_for_the_library(run: Run, clubs: Path) -> None:
    assert run("annotate", "--gazetteer", clubs).exit_code == 2
    assert run("annotate", "--label", "TEAM").exit_code == 2


@pytest.fixture
def gold(tmp_path: Path) -> Path:
    path = tmp_path / "gold.jsonl"
    path.write_text(json.dumps({"text": TEXT, "spans": [{"start": 0, "end": 14, "label": "TEAM"}]}))
    return path


def test_names_of_ones_own_are_measured(run: Run, clubs: Path, gold: Path) -> None:
    words = ("evaluate", "--gold", gold, "--json")
    assert json.loads(run(*words).stdout)["labels"]["TEAM"]["r"] == 0.0
    result = run(*words, "--gazetteer", clubs, "--gazetteer-label", "team")
    assert (result.exit_code, result.stderr) == (0, "")
    assert json.loads(result.stdout)["labels"]["TEAM"]["r"] == 1.0


def test_a_refused_line_of_a_gazetteer_fails_measuring(run: Run, clubs: Path, gold: Path) -> None:
    result = run("evaluate", "--gold", gold, "--gazetteer", clubs)
    assert (result.exit_code, "entities" in result.stdout) == (1, True)
    assert "has no label; say with --gazetteer-label LABEL" in result.stderr


def test_a_gazetteer_is_for_measuring_the_annotators(run: Run, clubs: Path, gold: Path) -> None:
    words = ("evaluate", "--gold", gold)
    for wrong, told in (
        (("--pred", gold, "--gazetteer", clubs), "leave them out with --pred"),
        (("--gazetteer-label", "TEAM"), "goes with --gazetteer"),
        (("--gazetteer", clubs, "--gazetteer-label", "CLUB"), "there is no label 'CLUB'"),
        (("--gold", "-", "--gazetteer", "-"), "can be standard input"),
    ):
        result = run(*words, *wrong)
        assert (result.exit_code, told in " ".join(result.stderr.split())) == (2, True)
