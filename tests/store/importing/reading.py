"""Reads bytes as a format would, for tests of formats."""

from __future__ import annotations

from collections.abc import Mapping

from store.importing import Given, Item, Options, Rejected, formats
from store.importing.decoding import buffered


def found(
    name: str,
    data: bytes | str,
    *,
    options: Options | None = None,
    beside: Mapping[str, bytes] | None = None,
) -> list[Item | Rejected]:
    """Give everything that reading some bytes comes to."""
    raw = data.encode() if isinstance(data, str) else data
    given = Given(
        "file",
        "/file",
        options or Options(),
        None,
        lambda ending: buffered(beside[ending]) if beside and ending in beside else None,
    )
    return list(formats()[name].read(buffered(raw), given))


def only_item(
    name: str,
    data: bytes | str,
    *,
    options: Options | None = None,
    beside: Mapping[str, bytes] | None = None,
) -> Item:
    """Give the one article that some bytes hold."""
    (each,) = found(name, data, options=options, beside=beside)
    assert isinstance(each, Item), each
    return each


def refusals(
    name: str,
    data: bytes | str,
    *,
    options: Options | None = None,
    beside: Mapping[str, bytes] | None = None,
) -> list[str]:
    """Say everything that could not be read."""
    every = found(name, data, options=options, beside=beside)
    return [str(each) for each in every if isinstance(each, Rejected)]


def marked(item: Item) -> list[tuple[str, str, str]]:
    """Give label, text and status of every mark."""
    return [(mark.label, mark.text, mark.status.value) for mark in item.record.marks]
