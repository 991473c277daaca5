"""The texts that were written for the recipe, in `texts/`.

Articles and passages, which are paragraphs that stand for themselves, are for every annotator.
Stories and puzzles, which are articles too, and mentions, which are passages, are for goals alone.
A puzzle is written so that who scored, and when, is hard to find.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from annotators.recipe.markup import Record, paragraphs, read

_FOLDER = Path(__file__).with_name("texts")


def articles() -> Iterator[Record]:
    """Read the articles, by name."""
    return _read("articles")


def stories() -> Iterator[Record]:
    """Read the stories, by name."""
    return _read("stories")


def puzzles() -> Iterator[Record]:
    """Read the puzzles, by name."""
    return _read("puzzles")


def passages() -> Iterator[Record]:
    """Read the passages, one after the other."""
    return _paragraphs("passages")


def mentions() -> Iterator[Record]:
    """Read the mentions, one paragraph after the other."""
    return _paragraphs("mentions")


def _paragraphs(folder: str) -> Iterator[Record]:
    for record in _read(folder):
        yield from paragraphs(record)


def _read(folder: str) -> Iterator[Record]:
    for path in sorted((_FOLDER / folder).glob("*.mk")):
        yield read(path.stem, path.read_text(encoding="utf-8"))
