"""`scoreline evaluate`."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.tui.cli.conftest import Run

TEXT = "Kudus scored in the 34th minute."
GOLD = {
    "text": TEXT,
    "spans": [
        {"start": 0, "end": 5, "label": "PERSON"},
        {"start": 20, "end": 31, "label": "MINUTE"},
    ],
    "answer": "accept",
}


@pytest.fixture
def gold(tmp_path: Path) -> Path:
    path = tmp_path / "gold.jsonl"
    path.write_text(json.dumps(GOLD))
    return path


def test_marks_are_measured_against_gold(run: Run, gold: Path, tmp_path: Path) -> None:
    predicted = {"text": TEXT, "spans": [{"start": 0, "end": 5, "label": "PERSON"}]}
    (tmp_path / "pred.jsonl").write_text(json.dumps(predicted))
    result = run("evaluate", "--gold", gold, "--pred", tmp_path / "pred.jsonl", "--json")
    assert (result.exit_code, result.stderr) == (0, "")
    assert json.loads(result.stdout)["entity"] == {"p": 1.0, "r": 0.5, "f": 0.6667, "n": 2}


def test_without_predictions_the_annotators_are_measured(run: Run, gold: Path) -> None:
    figures = json.loads(run("evaluate", "--gold", gold, "--json").stdout)
    assert figures["labels"]["MINUTE"]["r"] == 1.0


def test_the_figures_are_a_table_too(run: Run, gold: Path) -> None:
    result = run("evaluate", "--gold", gold, "--pred", gold)
    assert result.stdout.startswith("1 articles, 0 missing from the predictions\n")


def test_gold_without_a_record_is_said_in_one_line(run: Run, tmp_path: Path) -> None:
    (tmp_path / "gold.jsonl").write_text("\n")
    result = run("evaluate", "--gold", tmp_path / "gold.jsonl")
    assert (result.exit_code, result.stdout, result.stderr) == (
        1,
        "",
        f"Error: {tmp_path / 'gold.jsonl'} holds no record to measure against.\n",
    )


def test_predictions_without_a_record_are_said(run: Run, gold: Path, tmp_path: Path) -> None:
    result = run("evaluate", "--gold", gold, "--pred", tmp_path / "none.jsonl")
    assert (result.exit_code, result.stdout) == (1, "")
    assert "holds no record to judge" in result.stderr.splitlines()[-1]


def test_a_line_that_is_no_record_is_named_and_left_out(run: Run, gold: Path) -> None:
    gold.write_text(f"{gold.read_text()}\nbroken\n")
    result = run("evaluate", "--gold", gold, "--pred", gold, "--json")
    assert (result.exit_code, json.loads(result.stdout)["articles"]) == (1, 1)
    assert f"{gold}, line 2: " in result.stderr


def test_only_one_of_two_can_be_standard_input(run: Run) -> None:
    assert run("evaluate", "--gold", "-", "--pred", "-").exit_code == 2
