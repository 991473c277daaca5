"""Which articles and marks a command is about, said with options."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any, TypeVar

import click

from store.model import ENTITY_LABELS, GOAL, Status
from store.splitting import SPLITS

if TYPE_CHECKING:
    from store.exporting import Choice

Function = TypeVar("Function", bound=Callable[..., Any])

_STATUSES = click.Choice([status.value for status in Status])

_OPTIONS = (
    click.option(
        "--include",
        type=_STATUSES,
        multiple=True,
        help="Take marks with this status too. May be given more than once.",
    ),
    click.option(
        "--status",
        "statuses",
        type=_STATUSES,
        multiple=True,
        help="Take marks with this status and no other. May be given more than once.",
    ),
    click.option(
        "--labels", metavar="LABEL,...", default="", help="Take marks with one of these labels."
    ),
    click.option(
        "--annotator",
        "annotators",
        metavar="NAME",
        multiple=True,
        help="Take marks that NAME proposed, as entities, entities@1.0.0 or human:ada. May be "
        "given more than once.",
    ),
    click.option(
        "--split",
        "splits",
        type=click.Choice(SPLITS),
        multiple=True,
        help="Take the articles of this split. May be given more than once.",
    ),
    click.option(
        "--since", metavar="DATE", default="", help="Take the articles of this day and later."
    ),
    click.option("--done", "is_done", is_flag=True, help="Take the articles that are done."),
)


def choice_options(function: Function) -> Function:
    """Give a command the options that `choice_of` takes."""
    for option in reversed(_OPTIONS):
        function = option(function)
    return function


def choice_of(
    *,
    include: Sequence[str],
    statuses: Sequence[str],
    labels: str,
    annotators: Sequence[str],
    splits: Sequence[str],
    since: str,
    is_done: bool,
) -> Choice:
    """Turn what was said into a choice.

    Raises:
        UsageError: A label or a day is none, or --include and --status are both there.
    """
    from store.exporting import Choice
    from store.records import DECIDED

    if include and statuses:
        raise click.UsageError("--include adds to what --status replaces; give one of the two.")
    everything = Choice()
    return Choice(
        statuses=frozenset(map(Status, statuses)) or DECIDED.union(map(Status, include)),
        labels=_labels(labels) or everything.labels,
        splits=frozenset(splits) or everything.splits,
        since=_day(since),
        annotators=frozenset(annotators),
        is_done=is_done,
    )


def _labels(words: str) -> frozenset[str]:
    labels = frozenset(word.strip().upper() for word in words.split(",") if word.strip())
    known = (*ENTITY_LABELS, GOAL)
    unknown = sorted(labels.difference(known))
    if unknown:
        raise click.BadParameter(
            f"there is no label {unknown[0]!r}; choose from {', '.join(known)}.",
            param_hint="--labels",
        )
    return labels


def _day(words: str) -> str:
    try:
        return date.fromisoformat(words).isoformat() if words else ""
    except ValueError as error:
        raise click.BadParameter(
            f"{words!r} is no day; write it as 2022-11-28.", param_hint="--since"
        ) from error
