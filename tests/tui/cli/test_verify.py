"""`scoreline verify`."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.tui.cli.conftest import Run

TEXT = "Kudus' goal: Ghana’s winner, 3-2. 🇬🇭"
SPANS = [
    {"start": 0, "end": 5, "label": "PERSON", "status": "accepted", "source": "entities@1.0.0"},
    {"start": 13, "end": 18, "label": "TEAM", "status": "added", "source": "human:ada"},
    {"start": 29, "end": 32, "label": "SCORE", "status": "suggested", "source": "entities@1.0.0"},
]
GOALS = [{"start": 7, "end": 11, "minute": 3, "status": "accepted", "source": "goals@1.0.0"}]
LINE = json.dumps({"text": TEXT, "spans": SPANS, "goals": GOALS, "answer": "accept"})


@pytest.fixture
def exported(run: Run, tmp_path: Path) -> Path:
    """An export of one article with three settled marks."""
    assert run("import", "-", given=LINE).exit_code == 0
    path = tmp_path / "out.jsonl"
    assert run("export", "-o", path).exit_code == 0
    return path


def change(path: Path, old: str, new: str) -> None:
    text = path.read_text()
    assert old in text
    path.write_text(text.replace(old, new))


@pytest.mark.parametrize(
    "name", ["records", "prodigy", "doccano", "label-studio", "conll", "brat", "spacy"]
)
def test_what_was_just_exported_is_as_the_library_has_it(
    name: str, run: Run, exported: Path, tmp_path: Path
) -> None:
    path = tmp_path / "corpus"
    assert run("export", "--format", name, "-o", path).exit_code == 0
    result = run("verify", "--format", name, path)
    assert (result.exit_code, result.stdout) == (0, "")
    assert "1 article and 3 marks compared: 0 missing, 0 extra, 0 different" in result.stderr


def test_the_format_is_told_from_the_file(run: Run, exported: Path) -> None:
    assert run("verify", exported).exit_code == 0


def test_a_mark_that_the_file_has_not_is_missing(run: Run, exported: Path) -> None:
    run("export", "--labels", "PERSON,GOAL", "-o", exported)
    result = run("verify", exported)
    assert (result.exit_code, result.stdout.partition(": ")[2]) == (
        1,
        "missing: TEAM 13-18 'Ghana'\n",
    )


def test_a_mark_that_the_library_has_not_is_extra(run: Run, exported: Path) -> None:
    run("export", "--include", "suggested", "-o", exported)
    assert "extra: SCORE 29-32 '3-2'" in run("verify", exported).stdout


def test_the_options_of_the_export_say_what_is_expected(run: Run, exported: Path) -> None:
    options = ("--include", "suggested", "--labels", "SCORE", "--split", "train", "--split", "dev")
    run("export", *options, "--split", "test", "-o", exported)
    assert run("verify", *options, "--split", "test", exported).exit_code == 0


def test_an_argument_that_is_another_is_told(run: Run, exported: Path) -> None:
    change(exported, '"minute": 3', '"minute": 4')
    assert "different: GOAL 7-11 'goal': minute is 4, not 3" in run("verify", exported).stdout


def test_a_status_that_is_another_is_told(run: Run, exported: Path) -> None:
    change(exported, '"status": "added"', '"status": "edited"')
    assert "status is edited, not added" in run("verify", exported).stdout


def test_a_text_that_is_another_is_told(run: Run, exported: Path) -> None:
    change(exported, "🇬🇭", "Yes")
    assert "the text is another" in run("verify", exported).stdout


def test_an_article_that_the_file_has_not_is_missing(run: Run, exported: Path) -> None:
    run("import", "-", given=json.dumps({"text": "Another article", "meta": {"id": "b"}}))
    result = run("verify", exported)
    assert (result.exit_code, result.stdout) == (1, "b: the article with 0 marks is missing\n")


def test_an_article_that_the_library_has_not_is_extra(run: Run, exported: Path) -> None:
    change(exported, '"meta": {"id": "', '"meta": {"id": "x')
    assert "the library's export has no such article" in run("verify", exported).stdout


def test_an_article_that_is_there_twice_is_extra(run: Run, exported: Path) -> None:
    exported.write_text(exported.read_text() * 2)
    assert "it is there twice" in run("verify", exported).stdout


def test_a_file_that_cannot_be_read_is_said(run: Run, exported: Path) -> None:
    exported.write_text("{\n")
    result = run("verify", exported)
    assert (result.exit_code, "nothing could be read from" in result.stderr) == (1, True)


def test_a_format_that_there_is_not_is_wrong_usage(run: Run, exported: Path) -> None:
    assert run("verify", "--format", "morse", exported).exit_code == 2
