"""From what a person types into a search field to what the search index understands."""

from __future__ import annotations

_MOST_WORDS = 64
"""The search index refuses expressions of some hundred parts."""


def match_expression(words: str) -> str | None:
    """Turn words into a full-text query that no character of theirs can break.

    Each word is quoted, so that none is read as an operator; all must occur, and the last may be
    the beginning of a word.

    Args:
        words: What a person typed.

    Returns:
        The expression, or None if nothing in it can be searched for.
    """
    readable = words.replace("\0", " ").encode("utf-8", "ignore").decode("utf-8")
    searchable = [word for word in readable.split() if any(map(str.isalnum, word))]
    if not searchable:
        return None
    quoted = ['"' + word.replace('"', '""') + '"' for word in searchable[:_MOST_WORDS]]
    return " ".join(quoted) + "*"
