"""Prepares a text for reading: its words, sentences, and the entity that each word belongs to."""

from __future__ import annotations

import bisect
import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from annotators.tokens import plain_hyphens, text_of, words_of
from store.model import Mark

from .words import lemma


@dataclass(frozen=True, slots=True)
class Sentence:
    """A stretch of words, as indices into the reading's words, end exclusive."""

    first: int
    end: int
    paragraph: int


@dataclass(slots=True)
class Reading:
    """A text in words, with what is known about each of them.

    Words are numbered from 0. An entity is one word, however many it has; text that lies in
    furniture has none.
    """

    text: str
    starts: list[int]
    ends: list[int]
    words: list[str]
    lower: list[str]
    lemmas: list[str]
    entities: list[Mark]
    """The entities outside furniture in the order of the text, without overlaps."""
    entity_of: list[int]
    """For each word the index of its entity, or -1."""
    quoted: list[bool]
    """For each word whether it stands between quotation marks."""
    sentences: list[Sentence] = field(default_factory=list)
    sentence_of: list[int] = field(default_factory=list)

    def label(self, word: int) -> str:
        """The label of the entity that a word belongs to, or an empty string."""
        if not 0 <= word < len(self.words):
            return ""
        entity = self.entity_of[word]
        return self.entities[entity].label if entity >= 0 else ""

    def word_at(self, offset: int) -> int:
        """The word that covers an offset, or else the next one."""
        place = bisect.bisect_right(self.starts, offset) - 1
        if place >= 0 and self.ends[place] > offset:
            return place
        return place + 1

    def sentence_at(self, offset: int) -> int:
        """The sentence that covers an offset, or else the nearest one before it."""
        if not self.sentence_of:
            return 0
        return self.sentence_of[min(self.word_at(offset), len(self.words) - 1)]


_OPENING, _CLOSING = "“", "”"
_ENDS = frozenset({".", "!", "?", "…", "...", "?!", "!!", "!?"})
_AFTER_END = frozenset({"”", "’", '"', "'", ")", "]", "’’", "''"})
_LINE_BREAK = re.compile(r"[\n\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
_LONGEST = 150
"""Words after which a sentence is cut, so that hostile text stays cheap."""


def read(doc: Any, entities: Sequence[Mark], furniture: Sequence[Mark]) -> Reading:
    """Lay out a text for the finders.

    Args:
        doc: A spaCy `Doc`; only its tokens are used.
        entities: The text's entities.
        furniture: Marks of text that is left out.

    Returns:
        The reading.
    """
    text = text_of(doc)
    hidden = sorted((mark.start, mark.end) for mark in furniture)
    kept = _side_by_side(entities, hidden)
    starts: list[int] = []
    ends: list[int] = []
    words: list[str] = []
    breaks: list[bool] = []
    entity_of: list[int] = []
    position = place = 0
    broken = True
    for word, start in zip(words_of(doc), doc.to_array("IDX").tolist(), strict=True):
        end = start + len(word)
        while position < len(hidden) and hidden[position][1] <= start:
            position += 1
            broken = True
        if position < len(hidden) and hidden[position][0] < end:
            broken = True
            continue
        if word.isspace():
            broken = broken or bool(_LINE_BREAK.search(word))
            continue
        while place < len(kept) and kept[place].end <= start:
            place += 1
        inside = place if place < len(kept) and kept[place].start < end else -1
        if inside >= 0 and entity_of and entity_of[-1] == inside:
            ends[-1] = end
            words[-1] = text[starts[-1] : end]
            continue
        if inside < 0 and words and ends[-1] == start and _continues(words, word, entity_of[-1]):
            # The tokenizer cuts `hat-trick` in three; the word lists know it as one.
            ends[-1] = end
            words[-1] += word
            continue
        starts.append(start)
        ends.append(end)
        words.append(word)
        breaks.append(broken)
        entity_of.append(inside)
        broken = False
    kept, entity_of = _with_words(kept, entity_of)
    lower = [plain_hyphens(word.lower()) for word in words]
    reading = Reading(
        text,
        starts,
        ends,
        words,
        lower,
        [lemma(word) for word in lower],
        kept,
        entity_of,
        _quoted(words, breaks),
    )
    _cut_sentences(reading, breaks)
    return reading


def _with_words(entities: Sequence[Mark], entity_of: Sequence[int]) -> tuple[list[Mark], list[int]]:
    """Leave out entities whose only word is glued to furniture and hidden with it."""
    numbers = {old: new for new, old in enumerate(sorted(set(entity_of) - {-1}))}
    return [entities[old] for old in numbers], [numbers.get(old, -1) for old in entity_of]


def _continues(words: Sequence[str], word: str, entity: int) -> bool:
    """Whether a token that follows without a space goes on with a hyphenated word."""
    last = words[-1]
    if entity >= 0:
        return False
    if word in ("-", "‑"):
        return last[-1].isalnum()
    return len(last) > 1 and last[-1] in "-‑" and word[:1].isalnum()


def _side_by_side(entities: Sequence[Mark], hidden: Sequence[tuple[int, int]]) -> list[Mark]:
    """Leave out entities in furniture and those that overlap one further left."""
    kept: list[Mark] = []
    place = 0
    for mark in sorted(entities, key=lambda mark: (mark.start, -mark.end)):
        while place < len(hidden) and hidden[place][1] <= mark.start:
            place += 1
        if place < len(hidden) and hidden[place][0] < mark.end:
            continue
        if not kept or kept[-1].end <= mark.start:
            kept.append(mark)
    return kept


def _quoted(words: Sequence[str], breaks: Sequence[bool]) -> list[bool]:
    """Tell for each word whether it is inside quotation marks, which end with the paragraph."""
    quoted = []
    depth = False
    for word, new_paragraph in zip(words, breaks, strict=True):
        if new_paragraph:
            depth = False
        if word == _OPENING or (word in {'"', "‘"} and not depth):
            depth = True
        elif word in (_CLOSING, '"'):
            depth = False
        quoted.append(depth)
    return quoted


def _cut_sentences(reading: Reading, breaks: Sequence[bool]) -> None:
    words = reading.words
    first = 0
    paragraph = -1
    for index, word in enumerate(words):
        if breaks[index]:
            paragraph += 1
        last = index + 1 == len(words)
        if last or breaks[index + 1] or _ends(words, index) or index - first >= _LONGEST:
            if (
                not last
                and words[index + 1] in _AFTER_END
                and not breaks[index + 1]
                and word in _ENDS
            ):
                continue
            number = len(reading.sentences)
            reading.sentences.append(Sentence(first, index + 1, paragraph))
            reading.sentence_of += [number] * (index + 1 - first)
            first = index + 1


def _ends(words: Sequence[str], index: int) -> bool:
    """Whether a sentence ends with this word, a line break aside."""
    word = words[index]
    following = words[index + 1]
    if word in _ENDS:
        return not following[:1].islower() or following in _AFTER_END
    return (
        word in _AFTER_END
        and index > 0
        and words[index - 1] in _ENDS
        and not following[:1].islower()
    )
