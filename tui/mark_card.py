"""What the inspector says of the mark in focus: a pure function to content of a given size."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from rich.cells import cell_len
from textual.content import Content

from store.model import Mark
from tui.inspecting import STATUS_SIGNS, goal_fields
from tui.list_row import fit
from tui.reasons import reasons_of
from tui.shown import shown_line

_NAME_CELLS = 8
_MOST_VALUE_CELLS = 28
"""Cells of a value that reasons beside it make room for, so that they stand in one column."""
_BESIDE = 60
"""From this many cells on a reason stands beside its argument; below it, under it."""
_LEAST_BESIDE = 16
"""Cells that a reason needs to stand beside its argument."""
_BETWEEN = " · "
_NOTHING = "–"

_Part = str | tuple[str, str]
_Line = list[_Part]


@dataclass(frozen=True, slots=True)
class _Row:
    """An argument of a goal mention, or another fact."""

    name: str
    value: str
    reason: str = ""
    is_quiet: bool = False
    most: int = 2
    """Lines that the value may take."""

    @property
    def is_empty(self) -> bool:
        return not (self.value or self.reason)


@dataclass(frozen=True, slots=True)
class _Style:
    """How much is said; what has no room is said more briefly."""

    merges_empty: bool = False
    """Whether empty arguments share a line."""
    is_dense: bool = False
    """Whether no line is left empty."""
    is_mixed: bool = False
    """Whether a reason stands beside its argument where it fits there, under it elsewhere."""
    is_brief: bool = False
    """Whether a reason has only what room its argument leaves."""


_STYLES = (
    _Style(),
    _Style(merges_empty=True),
    _Style(merges_empty=True, is_dense=True),
    _Style(merges_empty=True, is_dense=True, is_mixed=True),
    _Style(merges_empty=True, is_dense=True, is_brief=True),
)
"""From the roomiest to the one for the smallest pane."""


def focus_content(mark: Mark | None, width: int, height: int) -> Content:
    """Say what is known of one mark.

    Args:
        mark: The mark in focus.
        width: Cells to a line; each line fits.
        height: How many lines there are. Where they are too few, less is said; what is left
            out altogether is told by an ellipsis.
    """
    if mark is None:
        return Content.assemble(
            ("No mark in focus", "bold"),
            "\n\n",
            ("n goes to the next undecided mark; v starts a selection.", "$quiet"),
        )
    lines: list[_Line] = []
    for style in _STYLES:
        lines = _lines(mark, width, style)
        if len(lines) <= height:
            break
    else:
        lines = [*lines[: max(0, height - 1)], [("…", "$quiet")]]
    return Content("\n").join(Content.assemble(*line) for line in lines)


def _lines(mark: Mark, width: int, style: _Style) -> list[_Line]:
    reasons = reasons_of(mark)
    label = fit(f" {mark.label} ", min(width, len(mark.label) + 2))
    status = _cut(f"  {STATUS_SIGNS[mark.status]} {mark.status}", width - cell_len(label))
    lines: list[_Line] = [[(label, f"reverse bold $mark-{mark.label.lower()}"), (status, "$quiet")]]
    if mark.confidence is not None:
        lines.append([("confidence ", "$quiet"), _meter(mark.confidence, width - 11)])
    gap: list[_Line] = [] if style.is_dense else [[]]
    lines += gap
    lines += [[(line, "bold")] for line in _wrapped(f"“{mark.text}”", width, 2)]
    lines += gap
    rows = [
        _Row(name, value, reasons.arguments.get(name, ""))
        for name, value in (goal_fields(mark.goal) if mark.goal else ())
    ]
    rows = [row for row in rows if row != _Row("count", "1")]
    if style.merges_empty:
        empty = ", ".join(row.name for row in rows if row.is_empty)
        rows = [row for row in rows if not row.is_empty]
        if empty:
            rows.append(_Row("empty", empty, is_quiet=True))
    if reasons.mark:
        rows.insert(0, _Row("why", reasons.mark, is_quiet=True, most=2 if mark.goal else 6))
    rows.append(_Row("from", mark.source))
    return lines + _table(rows, width, style)


def _table(rows: Sequence[_Row], width: int, style: _Style) -> list[_Line]:
    beside = max((cell_len(shown_line(row.value)) for row in rows if row.reason), default=0)
    column = min(beside, _MOST_VALUE_CELLS) if width >= _BESIDE else 0
    return [line for row in rows for line in _row_lines(row, width - _NAME_CELLS, column, style)]


def _row_lines(row: _Row, width: int, column: int, style: _Style) -> list[_Line]:
    """Give the lines of a row, whose reason stands behind a column of values, or else under it."""
    value, *more = _wrapped(row.value, width, 1 if style.is_brief else row.most) or [_NOTHING]
    weight = "" if row.value and not row.is_quiet else "$quiet"
    first: _Line = [(f"{row.name:<{_NAME_CELLS}}", "$quiet"), (value, weight)]
    lines: list[_Line] = [first]
    lines += [[(" " * _NAME_CELLS + words, weight)] for words in more]
    if not row.reason:
        return lines
    used = max(cell_len(value), column)
    left = width - used - len(_BETWEEN)
    fits = cell_len(shown_line(row.reason)) <= left
    if style.is_brief or (style.is_mixed and fits) or (column and left >= _LEAST_BESIDE):
        words = "".join(_wrapped(row.reason, left, 1)) or "…"
        space = " " * (used - cell_len(value))
        first.append((_cut(f"{space}{_BETWEEN}{words}", width - cell_len(value)), "$quiet"))
        return lines
    under = _wrapped(row.reason, width - 2, 2)
    lines += [
        [(" " * _NAME_CELLS + ("  " if number else "· ") + words, "$quiet")]
        for number, words in enumerate(under)
    ]
    return lines


def _meter(confidence: float, width: int) -> str:
    filled = round(max(0.0, min(1.0, confidence)) * 10)
    return _cut(f"{confidence:.2f} " + "■" * filled + "□" * (10 - filled), width)


def _cut(words: str, cells: int) -> str:
    """Give words in at most so many cells, with an ellipsis where something is cut."""
    return fit(words, min(max(0, cells), cell_len(words)))


def _wrapped(words: str, cells: int, most: int) -> list[str]:
    """Break words into lines of so many cells; what has no room in the last is an ellipsis.

    A line breaks between words. A word that no line holds is cut, with an ellipsis.
    """
    remaining = shown_line(words).split(" ") if words.strip() else []
    lines: list[str] = []
    while remaining and len(lines) < most and cells > 1:
        taken = 1
        while taken < len(remaining) and cell_len(" ".join(remaining[: taken + 1])) <= cells:
            taken += 1
        line = " ".join(remaining[:taken])
        is_last = len(lines) + 1 == most and taken < len(remaining)
        if is_last and cell_len(line) + 2 > cells and taken > 1:
            line = " ".join(remaining[: taken - 1])
        lines.append(_cut(f"{line} …" if is_last else line, cells))
        remaining = remaining[taken:]
    return lines
