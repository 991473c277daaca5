"""Runs the annotators over texts: one shared Doc a text, and no two entities that overlap."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from dataclasses import replace
from itertools import islice
from multiprocessing import get_context
from typing import TYPE_CHECKING

from annotators import entities, furniture, goals, registry
from annotators.overlap import resolve
from annotators.setup import BUNDLED, Setup
from annotators.tokens import text_of
from store.model import Goal, Mark, Name, Quote

if TYPE_CHECKING:
    from spacy.tokens import Doc

    from annotators.entities.finders import Finder

BATCH = 16
"""How many texts are tagged at once: enough to keep the matrices busy, few enough to stay small."""

LONGEST = 20_000
"""How many code points are tagged as one text. Articles are shorter; what is longer is marked piece
by piece, each on its own, because the memory that the model needs grows with the text."""


_setup_here = BUNDLED
"""What named things are found with in a process that shares the work; each gets it once."""


def suggest(
    texts: Iterable[str],
    *,
    names: Sequence[str] | None = None,
    processes: int = 1,
    setup: Setup = BUNDLED,
) -> Iterator[tuple[Mark, ...]]:
    """Propose marks for each text.

    Args:
        texts: Articles' texts, read a batch at a time as marks are asked for.
        names: Whose marks to give; every annotator's if None. An annotator that builds on another's
            marks gets them all the same.
        processes: How many processes share the work. More than one is worth its start for some
            hundred articles.
        setup: What named things are found with.

    Yields:
        The marks of one text, in the order of the texts, sorted by start. Offsets are code points
        into that text.

    Raises:
        UnknownAnnotatorError: There is no annotator of one of the names.
        PipelineError: The pipeline cannot be used.
    """
    wanted = registry.check(registry.names() if names is None else names)
    batches = _batches(texts)
    if processes <= 1:
        for batch in batches:
            yield from _suggest_batch(batch, wanted, setup)
    else:
        yield from _suggest_in_processes(batches, wanted, processes, setup)


def _batches(texts: Iterable[str]) -> Iterator[list[str]]:
    """Read some texts at a time."""
    remaining = iter(texts)
    while batch := list(islice(remaining, BATCH)):
        yield batch


def _suggest_in_processes(
    batches: Iterator[list[str]], wanted: frozenset[str], processes: int, setup: Setup
) -> Iterator[tuple[Mark, ...]]:
    """Hand batches to other processes, two ahead for each, so that memory stays bounded."""
    # A forked child would inherit the locks that the caller's threads hold.
    with ProcessPoolExecutor(
        processes, mp_context=get_context("spawn"), initializer=_take, initargs=(setup,)
    ) as pool:
        ahead: deque[Future[list[tuple[Mark, ...]]]] = deque()
        for batch in batches:
            ahead.append(pool.submit(_suggest_batch_here, batch, wanted))
            if len(ahead) > 2 * processes:
                yield from ahead.popleft().result()
        while ahead:
            yield from ahead.popleft().result()


def _take(setup: Setup) -> None:
    """Note in a process that shares the work what named things are found with."""
    global _setup_here
    _setup_here = setup


def _suggest_batch_here(texts: Sequence[str], wanted: frozenset[str]) -> list[tuple[Mark, ...]]:
    """Propose marks in a process that shares the work."""
    return _suggest_batch(texts, wanted, _setup_here)


def _suggest_batch(
    texts: Sequence[str], wanted: frozenset[str], setup: Setup
) -> list[tuple[Mark, ...]]:
    """Propose marks for some texts that are tagged together."""
    cut = [list(_pieces(text)) for text in texts]
    pieces = [piece for text_pieces in cut for piece in text_pieces]
    finder = entities.finder(setup)
    finder.meet_words(pieces)
    # A zone forgets the texts' new words, so that memory does not grow with what is read.
    with finder.language.memory_zone():
        size = max(1, min(BATCH, LONGEST // max(1, *map(len, pieces))))
        found = [_marks(doc, wanted, finder) for doc in finder.read(pieces, size)]
    marks_of_piece = iter(found)
    return [_joined(text_pieces, marks_of_piece) for text_pieces in cut]


def _joined(pieces: Sequence[str], found: Iterator[list[Mark]]) -> tuple[Mark, ...]:
    """Put the marks of a text's pieces where they belong in the whole text."""
    if len(pieces) == 1:
        return tuple(next(found))
    marks: list[Mark] = []
    offset = 0
    for piece in pieces:
        marks += [_shifted(mark, offset) for mark in next(found)]
        offset += len(piece)
    return tuple(marks)


def _marks(doc: Doc, wanted: frozenset[str], finder: Finder) -> list[Mark]:
    """Propose marks for one text, as the annotators of these names would."""
    surroundings = furniture.find(text_of(doc))
    named = [] if wanted == {furniture.NAME} else finder.find(doc, surroundings)
    found = resolve([*surroundings, *named])
    if goals.NAME in wanted:
        clear = [mark for mark in found if mark.is_entity]
        found = resolve([*found, *goals.find(doc, clear, surroundings)])
    labels = frozenset[str]().union(
        *(module.LABELS for module in (furniture, entities, goals) if module.NAME in wanted)
    )
    return [mark for mark in found if mark.label in labels]


def _pieces(text: str) -> Iterator[str]:
    """Cut a text that is too long to be tagged at once, after a line break where there is one."""
    start = 0
    while len(text) - start > LONGEST:
        line_end = text.rfind("\n", start, start + LONGEST) + 1
        end = line_end if line_end > start else start + LONGEST
        yield text[start:end]
        start = end
    yield text[start:]


def _shifted(mark: Mark, offset: int) -> Mark:
    """Move a mark, and whatever its goal points at, from a piece to its place in the text."""
    goal = mark.goal and _shifted_goal(mark.goal, offset)
    return replace(mark, start=mark.start + offset, end=mark.end + offset, goal=goal)


def _shifted_goal(goal: Goal, offset: int) -> Goal:
    return replace(
        goal,
        scorer=_shifted_name(goal.scorer, offset),
        team=_shifted_name(goal.team, offset),
        assist=_shifted_name(goal.assist, offset),
        minute_span=goal.minute_span and _shifted_quote(goal.minute_span, offset),
    )


def _shifted_name(name: Name | None, offset: int) -> Name | None:
    if name is None or name.start is None or name.end is None:
        return name
    return replace(name, start=name.start + offset, end=name.end + offset)


def _shifted_quote(quote: Quote, offset: int) -> Quote:
    return replace(quote, start=quote.start + offset, end=quote.end + offset)
