"""What named things are found with: the bundled pipeline, and what a person has taught it."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from functools import cached_property

from annotators import entities
from annotators.protocol import source
from store.model import KnownName

_DIGITS = 8
"""How much of a hash tells two setups apart."""


@dataclass(frozen=True, eq=False)
class Setup:
    """A gazetteer. Two are the same only if they are one object."""

    names: tuple[KnownName, ...] = ()
    """The names, in any order."""

    @cached_property
    def source(self) -> str:
        """Who proposes entities, as marks name it: one word that changes whenever they could.

        `entities@1.0.0` is the bundled pipeline by itself. What it is taught besides stands in a
        hash at the end: `entities@1.0.0+5f3a9c1e`.
        """
        if not self.names:
            return source(entities.NAME, entities.VERSION)
        return source(entities.NAME, f"{entities.VERSION}+{self._digest()}")

    def _digest(self) -> str:
        names = sorted((known.name, known.label, known.tokens) for known in self.names)
        written = json.dumps([entities.VERSION, names], ensure_ascii=True)
        return hashlib.sha256(written.encode()).hexdigest()[:_DIGITS]


BUNDLED = Setup()
"""The bundled pipeline, and nothing besides."""
