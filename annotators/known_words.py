"""The tokens of many texts, faster: a word that was met before is not taken apart again.

spaCy's tokenizer looks at what stands between two stretches of white space by itself, so that the
tokens of a word are the same wherever it stands. Runs of signs such as smileys are the exception:
beside another one, spaCy may take them apart in another way.
"""

from __future__ import annotations

import re

from annotators.tokens import tokens

MOST_WORDS = 200_000
"""With more words than these everything is forgotten, so that memory stays bounded."""

_LONGEST = 100
"""Longer words are rare, and the tokenizer cuts very long ones by where they stand."""

_WORD = re.compile(r"\S+")


class KnownWords:
    """Finds the tokens of texts, and remembers those of their words.

    Called with a text it gives what `annotators.tokens.tokens` gives.
    """

    def __init__(self) -> None:
        self._known: dict[str, list[tuple[int, int]]] = {}
        """The tokens of words by code points into the word; empty for a word that is one token."""

    def __call__(self, text: str) -> tuple[tuple[int, int], ...]:
        """Give the first code point of each token and one past its last, in order."""
        known = self._known
        if len(known) > MOST_WORDS:
            known.clear()
        places = [found.span() for found in _WORD.finditer(text)]
        words = [text[start:end] for start, end in places]
        unknown = {word for word in words if word not in known}
        if unknown:
            if max(map(len, unknown)) > _LONGEST:
                return tokens(text)
            self._learn(sorted(unknown))
        found_tokens: list[tuple[int, int]] = []
        for word, place in zip(words, places, strict=True):
            parts = known[word]
            if parts:
                start = place[0]
                found_tokens += [(start + first, start + last) for first, last in parts]
            else:
                found_tokens.append(place)
        return tuple(found_tokens)

    def _learn(self, words: list[str]) -> None:
        pieces = iter((*tokens(" ".join(words)), None))
        piece = next(pieces)
        start = 0
        for word in words:
            end = start + len(word)
            inside: list[tuple[int, int]] = []
            while piece is not None and piece[0] < end:
                inside.append((piece[0] - start, piece[1] - start))
                piece = next(pieces)
            self._known[word] = inside if len(inside) > 1 else []
            start = end + 1
