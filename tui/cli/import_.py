"""`scoreline import`: take articles into the library."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import click

from tui.cli.messages import counted, progress, say
from tui.cli.settings import library_options, settings_of

if TYPE_CHECKING:
    from store.library import Library
    from tui.cli.reading import Reading

_OUTCOMES = {
    "new": "new",
    "revised": "with a new text",
    "updated": "with new marks",
    "known": "already known",
}
"""What became of records, in the order in which it is told."""


@click.command("import")
@click.argument("paths", metavar="PATH...", nargs=-1, required=True)
@click.option(
    "--format",
    "format_name",
    metavar="NAME",
    help="The format of every file. Without it, it is told by the ending and the content.",
)
@click.option(
    "--as",
    "meaning",
    type=click.Choice(("suggestions", "mine")),
    help="What marks come in as: suggestions to decide on, or your own. Without it, as the file "
    "says.",
)
@click.option(
    "--map",
    "labels",
    metavar="LABEL=LABEL",
    multiple=True,
    help="Which of our labels one of the file's means; nothing after = leaves its marks out. May "
    "be given more than once.",
)
@click.option("--text-field", metavar="NAME", help="The column or key that holds the text.")
@click.option("--title-field", metavar="NAME", help="The one that holds the title.")
@click.option("--date-field", "published_field", metavar="NAME", help="The one with the date.")
@click.option("--source-field", metavar="NAME", help="The one that holds the source.")
@click.option("--url-field", metavar="NAME", help="The one that holds the address.")
@click.option("--id-field", metavar="NAME", help="The one that holds the article's own id.")
@click.option("--source", metavar="NAME", default="", help="The source of what names none.")
@click.option(
    "--dry-run", is_flag=True, help="Read everything, say what would come, import nothing."
)
@library_options()
@click.pass_context
def command(
    context: click.Context,
    /,
    paths: tuple[str, ...],
    format_name: str | None,
    meaning: str | None,
    labels: tuple[str, ...],
    source: str,
    dry_run: bool,
    **fields: str | None,
) -> None:
    """Take articles and marks into the library.

    PATH is a file, a folder, a zip or gzip archive, an address of a feed or a page, or - for
    standard input. What cannot be read is named with its file and line; the rest is imported. What
    is left out, such as marks with labels that are not ours, is told, and the exit status is 1.
    """
    from store.importing import STANDARD_INPUT, Options, count
    from tui.cli.reading import Reading
    from tui.formats import import_formats

    if format_name is not None and format_name not in import_formats():
        choices = ", ".join(sorted(import_formats()))
        raise click.BadParameter(f"there is no format {format_name!r}; choose from {choices}.")
    options = Options(
        source,
        {name.removesuffix("_field"): value for name, value in fields.items() if value},
        _mapped(labels),
    )
    who = settings_of(context).who if meaning == "mine" else ""
    reading = Reading(paths, options, format_name, meaning, who)
    length = None if STANDARD_INPUT in paths else count(paths, formats=import_formats())
    if dry_run:
        _try(reading, length)
    else:
        with settings_of(context).open() as library:
            _import(library, reading, length)
    if reading.rejected:
        say(f"{reading.rejected:,} rejected")
    if reading.has_failed:
        context.exit(1)


def _mapped(pairs: tuple[str, ...]) -> dict[str, str]:
    """Read what a person said about labels."""
    from store.model import LABELS

    labels: dict[str, str] = {}
    for pair in pairs:
        theirs, sign, ours = pair.partition("=")
        ours = ours.strip().upper()
        if not sign or not theirs.strip() or (ours and ours not in LABELS):
            raise click.BadParameter(
                f"--map {pair!r} is not LABEL=LABEL; ours are {', '.join(LABELS)}."
            )
        labels[theirs.strip()] = ours
    return labels


def _try(reading: Reading, length: int | None) -> None:
    """Read everything, and say what would come of it."""
    labels: Counter[str] = Counter()
    with progress(reading, length=length, label="Reading") as items:
        for item in items:
            labels.update(mark.label for mark in item.record.marks)
    told = ", ".join(f"{label} {times:,}" for label, times in sorted(labels.items()))
    if told:
        say(f"{counted(labels.total(), 'mark')}: {told}")
    say(f"{counted(reading.read, 'article')} to import, nothing imported")


def _import(library: Library, reading: Reading, length: int | None) -> None:
    """Add what is read, and say in the end what became of it, however it ends."""
    outcomes: Counter[str] = Counter()
    try:
        with progress(reading, length=length, label="Importing") as items:
            for added in library.add_all((item.record, item.origin) for item in items):
                outcomes[added.outcome] += 1
                if added.lost:
                    say(f"{added.article_id}: {added.detail}")
    finally:
        say_outcomes(outcomes)


def say_outcomes(outcomes: Counter[str]) -> None:
    """Say what became of records."""
    for outcome, words in _OUTCOMES.items():
        if outcomes[outcome] or outcome == "new":
            say(f"{outcomes[outcome]:,} {words}")
