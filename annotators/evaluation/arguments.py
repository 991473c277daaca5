"""The arguments of a goal mention: how each is told, and when two of them agree."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass

from store.model import Goal, Name, Outcome, Scope


@dataclass(frozen=True, slots=True)
class Argument:
    """One argument of a goal mention."""

    name: str
    told: Callable[[Goal], str]
    """Its value in words; nothing where there is none."""
    agrees: Callable[[Goal, Goal], bool]
    """Whether the second goal, which was predicted, has what the first one, the gold, has."""
    usual: str = ""
    """The value that says nothing of note."""
    of_match: bool = False
    """Whether it is compared only for goals of a match that the article reports."""

    def is_given(self, goal: Goal) -> bool:
        """Tell whether a goal has another value than the usual one."""
        return self.told(goal) != self.usual

    def applies(self, gold: Goal) -> bool:
        """Tell whether it is compared for a gold goal."""
        return gold.scope is Scope.MATCH or not self.of_match


def folded(name: str) -> list[str]:
    """Give the words of a name without possessives, whatever their case and accents."""
    decomposed = unicodedata.normalize("NFKD", name.lower())
    plain = "".join(letter for letter in decomposed if not unicodedata.combining(letter))
    return plain.replace("’s", "").replace("'s", "").split()


def last_name(name: str) -> str | None:
    """Give the last of a name's words, folded; None for a name without a word."""
    words = folded(name)
    return words[-1] if words else None


def last_names(name: Name | None) -> set[str | None]:
    """Give the last names of all who scored; that of nobody is None."""
    if name is None:
        return {None}
    return {last_name(each) for each in name.names or (name.name,)} - {None} or {None}


def _is_same_person(gold: Name | None, found: Name | None) -> bool:
    return (last_name(found.name) if found else None) in last_names(gold)


def _is_same_side(gold: Name | None, found: Name | None) -> bool:
    if gold is None or found is None:
        return gold is found
    one, other = set(folded(gold.name)), set(folded(found.name))
    return one <= other or other <= one


def _numbers(score: str | None) -> list[int]:
    return [int(number) for number in re.findall(r"\d+", score or "")]


def _people(name: Name | None) -> str:
    return ", ".join(name.names or (name.name,)) if name else ""


def _number(number: int | None) -> str:
    return "" if number is None else str(number)


ARGUMENTS: tuple[Argument, ...] = (
    Argument(
        "scorer",
        lambda goal: _people(goal.scorer),
        lambda gold, found: _is_same_person(gold.scorer, found.scorer),
    ),
    Argument(
        "team",
        lambda goal: _people(goal.team),
        lambda gold, found: _is_same_side(gold.team, found.team),
    ),
    Argument(
        "minute",
        lambda goal: _number(goal.minute),
        lambda gold, found: gold.minute == found.minute,
        of_match=True,
    ),
    Argument(
        "added",
        lambda goal: _number(goal.added),
        lambda gold, found: gold.added == found.added,
        of_match=True,
    ),
    Argument(
        "score",
        lambda goal: goal.score or "",
        lambda gold, found: _numbers(gold.score) == _numbers(found.score),
    ),
    Argument(
        "assist",
        lambda goal: _people(goal.assist),
        lambda gold, found: _is_same_person(gold.assist, found.assist),
    ),
    Argument("kind", lambda goal: goal.kind or "", lambda gold, found: gold.kind == found.kind),
    Argument(
        "count",
        lambda goal: str(goal.count),
        lambda gold, found: gold.count == found.count,
        usual="1",
    ),
    Argument(
        "outcome",
        lambda goal: goal.outcome,
        lambda gold, found: gold.outcome == found.outcome,
        usual=Outcome.SCORED,
    ),
    Argument(
        "scope",
        lambda goal: goal.scope,
        lambda gold, found: gold.scope == found.scope,
        usual=Scope.MATCH,
    ),
)
"""In the order of the guidelines; the scorer's names stand for all who scored."""

NAMES: tuple[str, ...] = tuple(argument.name for argument in ARGUMENTS)
