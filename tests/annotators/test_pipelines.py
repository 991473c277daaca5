"""Finding somebody else's pipeline, and every reason why it cannot be used."""

from __future__ import annotations

import importlib
import json
import sys
from pathlib import Path

import pytest
import spacy

from annotators.entities.foreign import load
from annotators.pipelines import PipelineError, find
from tests.annotators.pipelines import rules, save
from tests.test_contracts import SLOW, loaded_by


@pytest.fixture
def folder(tmp_path: Path) -> str:
    return save(rules(), tmp_path / "rules")


def test_a_folder_says_its_name_and_version(folder: str) -> None:
    pipeline = find(folder, {})
    assert (pipeline.name, pipeline.version, pipeline.package) == ("en_by_heart", "1.2.3", None)


def test_a_name_or_version_of_several_words_becomes_one(tmp_path: Path) -> None:
    pipeline = find(save(rules(), tmp_path / "odd", name="my own@home", version="1 b+2"), {})
    assert (pipeline.name, pipeline.version) == ("en_my-own-home", "1-b-2")


def test_finding_a_pipeline_loads_no_spacy(folder: str) -> None:
    program = f"from annotators.pipelines import find\nfind({folder!r}, {{}})"
    assert not loaded_by(program) & SLOW


def test_an_installed_package_is_found_by_its_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    package = tmp_path / "en_packaged"
    data = package / "en_packaged-0.3.0"
    save(rules(), data, name="packaged", version="0.3.0")
    (package / "meta.json").write_bytes((data / "meta.json").read_bytes())
    (package / "__init__.py").write_text(
        "from spacy.util import load_model_from_init_py\n"
        "def load(**overrides):\n    return load_model_from_init_py(__file__, **overrides)\n"
    )
    monkeypatch.syspath_prepend(tmp_path)
    importlib.invalidate_caches()
    pipeline = find("en_packaged", {})
    assert (pipeline.name, pipeline.version) == ("en_packaged", "0.3.0")
    assert load(pipeline)("Kudus scored.").ents[0].label_ == "PERSON"
    sys.modules.pop("en_packaged")


def test_a_label_that_means_nothing_here_is_named(tmp_path: Path) -> None:
    name = save(rules({"Kudus": "PERSON", "Rovers": "CLUB", "Ajax": "CLEANER"}), tmp_path / "club")
    assert find(name, {}).unknown == ("CLEANER", "CLUB")
    assert find(name, {"CLUB": "TEAM", "CLEANER": ""}).unknown == ()


def test_the_hash_changes_with_what_the_pipeline_knows(folder: str, tmp_path: Path) -> None:
    other = save(rules({"Kudus": "PERSON", "Ghana": "GPE"}), tmp_path / "other")
    again = save(rules(), tmp_path / "again")
    assert find(folder, {}).digest == find(again, {}).digest
    assert find(folder, {}).digest != find(other, {}).digest


def test_a_large_file_counts_by_its_size_and_its_ends(folder: str) -> None:
    weights = Path(folder) / "weights"
    weights.write_bytes(bytes(3_000_000))
    before = find(folder, {}).digest
    weights.write_bytes(bytes(2_999_999) + b"1")
    assert find(folder, {}).digest != before


@pytest.mark.parametrize("name", ["en_core_web_nowhere", "./nowhere", "json", "__main__", ""])
def test_a_pipeline_that_is_not_there_is_told(name: str, tmp_path: Path) -> None:
    with pytest.raises(PipelineError, match=r"there is no pipeline|it has no meta\.json"):
        find(name, {})


def test_a_folder_that_is_none_is_told(tmp_path: Path) -> None:
    with pytest.raises(PipelineError, match=r"is a folder without a pipeline"):
        find(str(tmp_path), {})


@pytest.mark.parametrize("meta", ["{", "[]", '{"lang": "en", "name": "x"}', '{"lang": 3}'])
def test_a_meta_that_is_none_is_told(meta: str, folder: str) -> None:
    (Path(folder) / "meta.json").write_text(meta)
    with pytest.raises(PipelineError, match=r"meta\.json is"):
        find(folder, {})


@pytest.mark.parametrize("config", ["[nlp", '[nlp]\npipeline = ["ner"', "[nlp]\npipeline = 3"])
def test_a_configuration_that_is_none_is_told(config: str, folder: str) -> None:
    (Path(folder) / "config.cfg").write_text(config)
    with pytest.raises(PipelineError, match=r"config\.cfg is no configuration"):
        find(folder, {})


def test_a_folder_without_a_configuration_is_told(folder: str) -> None:
    (Path(folder) / "config.cfg").unlink()
    with pytest.raises(PipelineError, match=r"has no config\.cfg"):
        find(folder, {})


@pytest.mark.parametrize("wanted", [">=2.3.0,<2.4.0", ">=3.7.2,<3.8.0", ">=4.0.0,<4.1.0"])
def test_a_pipeline_for_another_spacy_is_told(wanted: str, tmp_path: Path) -> None:
    name = save(rules(), tmp_path / "older", spacy_version=wanted)
    with pytest.raises(PipelineError, match=rf"en_by_heart 1\.2\.3 is for spaCy {wanted}, and 3"):
        find(name, {})


@pytest.mark.parametrize("wanted", [">=3.8.0,<3.9.0", ">=3.8.999,<3.9.0", ">=3.0", "", "?"])
def test_a_pipeline_for_this_minor_version_is_taken(wanted: str, tmp_path: Path) -> None:
    assert find(save(rules(), tmp_path / "same", spacy_version=wanted), {})


@pytest.mark.parametrize(
    ("components", "has"),
    [([], "no component at all"), (["sentencizer", "span_ruler"], "sentencizer, span_ruler")],
)
def test_a_pipeline_without_entities_is_told(
    components: list[str], has: str, tmp_path: Path
) -> None:
    nlp = spacy.blank("en")
    for component in components:
        nlp.add_pipe(component)
    with pytest.raises(PipelineError, match=f"finds no entities: it has {has};"):
        find(save(nlp, tmp_path / "none"), {})


def test_a_component_that_is_disabled_finds_nothing(folder: str) -> None:
    path = Path(folder) / "config.cfg"
    path.write_text(path.read_text().replace("disabled = []", 'disabled = ["entity_ruler"]'))
    with pytest.raises(PipelineError, match="finds no entities: it has entity_ruler;"):
        find(folder, {})


def test_a_span_ruler_that_writes_entities_is_enough(tmp_path: Path) -> None:
    nlp = spacy.blank("en")
    ruler = nlp.add_pipe("span_ruler", config={"annotate_ents": True})
    ruler.add_patterns([{"label": "PERSON", "pattern": "Kudus"}])
    assert load(find(save(nlp, tmp_path / "spans"), {}))("Kudus scored.").ents


def test_a_pipeline_with_nothing_but_strange_labels_is_told(tmp_path: Path) -> None:
    name = save(rules({"Rovers": "CLUB"}), tmp_path / "strange")
    with pytest.raises(PipelineError, match=r"none of the labels of .* \(CLUB\)"):
        find(name, {})
    assert find(name, {"CLUB": "TEAM"})


def test_weights_that_do_not_fit_are_told(folder: str) -> None:
    (Path(folder) / "entity_ruler" / "patterns.jsonl").write_text("{")
    with pytest.raises(PipelineError, match=r"en_by_heart 1\.2\.3 cannot be loaded: "):
        load(find(folder, {}))


def test_a_vocabulary_that_does_not_fit_is_told(folder: str) -> None:
    (Path(folder) / "vocab" / "strings.json").write_text('{"no": "list"}')
    (Path(folder) / "tokenizer").write_bytes(b"\xc1")
    with pytest.raises(PipelineError, match="cannot be loaded: "):
        load(find(folder, {}))


def test_a_component_that_nobody_has_registered_is_told(folder: str) -> None:
    path = Path(folder) / "config.cfg"
    path.write_text(path.read_text().replace('factory = "entity_ruler"', 'factory = "mystery"'))
    with pytest.raises(PipelineError, match=r"cannot be loaded: .*mystery"):
        load(find(folder, {}))


def test_a_meta_may_lack_its_labels(folder: str) -> None:
    path = Path(folder) / "meta.json"
    meta = json.loads(path.read_text())
    del meta["labels"]
    path.write_text(json.dumps(meta))
    assert find(folder, {}).unknown == ()
