"""The gazetteer of a library: names that people have taught the annotators, with their labels."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from datetime import datetime

from store.connection import Connection
from store.model import KnownName


class Gazetteer:
    """The names of one library. Any method raises StoreError as the library's do."""

    def __init__(self, connection: Connection, clock: Callable[[], datetime]) -> None:
        self._connection = connection
        self._clock = clock

    def all(self) -> tuple[KnownName, ...]:
        """Give every name, by name and label."""
        found = self._connection.rows(
            "SELECT name, label, entry, tokens FROM gazetteer ORDER BY name, label, tokens"
        )
        return tuple(
            KnownName(name, label, entry, _read_tokens(tokens) if tokens else ())
            for name, label, entry, tokens in found
        )

    def add(self, names: Iterable[KnownName]) -> int:
        """Take names in, all or none of them; a name may have several labels.

        Returns:
            How many are new.
        """
        at = self._clock().isoformat()
        rows = [
            (known.name, known.label, _write_tokens(known), known.id or known.name, at)
            for known in names
        ]
        with self._connection.write():
            before = self._count()
            self._connection.execute_many(
                "INSERT INTO gazetteer (name, label, tokens, entry, added_at) "
                "VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
                rows,
            )
            return self._count() - before

    def remove(self, name: str) -> int:
        """Take a name out, whatever its labels, with every name that is another form of it.

        Returns:
            How many were there.
        """
        with self._connection.write():
            before = self._count()
            self._connection.execute(
                "DELETE FROM gazetteer WHERE name = ? OR entry = ?", (name, name)
            )
            return before - self._count()

    def clear(self) -> int:
        """Take every name out; tell how many there were."""
        with self._connection.write():
            before = self._count()
            self._connection.execute("DELETE FROM gazetteer")
        return before

    def _count(self) -> int:
        (count,) = self._connection.row("SELECT count(*) FROM gazetteer")
        return int(count)


def _write_tokens(known: KnownName) -> str:
    return json.dumps(known.tokens, ensure_ascii=False) if known.tokens else ""


def _read_tokens(written: str) -> tuple[tuple[str, str], ...]:
    return tuple((attribute, word) for attribute, word in json.loads(written))
