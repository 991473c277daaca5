"""What is painted for a text, its marks and the focus."""

from hypothesis import given
from hypothesis import strategies as st

from store.model import FURNITURE, GOAL, Goal, Mark, Name, Quote, Status
from tui.rendering import View, insertions, line_content, offset_at, runs, ties
from tui.shown import shown, without_emoji_styles
from tui.wrapping import Line, wrap

TEXT = "Kudus headed home in the 34th minute."


def _mark(words: str, label: str, status: Status = Status.SUGGESTED) -> Mark:
    start = TEXT.index(words)
    goal = Goal() if label == GOAL else None
    return Mark(start, start + len(words), words, label, status, goal=goal)


def _style(view: View, words: str) -> str:
    start = TEXT.index(words)
    return " ".join(run.style for run in runs(view, start, start + len(words)))


def test_text_without_a_mark_has_no_style() -> None:
    assert runs(View(TEXT), 0, len(TEXT)) == []


def test_a_suggested_mark_is_underlined_in_its_colour() -> None:
    assert _style(View(TEXT, (_mark("Kudus", "PERSON"),)), "Kudus") == "$mark-person underline"


def test_a_decided_mark_is_bold_on_a_ground() -> None:
    marks = (_mark("Kudus", "PERSON", Status.ACCEPTED),)
    assert _style(View(TEXT, marks), "Kudus") == "$mark-person bold on $mark-person-ground"


def test_a_goal_is_italic() -> None:
    assert "italic" in _style(View(TEXT, (_mark("headed home", GOAL),)), "headed home")


def test_furniture_is_dim() -> None:
    assert "dim" in _style(View(TEXT, (_mark(TEXT, FURNITURE),)), "Kudus")


def test_a_rejected_mark_is_not_shown() -> None:
    assert runs(View(TEXT, (_mark("Kudus", "PERSON", Status.REJECTED),)), 0, len(TEXT)) == []


def test_a_rejected_mark_in_focus_is_struck_out() -> None:
    mark = _mark("Kudus", "PERSON", Status.REJECTED)
    assert "strike" in _style(View(TEXT, (mark,), mark), "Kudus")


def test_the_mark_in_focus_is_reversed() -> None:
    mark = _mark("Kudus", "PERSON")
    assert "reverse" in _style(View(TEXT, (mark,), mark), "Kudus")


def test_the_arguments_of_a_goal_in_focus_are_tied_to_it() -> None:
    goal = Goal(
        scorer=Name("Mohammed Kudus", 0, 5), minute=34, minute_span=Quote("34th minute", 25, 36)
    )
    mark = Mark(6, 17, "headed home", GOAL, goal=goal)
    view = View(TEXT, (mark,), mark)
    assert [tie.role for tie in ties(mark)] == ["scorer", "minute"]
    assert _style(view, "Kudus") == "bold on $mark-tied-ground"
    assert _style(view, "34th minute") == "bold on $mark-tied-ground"


def test_the_shorter_of_two_nested_marks_gives_the_colour() -> None:
    marks = (_mark("headed home", GOAL), _mark("home", "VENUE"))
    assert _style(View(TEXT, marks), "home") == "$mark-venue italic underline"


def test_tags_stand_behind_their_marks() -> None:
    view = View(TEXT, (_mark("Kudus", "PERSON"), _mark("34th minute", "MINUTE")), tags=True)
    content = line_content(view, Line(0, len(TEXT)), insertions(view))
    assert content.plain == "Kudus[PER] headed home in the 34th minute[MIN]."


def test_the_style_of_a_mark_does_not_reach_into_its_tag() -> None:
    view = View(TEXT, (_mark("Kudus", "PERSON"),), tags=True)
    content = line_content(view, Line(0, len(TEXT)), insertions(view))
    assert ("$mark-person underline", 0, 5) in [
        (span.style, span.start, span.end) for span in content.spans
    ]


_HOSTILE = st.text(alphabet=st.characters(), max_size=60)


@given(_HOSTILE, st.integers(1, 20))
def test_every_line_shows_its_own_code_points(text: str, width: int) -> None:
    view = View(text)
    for line in wrap(text, width):
        words = shown(text[line.start : line.end]).rstrip()
        assert line_content(view, line, []).plain == without_emoji_styles(words)


@given(st.text(alphabet="ab é손⚽ ", min_size=1, max_size=40), st.integers(0, 60), st.booleans())
def test_a_click_lands_on_the_code_point_that_is_painted_there(
    text: str, cell: int, tags: bool
) -> None:
    mark = Mark(0, 1, text[0], "PERSON")
    view = View(text, (mark,), tags=tags)
    line = Line(0, len(text))
    assert 0 <= offset_at(view, line, insertions(view), cell) < len(text)


def test_a_click_on_a_wide_character_lands_on_it() -> None:
    assert [offset_at(View("손흥민"), Line(0, 3), [], cell) for cell in range(6)] == [
        0,
        0,
        1,
        1,
        2,
        2,
    ]
