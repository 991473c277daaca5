"""Other people's programs read what is written for them; each test runs where its program is."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from store.exporting import huggingface, uima
from store.exporting.label_studio import CONFIGURATION
from store.model import GOAL, Goal, Kind, Name, Record
from tests.store.exporting.writing import done, written, written_files
from tests.store.making import decided, find

TEXT = "😀 Kudus headed home for Ghana."


def article() -> Record:
    goal = Goal(
        Name("Mohammed Kudus", 2, 7), team=Name("Ghana", 24, 29), kind=Kind.HEADER, minute=3
    )
    return done(
        TEXT,
        decided(TEXT, "Kudus", "PERSON", confidence=0.9),
        decided(TEXT, "headed home", GOAL, goal=goal),
        find(TEXT, "Ghana", "TEAM"),
        title="Ghana",
    )


@pytest.fixture
def datasets(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Any:
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    monkeypatch.setenv("HF_HOME", str(tmp_path / "home"))
    return pytest.importorskip("datasets")


@pytest.mark.filterwarnings("ignore")
def test_datasets_loads_the_files_of_hugging_face(datasets: Any, tmp_path: Path) -> None:
    written_files("huggingface", tmp_path, article())
    features = datasets.Features.from_dict(json.loads((tmp_path / "features.json").read_text()))
    rows = datasets.load_dataset(
        "json",
        data_files={"train": str(tmp_path / "train.jsonl")},
        features=features,
        cache_dir=str(tmp_path / "cache"),
    )["train"]
    assert rows.features["ner_tags"].feature.names == list(huggingface.TAGS)
    assert rows[0]["tokens"][:3] == ["😀", "Kudus", "headed"]


@pytest.mark.filterwarnings("ignore")
def test_label_studio_takes_the_configuration_and_the_tasks() -> None:
    interfaces = pytest.importorskip("label_studio_sdk.label_interface")
    interface = interfaces.LabelInterface(CONFIGURATION)
    interface.validate()
    (task,) = json.loads(written("label-studio", article()))
    assert interface.validate_task({"data": task["data"]})
    assert all(map(interface.validate_annotation, task["annotations"]))
    assert all(map(interface.validate_prediction, task["predictions"]))


@pytest.mark.filterwarnings("ignore")
def test_label_studios_converter_reads_the_tasks(tmp_path: Path) -> None:
    converters = pytest.importorskip("label_studio_sdk.converter")
    (tmp_path / "tasks.json").write_text(written("label-studio", article()))
    converter = converters.Converter(CONFIGURATION, project_dir=str(tmp_path))
    converter.convert(str(tmp_path / "tasks.json"), str(tmp_path / "out"), "JSON_MIN", is_dir=False)
    (found,) = json.loads((tmp_path / "out" / "result.json").read_text())
    labels = [(TEXT[each["start"] : each["end"]], each["labels"]) for each in found["label"]]
    assert labels[:2] == [("Kudus", ["PERSON"]), ("headed home", [GOAL])]


@pytest.mark.filterwarnings("ignore")
def test_cassis_reads_a_cas_with_every_mark_in_its_place(tmp_path: Path) -> None:
    cassis = pytest.importorskip("cassis")
    files = written_files("uima", tmp_path, article())
    cas = cassis.load_cas_from_json(files["a.json"])
    (goal,) = cas.select(uima.GOAL_TYPE)
    assert cas.sofa_string == TEXT
    assert (goal.get_covered_text(), goal.minute) == ("headed home", 3)
    assert goal.scorerMention.get_covered_text() == "Kudus"
    entities = [(each.get_covered_text(), each.value) for each in cas.select(uima.ENTITY_TYPE)]
    assert entities == [("Kudus", "PERSON"), ("Ghana", "TEAM")]
