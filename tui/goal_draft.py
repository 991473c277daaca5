"""A goal card's slots: reading them from a goal, checking what is typed, making a goal of them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from store.model import GOAL, Goal, Kind, Mark, Name, Outcome, Quote, Scope, ScorelineError, Status
from tui.inspecting import minute_words

SLOTS: tuple[str, ...] = (
    "scorer",
    "team",
    "minute",
    "when",
    "score",
    "assist",
    "kind",
    "count",
    "outcome",
    "scope",
)
"""The slots of the card, in its order."""

HELP: Mapping[str, str] = {
    "scorer": "who scored: the fullest name that the article gives",
    "team": "the side that the goal counts for",
    "minute": "a whole number, or 90+3; empty if the article does not say",
    "when": "the words that place the goal in time, as written",
    "score": "the scoreline right after the goal, as written",
    "assist": "who made the goal",
    "kind": "how it was scored; empty if the article does not say",
    "count": "how many goals the words cover: a brace is 2",
    "outcome": "ruled out for a goal that was disallowed",
    "scope": "background for a goal of another match, a season's tally, a record",
}

_MINUTE = re.compile(r"(\d{1,3})(?:\s*\+\s*(\d{1,2}))?'?")
_SCORE = re.compile(r"\d{1,2}\s*[-–:]\s*\d{1,2}")
_SURELY_A_MINUTE = re.compile(r"\b(\d{1,3})(?:st|nd|rd|th)?(?:\s*\+\s*(\d{1,2}))?\b")
_COUNTED_BACK = re.compile(r"\b(?:left|to|from|before|remaining|later|after|into|on)\b")
_FULL_TIME = 130


class SlotError(ScorelineError):
    """A slot holds what it cannot hold."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """Something from the article that a slot can be filled with."""

    value: str
    told: str = ""
    """Where it comes from, in a few words."""
    also: tuple[tuple[str, str], ...] = ()
    """Other slots that are filled with it, and with what."""


def slots_of(goal: Goal | None) -> dict[str, str]:
    """Give a goal's arguments as the words in its card; those of a new goal if there is none."""
    goal = goal or Goal()
    return {
        "scorer": _name_words(goal.scorer),
        "team": _name_words(goal.team),
        "minute": minute_words(goal.minute, goal.added).rstrip("'"),
        "when": goal.minute_span.text if goal.minute_span else "",
        "score": goal.score or "",
        "assist": _name_words(goal.assist),
        "kind": goal.kind or "",
        "count": str(goal.count),
        "outcome": goal.outcome,
        "scope": goal.scope,
    }


def _name_words(name: Name | None) -> str:
    if name is None:
        return ""
    return ", ".join(name.names) if name.names else name.name


def problem(slot: str, words: str, text: str) -> str:
    """Say what is wrong with the words in a slot; nothing if they can stand.

    Args:
        slot: One of `SLOTS`.
        words: What is in it.
        text: The article's text.
    """
    words = words.strip()
    if not words:
        return "There is always a count: 1 for one goal." if slot == "count" else ""
    if slot == "minute":
        match = _MINUTE.fullmatch(words)
        if not match or not 1 <= int(match[1]) <= _FULL_TIME:
            return f"“{words}” is not a minute: write 34, or 90+3 in added time."
    if slot == "when" and words not in text:
        return f"“{words}” does not stand in the article."
    if slot == "score" and not _SCORE.fullmatch(words):
        return f"“{words}” is not a score: write 2-1."
    if slot == "count" and not (words.isdecimal() and 1 <= int(words) <= 999):
        return f"“{words}” is not a number of goals."
    for name, members in (("kind", Kind), ("outcome", Outcome), ("scope", Scope)):
        if slot == name and words not in list(members):
            return f"“{words}” is not one of: {', '.join(members)}."
    return ""


def remark(slot: str, words: str, text: str) -> str:
    """Say what is unusual about the words in a slot, though they can stand."""
    if slot in ("scorer", "team", "assist"):
        for name in _split_names(words):
            if name.casefold() not in text.casefold():
                return f"“{name}” does not stand in the article."
    return ""


def goal_of(slots: Mapping[str, str], text: str, near: int, before: Goal | None) -> Goal:
    """Make a goal of what is in the slots.

    Args:
        slots: Words for each of `SLOTS`.
        text: The article's text.
        near: Where the trigger begins; names are tied to their mention nearest to it.
        before: The goal as it was; an argument that is still the same keeps its place in the text.

    Raises:
        SlotError: A slot holds what it cannot hold.
    """
    for slot in SLOTS:
        if wrong := problem(slot, slots[slot], text):
            raise SlotError(f"{slot}: {wrong}")
    words = {slot: slots[slot].strip() for slot in SLOTS}
    old = slots_of(before)
    kept = {slot for slot in SLOTS if before is not None and words[slot] == old[slot]}
    minute = _MINUTE.fullmatch(words["minute"])
    keep = before or Goal()
    return Goal(
        scorer=keep.scorer if "scorer" in kept else _name(words["scorer"], text, near),
        team=keep.team if "team" in kept else _name(words["team"], text, near),
        minute=int(minute[1]) if minute else None,
        added=int(minute[2]) if minute and minute[2] else None,
        minute_span=keep.minute_span if "when" in kept else _quote(words["when"], text, near),
        score=words["score"] or None,
        assist=keep.assist if "assist" in kept else _name(words["assist"], text, near),
        kind=Kind(words["kind"]) if words["kind"] else None,
        count=int(words["count"]),
        outcome=Outcome(words["outcome"] or Outcome.SCORED),
        scope=Scope(words["scope"] or Scope.MATCH),
    )


def _split_names(words: str) -> list[str]:
    return [name.strip() for name in re.split(r"[;,]", words) if name.strip()]


def _name(words: str, text: str, near: int) -> Name | None:
    names = _split_names(words)
    if not names:
        return None
    places = [(name, nearest(text, name, near)) for name in names]
    name, place = min(places, key=lambda item: abs(item[1][0] - near) if item[1] else len(text) * 2)
    start, end = place or (None, None)
    return Name(name, start, end, tuple(names) if len(names) > 1 else ())


def _quote(words: str, text: str, near: int) -> Quote | None:
    if not words:
        return None
    start = text.index(words)
    place = _nearest_form(text, words, near) or (start, start + len(words))
    return Quote(text[place[0] : place[1]], *place)


def nearest(text: str, name: str, near: int) -> tuple[int, int] | None:
    """Find the mention of a name that is nearest to an offset: all of it, or its last word."""
    places = [_nearest_form(text, form, near) for form in {name, name.split()[-1]}]
    found = [place for place in places if place]
    return min(found, key=lambda place: (_gap(place, near), place[0] - place[1]), default=None)


def _nearest_form(text: str, form: str, near: int) -> tuple[int, int] | None:
    pattern = re.compile(rf"(?<!\w){re.escape(form)}(?!\w)")
    places = [match.span() for match in pattern.finditer(text)]
    return min(places, key=lambda place: _gap(place, near), default=None)


def _gap(place: tuple[int, int], near: int) -> int:
    """Tell how many code points lie between a place and an offset."""
    return max(place[0] - near, near - place[1], 0)


def candidates(
    slot: str, marks: Sequence[Mark], text: str, near: int, *, typed: str = ""
) -> list[Candidate]:
    """List what a slot can be filled with, the nearest to the trigger first.

    Args:
        slot: One of `SLOTS`.
        marks: All marks of the article.
        text: The article's text.
        near: Where the trigger begins.
        typed: Only what contains these words, in any case.
    """
    found = [
        candidate
        for candidate in _all_candidates(slot, marks, text, near)
        if typed.casefold() in candidate.value.casefold()
    ]
    return found[:10]


def _all_candidates(slot: str, marks: Sequence[Mark], text: str, near: int) -> list[Candidate]:
    if slot in ("scorer", "assist"):
        return [Candidate(name) for name in _full_names(_close(marks, "PERSON", near))]
    if slot == "team":
        return [Candidate(name) for name in dict.fromkeys(_texts(_close(marks, "TEAM", near)))]
    if slot == "score":
        return [Candidate(name) for name in dict.fromkeys(_texts(_close(marks, "SCORE", near)))]
    if slot == "when":
        return [Candidate(name) for name in dict.fromkeys(_texts(_close(marks, "MINUTE", near)))]
    if slot == "minute":
        return _minutes(_close(marks, "MINUTE", near), _close(marks, GOAL, near))
    fixed: Mapping[str, Iterable[str]] = {
        "kind": Kind,
        "outcome": Outcome,
        "scope": Scope,
        "count": ("1", "2", "3", "4"),
    }
    return [Candidate(str(value)) for value in fixed[slot]]


def _close(marks: Sequence[Mark], label: str, near: int) -> list[Mark]:
    """List the marks of a label by distance, each words once."""
    known = [mark for mark in marks if mark.label == label and mark.status is not Status.REJECTED]
    return sorted(known, key=lambda mark: abs(mark.start - near))


def _texts(marks: Iterable[Mark]) -> list[str]:
    return [mark.text for mark in marks]


def _full_names(marks: Sequence[Mark]) -> list[str]:
    """Give each person once, by the fullest name in the article, in the order of the marks."""
    names: dict[str, str] = {}
    texts = _texts(marks)
    for text in texts:
        full = max(
            (other for other in texts if other == text or other.endswith(f" {text}")), key=len
        )
        names.setdefault(full, full)
    return list(names)


def _minutes(moments: Sequence[Mark], goals: Sequence[Mark]) -> list[Candidate]:
    """Read the minutes that are written in figures, and take over those of other goals."""
    found: dict[str, Candidate] = {}
    for mark in moments:
        match = _SURELY_A_MINUTE.search(mark.text)
        if not match or _COUNTED_BACK.search(mark.text):
            continue
        value = f"{match[1]}+{match[2]}" if match[2] else match[1]
        if 1 <= int(match[1]) <= _FULL_TIME:
            found.setdefault(value, Candidate(value, mark.text, (("when", mark.text),)))
    for mark in goals:
        slots = slots_of(mark.goal)
        if slots["minute"]:
            when = (("when", slots["when"]),) if slots["when"] else ()
            found.setdefault(slots["minute"], Candidate(slots["minute"], slots["when"], when))
    return list(found.values())
