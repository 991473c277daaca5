"""The texts that were written for the recipe, in `texts/`: whole articles, and passages.

A passage is a paragraph that stands for itself; a file of them holds one a paragraph.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from annotators.recipe.markup import Record, paragraphs, read

_FOLDER = Path(__file__).with_name("texts")


def articles() -> Iterator[Record]:
    """Read the articles, by name."""
    return _read("articles")


def passages() -> Iterator[Record]:
    """Read the passages, one after the other."""
    for record in _read("passages"):
        yield from paragraphs(record)


def _read(folder: str) -> Iterator[Record]:
    for path in sorted((_FOLDER / folder).glob("*.mk")):
        yield read(path.stem, path.read_text(encoding="utf-8"))
