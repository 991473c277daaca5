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


def predicted(folder: Path) -> Path:
    """A prediction with one wrong label and nothing else."""
    path = folder / "predicted.jsonl"
    wrong = {"text": TEXT, "spans": [{"start": 0, "end": 5, "label": "TEAM"}]}
    path.write_text(json.dumps(wrong))
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
    assert result.stdout.startswith("1 article, 0 missing from the predictions\n")


def test_every_figure_has_a_row(run: Run, gold: Path) -> None:
    table = run("evaluate", "--gold", gold, "--pred", gold).stdout
    first_words = {line.split("  ")[0] for line in table.splitlines()}
    assert first_words >= {
        *("entities", "goal triggers", "goals of an article", "furniture characters"),
        *("scorer", "team", "minute", "added", "score", "assist"),
        *("kind", "count", "outcome", "scope"),
    }


def test_a_figure_of_nothing_is_a_dash(run: Run, gold: Path) -> None:
    table = run("evaluate", "--gold", gold, "--pred", gold).stdout
    rows = [line.split() for line in table.splitlines()]
    assert ["goal", "triggers", "-", "-", "-", "0"] in rows


def test_errors_come_with_article_and_sentence(run: Run, gold: Path, tmp_path: Path) -> None:
    result = run("evaluate", "--gold", gold, "--pred", predicted(tmp_path), "--errors")
    assert result.stdout.splitlines()[-9:] == [
        "errors: 2",
        "",
        "missed: 1",
        "  missed MINUTE “34th minute” · no id",
        "    Kudus scored in the >>34th minute<<.",
        "",
        "label: 1",
        "  label “Kudus” PERSON → TEAM · no id",
        "    >>Kudus<< scored in the 34th minute.",
    ]


def test_errors_of_one_label_can_be_chosen(run: Run, gold: Path, tmp_path: Path) -> None:
    words = ("--gold", gold, "--pred", predicted(tmp_path), "--errors", "--label", "TEAM")
    found = json.loads(run("evaluate", *words, "--json").stdout)["errors"]
    assert [(error["kind"], error["gold"]["text"]) for error in found] == [("label", "Kudus")]


@pytest.mark.parametrize(
    ("name", "kinds"), [("minute", {"argument"}), ("MINUTE", {"missed"}), ("Goal", {"argument"})]
)
def test_a_label_and_an_argument_of_one_name_are_told_apart(
    run: Run, tmp_path: Path, name: str, kinds: set[str]
) -> None:
    goal = {"start": 6, "end": 12, "scorer": None, "minute": 34}
    (tmp_path / "gold.jsonl").write_text(json.dumps({**GOLD, "goals": [goal]}))
    (tmp_path / "pred.jsonl").write_text(
        json.dumps({"text": TEXT, "goals": [{**goal, "minute": 43}]})
    )
    paths = ("--gold", tmp_path / "gold.jsonl", "--pred", tmp_path / "pred.jsonl")
    found = run("evaluate", *paths, "--errors", "--label", name, "--json")
    assert {error["kind"] for error in json.loads(found.stdout)["errors"]} == kinds


def test_of_each_kind_of_error_some_can_be_enough(run: Run, gold: Path, tmp_path: Path) -> None:
    (tmp_path / "none.jsonl").write_text(json.dumps({"text": TEXT}))
    words = ("--gold", gold, "--pred", tmp_path / "none.jsonl", "--errors", "--limit", "1")
    assert run("evaluate", *words).stdout.endswith("\n  and 1 more\n")


def test_there_is_no_such_label(run: Run, gold: Path) -> None:
    result = run("evaluate", "--gold", gold, "--errors", "--label", "PLAYER")
    assert result.exit_code == 2
    assert "no label and no argument 'PLAYER'; choose from PERSON" in result.stderr


def test_a_label_chooses_only_among_errors(run: Run, gold: Path) -> None:
    result = run("evaluate", "--gold", gold, "--label", "TEAM")
    assert result.exit_code == 2
    assert "add --errors" in result.stderr


def test_nothing_in_an_article_is_obeyed(run: Run, tmp_path: Path) -> None:
    text = "Kudus \x1b[31m\x9b2J\u202e scored."
    hostile = {"text": text, "spans": [{"start": 0, "end": 5, "label": "PERSON"}]}
    (tmp_path / "hostile.jsonl").write_text(json.dumps(hostile))
    (tmp_path / "none.jsonl").write_text(json.dumps({"text": text}))
    words = ("--gold", tmp_path / "hostile.jsonl", "--pred", tmp_path / "none.jsonl", "--errors")
    told, data = run("evaluate", *words).stdout, run("evaluate", *words, "--json").stdout
    assert ">>Kudus<< ␛[31m" in told
    assert told.replace("\n", "").isprintable()
    assert data.removesuffix("\n").isprintable()
    assert json.loads(data)["errors"][0]["sentence"]["text"] == text


def test_two_versions_are_compared(run: Run, gold: Path, tmp_path: Path) -> None:
    words = ("--gold", gold, "--pred", gold, "--against", predicted(tmp_path))
    rows = [line.split() for line in run("evaluate", *words).stdout.splitlines()]
    assert ["entities,", "recall", "0.0000", "1.0000", "+1.0000", "1.000"] in rows
    against = json.loads(run("evaluate", *words, "--json").stdout)["against"]
    assert against["figures"]["entity"]["r"] == 0.0
    assert against["differences"]["entity.r"] == {
        "old": 0.0,
        "new": 1.0,
        "difference": 1.0,
        "chance": 1.0,
    }


def test_versions_are_compared_on_the_articles_that_both_have(
    run: Run, gold: Path, tmp_path: Path
) -> None:
    both = tmp_path / "both.jsonl"
    both.write_text(f"{json.dumps(GOLD)}\n{json.dumps({**GOLD, 'text': TEXT + ' Again.'})}\n")
    result = run("evaluate", "--gold", both, "--pred", both, "--against", gold, "--json")
    assert json.loads(result.stdout)["against"]["figures"]["entity"]["r"] == 1.0
    assert "1 gold article not in both versions" in result.stderr


def test_what_was_mended_and_broken_is_listed(run: Run, gold: Path, tmp_path: Path) -> None:
    words = ("--gold", gold, "--pred", gold, "--against", predicted(tmp_path), "--errors")
    told = run("evaluate", *words).stdout
    assert "\nmended: 2\n" in told
    assert told.endswith("\nbroken: 0\n")
    against = json.loads(run("evaluate", *words, "--json").stdout)["against"]
    assert ([error["kind"] for error in against["mended"]], against["broken"]) == (
        ["label", "missed"],
        [],
    )


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
