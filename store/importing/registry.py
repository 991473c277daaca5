"""Every format that articles are read from, by name."""

from __future__ import annotations

from store.importing import (
    brat,
    conll,
    doccano,
    feeds,
    label_studio,
    markdown,
    pages,
    prodigy,
    records,
    tables,
    text,
    web,
    webanno,
)
from store.importing.items import Format

_FORMATS = (
    markdown.FORMAT,
    pages.FORMAT,
    web.OPML,
    feeds.FORMAT,
    webanno.FORMAT,
    prodigy.FORMAT,
    doccano.FORMAT,
    label_studio.FORMAT,
    brat.FORMAT,
    conll.FORMAT,
    tables.CSV,
    tables.TSV,
    records.JSON,
    records.RECORDS,
    text.FORMAT,
)
"""The more particular ones before those that take whatever has the same ending."""


def formats() -> dict[str, Format]:
    """Name the formats that articles are read from, the more particular ones first."""
    return {format_.name: format_ for format_ in _FORMATS}
