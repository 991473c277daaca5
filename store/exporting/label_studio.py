"""Label Studio JSON: an array of tasks, one a line, with what is settled as annotations.

Source: Label Studio's "Import pre-annotated data" and "Label Studio JSON format" pages. The project
needs the labelling configuration `CONFIGURATION`.

Each task is an object with these keys, in this order:

- `id`: the tasks are counted from 1, for programs that want a number.
- `data`: `text`; `meta` as in a record; `answer`, or null.
- `annotations`: one, with `result` and `was_cancelled` (true if the answer is `ignore`), where
  there is an answer or a mark that is accepted, edited or added; else empty.
- `predictions`: one for each source of marks that are suggested or rejected, by name, with
  `model_version` (the source) and `result`.

A `result` is a list of:

- a region for every mark in order: `id` (the article's id, `-` and a number, unique in the file),
  `from_name` (`label`), `to_name` (`text`), `type` (`labels`), `origin` (`manual` in an annotation,
  else `prediction`), `score` (the confidence, or null), `value` (`start`, `end`, `text`, `labels`
  with the one label, `GOAL` for a trigger, `FURNITURE` too) and `meta` (`status`, `source`). After
  them come regions labelled `ARGUMENT`, without `score` and `meta`, for the words of arguments
  where no entity in this result has just this span.
- for each goal mention, values with the `id`, `start` and `end` of its region: `type` `choices`
  under `kind`, `outcome` and `scope`; `number` under `minute`, `added` and `count`; `textarea`
  under `score`, `scorer`, `team` and `assist`, whose `text` is a list: the score; or the fullest
  name, and after it all names where several scored. `from_name` is the word above. What is empty,
  one goal, `scored` or `match` is not written.
- relations: `type` (`relation`), `from_id` (the trigger), `to_id` (the argument), `direction`
  (`right`) and `labels` with one of `scorer`, `team`, `assist` and `minute`.

Offsets are Unicode code points, end exclusive.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from store.exporting.files import Files
from store.exporting.format import Format
from store.exporting.losses import Losses
from store.exporting.regions import ARGUMENT, Region, regions
from store.exporting.spans import ROLES
from store.model import (
    GOAL,
    LABELS,
    Answer,
    Article,
    Goal,
    Kind,
    Mark,
    Name,
    Outcome,
    Record,
    Scope,
)
from store.records import DECIDED, Tokenize, dumps, write_meta


def write(records: Iterable[Record], files: Files, *, tokenize: Tokenize, losses: Losses) -> None:
    """Write tasks; nothing is lost."""
    with files.open("tasks.json") as stream:
        before = "[\n"
        for number, record in enumerate(records, 1):
            stream.write(f"{before}{dumps(task(record, number))}".encode())
            before = ",\n"
        stream.write(b"[]\n" if before == "[\n" else b"\n]\n")


def task(record: Record, place: int) -> dict[str, Any]:
    """Turn a record into the plain data of a task; `place` is its number in the file, from 1."""
    article = record.article
    settled = [mark for mark in record.marks if mark.status in DECIDED]
    open_ = [mark for mark in record.marks if mark.status not in DECIDED]
    annotations: list[dict[str, Any]] = []
    if settled or article.answer is not None:
        cancelled = article.answer is Answer.IGNORE
        annotations = [{"result": _result(article, settled, 1), "was_cancelled": cancelled}]
    number = 1 + _size(annotations)
    predictions: list[dict[str, Any]] = []
    for source in sorted({mark.source for mark in open_}):
        marks = [mark for mark in open_ if mark.source == source]
        prediction = {"model_version": source, "result": _result(article, marks, number)}
        predictions.append(prediction)
        number += _size([prediction])
    return {
        "id": place,
        "data": {
            "text": article.text,
            "meta": write_meta(article),
            "answer": article.answer and article.answer.value,
        },
        "annotations": annotations,
        "predictions": predictions,
    }


def _size(groups: Iterable[dict[str, Any]]) -> int:
    return sum(item["type"] == "labels" for group in groups for item in group["result"])


def _result(article: Article, marks: Sequence[Mark], first: int) -> list[dict[str, Any]]:
    found, relations = regions(marks, first=first)
    prefix = write_meta(article)["id"]
    result = [_region(region, f"{prefix}-{region.number}", article.text) for region in found]
    for region in found:
        if region.mark is not None and region.label == GOAL:
            goal = region.mark.goal or Goal()
            result += _values(goal, f"{prefix}-{region.number}", region)
    result += [
        {
            "type": "relation",
            "from_id": f"{prefix}-{relation.trigger}",
            "to_id": f"{prefix}-{relation.argument}",
            "direction": "right",
            "labels": [relation.role],
        }
        for relation in relations
    ]
    return result


def _region(region: Region, name: str, text: str) -> dict[str, Any]:
    mark = region.mark
    is_open = mark is not None and mark.status not in DECIDED
    value = {
        "start": region.start,
        "end": region.end,
        "text": text[region.start : region.end],
        "labels": [region.label],
    }
    data: dict[str, Any] = {"id": name, "from_name": "label", "to_name": "text", "type": "labels"}
    data["origin"] = "prediction" if is_open else "manual"
    if mark is None:
        return data | {"value": value}
    meta = {"status": mark.status.value, "source": mark.source}
    return data | {"score": mark.confidence, "value": value, "meta": meta}


def _values(goal: Goal, name: str, region: Region) -> Iterator[dict[str, Any]]:
    place = {"start": region.start, "end": region.end}
    for control, kind, value in _controls(goal):
        yield {
            "id": name,
            "from_name": control,
            "to_name": "text",
            "type": kind,
            "value": {**place, _VALUE_KEYS[kind]: value},
        }


_VALUE_KEYS = {"choices": "choices", "number": "number", "textarea": "text"}
"""The key that a value of each type stands under."""


def _controls(goal: Goal) -> Iterator[tuple[str, str, object]]:
    """Give what is not as it is without saying: name of the control, its type, the value."""
    if goal.kind is not None:
        yield "kind", "choices", [goal.kind.value]
    if goal.outcome is not Outcome.SCORED:
        yield "outcome", "choices", [goal.outcome.value]
    if goal.scope is not Scope.MATCH:
        yield "scope", "choices", [goal.scope.value]
    if goal.minute is not None:
        yield "minute", "number", goal.minute
    if goal.added is not None:
        yield "added", "number", goal.added
    if goal.count != 1:
        yield "count", "number", goal.count
    if goal.score is not None:
        yield "score", "textarea", [goal.score]
    names: tuple[tuple[str, Name | None], ...] = (
        ("scorer", goal.scorer),
        ("team", goal.team),
        ("assist", goal.assist),
    )
    for role, name in names:
        if name is not None:
            yield role, "textarea", [name.name, *name.names]


def _configuration() -> str:
    labels = [*LABELS, ARGUMENT]
    lines = [
        "<View>",
        '  <Labels name="label" toName="text">',
        *(f'    <Label value="{label}"/>' for label in labels),
        "  </Labels>",
    ]
    per_goal = 'toName="text" perRegion="true" whenTagName="label" whenLabelValue="GOAL"'
    for name, words in (("kind", Kind), ("outcome", Outcome), ("scope", Scope)):
        lines += [
            f'  <Choices name="{name}" {per_goal}>',
            *(f'    <Choice value="{word}"/>' for word in words),
            "  </Choices>",
        ]
    lines += [f'  <Number name="{name}" {per_goal}/>' for name in ("minute", "added", "count")]
    lines += [
        f'  <TextArea name="{name}" {per_goal}/>' for name in ("score", "scorer", "team", "assist")
    ]
    lines += [
        "  <Relations>",
        *(f'    <Relation value="{role}"/>' for role in ROLES),
        "  </Relations>",
        '  <Text name="text" value="$text"/>',
        "</View>",
    ]
    return "\n".join(lines) + "\n"


CONFIGURATION = _configuration()
"""The labelling configuration, in XML, of a project that the tasks fit into."""

FORMAT = Format(
    "label-studio",
    "Tasks for Label Studio: what is settled as annotations, the rest as predictions.",
    write,
    ".json",
)
