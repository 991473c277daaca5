"""Reading articles in: one module a format, each by its name, and every refusal with its place."""

from __future__ import annotations

from store.importing.items import Item, Rejected, Skipped
from store.importing.reading import STANDARD_INPUT, count, formats, read

__all__ = ["STANDARD_INPUT", "Item", "Rejected", "Skipped", "count", "formats", "read"]
