"""brat standoff: a text and a file of its annotations, `NAME.txt` and `NAME.ann`.

Offsets are Unicode code points into the text, end exclusive. An event whose type means GOAL is a
goal mention with the arguments that its roles name. What Scoreline wrote says statuses in
attributes, sources and names in notes, and the article's metadata in `NAME.json` beside it. A mark
in several pieces is one where nothing but white space lies between them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from io import BufferedReader
from itertools import pairwise
from pathlib import Path

from store.fields import RecordError
from store.importing.building import ARGUMENT, ROLES, Data, Draft, as_object, with_argument
from store.importing.completing import complete
from store.importing.decoding import DecodingError, decode, whole
from store.importing.items import Format, Given, Item, Rejected
from store.importing.labelling import our_label
from store.importing.parsing import parse
from store.model import GOAL, OffsetError, check

_WORDS = ("kind", "outcome", "scope")
_NUMBERS = ("minute", "added", "count")

_TEXT_BOUND = re.compile(r"(\S+) (\d{1,9} \d{1,9}(?:;\d{1,9} \d{1,9})*)$")


class _LineError(RecordError):
    """A line is at fault."""

    def __init__(self, line: int, reason: str) -> None:
        super().__init__(reason)
        self.line = line


@dataclass(slots=True)
class _Standoff:
    """What the lines of a file say, by their ids."""

    spans: dict[str, Data] = field(default_factory=dict)
    """By the id of the text-bound annotation, and by that of the event that it triggers."""
    triggers: set[str] = field(default_factory=set)
    events: list[tuple[int, str, list[tuple[str, str]]]] = field(default_factory=list)
    """The line, the trigger, and each role with the id that fills it."""
    lost: list[str] = field(default_factory=list)


def read_brat(stream: BufferedReader, given: Given) -> Iterator[Item | Rejected]:
    """Read one article from its annotations and the text that stands beside them."""
    try:
        annotations = _decoded(whole(stream))
        said, text = _beside(given, ".json"), _beside(given, ".txt")
        if text is None:
            raise RecordError("there is no text of the same name, ending in .txt, beside it")
        draft = Draft(text, given.options)
        if said is not None:
            _add_metadata(said, draft)
        _add_marks(annotations, draft)
        read = draft.record()
    except _LineError as error:
        yield Rejected(given.place, error.line, str(error))
        return
    except (DecodingError, RecordError) as error:
        yield Rejected(given.place, None, str(error))
        return
    record = complete(read.record, title=Path(given.place).stem, told=read.told)
    yield Item(record, given.place, given.origin, lost=read.lost)


def _beside(given: Given, ending: str) -> str | None:
    stream = given.beside(ending)
    if stream is None:
        return None
    with stream:
        return _decoded(whole(stream))


def _decoded(data: bytes) -> str:
    """Read UTF-8 with whatever it begins with, since offsets count that too."""
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return decode(data).text


def _add_metadata(said: str, draft: Draft) -> None:
    data = as_object(parse(said))
    meta = data.get("meta") or {}
    draft.meta = as_object(meta)
    draft.answer = data.get("answer")


def _add_marks(annotations: str, draft: Draft) -> None:
    standoff = _Standoff()
    later: list[tuple[int, str, str]] = []
    for number, line in enumerate(annotations.split("\n"), 1):
        line = line.removesuffix("\r")
        if not line.strip():
            continue
        name, tab, rest = line.partition("\t")
        if not tab or not rest:
            raise _LineError(number, f"{line[:40]!r} is no annotation: there is no tab in it")
        if name.startswith("T"):
            _add_text_bound(number, name, rest, draft, standoff)
        elif name.startswith("E"):
            _add_event(number, name, rest, standoff)
        else:
            later.append((number, name, rest))
    _resolve_events(standoff, draft)
    for number, name, rest in later:
        _add_further(number, name, rest, draft, standoff)
    marks = {id(span): span for span in standoff.spans.values()}
    draft.spans = [span for span in marks.values() if span["label"] != ARGUMENT]
    draft.lost += standoff.lost


def _add_text_bound(number: int, name: str, rest: str, draft: Draft, standoff: _Standoff) -> None:
    head, tab, covered = rest.partition("\t")
    found = _TEXT_BOUND.match(head)
    if found is None or not tab:
        raise _LineError(number, "it is not `TYPE START END`, a tab and the covered text")
    if name in standoff.spans:
        raise _LineError(number, f"{name} is there twice")
    numbers = [[int(each) for each in piece.split()] for piece in found[2].split(";")]
    pieces = [draft.text[start:end] for start, end in numbers]
    if " ".join(pieces) != covered:
        raise _LineError(
            number,
            f"the text at {found[2][:60]} is {' '.join(pieces)[:60]!r}, but {name} says "
            f"{covered[:60]!r}; offsets count Unicode code points",
        )
    (start, _), (_, end) = numbers[0], numbers[-1]
    between = "".join(draft.text[before[1] : after[0]] for before, after in pairwise(numbers))
    if between.strip():
        standoff.lost.append(f"{found[1]} in several pieces")
        # What refers to it has to find something.
        standoff.spans[name] = {"start": start, "end": end, "label": ARGUMENT}
        return
    try:
        check(draft.text, start, end, draft.text[start:end])
    except OffsetError as error:
        raise _LineError(number, str(error)) from error
    standoff.spans[name] = {"start": start, "end": end, "label": found[1]}


def _add_event(number: int, name: str, rest: str, standoff: _Standoff) -> None:
    parts = [part.partition(":") for part in rest.split()]
    if not parts or any(not value for _, _, value in parts):
        raise _LineError(number, "it is not `TYPE:TRIGGER ROLE:ID …`")
    (type_, _, trigger), *others = parts
    span = standoff.spans.get(trigger)
    if span is None:
        raise _LineError(number, f"its trigger, {trigger}, is not there")
    span = {**span, "label": type_, "goal": {}}
    standoff.spans[name] = span
    standoff.triggers.add(trigger)
    standoff.events.append((number, name, [(role, value) for role, _, value in others]))


def _resolve_events(standoff: _Standoff, draft: Draft) -> None:
    """Give goals their arguments once every line that could be one is known."""
    for number, name, arguments in standoff.events:
        span = standoff.spans[name]
        for role, value in arguments:
            filler = standoff.spans.get(value)
            if filler is None:
                raise _LineError(number, f"its {role}, {value}, is not there")
            role = role.rstrip("0123456789")
            is_goal = our_label(span["label"], draft.options.labels) == GOAL
            if not is_goal or not with_argument(
                span["goal"], role, draft.text, filler["start"], filler["end"]
            ):
                standoff.lost.append(f"argument {role}")
    for trigger in standoff.triggers:
        del standoff.spans[trigger]


def _add_further(number: int, name: str, rest: str, draft: Draft, standoff: _Standoff) -> None:
    """Take in what is said about marks: attributes and notes; name what a record cannot hold."""
    head, _, note = rest.partition("\t")
    kind, _, target = head.partition(" ")
    target, _, value = target.partition(" ")
    span = standoff.spans.get(target)
    if name.startswith(("A", "M")) and name[1:].isdigit():
        if span is None or not _take_attribute(number, kind, value, span):
            standoff.lost.append(f"attribute {kind}")
    elif name.startswith("#"):
        if span is None or not _take_note(note, span):
            standoff.lost.append("note")
    elif name.startswith(("R", "*")):
        standoff.lost.append(f"relation {kind}")
    elif name.startswith("N"):
        standoff.lost.append("normalisation")
    else:
        raise _LineError(number, f"{name[:20]!r} is no kind of annotation")


def _take_attribute(number: int, kind: str, value: str, span: Data) -> bool:
    key = kind.lower()
    if key == "status":
        span["status"] = value
    elif "goal" in span and key in _WORDS:
        span["goal"][key] = value.replace("_", " ")
    elif "goal" in span and key in _NUMBERS:
        if not value.isdecimal() or len(value) > 9:
            raise _LineError(number, f"{kind} is {value[:20]!r}, not a whole number")
        span["goal"][key] = int(value)
    else:
        return False
    return True


def _take_note(note: str, span: Data) -> bool:
    """Read what we wrote into a note; tell whether it is one of ours."""
    try:
        data = parse(note)
    except RecordError:
        return False
    if not isinstance(data, dict) or "source" not in data:
        return False
    span["source"] = data.get("source")
    span["confidence"] = data.get("confidence")
    if "goal" not in span:
        return True
    goal = span["goal"]
    goal["score"] = data.get("score")
    for role in ROLES:
        named = data.get(role)
        if isinstance(named, dict):
            goal[role] = {**(goal.get(role) or {}), **named}
    return True


FORMAT = Format(
    "brat",
    (".ann",),
    read_brat,
    help=(
        "A pair of files, NAME.txt and NAME.ann, or a folder or zip archive of such pairs. Events "
        "of type Goal are goal mentions; their roles Scorer, Team, Assist and Minute are arguments."
    ),
    example=("T1\tPERSON 0 5\tKudus\nT2\tGoal 6 17\theaded home\nE1\tGoal:T2 Scorer:T1\n"),
)
