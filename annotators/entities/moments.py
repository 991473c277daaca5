"""Moments of a match and scorelines: what a regular expression finds better than a model.

Every pattern is bounded, so that the time it takes grows with the text and no faster.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

_UNITS = (
    "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|"
    "sixteen|seventeen|eighteen|nineteen"
)
_TENS = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety"
_ORDINALS = (
    "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|"
    "fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth|fortieth|"
    "fiftieth|sixtieth|seventieth|eightieth|ninetieth"
)
_NUMBER = rf"(?:\d{{1,3}}|(?:{_TENS})(?:[ -](?:{_UNITS}))?|{_UNITS})"
_ORDINAL = rf"(?:\d{{1,3}}(?:st|nd|rd|th)|(?:{_TENS})-(?:{_ORDINALS})|{_ORDINALS})"
_ADDED = (
    r"(?:(?:(?:first|second)-half )?(?:stoppage|added|injury|additional)[ -]time|added-on time|"
    r"(?:the )?time added on|extra[ -]time)"
)
_PAUSE = r"(?:half-?[ -]?time|the break|the interval|the restart|the resumption|the hour|the turn)"
_HALF = r"(?:first|second|opening) (?:half|period)"
_END = rf"(?:the (?:end|finish|final whistle)(?: of (?:normal time|{_ADDED}))?|time|full[ -]?time)"
_SPELL = (
    rf"(?:{_NUMBER}[ -](?:minutes?|seconds|mins?)|(?:(?:just )?(?:a|one) )?minute|"
    r"half an hour|(?:a )?quarter of an hour|moments|seconds|minutes)"
)
_PLACED = (
    r"(?: (?:later\b|earlier\b|(?:on|in)(?=[,.;:]))"
    r"| after that\b"
    rf"| (?:before|after|from|past|into) (?:{_PAUSE}|{_END}|(?:the )?{_ADDED}|the {_HALF})"
    rf"| of {_PAUSE}"
    rf"| (?:left|remaining|to go|to play|to spare)\b"
    rf"| of (?:{_ADDED}|the half|normal time) (?:left|remaining|to play|played)"
    rf"| of the {_HALF})"
)

_MINUTE = re.compile(
    # Ends of words are left out first, as each of the alternatives takes time.
    r"\b(?=[a-z\d])(?:"
    + "|".join(
        (
            rf"(?:{_ORDINALS}) (?:of (?:{_UNITS}) )?added minutes?",
            rf"(?:{_ORDINAL}|last|final|opening|closing|dying)[ -]minutes?"
            rf"(?: of (?:{_ADDED}|normal time|the {_HALF}))?",
            rf"(?:opening|first|last|final|closing|dying) (?:{_NUMBER} (?:minutes|seconds)|"
            r"half[ -]hour|quarter[ -](?:of an )?hour|minutes|seconds)",
            r"(?:final|last) kick of the (?:first |second )?(?:half|game|match)",
            rf"(?:\d{{1,3}} or )?{_SPELL}{_PLACED}",
            r"half-?hour(?: mark)?",
            r"quarter-hour",
            r"hour mark",
            r"half[ -]?time",
            r"full[ -]?time",
            _ADDED,
        )
    )
    + r")\b",
    re.IGNORECASE,
)

_CLOCK = re.compile(
    r"(?<![\d.,:£$€+-])\b\d{1,3}"
    r"(?: ?['’′](?: ?\+ ?\d{1,2}(?:['’′])?)?(?!\w)|\+\d{1,2}\b(?:['’′](?!\w))?)"
)

_AFTER_PREPOSITION = re.compile(
    r"\b(?:after|within|on|inside|at|past|until|in|with) "
    r"(?:(?:just|only|barely|about|around|the|under|over|exactly) ){0,2}"
    rf"(?P<moment>{_NUMBER} (?:minutes?|mins?|seconds)"
    r"(?! (?:of|for|per|on|away|walk|drive)\b)|half an hour|(?:a )?quarter of an hour)\b"
    r"|\b(?:on|after|past|before|of|until|at|approach) (?:just )?the (?P<hour>hour)\b(?! of| mark)"
    r"|\b(?:at|before|after|until|since|into|from|by|following|approaching|either side of|of) "
    r"the (?P<pause>break|interval)\b"
    r"|\bthe (?P<near>interval|break|hour)(?= approach)",
    re.IGNORECASE,
)

_SCORE = re.compile(
    r"(?<![\d.,/:£$€-])\b(?:\d{1,2}(?:[-–—]| [-–—] )\d{1,2})\b"
    r"(?![-–—/:%']\d|[-–—]\w|[.,]\d|%| ?(?:metres|yards|years|minutes|seconds))"
    r"|\b(?:one|two|three|four|five|six|seven|eight|nine)"
    r"-(?:nil|one|two|three|four|five|all)\b",
    re.IGNORECASE,
)
_LONGEST_SCORE = 39
"""More goals than this for one side is another sport, or a pair of years such as `82-83`."""

_DETERMINER = re.compile(r"(?:the|a|just a|just) ", re.IGNORECASE)


def find_minutes(text: str) -> Iterator[tuple[int, int]]:
    """Find the expressions that name a moment of a match.

    Args:
        text: The article's text.

    Yields:
        First code point and one past the last, in no particular order; they may overlap.
    """
    for match in _MINUTE.finditer(text):
        start, end = match.span()
        determiner = _DETERMINER.match(text, start, end)
        yield determiner.end() if determiner else start, end
    for match in _CLOCK.finditer(text):
        yield match.span()
    for match in _AFTER_PREPOSITION.finditer(text):
        start, end = match.span(match.lastgroup or 0)
        determiner = _DETERMINER.match(text, start, end)
        yield determiner.end() if determiner else start, end


def find_scores(text: str) -> Iterator[tuple[int, int]]:
    """Find scorelines.

    Args:
        text: The article's text.

    Yields:
        First code point and one past the last, in order.
    """
    for match in _SCORE.finditer(text):
        goals = [int(figure) for figure in re.findall(r"\d+", match[0])]
        if all(figure <= _LONGEST_SCORE for figure in goals):
            yield match.span()
