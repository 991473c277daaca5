"""`scoreline export`: write the library's articles and marks as training data."""

from __future__ import annotations

import json
import shutil
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryFile
from typing import TYPE_CHECKING, Any, BinaryIO

import click

from store.model import FURNITURE, Record
from tui.cli.choosing import choice_of, choice_options
from tui.cli.messages import counted, progress, say
from tui.cli.settings import library_options, settings_of

if TYPE_CHECKING:
    from store.exporting import Files, Format, Losses

STANDARD_OUTPUT = Path("-")


@click.command("export")
@click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path, allow_dash=True),
    metavar="PATH",
    default=STANDARD_OUTPUT,
    help="Where to write; - or nothing is standard output. A format of several files needs a "
    "folder that is new or empty, or a name that ends in .zip.",
)
@click.option(
    "--format",
    "format_name",
    metavar="NAME",
    default="records",
    show_default=True,
    help="What to write: records, prodigy, spacy, conll, biluo, brat, doccano, label-studio, "
    "huggingface, goals-csv, webannotation or uima.",
)
@choice_options
@click.option(
    "--report",
    type=click.Path(path_type=Path, dir_okay=False),
    metavar="FILE",
    help="Write what the format cannot hold here, as JSON.",
)
@click.option("--strict", is_flag=True, help="Write nothing if the format cannot hold it all.")
@library_options(decides=False)
@click.pass_context
def command(
    context: click.Context,
    /,
    output: Path,
    format_name: str,
    report: Path | None,
    strict: bool,
    **chosen: Any,
) -> None:
    """Write articles and decided marks as training data.

    Suggested and rejected marks are left out unless --include or --status names them. Two exports
    of the same library are the same bytes, and a file is replaced only when all of it is written.
    What the format cannot hold is told.
    """
    from annotators.known_words import KnownWords
    from store.exporting import ExportError, Losses, choose
    from store.query import Query

    format_ = chosen_format(format_name)
    choice = choice_of(**chosen)
    if format_.is_folder and output == STANDARD_OUTPUT:
        raise click.UsageError(
            f"{format_.name} is a folder of files: name one with -o, or a .zip file."
        )
    losses = Losses()
    with settings_of(context).open(create=False) as library:
        length = library.count(Query())
        with (
            _files(format_, output, waits=strict) as files,
            progress(library.records(), length=length, label="Exporting") as records,
        ):
            counting = Counting(choose(records, choice))
            format_.write(counting, files, tokenize=KnownWords(), losses=losses)
            refused = strict and len(losses) > 0
            if report is not None:
                _write_report(report, format_, counting, losses, written=not refused)
            for line in losses.lines():
                say(line)
            if refused:
                raise ExportError(
                    f"{format_.name} cannot hold everything, so nothing is written to "
                    f"{'standard output' if output == STANDARD_OUTPUT else output}"
                )
    if output != STANDARD_OUTPUT:
        say(f"{counted(counting.articles, 'article')} written to {output}")


def chosen_format(name: str) -> Format:
    """Find a format by its name.

    Raises:
        UsageError: There is none of that name.
    """
    from tui.formats import export_formats

    formats = export_formats()
    if name not in formats:
        raise click.BadParameter(
            f"there is no format {name!r}; choose from {', '.join(formats)}.",
            param_hint="--format",
        )
    return formats[name]


@dataclass(slots=True)
class Counting:
    """Gives records and counts them and their marks, furniture left out."""

    records: Iterable[Record]
    articles: int = 0
    marks: int = 0

    def __iter__(self) -> Iterator[Record]:
        for record in self.records:
            self.articles += 1
            self.marks += sum(mark.label != FURNITURE for mark in record.marks)
            yield record


def _write_report(
    path: Path, format_: Format, counting: Counting, losses: Losses, *, written: bool
) -> None:
    data = {
        "format": format_.name,
        "written": written,
        "articles": counting.articles,
        "marks": counting.marks,
        **losses.as_dict(),
    }
    with writing(path) as stream:
        stream.write(f"{json.dumps(data, ensure_ascii=False, indent=1)}\n".encode())


@contextmanager
def _files(format_: Format, output: Path, *, waits: bool) -> Iterator[Files]:
    """Open what a format writes to.

    Args:
        format_: The format.
        output: A folder, a zip file, a file or standard output.
        waits: Whether standard output gets nothing before all is written.
    """
    from store.exporting import OneFile, new_folder, replacing_zip

    if format_.is_folder:
        with replacing_zip(output) if output.suffix == ".zip" else new_folder(output) as files:
            yield files
    elif waits and output == STANDARD_OUTPUT:
        with TemporaryFile() as stream:
            yield OneFile(stream)
            stream.seek(0)
            shutil.copyfileobj(stream, sys.stdout.buffer)
    else:
        with writing(output) as opened:
            yield OneFile(opened)


@contextmanager
def writing(output: Path) -> Iterator[BinaryIO]:
    """Open standard output, or a file that takes its place when all of it is written."""
    from store.exporting import replacing

    if output == STANDARD_OUTPUT:
        yield sys.stdout.buffer
    else:
        with replacing(output) as stream:
            yield stream
