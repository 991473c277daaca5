from __future__ import annotations

from collections.abc import Iterator
from queue import Queue

import pytest

from annotators import registry
from annotators.background import Background, Result
from annotators.tokens import tokens

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
