"""Short ways to make the data that tests of the store need."""

from __future__ import annotations

from typing import Any

from store.model import GOAL, Article, Goal, Mark, Record, Status

TEXT = "Kudus headed home in the 34th minute. Ghana led, and Kudus scored again. Ghana held on."


def find(text: str, words: str, label: str, *, nth: int = 0, **fields: Any) -> Mark:
    """Make a mark on an occurrence of words in a text."""
    start = -1
    for _ in range(nth + 1):
        start = text.index(words, start + 1)
    fields.setdefault("source", "entities@1.0.0")
    if label == GOAL:
        fields.setdefault("goal", Goal())
    return Mark(start=start, end=start + len(words), text=words, label=label, **fields)


def suggestions() -> tuple[Mark, ...]:
    """Make undecided marks on TEXT."""
    return (
        find(TEXT, "Kudus", "PERSON", confidence=0.9),
        find(TEXT, "headed home", GOAL, source="goals@1.0.0", confidence=0.8),
        find(TEXT, "34th minute", "MINUTE"),
        find(TEXT, "Ghana", "GPE", confidence=0.4),
        find(TEXT, "Kudus", "PERSON", nth=1),
        find(TEXT, "Ghana", "GPE", nth=1),
    )


def decided(text: str, words: str, label: str, **fields: Any) -> Mark:
    """Make an accepted mark."""
    return find(text, words, label, status=Status.ACCEPTED, **fields)


def record(text: str = TEXT, *marks: Mark, **fields: Any) -> Record:
    """Make a record; its id is empty unless it is given."""
    fields.setdefault("id", "")
    return Record(Article(text=text, **fields), marks)
