from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from queue import Queue

import pytest

from annotators import registry
from annotators.background import Background, Result
from annotators.pipelines import find
from annotators.setup import Setup
from annotators.tokens import tokens
from store.model import KnownName
from tests.annotators.pipelines import rules, save

TEXT = "Kudus scored in the 34th minute."
PATIENCE = 60
"""Seconds that a result may take before a test gives up."""


@pytest.fixture
def results() -> Queue[Result]:
    return Queue()


@pytest.fixture
def background(results: Queue[Result]) -> Iterator[Background]:
    background = Background(results.put)
    yield background
    background.close()


def test_a_submitted_text_comes_back_with_its_marks_and_tokens(
    background: Background, results: Queue[Result]
) -> None:
    background.submit("a", TEXT)
    result = results.get(timeout=PATIENCE)
    assert (result.key, result.error) == ("a", None)
    assert "34th minute" in {mark.text for mark in result.marks}
    assert result.tokens == tokens(TEXT)
    assert result.annotators == registry.sources()


def test_a_text_that_comes_first_overtakes_those_that_wait(
    background: Background, results: Queue[Result]
) -> None:
    for key in ("a", "b", "c"):
        background.submit(key, TEXT)
    background.submit("d", TEXT, first=True)
    order = [results.get(timeout=PATIENCE).key for _ in range(4)]
    assert order.index("d") < order.index("c")


def test_a_key_that_waits_is_answered_once_with_its_newest_text(
    background: Background, results: Queue[Result]
) -> None:
    background.submit("busy", TEXT)
    background.submit("a", "Old words.")
    background.submit("b", TEXT)
    background.submit("a", "Goal!")
    answers = {}
    for _ in range(3):
        result = results.get(timeout=PATIENCE)
        answers[result.key] = result.tokens
    assert answers["a"] == tokens("Goal!")


def test_a_child_that_dies_gives_an_error_and_the_next_text_is_marked(
    results: Queue[Result], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("annotators.background.COMMAND", ("-c", "raise SystemExit(3)"))
    background = Background(results.put)
    background.submit("a", TEXT)
    failed = results.get(timeout=PATIENCE)
    assert failed.key == "a"
    assert failed.error is not None
    assert failed.error.startswith("No marks could be suggested")
    monkeypatch.undo()
    background.submit("b", TEXT)
    assert results.get(timeout=PATIENCE).error is None
    background.close()


def test_nothing_arrives_after_closing(background: Background, results: Queue[Result]) -> None:
    for number in range(50):
        background.submit(str(number), TEXT)
    results.get(timeout=PATIENCE)
    background.close()
    assert not background.is_running
    assert results.qsize() < 49


def test_closing_twice_is_closing_once(results: Queue[Result]) -> None:
    background = Background(results.put)
    background.close()
    background.close()
    assert not background.is_running


def test_a_result_may_close_the_background_that_brings_it(results: Queue[Result]) -> None:
    def close(result: Result) -> None:
        closing.close()
        results.put(result)

    closing = Background(close)
    closing.submit("a", TEXT)
    assert results.get(timeout=PATIENCE).key == "a"


def test_the_child_finds_names_with_the_pipeline_and_the_gazetteer(
    results: Queue[Result], tmp_path: Path
) -> None:
    pipeline = find(save(rules(), tmp_path / "rules"), {})
    setup = Setup(pipeline, (KnownName("Otto Quilmar", "PERSON"),))
    background = Background(results.put, setup)
    background.submit("a", "Kudus and Otto Quilmar scored.")
    result = results.get(timeout=PATIENCE)
    background.close()
    assert [mark.text for mark in result.marks if mark.is_entity] == ["Kudus", "Otto Quilmar"]
    assert {mark.source for mark in result.marks if mark.is_entity} == {setup.source}
    assert result.annotators == registry.sources(setup)


def test_a_pipeline_that_cannot_be_loaded_is_told_with_each_text(
    results: Queue[Result], tmp_path: Path
) -> None:
    pipeline = find(save(rules(), tmp_path / "rules"), {})
    shutil.rmtree(tmp_path / "rules")
    background = Background(results.put, Setup(pipeline))
    for key in ("a", "b"):
        background.submit(key, TEXT)
        error = results.get(timeout=PATIENCE).error
        assert error is not None
        assert error.startswith("No marks could be suggested: en_by_heart 1.2.3 cannot be loaded: ")
    background.close()
