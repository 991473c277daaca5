"""Zip archives and gzip files."""

from __future__ import annotations

import gzip
import io
import sys
import zipfile
from collections.abc import Mapping
from pathlib import Path

import pytest

from store.importing import STANDARD_INPUT, Item, Rejected, Skipped, archives, count, read


def texts(*paths: Path | str) -> list[str]:
    return [each.record.article.text for each in read(paths) if isinstance(each, Item)]


def refusals(*paths: Path | str) -> list[str]:
    return [str(each) for each in read(paths) if isinstance(each, Rejected)]


def packed(path: Path, files: Mapping[str, bytes | str]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return path


def test_the_files_of_an_archive_are_read_by_name(tmp_path: Path) -> None:
    files: dict[str, bytes | str] = {
        "b/two.txt": "Two.",
        "a.jsonl": '{"text": "One."}',
        ".c.txt": "no",
        "d.png": b"x",
    }
    path = packed(tmp_path / "a.zip", files)
    found = list(read([path]))
    assert texts(path) == ["One.", "Two."]
    assert found[-1] == Skipped(str(path), 1)


def test_an_article_of_an_archive_is_known_again_by_both_names(tmp_path: Path) -> None:
    path = packed(tmp_path / "a.zip", {"b/two.txt": "Two."})
    (item,) = read([path])
    assert isinstance(item, Item)
    assert (item.place, item.origin) == (f"{path}/b/two.txt", f"{path.resolve()}/b/two.txt")


def test_a_pair_of_brat_in_an_archive_is_one_article(tmp_path: Path) -> None:
    path = packed(tmp_path / "a.zip", {"a.txt": "Kudus won.", "a.ann": "T1\tPERSON 0 5\tKudus\n"})
    (item,) = read([path])
    assert isinstance(item, Item)
    assert [mark.text for mark in item.record.marks] == ["Kudus"]


def test_a_gzip_file_is_read_as_what_it_holds(tmp_path: Path) -> None:
    (tmp_path / "a.csv.gz").write_bytes(gzip.compress(b"text,n\nOne.,1\n"))
    assert texts(tmp_path) == ["One."]


def test_standard_input_may_be_an_archive(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    data = packed(tmp_path / "a.zip", {"a.txt": "One."}).read_bytes()
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data)))
    assert texts(STANDARD_INPUT) == ["One."]


def test_an_archive_in_an_archive_is_refused(tmp_path: Path) -> None:
    inner = packed(tmp_path / "b.zip", {"a.txt": "One."}).read_bytes()
    path = packed(tmp_path / "a.zip", {"b.zip": inner, "c.txt": "Two."})
    assert refusals(path) == [f"{path}/b.zip: it is an archive in an archive; unpack it first"]
    assert texts(path) == ["Two."]


def test_a_file_that_unpacks_beyond_reason_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(archives, "HARMLESS", 1000)
    bomb = b'{"text": "One."}\n' + b" " * 5_000_000
    (tmp_path / "a.jsonl.gz").write_bytes(gzip.compress(bomb))
    path = packed(tmp_path / "b.zip", {"a.jsonl": bomb, "b.txt": "Two."})
    told = [reason for reason in refusals(tmp_path) if "200 times its size" in reason]
    assert len(told) == 2
    assert texts(path)[-1] == "Two."


@pytest.mark.parametrize("cut", [3, 20, 60, -10])
def test_a_damaged_archive_is_named(tmp_path: Path, cut: int) -> None:
    whole = packed(tmp_path / "b.zip", {"a.txt": "Rovers won it late. " * 20}).read_bytes()
    (tmp_path / "a.zip").write_bytes(whole[:cut])
    (reason,) = refusals(tmp_path / "a.zip")
    assert reason.startswith(f"{tmp_path / 'a.zip'}: it is ")


@pytest.mark.parametrize("at", range(10, 60, 7))
def test_a_damaged_gzip_file_is_named(tmp_path: Path, at: int) -> None:
    data = bytearray(gzip.compress(bytes(range(32, 127)) * 3))
    data[at] ^= 0xFF
    (tmp_path / "a.txt.gz").write_bytes(data)
    (found,) = read([tmp_path / "a.txt.gz"])
    assert isinstance(found, Rejected)
    assert "it is damaged" in found.reason


def test_how_much_an_archive_holds_is_not_known_beforehand(tmp_path: Path) -> None:
    assert count([packed(tmp_path / "a.zip", {"a.txt": "One."})]) is None
