"""Finds goal mentions: the words that say that a goal was scored, and what the article says of it.

`find` reads the text word by word (`reading`), tags triggers (`triggers`, a conditional random
field over `features`), and gives each its arguments: who scored (`scorers`), when (`minutes`,
`placing`), how and how many (`details`), in which match (`scope`). `linking` finds out which
mentions are about one goal, and `events` brings them together. The weights come from `train`.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from store.model import GOAL, Mark

NAME = "goals"
VERSION = "1.5.0"
LABELS = frozenset({GOAL})


def find(doc: Any, entities: Sequence[Mark], furniture: Sequence[Mark]) -> list[Mark]:
    """Find the goal mentions of a text.

    Args:
        doc: A spaCy `Doc` of the text; its tokens are enough.
        entities: The text's entities.
        furniture: Marks of text that is not the article; no goal is found there.

    Returns:
        Marks with the label GOAL in the order of the text, each with its arguments.
    """
    from .finding import find as find_in

    return find_in(doc, entities, furniture)
