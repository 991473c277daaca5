"""Tables with named columns, one article a row: CSV and TSV."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from contextlib import contextmanager
from io import BufferedReader, TextIOWrapper

from store.fields import RecordError
from store.importing.completing import complete
from store.importing.decoding import LONGEST, DecodingError, first_bytes, guess_encoding
from store.importing.items import Format, Given, Item, Rejected
from store.importing.naming import choose, named_record

_DELIMITERS = (",", ";", "\t", "|")


def read_csv(stream: BufferedReader, given: Given) -> Iterator[Item | Rejected]:
    """Read a table whose cells are parted by whichever of `, ; tab |` its first line has most."""
    yield from _read_table(stream, given, None)


def read_tsv(stream: BufferedReader, given: Given) -> Iterator[Item | Rejected]:
    """Read a table whose cells are parted by tabs, and quoted as in CSV."""
    yield from _read_table(stream, given, "\t")


def _read_table(
    stream: BufferedReader, given: Given, delimiter: str | None
) -> Iterator[Item | Rejected]:
    head = first_bytes(stream)
    try:
        encoding, note = guess_encoding(head, whole=False)
    except DecodingError as error:
        yield Rejected(given.place, None, str(error))
        return
    # Rows are read at the pace of whoever takes them in, and the stream is closed by its owner.
    text = TextIOWrapper(stream, encoding=encoding, newline="")
    try:
        with _long_fields():
            rows = csv.reader(
                text,
                delimiter=delimiter or _delimiter(head.decode(encoding, "ignore")),
                strict=True,
            )
            yield from _read_rows(rows, given, note)
    except UnicodeDecodeError:
        named = encoding.removesuffix("-sig").upper()
        yield Rejected(given.place, None, f"it is not {named} to its end; save it as UTF-8")
    finally:
        text.detach()


def _read_rows(rows: Iterator[list[str]], given: Given, note: str) -> Iterator[Item | Rejected]:
    header: list[str] | None = None
    while True:
        line = getattr(rows, "line_num", 0) + 1
        try:
            cells = next(rows, None)
        except csv.Error as error:
            yield Rejected(given.place, line, f"it is not a row of the table: {error}")
            continue
        if cells is None:
            break
        if not any(cell.strip() for cell in cells):
            continue
        if header is None:
            header = [cell.strip() for cell in cells]
            reason = _wrong_header(header, given)
            if reason:
                yield Rejected(given.place, line, reason)
                return
            continue
        if len(cells) != len(header):
            reason = f"it has {len(cells)} cells and the first row has {len(header)}"
            yield Rejected(given.place, line, reason)
            continue
        try:
            named = named_record(dict(zip(header, cells, strict=True)), given.options)
        except RecordError as error:
            yield Rejected(given.place, line, str(error))
        else:
            place = f"{given.place}, line {line}"
            yield Item(complete(named.record), place, note=named.note or note)
            # The encoding was guessed once, and is told once.
            note = ""
    if header is None:
        yield Rejected(given.place, None, "it is empty")


def _wrong_header(header: list[str], given: Given) -> str:
    """Say what keeps a first row from naming the columns; empty if nothing does."""
    twice = next((name for name in header if name and header.count(name) > 1), None)
    if twice is not None:
        return f"two columns are called `{twice}`; give each a name of its own"
    try:
        chosen = choose(header, given.options.fields)
    except RecordError as error:
        return str(error)
    if "text" not in chosen:
        return (
            "the first row names no column `text`, `body` or the like (it has "
            f"{', '.join(header[:12])}); say which one holds the text with --text-field NAME"
        )
    return ""


def _delimiter(head: str) -> str:
    """Find what parts the cells: the one that the first line has most outside quotes."""
    line = head.partition("\n")[0]
    bare = "".join(line.split('"')[::2])
    return max(_DELIMITERS, key=lambda each: (bare.count(each), -_DELIMITERS.index(each)))


@contextmanager
def _long_fields() -> Iterator[None]:
    """Let a cell be as long as an article; the csv module's own limit is for the whole process."""
    before = csv.field_size_limit(LONGEST)
    try:
        yield
    finally:
        csv.field_size_limit(before)


_HELP = (
    "One article a row. The first row names the columns; `text` or `body`, `title` or `headline`, "
    "`date`, `source` and `url` are known by name, others with --text-field and the like. Further "
    "columns are kept with the article."
)

CSV = Format(
    "csv",
    (".csv",),
    read_csv,
    help=_HELP,
    example=(
        "headline,body,date\n"
        'Rovers win it late,"Ada Smith headed home, in the 89th minute.",2023-05-06\n'
    ),
)

TSV = Format(
    "tsv",
    (".tsv", ".tab"),
    read_tsv,
    help=f"{_HELP} Cells are parted by tabs.",
    example=(
        "headline\tbody\tdate\n"
        "Rovers win it late\tAda Smith headed home in the 89th minute.\t2023-05-06\n"
    ),
)
