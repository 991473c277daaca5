"""Files and folders that are there as a whole or not at all."""

from __future__ import annotations

import os
from pathlib import Path
from zipfile import ZipFile

import pytest

from store.exporting import ExportError, new_folder, replacing, replacing_zip


class InterruptedWriteError(Exception):
    """Something that happens half way through."""


def interrupted_write(path: Path) -> None:
    with replacing(path) as stream:
        stream.write(b"half")
        raise InterruptedWriteError


def test_what_is_written_is_there_afterwards(tmp_path: Path) -> None:
    with replacing(tmp_path / "out.jsonl") as stream:
        stream.write(b"whole")
    assert (tmp_path / "out.jsonl").read_bytes() == b"whole"


def test_a_file_stays_as_it_was_until_everything_is_written(tmp_path: Path) -> None:
    (tmp_path / "out.jsonl").write_bytes(b"before")
    with replacing(tmp_path / "out.jsonl") as stream:
        stream.write(b"whole")
        stream.flush()
        assert (tmp_path / "out.jsonl").read_bytes() == b"before"


def test_a_file_stays_as_it_was_after_an_error(tmp_path: Path) -> None:
    (tmp_path / "out.jsonl").write_bytes(b"before")
    with pytest.raises(InterruptedWriteError):
        interrupted_write(tmp_path / "out.jsonl")
    assert (tmp_path / "out.jsonl").read_bytes() == b"before"


def test_nothing_half_written_is_left_behind(tmp_path: Path) -> None:
    with pytest.raises(InterruptedWriteError):
        interrupted_write(tmp_path / "out.jsonl")
    assert list(tmp_path.iterdir()) == []


def test_a_file_keeps_its_permissions(tmp_path: Path) -> None:
    (tmp_path / "out.jsonl").touch(mode=0o600)
    with replacing(tmp_path / "out.jsonl") as stream:
        stream.write(b"whole")
    assert (tmp_path / "out.jsonl").stat().st_mode & 0o777 == 0o600


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "out.jsonl").touch()
    (tmp_path / "link").symlink_to(tmp_path / "out.jsonl")
    with replacing(tmp_path / "link") as stream:
        stream.write(b"whole")
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "out.jsonl").read_bytes() == b"whole"


def test_a_device_is_written_to_as_it_is() -> None:
    with replacing(Path(os.devnull)) as stream:
        stream.write(b"gone")
    assert not Path(os.devnull).is_file()


def test_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    path = tmp_path / "none" / "out.jsonl"
    with pytest.raises(ExportError, match="cannot be written: no such file"), replacing(path):
        pass


def interrupted_folder(path: Path) -> None:
    with new_folder(path) as files:
        with files.open("a.txt") as stream:
            stream.write(b"half")
        raise InterruptedWriteError


def test_a_folder_is_there_with_what_was_written(tmp_path: Path) -> None:
    with new_folder(tmp_path / "out") as files, files.open("train/a.txt") as stream:
        stream.write(b"whole")
    assert (tmp_path / "out" / "train" / "a.txt").read_bytes() == b"whole"


def test_a_folder_that_is_empty_is_filled(tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    with new_folder(tmp_path / "out") as files, files.open("a.txt") as stream:
        stream.write(b"whole")
    assert (tmp_path / "out" / "a.txt").read_bytes() == b"whole"


def test_a_folder_with_something_in_it_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "mine.txt").touch()
    with pytest.raises(ExportError, match="is no empty folder"), new_folder(tmp_path):
        pass
    assert [file.name for file in tmp_path.iterdir()] == ["mine.txt"]


def test_no_half_written_folder_is_left_behind(tmp_path: Path) -> None:
    with pytest.raises(InterruptedWriteError):
        interrupted_folder(tmp_path / "out")
    assert list(tmp_path.iterdir()) == []


def test_zip_files_of_the_same_content_are_the_same_bytes(tmp_path: Path) -> None:
    for name in ("one.zip", "two.zip"):
        with replacing_zip(tmp_path / name) as files, files.open("a/b.txt") as stream:
            stream.write(b"whole")
    assert (tmp_path / "one.zip").read_bytes() == (tmp_path / "two.zip").read_bytes()
    with ZipFile(tmp_path / "one.zip") as archive:
        assert archive.read("a/b.txt") == b"whole"
