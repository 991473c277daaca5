"""Makes ready what finds named things: the bundled pipeline or another's, and a gazetteer."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache, partial
from typing import TYPE_CHECKING, Any

from annotators.entities import finding, foreign
from annotators.entities.component import judge_of
from annotators.entities.language import language
from annotators.entities.lookup import Lookup
from annotators.entities.tags import FACTORY
from annotators.tokens import make_doc
from store.model import Mark

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

    from annotators.setup import Setup


@dataclass(slots=True)
class Finder:
    """A pipeline that is loaded, and what makes marks of what it says."""

    language: Language
    read: Callable[[Iterable[str], int], Iterator[Doc]]
    """Reads texts, so many at a time."""
    find: Callable[[Any, Sequence[Mark]], list[Mark]]
    """Finds the named things of a text that was read; nothing is marked in furniture."""
    has_met_words: bool = False

    def meet_words(self, texts: Iterable[str]) -> None:
        """Keep the words of the first texts for good.

        A memory zone forgets the words that it meets, and the next one has to lay them out again.
        With those of some texts known, few of any other's are new.
        """
        if not self.has_met_words:
            self.has_met_words = True
            for text in texts:
                make_doc(self.language, text)


@lru_cache(maxsize=1)
def finder(setup: Setup) -> Finder:
    """Load a pipeline and lay the gazetteer out.

    Raises:
        PipelineError: The pipeline cannot be used.
    """
    gazetteer = Lookup(setup.names) if setup.names else None
    pipeline = setup.pipeline
    if pipeline is None:
        nlp = language()
        reading = partial(_read, nlp)
    else:
        nlp = foreign.load(pipeline)
        reading = partial(foreign.read, nlp, pipeline)
    find: Callable[[Any, Sequence[Mark]], list[Mark]]
    if pipeline is None or nlp.has_pipe(FACTORY):
        # Whatever `make pipeline` has built brings its own judge.
        find = partial(finding.find, judge=judge_of(nlp), source=setup.source, gazetteer=gazetteer)
    else:
        find = partial(foreign.find, pipeline=pipeline, source=setup.source, gazetteer=gazetteer)
    return Finder(nlp, reading, find)


def _read(nlp: Language, texts: Iterable[str], batch_size: int) -> Iterator[Doc]:
    yield from nlp.pipe((make_doc(nlp, text) for text in texts), batch_size=batch_size)
