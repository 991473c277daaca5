"""Bytes into text, and what is not text."""

from __future__ import annotations

from io import BufferedReader, BytesIO, RawIOBase
from typing import cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.importing import decoding
from store.importing.decoding import DecodingError, decode, lines


def stream(data: bytes) -> BufferedReader:
    return BufferedReader(cast(RawIOBase, BytesIO(data)))


@given(st.text(st.characters(exclude_categories=["Cc", "Cs"]), min_size=1))
def test_utf8_is_read_as_it_stands(text: str) -> None:
    assert decode(text.encode()).text == text.removeprefix("\ufeff")


def test_line_endings_are_left_alone() -> None:
    assert decode(b"one\r\ntwo\rthree\n").text == "one\r\ntwo\rthree\n"


def test_a_byte_order_mark_is_no_part_of_the_text() -> None:
    assert decode("\ufeffGhana".encode()).text == "Ghana"


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_utf16_with_its_mark_is_read_and_told(encoding: str) -> None:
    decoded = decode("\ufeffGhana – café".encode(encoding))
    assert (decoded.text, decoded.note) == ("Ghana – café", "read as UTF-16")


def test_what_old_programs_wrote_is_read_and_told() -> None:
    decoded = decode("Son’s café".encode("cp1252"))
    assert (decoded.text, decoded.note) == (
        "Son’s café",
        "read as Windows-1252, for it is not UTF-8",
    )


@pytest.mark.parametrize(
    "data",
    [
        bytes(range(256)),
        b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR",
        b"PK\x03\x04\x14\0\0\0\x08\0",
        b"SQLite format 3\0" + b"\0" * 84,
        "Ghana".encode("utf-16-le"),
        b"\0\1\2\3",
    ],
)
def test_a_binary_file_is_refused(data: bytes) -> None:
    with pytest.raises(DecodingError, match="it is not text but a binary file"):
        decode(data)


def test_a_stray_control_character_is_part_of_a_text() -> None:
    text = "Ghana beat South Korea\0 by three goals to two in Al Rayyan.\x1b[31m"
    assert decode(text.encode()).text == text


def test_bytes_that_are_no_encoding_are_refused_with_their_place() -> None:
    with pytest.raises(DecodingError, match=r"first wrong byte is number 7"):
        decode(b"Ghana \x81 won")


def test_half_a_utf16_file_is_refused() -> None:
    with pytest.raises(DecodingError, match="begins as UTF-16 but is not"):
        decode(b"\xff\xfeG\0h")


def test_lines_end_at_line_feeds_alone() -> None:
    data = "one\u2028two\r\nthree\x0cfour\n\nfive".encode()
    assert [line for _, line in lines(stream(data))] == [
        "one\u2028two\r".encode(),
        b"three\x0cfour",
        b"",
        b"five",
    ]


def test_a_line_that_is_too_long_is_passed_over(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(decoding, "LONGEST", 5)
    data = b"12345\n123456\n" + b"1" * 23 + b"\nabc"
    assert list(lines(stream(data))) == [(1, b"12345"), (2, None), (3, None), (4, b"abc")]


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("Гана обыграла Корею со счётом три два, и это был лучший матч группы. " * 3, "cp1251"),
        ("Гана обыграла Корею со счётом три два, и это был лучший матч группы. " * 3, "koi8-r"),
        ("Η Γκάνα νίκησε την Κορέα με τρία δύο στον καλύτερο αγώνα του ομίλου. " * 3, "cp1253"),
        ("ガーナは韓国に三対二で勝った。これはグループで最高の試合だった。" * 3, "cp932"),
        ("加纳队三比二战胜韩国队，这是小组赛中最精彩的一场比赛。" * 3, "gb18030"),
    ],
)
def test_an_old_encoding_of_another_script_is_told_by_its_letters(text: str, encoding: str) -> None:
    decoded = decode(text.encode(encoding))
    assert decoded.text == text
    assert decoded.note.endswith(", for it is not UTF-8")


@pytest.mark.parametrize("encoding", ["utf-32-le", "utf-32-be"])
def test_utf32_with_its_mark_is_read_and_told(encoding: str) -> None:
    decoded = decode("\ufeffGhana – café".encode(encoding))
    assert (decoded.text, decoded.note) == ("Ghana – café", "read as UTF-32")
