"""Lines of a text and the offsets in them."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from tui.shown import cells
from tui.wrapping import Insertion, Line, line_of, wrap

_TEXTS = st.text(alphabet=st.sampled_from("ab é손\u0301⚽\t\u200b🇬\n\r -"), max_size=120)


def test_lines_break_after_white_space() -> None:
    assert wrap("one two three", 8) == [Line(0, 8), Line(8, 13)]


def test_white_space_at_the_end_of_a_line_takes_no_room() -> None:
    assert wrap("one two", 3) == [Line(0, 4), Line(4, 7)]


def test_each_line_feed_begins_a_line() -> None:
    assert wrap("one\n\ntwo", 10) == [Line(0, 3), Line(4, 4), Line(5, 8)]


def test_a_carriage_return_before_a_line_feed_is_not_shown() -> None:
    assert wrap("one\r\ntwo", 10) == [Line(0, 3), Line(5, 8)]


def test_a_word_that_is_wider_than_a_line_is_folded() -> None:
    assert wrap("abcdefgh ij", 3) == [Line(0, 3), Line(3, 6), Line(6, 9), Line(9, 11)]


def test_a_combining_character_stays_with_its_base() -> None:
    assert wrap("abe\u0301d", 3) == [Line(0, 4), Line(4, 5)]


def test_an_insertion_takes_room_behind_its_word() -> None:
    assert wrap("Son scores", 10, [Insertion(3, "[PER]")]) == [Line(0, 4), Line(4, 10)]


@given(_TEXTS, st.integers(1, 30))
def test_lines_cover_the_text_but_for_line_breaks(text: str, width: int) -> None:
    lines = wrap(text, width)
    covered = "".join(text[line.start : line.end] for line in lines)
    missing = text.replace("\r\n", "\n").replace("\n", "")
    assert covered.replace("\r", "") == missing.replace("\r", "")
    assert all(left.end <= right.start for left, right in pairwise(lines))


@given(_TEXTS, st.integers(2, 30))
def test_no_line_is_wider_than_asked_for(text: str, width: int) -> None:
    for line in wrap(text, width):
        assert cells(text[line.start : line.end].rstrip()) <= width


@given(_TEXTS, st.integers(1, 30), st.integers(0, 120))
def test_the_line_of_an_offset_contains_it(text: str, width: int, offset: int) -> None:
    lines = wrap(text, width)
    line = lines[line_of(lines, offset)]
    assert line.start <= offset or line is lines[0]
    for other in lines:
        if other.start <= offset < other.end:
            assert line == other
