"""Reading files, folders and standard input."""

from __future__ import annotations

import io
import json
import os
import sys
from pathlib import Path
from threading import Thread

import pytest

from store.importing import STANDARD_INPUT, Item, Rejected, Skipped, count, formats, read

RECORD = '{"text": "Ghana won."}'


def texts(*paths: Path | str) -> list[str]:
    return [found.record.article.text for found in read(paths) if isinstance(found, Item)]


def only_item(path: Path | str, source: str = "") -> Item:
    (found,) = read([path], source=source)
    assert isinstance(found, Item)
    return found


def refusals(*paths: Path | str) -> list[str]:
    return [str(found) for found in read(paths) if isinstance(found, Rejected)]


def test_the_formats_are_known_by_name() -> None:
    assert all(name == each.name for name, each in formats().items())


def test_a_text_file_is_one_article_with_its_text_as_it_stands(tmp_path: Path) -> None:
    text = "\r\n date 2022-11-29 Ghana edge it\r\n\r\n\r\nIt was close.\t\n\n"
    (tmp_path / "a.txt").write_bytes(text.encode())
    article = only_item(tmp_path / "a.txt").record.article
    assert (article.text, article.title, article.published) == (text, "Ghana edge it", "2022-11-29")


def test_an_article_from_a_file_is_known_again_by_its_path(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Ghana won.")
    (tmp_path / "b.txt").symlink_to(tmp_path / "a.txt")
    assert only_item(tmp_path / "b.txt").origin == str((tmp_path / "a.txt").resolve())


def test_a_text_without_a_title_is_called_after_its_file(tmp_path: Path) -> None:
    (tmp_path / "ghana.txt").write_text("Photo: Pool")
    assert only_item(tmp_path / "ghana.txt").record.article.title == "ghana"


def test_every_article_has_a_split(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Ghana won.")
    assert only_item(tmp_path / "a.txt").record.article.split in ("train", "dev", "test")


def test_the_source_is_what_was_said(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Ghana won.")
    assert only_item(tmp_path / "a.txt", source="desk").record.article.source == "desk"


def test_what_was_guessed_in_reading_is_told(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes("Son’s café".encode("cp1252"))
    assert "Windows-1252" in only_item(tmp_path / "a.txt").note


def test_each_line_of_records_is_an_article(tmp_path: Path) -> None:
    lines = [json.dumps({"text": f"Match {number}."}) for number in range(3)]
    (tmp_path / "a.jsonl").write_text("\ufeff" + "\n\n".join(lines), encoding="utf-8")
    assert texts(tmp_path / "a.jsonl") == ["Match 0.", "Match 1.", "Match 2."]


def test_a_record_is_told_by_its_line_and_not_known_again_by_it(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text(f"\n{RECORD}\n")
    item = only_item(tmp_path / "a.jsonl")
    assert (item.place, item.origin) == (f"{tmp_path / 'a.jsonl'}, line 2", None)


def test_a_record_keeps_its_title_date_and_split(tmp_path: Path) -> None:
    meta = {"title": "Edged", "published": "2022-11-28", "split": "test"}
    (tmp_path / "a.jsonl").write_text(json.dumps({"text": "date 2020-01-01 Won", "meta": meta}))
    article = only_item(tmp_path / "a.jsonl").record.article
    assert (article.title, article.published, article.split) == ("Edged", "2022-11-28", "test")


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        (b'{"text": "Ghana', "it is not JSON: Unterminated string starting at at character 10"),
        (b'{"text": NaN}', "it is not JSON: NaN is no number there"),
        (b"[" * 100_000, "the record is nested too deeply to be read"),
        (b'{"text": "a", "n": ' + b"9" * 5000 + b"}", "it holds a number that is too long"),
        (b'{"text": "caf\xe9"}', "it is not UTF-8 (the first wrong byte is number 14 of the line)"),
        (b'{"text": ""}', "`text` is empty"),
        (rb'{"text": "\ud83d"}', r"the record holds half a surrogate pair, \ud83d"),
        (
            b'{"text": "Ghana", "spans": [{"start": 3, "end": 9, "label": "GPE"}]}',
            "`spans[0].end` is 9, but the text has 5 characters",
        ),
    ],
)
def test_a_line_that_is_no_record_is_named_and_the_rest_is_read(
    tmp_path: Path, line: bytes, reason: str
) -> None:
    path = tmp_path / "a.jsonl"
    path.write_bytes(b"\n".join([RECORD.encode(), line, RECORD.encode()]))
    (refusal,) = refusals(path)
    assert refusal.startswith(f"{path}, line 2: {reason}")
    assert len(texts(path)) == 2


def test_a_whole_surrogate_pair_is_a_character(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_bytes(rb'{"text": "\ud83d\ude00 \u0000"}')
    assert texts(tmp_path / "a.jsonl") == ["😀 \0"]


def test_records_in_utf16_are_refused_once(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text(f"{RECORD}\n{RECORD}\n", encoding="utf-16")
    assert refusals(tmp_path / "a.jsonl") == [
        f"{tmp_path / 'a.jsonl'}: it is UTF-16, and records are UTF-8; save it as UTF-8"
    ]


@pytest.mark.parametrize(
    ("data", "reason"),
    [(b"", "it is empty"), (b" \n\t", "it is empty"), (b"\0\1\2", "it is not text but a binary")],
)
def test_a_file_that_is_no_article_is_named(tmp_path: Path, data: bytes, reason: str) -> None:
    (tmp_path / "a.txt").write_bytes(data)
    (refusal,) = refusals(tmp_path / "a.txt")
    assert refusal.startswith(f"{tmp_path / 'a.txt'}: {reason}")


def test_a_file_that_is_not_there_is_named_and_the_rest_is_read(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Ghana won.")
    paths = [tmp_path / "none.txt", tmp_path / "a.txt"]
    assert refusals(*paths) == [
        f"{tmp_path / 'none.txt'}: it cannot be read: no such file or directory"
    ]
    assert texts(*paths) == ["Ghana won."]


def test_a_folder_is_read_with_its_folders_by_name(tmp_path: Path) -> None:
    (tmp_path / "cup").mkdir()
    (tmp_path / "cup" / "a.TXT").write_text("three")
    (tmp_path / "b.txt").write_text("two")
    (tmp_path / "a.jsonl").write_text('{"text": "one"}')
    assert texts(tmp_path) == ["one", "two", "three"]


def test_hidden_files_and_folders_are_not_read(tmp_path: Path) -> None:
    (tmp_path / ".git").mkdir()
    (tmp_path / ".git" / "a.txt").write_text("hidden")
    (tmp_path / ".a.txt").write_text("hidden")
    assert list(read([tmp_path])) == []


def test_files_of_a_folder_that_no_format_takes_are_counted(tmp_path: Path) -> None:
    for name in ("a.png", "b", "c.txt.bak"):
        (tmp_path / name).write_text("Ghana won.")
    assert list(read([tmp_path])) == [Skipped(str(tmp_path), 3)]


@pytest.mark.parametrize(
    ("text", "expected"), [("Ghana won.", "Ghana won."), (f"\n {RECORD}", "Ghana won.")]
)
def test_a_file_with_another_ending_is_read_by_what_it_holds(
    tmp_path: Path, text: str, expected: str
) -> None:
    (tmp_path / "article").write_text(text)
    assert texts(tmp_path / "article") == [expected]


def test_a_text_file_is_a_text_whatever_it_begins_with(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(RECORD)
    assert texts(tmp_path / "a.txt") == [RECORD]


def give_standard_input(monkeypatch: pytest.MonkeyPatch, data: bytes) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data)))


def test_standard_input_is_one_text(monkeypatch: pytest.MonkeyPatch) -> None:
    give_standard_input(monkeypatch, b"Ghana won.\n\nIt was close.\n")
    item = only_item(STANDARD_INPUT)
    assert (item.record.article.text, item.origin) == ("Ghana won.\n\nIt was close.\n", None)


def test_standard_input_that_begins_with_a_brace_is_records(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    give_standard_input(monkeypatch, f"\n{RECORD}\n{RECORD}".encode())
    assert texts(STANDARD_INPUT) == ["Ghana won."] * 2


def test_a_pipe_is_read_and_not_known_again(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    writer = Thread(target=pipe.write_text, args=("Ghana won.",))
    writer.start()
    item = only_item(pipe)
    writer.join()
    assert (item.record.article.text, item.origin) == ("Ghana won.", None)


def test_what_is_to_be_read_can_be_counted_beforehand(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text(f"{RECORD}\n\nbroken\n")
    (tmp_path / "b.txt").write_text("Ghana\nwon.")
    (tmp_path / "c.png").write_bytes(b"\x89PNG")
    assert count([tmp_path, tmp_path / "b.txt"]) == 4


def test_what_is_not_there_cannot_be_counted(tmp_path: Path) -> None:
    assert count([tmp_path / "none"]) is None
