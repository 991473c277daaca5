"""Reading articles in: one module a format, each by its name, and every refusal with its place."""

from __future__ import annotations

from store.importing.items import Format, Given, Holds, Item, Options, Rejected, Skipped
from store.importing.reading import STANDARD_INPUT, count, read
from store.importing.registry import formats

__all__ = [
    "STANDARD_INPUT",
    "Format",
    "Given",
    "Holds",
    "Item",
    "Options",
    "Rejected",
    "Skipped",
    "count",
    "formats",
    "read",
]
