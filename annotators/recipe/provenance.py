"""Says in the pipeline's `meta.json` what it was trained on, under which licences, and how well."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

SOURCES = (
    ("Football news written for Scoreline", "CC BY 4.0", "The Scoreline authors"),
    (
        "Articles, passages and short texts of the recipe, and its word lists",
        "CC BY 4.0",
        "The Scoreline authors",
    ),
    ("Universal NER, English EWT", "CC BY-SA 4.0", "The Universal NER and UD English EWT authors"),
    ("GUM, openly licensed documents", "CC BY 4.0, CC BY-SA 3.0", "The GUM authors"),
    ("WNUT 2017 emerging entities", "CC BY 4.0", "The WNUT 2017 authors"),
    ("Broad Twitter Corpus", "CC BY 4.0", "The Broad Twitter Corpus authors"),
    ("openfootball: clubs, players, grounds, leagues", "CC0 1.0", "The openfootball authors"),
    ("martj42: scorers of international matches", "CC0 1.0", "Mart Jürisoo"),
    ("Reep: teams and competitions", "CC0 1.0", "The Reep authors"),
    ("Fantasy Premier League players", "MIT", "The Fantasy Premier League data authors"),
    ("football.json grounds", "MIT", "The jokecamp authors"),
)
"""What the pipeline learns from: name, licence, author. The last five only lend their names, which
are swapped into our own articles."""


def meta(figures: Mapping[str, float]) -> dict[str, Any]:
    """Give what goes into `meta.json`.

    Args:
        figures: What was measured, by name.
    """
    return {
        "name": "scoreline_entities",
        "version": "1.1.0",
        "description": "Named things in football news: a CNN over hashed embeddings, and a judge",
        "author": "The Scoreline authors",
        "license": "CC BY-SA 4.0",
        "spacy_version": ">=3.8.7,<3.9",
        "sources": [
            {"name": name, "license": licence, "author": author}
            for name, licence, author in SOURCES
        ],
        "performance": dict(figures),
    }
