"""Which format a file is in: by how it begins where that says more, else by its ending."""

from __future__ import annotations

import codecs
from collections.abc import Mapping
from io import BufferedReader
from pathlib import PurePath

from store.importing.decoding import first_bytes
from store.importing.items import Format


def format_by_name(name: str, formats: Mapping[str, Format]) -> Format | None:
    """Give the first format that takes files with this ending; None if none does."""
    ending = PurePath(name).suffix.lower()
    return next((each for each in formats.values() if ending in each.endings), None)


def format_of(
    name: str, stream: BufferedReader, formats: Mapping[str, Format], *, web: bool = False
) -> Format:
    """Tell which format a file is in.

    Where several formats take files with its ending, the first whose beginning it has; with an
    ending that no format takes, the first of all formats whose beginning it has, else text.

    Args:
        name: The name of the file, or the path of an address.
        stream: Its bytes; nothing is taken from it.
        formats: Every format by name, the more particular ones first.
        web: Whether it comes from a server, where endings say little.
    """
    begins = first_bytes(stream).removeprefix(codecs.BOM_UTF8)
    ending = PurePath(name).suffix.lower()
    takers = [each for each in formats.values() if ending in each.endings]
    candidates = list(formats.values()) if web or not takers else takers
    for each in candidates:
        if each.begins(begins):
            return each
    return takers[-1] if takers else formats["text"]
