"""`--pipeline` and the configuration file."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import tui.app
from annotators.entities import VERSION
from annotators.pipelines import Pipeline
from tests.annotators.pipelines import TEXT, rules, save
from tests.tui.cli.conftest import Run, opened

SOURCE = "entities@en_by_heart-1.2.3+"


@pytest.fixture
def folder(tmp_path: Path) -> str:
    return save(rules(), tmp_path / "models" / "rules")


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "a.txt"
    path.write_text(TEXT)
    return path


@pytest.fixture
def config(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The place of the configuration file, which is not there."""
    path = tmp_path / "config" / "config.toml"
    path.parent.mkdir()
    monkeypatch.setenv("SCORELINE_CONFIG", str(path))
    return path


def sources(output: str) -> set[str]:
    return {span["source"].partition("+")[0] + "+" for span in json.loads(output)["spans"]}


@pytest.mark.parametrize("place", ["before", "after", "environment"])
def test_a_pipeline_is_named_before_or_after_the_command_or_in_the_environment(
    place: str, run: Run, folder: str, article: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    named = ("--pipeline", folder)
    words = ["annotate", "--input", article]
    if place == "environment":
        monkeypatch.setenv("SCORELINE_PIPELINE", folder)
    words = [*named, *words] if place == "before" else words
    words = [*words, *named] if place == "after" else words
    result = run(*words)
    assert (result.exit_code, sources(result.stdout)) == (0, {SOURCE})


def test_the_library_is_marked_anew_by_another_pipeline(
    run: Run, folder: str, article: Path, library_path: Path
) -> None:
    run("import", article)
    run("annotate")
    for words in (("--pipeline", folder), ()):
        assert run("annotate", *words).stderr == "1 article annotated\n"
        with opened(library_path) as library:
            (record,) = library.records()
        found = {mark.source.partition("+")[0] for mark in record.marks if mark.is_entity}
        assert found == {"entities@en_by_heart-1.2.3" if words else f"entities@{VERSION}"}
    assert run("annotate").stderr == "0 articles annotated\n"


def test_several_processes_ask_it(run: Run, folder: str, article: Path) -> None:
    words = ("annotate", "--input", article, "--pipeline", folder)
    assert run(*words, "--processes", "2").stdout == run(*words).stdout


def test_it_is_measured(run: Run, folder: str, tmp_path: Path) -> None:
    gold = tmp_path / "gold.jsonl"
    spans = [{"start": 0, "end": 14, "label": "PERSON"}]
    gold.write_text(json.dumps({"text": "Mohammed Kudus", "spans": spans}))
    result = run("evaluate", "--gold", gold, "--pipeline", folder, "--json")
    assert (result.exit_code, result.stderr) == (0, "")
    assert '"PERSON"' in result.stdout


@pytest.mark.parametrize("place", ["before", "after", "config"])
def test_marks_that_are_there_already_need_none(
    place: str, run: Run, folder: str, tmp_path: Path
) -> None:
    gold = tmp_path / "gold.jsonl"
    gold.write_text(json.dumps({"text": TEXT}))
    words: list[str | Path] = ["evaluate", "--gold", gold, "--pred", gold]
    words = ["--pipeline", folder, *words] if place == "before" else words
    words = [*words, "--pipeline", folder] if place == "after" else words
    words = [*words, "--config", tmp_path / "none.toml"] if place == "config" else words
    result = run(*words)
    assert (result.exit_code, result.stdout) == (2, "")
    assert "leave them out with --pred" in result.stderr


def test_the_environment_and_the_configuration_do_not_hinder_marks_that_are_there(
    run: Run, config: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    config.write_text('pipeline = "nowhere"\n')
    monkeypatch.setenv("SCORELINE_PIPELINE", "nowhere")
    gold = tmp_path / "gold.jsonl"
    gold.write_text(json.dumps({"text": TEXT}))
    assert run("evaluate", "--gold", gold, "--pred", gold).exit_code == 0


def test_it_is_compared_with_marks_of_before(
    run: Run, folder: str, article: Path, tmp_path: Path
) -> None:
    gold, older = tmp_path / "gold.jsonl", tmp_path / "older.jsonl"
    gold.write_text(run("annotate", "--input", article, "--pipeline", folder).stdout)
    older.write_text(json.dumps({"text": TEXT}))
    words = ("evaluate", "--gold", gold, "--against", older, "--pipeline", folder)
    against = json.loads(run(*words, "--errors", "--json").stdout)["against"]
    assert against["differences"]["entity.f"]["new"] == 1.0
    assert against["broken"] == []


def test_the_reader_gets_it(run: Run, folder: str, monkeypatch: pytest.MonkeyPatch) -> None:
    calls: list[tuple[object, ...]] = []
    monkeypatch.setattr(tui.app, "run", lambda *words: calls.append(words))
    assert run("--pipeline", folder).exit_code == 0
    pipeline = calls[0][-1]
    assert isinstance(pipeline, Pipeline)
    assert pipeline.name == "en_by_heart"


@pytest.mark.parametrize("words", [(), ("annotate",), ("evaluate",), ("annotate", "--input")])
def test_a_pipeline_that_is_missing_is_a_sentence(
    words: tuple[str, ...], run: Run, filled: Path, article: Path, tmp_path: Path
) -> None:
    gold = tmp_path / "gold.jsonl"
    gold.write_text(json.dumps({"text": TEXT}))
    rest = {"evaluate": ("--gold", gold), "--input": (article,)}.get(words[-1] if words else "", ())
    result = run("--pipeline", "en_core_web_nowhere", *words, *rest)
    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr == (
        "Error: there is no pipeline 'en_core_web_nowhere': it is neither an installed spaCy "
        "package nor a folder.\n"
    )


def test_the_configuration_names_a_pipeline_and_its_labels(
    run: Run, folder: str, config: Path, article: Path
) -> None:
    config.write_text(f'pipeline = "{folder}"\n[labels]\nFAC = "ORG"\nPERSON = ""\n')
    spans = json.loads(run("annotate", "--input", article).stdout)["spans"]
    labels = {span["text"]: span["label"] for span in spans}
    assert labels["Stadium 974"] == "ORG"
    assert "PERSON" not in labels.values()


def test_a_folder_in_the_configuration_may_lie_beside_it(
    run: Run, folder: str, config: Path, article: Path
) -> None:
    config.write_text('pipeline = "../models/rules"\n')
    assert sources(run("annotate", "--input", article).stdout) == {SOURCE}


def test_what_is_named_is_over_the_configuration(
    run: Run, folder: str, config: Path, article: Path
) -> None:
    config.write_text('pipeline = "nowhere"\n')
    result = run("annotate", "--input", article, "--pipeline", folder)
    assert sources(result.stdout) == {SOURCE}
    result = run("annotate", "--input", article, "--pipeline", "bundled")
    assert f"entities@{VERSION}" in result.stdout


def test_the_usual_configuration_is_read_where_it_is_there(
    run: Run, folder: str, article: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("platformdirs.user_config_path", lambda *_, **__: tmp_path)
    assert f"entities@{VERSION}" in run("annotate", "--input", article).stdout
    (tmp_path / "config.toml").write_text(f'pipeline = "{folder}"\n')
    assert sources(run("annotate", "--input", article).stdout) == {SOURCE}


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ("pipeline = ", "is not TOML: Invalid value (at end of document)."),
        ('colour = "red"', ": there is no setting `colour`; there are pipeline, labels."),
        ("pipeline = 3", ": `pipeline` is a whole number; it must be"),
        ('pipeline = ""', ": `pipeline` is ''; it must be"),
        ('labels = "ORG"', ": `labels` is a string; it must be a table"),
        ('[labels]\nORG = "CLUB"', ": `labels.ORG` is 'CLUB'; it must be one of PERSON, TEAM"),
        ("[labels]\nORG = 3", ": `labels.ORG` is a whole number; it must be one of PERSON"),
        ('[labels]\nORG = "GOAL"', ": `labels.ORG` is 'GOAL'; it must be one of PERSON"),
    ],
)
def test_a_configuration_that_is_wrong_is_told_with_file_and_key(
    written: str, told: str, run: Run, config: Path, article: Path
) -> None:
    config.write_text(written)
    result = run("annotate", "--input", article)
    assert (result.exit_code, result.stdout) == (1, "")
    assert f"{config}{told}" in result.stderr or f"{config} {told}" in result.stderr


def test_a_configuration_that_is_no_text_is_told(run: Run, config: Path, article: Path) -> None:
    config.write_bytes(b"\xff\xfe")
    result = run("annotate", "--input", article)
    assert (result.exit_code, f"{config} is not TOML" in result.stderr) == (1, True)


def test_a_configuration_that_was_named_has_to_be_there(
    run: Run, config: Path, article: Path
) -> None:
    result = run("--config", config, "annotate", "--input", article)
    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr == f"Error: there is no configuration file {config}.\n"


def test_a_meaning_for_a_label_that_the_pipeline_does_not_have_is_told(
    run: Run, config: Path, article: Path, folder: str
) -> None:
    config.write_text('[labels]\nCLUBB = "TEAM"\n')
    result = run("annotate", "--input", article, "--pipeline", folder)
    assert (result.exit_code, len(result.stdout.splitlines())) == (0, 1)
    assert "has no label CLUBB, which the configuration file gives a meaning" in result.stderr


def test_labels_that_are_left_out_are_told(run: Run, article: Path, tmp_path: Path) -> None:
    folder = save(rules({"Kudus": "PERSON", "Liverpool": "CLUB"}), tmp_path / "club")
    result = run("annotate", "--input", article, "--pipeline", folder)
    assert (result.exit_code, len(result.stdout.splitlines())) == (0, 1)
    assert result.stderr == (
        "en_by_heart 1.2.3: names with the label CLUB are left out; say under [labels] in the "
        "configuration file what it means\n"
    )
