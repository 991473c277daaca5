"""Reading spaCy's DocBins, those that Scoreline wrote and others."""

from __future__ import annotations

from collections.abc import Iterator
from io import BufferedReader
from typing import Any

from annotators import docbin
from store.fields import RecordError
from store.importing import Item, Rejected
from store.importing.building import Draft, Read, as_object, objects, text_of
from store.importing.completing import complete
from store.importing.items import Format, Given, Options
from store.importing.parsing import parse
from store.model import FURNITURE, GOAL, Answer

_LARGEST = 256 * 1024 * 1024

_CONFIGURATION = ".cfg"


def read(stream: BufferedReader, given: Given) -> Iterator[Item | Rejected]:
    """Read the documents of a `.spacy` file; one that is no article is rejected by its number."""
    if given.place.endswith(_CONFIGURATION):
        # It lies in the folder of the corpus and says nothing about articles.
        return
    data = stream.read(_LARGEST + 1)
    if len(data) > _LARGEST:
        yield Rejected(given.place, None, f"it is larger than {_LARGEST // 2**20} MB")
        return
    try:
        for number, marked in enumerate(docbin.read(data), 1):
            place = f"{given.place}, document {number}"
            try:
                found = _record(marked, given.options)
            except RecordError as error:
                yield Rejected(place, None, str(error))
            else:
                record = complete(found.record, told=found.told)
                yield Item(record, place, note=found.note, lost=found.lost)
    except docbin.DocBinError as error:
        yield Rejected(given.place, None, str(error))


def _record(marked: docbin.Marked, options: Options) -> Read:
    if marked.data is not None:
        return _own(as_object(parse(marked.data)), options)
    answer = Answer.ACCEPT.value if marked.is_done else None
    spans = [
        {"start": mark.start, "end": mark.end, "label": mark.label}
        for mark in (*marked.entities, *marked.triggers)
    ]
    return Draft(marked.text, options, answer=answer, spans=spans).record()


def _own(data: dict[str, Any], options: Options) -> Read:
    """Read what Scoreline put beside a document."""
    spans = [dict(span) for span in objects(data, "spans")]
    spans += [{**goal, "label": GOAL, "goal": goal} for goal in objects(data, "goals")]
    spans += [{**each, "label": FURNITURE} for each in objects(data, "furniture")]
    meta = as_object(data.get("meta") or {})
    return Draft(text_of(data, "text"), options, meta, data.get("answer"), spans).record()


FORMAT = Format(
    "spacy",
    (".spacy",),
    read,
    help=(
        "DocBins as spaCy trains on them: entities are marks, and spans of the group `goals` are "
        "triggers. An article in which every token has a tag is done."
    ),
)
