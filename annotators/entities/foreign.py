"""Another's spaCy pipeline: loads it, and makes what it finds into marks with our labels."""

from __future__ import annotations

import importlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import cache
from typing import TYPE_CHECKING, Any

from annotators.entities.candidates import is_determiner, ruled, trimmed
from annotators.entities.decoding import TokenSpan
from annotators.entities.evidence import starts_sentence
from annotators.entities.finding import clear, offsets
from annotators.entities.lookup import Lookup, Match
from annotators.entities.taught import contains, is_listed_otherwise, is_there, overrule
from annotators.entities.wordlists import lexicon
from annotators.pipelines import Pipeline, PipelineError, meaning
from annotators.tokens import encodable, make_doc, text_of, words_of
from store.model import Mark

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

_PROBE = "Kudus’s  goal –\u00a0his 1st – put Ghana 3-2 up.\n\n⚽ Olé!\n"
"""A text with what a tokenizer might change."""

_LABEL_OF = {
    "CLUB": "TEAM",
    "NICKNAME": "TEAM",
    "GROUND": "VENUE",
    "COMPETITION": "COMPETITION",
    "ORGANISATION": "ORG",
    "PEOPLE": "NORP",
}
"""The label that a name of a word list has; a country may be a side or a place."""

_MOMENTS = frozenset({"DATE", "MINUTE", "SCORE"})
"""What rules find with the boundaries that our guidelines want."""


def load(pipeline: Pipeline) -> Language:
    """Load a pipeline.

    Raises:
        PipelineError: It cannot be loaded, or its tokenizer changes texts.
    """
    import spacy

    try:
        if pipeline.package is not None:
            nlp = importlib.import_module(pipeline.package).load()
        else:
            nlp = spacy.load(pipeline.folder)
        probe = make_doc(nlp, _PROBE).text
    # A pipeline is a program of somebody else's, which may fail in any way.
    except Exception as error:
        raise PipelineError(f"{pipeline} cannot be loaded: {_reason(error)}") from error
    _check_text(pipeline, probe, _PROBE)
    # Whoever hands texts over cuts the long ones.
    nlp.max_length = 10**9
    return nlp


def read(nlp: Language, pipeline: Pipeline, texts: Iterable[str], batch_size: int) -> Iterator[Doc]:
    """Let a pipeline read texts.

    Raises:
        PipelineError: It fails, or gives a text back that is not the one that it was given.
    """
    given: list[str] = []

    def docs() -> Iterator[Doc]:
        for text in texts:
            given.append(encodable(text))
            yield make_doc(nlp, text)

    try:
        for number, doc in enumerate(nlp.pipe(docs(), batch_size=batch_size)):
            _check_text(pipeline, doc.text, given[number])
            yield doc
    except PipelineError:
        raise
    # As above.
    except Exception as error:
        raise PipelineError(f"{pipeline} fails on a text: {_reason(error)}") from error


def _check_text(pipeline: Pipeline, text: str, given: str) -> None:
    """Refuse a text that is not the one that was given: offsets into it would be wrong."""
    if text != given:
        raise PipelineError(
            f"{pipeline} has a tokenizer that changes texts, so that its marks would stand in the "
            "wrong places; use one with spaCy's own tokenizer"
        )


def _reason(error: Exception) -> str:
    first = str(error).strip().partition("\n")[0]
    return first or type(error).__name__


@dataclass(frozen=True, slots=True)
class _Named:
    """A named thing, and what speaks for it."""

    span: TokenSpan
    why: str
    is_ruled: bool = False
    kind: str | None = None
    """The word list that it stands in."""


def find(
    doc: Any,
    furniture: Sequence[Mark],
    pipeline: Pipeline,
    source: str,
    gazetteer: Lookup | None = None,
) -> list[Mark]:
    """Find the named things of a text: the pipeline's entities, and what our rules find.

    Args:
        doc: The text as the pipeline has read it.
        furniture: Where the text is not the article, and nothing is marked.
        pipeline: Whose labels its entities have.
        source: Who proposes the marks, as `NAME@VERSION`.
        gazetteer: The names that a person has taught, if there are any.

    Returns:
        Marks that do not overlap, in the order of the text. They have no confidence: the pipeline
        gives none.
    """
    words = words_of(doc)
    by_rule = {
        span: _Named(span, f"rule: {span.label.lower()}", is_ruled=True) for span in ruled(doc)
    }
    named = [*by_rule.values(), *_entities(doc, words, pipeline, list(by_rule))]
    marks = []
    view = _View(words, doc)
    for each in _chosen(named):
        start, end = offsets(doc, each.span)
        view.chosen[start, end] = each
        text = text_of(doc)[start:end]
        marks.append(Mark(start, end, text, each.span.label, source=source, why=each.why))
    if gazetteer is not None:
        marks = overrule(text_of(doc), marks, gazetteer.find(doc), view, source)
    return clear(marks, furniture)


def _entities(
    doc: Any, words: Sequence[str], pipeline: Pipeline, by_rule: Sequence[TokenSpan]
) -> Iterator[_Named]:
    """Give a pipeline's entities with our labels and boundaries."""
    persons = {
        words[entity.end - 1]
        for entity in doc.ents
        if entity.end - entity.start > 1 and _meaning(pipeline, entity.label_) == "PERSON"
    }
    for entity in doc.ents:
        start = _without_front(words, entity.start, entity.end, by_rule)
        ours = _meaning(pipeline, entity.label_)
        for span in trimmed(words, start, entity.end, ours):
            name = doc[span.start : span.end].text
            kind = _lists().get(name)
            label = _label(pipeline, entity.label_, kind)
            if label and label != ours and ours == "PERSON" and name in persons:
                label, kind = ours, None
            if label in _MOMENTS and any(_share(span, other) for other in by_rule):
                continue
            if label:
                why = f"{pipeline.name}: {entity.label_}"
                if label != ours and kind is not None:
                    why = f"word list: {kind.lower()}"
                yield _Named(replace(span, label=label), why, kind=kind)


def _without_front(words: Sequence[str], start: int, end: int, by_rule: Sequence[TokenSpan]) -> int:
    """Leave a determiner outside, and a year in front of a competition, which is its own date."""
    if end - start > 1 and is_determiner(words[start]):
        if " ".join(words[start:end]) in _lists():
            return start
        start += 1
    for rule in by_rule:
        if rule.label == "DATE" and rule.start == start and rule.end < end:
            return rule.end
    return start


def _meaning(pipeline: Pipeline, theirs: str) -> str:
    return meaning(theirs, pipeline.labels) or ""


def _label(pipeline: Pipeline, theirs: str, kind: str | None) -> str:
    """Give our label for one of a pipeline's; empty if its names are left out.

    A word list says what the pipeline has no label for, such as that an `ORG` is a club. What a
    person says of a label holds for all its names.
    """
    ours = meaning(theirs, pipeline.labels)
    if ours is None or theirs in pipeline.labels:
        return ours or ""
    listed = _LABEL_OF.get(kind or "", "")
    return listed if listed and listed not in pipeline.own else ours


def _share(span: TokenSpan, other: TokenSpan) -> bool:
    return span.start < other.end and other.start < span.end


def _chosen(named: Iterable[_Named]) -> list[_Named]:
    """Choose what may stand side by side: the longest, and rules before the pipeline."""
    taken: set[int] = set()
    chosen = []
    for each in sorted(
        named, key=lambda each: (each.span.start - each.span.end, not each.is_ruled, each.span)
    ):
        tokens = range(each.span.start, each.span.end)
        if taken.isdisjoint(tokens):
            taken.update(tokens)
            chosen.append(each)
    return sorted(chosen, key=lambda each: each.span)


@cache
def _lists() -> dict[str, str]:
    """Give the word list of each of our own names, also in capitals."""
    kinds: dict[str, str] = {}
    for kind, names in lexicon().items():
        for name in names:
            kinds.setdefault(name, kind)
            if len(name) > 3:
                kinds.setdefault(name.upper(), kind)
    return kinds


@dataclass(frozen=True, slots=True)
class _View:
    """Decides which names of a gazetteer are meant, where a pipeline gives no probabilities."""

    words: Sequence[str]
    doc: Any
    chosen: dict[tuple[int, int], _Named] = field(default_factory=dict)
    """By first code point and one past the last."""

    def __call__(self, match: Match, overlapped: Sequence[Mark]) -> str | None:
        """Give the label of a match, or None."""
        if any(contains(mark, match) for mark in overlapped):
            return None
        rival = next((mark for mark in overlapped if is_there(mark, match)), None)
        if rival is not None and rival.label in match.labels:
            return rival.label
        label = match.labels[0]
        if match.is_word and not (
            self._stands_alone(match) if rival is None else self._yields(rival, label)
        ):
            return None
        return label

    def _yields(self, rival: Mark, label: str) -> bool:
        """Whether another label of the same word gives way."""
        named = self.chosen[rival.start, rival.end]
        return not named.is_ruled and not is_listed_otherwise(named.kind, label)

    def _stands_alone(self, match: Match) -> bool:
        """Whether a word that is no entity looks like a name by itself all the same."""
        words = self.words
        first = match.first
        if not words[first][0].isupper() or any(
            words[place][:1].isupper()
            for place in (first - 1, first + 1)
            if 0 <= place < len(words) and not starts_sentence(words, place)
        ):
            return False
        if self.doc.has_annotation("POS") or self.doc.has_annotation("TAG"):
            token = self.doc[first]
            return token.pos_ == "PROPN" or token.tag_ in ("NNP", "NNPS")
        return not starts_sentence(words, first)
