"""Writing articles out: one module a format, each by its name, and files that are never half."""

from __future__ import annotations

from store.exporting import records
from store.exporting.files import ExportError, replacing
from store.exporting.format import Format

__all__ = ["ExportError", "Format", "formats", "replacing"]


def formats() -> dict[str, Format]:
    """Name the formats that articles are written in."""
    return {format_.name: format_ for format_ in (records.FORMAT,)}
