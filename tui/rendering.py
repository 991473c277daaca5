"""From a text, its marks and the focus to what is painted: pure functions.

Underlined is undecided, bold is decided, italic is a goal, dim is furniture, and reversed is what
the next key acts on: each can be told apart without colour.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise

from textual.content import Content, Span

from store.model import FURNITURE, GOAL, Mark, Status
from tui.shown import EMOJI_STYLES, cells, shown, without_emoji_styles
from tui.theme import TAGS
from tui.wrapping import Insertion, Line


@dataclass(frozen=True, slots=True)
class View:
    """All that decides how an article's text looks."""

    text: str = ""
    marks: tuple[Mark, ...] = ()
    focus: Mark | None = None
    """The mark that the next key acts on."""
    selection: tuple[int, int] | None = None
    """What is selected, or the token under the cursor where no mark is in focus."""
    tags: bool = False
    """Whether each mark is followed by its label."""


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text of one style."""

    start: int
    end: int
    style: str


@dataclass(frozen=True, slots=True)
class Tie:
    """A goal's argument where it stands in the text."""

    start: int
    end: int
    role: str


def ties(mark: Mark | None) -> list[Tie]:
    """List where the arguments of a goal mention stand, by role; none for any other mark."""
    if mark is None or mark.goal is None:
        return []
    goal = mark.goal
    places = [
        ("scorer", goal.scorer),
        ("team", goal.team),
        ("minute", goal.minute_span),
        ("assist", goal.assist),
    ]
    return [
        Tie(place.start, place.end, role)
        for role, place in places
        if place is not None and place.start is not None and place.end is not None
    ]


def insertions(view: View) -> list[Insertion]:
    """Give the label tags that stand behind the marks; none unless they are switched on."""
    if not view.tags:
        return []
    tagged = [
        (mark.end, -mark.start, f"[{TAGS[mark.label]}]")
        for mark in view.marks
        if mark.label != FURNITURE and mark.status is not Status.REJECTED
    ]
    return [Insertion(end, words) for end, _, words in sorted(tagged)]


def runs(view: View, start: int, end: int) -> list[Run]:
    """Cut a stretch of the text into runs of one style each.

    Args:
        view: The text and what is marked in it.
        start: First code point of the stretch.
        end: One past its last.

    Returns:
        The styled runs in order; text without a style of its own is in none.
    """
    marks = [
        mark
        for mark in view.marks
        if mark.start < end
        and start < mark.end
        and (mark.status is not Status.REJECTED or mark == view.focus)
    ]
    tied = [tie for tie in ties(view.focus) if tie.start < end and start < tie.end]
    pointed = _pointed(view)
    edges = {start, end}
    pieces = [(mark.start, mark.end) for mark in marks] + [(tie.start, tie.end) for tie in tied]
    for left, right in pieces:
        edges.update((max(start, left), min(end, right)))
    if pointed:
        edges.update(edge for edge in pointed if start < edge < end)
    ordered = sorted(edges)
    result: list[Run] = []
    for left, right in pairwise(ordered):
        over = [mark for mark in marks if mark.start <= left and right <= mark.end]
        is_tied = any(tie.start <= left and right <= tie.end for tie in tied)
        is_pointed = pointed is not None and pointed[0] <= left and right <= pointed[1]
        if style := _style(over, is_tied=is_tied, is_pointed=is_pointed):
            result.append(Run(left, right, style))
    return result


def _pointed(view: View) -> tuple[int, int] | None:
    if view.selection is not None:
        return view.selection
    return (view.focus.start, view.focus.end) if view.focus else None


def _style(over: Sequence[Mark], *, is_tied: bool, is_pointed: bool) -> str:
    words: list[str] = []
    ground = ""
    if over:
        inner = min(over, key=_length)
        name = inner.label.lower()
        words.append(f"$mark-{name}")
        if any(mark.label == GOAL for mark in over):
            words.append("italic")
        if inner.label == FURNITURE:
            words.append("dim")
        elif inner.status is Status.SUGGESTED:
            words.append("underline")
        elif inner.status is Status.REJECTED:
            words.append("strike")
        else:
            words.append("bold")
            ground = f"on $mark-{name}-ground"
    if is_tied:
        words.append("bold")
        ground = "on $mark-tied-ground"
    if is_pointed:
        words.append("reverse")
    return " ".join([*dict.fromkeys(words), ground]).strip()


def _length(mark: Mark) -> int:
    return mark.end - mark.start


def line_content(view: View, line: Line, tags: Sequence[Insertion]) -> Content:
    """Paint one line of an article.

    Args:
        view: The text and what is marked in it.
        line: The stretch of text to paint.
        tags: The insertions that the text was wrapped with.

    Returns:
        Content of the line's own words, without white space at the end, each code point replaced
        by one that is safe to print.
    """
    words = ""
    spans: list[Span] = []
    places: dict[int, int] = {}
    at = line.start
    for tag in _tags_of(line, tags):
        places[at] = len(words)
        words += shown(view.text[at : tag.offset])
        spans.append(Span(len(words), len(words) + len(tag.words), "dim"))
        words += tag.words
        at = tag.offset
    places[at] = len(words)
    words += shown(view.text[at : line.end])
    words = words.rstrip()
    cuts = [start for start in places if start > line.start]
    for run in runs(view, line.start, line.end):
        for left, right in _pieces(run, cuts):
            base = max(start for start in places if start <= left)
            shift = places[base] - base
            spans.append(Span(left + shift, min(right + shift, len(words)), run.style))
    return _without_emoji_styles(words, spans)


def _without_emoji_styles(words: str, spans: list[Span]) -> Content:
    printed = without_emoji_styles(words)
    if len(printed) == len(words):
        return Content(words, spans, strip_control_codes=False)
    places = [0, *accumulate(character not in EMOJI_STYLES for character in words)]
    moved = [Span(places[span.start], places[span.end], span.style) for span in spans]
    return Content(printed, moved, strip_control_codes=False)


def _tags_of(line: Line, tags: Sequence[Insertion]) -> list[Insertion]:
    return [tag for tag in tags if line.start < tag.offset <= line.end]


def _pieces(run: Run, cuts: Sequence[int]) -> list[tuple[int, int]]:
    edges = [run.start, *(cut for cut in cuts if run.start < cut < run.end), run.end]
    return list(pairwise(edges))


def offset_at(view: View, line: Line, tags: Sequence[Insertion], cell: int) -> int:
    """Tell which code point is painted at a cell of a line.

    Args:
        view: The text and what is marked in it.
        line: The line that was clicked.
        tags: The insertions that the text was wrapped with.
        cell: Cells from the left edge of the text.

    Returns:
        An offset into the text; the line's last code point for a cell behind its end.
    """
    behind = {tag.offset: 0 for tag in _tags_of(line, tags)}
    for tag in _tags_of(line, tags):
        behind[tag.offset] += len(tag.words)
    used = 0
    for offset in range(line.start, line.end):
        used += cells(view.text[offset])
        if cell < used:
            return offset
        used += behind.get(offset + 1, 0)
        if cell < used:
            return offset
    return max(line.start, line.end - 1)
