"""What the inspector says of the mark in focus, in panes of every size."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from store.model import GOAL, Goal, Kind, Mark, Name, Quote
from tests.tui.test_reasons import WHY
from tui.mark_card import focus_content

HOSTILE = "\x1b[31mSon\x00\u202e[red]"
GOAL_MARK = Mark(
    6,
    17,
    "headed home",
    GOAL,
    source="goals@1.0.0",
    confidence=0.88,
    goal=Goal(
        scorer=Name("Mohammed Kudus"),
        team=Name("Ghana"),
        minute=34,
        minute_span=Quote("34th minute", 25, 36),
        assist=Name("Jordan Ayew"),
        kind=Kind.HEADER,
    ),
    why=WHY,
)


def told(mark: Mark | None, width: int = 38, height: int = 24) -> list[str]:
    return focus_content(mark, width, height).plain.split("\n")


def test_what_is_known_of_a_mark_is_said() -> None:
    mark = Mark(0, 3, "Son", "PERSON", source="entities@1.0.0", confidence=0.87, why="a name")
    words = "\n".join(told(mark))
    for fact in ("PERSON", "suggested", "“Son”", "entities@1.0.0", "confidence 0.87", "a name"):
        assert fact in words


def test_a_reason_stands_under_its_argument_in_a_narrow_pane() -> None:
    lines = told(GOAL_MARK)
    at = lines.index("scorer  Mohammed Kudus")
    assert lines[at + 1] == "        · who the sentence is about"
    assert "        · same goal in another mention" in lines
    assert "score   –" in lines


def test_a_reason_stands_beside_its_argument_in_a_wide_pane() -> None:
    lines = told(GOAL_MARK, 77, 15)
    assert "scorer  Mohammed Kudus · who the sentence is about" in lines
    assert "minute  34'            · same goal in another mention" in lines


def test_a_reason_that_fits_stands_beside_its_argument_where_lines_are_few() -> None:
    lines = told(GOAL_MARK, 38, 17)
    assert "        · who the sentence is about" in lines
    assert "team    Ghana · side of the scorer" in lines


def test_every_argument_is_said_where_there_is_little_height() -> None:
    lines = told(GOAL_MARK, 38, 14)
    assert len(lines) <= 14
    assert "scorer  Mohammed Kudus · who the …" in lines
    assert "kind    header · “headed”" in lines
    assert "empty   score" in lines


def test_what_has_no_room_at_all_is_told_by_an_ellipsis() -> None:
    lines = told(GOAL_MARK, 38, 6)
    assert len(lines) == 6
    assert lines[1].startswith("confidence 0.88")
    assert lines[-1] == "…"


@pytest.mark.parametrize("width", [20, 30, 38, 60, 100])
def test_a_reason_breaks_between_words_or_ends_in_an_ellipsis(width: int) -> None:
    words = {word for word in WHY.replace(";", " ").split() if not word.endswith(":")}
    shown = {
        word
        for line in told(GOAL_MARK, width, 60)
        if "·" in line
        for word in line.partition("· ")[2].split()
    }
    assert shown - {"…"} <= words


def test_a_mark_that_is_nobodys_has_no_confidence() -> None:
    assert not any("confidence" in line for line in told(replace(GOAL_MARK, confidence=None)))


def test_no_mark_in_focus_says_how_to_get_one() -> None:
    assert told(None)[0] == "No mark in focus"


def test_nothing_hostile_is_said() -> None:
    goal = Goal(scorer=Name(HOSTILE), score=HOSTILE)
    why = f"{HOSTILE}; scorer: {HOSTILE}"
    mark = Mark(0, 10, HOSTILE, GOAL, goal=goal, why=why, source=HOSTILE)
    assert all(line.isprintable() for line in told(mark))


words = st.text(st.sampled_from("ab ;:–“손🇬🇭"), max_size=50)


@given(words, words, words, st.integers(12, 90), st.integers(1, 40))
def test_it_fits_every_pane(text: str, scorer: str, reason: str, width: int, height: int) -> None:
    goal = Goal(scorer=Name(scorer), team=Name("Ghana"))
    mark = Mark(
        0, 1, text, GOAL, goal=goal, confidence=0.5, why=f"{text}; scorer: {reason}; team: {text}"
    )
    lines = told(mark, width, height)
    assert len(lines) <= height
    assert all(cell_len(line) <= width for line in lines)
