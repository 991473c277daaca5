"""Labelled JSONL: one record a line, as `store.records` defines it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from io import BufferedReader
from typing import NoReturn

from store.fields import RecordError
from store.importing.completing import complete
from store.importing.decoding import (
    LONGEST,
    DecodingError,
    decode_line,
    first_bytes,
    is_utf16,
    lines,
)
from store.importing.items import Format, Item, Rejected
from store.model import Record
from store.records import from_record


def read_records(
    stream: BufferedReader, place: str, origin: str | None, source: str
) -> Iterator[Item | Rejected]:
    """Read records line by line; a line that is none is rejected and the rest is read.

    Args:
        stream: The bytes of the file.
        place: What to call the file.
        origin: Not used: a line's place in a file says nothing about which article it is.
        source: The source of records that name none.
    """
    if is_utf16(first_bytes(stream)):
        yield Rejected(place, None, "it is UTF-16, and records are UTF-8; save it as UTF-8")
        return
    for number, line in lines(stream):
        if line is None:
            yield Rejected(place, number, f"it is longer than {LONGEST // 2**20} MB")
        elif line.strip():
            try:
                record = _record(line, source)
            except (DecodingError, RecordError) as error:
                yield Rejected(place, number, str(error))
            else:
                yield Item(complete(record), f"{place}, line {number}")


def _record(line: bytes, source: str) -> Record:
    text = decode_line(line)
    try:
        data = json.loads(text, parse_constant=_refuse_constant)
    except RecursionError as error:
        raise RecordError("the record is nested too deeply to be read") from error
    except json.JSONDecodeError as error:
        raise RecordError(f"it is not JSON: {error.msg} at character {error.pos + 1}") from error
    except ValueError as error:
        # Python refuses to read a number of thousands of digits.
        raise RecordError(f"it holds a number that is too long: {error}") from error
    return from_record(data, source=source)


def _refuse_constant(word: str) -> NoReturn:
    raise RecordError(f"it is not JSON: {word} is no number there")


FORMAT = Format("records", (".jsonl", ".ndjson"), read_records)
