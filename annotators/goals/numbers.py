"""Reads numbers and ordinals, in figures or in words."""

from __future__ import annotations

import re
from itertools import takewhile

from .words import NUMBERS, ORDINALS

_TENS = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety"

_ONES = "one|two|three|four|five|six|seven|eight|nine"

NUMBER = (
    rf"(?:\d{{1,3}}|(?:{_TENS})(?:[- ](?:{_ONES}))?|{_ONES}|ten|eleven|twelve|thirteen|fourteen|"
    r"fifteen|sixteen|seventeen|eighteen|nineteen)"
)
"""A pattern for a number up to 199."""

ORDINAL = (
    rf"(?:\d{{1,3}}(?:st|nd|rd|th)|(?:{_TENS})[- ](?:first|second|third|fourth|fifth|sixth|seventh|"
    r"eighth|ninth)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|"
    r"twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|"
    r"twentieth|thirtieth|fortieth|fiftieth|sixtieth|seventieth|eightieth|ninetieth)"
)
"""A pattern for an ordinal up to 199."""


def value_of(number: str) -> int:
    """Read a number or an ordinal in figures or words, up to 199.

    Raises:
        ValueError: It is neither.
    """
    text = number.lower().strip()
    if text in ("a", "an"):
        return 1
    if text.endswith("quarter of an hour"):
        return 15
    if text.endswith("an hour"):
        return 30 if text.startswith("half") else 60
    if text[0].isdigit():
        return int("".join(takewhile(str.isdigit, text)))
    total = 0
    for part in re.split(r"[- ]", text):
        if part in NUMBERS:
            total += NUMBERS[part]
        elif part in ORDINALS:
            total += ORDINALS[part]
        elif part.endswith("ieth") and part[:-4] + "y" in NUMBERS:
            total += NUMBERS[part[:-4] + "y"]
        elif part.endswith("th") and part[:-2] in NUMBERS:
            total += NUMBERS[part[:-2]]
        else:
            raise ValueError(f"{number!r} is not a number")
    return total
