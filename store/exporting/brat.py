"""brat standoff: a text and its annotations for each article, in a folder or a zip file.

Source: brat's "Standoff format" and "Annotation configuration" pages.

For each article there are three files. Their name is the article's id, with what is no letter of
ASCII, digit, `-` or `_` percent-encoded; one with more than 120 characters is cut and ends in a
fingerprint. The id itself is in the third.

- `NAME.txt`: the text in UTF-8, exactly as it is.
- `NAME.ann`: the marks, below.
- `NAME.json`: `meta` as in a record, and `answer`, or null. brat passes over it.

The lines of `NAME.ann`, in this order, each kind numbered from 1:

- `T1⇥PERSON 0 5⇥Kudus` for every mark in order: the types are Scoreline's labels, with `Goal` for
  the trigger of a goal mention and `FURNITURE`. After the marks come, with type `ARGUMENT`, the
  words that an argument stands on where no entity has just this span. A span with a line break in
  it is written as its lines, `0 5;6 9`, parted by a space in the covered text; what lies between
  them is part of the mark.
- `E1⇥Goal:T2 Scorer:T1 Team:T3 Assist:T4 Minute:T5` for every goal mention, in the order of the
  triggers, with the arguments that stand on words.
- `A1⇥Status T1 accepted` for every mark, of the event where it is a goal mention. After the status
  of a goal mention come `Kind`, `Outcome`, `Scope` (with `_` for a space: `own_goal`), `Minute`,
  `Added` and `Count` (whole numbers). What is empty, `scored`, `match` or one goal is not written.
- `#1⇥AnnotatorNotes T1⇥{"source": …}` for every mark, of the event where it is a goal mention: an
  object in JSON with `source` and `confidence`, and for a goal mention, where it has them, `score`,
  and `scorer`, `team` and `assist`, each with `name` (the fullest one) and perhaps `names`. A name
  without an argument of the event stands on no words.

`annotation.conf` makes the folder a collection that brat shows. Offsets are Unicode code points,
end exclusive.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator
from typing import Any
from urllib.parse import quote

from store.exporting.files import Files
from store.exporting.format import Format
from store.exporting.losses import Losses
from store.exporting.regions import ARGUMENT, Region, Relation, regions
from store.exporting.spans import ROLES
from store.model import ENTITY_LABELS, FURNITURE, GOAL, Goal, Kind, Outcome, Record, Scope, Status
from store.records import Tokenize, dumps, write_meta

_LONGEST_NAME = 120

EVENT = "Goal"
"""The type of a goal mention's trigger and event."""


def write(records: Iterable[Record], files: Files, *, tokenize: Tokenize, losses: Losses) -> None:
    """Write three files an article; nothing is lost."""
    with files.open("annotation.conf") as stream:
        stream.write(_configuration().encode())
    for record in records:
        meta = write_meta(record.article)
        answer = record.article.answer and record.article.answer.value
        name = file_name(meta["id"])
        with files.open(f"{name}.txt") as stream:
            stream.write(record.article.text.encode())
        with files.open(f"{name}.ann") as stream:
            stream.write("".join(f"{line}\n" for line in annotation_lines(record)).encode())
        with files.open(f"{name}.json") as stream:
            stream.write(f"{dumps({'meta': meta, 'answer': answer})}\n".encode())


def file_name(article_id: str) -> str:
    """Make an article's id the name of a file that every system takes, without an ending."""
    name = quote(article_id, safe="").replace(".", "%2E").replace("~", "%7E")
    if len(name) <= _LONGEST_NAME:
        return name
    digest = hashlib.sha256(article_id.encode()).hexdigest()[:16]
    return f"{name[:_LONGEST_NAME]}-{digest}"


def annotation_lines(record: Record) -> Iterator[str]:
    """Give the lines of an article's annotations, without line endings."""
    found, relations = regions(record.marks)
    triggers = [region.number for region in found if region.label == GOAL]
    events = {number: f"E{place}" for place, number in enumerate(triggers, 1)}
    for region in found:
        yield _text_bound(region, record.article.text)
    for number in triggers:
        yield _event(events[number], number, relations)
    marked = [
        (events.get(region.number, f"T{region.number}"), region)
        for region in found
        if region.mark is not None
    ]
    attributes = [
        f"{name} {target} {value}"
        for target, region in marked
        for name, value in _attributes(region)
    ]
    for place, attribute in enumerate(attributes, 1):
        yield f"A{place}\t{attribute}"
    for place, (target, region) in enumerate(marked, 1):
        yield f"#{place}\tAnnotatorNotes {target}\t{one_line(_note(region))}"


def _text_bound(region: Region, text: str) -> str:
    pieces = list(_lines_of(text, region.start, region.end))
    offsets = ";".join(f"{start} {end}" for start, end in pieces)
    covered = " ".join(text[start:end] for start, end in pieces)
    type_ = EVENT if region.label == GOAL else region.label
    return f"T{region.number}\t{type_} {offsets}\t{covered}"


def _lines_of(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Give the lines of a stretch, each without its line break and only if anything is left."""
    at = start
    for line in text[start:end].splitlines(keepends=True):
        (kept,) = line.splitlines()
        if kept:
            yield at, at + len(kept)
        at += len(line)


def _event(name: str, trigger: int, relations: Iterable[Relation]) -> str:
    arguments = "".join(
        f" {relation.role.capitalize()}:T{relation.argument}"
        for relation in relations
        if relation.trigger == trigger
    )
    return f"{name}\t{EVENT}:T{trigger}{arguments}"


def _attributes(region: Region) -> Iterator[tuple[str, str | int]]:
    if region.mark is None:
        return
    yield "Status", region.mark.status.value
    if region.label != GOAL:
        return
    goal = region.mark.goal or Goal()
    if goal.kind is not None:
        yield "Kind", _joined(goal.kind)
    if goal.outcome is not Outcome.SCORED:
        yield "Outcome", _joined(goal.outcome)
    if goal.scope is not Scope.MATCH:
        yield "Scope", _joined(goal.scope)
    if goal.minute is not None:
        yield "Minute", goal.minute
    if goal.added is not None:
        yield "Added", goal.added
    if goal.count != 1:
        yield "Count", goal.count


def _joined(words: str) -> str:
    """Write a word of several parts as one, since a space ends the value of an attribute."""
    return words.replace(" ", "_")


def _note(region: Region) -> dict[str, Any]:
    """Give what brat has no place for."""
    mark = region.mark
    if mark is None:
        return {}
    note: dict[str, Any] = {"source": mark.source, "confidence": mark.confidence}
    goal = mark.goal or Goal()
    if goal.score is not None:
        note["score"] = goal.score
    for role, name in (("scorer", goal.scorer), ("team", goal.team), ("assist", goal.assist)):
        if name is not None:
            note[role] = {"name": name.name}
            if name.names:
                note[role]["names"] = list(name.names)
    return note


def one_line(data: dict[str, Any]) -> str:
    """Write JSON without any character that some program takes for the end of a line."""
    return "".join(
        json.dumps(character)[1:-1] if character.splitlines() == [""] else character
        for character in dumps(data)
    )


def _configuration() -> str:
    def words(values: Iterable[str]) -> str:
        return "|".join(_joined(value) for value in values)

    return "\n".join(
        (
            "[entities]",
            *ENTITY_LABELS,
            FURNITURE,
            ARGUMENT,
            "",
            "[relations]",
            "",
            "[events]",
            f"{EVENT}\t" + ", ".join(f"{role.capitalize()}?:<ENTITY>" for role in ROLES),
            "",
            "[attributes]",
            f"Status\tArg:<ANY>, Value:{words(Status)}",
            f"Kind\tArg:{EVENT}, Value:{words(Kind)}",
            f"Outcome\tArg:{EVENT}, Value:{words(Outcome)}",
            f"Scope\tArg:{EVENT}, Value:{words(Scope)}",
            f"Minute\tArg:{EVENT}, Value:{words(map(str, range(1, 121)))}",
            f"Added\tArg:{EVENT}, Value:{words(map(str, range(1, 21)))}",
            f"Count\tArg:{EVENT}, Value:{words(map(str, range(1, 31)))}",
            "",
        )
    )


FORMAT = Format(
    "brat",
    "A brat collection: texts with standoff annotations, and goals as events. Nothing is lost.",
    write,
    "",
)
