"""Finds the ten kinds of named thing in football news."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from annotators.protocol import source
from store.model import ENTITY_LABELS, Mark

NAME = "entities"
VERSION = "1.1.0"
LABELS = frozenset(ENTITY_LABELS)


def find(doc: Any, furniture: Sequence[Mark]) -> list[Mark]:
    """Find the named things of a text.

    Args:
        doc: The text as the bundled pipeline has tagged it.
        furniture: Where the text is not the article, and nothing is marked.

    Returns:
        Marks that do not overlap, in the order of the text.
    """
    # What this needs loads spaCy, which a listing of the annotators must not wait for.
    from annotators.entities import finding
    from annotators.entities.language import judge

    return finding.find(doc, furniture, judge(), source(NAME, VERSION))
