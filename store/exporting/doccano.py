"""doccano JSONL: one example a line, for a project of sequence labelling with relations.

Source: doccano's import page "JSONL (relation)" and its server's reader of it.

Each line is an object with these keys, in this order:

- `text`: the article's text.
- `entities`: a list of `id`, `label`, `start_offset` and `end_offset`, of every mark in order: the
  labels are Scoreline's, with `GOAL` for the trigger of a goal mention and `FURNITURE`. After the
  marks come, labelled `ARGUMENT`, the words that an argument of a goal stands on where no entity
  has just this span. Ids count from 1 in each line.
- `relations`: a list of `id`, `from_id` (the trigger), `to_id` (the argument) and `type` (`scorer`,
  `team`, `assist` or `minute`).
- `scoreline`: what doccano keeps as metadata and gives back: `meta` as in a record; `answer`, or
  null; `marks`, one for each mark in the same order: `start`, `end`, `label`, `status`, `source`,
  `confidence`, and for a goal mention `goal`, the keys `scorer` to `scope` of a record's goal. A
  mark is found again by its start, end and label, since doccano gives entities new ids. An entity
  that is not among them was made in doccano; one that is no entity any more was deleted there.

`start_offset` and `end_offset` count UTF-16 code units, as doccano's page does, so that each
character beyond U+FFFF before an offset adds one. `start` and `end` within `scoreline`, those of a
goal's arguments too, are Unicode code points. All ends are exclusive.
"""

from __future__ import annotations

from typing import Any

from store.exporting.format import Format, write_lines
from store.exporting.losses import Losses
from store.exporting.regions import regions
from store.exporting.utf16 import Utf16
from store.mark_data import write_arguments, write_provenance
from store.model import GOAL, Goal, Mark, Record
from store.records import Tokenize, write_meta


def line(record: Record, tokenize: Tokenize, losses: Losses) -> dict[str, Any]:
    """Turn a record into the plain data of an example; nothing is lost."""
    article = record.article
    units = Utf16(article.text)
    found, relations = regions(record.marks)
    return {
        "text": article.text,
        "entities": [
            {
                "id": region.number,
                "label": region.label,
                "start_offset": units.of(region.start),
                "end_offset": units.of(region.end),
            }
            for region in found
        ],
        "relations": [
            {
                "id": number,
                "from_id": relation.trigger,
                "to_id": relation.argument,
                "type": relation.role,
            }
            for number, relation in enumerate(relations, 1)
        ],
        "scoreline": {
            "meta": write_meta(article),
            "answer": article.answer and article.answer.value,
            "marks": [_mark(mark) for mark in record.marks],
        },
    }


def _mark(mark: Mark) -> dict[str, Any]:
    data: dict[str, Any] = {"start": mark.start, "end": mark.end, "label": mark.label}
    data |= write_provenance(mark)
    if mark.label == GOAL:
        data["goal"] = write_arguments(mark.goal or Goal())
    return data


FORMAT = Format(
    "doccano",
    "Examples for doccano, with entities, and goals as relations.",
    write_lines(line),
    ".jsonl",
)
