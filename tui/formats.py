"""Every format by its name: those of the store, and those that need spaCy."""

from __future__ import annotations

from store import exporting, importing
from tui import spacy_corpus, spacy_documents


def export_formats() -> dict[str, exporting.Format]:
    """Name the formats that articles are written in, the most used first."""
    formats = exporting.formats()
    return {
        "records": formats["records"],
        "prodigy": formats["prodigy"],
        spacy_corpus.FORMAT.name: spacy_corpus.FORMAT,
        **formats,
    }


def import_formats() -> dict[str, importing.items.Format]:
    """Name the formats that articles are read from, the more particular ones first."""
    return {spacy_documents.FORMAT.name: spacy_documents.FORMAT, **importing.formats()}
