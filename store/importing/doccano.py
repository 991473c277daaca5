"""doccano JSONL: one example a line, with spans, or with entities and relations.

Offsets count UTF-16 code units, as doccano's page does, end exclusive. An example that Scoreline
wrote has its marks under `scoreline` too: one that is no entity any more was deleted in doccano and
counts as rejected; an entity that is not among them was made there. In others, a relation from an
entity whose label means GOAL gives an argument, if its type names one.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from io import BufferedReader
from typing import Any

from store.fields import RecordError, kind_of
from store.importing.building import (
    ARGUMENT,
    Data,
    Draft,
    Read,
    as_object,
    lenient_meta,
    objects,
    text_of,
    with_argument,
)
from store.importing.items import Format, Given, Holds, Item, Options, Rejected
from store.importing.labelling import our_label
from store.importing.records import each_line
from store.importing.utf16 import Utf16
from store.model import GOAL, Status

_OWN = ("text", "data", "label", "labels", "entities", "relations", "scoreline")

_KEYS = re.compile(rb'"(?:labels?\"\s*:\s*\[\s*[\[\]]|entities"\s*:\s*\[|start_offset")')


def read_doccano(stream: BufferedReader, given: Given) -> Iterator[Item | Rejected]:
    """Read examples line by line; a line that is none is rejected and the rest is read."""
    yield from each_line(stream, given, read_example)


def read_example(value: object, options: Options) -> Read:
    """Make a record of one example.

    Raises:
        RecordError: It is none.
    """
    data = as_object(value)
    name = "text" if data.get("text") is not None else "data"
    text = text_of(data, name, "text")
    own = data.get("scoreline")
    left = {key: each for key, each in data.items() if key not in _OWN}
    if isinstance(own, dict):
        meta = own.get("meta") or {}
        if not isinstance(meta, dict):
            raise RecordError("`scoreline.meta` is not an object")
        left = {key: each for key, each in left.items() if key not in ("id", "Comments")}
        draft = Draft(text, options, {**meta, **left}, own.get("answer"))
    else:
        draft = Draft(text, options, lenient_meta(left, "doccano"))
    entities = _entities(data, Utf16(text))
    if isinstance(own, dict):
        draft.spans = _own_marks(objects(own, "marks"), entities)
        return draft.record()
    draft.spans = entities
    for relation in objects(data, "relations"):
        _add_argument(relation, entities, draft)
    return draft.record()


def _entities(data: Data, units: Utf16) -> list[Data]:
    """Give the spans of an example by offsets in code points."""
    found: list[Data] = []
    for key in ("entities", "label", "labels"):
        listed = data.get(key) or []
        if not isinstance(listed, list):
            raise RecordError(f"`{key}` is {kind_of(listed)}, not a list of spans")
        for number, each in enumerate(listed):
            start, end, label, name = _parts(each, f"{key}[{number}]")
            found.append(
                {
                    "start": units.point(start, f"{key}[{number}] start"),
                    "end": units.point(end, f"{key}[{number}] end"),
                    "label": label,
                    "name": name,
                }
            )
    return found


def _parts(span: object, path: str) -> tuple[Any, Any, Any, Any]:
    if isinstance(span, dict):
        start = span.get("start_offset", span.get("start"))
        return start, span.get("end_offset", span.get("end")), span.get("label"), span.get("id")
    if isinstance(span, list) and len(span) == 3:
        return span[0], span[1], span[2], None
    raise RecordError(f"`{path}` is {kind_of(span)}, not [start, end, label]")


def _own_marks(marks: Any, entities: list[Data]) -> list[Data]:
    """Compare the marks that were written with the entities that came back."""
    there = [(_place(each), each) for each in entities]
    places = Counter(place for place, _ in there)
    spans: list[Data] = []
    for mark in marks:
        is_there = places[_place(mark)] > 0
        places[_place(mark)] -= is_there
        spans.append(mark if is_there else {**mark, "status": Status.REJECTED.value})
    for place, entity in there:
        if places[place] > 0 and entity["label"] != ARGUMENT:
            places[place] -= 1
            spans.append(entity)
    return spans


def _place(span: Data) -> str:
    return f"{span.get('start')!r}-{span.get('end')!r}-{span.get('label')!r}"


def _add_argument(relation: Data, entities: list[Data], draft: Draft) -> None:
    role = str(relation.get("type"))
    ends = [
        next((each for each in entities if each["name"] == relation.get(key)), None)
        for key in ("from_id", "to_id")
    ]
    trigger, argument = ends
    if trigger is None or argument is None:
        raise RecordError(f"a relation {role} leads from or to an entity that is not there")
    label = trigger["label"]
    if not isinstance(label, str) or our_label(label, draft.options.labels) != GOAL:
        draft.lose(f"relation {role}")
        return
    goal = trigger.setdefault("goal", {})
    if not with_argument(goal, role, draft.text, argument["start"], argument["end"]):
        draft.lose(f"relation {role}")


FORMAT = Format(
    "doccano",
    (".jsonl",),
    read_doccano,
    help=(
        "Examples as doccano exports and imports them: spans under `label`, or `entities` with "
        "`relations`, of which one of type scorer, team, assist or minute from an entity labelled "
        "GOAL is a goal's argument. Offsets count UTF-16 code units, as doccano does."
    ),
    example='{"id": 1, "text": "Kudus headed home.", "label": [[0, 5, "PERSON"]]}\n',
    holds=Holds.LINES,
    begins=lambda data: bool(_KEYS.search(data.lstrip().partition(b"\n")[0])),
)
