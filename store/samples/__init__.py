"""The articles that come with Scoreline, so that a first start shows something worth reading."""

from __future__ import annotations

import json
from collections.abc import Iterator
from importlib.resources import files

from store.importing.completing import complete
from store.library import Library
from store.model import Record
from store.query import Query
from store.records import from_record


def add_samples(library: Library) -> int:
    """Add the sample articles to a library that is empty.

    Returns:
        How many were added.
    """
    if library.count(Query()):
        return 0
    return sum(1 for _ in library.add_all((record, None) for record in samples()))


def samples() -> Iterator[Record]:
    """Give the sample articles by date, without marks: the annotators are to show their work."""
    with files(__name__).joinpath("samples.jsonl").open("rb") as lines:
        for line in lines:
            yield complete(from_record(json.loads(line)))
