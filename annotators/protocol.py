"""What an annotator is: a name, a version, its labels, and texts in, marks out.

Each module that finds marks also has a plain function, `find`, and says `NAME`, `VERSION` and
`LABELS` as constants; an annotator wraps that function.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Protocol

from store.model import Mark


class Annotator(Protocol):
    """Something that proposes marks."""

    @property
    def name(self) -> str:
        """The name that stays the same from version to version."""

    @property
    def version(self) -> str:
        """The version: it changes whenever the same text could get other marks."""

    @property
    def labels(self) -> frozenset[str]:
        """The labels that its marks can have."""

    def annotate(self, texts: Iterable[str]) -> Iterator[tuple[Mark, ...]]:
        """Propose marks for each text, in the order of the texts.

        Args:
            texts: Articles' texts, read one at a time as marks are asked for.

        Yields:
            The marks of one text, sorted by `start`; offsets are code points into that text.
        """


def source(name: str, version: str) -> str:
    """Name an annotator as the marks that it proposes do: `NAME@VERSION`."""
    return f"{name}@{version}"
