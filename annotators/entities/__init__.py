"""Finds the ten kinds of named thing in football news."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from store.model import ENTITY_LABELS, Mark

if TYPE_CHECKING:
    from annotators.entities.finders import Finder
    from annotators.setup import Setup

NAME = "entities"
VERSION = "1.2.0"
LABELS = frozenset(ENTITY_LABELS)


def find(doc: Any, furniture: Sequence[Mark]) -> list[Mark]:
    """Find the named things of a text with the bundled pipeline.

    Args:
        doc: The text as the bundled pipeline has tagged it.
        furniture: Where the text is not the article, and nothing is marked.

    Returns:
        Marks that do not overlap, in the order of the text.
    """
    from annotators.setup import BUNDLED

    return finder(BUNDLED).find(doc, furniture)


def finder(setup: Setup) -> Finder:
    """Load what finds named things; what was loaded last is kept.

    Raises:
        PipelineError: The pipeline cannot be used.
    """
    # What this needs loads spaCy, which a listing of the annotators must not wait for.
    from annotators.entities import finders

    return finders.finder(setup)
