"""Reads texts with their marks written into them, as records.

`⟦LABEL|text⟧` is a named thing or furniture, `⟦G1|text⟧` a goal mention's trigger; they may nest.
Below a line `=====GOALS=====` stands one JSON object for each goal mention with its id and its
arguments; what is left out is empty, a count of 1, scored, and of the reported match.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterator
from typing import Any

from store.model import FURNITURE, ScorelineError

Record = dict[str, Any]
"""A record as the project's own corpus has it: `text`, `spans`, `goals`, `furniture`, `meta`."""

GOALS = "=====GOALS====="
_PIECE = re.compile(r"⟦(?P<label>[A-Z]+\d*)\||(?P<end>⟧)")
_TRIGGER = re.compile(r"G\d+")
_AND = re.compile(r"\s*(?:[;,]|\band\b)\s*")


class MarkupError(ScorelineError):
    """A text's markup cannot be read; the message names the text and what is at fault."""


def read(name: str, marked: str) -> Record:
    """Read one text.

    Args:
        name: What the record is to be called, also in errors.
        marked: The text with its marks, and its goal mentions below it.

    Raises:
        MarkupError: A mark is not closed, or a goal mention has no trigger or no line.
    """
    body, _, below = marked.partition(GOALS)
    text, marks = _unmarked(name, body)
    text = text.rstrip()
    triggers = {label: span for label, span in marks if _TRIGGER.fullmatch(label)}
    told = _told(name, below)
    if set(told) != set(triggers):
        odd = sorted(set(told) ^ set(triggers))
        raise MarkupError(f"{name}: {', '.join(odd)} has no trigger, or no line below {GOALS}")
    return {
        "text": text,
        "meta": {"id": name},
        "spans": [
            {"start": start, "end": end, "text": text[start:end], "label": label}
            for label, (start, end) in marks
            if label != FURNITURE and label not in triggers
        ],
        "goals": [_goal(text, span, told[label]) for label, span in triggers.items()],
        "furniture": [
            {"start": start, "end": end} for label, (start, end) in marks if label == FURNITURE
        ],
    }


def _told(name: str, below: str) -> dict[str, Record]:
    """Read the lines of the goal mentions, by id."""
    told: dict[str, Record] = {}
    for number, line in enumerate(filter(None, map(str.strip, below.splitlines())), 1):
        try:
            goal = json.loads(line)
            told[goal["id"]] = goal
        except (ValueError, TypeError, KeyError) as error:
            raise MarkupError(
                f"{name}: line {number} below {GOALS} is no JSON object with an id"
            ) from error
    return told


def _unmarked(name: str, body: str) -> tuple[str, list[tuple[str, tuple[int, int]]]]:
    """Take the marks out of a text, and give them by where they begin."""
    text: list[str] = []
    marks: list[tuple[str, tuple[int, int]]] = []
    opened: list[tuple[str, int]] = []
    length = position = 0
    for match in _PIECE.finditer(body):
        text.append(body[position : match.start()])
        length += match.start() - position
        position = match.end()
        if match["label"]:
            opened.append((match["label"], length))
        elif opened:
            label, start = opened.pop()
            marks.append((label, (start, length)))
        else:
            raise MarkupError(f"{name}: a mark ends at {length} that did not begin")
    if opened:
        raise MarkupError(f"{name}: the mark {opened[-1][0]} at {opened[-1][1]} does not end")
    return "".join(text) + body[position:], sorted(marks, key=lambda mark: mark[1])


def _goal(text: str, span: tuple[int, int], told: Record) -> Record:
    start, end = span
    scope = told.get("scope", "match")
    minute_text = told.get("minute_text")
    place = _nearest(text, minute_text, start) if minute_text else None
    return {
        "start": start,
        "end": end,
        "text": text[start:end],
        "scorer": _person(text, told.get("scorer"), start),
        "team": {"name": told["team"]} if told.get("team") else None,
        "minute": told.get("minute") if scope == "match" else None,
        "minute_span": place and {"start": place[0], "end": place[1]},
        "kind": told.get("kind"),
        "count": told.get("count") or 1,
        "outcome": told.get("outcome", "scored"),
        "scope": scope,
    }


def _person(text: str, value: str | None, at: int) -> Record | None:
    """Give a scorer; of several the nearest leads, and all stand under `names`."""
    names = [name for name in _AND.split(value or "") if name]
    if not names:
        return None
    places = {name: _nearest(text, name, at) for name in names}
    name = min(names, key=lambda name: abs(place[0] - at) if (place := places[name]) else math.inf)
    person: Record = {"name": name}
    return person | {"names": names} if len(names) > 1 else person


def _nearest(text: str, words: str, at: int) -> tuple[int, int] | None:
    """Find where some words stand nearest to a place."""
    starts = [match.start() for match in re.finditer(re.escape(words), text)]
    if not starts:
        return None
    start = min(starts, key=lambda start: abs(start - at))
    return start, start + len(words)


def paragraphs(record: Record) -> Iterator[Record]:
    """Cut a record into its paragraphs, each a text of its own."""
    for match in re.finditer(r"[^\n]+", record["text"]):
        low, high = match.span()
        inside = {
            kind: [
                _moved(each, low)
                for each in record[kind]
                if low <= each["start"] and each["end"] <= high
            ]
            for kind in ("spans", "goals", "furniture")
        }
        for goal in inside["goals"]:
            span = goal["minute_span"]
            goal["minute_span"] = span and (
                _moved(span, low) if low <= span["start"] < high else None
            )
        yield {"text": match.group(), "meta": {"id": f"{record['meta']['id']}.{low}"}, **inside}


def _moved(mark: Record, offset: int) -> Record:
    return mark | {"start": mark["start"] - offset, "end": mark["end"] - offset}
