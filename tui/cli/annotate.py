"""`scoreline annotate`: let the annotators mark articles."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

from store.model import Article, Mark, Record, ScorelineError
from tui.cli.export import STANDARD_OUTPUT, writing
from tui.cli.messages import counted, progress, say
from tui.cli.names import read_gazetteer
from tui.cli.pipelines import chosen_setup
from tui.cli.settings import library_options, pipeline_options, settings_of

if TYPE_CHECKING:
    from annotators.setup import Setup
    from store.library import Library
    from tui.cli.reading import Reading


class AnnotateError(ScorelineError):
    """There is nothing to mark."""


@click.command("annotate")
@click.option(
    "--input", "input_path", metavar="FILE", help="Read articles here instead; - is standard input."
)
@click.option(
    "--output",
    "output_path",
    type=click.Path(path_type=Path, dir_okay=False, allow_dash=True),
    metavar="FILE",
    help="Write marked records here. Without it, to standard output.",
)
@click.option(
    "--processes",
    type=click.IntRange(min=1),
    default=1,
    show_default=True,
    help="How many processes share the work.",
)
@click.option(
    "--gazetteer",
    "gazetteers",
    metavar="FILE",
    multiple=True,
    help="With --input: take names from here, as `scoreline gazetteer add` does. May be given more "
    "than once.",
)
@click.option(
    "--label", metavar="LABEL", help="The label of the names of --gazetteer that come without one."
)
@pipeline_options()
@library_options()
@click.pass_context
def command(
    context: click.Context,
    input_path: str | None,
    output_path: Path | None,
    processes: int,
    gazetteers: tuple[str, ...],
    label: str | None,
) -> None:
    """Mark every article that the present annotators have not seen.

    With --input it is a filter from articles to marked records that touches no library: all marks
    are written, whatever their status, and those that the records came with are kept.
    """
    if label is not None and not gazetteers:
        raise click.UsageError("--label goes with --gazetteer FILE.")
    if input_path is None:
        if output_path is not None:
            raise click.UsageError("--output goes with --input FILE; to write the library, export.")
        if gazetteers:
            raise click.UsageError(
                "--gazetteer goes with --input FILE; for the library, scoreline gazetteer add."
            )
        with settings_of(context).open(create=False) as library:
            _annotate_library(library, processes, chosen_setup(context, library.gazetteer.all()))
    else:
        from tui.cli.reading import Reading

        given = read_gazetteer(gazetteers, label)
        setup = chosen_setup(context, tuple(given.names))
        reading = Reading([input_path])
        _annotate_records(reading, input_path, output_path or STANDARD_OUTPUT, processes, setup)
        if reading.rejected:
            say(f"{reading.rejected:,} rejected")
        if reading.rejected or given.rejected:
            context.exit(1)


def _annotate_library(library: Library, processes: int, setup: Setup) -> None:
    """Suggest marks article by article, each in a transaction of its own."""
    from annotators.registry import sources
    from annotators.suggest import suggest

    annotators = sources(setup)
    ids = library.unseen(annotators)
    waiting: deque[Article] = deque()

    def texts() -> Iterator[str]:
        for article_id in ids:
            article = library.article(article_id)
            waiting.append(article)
            yield article.text

    found = suggest(texts(), processes=processes, setup=setup)
    with progress(found, length=len(ids), label="Annotating") as suggestions:
        for marks in suggestions:
            article = waiting.popleft()
            library.suggest(article.id, marks, annotators, revision=article.revision)
    say(f"{counted(len(ids), 'article')} annotated")


def _annotate_records(
    reading: Reading, input_path: str, output_path: Path, processes: int, setup: Setup
) -> None:
    """Copy records from input to output in their order, with suggestions added."""
    from annotators.registry import sources
    from annotators.suggest import suggest
    from annotators.tokens import tokens
    from store.exporting import Losses, OneFile, formats
    from store.importing import count

    annotators = sources(setup)
    waiting: deque[Record] = deque()

    def texts() -> Iterator[str]:
        for item in reading:
            waiting.append(item.record)
            yield item.record.article.text

    def marked() -> Iterator[Record]:
        for suggestions in suggest(texts(), processes=processes, setup=setup):
            yield with_suggestions(waiting.popleft(), suggestions, annotators)

    length = None if input_path == "-" else count([input_path])
    with (
        writing(output_path) as stream,
        progress(marked(), length=length, label="Annotating") as records,
    ):
        formats()["records"].write(records, OneFile(stream), tokenize=tokens, losses=Losses())
        if reading.rejected and not reading.read:
            # Said before the output takes the place of an older one.
            raise AnnotateError(f"nothing could be read from {input_path}, so nothing is written")


def with_suggestions(
    record: Record, suggestions: Sequence[Mark], annotators: Sequence[str]
) -> Record:
    """Add suggestions to a record as the library does.

    Undecided marks of the same annotators give way; everything else stays, and a suggestion that
    it leaves no room for is dropped.

    Args:
        record: An article with the marks that it came with.
        suggestions: What the annotators propose now.
        annotators: Who they are, as `NAME@VERSION`.
    """
    from store.suggesting import is_settled

    names = {_name(annotator) for annotator in annotators}
    kept = [mark for mark in record.marks if mark.is_decided or _name(mark.source) not in names]
    new = [mark for mark in suggestions if not any(is_settled(mark, old) for old in kept)]
    return replace(record, marks=(*kept, *new))


def _name(source: str) -> str:
    return source.partition("@")[0]
