"""Finds furniture: text that came with the article and is not the article.

Lines and sentences are cut into segments; patterns know some of them (`rules`), and a tagger that
sees the patterns and the words decides about the rest (`tagging`). The weights come from `train`.
"""

from __future__ import annotations

from store.model import FURNITURE, Mark

NAME = "furniture"
VERSION = "1.2.0"
LABELS = frozenset({FURNITURE})


def find(text: str) -> list[Mark]:
    """Find bylines, credits, captions, links, line-ups, calls to follow and navigation.

    Args:
        text: The article.

    Returns:
        Marks with the label FURNITURE in the order of the text. Each is a whole line, or a
        stretch of whole sentences of one, without the white space around it.
    """
    from .finding import find as find_in

    return find_in(text)
