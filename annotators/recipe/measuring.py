"""Measures a pipeline against gold."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from spacy.language import Language

from annotators.entities.component import judge_of
from annotators.entities.finding import find
from annotators.evaluation import Evaluation, Tally, evaluate
from annotators.recipe.corpora import UNKNOWN, Passage, read_lines
from store.model import FURNITURE, Article, Mark, Record


def measure(nlp: Language, passages: Sequence[Passage]) -> Evaluation:
    """Compare what a pipeline and its judge find in articles with what is there."""
    docs = nlp.pipe([passage.text for passage in passages], batch_size=8)
    predicted = [
        _record(passage.text, find(doc, (), judge_of(nlp), "recipe"))
        for passage, doc in zip(passages, docs, strict=True)
    ]
    gold = [
        _record(
            passage.text,
            [
                Mark(
                    span.start,
                    span.end,
                    passage.text[span.start : span.end],
                    FURNITURE if span.label == UNKNOWN else span.label,
                )
                for span in passage.spans
            ],
        )
        for passage in passages
    ]
    return evaluate(gold, predicted)


def _record(text: str, marks: Iterable[Mark]) -> Record:
    return Record(Article("", text), tuple(marks))


def calibration(nlp: Language, passages: Sequence[Passage]) -> tuple[float, float]:
    """Say how far confidence means what it says.

    Returns:
        The share of marks of 0.9 and more that are right, and the expected calibration error over
        ten bins.
    """
    measured = measure(nlp, passages).entity_calibration
    return measured.sure.value or 0.0, measured.error or 0.0


def measure_people(nlp: Language, path: Path) -> float:
    """Give the F1 of PERSON on a general corpus of sentences."""
    tally = Tally()
    sentences = read_lines(path)
    texts = [" ".join(sentence["tokens"]) for sentence in sentences]
    for sentence, doc in zip(sentences, nlp.pipe(texts), strict=True):
        predicted = {
            (mark.start, mark.end)
            for mark in find(doc, (), judge_of(nlp), "recipe")
            if mark.label == "PERSON"
        }
        tally.add(_people(sentence["tokens"], sentence["tags"]), predicted)
    return tally.f1


def _people(words: Sequence[str], tags: Sequence[str]) -> set[tuple[int, int]]:
    """Give the offsets of the people of a sentence whose words are joined by spaces."""
    people: set[tuple[int, int]] = set()
    start = 0
    offset = 0
    for index, (word, tag) in enumerate(zip(words, tags, strict=True)):
        if tag == "B-PER":
            start = offset
        offset += len(word) + 1
        if tag[2:] == "PER" and (index + 1 == len(tags) or tags[index + 1] != "I-PER"):
            people.add((start, offset - 1))
    return people
