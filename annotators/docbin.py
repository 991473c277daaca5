"""spaCy's DocBin: marked texts as documents to train on, both ways.

Entities are `doc.ents`, the triggers of goal mentions are the span group `goals`, and whatever else
is known goes along in `doc.user_data`. A token is told to be outside of all entities
only where that is known: furniture, and what has no entity in an article that is not done, is
missing, which spaCy does not learn from.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from annotators.tokens import make_doc
from store.model import GOAL, Goal, Mark, ScorelineError

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc, DocBin

GOALS = "goals"
"""The span group that holds the triggers of goal mentions."""

DATA = "scoreline"
"""The key of `doc.user_data` under which what else is known goes along, as a string."""

LONGEST_TRIGGER = 8
"""How many tokens a trigger can have for a model to find it."""

LARGEST = 512 * 1024 * 1024
"""How many bytes a file may unpack to: memory stays bounded by it."""

_PIECE = 1024 * 1024

Stretch = tuple[int, int]


class DocBinError(ScorelineError):
    """A file is no DocBin, or not one that this spaCy reads."""


@dataclass(frozen=True, slots=True)
class Marked:
    """A text with its entities and triggers, and what else is known of it."""

    text: str
    entities: Sequence[Mark]
    """They overlap nothing, and begin and end with tokens of spaCy's English tokenizer."""
    triggers: Sequence[Mark]
    """They begin and end with tokens."""
    furniture: Sequence[Stretch] = ()
    """Where no token is told to be outside of all entities, by code points."""
    is_done: bool = True
    """Whether text without an entity is known to have none."""
    data: str | None = None
    """What else goes along, as the caller writes it."""


class Shelf:
    """Collects documents and gives the bytes of a `.spacy` file; what is on it is in memory."""

    def __init__(self) -> None:
        self._language: Language | None = None
        self._bin: DocBin | None = None

    def add(self, marked: Marked) -> None:
        """Put a text on it."""
        import spacy
        from spacy.tokens import DocBin

        if self._language is None or self._bin is None:
            # It has words of its own, which are forgotten when it is cleared.
            self._language = spacy.blank("en")
            attributes = ["ORTH", "SPACY", "ENT_IOB", "ENT_TYPE"]
            self._bin = DocBin(attrs=attributes, store_user_data=True)
        self._bin.add(_to_doc(self._language, marked))

    def __len__(self) -> int:
        return 0 if self._bin is None else len(self._bin)

    def take(self) -> bytes:
        """Give the bytes of what is on it, if anything is, and clear it."""
        taken: bytes = b"" if self._bin is None else self._bin.to_bytes()
        self._language = self._bin = None
        return taken


def read(data: bytes) -> Iterator[Marked]:
    """Read the documents of a `.spacy` file, whoever wrote it.

    Raises:
        DocBinError: The bytes are no DocBin, or one that unpacks to more than `LARGEST` bytes.
    """
    from spacy.tokens import DocBin
    from spacy.vocab import Vocab

    unreadable = (zlib.error, ValueError, LookupError, TypeError, AttributeError, OverflowError)
    try:
        _refuse_too_large(data)
        documents = DocBin(store_user_data=True).from_bytes(data).get_docs(Vocab())
        for doc in documents:
            yield _from_doc(doc)
    except unreadable as error:
        reason = str(error).partition("\n")[0] or type(error).__name__
        raise DocBinError(f"it is no DocBin that this version of spaCy reads: {reason}") from error


def _refuse_too_large(data: bytes) -> None:
    """Unpack a file piece by piece to see how large it is, since spaCy unpacks all at once."""
    unpacking = zlib.decompressobj()
    size = len(unpacking.decompress(data, _PIECE))
    while unpacking.unconsumed_tail and size <= LARGEST:
        size += len(unpacking.decompress(unpacking.unconsumed_tail, _PIECE))
    if size > LARGEST:
        raise DocBinError(f"it unpacks to more than {LARGEST // 2**20} MB")


@cache
def training_configuration(*, has_entities: bool, has_goals: bool, train: str, dev: str) -> str:
    """Give a configuration that `spacy train` takes as it is.

    Args:
        has_entities: Whether to train a model that finds entities.
        has_goals: Whether to train one that finds the triggers of goal mentions.
        train: The folder of the files to learn from.
        dev: The folder of the files to tune on.
    """
    from spacy.cli.init_config import init_config

    names = ["ner"] * (has_entities or not has_goals) + ["spancat"] * has_goals
    configuration = init_config(lang="en", pipeline=names, optimize="efficiency", silent=True)
    configuration["paths"] |= {"train": train, "dev": dev}
    if has_goals:
        weights = configuration["training"]["score_weights"]
        for figure in ("f", "p", "r"):
            weights[f"spans_{GOALS}_{figure}"] = weights.pop(f"spans_sc_{figure}")
        spancat = configuration["components"]["spancat"]
        spancat["spans_key"] = GOALS
        spancat["suggester"] = {
            "@misc": "spacy.ngram_range_suggester.v1",
            "min_size": 1,
            "max_size": LONGEST_TRIGGER,
        }
    return str(configuration.to_str())


def _to_doc(language: Language, marked: Marked) -> Doc:
    doc = make_doc(language, marked.text)
    entities = [
        doc.char_span(mark.start, mark.end, mark.label, alignment_mode="expand")
        for mark in marked.entities
    ]
    covered = {token.i for entity in entities for token in entity}
    unknown = [
        doc[number : number + 1] for number in sorted(_tokens_in(doc, marked.furniture) - covered)
    ]
    doc.set_ents(entities, missing=unknown, default="outside" if marked.is_done else "missing")
    doc.spans[GOALS] = [
        doc.char_span(mark.start, mark.end, GOAL, alignment_mode="expand")
        for mark in marked.triggers
    ]
    if marked.data is not None:
        doc.user_data[DATA] = marked.data
    return doc


def _tokens_in(doc: Doc, stretches: Iterable[Stretch]) -> set[int]:
    numbers: set[int] = set()
    for start, end in stretches:
        span = doc.char_span(start, end, alignment_mode="expand")
        numbers.update(token.i for token in span)
    return numbers


def _from_doc(doc: Doc) -> Marked:
    text = doc.text
    data = doc.user_data.get(DATA)
    return Marked(
        text,
        [Mark(span.start_char, span.end_char, span.text, span.label_) for span in doc.ents],
        [
            Mark(span.start_char, span.end_char, span.text, GOAL, goal=Goal())
            for span in doc.spans.get(GOALS, ())
        ],
        is_done=all(token.ent_iob_ for token in doc),
        data=data if isinstance(data, str) else None,
    )
