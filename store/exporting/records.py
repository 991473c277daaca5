"""Labelled JSONL: one record a line in UTF-8, as `store.records` defines it."""

from __future__ import annotations

from typing import Any

from store.exporting.format import Format, write_lines
from store.exporting.losses import Losses
from store.model import Record, Status
from store.records import Tokenize, to_record


def line(record: Record, tokenize: Tokenize, losses: Losses) -> dict[str, Any]:
    """Turn a record into the plain data of its line; nothing is lost."""
    return to_record(record, tokenize=tokenize, include=frozenset(Status))


FORMAT = Format(
    "records",
    "Scoreline's own records: everything, one article a line.",
    write_lines(line),
    ".jsonl",
)
