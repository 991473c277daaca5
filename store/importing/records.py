"""Labelled JSONL: one record a line, as `store.records` defines it, or any object with a text."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from io import BufferedReader
from typing import Any

from store.fields import RecordError
from store.importing.building import Read
from store.importing.completing import complete
from store.importing.decoding import (
    LONGEST,
    DecodingError,
    decode_line,
    first_bytes,
    is_utf16,
    lines,
)
from store.importing.items import Format, Given, Holds, Item, Options, Rejected
from store.importing.labelling import our_label
from store.importing.naming import choose, named_record
from store.importing.parsing import elements, parse
from store.model import FURNITURE, GOAL
from store.records import from_record

ReadObject = Callable[[object, Options], Read]
"""Makes a record of one object, or raises RecordError."""


def read_records(stream: BufferedReader, given: Given) -> Iterator[Item | Rejected]:
    """Read records line by line; a line that is none is rejected and the rest is read."""
    yield from each_line(stream, given, read_object)


def read_array(stream: BufferedReader, given: Given) -> Iterator[Item | Rejected]:
    """Read a JSON array of records, or one record."""
    yield from each_element(stream, given, read_object)


def each_line(stream: BufferedReader, given: Given, read: ReadObject) -> Iterator[Item | Rejected]:
    """Read a file with one JSON object a line.

    Args:
        stream: The bytes of the file.
        given: What to call it, and how to read.
        read: Makes a record of an object, or raises RecordError.
    """
    if is_utf16(first_bytes(stream)):
        reason = "it is UTF-16, and records are UTF-8; save it as UTF-8"
        yield Rejected(given.place, None, reason)
        return
    for number, line in lines(stream):
        if line is None:
            yield Rejected(given.place, number, f"it is longer than {LONGEST // 2**20} MB")
        elif line.strip():
            try:
                found = read(parse(decode_line(line)), given.options)
            except (DecodingError, RecordError) as error:
                yield Rejected(given.place, number, str(error))
            else:
                yield _item(found, given.place, number)


def each_element(
    stream: BufferedReader, given: Given, read: ReadObject
) -> Iterator[Item | Rejected]:
    """Read a file that is one JSON array of objects; the arguments are those of `each_line`."""
    found = elements(stream)
    while True:
        try:
            line, value = next(found)
        except StopIteration:
            return
        except UnicodeDecodeError:
            yield Rejected(given.place, None, "it is not UTF-8; save it as UTF-8")
            return
        except RecordError as error:
            yield Rejected(given.place, None, str(error))
            return
        try:
            item = _item(read(value, given.options), given.place, line)
        except RecordError as error:
            yield Rejected(given.place, line, str(error))
        else:
            yield item


def _item(found: Read, place: str, line: int) -> Item:
    record = complete(found.record, told=found.told)
    return Item(record, f"{place}, line {line}", note=found.note, lost=found.lost)


def read_object(data: object, options: Options) -> Read:
    """Make a record of one object.

    An object without `text`, or in which a person said what is what, is read by the names of its
    fields. Labels that are not ours are mapped, and lost where nobody said to what.

    Raises:
        RecordError: It is no record.
    """
    if isinstance(data, dict) and (options.fields or _is_named(data)):
        named = named_record(data, options)
        return Read(named.record, named.note)
    data, lost = _relabelled(data, options.labels)
    record = from_record(data, source=options.source)
    meta = data.get("meta") if isinstance(data, dict) else None
    return Read(record, lost=lost, told=meta.keys() if isinstance(meta, dict) else ())


def _is_named(data: Mapping[str, Any]) -> bool:
    """Tell whether an object is no record, but has a text under another name."""
    is_record = any(key in data for key in ("text", "spans", "goals", "furniture", "meta"))
    return not is_record and "text" in choose(list(data), {})


def _relabelled(data: object, labels: Mapping[str, str]) -> tuple[object, tuple[str, ...]]:
    """Give every span of a record a label of ours, and name those that have none."""
    if not isinstance(data, dict) or not isinstance(data.get("spans"), list):
        return data, ()
    places: dict[str, list[object]] = {"spans": [], "goals": [], "furniture": []}
    lost: list[str] = []
    for span in data["spans"]:
        label = span.get("label") if isinstance(span, dict) else None
        if not isinstance(label, str):
            places["spans"].append(span)
            continue
        ours = our_label(label, labels)
        if ours is None:
            lost.append(f"label {label}")
        elif ours:
            places[_PLACES.get(ours, "spans")].append({**span, "label": ours})
    given = {**data, "spans": places["spans"]}
    for key in _PLACES.values():
        there = data.get(key)
        # What is no list is left for the record to refuse.
        if there is None or isinstance(there, list):
            given[key] = [*(there or ()), *places[key]]
    return given, tuple(lost)


_PLACES = {GOAL: "goals", FURNITURE: "furniture"}
"""Where a record keeps marks that are no entities."""

_EXAMPLE = (
    '{"text": "Kudus headed home.", "meta": {"title": "Ghana edge it", "published": "2022-11-28"}, '
    '"spans": [{"start": 0, "end": 5, "text": "Kudus", "label": "PERSON"}]}'
)

RECORDS = Format(
    "records",
    (".jsonl", ".ndjson"),
    read_records,
    help=(
        "Our own labelled JSONL, one record a line, of which only `text` has to be there; and "
        "other objects whose keys are named as the columns of CSV are."
    ),
    example=f"{_EXAMPLE}\n",
    holds=Holds.LINES,
    begins=lambda data: data.lstrip().startswith(b"{"),
)

JSON = Format(
    "json",
    (".json",),
    read_array,
    help="A JSON array of such records, or one of them.",
    example=f"[{_EXAMPLE}]\n",
    begins=lambda data: data.lstrip().startswith(b"["),
)
