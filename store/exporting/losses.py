"""What a format could not hold: counted by kind and label, with the first of each kind."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field
from enum import StrEnum
from typing import Any

from store.model import GOAL, Article, Mark

SHOWN = 1000
"""How many losses of each kind are told one by one: memory stays bounded by it."""


class LossKind(StrEnum):
    """In which way something was lost."""

    DROPPED = "dropped"
    """A mark, or an article, that is not written."""
    MOVED = "moved to tokens"
    """A mark that was made longer to begin and end with a token."""
    OVERLAPPING = "overlapping"
    """A mark that is not written because another one stands there."""
    ARGUMENT = "argument"
    """An argument of a goal that is not written."""
    UNFINISHED = "unfinished"
    """An article that is not done, written as if it were: what has no mark is said to have none."""


@dataclass(frozen=True, slots=True)
class Loss:
    """One thing that was lost."""

    kind: LossKind
    article: str
    label: str | None
    start: int | None
    end: int | None
    text: str | None
    detail: str


@dataclass(slots=True)
class Losses:
    """Collects what a format could not hold."""

    counts: Counter[tuple[LossKind, str]] = field(default_factory=Counter)
    """How much was lost of each kind, by label; the label of an article is empty."""
    first: list[Loss] = field(default_factory=list)
    """The first `SHOWN` losses of each kind."""

    def add(self, kind: LossKind, article: Article, detail: str, mark: Mark | None = None) -> None:
        """Note one loss.

        Args:
            kind: In which way.
            article: Where.
            detail: What happened, in a few words.
            mark: The mark that it happened to; None for the article as a whole.
        """
        if self.of_kind(kind) < SHOWN:
            start, end = (mark.start, mark.end) if mark else (None, None)
            label, text = (mark.label, mark.text) if mark else (None, None)
            self.first.append(Loss(kind, article.id, label, start, end, text, detail))
        self.counts[kind, mark.label if mark else ""] += 1

    def add_arguments(self, article: Article, mark: Mark) -> None:
        """Note that a goal mention is written without its arguments, if it has any."""
        if mark.label == GOAL and mark.goal is not None:
            named = [key for key in _ARGUMENTS if getattr(mark.goal, key) is not None]
            if named:
                self.add(LossKind.ARGUMENT, article, f"without {', '.join(named)}", mark)

    def of_kind(self, kind: LossKind) -> int:
        """Count the losses of a kind."""
        return sum(count for (each, _), count in self.counts.items() if each is kind)

    def __len__(self) -> int:
        return self.counts.total()

    def lines(self) -> Iterator[str]:
        """Say what was lost, a line for each kind."""
        for kind in LossKind:
            if self.of_kind(kind):
                labels = Counter(
                    {label: count for (each, label), count in self.counts.items() if each is kind}
                )
                told = ", ".join(f"{label} {count:,}" for label, count in sorted(labels.items()))
                yield f"{kind}: {self.of_kind(kind):,}" + (f" ({told})" if any(labels) else "")

    def as_dict(self) -> dict[str, Any]:
        """Give counts by kind and label, and the first losses of each kind, for JSON."""
        counts: dict[str, dict[str, int]] = {}
        for (kind, label), count in sorted(self.counts.items()):
            counts.setdefault(kind.value, {})[label or "article"] = count
        return {"counts": counts, "losses": [asdict(loss) for loss in self.first]}


_ARGUMENTS = ("scorer", "team", "minute", "minute_span", "score", "assist", "kind")
