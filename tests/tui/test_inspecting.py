"""What the inspector says of marks, and the time line of a match."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from store.model import GOAL, Goal, Mark, Name, Outcome, Scope, Status
from tui.inspecting import focus_line, goals_content, legend_content, timeline

HOSTILE = "\x1b[31mSon\x00\u202e[red]"


def _mention(
    start: int,
    scorer: str,
    minute: int | None = None,
    *,
    added: int | None = None,
    count: int = 1,
    outcome: Outcome = Outcome.SCORED,
    scope: Scope = Scope.MATCH,
) -> Mark:
    goal = Goal(
        scorer=Name(scorer),
        minute=minute,
        added=added,
        count=count,
        outcome=outcome,
        scope=scope,
    )
    return Mark(start, start + 4, "shot", GOAL, goal=goal)


def _told(*marks: Mark) -> list[tuple[str, str, int]]:
    return [(row.minute, row.scorer, row.mentions) for row in timeline(marks)]


def test_goals_are_in_the_order_of_the_match() -> None:
    told = _told(_mention(0, "Son", 80), _mention(10, "Kane", 12))
    assert told == [("12'", "Kane", 1), ("80'", "Son", 1)]


def test_added_time_comes_after_the_full_minute() -> None:
    told = _told(_mention(0, "Son", 90, added=2), _mention(10, "Kane", 90))
    assert told == [("90'", "Kane", 1), ("90+2'", "Son", 1)]


def test_mentions_of_one_goal_are_one_row_with_the_fullest_name() -> None:
    told = _told(_mention(0, "Son", 80), _mention(10, "Son Heung-min", 80), _mention(20, "Kane", 1))
    assert ("80'", "Son", 1) in told


def test_a_surname_and_a_full_name_are_one_scorer() -> None:
    told = _told(_mention(0, "Harry Kane", 80), _mention(10, "Kane", 80))
    assert told == [("80'", "Harry Kane", 2)]


def test_a_mention_without_a_minute_joins_the_scorers_only_goal() -> None:
    assert _told(_mention(0, "Kane"), _mention(10, "Kane", 80)) == [("80'", "Kane", 2)]


def test_a_mention_without_a_minute_stands_alone_where_the_scorer_has_two() -> None:
    told = _told(_mention(0, "Kane"), _mention(10, "Kane", 80), _mention(20, "Kane", 85))
    assert told == [("80'", "Kane", 1), ("85'", "Kane", 1), ("", "Kane", 1)]


def test_what_is_not_a_goal_of_the_match_is_not_on_the_line() -> None:
    marks = (
        _mention(0, "Kane", 10, scope=Scope.BACKGROUND),
        _mention(10, "Kane", 20, outcome=Outcome.RULED_OUT),
        _mention(20, "Kane", count=2),
        replace(_mention(30, "Kane", 40), status=Status.REJECTED),
    )
    assert _told(*marks) == []


def test_a_goal_is_settled_when_each_mention_is_decided() -> None:
    decided = replace(_mention(0, "Kane", 80), status=Status.ACCEPTED)
    assert [row.is_settled for row in timeline((decided,))] == [True]
    assert [row.is_settled for row in timeline((decided, _mention(10, "Kane", 80)))] == [False]


def test_a_line_says_what_matters_of_a_goal() -> None:
    words = focus_line(_mention(0, "Kane", 80)).plain
    assert "Kane, 80'" in words


def test_the_line_tells_the_confidence_before_what_may_have_no_room() -> None:
    mark = Mark(0, 3, "Son", "PERSON", source="entities@1.0.0", confidence=0.87)
    assert focus_line(mark).plain.endswith("suggested 0.87 · entities@1.0.0")


def test_nothing_hostile_is_said() -> None:
    mark = Mark(0, 10, HOSTILE, GOAL, goal=Goal(scorer=Name(HOSTILE), score=HOSTILE), why=HOSTILE)
    mark = replace(mark, source=HOSTILE)
    for content in (focus_line(mark), goals_content((mark,), 40, 10)):
        assert content.plain.replace("\n", "").isprintable()


@given(
    st.lists(
        st.builds(
            _mention,
            st.integers(0, 99),
            st.sampled_from(["", "Kane", "Harry Kane", "손흥민" * 9]),
            st.one_of(st.none(), st.integers(1, 130)),
        ),
        max_size=30,
    ),
    st.integers(20, 60),
    st.integers(0, 20),
)
def test_the_time_line_fits(marks: list[Mark], width: int, height: int) -> None:
    lines = goals_content(marks, width, height).plain.split("\n")
    assert len(lines) <= max(height, 3)
    assert all(cell_len(line) <= max(width, 26) for line in lines)


def test_every_label_stands_in_the_legend_with_its_key_and_number() -> None:
    words = " ".join(legend_content((Mark(0, 3, "Son", "PERSON"),)).plain.split())
    assert "1 PERSON 1" in words
    assert "0 MINUTE" in words
