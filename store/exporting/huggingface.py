"""Hugging Face token classification: JSONL with one article a line, and the tags' names beside it.

Source: the CoNLL-2003 and WNUT data sets of the Hugging Face hub, and `datasets`' JSON loader.

In the folder are `train.jsonl`, `dev.jsonl` and `test.jsonl`, each if an article is in that split,
and `features.json`, which `datasets.Features.from_dict` takes. It has the names of the tags: 0 is
`O`, and each label has two numbers, odd for `B-` and even for `I-`.

Each line has `id`, `tokens`, `ner_tags`, `starts` and `ends` (the code points of each token in the
article's text, the end exclusive), `title`, `source` and `published` (empty where nobody knows).
Left out is what `store.exporting.conll` leaves out.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterable
from contextlib import ExitStack
from tempfile import TemporaryFile
from typing import Any

from store.exporting.files import Files
from store.exporting.format import Format
from store.exporting.losses import Losses
from store.exporting.tagging import OUTSIDE, Tagged, iob2, tag_tokens
from store.model import ENTITY_LABELS, GOAL, Record
from store.records import Tokenize, dumps, write_meta
from store.splitting import SPLITS

TAGS: tuple[str, ...] = (
    OUTSIDE,
    *(f"{part}-{label}" for label in (*ENTITY_LABELS, GOAL) for part in "BI"),
)
"""The names of the tags by their numbers."""

_NUMBERS = {name: number for number, name in enumerate(TAGS)}


def write(records: Iterable[Record], files: Files, *, tokenize: Tokenize, losses: Losses) -> None:
    """Write a file for each split, and the features of their lines."""
    with ExitStack() as stack:
        # Articles come by date, and only one file of a zip can be written at a time.
        parts = {split: stack.enter_context(TemporaryFile()) for split in SPLITS}
        for record in records:
            tagged = tag_tokens(record, iob2, tokenize=tokenize, losses=losses)
            if tagged is not None:
                meta = write_meta(record.article)
                line = _line(record.article.text, meta, tagged)
                parts[meta["split"]].write(f"{dumps(line)}\n".encode())
        for split, part in parts.items():
            if part.tell():
                part.seek(0)
                with files.open(f"{split}.jsonl") as stream:
                    shutil.copyfileobj(part, stream)
    with files.open("features.json") as stream:
        stream.write(f"{dumps(features())}\n".encode())


def _line(text: str, meta: dict[str, Any], tagged: Tagged) -> dict[str, Any]:
    return {
        "id": meta["id"],
        "tokens": [text[start:end] for start, end in tagged.tokens],
        "ner_tags": [_NUMBERS[tag] for tag in tagged.tags],
        "starts": [start for start, _ in tagged.tokens],
        "ends": [end for _, end in tagged.tokens],
        "title": meta["title"],
        "source": meta["source"],
        "published": meta["published"] or "",
    }


def features() -> dict[str, Any]:
    """Give the features of a line in the form that `datasets.Features.from_dict` takes."""
    string = {"dtype": "string", "_type": "Value"}
    numbers = {"feature": {"dtype": "int32", "_type": "Value"}, "_type": "List"}
    tags = {"feature": {"names": list(TAGS), "_type": "ClassLabel"}, "_type": "List"}
    return {
        "id": string,
        "tokens": {"feature": string, "_type": "List"},
        "ner_tags": tags,
        "starts": numbers,
        "ends": numbers,
        "title": string,
        "source": string,
        "published": string,
    }


FORMAT = Format(
    "huggingface",
    "Token classification for Hugging Face datasets: a JSONL file a split, and its features.",
    write,
    "",
)
