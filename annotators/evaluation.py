"""Measures marks against gold: precision, recall and F1 of what was found, accuracy of arguments.

The definitions, all of them with what lies in gold furniture left out of the predictions:

entity: exact offsets and label.
trigger: a predicted trigger counts when it overlaps a gold one, one to one, most overlap first.
scorer: of matched triggers, the last name agrees whatever its case and accents; none only agrees
    with none, and where the gold mention tells of several scorers any of them is right.
minute: of matched triggers in a reported match, the minute agrees; none only agrees with none.
count, scope: of matched triggers, the value agrees.
document: the pairs of last name and minute of an article's goals in the reported match.
furniture: characters other than white space.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from store.model import FURNITURE, GOAL, Goal, Mark, Name, Outcome, Record, Scope, Status

Pair = tuple[str, int | None]
"""A scorer's folded last name, and a minute where the article gives one."""


@dataclass(slots=True)
class Tally:
    """Right, invented and missed ones of a kind."""

    right: int = 0
    invented: int = 0
    missed: int = 0

    def add(self, gold: set[Any], predicted: set[Any]) -> None:
        """Count what two sets share and what only one of them has."""
        self.right += len(gold & predicted)
        self.invented += len(predicted - gold)
        self.missed += len(gold - predicted)

    @property
    def precision(self) -> float:
        """The share of what was found that is right; 0 if nothing was found."""
        found = self.right + self.invented
        return self.right / found if found else 0.0

    @property
    def recall(self) -> float:
        """The share of what is there that was found; 0 if nothing is there."""
        return self.right / self.gold if self.gold else 0.0

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall."""
        total = self.precision + self.recall
        return 2 * self.precision * self.recall / total if total else 0.0

    @property
    def gold(self) -> int:
        """How many there are in the gold."""
        return self.right + self.missed

    def as_dict(self) -> dict[str, Any]:
        """Give precision, recall and F1 to four digits, and how many there are in the gold."""
        return {
            "p": round(self.precision, 4),
            "r": round(self.recall, 4),
            "f": round(self.f1, 4),
            "n": self.gold,
        }


@dataclass(slots=True)
class Share:
    """How many of so many agree."""

    right: int = 0
    of: int = 0

    def add(self, agrees: bool) -> None:
        """Count one more."""
        self.right += agrees
        self.of += 1

    @property
    def value(self) -> float | None:
        """The share to four digits, or None where there was nothing to compare."""
        return round(self.right / self.of, 4) if self.of else None


@dataclass(frozen=True, slots=True)
class Evaluation:
    """What the comparison of predictions with gold came to."""

    articles: int
    missing: int
    """Gold articles that the predictions lack; all their marks count as missed."""
    labels: dict[str, Tally]
    """Entities by label."""
    trigger: Tally
    trigger_recall_match_goals: Share
    scorer: Share
    minute: Share
    count: Share
    scope: Share
    document: Tally
    furniture: Tally
    worst: tuple[str, ...]
    """Ids of up to eight articles with the most missed and invented triggers."""

    @property
    def entity(self) -> Tally:
        """Entities of every label together."""
        tallies = self.labels.values()
        return Tally(
            sum(tally.right for tally in tallies),
            sum(tally.invented for tally in tallies),
            sum(tally.missed for tally in tallies),
        )

    def as_dict(self) -> dict[str, Any]:
        """Give all figures as plain data for JSON."""
        return {
            "articles": self.articles,
            "missing": self.missing,
            "entity": self.entity.as_dict(),
            "labels": {label: tally.as_dict() for label, tally in sorted(self.labels.items())},
            "trigger": self.trigger.as_dict(),
            "trigger_recall_match_goals": self.trigger_recall_match_goals.value,
            "scorer": self.scorer.value,
            "minute": self.minute.value,
            "count": self.count.value,
            "scope": self.scope.value,
            "document": self.document.as_dict(),
            "furniture": self.furniture.as_dict(),
            "worst": list(self.worst),
        }

    def lines(self) -> list[str]:
        """Lay the figures out as a plain table, one line each."""
        lines = [f"{self.articles} articles, {self.missing} missing from the predictions", ""]
        lines.append(f"{'':28}{'precision':>10}{'recall':>10}{'F1':>10}{'gold':>8}")
        rows = [("entities", self.entity)]
        rows += [(f"  {label}", tally) for label, tally in sorted(self.labels.items())]
        rows += [
            ("goal triggers", self.trigger),
            ("goals of an article", self.document),
            ("furniture characters", self.furniture),
        ]
        lines += [
            f"{name:28}{tally.precision:10.4f}{tally.recall:10.4f}{tally.f1:10.4f}{tally.gold:8}"
            for name, tally in rows
        ]
        lines += ["", f"{'of matched triggers':28}{'right':>10}{'of':>8}"]
        shares = [
            ("scorer", self.scorer),
            ("minute", self.minute),
            ("count", self.count),
            ("scope", self.scope),
        ]
        lines += [f"{name:28}{_shown(share):>10}{share.of:8}" for name, share in shares]
        return lines


def _shown(share: Share) -> str:
    return "-" if share.value is None else f"{share.value:.4f}"


def evaluate(gold: Iterable[Record], predicted: Iterable[Record]) -> Evaluation:
    """Compare predicted marks with gold ones.

    Rejected marks do not count on either side.

    Args:
        gold: Records with the right marks.
        predicted: Records to judge; each is matched to gold by its exact text.

    Returns:
        The figures, by the definitions at the top of this module.
    """
    by_text = {record.article.text: record.marks for record in predicted}
    comparison = _Comparison()
    for record in gold:
        comparison.add(record, by_text.get(record.article.text))
    return comparison.result()


class _Comparison:
    """Collects the figures article by article."""

    def __init__(self) -> None:
        self._articles = 0
        self._missing = 0
        self._labels: dict[str, Tally] = {}
        self._trigger, self._document, self._furniture = Tally(), Tally(), Tally()
        self._found_goals = Share()
        self._scorer, self._minute, self._count, self._scope = Share(), Share(), Share(), Share()
        self._worst: list[tuple[int, str]] = []

    def add(self, record: Record, predicted: Sequence[Mark] | None) -> None:
        """Compare one article's marks; None for an article that the predictions lack."""
        self._articles += 1
        self._missing += predicted is None
        text = record.article.text
        gold = [mark for mark in record.marks if mark.status is not Status.REJECTED]
        found = [mark for mark in predicted or () if mark.status is not Status.REJECTED]
        gold_characters = _furniture_characters(text, gold)
        self._furniture.add(gold_characters, _furniture_characters(text, found))
        furniture = [mark for mark in gold if mark.label == FURNITURE]
        found = [mark for mark in found if not any(mark.overlaps(other) for other in furniture)]
        self._add_entities(gold, found)
        self._add_goals(record.article.id, _goals(gold), _goals(found))

    def _add_entities(self, gold: Sequence[Mark], found: Sequence[Mark]) -> None:
        right = {(mark.start, mark.end, mark.label) for mark in gold if mark.is_entity}
        proposed = {(mark.start, mark.end, mark.label) for mark in found if mark.is_entity}
        for label in {label for _, _, label in right | proposed}:
            self._labels.setdefault(label, Tally()).add(
                {span for span in right if span[2] == label},
                {span for span in proposed if span[2] == label},
            )

    def _add_goals(
        self, article: str, gold: list[tuple[Mark, Goal]], found: list[tuple[Mark, Goal]]
    ) -> None:
        matched = match([mark for mark, _ in gold], [mark for mark, _ in found])
        wrong = len(gold) + len(found) - 2 * len(matched)
        self._worst.append((wrong, article))
        self._trigger.right += len(matched)
        self._trigger.invented += len(found) - len(matched)
        self._trigger.missed += len(gold) - len(matched)
        reached = {position for position, _ in matched}
        for position, (_, goal) in enumerate(gold):
            if _is_reported(goal):
                self._found_goals.add(position in reached)
        for position, other in matched:
            right, proposed = gold[position][1], found[other][1]
            self._scorer.add(_last_name_of(proposed.scorer) in _last_names(right.scorer))
            self._scope.add(right.scope == proposed.scope)
            self._count.add(right.count == proposed.count)
            if right.scope is Scope.MATCH:
                self._minute.add(right.minute == proposed.minute)
        self._document.add(
            goals_of_article([goal for _, goal in gold]),
            goals_of_article([goal for _, goal in found]),
        )

    def result(self) -> Evaluation:
        """Close the books."""
        worst = tuple(article for _, article in sorted(self._worst, reverse=True)[:8])
        return Evaluation(
            self._articles,
            self._missing,
            self._labels,
            self._trigger,
            self._found_goals,
            self._scorer,
            self._minute,
            self._count,
            self._scope,
            self._document,
            self._furniture,
            worst,
        )


def match(gold: Sequence[Mark], found: Sequence[Mark]) -> list[tuple[int, int]]:
    """Pair the marks that overlap, one to one, most shared characters first.

    Args:
        gold: Marks of one text.
        found: Other marks of the same text.

    Returns:
        Pairs of an index into `gold` and an index into `found`.
    """
    pairs = [
        (min(one.end, other.end) - max(one.start, other.start), position, place)
        for position, one in enumerate(gold)
        for place, other in enumerate(found)
        if one.overlaps(other)
    ]
    taken: set[int] = set()
    used: set[int] = set()
    matched = []
    for _, position, place in sorted(pairs, reverse=True):
        if position not in taken and place not in used:
            taken.add(position)
            used.add(place)
            matched.append((position, place))
    return matched


def goals_of_article(goals: Iterable[Goal]) -> set[Pair]:
    """Sum up the goals that stood in the reported match as last names with their minutes.

    Several mentions of one goal come to one pair, and a scorer whose goals have no minute at all
    to a single pair without one.
    """
    minutes: dict[str, set[int]] = {}
    for goal in goals:
        if _is_reported(goal):
            for name in _last_names(goal.scorer) - {None}:
                known = minutes.setdefault(str(name), set())
                if goal.minute is not None:
                    known.add(goal.minute)
    pairs: set[Pair] = set()
    for name, known in minutes.items():
        pairs |= {(name, minute) for minute in known} or {(name, None)}
    return pairs


def _is_reported(goal: Goal) -> bool:
    return goal.scope is Scope.MATCH and goal.outcome is Outcome.SCORED


def _goals(marks: Iterable[Mark]) -> list[tuple[Mark, Goal]]:
    return [(mark, mark.goal) for mark in marks if mark.label == GOAL and mark.goal is not None]


def _furniture_characters(text: str, marks: Iterable[Mark]) -> set[int]:
    return {
        position
        for mark in marks
        if mark.label == FURNITURE
        for position in range(mark.start, mark.end)
        if not text[position].isspace()
    }


def _last_name(name: str) -> str | None:
    """Fold a name's case and accents, drop possessives, and take its last word."""
    decomposed = unicodedata.normalize("NFKD", name.lower())
    folded = "".join(letter for letter in decomposed if not unicodedata.combining(letter))
    words = folded.replace("’s", "").replace("'s", "").split()
    return words[-1] if words else None


def _last_name_of(name: Name | None) -> str | None:
    return _last_name(name.name) if name else None


def _last_names(name: Name | None) -> set[str | None]:
    if name is None:
        return {None}
    return {_last_name(each) for each in name.names or (name.name,)} - {None} or {None}
