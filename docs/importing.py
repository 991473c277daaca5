"""Writes the page of what comes in from the registry of formats: `python -m docs.importing`."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from store.importing import Format
from tui.formats import import_formats

PAGE = Path(__file__).parent / "importing.md"

_INTRODUCTION = """\
# What comes in

`scoreline import PATH…` takes files, folders with all folders in them, zip archives, gzip files,
addresses of feeds and pages, and `-` for standard input. The format of a file is told by its ending
and by how it begins; `--format NAME` says it for every file.
"""

_OPTIONS = {
    "--format NAME": "reads every file as this format",
    "--text-field NAME": (
        "says which column or key holds the text; `--title-field`, `--date-field`, "
        "`--source-field`, `--url-field` and `--id-field` do the same for the rest"
    ),
    "--map LABEL=LABEL": (
        "says which of our labels one of the file's means; `--map LABEL=` leaves its marks out"
    ),
    "--as suggestions": "lets every mark come in as a suggestion; rejected ones are left out",
    "--as mine": (
        "lets what is undecided come in as right: as accepted where the mark says who proposed "
        "it, else as added by you"
    ),
    "--source NAME": "gives a source to articles that name none",
    "--dry-run": "reads everything, says what would come, imports nothing",
}

_RULES = """
Nothing is dropped in silence. A file, line or row that cannot be read is named with its reason, and
so is an article with a mark that does not fit its text; the rest comes in. What a record has no
place for, such as a mark with a label that is not ours, is counted and told. In both cases the exit
status is 1. A label of ours in other letters (`Person`) is ours; every other has to be mapped.

Marks that do not say what became of them are accepted where the article is done, else suggestions.
Offsets are Unicode code points unless the format says otherwise.

## Feeds

`scoreline fetch --add URL` subscribes to a feed and reads it, `--add FILE` to all feeds of an OPML
list. `scoreline fetch` asks every feed for what is new since the last time, eight servers at once
and one second between two requests to one host. A feed that does not answer in 30 seconds, is
larger than 16 MB or is no feed is named and stops no other. `--list` lists the subscriptions,
`--remove URL` gives one up.

Feeds and pages are not trusted. Only what you name yourself may be on your own machine or its
network: no redirect leads there, and no entry of a list from the web. A list of feeds in a folder
or an archive is not fetched. Entities that a document declares, archives that unpack beyond reason,
and pages with more elements than any article has are refused.

## Formats
"""


def page() -> str:
    """Give the page: the options, and every format with an example."""
    return "\n".join(_lines()) + "\n"


def _lines() -> Iterator[str]:
    yield _INTRODUCTION
    yield "| option | does |"
    yield "| --- | --- |"
    for option, words in _OPTIONS.items():
        yield f"| `{option}` | {words} |"
    yield _RULES
    yield "| format | files |"
    yield "| --- | --- |"
    known = sorted(import_formats().values(), key=lambda format_: format_.name)
    for format_ in known:
        yield f"| [{format_.name}](#{format_.name}) | {_endings(format_)} |"
    for format_ in known:
        yield f"\n### {format_.name}\n\n{format_.help}"
        if format_.example:
            yield f"\n```\n{format_.example.rstrip(chr(10))}\n```"


def _endings(format_: Format) -> str:
    return " ".join(f"`{ending}`" for ending in format_.endings)


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
