"""Other people's labels: which of ours they mean, and what happens to those that mean none."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from store.importing.items import Item
from store.model import GOAL, LABELS, Answer, Goal, Mark, Record, Status

MEANINGS = ("suggestions", "mine")
"""What marks can come in as, when a person says so."""


def our_label(label: str, labels: Mapping[str, str]) -> str | None:
    """Give our label for one of a file's.

    Args:
        label: The file's; one of ours in whatever letters means ours.
        labels: What a person said: the file's label to ours, or to the empty label.

    Returns:
        Ours; the empty label where marks with it are left out on purpose; None if nobody can tell.
    """
    if label in labels:
        return labels[label]
    upper = label.upper()
    return upper if upper in LABELS else None


def relabelled(marks: Iterable[Mark], labels: Mapping[str, str]) -> tuple[list[Mark], list[str]]:
    """Give marks our labels, and name those that are lost for want of one."""
    kept: list[Mark] = []
    lost: list[str] = []
    for mark in marks:
        label = our_label(mark.label, labels)
        if label is None:
            lost.append(f"label {mark.label}")
        elif label == GOAL:
            kept.append(replace(mark, label=label, goal=mark.goal or Goal()))
        elif label:
            kept.append(replace(mark, label=label, goal=None))
    return kept, lost


def adopted(item: Item, meaning: str | None, who: str) -> Item:
    """Let an article's marks come in as what a person says that they are.

    Args:
        item: What was read.
        meaning: `suggestions`: nothing is decided yet, and what was rejected is left out. `mine`:
            what is undecided is right; a mark that names who proposed it counts as accepted, any
            other as added by `who`. None: as the file says.
        who: The person, as `human:NAME`.
    """
    if meaning is None:
        return item
    record, lost = item.record, item.lost
    if meaning == "mine":
        marks = tuple(_mine(mark, who) for mark in record.marks)
        return replace(item, record=replace(record, marks=marks))
    marks = tuple(
        replace(mark, status=Status.SUGGESTED)
        for mark in record.marks
        if mark.status is not Status.REJECTED
    )
    lost += ("rejected mark",) * (len(record.marks) - len(marks))
    article = record.article
    if article.answer is Answer.ACCEPT:
        article = replace(article, answer=None)
    return replace(item, record=Record(article, marks), lost=lost)


def _mine(mark: Mark, who: str) -> Mark:
    if mark.is_decided:
        return replace(mark, source=mark.source or who)
    if mark.source:
        return replace(mark, status=Status.ACCEPTED)
    return replace(mark, status=Status.ADDED, source=who)
