"""The figures of many articles together."""

from __future__ import annotations

import heapq
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from annotators.evaluation.arguments import ARGUMENTS, NAMES
from annotators.evaluation.calibration import Calibration
from annotators.evaluation.comparing import (
    Comparison,
    compare,
    entities,
    goals_of_article,
    is_reported,
)
from annotators.evaluation.index import Predictions
from annotators.evaluation.tallies import Agreement, Ratio, Share, Tally
from store.model import Goal, Mark, Record

_WORST = 8


@dataclass(slots=True)
class Evaluation:
    """What the comparison of predictions with gold comes to, article by article."""

    articles: int = 0
    missing: int = 0
    """Gold articles that the predictions lack; all their marks count as missed."""
    labels: dict[str, Tally] = field(default_factory=dict)
    """Entities by label."""
    trigger: Tally = field(default_factory=Tally)
    trigger_recall_match_goals: Share = field(default_factory=Share)
    arguments: dict[str, Agreement] = field(
        default_factory=lambda: {name: Agreement() for name in NAMES}
    )
    document: Tally = field(default_factory=Tally)
    furniture: Tally = field(default_factory=Tally)
    entity_calibration: Calibration = field(default_factory=Calibration)
    trigger_calibration: Calibration = field(default_factory=Calibration)
    _worst: list[tuple[int, str]] = field(default_factory=list)

    @property
    def entity(self) -> Tally:
        """Entities of every label together."""
        tallies = self.labels.values()
        return Tally(
            sum(tally.right for tally in tallies),
            sum(tally.invented for tally in tallies),
            sum(tally.missed for tally in tallies),
        )

    @property
    def worst(self) -> tuple[str, ...]:
        """Ids of up to eight articles with the most missed and invented triggers."""
        return tuple(article for _, article in sorted(self._worst, reverse=True))

    def add(self, comparison: Comparison) -> None:
        """Count what one article comes to."""
        self.articles += 1
        self.missing += comparison.is_missing
        self.furniture.add(comparison.gold_furniture, comparison.found_furniture)
        self._add_entities(comparison)
        self._add_goals(comparison)

    def _add_entities(self, comparison: Comparison) -> None:
        gold, found = entities(comparison.gold), entities(comparison.found)
        for label in {label for _, _, label in gold.keys() | found.keys()}:
            self.labels.setdefault(label, Tally()).add(
                {span for span in gold if span[2] == label},
                {span for span in found if span[2] == label},
            )
        for span, mark in found.items():
            self.entity_calibration.add(mark.confidence, span in gold)

    def _add_goals(self, comparison: Comparison) -> None:
        missed = 0
        for mark, found in comparison.goals:
            missed += found is None
            if mark.goal and is_reported(mark.goal):
                self.trigger_recall_match_goals.add(found is not None)
            if found is not None:
                self.trigger_calibration.add(found.confidence, True)
                if mark.goal and found.goal:
                    self._add_arguments(mark.goal, found.goal)
        for invented in comparison.invented_goals:
            self.trigger_calibration.add(invented.confidence, False)
        self.trigger.right += len(comparison.goals) - missed
        self.trigger.missed += missed
        self.trigger.invented += len(comparison.invented_goals)
        self.document.add(_summed_up(comparison.gold), _summed_up(comparison.found))
        heapq.heappush(
            self._worst, (missed + len(comparison.invented_goals), comparison.article.id)
        )
        if len(self._worst) > _WORST:
            heapq.heappop(self._worst)

    def _add_arguments(self, gold: Goal, found: Goal) -> None:
        for argument in ARGUMENTS:
            if argument.applies(gold):
                self.arguments[argument.name].add(
                    agrees=argument.agrees(gold, found),
                    in_gold=argument.is_given(gold),
                    in_found=argument.is_given(found),
                )

    def ratios(self, labels: Iterable[str] = ()) -> dict[str, Ratio]:
        """Give the figures that articles add up to, each as so many of so many, by its name.

        Args:
            labels: Labels to give too, whether or not a mark has them.
        """
        ratios: dict[str, Ratio] = {}
        tallies = {
            "entity": self.entity,
            **{
                f"labels.{label}": self.labels.get(label, Tally())
                for label in sorted({*self.labels, *labels})
            },
            "trigger": self.trigger,
            "document": self.document,
            "furniture": self.furniture,
        }
        for name, tally in tallies.items():
            ratios |= {f"{name}.{figure}": ratio for figure, ratio in tally.ratios.items()}
        for name, agreement in self.arguments.items():
            ratios[name] = (agreement.share.right, agreement.share.of)
        ratios["calibration.entity.sure_right"] = self.entity_calibration.ratio
        ratios["calibration.trigger.sure_right"] = self.trigger_calibration.ratio
        return ratios

    def as_dict(self) -> dict[str, Any]:
        """Give all figures as plain data for JSON."""
        return {
            "articles": self.articles,
            "missing": self.missing,
            "entity": self.entity.as_dict(),
            "labels": {label: tally.as_dict() for label, tally in sorted(self.labels.items())},
            "trigger": self.trigger.as_dict(),
            "trigger_recall_match_goals": self.trigger_recall_match_goals.value,
            **{name: agreement.share.value for name, agreement in self.arguments.items()},
            "document": self.document.as_dict(),
            "furniture": self.furniture.as_dict(),
            "arguments": {name: agreement.as_dict() for name, agreement in self.arguments.items()},
            "calibration": {
                "entity": self.entity_calibration.as_dict(),
                "trigger": self.trigger_calibration.as_dict(),
            },
            "worst": list(self.worst),
        }


def evaluate(gold: Iterable[Record], predicted: Iterable[Record]) -> Evaluation:
    """Compare predicted marks with gold ones.

    Args:
        gold: Records with the right marks.
        predicted: Records to judge; each is matched to gold by its exact text.

    Returns:
        The figures, by the definitions of this package.
    """
    predictions = Predictions(predicted)
    evaluation = Evaluation()
    for record in gold:
        evaluation.add(compare(record, predictions.of(record.article.text)))
    return evaluation


def _summed_up(marks: Iterable[Mark]) -> set[tuple[str, int | None]]:
    return goals_of_article(mark.goal for mark in marks if mark.goal is not None)
