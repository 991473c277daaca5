"""Labelled JSONL: one record a line in UTF-8, as `store.records` defines it."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import BinaryIO

from store.exporting.format import Format
from store.model import Record, Status
from store.records import DECIDED, Tokenize, dumps, to_record


def write_records(
    records: Iterable[Record],
    stream: BinaryIO,
    *,
    tokenize: Tokenize,
    include: Collection[Status] = DECIDED,
) -> int:
    """Write records as lines; what goes in and out is told by `store.exporting.format.Write`."""
    written = 0
    for record in records:
        line = dumps(to_record(record, tokenize=tokenize, include=include))
        stream.write(f"{line}\n".encode())
        written += 1
    return written


FORMAT = Format("records", write_records)
