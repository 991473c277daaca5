"""Which annotators there are."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from types import ModuleType

from annotators import entities, furniture, goals
from annotators.protocol import Annotator, source
from annotators.setup import BUNDLED, Setup
from store.model import Mark, ScorelineError

_MODULES: tuple[ModuleType, ...] = (furniture, entities, goals)


class UnknownAnnotatorError(ScorelineError):
    """There is no annotator of that name."""


def names() -> tuple[str, ...]:
    """Name the annotators, in the order in which one may build on another's marks."""
    return tuple(module.NAME for module in _MODULES)


def sources(setup: Setup = BUNDLED) -> tuple[str, ...]:
    """Name the annotators as the marks that they propose do: `NAME@VERSION`.

    Args:
        setup: What named things are found with.
    """
    return tuple(
        setup.source if module is entities else source(module.NAME, module.VERSION)
        for module in _MODULES
    )


def check(chosen: Iterable[str]) -> frozenset[str]:
    """Take annotators' names, and refuse one that nobody has.

    Raises:
        UnknownAnnotatorError: One of them is no annotator's name.
    """
    wanted = frozenset(chosen)
    for name in sorted(wanted.difference(names())):
        raise UnknownAnnotatorError(
            f"there is no annotator called {name!r}; choose from {', '.join(names())}"
        )
    return wanted


def annotator(name: str) -> Annotator:
    """Give one annotator by its name.

    Raises:
        UnknownAnnotatorError: There is none of that name.
    """
    check((name,))
    module = next(module for module in _MODULES if name == module.NAME)
    return _Registered(name, module.VERSION, frozenset(module.LABELS))


@dataclass(frozen=True, slots=True)
class _Registered:
    """An annotator that works on its own, over Docs of its own."""

    name: str
    version: str
    labels: frozenset[str]

    def annotate(self, texts: Iterable[str]) -> Iterator[tuple[Mark, ...]]:
        from annotators.suggest import suggest

        return suggest(texts, names=(self.name,))
