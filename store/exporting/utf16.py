"""Offsets in UTF-16 code units, as programs in JavaScript and Java count them."""

from __future__ import annotations

from bisect import bisect_left


class Utf16:
    """Turns offsets of one text from Unicode code points into UTF-16 code units."""

    def __init__(self, text: str) -> None:
        self._astral = (
            []
            if text.isascii()
            else [at for at, character in enumerate(text) if ord(character) > 0xFFFF]
        )

    def of(self, offset: int) -> int:
        """Give the number of code units before a code point: those beyond U+FFFF take two."""
        return offset + bisect_left(self._astral, offset)
