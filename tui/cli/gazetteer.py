"""`scoreline gazetteer`: names of your own that the annotators know."""

from __future__ import annotations

from pathlib import Path

import click

from store.model import ScorelineError
from tui.cli.export import STANDARD_OUTPUT, writing
from tui.cli.messages import counted, say
from tui.cli.names import read_gazetteer
from tui.cli.settings import library_options, settings_of


class GazetteerError(ScorelineError):
    """A name is not in the gazetteer."""


@click.group("gazetteer")
def command() -> None:
    """Teach the annotators names: players, clubs, grounds, whatever you follow.

    The gazetteer is kept in the library. When it changes, `scoreline annotate` and the reader mark
    every article anew; what you have decided stays.
    """


@command.command("add")
@click.argument("paths", metavar="FILE...", nargs=-1, required=True)
@click.option("--label", metavar="LABEL", help="The label of names that come without one.")
@library_options(decides=False)
@click.pass_context
def add(context: click.Context, paths: tuple[str, ...], label: str | None) -> None:
    """Take names in.

    FILE is text with a name on each line, CSV or TSV with the columns name, label and alt, JSON
    lines with name, alt and label, or patterns of spaCy's entity ruler; - is standard input. Lines
    that are none are named with the reason, the rest is taken in, and the exit status is 1.
    """
    read = read_gazetteer(paths, label)
    with settings_of(context).open() as library:
        new = library.gazetteer.add(read.names)
    say(f"{new:,} new")
    say(f"{len(read.names) - new:,} already known")
    if read.rejected:
        say(f"{read.rejected:,} rejected")
        context.exit(1)


@command.command("list")
@library_options(decides=False)
@click.pass_context
def list_(context: click.Context) -> None:
    """List the names: each with its label and the name that it is another form of."""
    with settings_of(context).open(create=False) as library:
        for known in library.gazetteer.all():
            click.echo("\t".join((known.name, known.label, known.id)))


@command.command("remove")
@click.argument("names", metavar="NAME...", nargs=-1)
@click.option("--all", "everything", is_flag=True, help="Remove every name.")
@library_options(decides=False)
@click.pass_context
def remove(context: click.Context, names: tuple[str, ...], everything: bool) -> None:
    """Take names out again, each with its other forms."""
    if everything == bool(names):
        raise click.UsageError("name what to remove, or say --all.")
    with settings_of(context).open(create=False) as library:
        if everything:
            counts = {"": library.gazetteer.clear()}
        else:
            counts = {name: library.gazetteer.remove(name) for name in names}
    say(f"{counted(sum(counts.values()), 'name')} removed")
    missing = [name for name in names if not counts[name]]
    if missing:
        raise GazetteerError(
            f"the gazetteer has no {', '.join(map(repr, missing))}; `scoreline gazetteer list` "
            "says what it has"
        )


@command.command("export")
@click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path, dir_okay=False, allow_dash=True),
    metavar="FILE",
    default=STANDARD_OUTPUT,
    help="Where to write; - or nothing is standard output.",
)
@library_options(decides=False)
@click.pass_context
def export(context: click.Context, output: Path) -> None:
    """Write the names as patterns of spaCy's entity ruler, one on each line."""
    from store.gazetteer_files import pattern_line

    with settings_of(context).open(create=False) as library, writing(output) as stream:
        for known in library.gazetteer.all():
            stream.write(f"{pattern_line(known)}\n".encode())
