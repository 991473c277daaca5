"""The pipeline's one component: says of each token how likely it is part of which named thing."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import spacy
from spacy.language import Language
from spacy.matcher import PhraseMatcher
from spacy.tokens import Doc, Span
from spacy.util import filter_spans, minibatch

from annotators.entities import judging
from annotators.entities.decoding import decode
from annotators.entities.tags import FACTORY, KINDS, LIKELY, TAGS
from annotators.entities.wordlists import lexicon

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


class EntityTagger:
    """Looks names up in our word lists, and tags tokens with a model that sees what it found."""

    def __init__(self, nlp: Language, model: Any) -> None:
        """Take a model from Docs to a row of tag probabilities for each token."""
        self.model = model
        self.judge = judging.untrained()
        self._matcher = PhraseMatcher(nlp.vocab)
        for kind, names in lexicon().items():
            written = dict.fromkeys([*names, *(name.upper() for name in names if len(name) > 3)])
            self._matcher.add(kind, list(nlp.tokenizer.pipe(written)))

    def __call__(self, doc: Doc) -> Doc:
        """Tag one text."""
        return next(self.pipe([doc]))

    def pipe(self, docs: Iterable[Doc], *, batch_size: int = 16) -> Iterator[Doc]:
        """Tag texts, some at a time."""
        for batch in minibatch(docs, batch_size):
            self.look_up(batch)
            for doc, likely in zip(batch, self.model.predict(batch), strict=True):
                annotate(doc, likely)
                yield doc

    def look_up(self, docs: Iterable[Doc]) -> None:
        """Give the tokens of known names the kind of the list that they stand in."""
        for doc in docs:
            known = filter_spans(self._matcher(doc, as_spans=True))
            doc.spans[KINDS] = known
            # The model is built from spaCy's own layers, and the kind of an entity is a thing that
            # they can see.
            doc.set_ents(known, default="outside")

    def initialize(
        self, get_examples: Callable[[], Iterable[Any]] | None = None, nlp: Any = None
    ) -> None:
        """Give the untrained model its weights."""
        self.model.initialize()

    def to_disk(self, path: Path, *, exclude: Iterable[str] = ()) -> None:
        """Write the weights of the model and of the judge into a folder."""
        path.mkdir(parents=True, exist_ok=True)
        self.model.to_disk(path / "model")
        judging.write(self.judge, path / "judge.json")

    def from_disk(self, path: Path, *, exclude: Iterable[str] = ()) -> EntityTagger:
        """Read the weights from a folder."""
        self.model.from_disk(path / "model")
        self.judge = judging.read(path / "judge.json")
        return self


def annotate(doc: Doc, likely: NDArray[np.float32]) -> None:
    """Write what the model said on a Doc: the spans as its entities, and how likely each tag is."""
    doc.user_data[LIKELY] = likely
    doc.ents = [Span(doc, span.start, span.end, span.label) for span in decode(likely, TAGS)]


def create(nlp: Language, name: str, model: Any) -> EntityTagger:
    """Make the component for a pipeline."""
    return EntityTagger(nlp, model)


Language.factory(FACTORY, func=create)


def blank(model: dict[str, Any]) -> Language:
    """Put an untrained pipeline together around a model of this configuration."""
    nlp = spacy.blank("en")
    nlp.add_pipe(FACTORY, config={"model": model})
    return nlp


def load(folder: Path) -> Language:
    """Load a trained pipeline; spaCy knows the component's name once this module is imported."""
    nlp = spacy.load(folder)
    # Whoever hands texts over cuts the long ones, at a length that suits the model.
    nlp.max_length = 10**9
    return nlp


def judge_of(nlp: Language) -> judging.Judge:
    """Give the judge of a pipeline."""
    tagger: EntityTagger = nlp.get_pipe(FACTORY)
    return tagger.judge
