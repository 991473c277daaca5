"""Short ways to write records and look at what came out."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from io import BytesIO
from pathlib import Path
from typing import Any

from store.exporting import Folder, Losses, OneFile, formats
from store.exporting.choosing import in_order
from store.model import Answer, Article, Mark, Record


def words(text: str) -> Sequence[tuple[int, int]]:
    """Find words and single signs, so that these tests need no language model."""
    return [found.span() for found in re.finditer(r"\w+|[^\w\s]", text)]


def done(text: str, *marks: Mark, **fields: Any) -> Record:
    """Make an article that is done."""
    fields = {"id": "a", "answer": Answer.ACCEPT, "split": "train"} | fields
    return in_order(Record(Article(text=text, **fields), marks))


def written(name: str, *records: Record, losses: Losses | None = None) -> str:
    """Write records in a format of one file."""
    stream = BytesIO()
    told = Losses() if losses is None else losses
    formats()[name].write(records, OneFile(stream), tokenize=words, losses=told)
    return stream.getvalue().decode()


def line(name: str, record: Record) -> Any:
    """Write one record as JSONL and read its line as JSON."""
    return json.loads(written(name, record))


def written_files(name: str, folder: Path, *records: Record) -> dict[str, str]:
    """Write records in a format of several files."""
    formats()[name].write(records, Folder(folder), tokenize=words, losses=Losses())
    files = (file for file in folder.rglob("*") if file.is_file())
    return {str(file.relative_to(folder)): file.read_bytes().decode() for file in files}
