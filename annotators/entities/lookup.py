"""Looks the names of a gazetteer up in a text."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from annotators.tokens import text_of
from store.model import ENTITY_LABELS, KnownName

_WORD = re.compile(r"\w+")
_ALIKE = str.maketrans({"’": "'", "‘": "'", "\xa0": " ", "\u202f": " "})
"""Apostrophes and spaces are one sign, however they are set; each is one code point."""
_HYPHENS = "-‐‑"
_JOINTS = f"{_HYPHENS}'’‘"
_SHORT = 3
"""A word of so few letters means something else in capitals."""


@dataclass(frozen=True, slots=True)
class Match:
    """A name of the gazetteer in a text."""

    start: int
    """Its first code point."""
    end: int
    """One past its last."""
    first: int
    """The token that it begins in."""
    stop: int
    """One past the token that it ends in."""
    labels: tuple[str, ...]
    """What the gazetteer says that it may be, in the order of our labels."""

    @property
    def is_word(self) -> bool:
        """Whether it is one word, which may be an ordinary word or a part of another name."""
        return self.stop - self.first == 1


class Lookup:
    """The names of a gazetteer, laid out to be found in texts.

    A name is found as it is written, or all in capitals. The time that a text takes grows with the
    text and hardly with the gazetteer.
    """

    def __init__(self, names: Iterable[KnownName]) -> None:
        self._labels: defaultdict[str, set[str]] = defaultdict(set)
        self._rows: defaultdict[str, list[KnownName]] = defaultdict(list)
        sizes: defaultdict[str, set[tuple[int, int]]] = defaultdict(set)
        for known in names:
            if known.tokens:
                self._rows[known.tokens[0][1].lower()].append(known)
                continue
            name = known.name.translate(_ALIKE)
            for form in {name, name.upper() if len(name) > _SHORT else name}:
                self._labels[form].add(known.label)
                word = _WORD.search(form)
                if word is not None:
                    sizes[word[0]].add((len(form), word.start()))
        self._sizes = {word: sorted(found, reverse=True) for word, found in sizes.items()}
        """For the first word of names: how long they are, and where in them it stands."""

    def find(self, doc: Any) -> list[Match]:
        """Find the names of a text that overlap no longer one, in the order of the text.

        Args:
            doc: The text in tokens.
        """
        found: defaultdict[tuple[int, int], set[str]] = defaultdict(set)
        for start, end, possible in self._written(text_of(doc).translate(_ALIKE)):
            found[start, end].update(possible)
        if self._rows:
            for start, end, label in self._by_tokens(doc):
                found[start, end].add(label)
        taken: set[int] = set()
        matches = []
        for start, end in sorted(found, key=lambda place: (place[0] - place[1], place[0])):
            if taken.isdisjoint((start, end - 1)):
                taken.update(range(start, end))
                span = doc.char_span(start, end, alignment_mode="expand")
                labels = tuple(label for label in ENTITY_LABELS if label in found[start, end])
                matches.append(Match(start, end, span.start, span.end, labels))
        return sorted(matches, key=lambda match: match.start)

    def _written(self, text: str) -> Iterator[tuple[int, int, set[str]]]:
        """Find names as they are written, whole words only."""
        for word in _WORD.finditer(text):
            for size, offset in self._sizes.get(word[0], ()):
                start = word.start() - offset
                end = start + size
                if start < 0 or end > len(text):
                    continue
                labels = self._labels.get(text[start:end])
                if labels is not None and _is_whole(text, start, end):
                    yield start, end, labels

    def _by_tokens(self, doc: Any) -> Iterator[tuple[int, int, str]]:
        """Find names that are known token by token."""
        for token in doc:
            for known in self._rows.get(token.lower_, ()):
                tokens = doc[token.i : token.i + len(known.tokens)]
                if len(tokens) == len(known.tokens) and all(
                    word == (there.text if attribute == "ORTH" else there.lower_)
                    for there, (attribute, word) in zip(tokens, known.tokens, strict=True)
                ):
                    yield tokens.start_char, tokens.end_char, known.label


def _is_whole(text: str, start: int, end: int) -> bool:
    """Whether a name is no part of a longer word, such as `Nouri` in `Aït-Nouri`."""
    before, after = text[max(0, start - 2) : start], text[end : end + 2]
    if after[:1].isalnum() and text[end - 1].isalnum():
        return False
    if len(before) == 2 and before[1] in _JOINTS and before[0].isalpha():
        return False
    return not (len(after) == 2 and after[0] in _HYPHENS and after[1].isupper())
