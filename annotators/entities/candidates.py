"""Gathers what may be a named thing: what the model tagged, what a rule found, what is repeated."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from annotators.entities.dates import find_dates
from annotators.entities.decoding import TokenSpan
from annotators.entities.moments import find_minutes, find_scores
from annotators.entities.sides import find_age_groups
from annotators.entities.tags import LABELS, LIKELY
from annotators.tokens import plain_hyphens, text_of, words_of

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

NAMES = frozenset({"PERSON", "TEAM", "COMPETITION", "VENUE", "GPE", "ORG", "NORP"})
"""The labels of things that are called the same wherever an article mentions them."""

_RULES = (
    ("MINUTE", find_minutes),
    ("SCORE", find_scores),
    ("DATE", find_dates),
    ("TEAM", find_age_groups),
)
_HYPHENS = frozenset("-–—")
_DETERMINERS = frozenset({"the", "a", "an"})
_POSSESSIVES = frozenset({"'s", "’s", "'", "’"})
_LONGEST = 12
"""No named thing has more tokens; what the model makes of noise may."""
_WORTH_A_LOOK = 0.08
"""A label of less than this probability is not considered for a span."""


@dataclass(slots=True)
class Reading:
    """A text as the model read it."""

    doc: Any
    text: str
    likely: NDArray[np.float32]
    """A row for each token, a column for each tag."""
    mass: NDArray[np.float32]
    """A row for each token, a column for each label: how likely the token is part of such a thing,
    whichever part."""
    words: list[str] = field(default_factory=list)
    """The tokens as written."""
    keys: list[str] = field(default_factory=list)
    """The tokens in small letters."""
    places: dict[str, list[int]] = field(default_factory=dict)
    """Where each key stands."""

    def occurrences(self, key: tuple[str, ...]) -> Iterator[int]:
        """Find where some tokens stand in a row and are written as names are."""
        for start in self.places.get(key[0], ()):
            end = start + len(key)
            if tuple(self.keys[start:end]) == key and not self.words[start].islower():
                yield start


def read(doc: Any) -> Reading:
    """Take what the model wrote on a Doc."""
    likely = doc.user_data[LIKELY]
    mass = likely[:, 1:].reshape(len(doc), len(LABELS), 4).sum(axis=2)
    reading = Reading(doc, text_of(doc), likely, mass, words_of(doc))
    reading.keys = [word.lower() for word in reading.words]
    for index, key in enumerate(reading.keys):
        reading.places.setdefault(key, []).append(index)
    return reading


def mean(block: NDArray[np.float32]) -> NDArray[np.float32]:
    """Average over the tokens of a block; for so few, twice as fast as the method of arrays."""
    average: NDArray[np.float32] = block.sum(axis=0) / len(block)
    return average


@dataclass(slots=True)
class Candidates:
    """What may be a named thing, and where each idea came from."""

    tagged: set[TokenSpan] = field(default_factory=set)
    """What the model's best sequence of tags says."""
    ruled: set[TokenSpan] = field(default_factory=set)
    """What a rule found."""
    considered: set[TokenSpan] = field(default_factory=set)
    """All of them: also a tagged span under its next best labels, and repetitions of names."""


def gather(reading: Reading) -> Candidates:
    """Gather the candidates of a text."""
    found = Candidates()
    for entity in reading.doc.ents:
        found.tagged.update(trimmed(reading.words, entity.start, entity.end, entity.label_))
    found.ruled.update(ruled(reading.doc))
    rules = {(rule.start, rule.label): rule for rule in sorted(found.ruled)}
    rules |= {(rule.end, rule.label): rule for rule in sorted(found.ruled)}
    found.tagged = {
        span
        for span in found.tagged
        if not _is_cut_short(span, rules) and not _is_in_formation(reading, span)
    }
    found.considered = found.tagged | found.ruled
    for span in list(found.considered):
        average = mean(reading.mass[span.start : span.end])
        for column in (average > _WORTH_A_LOOK).nonzero()[0]:
            found.considered.add(TokenSpan(span.start, span.end, LABELS[column]))
    found.considered.update(_repeated(reading, found.tagged))
    return found


def _is_cut_short(span: TokenSpan, rules: Mapping[tuple[int, str], TokenSpan]) -> bool:
    """Whether a rule found more of the same thing, such as `hour mark` for `hour`.

    Args:
        span: A tagged span.
        rules: What the rules found, by label and by where it starts and where it ends.
    """
    rule = rules.get((span.start, span.label)) or rules.get((span.end, span.label))
    return (
        rule is not None
        and rule.start <= span.start
        and span.end <= rule.end
        and rule.end - rule.start > span.end - span.start
    )


def _is_in_formation(reading: Reading, span: TokenSpan) -> bool:
    """Whether what looks like a score is part of a row of three figures or more: `4-3-3`."""
    if span.label != "SCORE":
        return False
    words = reading.words
    before = words[max(0, span.start - 2) : span.start]
    after = words[span.end : span.end + 2]
    return any(
        len(pair) == 2 and pair[hyphen] in _HYPHENS and pair[1 - hyphen].isdigit()
        for pair, hyphen in ((before, 1), (after, 0))
    )


def trimmed(words: Sequence[str], start: int, end: int, label: str) -> Iterator[TokenSpan]:
    """Leave white space, a possessive, and a determiner in front of a time outside of a span.

    Nothing is left of a span that is all white space, of a name without a letter, and of what is
    too long for anything; a span over several lines ends with the first.

    Args:
        words: The text's tokens as written.
        start: The first token of the span.
        end: One past its last.
        label: Its label.
    """
    while start < end and words[start].isspace():
        start += 1
    end = next((index for index in range(start, end) if "\n" in words[index]), end)
    while start < end and words[end - 1].isspace():
        end -= 1
    if label in ("DATE", "MINUTE") and end - start > 1 and is_determiner(words[start]):
        start += 1
    if end - start > 1 and words[end - 1].lower() in _POSSESSIVES:
        end -= 1
    is_name = label not in NAMES or (
        any(word[0].isalpha() for word in words[start:end]) and _is_whole(words[start:end])
    )
    if start < end <= start + _LONGEST and is_name and not words[end - 1].isspace():
        yield TokenSpan(start, end, label)


def _is_whole(words: Sequence[str]) -> bool:
    """Whether no bracket in a name ends or begins outside it, as in `Agency)Moyes`."""
    return all(
        sum(word.count(opening) for word in words) == sum(word.count(closing) for word in words)
        for opening, closing in ("()", "[]")
    )


def is_determiner(word: str) -> bool:
    """Whether a word stands in front of names without being a part of them."""
    return word.lower() in _DETERMINERS


def ruled(doc: Any) -> Iterator[TokenSpan]:
    """Find what rules find: moments, scorelines, dates and sides that are called by their age."""
    text = plain_hyphens(text_of(doc))
    for label, find in _RULES:
        for start, end in _longest(find(text)):
            span = doc.char_span(start, end)
            if span is not None:
                yield TokenSpan(span.start, span.end, label)


def _longest(spans: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Leave out what lies in, or runs into, a longer one."""
    reached = 0
    for start, end in sorted(spans, key=lambda span: (span[0], -span[1])):
        if start >= reached:
            yield start, end
            reached = end


def _repeated(reading: Reading, tagged: Iterable[TokenSpan]) -> Iterator[TokenSpan]:
    """Find where a tagged name stands again, or the part of it that an article goes on to use."""
    labels: defaultdict[tuple[str, ...], set[str]] = defaultdict(set)
    for span in tagged:
        if span.label in NAMES:
            for key in _short_forms(tuple(reading.keys[span.start : span.end]), span.label):
                labels[key].add(span.label)
    for key, possible in labels.items():
        for start in reading.occurrences(key):
            for label in possible:
                yield TokenSpan(start, start + len(key), label)


def _short_forms(key: tuple[str, ...], label: str) -> Iterator[tuple[str, ...]]:
    """Give a name and what it is cut to: `Kudus`, `van Dijk`, `Manchester`, `Wednesday`."""
    yield key
    if label == "PERSON" and len(key) > 2:
        yield key[-2:]
    if label in ("PERSON", "TEAM") and len(key) > 1 and len(key[-1]) > 2:
        yield key[-1:]
    if label == "TEAM" and len(key) > 1 and len(key[0]) > 2:
        yield key[:1]
