"""The texts that were written for the recipe, in `texts/`: articles, puzzles and passages.

A puzzle is an article written so that who scored, and when, is hard to find. A passage is a
paragraph that stands for itself; a file of them holds one a paragraph.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from annotators.recipe.markup import Record, paragraphs, read

_FOLDER = Path(__file__).with_name("texts")


def articles() -> Iterator[Record]:
    """Read the articles, by name."""
    return _read("articles")


def puzzles() -> Iterator[Record]:
    """Read the puzzles, by name."""
    return _read("puzzles")


def passages() -> Iterator[Record]:
    """Read the passages, one after the other."""
    for record in _read("passages"):
        yield from paragraphs(record)


def _read(folder: str) -> Iterator[Record]:
    for path in sorted((_FOLDER / folder).glob("*.mk")):
        yield read(path.stem, path.read_text(encoding="utf-8"))
