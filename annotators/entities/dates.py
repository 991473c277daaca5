"""Calendar expressions: days, months, years, seasons, and those relative to publication.

Every pattern is bounded, so that the time it takes grows with the text and no faster.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

_DAY = r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:MON|TUES|WEDNES|THURS|FRI|SATUR|SUN)DAY)"
_MONTH = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December|"
    r"(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\b\.?(?=[ ]\d))"
)
_YEAR = r"(?:1[89]\d\d|20\d\d)"
_IN_MONTH = r"(?:[0-3]?\d(?:st|nd|rd|th)?)"
_PART = r"(?:morning|afternoon|evening|night|lunchtime|teatime)"
_SEASON = r"(?:spring|summer|autumn|winter)"
_SMALL = (
    r"(?:\d{1,2}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|"
    r"fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty)"
)
_SPAN = r"(?:days?|nights?|weeks?|months?|years?|seasons?|weekends?|decades?|summers?)"
_DAY_MONTH = (
    rf"(?:{_IN_MONTH}(?:[ ]of)?[ ]{_MONTH}|{_MONTH}[ ]{_IN_MONTH}(?!\d))(?:,?[ ]{_YEAR}\b)?"
)

_CAPITALISED = re.compile(
    r"\b(?:"
    + "|".join(
        (
            rf"(?:(?i:last|next|this|the following|following) )?{_DAY}"
            rf"(?:,? {_DAY_MONTH}| {_PART}| (?:week|before last|fortnight))?",
            rf"(?:first|second|last|final|opening) {_DAY} of (?:the|this|last) "
            r"(?:season|month|year)",
            rf"{_DAY_MONTH}(?: (?:this|last|next) year)?",
            r"(?:(?i:early|mid|late|last|next|this|following|(?:end|start|beginning|middle) of)"
            rf"[ -])?{_MONTH}(?:,? (?:of )?{_YEAR}| (?:this|last|next) (?:year|season))?",
            r"(?:New Year|Boxing|Christmas|St Stephen|Valentine)(?:['’]s)? (?:Day|Eve)",
            r"Christmas",
            r"Easter(?: (?:Sunday|Monday|Saturday))?",
            r"Good Friday",
            r"New Year",
        )
    )
    + r")\b"
)
_MAY = re.compile(r"May\b")
_MAY_CONTEXT = re.compile(
    r"(?:\b(?:in|of|on|since|until|by|before|last|next|this|late|early|and|from|to|for|every)"
    rf"|\d\w{{0,2}}|{_DAY},?) $"
)

_ANY_CASE = re.compile(
    # Ends of words are left out first, as each of the alternatives takes time.
    r"\b(?=[a-z\d])(?:"
    + "|".join(
        (
            r"(?:earlier|later) (?:this|last|in the) (?:week|month|year|season|summer)",
            r"(?:this|last|next|past|previous|following|coming) "
            rf"(?:(?:{_SMALL}|few|couple of|three or four|two or three) )?"
            rf"(?:week|month|year|season|term|weekend|midweek|{_SEASON}|campaign|night|decade|"
            r"days|weeks|months|years|seasons|summers)",
            rf"(?:this|that) {_PART}",
            rf"(?:{_SMALL}|a few|several|some|(?:two|three) or (?:three|four)) {_SPAN} "
            r"(?:ago|earlier|later|before|away)",
            rf"(?:(?:late|early|mid-?|next|last) ?)?{_SEASON}(?: of {_YEAR}| {_YEAR})?",
            rf"weekend(?: of {_DAY_MONTH})?",
            r"midweek|today|tonight|yesterday|tomorrow",
            r"turn of the year",
            r"recent (?:days|weeks|months|years)",
            rf"{_YEAR}(?:[-–/]\d\d(?:\d\d)?)?(?: (?:season|campaign))?",
        )
    )
    + r")\b",
    re.IGNORECASE,
)
_NO_DATE_BEFORE = re.compile(
    r"(?:[£$€#@]|\d[.,:/-]|Under-|U-?|(?i:euro|cup|manager|fifa|games|olympics) )$"
)
_NO_DATE_AFTER = re.compile(
    r"[.,]\d|[-–]\d|%|[ ](?:fans|supporters|spectators|people|metres|yards)\b"
)
_DETERMINER = re.compile(r"(?:the|a|an) ", re.IGNORECASE)
_SPRING_VERB = re.compile(r"spring(?!s| of| \d)", re.IGNORECASE)


def find_dates(text: str) -> Iterator[tuple[int, int]]:
    """Find calendar expressions.

    Args:
        text: The article's text.

    Yields:
        First code point and one past the last, in no particular order; they may overlap.
    """
    for match in _CAPITALISED.finditer(text):
        start, end = _undetermined(text, *match.span())
        if _MAY.fullmatch(match[0]) and not _MAY_CONTEXT.search(text, max(0, start - 20), start):
            continue
        yield start, end
    for match in _ANY_CASE.finditer(text):
        start, end = _undetermined(text, *match.span())
        is_year = text[start].isdigit()
        if is_year and (
            _NO_DATE_BEFORE.search(text, max(0, start - 10), start)
            or _NO_DATE_AFTER.match(text, end)
        ):
            continue
        if _SPRING_VERB.fullmatch(match[0]):
            continue
        yield start, end


def _undetermined(text: str, start: int, end: int) -> tuple[int, int]:
    """Leave a determiner outside."""
    determiner = _DETERMINER.match(text, start, end)
    return (determiner.end() if determiner else start), end
