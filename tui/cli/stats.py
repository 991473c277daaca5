"""`scoreline stats`: what is in the library, and how far annotation has come."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import click

from store.model import LABELS, Status
from tui.cli.settings import library_options, settings_of
from tui.cli.tables import table

if TYPE_CHECKING:
    from store.statistics import Statistics


@click.command("stats")
@click.option("--json", "as_json", is_flag=True, help="Print the figures as JSON.")
@library_options()
@click.pass_context
def command(context: click.Context, as_json: bool) -> None:
    """Say what is in the library, how far annotation has come, and how good each annotator is."""
    with settings_of(context).open(create=False) as library:
        statistics = library.statistics()
    if as_json:
        click.echo(json.dumps(as_data(statistics), ensure_ascii=False))
    else:
        for line in lines(statistics):
            click.echo(line)


def as_data(statistics: Statistics) -> dict[str, Any]:
    """Give the figures as plain data for JSON, with 0 for a status that no mark has."""
    return {
        "articles": dict(statistics.articles),
        "marks": {
            label: {status.value: statistics.marks[label].get(status, 0) for status in Status}
            for label in LABELS
            if label in statistics.marks
        },
        "decisions": statistics.decisions,
        "seconds_per_decision": statistics.seconds_per_decision,
        "annotators": [
            {
                "annotator": each.annotator,
                "label": each.label,
                "undecided": each.undecided,
                "accepted": each.accepted,
                "edited": each.edited,
                "rejected": each.rejected,
                "added": each.added,
                "precision": each.precision,
                "recall": each.recall,
            }
            for each in statistics.annotators
        ],
    }


def lines(statistics: Statistics) -> Iterator[str]:
    """Lay the figures out as plain tables, one line each."""
    yield from table(tuple(statistics.articles), [tuple(statistics.articles.values())])
    data = as_data(statistics)
    if data["marks"]:
        yield ""
        yield from table(
            ("marks", *(status.value for status in Status)),
            [(label, *counts.values()) for label, counts in data["marks"].items()],
        )
    yield ""
    yield from table(
        ("decisions", "seconds per decision"),
        [(statistics.decisions, statistics.seconds_per_decision)],
    )
    if data["annotators"]:
        yield ""
        rows = data["annotators"]
        yield from table(tuple(rows[0]), [tuple(row.values()) for row in rows])
