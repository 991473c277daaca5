"""Records from what other tools write: labels and metadata made ours, and checked as ours are.

Each tool's reader says in plain data what is marked where; everything is then read as a record, so
that a span that does not fit its text is refused in the same words.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from store.fields import RecordError, kind_of
from store.importing.items import Options
from store.importing.labelling import our_label
from store.importing.naming import read_date
from store.model import FURNITURE, GOAL, Record
from store.records import from_record

ROLES = ("scorer", "team", "assist")
"""The arguments of a goal that are names."""

ARGUMENT = "ARGUMENT"
"""The label that our exports give to words which are no mark but an argument of a goal."""

Data = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Read:
    """A record, and what had to be guessed or left out to make it."""

    record: Record
    note: str = ""
    lost: tuple[str, ...] = ()
    told: Collection[str] = ()
    """The fields that the file itself speaks of."""


@dataclass(slots=True)
class Draft:
    """What a tool's file says of one article, on the way to a record."""

    text: str
    options: Options
    meta: Data = field(default_factory=dict)
    answer: object = None
    spans: list[Data] = field(default_factory=list)
    """Marks with the tool's own labels: `start`, `end`, `label`, and perhaps `text`, `status`,
    `source`, `confidence`; `goal` for the arguments of a goal mention."""
    lost: list[str] = field(default_factory=list)

    def lose(self, what: str) -> None:
        """Note something that a record has no place for."""
        self.lost.append(what)

    def record(self) -> Read:
        """Make the record.

        Raises:
            RecordError: A mark does not fit the text, or a field is not what it should be.
        """
        spans: list[Data] = []
        goals: list[Data] = []
        furniture: list[Data] = []
        for number, span in enumerate(self.spans):
            label = span.get("label")
            if not isinstance(label, str):
                raise RecordError(
                    f"the label of mark {number + 1} is {kind_of(label)}, not a string"
                )
            ours = our_label(label, self.options.labels)
            if ours is None:
                self.lose(f"label {label}")
            elif ours == GOAL:
                goal = span.get("goal") or {}
                if not isinstance(goal, dict):
                    raise RecordError(
                        f"the goal of mark {number + 1} is {kind_of(goal)}, not an object"
                    )
                goals.append({**goal, **_place(span)})
            elif ours == FURNITURE:
                furniture.append(_place(span))
            elif ours:
                spans.append({**_place(span), "label": ours})
        data = {
            "text": self.text,
            "meta": self.meta,
            "spans": spans,
            "goals": goals,
            "furniture": furniture,
            "answer": self.answer,
        }
        record = from_record(data, source=self.options.source)
        return Read(record, lost=tuple(self.lost), told=self.meta.keys())


def _place(span: Mapping[str, Any]) -> Data:
    kept = ("start", "end", "text", "status", "source", "confidence")
    return {key: span[key] for key in kept if span.get(key) is not None}


def text_of(data: Mapping[str, Any], *names: str) -> str:
    """Give the text of an object, under the first of some names that it has.

    Raises:
        RecordError: There is none, or it is no string.
    """
    for name in names:
        if data.get(name) is not None:
            text = data[name]
            if not isinstance(text, str):
                raise RecordError(f"`{name}` is {kind_of(text)}, not a string")
            return text
    raise RecordError(f"`{names[0]}` is missing; it must be the article's text")


def lenient_meta(data: Mapping[str, Any], tool: str) -> Data:
    """Make metadata of what another tool keeps beside a text.

    Fields that an article has too are taken where they can be; a tool's own `id`, which counts from
    1 in each of its projects, is kept as `TOOL_id`.
    """
    meta: Data = {}
    for key, value in data.items():
        if key == "id":
            meta[f"{tool}_id"] = value
        elif key == "published" and value is not None:
            day = read_date(value)
            meta["date" if day is None else "published"] = value if day is None else day
        elif key in ("title", "source", "url"):
            if isinstance(value, str):
                meta[key] = value
            elif value is not None:
                meta[f"{tool}_{key}"] = value
        elif key == "split":
            meta["split" if value in ("train", "dev", "test") else f"{tool}_split"] = value
        else:
            meta[key] = value
    return meta


def with_argument(goal: Data, role: str, text: str, start: int, end: int) -> bool:
    """Give a goal the words that an argument of it stands on.

    Args:
        goal: The arguments so far, by the keys of a record's goal; changed in place.
        role: Which argument, in whatever letters.
        text: The article's text.
        start: The first code point of the words.
        end: One past the last.

    Returns:
        Whether a goal has such an argument, and did not have it yet.
    """
    key = role.lower()
    if key in ("minute", "minute_span"):
        if goal.get("minute_span"):
            return False
        goal["minute_span"] = {"text": text[start:end], "start": start, "end": end}
        return True
    if key not in ROLES or (goal.get(key) or {}).get("start") is not None:
        return False
    named = {"name": text[start:end], **(goal.get(key) or {})}
    goal[key] = {**named, "start": start, "end": end}
    return True


def objects(data: Mapping[str, Any], key: str) -> Sequence[Data]:
    """Give a list of objects, empty where there is none.

    Raises:
        RecordError: The field holds something else.
    """
    found = data.get(key)
    if found is None:
        return []
    if not isinstance(found, list) or not all(isinstance(each, dict) for each in found):
        raise RecordError(f"`{key}` is {kind_of(found)}, not a list of objects")
    return found


def as_object(data: object) -> Data:
    """Give an object.

    Raises:
        RecordError: It is something else.
    """
    if not isinstance(data, dict):
        raise RecordError(f"an article is an object; this is {kind_of(data)}")
    return data
