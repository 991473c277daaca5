"""`scoreline evaluate`: measure marks against gold."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

import click

from store.model import Record, ScorelineError
from tui.cli.messages import progress, say
from tui.cli.pipelines import chosen_setup
from tui.cli.settings import pipeline_options

if TYPE_CHECKING:
    from annotators.setup import Setup


class EvaluationError(ScorelineError):
    """There is nothing to measure."""


@click.command("evaluate")
@click.option(
    "--gold", "gold_path", required=True, metavar="FILE", help="Records with the right marks."
)
@click.option(
    "--pred",
    "predicted_path",
    metavar="FILE",
    help="Records to judge. Without it, the annotators mark the gold texts.",
)
@click.option("--json", "as_json", is_flag=True, help="Print the figures as JSON.")
@pipeline_options()
@click.pass_context
def command(
    context: click.Context, gold_path: str, predicted_path: str | None, as_json: bool
) -> None:
    """Measure marks against gold: precision, recall and F1, and each argument of a goal."""
    from annotators.evaluation import evaluate
    from tui.cli.reading import Reading

    if gold_path == "-" == predicted_path:
        raise click.UsageError("only one of --gold and --pred can be standard input.")
    reading = Reading([gold_path])
    gold = [item.record for item in reading]
    rejected = reading.rejected
    if not gold:
        raise EvaluationError(f"{gold_path} holds no record to measure against")
    if predicted_path is None:
        evaluation = evaluate(gold, _predicted(gold, chosen_setup(context)))
    else:
        reading = Reading([predicted_path])
        evaluation = evaluate(gold, (item.record for item in reading))
        if not reading.read:
            raise EvaluationError(f"{predicted_path} holds no record to judge")
        rejected += reading.rejected
    click.echo(
        json.dumps(evaluation.as_dict(), ensure_ascii=False)
        if as_json
        else "\n".join(evaluation.lines())
    )
    if rejected:
        say(f"{rejected:,} rejected, and the figures leave them out")
        context.exit(1)


def _predicted(gold: Sequence[Record], setup: Setup) -> Iterator[Record]:
    """Let the annotators mark the gold texts."""
    from annotators.suggest import suggest

    found = suggest((record.article.text for record in gold), setup=setup)
    with progress(found, length=len(gold), label="Annotating") as suggestions:
        for record, marks in zip(gold, suggestions, strict=True):
            yield replace(record, marks=marks)
