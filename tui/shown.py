"""How hostile text is shown: every code point as one code point that no terminal obeys.

The mapping keeps the length, so that an offset into the text is an offset into what is shown.
Emoji that terminals disagree about are taken apart, so that the rest of a line stays in its place.
"""

from __future__ import annotations

import unicodedata
from functools import cache

from rich.cells import cell_len

UNKNOWN = "\N{REPLACEMENT CHARACTER}"
INVISIBLE = "\N{MIDDLE DOT}"
DIRECTION = "\N{LOZENGE}"
LINE = "\N{DOWNWARDS ARROW WITH CORNER LEFTWARDS}"
TAB = "\N{RIGHTWARDS ARROW TO BAR}"

EMOJI_STYLES = "\N{VARIATION SELECTOR-15}\N{VARIATION SELECTOR-16}"
"""They ask for a picture or for a letter, and change a character's width in some terminals only."""

_BIDI = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


@cache
def shown_character(character: str) -> str:
    """Give the code point to print for one code point of an article.

    Control characters become their control pictures, tabs an arrow, direction overrides a
    lozenge, flags their letters, and other invisible characters a middle dot. What prints as it is
    stays as it is.
    """
    code = ord(character)
    category = unicodedata.category(character)
    if character == "\t":
        return TAB
    if code < 0x20:
        return chr(0x2400 + code)
    if code == 0x7F:
        return "\N{SYMBOL FOR DELETE}"
    if character in _BIDI:
        return DIRECTION
    if category in ("Zl", "Zp") or code == 0x85:
        return LINE
    if category == "Zs":
        return " "
    if category == "Cc" or category in ("Cs", "Co", "Cn"):
        return UNKNOWN
    if 0x1F1E6 <= code <= 0x1F1FF:
        return chr(ord("A") + code - 0x1F1E6)
    if 0x1F3FB <= code <= 0x1F3FF:
        return INVISIBLE
    if character in EMOJI_STYLES:
        return character
    if category == "Cf" or _is_variation_selector(code) or code in (0x034F, 0x115F, 0x3164):
        return INVISIBLE
    return character


def _is_variation_selector(code: int) -> bool:
    return 0xFE00 <= code <= 0xFE0F or 0xE0100 <= code <= 0xE01EF or 0x180B <= code <= 0x180F


class _Table(dict[int, str]):
    """A translation table that is filled as characters turn up."""

    def __missing__(self, code: int) -> str:
        self[code] = shown_character(chr(code))
        return self[code]


_TABLE = _Table()


def shown(text: str) -> str:
    """Give the text to print for a text, of the same length in code points.

    A line feed is shown as a control picture too: whoever lays text out splits it into lines
    first.
    """
    if text.isascii() and text.isprintable():
        return text
    return text.translate(_TABLE)


def without_emoji_styles(text: str) -> str:
    """Leave out what only says how an emoji is drawn; the rest has the same width everywhere."""
    return text.translate(_NO_STYLES) if not text.isascii() else text


_NO_STYLES = dict.fromkeys(map(ord, EMOJI_STYLES))


def cells(text: str) -> int:
    """Tell how many cells a text takes on the screen."""
    return len(text) if text.isascii() else cell_len(without_emoji_styles(shown(text)))


def shown_line(text: str) -> str:
    """Give a text to print on one line: line breaks and runs of white space as one space.

    For titles, quotes and messages, where offsets no longer matter.
    """
    return without_emoji_styles(shown(" ".join(text.split())))
