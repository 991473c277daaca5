"""Finds the title and the date of an article in its text, past what a web page leaves around it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

LONGEST_TITLE = 120
"""A title is cut at a word so that it has at most so many characters."""

_READ = 4_000
"""How many characters at the beginning of a text may hold a title or a date."""

_DATED = re.compile(r"\s*date:?\s+(\d{4}-\d{2}-\d{2})\b[ \t]*", re.IGNORECASE)

_PUBLISHED = re.compile(r"\b(?:published|posted|updated|date)\b", re.IGNORECASE)

_ISO = re.compile(r"\b(\d{4})-(\d{2})-(\d{2})\b")

_MONTHS = (
    *("january", "february", "march", "april", "may", "june"),
    *("july", "august", "september", "october", "november", "december"),
)

_DAY_MONTH_YEAR = re.compile(
    rf"\b(\d{{1,2}})(?:st|nd|rd|th)? ({'|'.join(_MONTHS)}),? (\d{{4}})\b", re.IGNORECASE
)

_MONTH_DAY_YEAR = re.compile(
    rf"\b({'|'.join(_MONTHS)}) (\d{{1,2}})(?:st|nd|rd|th)?,? (\d{{4}})\b", re.IGNORECASE
)

_CREDIT = re.compile(
    r"\((?:picture|pictures|image|photo|photograph|pic|credit)s?: [^()]{1,80}\)\W*$"
    r"|^\W*(?:photo|photograph|picture|image|credit)s?(?: by|:)"
    r"|^(?:read )?more ?:|^by [^.]{1,80}$|^words by\b|^exclusive by\b"
    r"|^(?:published|posted|updated|last updated|share|print|comment|comments|advertisement)\b",
    re.IGNORECASE,
)

_TRAIL = re.compile(r"^\w[\w' ’-]{0,30}(?: *[>|»/] *\w[\w' ’-]{0,40}){1,6} *[>|»]?$")
"""Navigation left over from a page, such as `Home > Football > World Cup`."""

_SENTENCE_END = re.compile(r"[.!?…]['\"’”)\]]*(?=\s)")

_ABBREVIATED = re.compile(r"(?:\b[A-Z]|\b(?:St|Mr|Mrs|Ms|Dr|Jr|Sr|No|vs?|Utd|U))\.$")


def find_title(text: str) -> str:
    """Find what an article is called.

    The title is the first line that is neither a credit nor navigation. A line that is a whole
    paragraph gives its first sentence, cut at a word if that is longer than a title.

    Args:
        text: The article's text.

    Returns:
        One line with single spaces and at most `LONGEST_TITLE` characters, and `…` if it was cut;
        empty if no line can be a title.
    """
    for line in _lines(text):
        if not _CREDIT.search(line) and not _TRAIL.search(line):
            return _shortened(line)
    return ""


def find_date(text: str) -> str | None:
    """Find the day an article was published, where the text says so at its beginning.

    Returns:
        An ISO 8601 date; None if there is none that the calendar has.
    """
    dated = _DATED.match(text[:_READ])
    if dated:
        return _day(*map(int, dated[1].split("-")))
    for line in _lines(text):
        if len(line) <= LONGEST_TITLE and _PUBLISHED.search(line):
            found = written_day(line)
            if found:
                return found
    return None


def _lines(text: str) -> Iterator[str]:
    """Give the lines at the beginning that are not blank, without the date that leads the first."""
    start = _DATED.match(text[:_READ])
    for line in text[start.end() if start else 0 :][:_READ].splitlines():
        spaced = " ".join(line.split())
        if any(character.isalnum() for character in spaced):
            yield spaced


def _shortened(line: str) -> str:
    if len(line) <= LONGEST_TITLE:
        return line
    for end in _SENTENCE_END.finditer(line):
        if end.end() > LONGEST_TITLE:
            break
        sentence = line[: end.end()]
        if not _ABBREVIATED.search(sentence):
            return sentence
    cut = line[:LONGEST_TITLE]
    before, space, _ = cut.rpartition(" ")
    kept = before if space else cut[:-1]
    return kept.rstrip(" ,;:–-") + "…"


def written_day(line: str) -> str | None:
    """Find a day that is written out in a line, as an ISO 8601 date; None if there is none."""
    if found := _ISO.search(line):
        return _day(int(found[1]), int(found[2]), int(found[3]))
    if found := _DAY_MONTH_YEAR.search(line):
        return _day(int(found[3]), _MONTHS.index(found[2].lower()) + 1, int(found[1]))
    if found := _MONTH_DAY_YEAR.search(line):
        return _day(int(found[3]), _MONTHS.index(found[1].lower()) + 1, int(found[2]))
    return None


def _day(year: int, month: int, day: int) -> str | None:
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None
