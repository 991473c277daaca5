"""Offsets that count UTF-16 code units, as programs in JavaScript and Java do."""

from __future__ import annotations

from bisect import bisect_right

from store.fields import RecordError


class Utf16:
    """Turns offsets into one text from UTF-16 code units into Unicode code points."""

    def __init__(self, text: str) -> None:
        astral = [at for at, character in enumerate(text) if ord(character) > 0xFFFF]
        self._firsts = [at + number for number, at in enumerate(astral)]
        """The first unit of each character that takes two."""

    def point(self, unit: object, name: str) -> int:
        """Give the code point at which a unit stands.

        Args:
            unit: An offset in UTF-16 code units.
            name: What to call the field that holds it.

        Raises:
            RecordError: It is no whole number, or lies inside a character.
        """
        if isinstance(unit, bool) or not isinstance(unit, int) or unit < 0:
            raise RecordError(f"`{name}` is {unit!r}, not a whole number from 0")
        before = bisect_right(self._firsts, unit - 1)
        if before and self._firsts[before - 1] == unit - 1:
            raise RecordError(
                f"`{name}` is {unit}, which lies inside a character; it counts UTF-16 code units"
            )
        return unit - before
