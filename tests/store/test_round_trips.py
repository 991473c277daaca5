"""What goes out comes in again: the same bytes for every format with both directions."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, given, settings

from annotators.tokens import tokens
from store.exporting import Folder, Losses, OneFile, formats
from store.exporting.choosing import in_order
from store.importing import Item, read
from store.model import Record
from tests.store import odd_records

LOSSLESS = ("prodigy", "doccano", "label-studio", "brat")

BOTH_WAYS = ("records", "conll", "biluo", *LOSSLESS)

MANY = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def write(name: str, records: Iterable[Record], path: Path) -> None:
    """Write records to a file or folder."""
    format_ = formats()[name]
    ordered = map(in_order, records)
    if format_.is_folder:
        path.mkdir()
        format_.write(ordered, Folder(path), tokenize=tokens, losses=Losses())
    else:
        with path.open("wb") as stream:
            format_.write(ordered, OneFile(stream), tokenize=tokens, losses=Losses())


def read_back(name: str, path: Path) -> list[Record]:
    """Read records, and fail with what was refused."""
    known = {"biluo": "conll"}.get(name, name)
    found = list(read([path], format_name=known))
    items = [each for each in found if isinstance(each, Item)]
    assert [str(each) for each in found if each not in items] == []
    return [item.record for item in items]


def contents(path: Path) -> dict[str, bytes]:
    """Give every file's bytes by its name."""
    files = sorted(path.iterdir()) if path.is_dir() else [path]
    return {file.name: file.read_bytes() for file in files}


@pytest.mark.parametrize("name", BOTH_WAYS)
@given(records=odd_records.corpora())
@MANY
def test_out_in_out_gives_the_same_bytes(name: str, records: list[Record]) -> None:
    with TemporaryDirectory() as folder:
        first, second = Path(folder, "one", "corpus"), Path(folder, "two", "corpus")
        for path in (first, second):
            path.parent.mkdir()
        write(name, records, first)
        if any(contents(first).values()):
            write(name, read_back(name, first), second)
            assert contents(second) == contents(first)


@pytest.mark.parametrize("name", LOSSLESS)
@given(records=odd_records.corpora())
@MANY
def test_every_mark_comes_back_as_it_was(name: str, records: list[Record]) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder, "corpus")
        write(name, records, path)
        back = {record.article.id: set(record.marks) for record in read_back(name, path)}
    assert back == {record.article.id: set(record.marks) for record in records}
