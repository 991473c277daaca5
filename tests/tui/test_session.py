"""The session: focus, cursor, selection and boundaries, without a screen."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from store import decisions
from store.library import Library
from store.model import FURNITURE, Article, Status
from tests.store.making import TEXT, find
from tests.tui.making import add, fill
from tui.session import LONGEST, Session, plain_tokens


@pytest.fixture
def session(library: Library) -> Session:
    fill(library)
    session = Session(library)
    session.open("first")
    return session


def _open(library: Library, text: str) -> Session:
    add(library, Article("text", text))
    session = Session(library)
    session.open("text")
    return session


def _focus(session: Session) -> str:
    return session.focus.text if session.focus else ""


def test_possessives_are_tokens_of_their_own() -> None:
    text = "Ghana’s O'Neill scored."
    assert [text[start:end] for start, end in plain_tokens(text)] == [
        "Ghana",
        "’s",
        "O'Neill",
        "scored",
        ".",
    ]


def test_hyphens_are_tokens_of_their_own() -> None:
    text = "a 3-2 win"
    assert [text[start:end] for start, end in plain_tokens(text)] == ["a", "3", "-", "2", "win"]


def test_a_word_that_is_too_long_is_cut() -> None:
    assert plain_tokens("x" * (LONGEST + 5)) == ((0, LONGEST), (LONGEST, LONGEST + 5))


@given(st.text())
def test_tokens_cover_everything_but_white_space(text: str) -> None:
    covered = {index for start, end in plain_tokens(text) for index in range(start, end)}
    missing = set(range(len(text))) - covered
    assert all(text[index].isspace() for index in missing)
    assert not any(text[index].isspace() for index in covered)


def test_steps_go_round_at_the_ends(session: Session) -> None:
    session.step(forward=False)
    assert session.focus == session.marks[-1]
    session.step(forward=True)
    assert session.focus == session.marks[0]


def test_steps_pass_over_what_is_decided(session: Session) -> None:
    session.decide(decisions.accept("first", session.marks[1]))
    session.step(forward=True)
    assert _focus(session) == "34th minute"


def test_steps_to_any_mark_pass_over_rejected_ones(session: Session) -> None:
    session.decide(decisions.reject("first", session.marks[1]))
    session.step(forward=True, undecided=False)
    assert _focus(session) == "34th minute"


def test_a_step_from_the_cursor_finds_the_mark_behind_it(session: Session) -> None:
    session.point_at(TEXT.index("led"))
    session.step(forward=True)
    assert session.focus == session.marks[4]


def test_no_step_leads_to_furniture(library: Library) -> None:
    add(library, Article("text", "Picture by Ada"), find("Picture by Ada", "Ada", FURNITURE))
    session = Session(library)
    session.open("text")
    assert session.focus is None
    assert not session.step(forward=True)


def test_pointing_focuses_the_innermost_mark(library: Library) -> None:
    text = "West Ham United"
    marks = (find(text, text, "GOAL"), find(text, "West Ham", "TEAM"))
    add(library, Article("text", text), *marks)
    session = Session(library)
    session.open("text")
    session.point_at(6)
    assert _focus(session) == "West Ham"


def test_a_rejected_mark_is_not_pointed_at(session: Session) -> None:
    session.decide(decisions.reject("first", session.marks[0]))
    session.point_at(0)
    assert session.focus is None


def test_the_cursor_goes_from_token_to_token(library: Library) -> None:
    session = _open(library, "One  two.\n\nThree")
    places = []
    for _ in range(4):
        places.append(session.cursor)
        session.move_cursor(1)
    assert places == [0, 5, 8, 11]


@pytest.mark.parametrize(("steps", "place"), [(-1, 8), (1, 11)])
def test_the_cursor_passes_over_no_token_when_it_is_between_two(
    library: Library, steps: int, place: int
) -> None:
    session = _open(library, "One  two.\n\nThree")
    session.point_at(10)
    session.move_cursor(steps)
    assert session.cursor == place


def test_the_first_token_is_reached_from_white_space_before_it(library: Library) -> None:
    session = _open(library, "\n\nOne two")
    session.move_cursor(1)
    assert session.cursor == 2


def test_a_selection_covers_whole_tokens_in_both_directions(session: Session) -> None:
    session.select(8, 14)
    assert session.selection == (6, 17)
    session.point_at(2)
    assert session.selection == (0, 12)


def test_a_selection_by_character_covers_what_was_asked_for(session: Session) -> None:
    session.by_character = True
    session.select(8, 13)
    assert session.selection == (8, 13)


def test_a_boundary_stays_at_the_end_of_the_text(session: Session) -> None:
    assert session.boundary(len(TEXT), 1, is_end=True) == len(TEXT)
    assert session.boundary(0, -1, is_end=False) == 0


def test_opening_an_article_that_is_not_there_leaves_the_open_one(session: Session) -> None:
    before = session.view
    with pytest.raises(Exception, match="has no article"):
        session.open("nowhere")
    assert session.view == before


def test_a_text_without_characters_has_no_cursor(library: Library) -> None:
    session = _open(library, "")
    session.move_cursor(1)
    session.point_at(5)
    assert (session.cursor, session.selection, session.view.selection) == (0, None, None)


_TEXTS = st.text(alphabet="ab é손\u0301⚽\t\n’s-", min_size=1, max_size=60)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(_TEXTS, st.lists(st.tuples(st.sampled_from("hlpvcb"), st.integers(-3, 70)), max_size=12))
def test_whatever_is_selected_lies_in_the_text(
    library: Library, text: str, moves: list[tuple[str, int]]
) -> None:
    session = Session(library, Article("text", text), tokens=plain_tokens(text))
    for move, number in moves:
        match move:
            case "h" | "l":
                session.move_cursor(-1 if move == "h" else 1)
            case "p":
                session.point_at(number)
            case "v":
                session.start_selection()
            case "c":
                session.by_character = not session.by_character
            case _:
                inside = max(0, min(number, len(text)))
                assert 0 <= session.boundary(inside, 1, is_end=True) <= len(text)
                assert 0 <= session.boundary(inside, -1, is_end=False) <= len(text)
        assert 0 <= session.cursor < len(text)
        if session.selection:
            start, end = session.selection
            assert 0 <= start < end <= len(text)


def test_a_decision_that_changes_nothing_keeps_the_focus(session: Session) -> None:
    session.decide(decisions.accept("first", session.marks[0]))
    saved = session.decide(decisions.accept("first", session.marks[0]))
    assert saved.step == 0
    assert session.marks[0].status is Status.ACCEPTED
    assert session.focus == session.marks[0]
