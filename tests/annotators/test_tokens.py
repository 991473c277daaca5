from __future__ import annotations

import spacy
from hypothesis import given, settings
from hypothesis import strategies as st

from annotators.tokens import encodable, text_of, tokens, words_of

ENGLISH = spacy.blank("en")


def covered(text: str) -> list[str]:
    return [text[start:end] for start, end in tokens(text)]


def test_words_and_punctuation_are_tokens_of_their_own() -> None:
    assert covered("Kudus scored, Ghana's 2-1!") == [
        "Kudus",
        "scored",
        ",",
        "Ghana",
        "'s",
        "2",
        "-",
        "1",
        "!",
    ]


def test_white_space_is_no_token() -> None:
    assert covered("  \n\n\t ") == []


def test_an_empty_text_has_no_tokens() -> None:
    assert tokens("") == ()


def test_offsets_count_code_points() -> None:
    assert tokens("⚽🏴󠁧󠁢󠁥󠁮󠁧󠁿 Kudus")[-1] == (9, 14)


def test_a_lone_surrogate_is_read_like_any_other_character() -> None:
    assert covered("Kudus \ud83d scored")[0] == "Kudus"


def test_a_long_run_without_white_space_is_cut_but_loses_nothing() -> None:
    text = "!?." * 1_000 + " Kudus " + "x" * 1_000
    found = covered(text)
    assert "".join(found) == text.replace(" ", "")
    assert "Kudus" in found


@settings(deadline=None)
@given(st.text(alphabet=st.characters(), max_size=80))
def test_tokens_cover_all_but_the_white_space(text: str) -> None:
    left = set(range(len(text)))
    for start, end in tokens(text):
        left -= set(range(start, end))
    assert all(text[index].isspace() for index in left)


@settings(deadline=None)
@given(st.text(max_size=80))
def test_tokens_are_those_of_spacys_english(text: str) -> None:
    doc = ENGLISH(text)
    expected = [(token.idx, token.idx + len(token)) for token in doc if not token.is_space]
    assert list(tokens(text)) == expected


@settings(deadline=None)
@given(st.text(alphabet=st.characters(), max_size=80))
def test_an_encodable_text_is_as_long_as_the_text(text: str) -> None:
    encoded = encodable(text)
    encoded.encode("utf-8")
    assert len(encoded) == len(text)


def test_text_and_words_of_a_doc_are_put_together_once() -> None:
    doc = ENGLISH("Kudus scored.")
    assert text_of(doc) == "Kudus scored."
    assert words_of(doc) == ["Kudus", "scored", "."]
    assert text_of(doc) is text_of(doc)
    assert words_of(doc) is words_of(doc)
