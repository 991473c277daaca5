"""Libraries to measure with, the same on every run: nothing is random and no model is asked."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from itertools import cycle, islice
from pathlib import Path

from annotators import registry
from store.library import Library
from store.model import ENTITY_LABELS, GOAL, Article, Goal, Mark, Name, Record
from store.samples import samples

FIRST_TITLE = "Rovers win it late"
"""The title at the top of the list."""
WORDS = 700
MARKS = 100


def fill(path: Path, count: int) -> None:
    """Make a library of so many articles of the samples' length."""
    with Library.open(path, who="human:bench") as library:
        for _ in library.add_all((record, None) for record in _articles(count)):
            pass


def _articles(count: int) -> Iterator[Record]:
    bodies = cycle([record.article for record in samples()])
    newest = date(2025, 5, 25)
    for number, body in enumerate(islice(bodies, count)):
        day = newest - timedelta(days=(number + 9) // 10)
        title = FIRST_TITLE if number == 0 else f"{body.title} ({number})"
        article = replace(
            body,
            id=f"bench-{number:06}",
            title=title,
            text=f"{title}\n\n{body.text}",
            published=day.isoformat(),
        )
        yield Record(article)


def make_marked(path: Path) -> None:
    """Make a library of one article with a hundred suggestions, which no annotator has to see."""
    text, spans = _text_and_spans()
    marks = [_mark(text, start, end, number) for number, (start, end) in enumerate(spans)]
    article = Article("bench-marked", text, FIRST_TITLE, "Bench", published="2025-05-25")
    with Library.open(path, who="human:bench") as library:
        library.add(Record(article))
        library.suggest(article.id, marks, registry.sources(), revision=1)


def _text_and_spans() -> tuple[str, list[tuple[int, int]]]:
    """Put sample articles' words in a row, and take every seventh word for a mark."""
    words = [word for record in samples() for word in record.article.text.split()]
    step = WORDS // MARKS
    text = ""
    spans: list[tuple[int, int]] = []
    for number, word in enumerate(words[:WORDS]):
        if number:
            text += "\n\n" if number % (step * 10) == 0 else " "
        if number % step == step // 2:
            spans.append((len(text), len(text) + len(word)))
        text += word
    return text, spans


def _mark(text: str, start: int, end: int, number: int) -> Mark:
    is_goal = number % 10 == 9
    label = GOAL if is_goal else ENTITY_LABELS[number % len(ENTITY_LABELS)]
    goal = Goal(scorer=Name("Asante-Frimpong"), minute=number) if is_goal else None
    source = "goals@1.0.0" if is_goal else "entities@1.0.0"
    covered = text[start:end]
    return Mark(start, end, covered, label, source=source, confidence=0.9, goal=goal)
