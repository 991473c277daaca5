from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotators import known_words
from annotators.known_words import KnownWords
from annotators.tokens import tokens

ODD = ("can't", "U.S.", "(2-1)", "don't.", ":-)", "...", "Ghana's", "⚽", "a\u200db", "x" * 450)


@given(st.lists(st.text(alphabet=st.characters(), max_size=60), min_size=1, max_size=3))
@settings(deadline=None)
def test_tokens_are_those_of_every_text_by_itself(texts: list[str]) -> None:
    known = KnownWords()
    assert [known(text) for text in texts] == [tokens(text) for text in texts]


@given(st.lists(st.tuples(st.sampled_from(ODD), st.sampled_from(("", " ", "\n", "\u00a0")))))
@settings(deadline=None)
def test_tokens_of_odd_words_are_the_same_too(pieces: list[tuple[str, str]]) -> None:
    text = "".join(word + gap for word, gap in pieces)
    assert KnownWords()(text) == tokens(text)


def test_a_word_is_taken_apart_once(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    def listening(text: str) -> tuple[tuple[int, int], ...]:
        asked.append(text)
        return tokens(text)

    monkeypatch.setattr(known_words, "tokens", listening)
    known = KnownWords()
    assert known("Kudus won") == known("Kudus won") == ((0, 5), (6, 9))
    assert asked == ["Kudus won"]


def test_words_are_forgotten_when_there_are_too_many(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(known_words, "MOST_WORDS", 1)
    known = KnownWords()
    assert [known(text) for text in ("a b", "b c", "c d")] == [((0, 1), (2, 3))] * 3
