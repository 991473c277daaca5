"""Writes the page of what goes out from the registry of formats: `python -m docs.exporting`."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory

from annotators.tokens import tokens
from store.exporting import Folder, Format, Losses, LossKind, OneFile
from store.exporting.label_studio import CONFIGURATION
from store.model import GOAL, Answer, Article, Goal, Kind, Mark, Name, Quote, Record, Status
from tui.formats import export_formats

PAGE = Path(__file__).parent / "exporting.md"

_INTRODUCTION = """\
# What goes out

`scoreline export --format NAME -o PATH` writes articles and settled marks: those that are
accepted, edited or added. Two exports of the same library are the same bytes, and a file or folder
is there as a whole or not at all. A format of several files makes a folder, or a zip file if PATH
ends in `.zip`.
"""

_OPTIONS = {
    "--status STATUS": "takes marks with this status and no other; may be repeated",
    "--include STATUS": "takes marks with this status too",
    "--labels LABEL,…": "takes marks with these labels",
    "--annotator NAME": "takes marks proposed by `NAME`, `NAME@VERSION` or `human:NAME`",
    "--split SPLIT": "takes the articles of `train`, `dev` or `test`; may be repeated",
    "--since DATE": "takes the articles of this day and later",
    "--done": "takes the articles that are done",
    "--report FILE": "writes what the format could not hold as JSON, besides saying it",
    "--strict": "makes such a loss an error, and writes nothing",
}

_LOSSES = {
    LossKind.DROPPED: "a mark, or an article, has no place in the format",
    LossKind.MOVED: "a mark was made longer to begin and end with a token",
    LossKind.OVERLAPPING: "a mark gave way to another on the same token",
    LossKind.ARGUMENT: "a goal is written without its arguments",
    LossKind.UNFINISHED: (
        "an article that is not done is written as if all without a mark were known to have none; "
        "`--done` leaves it out"
    ),
}

_RULES = """
Furniture comes along whatever is chosen, unless it is rejected: formats of tagged tokens leave its
text out, and spaCy is told that nothing is known of it.

`scoreline verify PATH` reads an export back and compares it with the library, mark by mark. Give
it the filters that the export had. It prints each mark that is missing, extra or different, and the
exit status is then 1. Of tagged tokens it compares words, places and labels.

Offsets are Unicode code points, end exclusive, except in doccano's, which counts UTF-16 code units.

## Formats
"""

_MORE = {
    "spacy": (
        "`cd FOLDER && python -m spacy train config.cfg --output model` trains on it: entities "
        "with `ner`, triggers with `spancat`. Where no article is in `dev`, it is tuned on `train`."
    ),
    "label-studio": (
        f"The project needs this labelling configuration:\n\n```xml\n{CONFIGURATION}```"
    ),
    "huggingface": (
        "```python\n"
        'features = datasets.Features.from_dict(json.load(open("features.json")))\n'
        'datasets.load_dataset("json", data_files={"train": "train.jsonl"}, features=features)\n'
        "```"
    ),
}


def example() -> Record:
    """Give an article for the examples: an entity outside the plane of two bytes, and a goal."""
    text = "⚽ Kudus headed home in the 34th minute."
    goal = Goal(
        scorer=Name("Mohammed Kudus", 2, 7),
        minute=34,
        minute_span=Quote("34th minute", 27, 38),
        kind=Kind.HEADER,
    )
    marks = (
        Mark(2, 7, "Kudus", "PERSON", Status.ACCEPTED, "entities@1.0.0", 0.97),
        Mark(8, 19, "headed home", GOAL, Status.ACCEPTED, "goals@1.0.0", 0.88, goal),
        Mark(27, 38, "34th minute", "MINUTE", Status.ADDED, "human:ada"),
    )
    article = Article(
        id="ghana-1",
        text=text,
        title="Ghana edge it",
        published="2022-11-28",
        split="train",
        answer=Answer.ACCEPT,
    )
    return Record(article, marks)


def page() -> str:
    """Give the page: the options, and every format with an example."""
    return "\n".join(_lines()) + "\n"


def _lines() -> Iterator[str]:
    yield _INTRODUCTION
    yield from _table(("option", "does"), {f"`{key}`": words for key, words in _OPTIONS.items()})
    yield "\nWhat a format cannot hold is told on standard error:\n"
    yield from _table(("loss", "means"), {key.value: words for key, words in _LOSSES.items()})
    yield _RULES
    formats = export_formats()
    files = {
        f"[{name}](#{name})": f"`{each.ending}`" if each.ending else "a folder"
        for name, each in formats.items()
    }
    yield from _table(("format", "file"), files)
    for name, format_ in formats.items():
        yield f"\n### {name}\n\n{format_.help}"
        if name in _MORE:
            yield f"\n{_MORE[name]}"
        for heading, text in _files(format_):
            yield f"\n{heading}```\n{text.rstrip()}\n```"


def _table(heading: tuple[str, str], rows: dict[str, str]) -> Iterator[str]:
    yield f"| {heading[0]} | {heading[1]} |"
    yield "| --- | --- |"
    for left, right in rows.items():
        yield f"| {left} | {right} |"


def _files(format_: Format) -> Iterator[tuple[str, str]]:
    """Write the example, and give each file that is text with a heading where there are several."""
    losses = Losses()
    if not format_.is_folder:
        stream = BytesIO()
        format_.write([example()], OneFile(stream), tokenize=tokens, losses=losses)
        yield "", stream.getvalue().decode("utf-8-sig").replace("\r\n", "\n")
        return
    with TemporaryDirectory() as place:
        folder = Path(place)
        format_.write([example()], Folder(folder), tokenize=tokens, losses=losses)
        for file in sorted(file for file in folder.rglob("*") if file.is_file()):
            if file.suffix in (".txt", ".ann", ".json", ".jsonl"):
                name = file.relative_to(folder).as_posix()
                yield f"`{name}`\n\n", file.read_text(encoding="utf-8")


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
