"""`scoreline verify`: read an export back and compare it with the library."""

from __future__ import annotations

from typing import Any

import click

from store.model import ScorelineError
from tui.cli.choosing import choice_of, choice_options
from tui.cli.messages import counted, progress, say
from tui.cli.settings import library_options, settings_of


class VerifyError(ScorelineError):
    """There is nothing to compare."""


@click.command("verify")
@click.argument("path", metavar="PATH")
@click.option(
    "--format", "format_name", metavar="NAME", help="What PATH is. Without it, told from the file."
)
@choice_options
@library_options(decides=False)
@click.pass_context
def command(context: click.Context, /, path: str, format_name: str | None, **chosen: Any) -> None:
    """Read an export back and compare it with the library, mark by mark.

    Say with the same options as for the export which articles and marks should be in it. Every
    mark that is missing, extra or different is printed, and then the exit status is 1. Formats of
    tagged tokens hold words, places and labels alone, and these are compared.
    """
    from store.exporting.comparing import Verdict
    from tui.cli.reading import Reading
    from tui.cli.verifying import Verifying
    from tui.formats import import_formats

    if format_name is not None and format_name not in import_formats():
        choices = ", ".join(import_formats())
        raise click.BadParameter(
            f"there is no format {format_name!r}; choose from {choices}.", param_hint="--format"
        )
    choice = choice_of(**chosen)
    reading = Reading([path], format_name=format_name)
    with settings_of(context).open(create=False) as library:
        verifying = Verifying(library, choice)
        with progress(reading, length=None, label="Verifying") as items:
            for item in items:
                verifying.look_at(item)
        if not reading.read:
            raise VerifyError(f"nothing could be read from {path}")
        verifying.look_for_others()
    counts = verifying.counts
    told = ", ".join(f"{counts[verdict]:,} {verdict}" for verdict in Verdict)
    articles = counted(reading.read, "article")
    say(f"{articles} and {counted(verifying.marks, 'mark')} compared: {told}")
    if reading.rejected:
        say(f"{reading.rejected:,} rejected")
    if reading.rejected or counts.total():
        context.exit(1)
