"""W3C Web Annotation: a JSON-LD collection with an annotation for every mark, one a line.

Source: the W3C Recommendation "Web Annotation Data Model".

The target of an annotation is its article (the `url`, else `urn:scoreline:` and the id) with two
selectors: `TextPositionSelector` with `start` and `end` in Unicode code points into the article's
text, the end exclusive; and `TextQuoteSelector` with the words and up to `AROUND` characters either
side, which find the place again in a page that has changed. One body tags it with the label; the
other describes it in JSON: `status`, `confidence` and, for a goal mention, its arguments as in a
record. The creator is who proposed it.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any
from urllib.parse import quote

from store.exporting.files import Files
from store.exporting.format import Format
from store.exporting.losses import Losses
from store.mark_data import write_arguments
from store.model import GOAL, Goal, Mark, Record
from store.records import Tokenize, dumps, write_meta

AROUND = 32
"""How many characters before and after a mark are written with it."""

_HEAD = (
    '{"@context": "http://www.w3.org/ns/anno.jsonld", "type": "AnnotationCollection", '
    '"label": "Marks of football articles", "first": {"type": "AnnotationPage", "startIndex": 0, '
    '"items": [\n'
)

_TAIL = "]}}\n"


def write(records: Iterable[Record], files: Files, *, tokenize: Tokenize, losses: Losses) -> None:
    """Write one collection with one page; only articles with marks are told of."""
    with files.open("annotations.jsonld") as stream:
        stream.write(_HEAD.encode())
        before = ""
        for record in records:
            name = quote(write_meta(record.article)["id"], safe="")
            for number, mark in enumerate(record.marks, 1):
                data = _annotation(record, mark, f"urn:scoreline:{name}", number)
                stream.write(f"{before}{dumps(data)}".encode())
                before = ",\n"
        stream.write(f"\n{_TAIL}".encode() if before else _TAIL.encode())


def _annotation(record: Record, mark: Mark, name: str, number: int) -> dict[str, Any]:
    text = record.article.text
    told: dict[str, Any] = {"status": mark.status.value, "confidence": mark.confidence}
    if mark.label == GOAL:
        told |= write_arguments(mark.goal or Goal())
    data: dict[str, Any] = {
        "id": f"{name}:{number}",
        "type": "Annotation",
        "motivation": "tagging",
        "body": [
            {"type": "TextualBody", "purpose": "tagging", "value": mark.label},
            {
                "type": "TextualBody",
                "purpose": "describing",
                "format": "application/json",
                "value": dumps(told),
            },
        ],
        "target": {
            "source": record.article.url or name,
            "selector": [
                {"type": "TextPositionSelector", "start": mark.start, "end": mark.end},
                {
                    "type": "TextQuoteSelector",
                    "exact": mark.text,
                    "prefix": text[max(0, mark.start - AROUND) : mark.start],
                    "suffix": text[mark.end : mark.end + AROUND],
                },
            ],
        },
    }
    if mark.source:
        kind = "Person" if mark.source.startswith("human:") else "Software"
        data["creator"] = {"type": kind, "name": mark.source.removeprefix("human:")}
    return data


FORMAT = Format(
    "webannotation",
    "W3C Web Annotations in JSON-LD, with places that are found again in a changed page.",
    write,
    ".jsonld",
)
