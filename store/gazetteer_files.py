"""Files of names for the gazetteer: which lines are names, and which are refused and why.

Four kinds are read: plain text with a name a line; CSV and TSV with the columns `name`, `label` and
`alt`; JSON lines with `name`, `alt` and `label`; and the patterns of spaCy's entity ruler, which is
also what is written.
"""

from __future__ import annotations

import csv
import json
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import PurePath
from typing import Any

from store.fields import Fields, RecordError
from store.importing.decoding import DecodingError, decode
from store.importing.items import Rejected
from store.importing.parsing import parse
from store.model import ENTITY_LABELS, KnownName

LARGEST = 256 * 1024 * 1024
"""How many bytes a file may have: memory stays bounded by it."""

LONGEST = 120
"""How many code points a name may have."""

_COLUMNS = ("name", "label", "alt")
_ALTERNATIVES = "|"
"""What parts the other names in a cell."""

_HELD = {"ORTH": "ORTH", "TEXT": "ORTH", "LOWER": "LOWER"}
"""What a token may be compared by, and the name of that in a gazetteer."""


@dataclass(slots=True)
class NamesFile:
    """What a file of names holds."""

    names: list[KnownName] = field(default_factory=list)
    rejected: list[Rejected] = field(default_factory=list)
    note: str = ""
    """What was guessed in reading it; empty if nothing was."""


def read_names(data: bytes, place: str, label: str | None, *, option: str = "--label") -> NamesFile:
    """Read a file of names.

    Args:
        data: Its bytes.
        place: What to call it; its ending says what kind of file it is, where it has one that does.
        label: The label of names that come without one.
        option: What says that label on the command line; it is told to whoever forgot it.

    Returns:
        Every name and every other form of it, and each line that is none with its reason.
    """
    found = NamesFile()
    try:
        if len(data) > LARGEST:
            raise DecodingError(f"it is larger than {LARGEST // 2**20} MB")
        decoded = decode(data)
    except DecodingError as error:
        found.rejected.append(Rejected(place, None, str(error)))
        return found
    found.note = decoded.note
    lines = [
        (number, line.strip("\r"))
        for number, line in enumerate(decoded.text.split("\n"), 1)
        if line and not line.isspace()
    ]
    if not lines:
        found.rejected.append(Rejected(place, None, "it is empty"))
    for number, names in _entries(lines, place, found):
        for name in names:
            try:
                found.names.append(_checked(name, label, option))
            except RecordError as error:
                found.rejected.append(Rejected(place, number, str(error)))
    return found


def pattern_line(known: KnownName) -> str:
    """Write a name as a pattern of spaCy's entity ruler, on one line of JSON."""
    pattern: Any = known.name
    if known.tokens:
        pattern = [{attribute: word} for attribute, word in known.tokens]
    data = {"label": known.label, "pattern": pattern, "id": known.id or known.name}
    return json.dumps(data, ensure_ascii=False)


Lines = Sequence[tuple[int, str]]


def _entries(lines: Lines, place: str, found: NamesFile) -> Iterator[tuple[int, list[KnownName]]]:
    """Give what each line says, with labels as it has them; refuse a line that says nothing."""
    ending = PurePath(place).suffix.lower()
    if ending in (".csv", ".tsv", ".tab"):
        yield from _from_table(lines, place, found, _delimiter(lines) if ending == ".csv" else "\t")
    elif ending in (".jsonl", ".ndjson", ".json") or (lines[:1] and lines[0][1].startswith("{")):
        for number, line in lines:
            try:
                yield number, _from_json(line)
            except RecordError as error:
                found.rejected.append(Rejected(place, number, str(error)))
    else:
        for number, line in lines:
            if not line.startswith("#"):
                yield number, [KnownName(line, "")]


def _delimiter(lines: Lines) -> str:
    """Give the semicolon that spreadsheets of many countries part cells by, or else the comma."""
    first = lines[0][1] if lines else ""
    return ";" if ";" in first and "," not in first else ","


def _from_table(
    lines: Lines, place: str, found: NamesFile, delimiter: str
) -> Iterator[tuple[int, list[KnownName]]]:
    """Read rows. The first one may name the columns; else they are name, label and other names."""
    columns: Mapping[str, int] | None = None
    for number, line in lines:
        try:
            (cells,) = csv.reader([line], delimiter=delimiter, strict=True)
        except csv.Error as error:
            reason = f"it is not a row of the table: {error}"
            found.rejected.append(Rejected(place, number, reason))
            continue
        cells = [cell.strip() for cell in cells]
        if columns is None:
            named = [cell.lower() for cell in cells]
            columns = {column: index for index, column in enumerate(_COLUMNS)}
            if "name" in named:
                columns = {each: named.index(each) for each in _COLUMNS if each in named}
                continue
        name, label, alternatives = (_cell(cells, columns.get(column)) for column in _COLUMNS)
        yield number, _forms(name, label, alternatives.split(_ALTERNATIVES))


def _cell(cells: Sequence[str], index: int | None) -> str:
    return cells[index] if index is not None and index < len(cells) else ""


def _from_json(line: str) -> list[KnownName]:
    """Read a JSON object: a name with its other names, or a pattern of spaCy's.

    Raises:
        RecordError: It is neither, or a pattern that cannot be held.
    """
    data = parse(line)
    if not isinstance(data, dict):
        raise RecordError("it is no JSON object; a gazetteer has one on each line")
    fields = Fields(data)
    label = fields.string("label") or ""
    if "pattern" in data:
        return [_from_pattern(data["pattern"], label, fields.string("id") or "")]
    name = fields.string("name")
    if name is None:
        raise RecordError("it has neither `name` nor `pattern`")
    alternatives = data.get("alt") or []
    if not isinstance(alternatives, list) or not all(
        isinstance(other, str) for other in alternatives
    ):
        raise fields.wrong("alt", "a list of strings")
    return _forms(name, label, alternatives)


def _from_pattern(pattern: object, label: str, entry: str) -> KnownName:
    if isinstance(pattern, str):
        return KnownName(pattern, label, entry)
    if not isinstance(pattern, list) or not pattern:
        raise RecordError("`pattern` is neither a string nor a list of tokens")
    tokens = tuple(_token(number, token) for number, token in enumerate(pattern, 1))
    return KnownName(" ".join(word for _, word in tokens), label, entry, tokens)


def _token(number: int, token: object) -> tuple[str, str]:
    """Read what a pattern says of one token.

    Raises:
        RecordError: A gazetteer cannot hold it.
    """
    held = "a gazetteer can hold tokens by ORTH, TEXT or LOWER and a word"
    if not isinstance(token, dict) or not token:
        raise RecordError(f"token {number} of its pattern says nothing of a word; {held}")
    for key in token:
        if key.upper() not in _HELD:
            raise RecordError(f"token {number} of its pattern asks for {key}; {held}")
    ((key, word), *others) = token.items()
    attribute = _HELD[key.upper()]
    if others or not isinstance(word, str) or not word or any(map(str.isspace, word)):
        raise RecordError(f"token {number} of its pattern is not one {key} with a word; {held}")
    return attribute, word.lower() if attribute == "LOWER" else word


def _forms(name: str, label: str, alternatives: Sequence[str]) -> list[KnownName]:
    """Give a name and its other forms, each once."""
    entry = _clean(name)
    forms = dict.fromkeys((name, *(other for other in alternatives if other.strip())))
    return [KnownName(form, label, entry) for form in forms]


def _checked(known: KnownName, label: str | None, option: str) -> KnownName:
    """Clean a name up, and give it its label.

    Raises:
        RecordError: It is no name, or nobody says which label it has.
    """
    name = _clean(known.name)
    if not any(map(str.isalnum, name)):
        raise RecordError(f"{name!r} is no name: it has no letter and no figure")
    if not name.isprintable():
        raise RecordError(f"{name!r} is no name: it has characters that cannot be printed")
    if len(name) > LONGEST:
        raise RecordError(f"`{name[:40]}…` is too long for a name ({len(name)} characters)")
    ours = known.label.upper() or label
    if ours is None:
        raise RecordError(f"`{name}` has no label; say with {option} LABEL which one")
    if ours not in ENTITY_LABELS:
        raise RecordError(f"{known.label!r} is no label; choose from {', '.join(ENTITY_LABELS)}")
    return KnownName(name, ours, _clean(known.id) or name, known.tokens)


def _clean(name: str) -> str:
    """Put one space for white space, and one code point for a letter with its accent."""
    return unicodedata.normalize("NFC", " ".join(name.split()))
