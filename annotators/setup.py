"""What named things are found with: which pipeline, and what a person has taught it besides."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from annotators import entities
from annotators.protocol import source
from store.model import KnownName

if TYPE_CHECKING:
    from annotators.pipelines import Pipeline

_DIGITS = 8
"""How much of a hash tells two setups apart."""


@dataclass(frozen=True, eq=False)
class Setup:
    """A pipeline and a gazetteer. Two are the same only if they are one object."""

    pipeline: Pipeline | None = None
    """The bundled one if None."""
    names: tuple[KnownName, ...] = ()
    """The gazetteer, in any order."""

    @cached_property
    def source(self) -> str:
        """Who proposes entities, as marks name it: one word that changes whenever they could.

        `entities@1.0.0` is the bundled pipeline by itself. Whatever is another one or is taught
        besides stands in a hash at the end: `entities@en_core_web_sm-3.8.0+5f3a9c1e`.
        """
        if self.pipeline is None and not self.names:
            return source(entities.NAME, entities.VERSION)
        version = entities.VERSION
        if self.pipeline is not None:
            version = f"{self.pipeline.name}-{self.pipeline.version}"
        return source(entities.NAME, f"{version}+{self._digest()}")

    def _digest(self) -> str:
        names = sorted((known.name, known.label, known.tokens) for known in self.names)
        brought: list[object] = [entities.VERSION, names]
        if self.pipeline is not None:
            brought += [self.pipeline.digest, sorted(self.pipeline.labels.items())]
        written = json.dumps(brought, ensure_ascii=True)
        return hashlib.sha256(written.encode()).hexdigest()[:_DIGITS]


BUNDLED = Setup()
"""The bundled pipeline, and nothing besides."""
