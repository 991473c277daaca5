"""Which words stand around a mark, for a person to see it in its place."""

from __future__ import annotations

import re

from store.model import Quote

_ENDS = re.compile(r"[.!?][\"”’')\]]*\s+(?=[\"“‘'(\[]?[A-Z0-9])")
"""Where a sentence ends, near enough: an abbreviation before a name ends one too."""

FAR = 1000
"""Code points on either side in which a sentence is looked for: a text may have no line breaks."""


def sentence(text: str, start: int, end: int) -> Quote:
    """Give the sentence that a stretch of a text stands in.

    Args:
        text: The article's text.
        start: First code point of the stretch.
        end: One past its last.

    Returns:
        The words from the beginning of the sentence that the stretch begins in to the end of the
        one that it ends in, without white space around them; never beyond the stretch's lines,
        nor further than a thousand code points away from it.
    """
    nearest, furthest = max(0, start - FAR), min(len(text), end + FAR)
    first = max(nearest, text.rfind("\n", nearest, start) + 1)
    last = text.find("\n", end, furthest)
    last = furthest if last < 0 else last
    for found in _ENDS.finditer(text, first, start + 1):
        if found.end() <= start:
            first = found.end()
    after = _ENDS.search(text, max(first, end - 1), last)
    if after:
        last = after.end()
    while first < start and text[first].isspace():
        first += 1
    while last > end and text[last - 1].isspace():
        last -= 1
    return Quote(text[first:last], first, last)
