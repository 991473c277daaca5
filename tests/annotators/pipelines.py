"""Small spaCy pipelines of somebody else's, made on the spot."""

from __future__ import annotations

import json
from pathlib import Path

import spacy
from spacy.language import Language
from spacy.training import Example

ONTONOTES = {
    "Mohammed Kudus": "PERSON",
    "Kudus": "PERSON",
    "Ghana": "GPE",
    "Liverpool": "ORG",
    "FIFA": "ORG",
    "Stadium 974": "FAC",
    "the World Cup": "EVENT",
    "Ghanaian": "NORP",
    "Europe": "LOC",
    "34th minute": "TIME",
    "the Monday": "DATE",
    "3": "CARDINAL",
}
"""Names with the labels that spaCy's English pipelines give them."""

TEXT = (
    "Mohammed Kudus headed home in the 34th minute at Stadium 974 on the Monday, and Ghana won 3-2 "
    "at the World Cup. Liverpool and FIFA, all over Europe, saw the Ghanaian."
)


def rules(patterns: dict[str, str] = ONTONOTES) -> Language:
    """Make a pipeline that knows names by heart."""
    nlp = spacy.blank("en")
    nlp.meta["name"], nlp.meta["version"] = "by_heart", "1.2.3"
    add_rules(nlp, patterns)
    return nlp


def add_rules(nlp: Language, patterns: dict[str, str]) -> None:
    """Let a pipeline know names by heart."""
    nlp.add_pipe("entity_ruler").add_patterns(
        [{"label": label, "pattern": name} for name, label in patterns.items()]
    )


def save(nlp: Language, folder: Path, **meta: object) -> str:
    """Write a pipeline into a folder, with changes to its meta, and give the folder's name."""
    folder.parent.mkdir(parents=True, exist_ok=True)
    nlp.to_disk(folder)
    path = folder / "meta.json"
    path.write_text(json.dumps({**json.loads(path.read_text()), **meta}))
    return str(folder)


def trained() -> Language:
    """Train a pipeline with the labels of CoNLL for a blink."""
    nlp = spacy.blank("en")
    nlp.meta["name"] = "tiny"
    nlp.add_pipe("ner")
    told = [
        ("Kudus scored for Ghana.", [(0, 5, "PER"), (17, 22, "LOC")]),
        ("Salah beat Everton.", [(0, 5, "PER"), (11, 18, "ORG")]),
    ]
    examples = [
        Example.from_dict(nlp.make_doc(text), {"entities": entities}) for text, entities in told
    ]
    nlp.initialize(lambda: examples)
    for _ in range(30):
        nlp.update(examples)
    return nlp
