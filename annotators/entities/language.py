"""Loads the bundled spaCy pipeline, from the package's own folder and with no network."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.language import Language

    from annotators.entities.judging import Judge

FOLDER = Path(__file__).parent.parent / "pipeline"
"""Where the trained pipeline lies; `annotators.recipe` builds it."""


@cache
def language() -> Language:
    """Load the pipeline; importing spaCy takes a second, so not before it is used."""
    from annotators.entities.component import load

    return load(FOLDER)


def judge() -> Judge:
    """Give the judge that was fitted to the pipeline."""
    from annotators.entities.component import judge_of

    return judge_of(language())
