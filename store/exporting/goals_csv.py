"""Goals as CSV for a spreadsheet: one row a goal mention, with what its article is.

UTF-8 with a byte order mark, which Excel needs, commas and CRLF, as RFC 4180 has it. A cell whose
text begins with what a spreadsheet takes for a formula (`=`, `+`, `-`, `@` or their full-width
forms, even after white space; a tab or a line ending) has an apostrophe put before it, as OWASP's
page on CSV injection advises.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable
from io import StringIO

from store.exporting.files import Files
from store.exporting.format import Format
from store.exporting.losses import Losses, LossKind
from store.model import FURNITURE, GOAL, Goal, Mark, Name, Record
from store.records import Tokenize, write_meta

COLUMNS: tuple[str, ...] = (
    *("article", "title", "source", "url", "published", "split", "answer"),
    *("start", "end", "trigger", "scorer", "scorers", "team", "minute", "added", "minute_span"),
    *(
        "score",
        "assist",
        "kind",
        "count",
        "outcome",
        "scope",
        "status",
        "proposed_by",
        "confidence",
    ),
)
"""The names of the columns. `start` and `end` are code points into the text, the end exclusive."""

_RISKY = tuple("=+-@\t\r\n＝＋－＠")

Cell = str | int | float | None


def write(records: Iterable[Record], files: Files, *, tokenize: Tokenize, losses: Losses) -> None:
    """Write a heading and a row for each goal mention; other marks are dropped."""
    with files.open("goals.csv") as stream:
        stream.write(("\ufeff" + _row(COLUMNS)).encode())
        for record in records:
            for mark in record.marks:
                if mark.label == GOAL:
                    stream.write(_row(_cells(record, mark)).encode())
                elif mark.label != FURNITURE:
                    losses.add(LossKind.DROPPED, record.article, "it is no goal mention", mark)


def harmless(cell: Cell) -> Cell:
    """Make sure that a spreadsheet takes text for text, and leave numbers as they are."""
    if isinstance(cell, str) and (cell.startswith(_RISKY) or cell.lstrip().startswith(_RISKY)):
        return f"'{cell}"
    return cell


def _row(cells: Iterable[Cell]) -> str:
    line = StringIO()
    csv.writer(line).writerow([harmless(cell) for cell in cells])
    return line.getvalue()


def _cells(record: Record, mark: Mark) -> tuple[Cell, ...]:
    meta = write_meta(record.article)
    goal = mark.goal or Goal()
    return (
        *(meta[key] for key in ("id", "title", "source", "url", "published", "split")),
        record.article.answer,
        *(mark.start, mark.end, mark.text),
        _name(goal.scorer),
        "; ".join(goal.scorer.names) if goal.scorer else None,
        _name(goal.team),
        *(goal.minute, goal.added),
        goal.minute_span.text if goal.minute_span else None,
        goal.score,
        _name(goal.assist),
        *(goal.kind, goal.count, goal.outcome, goal.scope),
        *(mark.status, mark.source, mark.confidence),
    )


def _name(name: Name | None) -> str | None:
    return name.name if name else None


FORMAT = Format(
    "goals-csv",
    "A table of goal mentions for a spreadsheet, one row each.",
    write,
    ".csv",
)
