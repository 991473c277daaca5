"""WebAnno TSV 3, as INCEpTION and WebAnno export it: one token a line, with its offsets.

Source: the "WebAnno TSV 3.3 File format" appendix of INCEpTION's user guide. Offsets count UTF-16
code units, end exclusive. The sentences stand in the file as they are, so that the text is theirs;
what stood between them is not there and becomes line feeds. The first feature of a span layer is
taken for the label of its marks.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from io import BufferedReader

from store.fields import RecordError
from store.importing.building import Data, Draft
from store.importing.completing import complete
from store.importing.decoding import DecodingError, decode, whole
from store.importing.items import Format, Given, Item, Rejected
from store.importing.utf16 import Utf16

_BEGINS = b"#FORMAT=WebAnno TSV 3"

_UNIT = re.compile(r"(\d+)-(\d+)(?:\.(\d+))?$")
_OFFSETS = re.compile(r"(\d{1,9})-(\d{1,9})$")
_NUMBERED = re.compile(r"(.*)\[(\d+)\]$", re.DOTALL)
_ESCAPED = re.compile(r"\\(.)")
_BARE_BAR = re.compile(r"(?<!\\)\|")

_CONTROLS = {"t": "\t", "n": "\n", "r": "\r", "b": "\b", "f": "\f"}


@dataclass(slots=True)
class _Document:
    layers: list[str] = field(default_factory=list)
    """What each column beyond the third is: `label`, or what is lost with it."""
    line: int = 0
    """The line that is being read."""
    pieces: list[str] = field(default_factory=list)
    """The text so far."""
    units: int = 0
    """How many UTF-16 units the text has."""
    spans: dict[str, Data] = field(default_factory=dict)
    """By layer and number; marks of one token have a number of their own."""
    lost: list[str] = field(default_factory=list)


def read_webanno(stream: BufferedReader, given: Given) -> Iterator[Item | Rejected]:
    """Read the one article of a file; a line that does not fit the text rejects it."""
    document = _Document()
    try:
        rows = decode(whole(stream)).text.split("\n")
        if not rows[0].startswith(_BEGINS.decode()):
            raise RecordError("it does not begin with #FORMAT=WebAnno TSV 3")
        sentence: list[str] = []
        is_new = False
        for document.line, row in enumerate(rows, 1):
            row = row.removesuffix("\r")
            if row.startswith("#T_"):
                _add_layer(row, document)
            elif row.startswith("#Text="):
                sentence.append(_plain(row.removeprefix("#Text=")))
                is_new = True
            elif row and not row.startswith("#"):
                if is_new:
                    _add_sentence("\n".join(sentence), row, document)
                    sentence, is_new = [], False
                _add_row(row, document)
        read = _draft(document, given).record()
    except (DecodingError, RecordError) as error:
        yield Rejected(given.place, document.line or None, str(error))
        return
    record = complete(read.record, told=read.told)
    yield Item(record, given.place, given.origin, lost=read.lost)


def _add_layer(row: str, document: _Document) -> None:
    """Say what the columns of a layer are."""
    kind, _, rest = row.removeprefix("#T_").partition("=")
    name, *features = rest.split("|")
    short = name.rpartition(".")[2] or name
    if kind == "SP":
        document.layers.append(f"label {short}")
        document.layers += [f"feature {each}" for each in features[1:]]
    elif kind == "RL":
        # Its last column, the mark that the relation comes from, is named after a layer.
        document.layers += [f"relation {short}" for _ in features]
    else:
        document.layers += [f"chain {short}" for _ in features]


def _cells(row: str) -> list[str]:
    cells = row.split("\t")
    if len(cells) < 3 or not _UNIT.match(cells[0]) or not _OFFSETS.match(cells[1]):
        raise RecordError("it is not a number, offsets and a token, parted by tabs")
    return cells


def _add_sentence(sentence: str, row: str, document: _Document) -> None:
    """Put a sentence where its first token says."""
    start = int(_cells(row)[1].partition("-")[0])
    gap = start - document.units
    if not 0 <= gap <= 10_000:
        raise RecordError(
            f"the sentence begins at {start}, but the text before it ends at {document.units}"
        )
    added = "\n" * gap + sentence
    document.pieces.append(added)
    document.units += len(added.encode("utf-16-le", "surrogatepass")) // 2


def _add_row(row: str, document: _Document) -> None:
    cells = _cells(row)
    start, _, end = cells[1].partition("-")
    columns = [cell for cell in cells[3:] if cell]
    for number, (cell, layer) in enumerate(zip(columns, document.layers, strict=False)):
        if cell == "_":
            continue
        for value in _BARE_BAR.split(cell):
            if layer.startswith("label "):
                _add_value(value, f"{number}", int(start), int(end), cells, document)
            elif _NUMBERED.sub(r"\1", value) not in ("*", "_"):
                document.lost.append(layer)


def _add_value(
    value: str, column: str, start: int, end: int, cells: list[str], document: _Document
) -> None:
    found = _NUMBERED.match(value)
    label = _plain(found[1] if found else value)
    name = f"{column}[{found[2]}]" if found else f"{column} {cells[0]} {label}"
    span = document.spans.setdefault(name, {"start": start, "end": end, "label": label})
    span["start"], span["end"] = min(span["start"], start), max(span["end"], end)
    if not found:
        span["text"] = _plain(cells[2])
    span["line"] = document.line


def _draft(document: _Document, given: Given) -> Draft:
    text = "".join(document.pieces)
    units = Utf16(text)
    spans = []
    for span in document.spans.values():
        if span["label"] in ("*", "_", ""):
            document.lost.append("mark without a label")
            continue
        document.line = span["line"]
        start, end = units.point(span["start"], "start"), units.point(span["end"], "end")
        covered = text[start:end]
        if span.get("text", covered) != covered or not covered:
            raise RecordError(
                f"the text at {span['start']}-{span['end']} is {covered[:60]!r}, which is not the "
                "token; offsets count UTF-16 code units"
            )
        spans.append({**span, "start": start, "end": end})
    return Draft(text, given.options, spans=spans, lost=document.lost)


def _plain(text: str) -> str:
    """Give what was written, without the strokes that protect it."""
    return _ESCAPED.sub(lambda found: _CONTROLS.get(found[1], found[1]), text)


FORMAT = Format(
    "webanno",
    (".tsv",),
    read_webanno,
    help=(
        "WebAnno TSV 3, one article a file: marks are the spans of any layer, labelled with its "
        "first feature. Relations, chains and further features are told as lost."
    ),
    example=(
        "#FORMAT=WebAnno TSV 3.3\n#T_SP=webanno.custom.Mark|value\n\n\n#Text=Kudus headed home.\n"
        "1-1\t0-5\tKudus\tPERSON\t\n1-2\t6-12\theaded\t_\t\n1-3\t13-17\thome\t_\t\n"
        "1-4\t17-18\t.\t_\t\n"
    ),
    begins=lambda data: data.startswith(_BEGINS),
)
