"""Makes examples of articles and sentences: texts, and the tags that their tokens may have."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from random import Random

from spacy.language import Language
from spacy.tokens import Doc

from annotators.recipe.corpora import UNKNOWN, Passage, Tagged
from annotators.recipe.knowledge import NO_NAME, NOTHING, Known, named
from annotators.recipe.swapping import Swapper


@dataclass(frozen=True, slots=True)
class Example:
    """A text, and the tags that each of its tokens may have."""

    doc: Doc
    known: tuple[Known, ...]


def varied(passage: Passage, swapper: Swapper, random: Random) -> Passage:
    """Give an article with other names, mostly, and with the other kind of apostrophe, at times."""
    varied = swapper.swapped(passage) if random.random() < 0.85 else passage
    if random.random() < 0.4:
        text = varied.text
        old, new = ("’", "'") if "’" in text else ("'", "’")
        varied = Passage(text.replace(old, new), varied.spans)
    return varied


_LINE = re.compile(r"[^\n]+(?:\n+|$)")


def passage_examples(nlp: Language, passage: Passage, random: Random) -> Iterator[Example]:
    """Make examples of an article's paragraphs, now and then of several in a row."""
    lines = [match.span() for match in _LINE.finditer(passage.text)]
    index = 0
    while index < len(lines):
        count = random.choice((1, 1, 2, 3))
        start, end = lines[index][0], lines[min(index + count, len(lines)) - 1][1]
        index += count
        text = passage.text[start:end].rstrip("\n")
        if not text.strip():
            continue
        spans = [
            (span.start - start, span.end - start, span.label)
            for span in passage.spans
            if start <= span.start and span.end <= end
        ]
        if random.random() < 0.3:
            text = text.replace("\n", " ")
        text = _recased(text, random)
        if spans and spans[0][0] == 0 and random.random() < 0.08:
            word = random.choice(_BEFORE_NAMES)
            text = f"{word} {text}"
            spans = [(s + len(word) + 1, e + len(word) + 1, label) for s, e, label in spans]
        doc = nlp.make_doc(text)
        yield Example(doc, tuple(_known(doc, spans)))


_BEFORE_NAMES = [
    "Winger",
    "Striker",
    "Midfielder",
    "Defender",
    "Goalkeeper",
    "Substitute",
    "Captain",
    "Manager",
    "Coach",
    "Referee",
    "Former",
    "Late",
    "Early",
    "Only",
    "Even",
    "Poor",
    "Young",
    "Veteran",
    "Like",
    "Unlike",
    "With",
    "Without",
    "Alongside",
    "Opposite",
    "Meanwhile",
    "Hosts",
    "Holders",
    "Champions",
    "Visitors",
    "Leaders",
    "Rivals",
    "Neighbours",
    "But",
    "And",
    "For",
    "Against",
    "Then",
    "When",
    "Again",
    "Particularly",
    "Perhaps",
    "Elsewhere",
    "Forward",
    "Full-back",
    "Centre-half",
    "Teenager",
    "Skipper",
    "Boss",
    "Playmaker",
    "Interim",
    "Chief",
    "Goalscorer",
    "Scorer",
    "Wing-back",
    "Brave",
    "Struggling",
    "Injured",
    "Suspended",
    "Could",
    "Can",
    "Will",
    "As",
]
"""What stands in front of a name at the start of a sentence, and is no part of it."""


def _recased(text: str, random: Random) -> str:
    """Write a text as headlines are written, at times: all in capitals, or Each Word So."""
    chance = random.random()
    if chance < 0.04:
        recased = text.upper()
    elif chance < (0.15 if len(text) < 120 else 0.05):
        recased = re.sub(r"(?<![\w'’-])[a-z]", lambda match: match[0].upper(), text)
    else:
        return text
    return recased if len(recased) == len(text) else text


def _known(doc: Doc, spans: list[tuple[int, int, str]]) -> list[Known]:
    known = [NO_NAME] * len(doc)
    for start, end, label in spans:
        span = doc.char_span(start, end, alignment_mode="expand")
        if span is None:
            continue
        is_exact = span.start_char == start and span.end_char == end
        is_known = is_exact and label != UNKNOWN
        known[span.start : span.end] = (
            named(len(span), (label,)) if is_known else [NOTHING] * len(span)
        )
    return known


def sentence_example(nlp: Language, sentence: Tagged) -> Example:
    """Make an example of a sentence of a general corpus."""
    spaces = [
        not (following in {",", ".", ":", ";", "!", "?", ")", "'s", "’s", "n't"} or word == "(")
        for word, following in zip(sentence.words, (*sentence.words[1:], "."), strict=True)
    ]
    doc = Doc(nlp.vocab, words=list(sentence.words), spaces=spaces)
    return Example(doc, sentence.known)
