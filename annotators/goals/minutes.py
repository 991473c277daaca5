"""Reads the words that place a goal in time and turns them into minutes of a match."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from .numbers import NUMBER, ORDINAL, value_of
from .reading import Reading

HALF, FULL, EXTRA = 45, 90, 120


class Reference(StrEnum):
    """What a number of minutes is counted from."""

    START = "start"
    """A minute of the match, known by itself."""
    LATER = "later"
    """So many minutes after whatever the text told of last; before it where negative."""
    VAGUE = "vague"
    """A time without a number, or a stretch of it."""
    WITHIN = "within"
    """Not later than so many minutes after the start, or after what the text told of last."""


@dataclass(frozen=True, slots=True)
class Moment:
    """Words that name a time of the match."""

    start: int
    end: int
    reference: Reference
    minute: int | None = None
    """The minute, or for `LATER` the distance in minutes."""
    added: int | None = None

    breaks_off: bool = False
    """Whether it takes the story to a part of the match whose minute is not told."""

    def text_is_adjective(self, text: str) -> bool:
        """Whether it stands in front of a noun with a hyphen in it, as `24th-minute` does."""
        return "-minute" in text[self.start : self.end]


_BREAK = r"(?:the )?(?:half[- ]time(?: (?:break|interval|whistle))?|break|interval)"
_RESTART = (
    rf"(?:{_BREAK}|the (?:restart|resumption|second half|second period|turnaround|turn-around))"
)
_ADDED = (
    r"(?:(?P<half>first[- ]half )?(?:stoppage|added|injury|additional|added-on)[- ]time|the time "
    r"added on|time added on)"
)

_AMOUNT = (
    rf"(?P<n>{NUMBER}|an?|(?:a )?quarter of an hour|half an hour)(?P<unit>[- ]minutes?| seconds?)?"
)
_TAILS: tuple[tuple[str, str], ...] = (
    (
        "before extra",
        r" (?:of extra[- ]time (?:remaining|left|to go)|(?:from|before) the end of extra[- ]time)",
    ),
    (
        "before full",
        r" (?:from|before) (?:the )?(?:full[- ]time(?: whistle)?|time|end(?: of (?:normal "
        r"time|the match|the game|the contest))?|final whistle|finish|close)",
    ),
    (
        "before half",
        rf" (?:before|from|short of|shy of) {_BREAK}|(?: of the (?:first )?half) (?:left|"
        rf"remaining|to go)",
    ),
    (
        "left",
        r" (?:of (?:normal time|the (?:match|game|contest)) )?(?:left|remaining|remained|to "
        r"go|to play|to spare|still to play)(?: on the clock)?",
    ),
    ("before hour", r" (?:before|short of|shy of) the hour(?:[- ]mark)?"),
    ("after hour", r" (?:after|past|beyond) the hour(?:[- ]mark)?"),
    ("after half", rf" (?:after|into|of|from|following|since) {_RESTART}"),
    ("into added", rf" (?:into|deep into|of) {_ADDED}"),
    ("into extra", r" (?:into|of) (?:the )?(?:extra[- ]time|extra period)"),
    (
        "later",
        r" (?:after(?= (?:[A-Z][\w'’-]+ ){1,3}(?:had|has|scored)\b)|later|after that|"
        r"afterwards?|on(?= ?[,.;])|further on|thereafter)",
    ),
    ("earlier", r" (?:earlier|before that|previously)"),
)
_AFTER_AMOUNT = [(name, re.compile(pattern + r"\b", re.IGNORECASE)) for name, pattern in _TAILS]
_COUNTED = re.compile(rf"(?<![\w'’.£$€%-])(?:{_AMOUNT})(?![\w%])", re.IGNORECASE)
_GONE = re.compile(
    r" (?:in\b(?! (?:the|a|their|his|her))|(?:were|was|are) on the clock|(?:had|have) been "
    r"played|gone|had (?:gone|passed|elapsed|been played)|have (?:gone|passed)|on the clock|"
    r"old|played|into the (?:game|match|contest|tie|final))",
    re.IGNORECASE,
)
_NTH = re.compile(
    rf"(?<![\w-])(?P<n>{ORDINAL}|last|final|closing)(?: of (?:the )?(?:{NUMBER}) (?:added|"
    rf"additional|stoppage[- ]time)(?P<m2>[- ]minutes?)|"
    rf" (?P<a2>added|additional|stoppage-time|extra)(?P<m3>[- ]minute)|(?P<m>[- ]minute))"
    rf"(?: (?:of|in|into) (?:(?P<added>{_ADDED})|(?P<second>{_RESTART})|(?P<normal>normal "
    rf"time|the (?:match|game))|(?P<extra>extra[- ]time)))?",
    re.IGNORECASE,
)
_PLUS = re.compile(
    r"(?<![\w-])(?P<n>\d{2,3}) ?\+ ?(?P<a>\d{1,2})(?:st|nd|rd|th)?(?:[- ]minute|['’′])?(?!\w)"
)
_TICK = re.compile(r"(?<![\w'’])(?P<n>\d{1,3})(?:['’′](?![\w])|mins?\b)")
_HOUR = re.compile(
    r"\b(?P<lead>(?:just |shortly |soon |right |moments |minutes |immediately )?(?:on|at|"
    r"after|before|past|around|by|approaching|about|upon)(?: just)?) the (?P<h>half[- ]hour|"
    r"hour)(?:[- ]mark)?\b",
    re.IGNORECASE,
)
_VAGUE = re.compile(
    rf"\b(?:(?:on|at|upon) the stroke of {_BREAK}|(?:just |shortly |right |immediately |"
    rf"moments |seconds |soon |straight |early |late |minutes )?(?:before|after|either side "
    rf"of|on) {_RESTART}|"
    rf"(?:deep (?:in|into) |in |into |with )?(?:{_ADDED}|extra[- ]time)|(?:(?:in|during|"
    rf"early in|late in|midway through|towards the end of) the )(?:first|second) (?:half|"
    rf"period)|(?:first|second)[- ]half|"
    r"(?:moments|seconds|minutes|shortly|soon|just)(?: (?:later|after|afterwards|earlier))|"
    r"in the (?:closing|dying|final|opening|early|last) (?:stages|minutes|seconds|moments|"
    r"exchanges)|"
    r"(?:at the death|last-gasp|late on|early on|last-minute|late|early))\b",
    re.IGNORECASE,
)


_ELSEWHERE = re.compile(r"half|break|interval|period|restart|stoppage|injury|added", re.IGNORECASE)


def moments(reading: Reading) -> list[Moment]:
    """Find every expression of time in the match, without overlaps, in the order of the text."""
    text = reading.text
    found: list[Moment] = []
    found += _plus(text)
    found += _nth(text)
    found += _counted(text)
    found += _hours(text)
    found += [
        Moment(match.start(), match.end(), Reference.START, int(match["n"]))
        for match in _TICK.finditer(text)
        if 0 < int(match["n"]) <= EXTRA
    ]
    kept = _without_overlaps(found)
    kept = _without_overlaps([*kept, *_bare(reading, kept)])
    vague = (
        Moment(
            match.start(),
            match.end(),
            Reference.VAGUE,
            breaks_off=bool(_ELSEWHERE.search(match.group())),
        )
        for match in _VAGUE.finditer(text)
    )
    return _without_overlaps([*kept, *vague])


def _without_overlaps(found: Iterable[Moment]) -> list[Moment]:
    """Keep what was found first where two expressions overlap, and sort."""
    taken: set[int] = set()
    kept = []
    for moment in found:
        covered = range(moment.start, moment.end)
        if taken.isdisjoint(covered):
            taken.update(covered)
            kept.append(moment)
    return sorted(kept, key=lambda moment: moment.start)


def _plus(text: str) -> list[Moment]:
    return [
        Moment(match.start(), match.end(), Reference.START, int(match["n"]), int(match["a"]))
        for match in _PLUS.finditer(text)
        if int(match["n"]) in (45, 90, 105, 120)
    ]


def _nth(text: str) -> list[Moment]:
    found = []
    for match in _NTH.finditer(text):
        name = match["n"].lower()
        in_added = match["added"] or match["a2"] or match["m2"]
        if name in ("last", "final", "closing"):
            minute = FULL if match["normal"] or not in_added else None
            if match["m"] and match["m"].startswith("-"):
                minute = None
            reference = Reference.START if minute else Reference.VAGUE
            found.append(Moment(match.start(), match.end(), reference, minute))
            continue
        number = value_of(name)
        if in_added:
            base = HALF if match["added"] and match["half"] else FULL
            found.append(Moment(match.start(), match.end(), Reference.START, base, number))
        elif match["second"]:
            found.append(Moment(match.start(), match.end(), Reference.START, HALF + number))
        elif match["extra"]:
            found.append(Moment(match.start(), match.end(), Reference.START, FULL + number))
        elif 0 < number <= EXTRA:
            found.append(Moment(match.start(), match.end(), Reference.START, number))
    return found


def _counted(text: str) -> list[Moment]:
    found = []
    for match in _COUNTED.finditer(text):
        unit = (match["unit"] or "").strip(" -").lower()
        if not unit and not match["n"].lower().endswith("an hour"):
            continue
        if match["unit"] and match["unit"].startswith("-"):
            continue
        moment = _counted_moment(text, match, seconds=unit.startswith("second"))
        if moment is not None:
            found.append(moment)
    return found


_ABOUT = re.compile(
    r"\b(?:over|under|around|about|nearly|almost|roughly|some|than) $", re.IGNORECASE
)
_SECOND_HALF = re.compile(
    r"\b(?:second half|second period|restart|after the (?:break|interval))\b[^.]*$", re.IGNORECASE
)
_ANSWERED = re.compile(
    r" to (?:respond|reply|level|equalise|hit back|draw level|restore|double|extend|find an "
    r"answer|answer)\b",
    re.IGNORECASE,
)
_TOOK = re.compile(r"\b(?:took|needed)\b[^.]*$", re.IGNORECASE)


def _counted_moment(text: str, match: re.Match[str], *, seconds: bool) -> Moment | None:
    """Read a number of minutes or seconds by the words that follow and precede it."""
    number = value_of(match["n"])
    if seconds:
        number = round(number / 60)
    ahead = text[match.end() : match.end() + 60]
    if _ABOUT.search(text[max(0, match.start() - 14) : match.start()]):
        return Moment(match.start(), match.end(), Reference.VAGUE)
    for name, pattern in _AFTER_AMOUNT:
        tail = pattern.match(ahead)
        if tail is None:
            continue
        end = match.end() + tail.end()
        if name == "later":
            return Moment(match.start(), end, Reference.LATER, number)
        if name == "earlier":
            return Moment(match.start(), end, Reference.LATER, -number)
        if name == "into added":
            half = (tail.groupdict().get("half") or "").strip()
            if "into" not in tail.group():
                return Moment(match.start(), end, Reference.VAGUE)
            return Moment(
                match.start(), end, Reference.START, HALF if half else FULL, max(number, 1)
            )
        minute = {
            "before full": FULL - number,
            "before extra": EXTRA - number,
            "before half": HALF - number,
            "left": FULL - number,
            "before hour": 60 - number,
            "after hour": 60 + number,
            "after half": HALF + max(number, 1),
            "into extra": FULL + number,
        }[name]
        if 0 < minute <= EXTRA:
            return Moment(match.start(), end, Reference.START, minute)
        return None
    behind = text[max(0, match.start() - 40) : match.start()]
    if match["n"].lower() in ("a", "an"):
        return None
    if _SECOND_HALF.search(text[max(0, match.start() - 110) : match.start()]) and _TOOK.search(
        behind
    ):
        return Moment(match.start(), match.end(), Reference.START, HALF + max(number, 1))
    if _TOOK.search(behind) and _ANSWERED.match(ahead):
        return Moment(match.start(), match.end(), Reference.LATER, number)
    gone = _GONE.match(ahead)
    if re.search(
        r"\b(?:opening|first|final|last|closing|space of|next|every|for|another)(?: \w+)? $",
        behind,
        re.IGNORECASE,
    ):
        return Moment(match.start(), match.end(), Reference.VAGUE)
    opens = not behind.strip() or behind.rstrip(" “‘\"'")[-1:] in ".!?\n" or behind.endswith("\n")
    if (
        gone
        or opens
        or (_TOOK.search(behind) and ahead.startswith(" to "))
        or re.search(
            r"\b(?:after|on|inside|within|took|needed|just|only|barely|until|all of|with|"
            r"held)(?: (?:just|only|barely|under|them|him|her|it|the))* $",
            behind,
            re.IGNORECASE,
        )
    ):
        minute = max(number, 1)
        within = re.search(r"\b(?:within|inside)(?: \w+)? $", behind, re.IGNORECASE)
        if minute <= EXTRA:
            reference = Reference.WITHIN if within else Reference.START
            return Moment(match.start(), match.end(), reference, minute)
    return Moment(match.start(), match.end(), Reference.VAGUE)


def _hours(text: str) -> list[Moment]:
    found = []
    for match in _HOUR.finditer(text):
        exact = match["lead"].lower() in ("on", "at", "upon")
        minute = (30 if match["h"].lower().startswith("half") else 60) if exact else None
        start = match.start("h")
        reference = Reference.START if exact else Reference.VAGUE
        found.append(Moment(start, match.end(), reference, minute))
    return found


_BARE_NUMBER = re.compile(rf"^(?:{NUMBER}|{ORDINAL})$", re.IGNORECASE)


def _bare(reading: Reading, kept: list[Moment]) -> list[Moment]:
    """Read numbers that only their being marked as a minute tells from other numbers."""
    found = []
    for entity in reading.entities:
        if entity.label == "MINUTE" and _BARE_NUMBER.match(entity.text):
            minute = value_of(entity.text)
            if 0 < minute <= EXTRA:
                found.append(Moment(entity.start, entity.end, Reference.START, minute))
    return found
