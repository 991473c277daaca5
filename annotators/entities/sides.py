"""Sides that are called by their age: `under-18s`."""

from __future__ import annotations

import re
from collections.abc import Iterator

_AGE_GROUP = re.compile(r"\b(?:under[- ]?|U-?)(?:1[5-9]|2[0-3])s\b", re.IGNORECASE)


def find_age_groups(text: str) -> Iterator[tuple[int, int]]:
    """Find sides that are called by their age.

    Args:
        text: The article's text.

    Yields:
        First code point and one past the last, in order.
    """
    for match in _AGE_GROUP.finditer(text):
        yield match.span()
