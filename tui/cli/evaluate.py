"""`scoreline evaluate`: measure marks against gold."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, tee
from typing import TYPE_CHECKING, Any

import click

from store.model import LABELS, Mark, Record, ScorelineError
from tui.cli.messages import counted, progress, say
from tui.cli.names import read_gazetteer
from tui.cli.pipelines import chosen_setup
from tui.cli.settings import is_pipeline_named, pipeline_options

if TYPE_CHECKING:
    from annotators.evaluation import Evaluation, Predictions, Versions
    from annotators.setup import Setup
    from tui.cli.errors import Errors


class EvaluationError(ScorelineError):
    """There is nothing to measure."""


GAZETTEER_LABEL = "--gazetteer-label"
"""What gives names their label here, where `--label` chooses among the errors."""


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
@click.option(
    "--against",
    "older_path",
    metavar="FILE",
    help="Records of an older version: tell what is better and what is worse than there.",
)
@click.option(
    "--errors",
    "is_listing",
    is_flag=True,
    help="List what is wrong, each with its sentence; with --against, what was mended and broken.",
)
@click.option(
    "--label",
    "subjects",
    metavar="LABEL",
    multiple=True,
    help="List errors of this label, such as TEAM, or of this argument of goals, such as team. "
    "May be given more than once.",
)
@click.option(
    "--limit",
    type=click.IntRange(min=1),
    metavar="N",
    help="List at most N errors of each kind.",
)
@click.option(
    "--gazetteer",
    "gazetteers",
    metavar="FILE",
    multiple=True,
    help="Take names from here for the annotators, as `scoreline gazetteer add` does. May be given "
    "more than once.",
)
@click.option(
    GAZETTEER_LABEL,
    metavar="LABEL",
    help="The label of the names of --gazetteer that come without one.",
)
@click.option("--json", "as_json", is_flag=True, help="Print everything as JSON.")
@pipeline_options()
@click.pass_context
def command(
    context: click.Context,
    gold_path: str,
    predicted_path: str | None,
    older_path: str | None,
    is_listing: bool,
    subjects: Sequence[str],
    limit: int | None,
    gazetteers: tuple[str, ...],
    gazetteer_label: str | None,
    as_json: bool,
) -> None:
    """Measure marks against gold: precision, recall and F1, and each argument of a goal."""
    from tui.cli.errors import Errors
    from tui.cli.figures import figure_lines, version_lines

    if [gold_path, predicted_path, older_path, *gazetteers].count("-") > 1:
        raise click.UsageError(
            "only one of --gold, --pred, --against and --gazetteer can be standard input."
        )
    if (subjects or limit) and not is_listing:
        raise click.UsageError("--label and --limit choose among the errors; add --errors.")
    if gazetteer_label is not None and not gazetteers:
        raise click.UsageError(f"{GAZETTEER_LABEL} goes with --gazetteer FILE.")
    if predicted_path is not None and (gazetteers or is_pipeline_named(context)):
        raise click.UsageError(
            "--pipeline, --config and --gazetteer say what the annotators work with; leave them "
            "out with --pred, which has marks already."
        )
    names = ("mended", "broken") if older_path else ("errors",)
    chosen = frozenset(map(_subject, subjects))
    listings = {name: Errors(chosen, limit) for name in names if is_listing}
    given = read_gazetteer(gazetteers, gazetteer_label, option=GAZETTEER_LABEL)
    setup = None if predicted_path is not None else chosen_setup(context, tuple(given.names))
    sources = _Sources(gold_path, predicted_path, older_path, setup)
    data: dict[str, Any]
    if older_path:
        versions = _compare(sources, **listings)
        differences = versions.differences()
        lines = version_lines(versions, differences)
        lists: dict[str, Any] = {
            "figures": versions.old.as_dict(),
            "differences": {each.name: each.as_dict() for each in differences},
        }
        data = {**versions.new.as_dict(), "against": lists}
    else:
        evaluation = _measure(sources, **listings)
        lines = figure_lines(evaluation)
        data = lists = evaluation.as_dict()
    lists |= {name: [error.as_dict() for error in each] for name, each in listings.items()}
    lines = chain(lines, *(("", *each.lines(name)) for name, each in listings.items()))
    if as_json:
        click.echo(_printable(json.dumps(data, ensure_ascii=False)))
    else:
        for line in lines:
            click.echo(line)
    if sources.unpaired:
        say(
            f"{counted(sources.unpaired, 'gold article')} not in both versions, and left out of "
            "the comparison"
        )
    if sources.rejected:
        say(f"{sources.rejected:,} rejected, and the figures leave them out")
    if sources.rejected or given.rejected:
        context.exit(1)


def _measure(sources: _Sources, errors: Errors | None = None) -> Evaluation:
    """Judge the marks of one version, and collect what is wrong if that is asked for."""
    from annotators.evaluation import Evaluation, compare, judge

    evaluation = Evaluation()
    for record, marks, _ in sources.articles():
        comparison = compare(record, marks)
        evaluation.add(comparison)
        if errors is not None:
            errors.take(judge(comparison).errors)
    return evaluation


def _compare(
    sources: _Sources, mended: Errors | None = None, broken: Errors | None = None
) -> Versions:
    """Judge the marks of two versions, and collect what differs if that is asked for."""
    from annotators.evaluation import Versions, compare, judge

    versions = Versions()
    for record, marks, older in sources.articles():
        if marks is None or older is None:
            sources.unpaired += 1
            continue
        old, new = compare(record, older), compare(record, marks)
        versions.add(old, new)
        if mended is not None and broken is not None:
            before, after = judge(old), judge(new)
            mended.take(before.worse_than(after))
            broken.take(after.worse_than(before))
    return versions


class _Sources:
    """Reads gold, and the marks of one or two versions for it."""

    def __init__(
        self,
        gold_path: str,
        predicted_path: str | None,
        older_path: str | None,
        setup: Setup | None,
    ) -> None:
        self._gold_path = gold_path
        self._predicted_path = predicted_path
        self._older_path = older_path
        self._setup = setup
        """What the annotators work with, where there are no predictions to judge."""
        self.rejected = 0
        """How many lines or files were no records."""
        self.unpaired = 0
        """How many articles one of two versions to compare does not have."""

    def articles(self) -> Iterator[tuple[Record, Sequence[Mark] | None, Sequence[Mark] | None]]:
        """Give each gold article with the marks to judge and the older ones, None where missing.

        Gold goes by one article at a time; of the predictions the marks are kept.

        Raises:
            EvaluationError: One of the files holds no record.
        """
        from tui.cli.reading import Reading

        older = self._predictions(self._older_path)
        predicted = self._predictions(self._predicted_path)
        gold = Reading([self._gold_path])
        records = (item.record for item in gold)
        judged = (
            _annotated(records, self._setup)
            if self._setup is not None
            else ((record, predicted.of(record.article.text)) for record in records)
        )
        for record, marks in judged:
            yield record, marks, older.of(record.article.text)
        if not gold.read:
            raise EvaluationError(f"{self._gold_path} holds no record to measure against")
        self.rejected += gold.rejected

    def _predictions(self, path: str | None) -> Predictions:
        from annotators.evaluation import Predictions
        from tui.cli.reading import Reading

        if path is None:
            return Predictions(())
        reading = Reading([path])
        predictions = Predictions(item.record for item in reading)
        if not reading.read:
            raise EvaluationError(f"{path} holds no record to judge")
        self.rejected += reading.rejected
        return predictions


def _annotated(gold: Iterable[Record], setup: Setup) -> Iterator[tuple[Record, Sequence[Mark]]]:
    """Let the annotators mark the gold texts."""
    from annotators.suggest import suggest

    records, again = tee(gold)
    found = suggest((record.article.text for record in again), setup=setup)
    with progress(found, length=None, label="Annotating") as suggestions:
        yield from zip(records, suggestions, strict=True)


def _subject(name: str) -> str:
    """Give a label or an argument as it is written; `TEAM` is the label, `team` the argument."""
    from annotators.evaluation import ARGUMENT_NAMES

    known = (*LABELS, *ARGUMENT_NAMES)
    if name in known:
        return name
    for other in known:
        if name.lower() == other.lower():
            return other
    raise click.BadParameter(
        f"there is no label and no argument {name!r}; choose from {', '.join(known)}.",
        param_hint="--label",
    )


def _printable(text: str) -> str:
    """Escape in JSON what a terminal might obey, and halves of characters, which no file holds."""
    return text if text.isprintable() else _UNPRINTABLE.sub(_escaped, text)


_UNPRINTABLE = re.compile(r"[^\x20-\x7e\w]")


def _escaped(found: re.Match[str]) -> str:
    character = found.group()
    return character if character.isprintable() else json.dumps(character)[1:-1]
