"""JSON into plain data, with refusals that are sentences."""

from __future__ import annotations

import json
from collections.abc import Iterator
from io import BufferedReader, TextIOWrapper
from typing import Any, NoReturn

from store.fields import RecordError
from store.importing.decoding import LONGEST

_BLOCK = 64 * 1024


def _refuse_constant(word: str) -> NoReturn:
    raise RecordError(f"it is not JSON: {word} is no number there")


_DECODER = json.JSONDecoder(parse_constant=_refuse_constant)


def parse(text: str) -> Any:
    """Read one JSON value.

    Raises:
        RecordError: It is none, or one that cannot be held.
    """
    try:
        return _DECODER.decode(text)
    except RecursionError as error:
        raise RecordError("the record is nested too deeply to be read") from error
    except json.JSONDecodeError as error:
        raise RecordError(f"it is not JSON: {error.msg} at character {error.pos + 1}") from error
    except ValueError as error:
        # Python refuses to read a number of thousands of digits.
        raise RecordError(f"it holds a number that is too long: {error}") from error


def elements(stream: BufferedReader) -> Iterator[tuple[int, Any]]:
    """Give what a JSON array holds one at a time, in memory that does not grow with its length.

    Values that are in no array are given one after the other.

    Yields:
        The line on which an element begins, from 1, and the element.

    Raises:
        RecordError: It is not JSON from some line on, which the message names.
        UnicodeDecodeError: It is not UTF-8.
    """
    reader = _Reader(TextIOWrapper(stream, encoding="utf-8-sig", newline=""))
    try:
        yield from _elements(reader)
    finally:
        reader.text.detach()


def _elements(reader: _Reader) -> Iterator[tuple[int, Any]]:
    if reader.next() != "[":
        if not reader.next():
            raise RecordError("it is empty")
        while reader.next():
            yield reader.line, reader.value()
        return
    reader.take()
    if reader.next() == "]":
        reader.take()
        reader.end()
        return
    while True:
        reader.next()
        line = reader.line
        yield line, reader.value()
        mark = reader.next()
        if mark not in (",", "]") or not mark:
            raise RecordError(
                f"line {reader.line}: it is not JSON: the list does not go on with a comma there"
            )
        reader.take()
        if mark == "]":
            reader.end()
            return


class _Reader:
    """Takes values from the front of a text that is read block by block."""

    def __init__(self, text: TextIOWrapper) -> None:
        self.text = text
        self.line = 1
        self._waiting = ""
        self._at = 0

    def next(self) -> str:
        """Pass over white space and give the next character; empty at the end."""
        while True:
            while self._at < len(self._waiting):
                character = self._waiting[self._at]
                if character not in " \t\r\n":
                    return character
                self.take()
            if not self._more():
                return ""

    def take(self) -> None:
        """Pass over one character."""
        self.line += self._waiting[self._at] == "\n"
        self._at += 1

    def value(self) -> Any:
        """Take one JSON value."""
        wanted = _BLOCK
        while True:
            try:
                value, end = _DECODER.raw_decode(self._waiting, self._at)
            except RecursionError as error:
                raise RecordError(
                    f"line {self.line}: the record is nested too deeply to be read"
                ) from error
            except json.JSONDecodeError as error:
                if len(self._waiting) - self._at > LONGEST:
                    raise RecordError(
                        f"line {self.line}: what begins there is longer than {LONGEST // 2**20} MB"
                    ) from error
                if self._more(wanted):
                    # Twice as much each time, so that reading anew costs no more than reading.
                    wanted *= 2
                    continue
                line = self.line + self._waiting.count("\n", self._at, error.pos)
                raise RecordError(f"line {line}: it is not JSON: {error.msg}") from error
            except RecordError as error:
                raise RecordError(f"line {self.line}: {error}") from error
            except ValueError as error:
                raise RecordError(
                    f"line {self.line}: it holds a number that is too long: {error}"
                ) from error
            if end == len(self._waiting) and self._more():
                # A number may go on in the next block.
                continue
            self.line += self._waiting.count("\n", self._at, end)
            self._at = end
            return value

    def end(self) -> None:
        """Make sure that nothing follows."""
        if self.next():
            raise RecordError(f"line {self.line}: there is more after the end of the JSON")

    def _more(self, size: int = _BLOCK) -> bool:
        block = self.text.read(size)
        self._waiting = self._waiting[self._at :] + block
        self._at = 0
        return bool(block)
