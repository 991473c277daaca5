"""How an article looks in the list: a pure function from its row to lines of content."""

from __future__ import annotations

from rich.cells import cell_len, set_cell_size
from textual.content import Content

from store.model import Answer
from store.query import ArticleRow
from tui.dates import short_date
from tui.shown import shown_line

WIDE = 96
"""From this many cells on an article takes one line, with columns; below it takes two."""

_DATE_CELLS = 11
_SOURCE_CELLS = 20
_SOURCE_CELLS_AT_BEST = 34
_ROOMY = 130
"""From this many cells on a source is shown at greater length."""
_PROGRESS_CELLS = 9


def row_height(width: int) -> int:
    """Tell how many lines an article takes in a list of that many cells."""
    return 1 if width >= WIDE else 2


def row_lines(row: ArticleRow, width: int, *, is_cursor: bool) -> list[Content]:
    """Give the lines of an article, each at most `width` cells."""
    pointer = "▌" if is_cursor else " "
    title = shown_line(row.title) or "(no title)"
    weight = "" if row.read else "bold"
    date = short_date(row.published)
    source = shown_line(row.source)
    if row_height(width) == 1:
        source_cells = _SOURCE_CELLS_AT_BEST if width >= _ROOMY else _SOURCE_CELLS
        room = width - 3 - source_cells - _DATE_CELLS - _PROGRESS_CELLS - 4
        return [
            Content.assemble(
                (pointer, "$accent"),
                (state_sign(row), "$quiet"),
                " ",
                (fit(title, room), weight),
                " ",
                (fit(source, source_cells), "$quiet"),
                " ",
                (_right(date, _DATE_CELLS), "$quiet"),
                " ",
                (_right(progress(row), _PROGRESS_CELLS), "$quiet"),
                " ",
            )
        ]
    parts = [part for part in (date, source) if part]
    right = progress(row)
    below = fit(" · ".join(parts), max(0, width - 5 - len(right)))
    return [
        Content.assemble(
            (pointer, "$accent"),
            (state_sign(row), "$quiet"),
            " ",
            (fit(title, max(0, width - 4)), weight),
        ),
        Content.assemble((pointer, "$accent"), "  ", (f"{below} {right}", "$quiet")),
    ]


def state_sign(row: ArticleRow) -> str:
    """Give one cell for what became of an article: done, skipped, begun, unread or read."""
    if row.answer is Answer.ACCEPT:
        return "✓"
    if row.answer is not None:
        return "–"
    if row.decided:
        return "◐"
    return " " if row.read else "●"


def progress(row: ArticleRow) -> str:
    """Tell how far annotation has come: decided marks of all, or nothing where there are none."""
    if row.answer is Answer.ACCEPT:
        return "done"
    if row.answer is not None:
        return "skipped"
    total = row.decided + row.undecided
    return f"{row.decided}/{total}" if total else ""


def _right(words: str, cells: int) -> str:
    taken = min(cells, cell_len(words))
    return " " * (cells - taken) + fit(words, taken)


def fit(words: str, cells: int) -> str:
    """Cut or fill words to exactly so many cells, with an ellipsis where something is cut."""
    if cells <= 0:
        return ""
    if cell_len(words) <= cells:
        return set_cell_size(words, cells)
    return set_cell_size(set_cell_size(words, cells - 1).rstrip() + "…", cells)
