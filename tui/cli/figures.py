"""Figures of an evaluation as plain tables for print."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from tui.cli.messages import counted
from tui.cli.tables import Cell, table

if TYPE_CHECKING:
    from annotators.evaluation import Difference, Evaluation, Tally, Versions

DIGITS = 4
UNLIKELY = 0.05
"""Below this chance a difference gets a star."""

_NAMES = {
    "entity": "entities",
    "trigger": "goal triggers",
    "document": "goals of an article",
    "furniture": "furniture characters",
}
_FIGURES = {"p": "precision", "r": "recall", "f": "F1"}
_SURE = {
    "calibration.entity.sure_right": "sure entities that are right",
    "calibration.trigger.sure_right": "sure goal triggers that are right",
}


def figure_lines(evaluation: Evaluation) -> Iterator[str]:
    """Lay out what was found, the arguments of goals and how confidence is to be taken."""
    articles = counted(evaluation.articles, "article")
    yield f"{articles}, {evaluation.missing:,} missing from the predictions"
    yield ""
    rows = [_tally(_NAMES["entity"], evaluation.entity)]
    rows += [_tally(f"  {label}", tally) for label, tally in sorted(evaluation.labels.items())]
    rows += [
        _tally(_NAMES["trigger"], evaluation.trigger),
        _tally(_NAMES["document"], evaluation.document),
        _tally(_NAMES["furniture"], evaluation.furniture),
    ]
    yield from table(("", "precision", "recall", "F1", "gold"), rows, digits=DIGITS)
    yield ""
    yield from table(
        ("of matched goal triggers", "right", "of", "precision", "recall", "F1", "given"),
        [
            (name, agreement.share.value, agreement.share.of, *_tally("", agreement.given)[1:])
            for name, agreement in evaluation.arguments.items()
        ],
        digits=DIGITS,
    )
    yield ""
    yield from table(
        ("confidence", "marks", "0.9 and more", "of these right", "calibration error"),
        [
            (name, each.marks, each.sure.of, each.sure.value, each.error)
            for name, each in (
                (_NAMES["entity"], evaluation.entity_calibration),
                (_NAMES["trigger"], evaluation.trigger_calibration),
            )
        ],
        digits=DIGITS,
    )


def version_lines(versions: Versions, differences: list[Difference]) -> Iterator[str]:
    """Lay out each figure in both versions, and which differences chance would hardly make."""
    old, new = versions.old, versions.new
    articles = counted(new.articles, "article")
    yield f"{articles}, {old.missing:,} missing from the old, {new.missing:,} from the new"
    yield ""
    rows = [
        (name, each.old, each.new, _signed(each.difference), _chance(each.chance))
        for each in differences
        if (name := _row_name(each.name))
    ]
    for name, before, after in (
        (_NAMES["entity"], old.entity_calibration, new.entity_calibration),
        (_NAMES["trigger"], old.trigger_calibration, new.trigger_calibration),
    ):
        off = None
        if before.error is not None and after.error is not None:
            off = after.error - before.error
        rows.append((f"calibration error of {name}", before.error, after.error, _signed(off), ""))
    yield from table(("", "old", "new", "difference", "chance"), rows, digits=DIGITS)
    yield ""
    yield "chance: how often a difference like this, or greater, comes about where the two"
    yield "versions are exchanged at random. * less than once in twenty; of twenty figures"
    yield "that nothing has changed, about one has a star all the same."


def _tally(name: str, tally: Tally) -> tuple[Cell, ...]:
    return name, *_figures(tally), tally.gold


def _figures(tally: Tally) -> list[float | None]:
    """Precision, recall and F1; a figure of nothing at all is none."""
    return [right / of if of else None for right, of in tally.ratios.values()]


def _row_name(name: str) -> str:
    """Give what a figure is called in the table; nothing for one that has no row of its own."""
    if name in _SURE:
        return _SURE[name]
    what, _, figure = name.rpartition(".")
    if not what:
        return name
    if what in _NAMES:
        return f"{_NAMES[what]}, {_FIGURES[figure]}"
    return f"  {what.removeprefix('labels.')}, F1" if figure == "f" else ""


def _signed(difference: float | None) -> str:
    return "-" if difference is None else f"{difference:+.{DIGITS}f}"


def _chance(chance: float | None) -> str:
    if chance is None:
        return ""
    told = "<0.001" if chance < 0.001 else f" {chance:.3f}"
    return f"{told}{' *' if chance < UNLIKELY else ''}"
