"""Reads the words that place a goal in time and turns them into minutes of a match."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from annotators.tokens import plain_hyphens

from . import clock
from .numbers import value_of
from .reading import Reading

HALF, FULL, HALF_OF_EXTRA, EXTRA = 45, 90, 105, 120


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

    counts_back: bool = False
    """Whether it says how much is left, which in extra time is left of that."""
    breaks_off: bool = False
    """Whether it takes the story to a part of the match whose minute is not told."""

    def text_is_adjective(self, text: str) -> bool:
        """Whether it stands in front of a noun as `24th-minute` does, with a hyphen or without."""
        words = plain_hyphens(text[self.start : self.end])
        return "-minute" in words or (
            words.endswith(" minute")
            and not clock.AFTER_PREPOSITION.search(text[max(0, self.start - 12) : self.start])
            and clock.BEFORE_NOUN.match(text[self.end : self.end + 30]) is not None
        )


def moments(reading: Reading) -> list[Moment]:
    """Find every expression of time in the match, without overlaps, in the order of the text."""
    text = plain_hyphens(reading.text)
    found: list[Moment] = []
    found += _plus(text)
    found += _nth(text)
    found += _counted(text)
    found += _hours(text)
    found += [
        Moment(match.start(), match.end(), Reference.START, minute)
        for match in clock.SEVERAL.finditer(text)
        if 0 < (minute := value_of(match["n"])) <= EXTRA
    ]
    found += [
        Moment(match.start("n"), match.end(), Reference.START, minute)
        for match in clock.CLOCK.finditer(text)
        if 0 < (minute := _on_the_clock(match)) <= EXTRA
    ]
    found += [
        Moment(match.start(), match.end(), Reference.START, int(match["n"]))
        for match in clock.TICK.finditer(text)
        if 0 < int(match["n"]) <= EXTRA
    ]
    found += [
        Moment(match.start(), match.end(), Reference.START, int(match["n"]))
        for match in clock.NAMED.finditer(text)
        if 0 < int(match["n"]) <= EXTRA
    ]
    kept = _without_overlaps(found)
    kept = _without_overlaps([*kept, *_bare(reading, kept)])
    vague = (
        Moment(
            match.start(),
            match.end(),
            Reference.VAGUE,
            breaks_off=bool(clock.ELSEWHERE.search(match.group())),
        )
        for match in clock.VAGUE.finditer(text)
    )
    return _without_overlaps([*kept, *vague])


def _on_the_clock(match: re.Match[str]) -> int:
    number = value_of(match["n"])
    return FULL - number if match["left"] else number


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
        for match in clock.PLUS.finditer(text)
        if int(match["n"]) in (45, 90, 105, 120)
    ]


def _nth(text: str) -> list[Moment]:
    found = []
    for match in clock.NTH.finditer(text):
        name = match["n"].lower()
        in_added = match["added"] or match["a2"] or match["m2"]
        if name in ("last", "final", "closing"):
            minute = FULL if match["normal"] or not in_added else None
            if match["first"]:
                minute = HALF
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
    for match in clock.COUNTED.finditer(text):
        unit = (match["unit"] or "").strip(" -").lower()
        if not unit and not match["n"].lower().endswith("hour"):
            continue
        if match["unit"] and match["unit"].startswith("-"):
            continue
        moment = _counted_moment(text, match, seconds=unit.startswith("second"))
        if moment is not None:
            found.append(moment)
    return found


def _counted_moment(text: str, match: re.Match[str], *, seconds: bool) -> Moment | None:
    """Read a number of minutes or seconds by the words that follow and precede it."""
    number = value_of(match["n"])
    if seconds:
        # The goal of the 80th second falls in the second minute.
        number = math.ceil(number / 60)
    ahead = text[match.end() : match.end() + 60]
    if clock.ABOUT.search(text[max(0, match.start() - 14) : match.start()]):
        return Moment(match.start(), match.end(), Reference.VAGUE)
    for name, pattern in clock.AFTER_AMOUNT:
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
            "before half of extra": HALF_OF_EXTRA - number,
            "before half": HALF - number,
            "left": FULL - number,
            "before hour": 60 - number,
            "after hour": 60 + number,
            "after half": HALF + max(number, 1),
            "into extra": FULL + number,
        }[name]
        if 0 < minute <= EXTRA:
            back = name in ("left", "before full")
            return Moment(match.start(), end, Reference.START, minute, counts_back=back)
        return None
    behind = text[max(0, match.start() - 40) : match.start()]
    if match["n"].lower() in ("a", "an"):
        return None
    if clock.SECOND_HALF.search(
        text[max(0, match.start() - 110) : match.start()]
    ) and clock.TOOK.search(behind):
        return Moment(match.start(), match.end(), Reference.START, HALF + max(number, 1))
    if clock.TOOK.search(behind) and clock.ANSWERED.match(ahead):
        return Moment(match.start(), match.end(), Reference.LATER, number)
    gone = clock.GONE.match(ahead)
    if behind.lower().endswith("for ") and clock.UNTIL.match(ahead):
        return Moment(match.start(), match.end(), Reference.START, max(number, 1))
    if clock.STRETCH.search(behind):
        return Moment(match.start(), match.end(), Reference.VAGUE)
    opens = not behind.strip() or behind.rstrip(" “‘\"'")[-1:] in ".!?\n" or behind.endswith("\n")
    if (
        gone
        or opens
        or (clock.TOOK.search(behind) and ahead.startswith(" to "))
        or re.search(
            r"\b(?:after|on|inside|within|took|needed|just|only|barely|until|all of|with|"
            r"held|timed at|until|till|(?:it|that|there) (?:was|were))"
            r"(?: (?:just|only|barely|under|them|him|her|it|the))* $",
            behind,
            re.IGNORECASE,
        )
    ):
        minute = max(number, 1)
        within = re.search(r"\b(within|inside)(?: \w+)? $", behind, re.IGNORECASE)
        if within and minute >= 10 and minute % 5 == 0:
            # A round number is a bound rather than a minute.
            return Moment(match.start(), match.end(), Reference.VAGUE)
        answers = clock.ANSWERS.search(f"{behind}|{ahead}")
        if minute <= EXTRA:
            counted = within and (answers or within[1].lower() == "within")
            reference = Reference.WITHIN if counted else Reference.START
            return Moment(match.start(), match.end(), reference, minute)
    return Moment(match.start(), match.end(), Reference.VAGUE)


_HOURS = {"": 60, "half": 30, "quarter": 15}


def _hours(text: str) -> list[Moment]:
    found = []
    for match in clock.HOUR.finditer(text):
        exact = match["lead"].lower().split()[-1] in ("on", "at", "upon", "exactly")
        exact = exact and not match["lead"].lower().startswith(("just", "shortly", "soon", "mo"))
        minute = _HOURS[match["h"].lower().split("hour")[0].strip(" -")] if exact else None
        start = match.start("h")
        reference = Reference.START if exact else Reference.VAGUE
        found.append(Moment(start, match.end(), reference, minute))
    return found


def _bare(reading: Reading, kept: list[Moment]) -> list[Moment]:
    """Read numbers that only their being marked as a minute tells from other numbers."""
    found = []
    for entity in reading.entities:
        if entity.label == "MINUTE" and clock.BARE_NUMBER.match(entity.text):
            minute = value_of(entity.text)
            if 0 < minute <= EXTRA:
                found.append(Moment(entity.start, entity.end, Reference.START, minute))
    return found
