"""Plain tables for print."""

from __future__ import annotations

from collections.abc import Sequence

Cell = str | int | float | None


def table(heading: Sequence[str], rows: Sequence[Sequence[Cell]], *, digits: int = 2) -> list[str]:
    """Lay rows out in columns, words to the left and numbers to the right.

    Args:
        heading: A word over each column.
        rows: The cells; None is shown as `-`.
        digits: How many digits of a fraction to show.

    Returns:
        The lines, without white space at their ends.
    """
    shown = [[_shown(cell, digits) for cell in row] for row in rows]
    widths = [
        max([len(word), *(len(row[column]) for row in shown)])
        for column, word in enumerate(heading)
    ]
    to_the_right = [
        any(not isinstance(row[column], str) for row in rows) for column in range(len(heading))
    ]
    return [
        "  ".join(
            cell.rjust(width) if right else cell.ljust(width)
            for cell, width, right in zip(row, widths, to_the_right, strict=True)
        ).rstrip()
        for row in (list(heading), *shown)
    ]


def _shown(cell: Cell, digits: int) -> str:
    match cell:
        case None:
            return "-"
        case float():
            return f"{cell:.{digits}f}"
        case int():
            return f"{cell:,}"
        case _:
            return cell
