"""Label Studio JSON: an array of tasks with annotations and predictions.

Offsets are Unicode code points, end exclusive. A region that Scoreline wrote says its status and
source in `meta`; what Label Studio writes has neither. There, a submitted annotation means that
the article is done and its marks are right; predictions count only where nobody annotated.
Values of a region whose label means GOAL, and relations from it, are the goal's arguments if their
names are.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from io import BufferedReader
from typing import Any

from store.fields import RecordError
from store.importing.building import (
    ARGUMENT,
    ROLES,
    Data,
    Draft,
    Read,
    as_object,
    lenient_meta,
    objects,
    text_of,
    with_argument,
)
from store.importing.items import Format, Given, Item, Options, Rejected
from store.importing.labelling import our_label
from store.importing.records import each_element
from store.model import GOAL

_OWN = ("text", "meta", "answer")

_WORDS = ("kind", "outcome", "scope")
_NUMBERS = ("minute", "added", "count")
_TEXTS = ("score", *ROLES)

_BEGINS = re.compile(
    rb'\s*\[?\s*\{(?s:.{0,4000}?)"(?:data|annotations|predictions|completions)"\s*:'
)


@dataclass(slots=True)
class _Region:
    span: Data
    controls: Data = field(default_factory=dict)
    mentions: list[tuple[str, int, int]] = field(default_factory=list)


def read_tasks(stream: BufferedReader, given: Given) -> Iterator[Item | Rejected]:
    """Read tasks one by one; one that is none is rejected and the rest is read."""
    yield from each_element(stream, given, read_task)


def read_task(value: object, options: Options) -> Read:
    """Make a record of one task.

    Raises:
        RecordError: It is none.
    """
    task = as_object(value)
    data = task.get("data")
    if not isinstance(data, dict):
        raise RecordError("`data` is missing; it must be an object with the article's text")
    key = _text_key(data, options)
    text = text_of(data, key)
    own = data.get("meta")
    if isinstance(own, dict) and "answer" in data:
        left = {name: each for name, each in data.items() if name not in (*_OWN, key)}
        draft = Draft(text, options, {**own, **left}, data.get("answer"))
    else:
        left = {name: each for name, each in data.items() if name != key}
        if task.get("id") is not None:
            left["id"] = task["id"]
        draft = Draft(text, options, lenient_meta(left, "label_studio"))
    annotations = objects(task, "annotations") or objects(task, "completions")
    predictions = objects(task, "predictions")
    is_ours = "answer" in data
    if annotations and not is_ours:
        cancelled = all(each.get("was_cancelled") for each in annotations)
        draft.answer = "ignore" if cancelled else "accept"
        kept = [each for each in annotations if not each.get("was_cancelled")] or annotations
        for _ in kept[1:]:
            draft.lose("annotation by another person")
        annotations, predictions = kept[:1], ()
    for annotation in annotations:
        _add_marks(objects(annotation, "result"), draft)
    for prediction in predictions:
        _add_marks(objects(prediction, "result"), draft, prediction)
    return draft.record()


def _text_key(data: Data, options: Options) -> str:
    """Say which field of a task's data is the text: labelling configurations name it as they like.

    Raises:
        RecordError: There is no telling.
    """
    wanted = options.fields.get("text")
    if wanted is not None or "text" in data:
        return wanted or "text"
    strings = [name for name, value in data.items() if isinstance(value, str)]
    if len(strings) != 1:
        names = ", ".join(list(data)[:12]) or "none at all"
        raise RecordError(
            f"no field of `data` is called `text` (there are {names}); say which one with "
            "--text-field NAME"
        )
    return strings[0]


def _add_marks(result: Any, draft: Draft, prediction: Data | None = None) -> None:
    """Add the regions of one annotation or prediction, with what belongs to them."""
    regions: dict[str, list[_Region]] = {}
    for item in result:
        if item.get("type") == "labels":
            name = str(item.get("id"))
            regions.setdefault(name, []).extend(_regions(item, prediction))
    for item in result:
        if item.get("type") == "relation":
            _add_relation(item, regions, draft)
        elif item.get("type") != "labels":
            _add_control(item, regions, draft)
    for region in (each for group in regions.values() for each in group):
        span = region.span
        if span["label"] == ARGUMENT:
            continue
        if _is_goal(span, draft):
            span["goal"] = _goal(region, draft)
        elif region.controls or region.mentions:
            draft.lose("value of a mark that is no goal")
        draft.spans.append(span)


def _regions(item: Data, prediction: Data | None) -> Iterator[_Region]:
    value = item.get("value")
    if not isinstance(value, dict):
        raise RecordError("a region has no `value` that is an object")
    labels = value.get("labels")
    if not isinstance(labels, list):
        raise RecordError("a region's `value.labels` is not a list")
    meta = item.get("meta") if isinstance(item.get("meta"), dict) else {}
    span = {key: value.get(key) for key in ("start", "end", "text")}
    score = item.get("score")
    source = meta.get("source") if meta else None
    if prediction is not None:
        score = prediction.get("score") if score is None and not meta else score
        version = prediction.get("model_version")
        source = version if source is None and isinstance(version, str) else source
        span["status"] = "suggested"
    if isinstance(score, int | float) and 0 <= score <= 1:
        span["confidence"] = score
    if meta and meta.get("status") is not None:
        span["status"] = meta["status"]
    span["source"] = source
    for label in labels:
        yield _Region({**span, "label": label})


def _is_goal(span: Data, draft: Draft) -> bool:
    label = span["label"]
    return isinstance(label, str) and our_label(label, draft.options.labels) == GOAL


def _add_relation(item: Data, regions: dict[str, list[_Region]], draft: Draft) -> None:
    heads = regions.get(str(item.get("from_id")), [])
    tails = regions.get(str(item.get("to_id")), [])
    labels = item.get("labels")
    role = str(labels[0]) if isinstance(labels, list) and labels else "without a label"
    if not heads or not tails:
        raise RecordError(f"a relation {role} leads from or to a region that is not there")
    start, end = tails[0].span.get("start"), tails[0].span.get("end")
    if not isinstance(start, int) or not isinstance(end, int) or not _is_goal(heads[0].span, draft):
        draft.lose(f"relation {role}")
        return
    heads[0].mentions.append((role, start, end))


def _add_control(item: Data, regions: dict[str, list[_Region]], draft: Draft) -> None:
    """Keep a value that was given to a region, by the name of its control."""
    name = str(item.get("from_name"))
    group = regions.get(str(item.get("id")), [])
    value = item.get("value")
    if not group or not isinstance(value, dict):
        draft.lose(f"value {name}")
        return
    found = value.get(str(item.get("type")), value.get("text"))
    group[0].controls[name] = found


def _goal(region: _Region, draft: Draft) -> Data:
    goal: Data = {}
    for name, value in region.controls.items():
        first = value[0] if isinstance(value, list) and value else value
        if name in _WORDS or name == "score":
            goal[name] = first
        elif name in _NUMBERS:
            is_whole = isinstance(first, float) and first.is_integer()
            goal[name] = int(first) if is_whole else first
        elif name in ROLES and isinstance(value, list) and value:
            goal[name] = {"name": first, "start": None, "end": None, "names": value[1:]}
        else:
            draft.lose(f"value {name}")
    for role, start, end in region.mentions:
        if not with_argument(goal, role, draft.text, start, end):
            draft.lose(f"relation {role}")
    return goal


FORMAT = Format(
    "label-studio",
    (".json",),
    read_tasks,
    help=(
        "Tasks as Label Studio exports them. A submitted annotation means that the article is "
        "done; predictions come in where there is none. Values and relations of a region "
        "labelled GOAL are its arguments."
    ),
    example=(
        '[{"id": 1, "data": {"text": "Kudus headed home."}, "annotations": [{"result": [\n'
        '{"id": "a", "from_name": "label", "to_name": "text", "type": "labels", '
        '"value": {"start": 0, "end": 5, "labels": ["PERSON"]}}]}]}]\n'
    ),
    begins=lambda data: bool(_BEGINS.match(data)),
)
