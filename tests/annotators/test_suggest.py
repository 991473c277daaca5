from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotators import registry
from annotators import suggest as suggesting
from annotators.registry import UnknownAnnotatorError
from annotators.suggest import suggest
from store.model import FURNITURE, GOAL, Mark, check

REPORT = (
    "Ghana beat Portugal 3-2 at Stadium 974 on Monday.\n\n"
    "Mohammed Kudus headed home in the 34th minute and Kudus scored again after the break.\n"
)
HOSTILE = [
    "",
    " \n\t\n ",
    "x" * 10_000,
    "A" * 10_000,
    "Goal! " * 4_000,
    "Kudus\x00scored \x1b[31min\x1b[0m the 34th minute",
    "⚽️ 👨‍👩‍👧 Kudus 🇬🇭 scored\u200b in the 34th minute",
    "e\u0301" * 2_000,
    "\ud83d alone",
    "1-" * 5_000,
    "!?." * 3_000,
    "‮Kudus scored‬",
]


def covered(marks: tuple[Mark, ...], label: str) -> list[str]:
    return [mark.text for mark in marks if mark.label == label]


def test_a_report_gets_its_named_things() -> None:
    (marks,) = suggest([REPORT])
    assert covered(marks, "SCORE") == ["3-2"]
    assert covered(marks, "DATE") == ["Monday"]
    assert "34th minute" in covered(marks, "MINUTE")
    assert covered(marks, "PERSON") == ["Mohammed Kudus", "Kudus"]
    assert {"Ghana", "Portugal"} <= set(covered(marks, "TEAM"))


def test_marks_come_in_the_order_of_the_texts() -> None:
    texts = [f"It ended {number}-0." for number in range(40)]
    found = [covered(marks, "SCORE") for marks in suggest(texts)]
    assert found == [[f"{number}-0"] for number in range(40)]


def test_texts_are_read_only_as_marks_are_asked_for() -> None:
    read = []

    def texts() -> Iterator[str]:
        for number in range(1000):
            read.append(number)
            yield REPORT

    marks = suggest(texts())
    next(marks)
    assert len(read) == suggesting.BATCH


def test_only_the_marks_of_the_named_annotators_are_given() -> None:
    (marks,) = suggest([REPORT], names=["goals"])
    assert {mark.label for mark in marks} <= {GOAL}
    (marks,) = suggest([REPORT], names=["entities"])
    assert not {mark.label for mark in marks} & {GOAL, FURNITURE}


def test_an_unknown_annotator_is_refused_by_name() -> None:
    with pytest.raises(UnknownAnnotatorError, match="'weather'"):
        list(suggest([REPORT], names=["weather"]))


def test_several_processes_give_the_same_as_one() -> None:
    texts = [REPORT.replace("Ghana", name) for name in ("Chile", "Togo", "Fiji") for _ in range(8)]
    assert list(suggest(texts, processes=2)) == list(suggest(texts))


def test_a_registered_annotator_gives_its_own_marks() -> None:
    annotator = registry.annotator("entities")
    (marks,) = annotator.annotate([REPORT])
    assert {mark.label for mark in marks} <= annotator.labels
    assert {mark.source for mark in marks} == {f"{annotator.name}@{annotator.version}"}


def test_every_suggestion_says_how_sure_it_is_and_why() -> None:
    (marks,) = suggest([REPORT])
    for mark in marks:
        assert mark.confidence is not None
        assert 0 <= mark.confidence <= 1
        assert mark.why


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_text_is_marked_with_exact_offsets(text: str) -> None:
    (marks,) = suggest([text])
    for mark in marks:
        assert 0 <= mark.start < mark.end <= len(text)
        assert mark.text == text[mark.start : mark.end].replace("\ud83d", "\ufffd")


@settings(max_examples=40, deadline=None)
@given(
    st.text(
        alphabet=st.sampled_from("Kudus scored 3-2 in\n the’s 34th.\u200b⚽é\x00"), max_size=300
    )
)
def test_marks_never_cross_a_line_or_begin_with_white_space(text: str) -> None:
    (marks,) = suggest([text])
    for mark in marks:
        check(text, mark.start, mark.end, mark.text)
        assert mark.text == mark.text.strip()
        assert "\n" not in mark.text


def test_a_text_too_long_for_one_piece_keeps_its_offsets(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(suggesting, "LONGEST", 200)
    text = "".join(REPORT.replace("3-2", f"{goals}-2") for goals in range(3, 8))
    (marks,) = suggest([text])
    assert covered(marks, "SCORE") == ["3-2", "4-2", "5-2", "6-2", "7-2"]
    for mark in marks:
        check(text, mark.start, mark.end, mark.text)
        if mark.goal and mark.goal.scorer and mark.goal.scorer.start is not None:
            assert text[mark.goal.scorer.start : mark.goal.scorer.end] in mark.goal.scorer.name


def test_naming_the_annotators_loads_no_spacy() -> None:
    code = (
        "import sys, annotators.registry as r; r.sources(); "
        "import annotators.suggest, annotators.background; "
        "print([m for m in ('spacy', 'textual', 'rich') if m in sys.modules])"
    )
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])}
    found = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, env=environment
    )
    assert found.stdout.strip() == "[]"


def test_the_articles_as_they_come_from_the_web_are_marked_with_exact_offsets() -> None:
    folder = Path(__file__).parents[3] / "shared" / "articles"
    if not folder.exists():
        pytest.skip("the articles are not here")
    with (folder / "press.jsonl").open(encoding="utf-8") as lines:
        texts = [json.loads(line)["text"] for _, line in zip(range(20), lines, strict=False)]
    for text, marks in zip(texts, suggest(texts), strict=True):
        for mark in marks:
            check(text, mark.start, mark.end, mark.text)
