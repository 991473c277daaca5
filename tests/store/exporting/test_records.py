"""Writing a library out as records."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from io import BytesIO

from store.exporting import Choice, Losses, OneFile, choose, formats
from store.library import Library
from store.model import Article, Mark, Record, Status
from store.records import from_record


def words(text: str) -> Sequence[tuple[int, int]]:
    return [found.span() for found in re.finditer(r"\w+|[^\w\s]", text)]


def exported(library: Library) -> bytes:
    stream = BytesIO()
    records = choose(library.records(), Choice())
    formats()["records"].write(records, OneFile(stream), tokenize=words, losses=Losses())
    return stream.getvalue()


def fill(library: Library) -> None:
    kudus = Mark(0, 5, "Kudus", "PERSON", Status.ACCEPTED, "entities@1.0.0", 0.9)
    for name, published in (("b", "2022-11-29"), ("c", None), ("a", "2022-11-29")):
        library.add(Record(Article(name, f"Kudus 😀 {name}", published=published), (kudus,)))


def test_two_exports_of_one_library_are_the_same_bytes(library: Library) -> None:
    fill(library)
    assert exported(library) == exported(library)


def test_records_come_by_date_then_id(library: Library) -> None:
    fill(library)
    lines = exported(library).decode().splitlines()
    assert [json.loads(line)["meta"]["id"] for line in lines] == ["c", "a", "b"]


def test_each_line_ends_with_a_line_feed_alone(library: Library) -> None:
    fill(library)
    data = exported(library)
    assert (data.count(b"\n"), data.count(b"\r"), data[-1:]) == (3, 0, b"\n")


def test_characters_are_written_as_themselves(library: Library) -> None:
    fill(library)
    assert "😀" in exported(library).decode()


def test_an_export_taken_in_again_gives_the_same_export(library: Library) -> None:
    fill(library)
    before = exported(library)
    for line in before.decode().splitlines():
        library.add(from_record(json.loads(line)))
    assert exported(library) == before
