"""Where the words of a text begin and end, as spaCy's English tokenizer has them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

_LONE_SURROGATE = re.compile("[\ud800-\udfff]")
_LONG_RUN = re.compile(r"\S{400}")
"""The tokenizer's time grows with the square of a run of punctuation without white space; no word,
link or score is as long as this."""
_HYPHENS = dict.fromkeys(map(ord, "\u2010\u2011"), "-")
_TEXT, _WORDS = "annotators.text", "annotators.words"
"""Where a Doc keeps what is asked of it often."""


def tokens(text: str) -> tuple[tuple[int, int], ...]:
    """Find the tokens of a text; white-space tokens are left out.

    Args:
        text: Any text, however odd.

    Returns:
        The first code point of each token and one past its last, in order.
    """
    nlp = _blank()
    # A zone forgets the text's new words, so that memory does not grow with what is read.
    with nlp.memory_zone():
        doc = make_doc(nlp, text)
        return tuple((token.idx, token.idx + len(token)) for token in doc if not token.is_space)


def make_doc(nlp: Language, text: str) -> Doc:
    """Make a Doc of a text with a pipeline's tokenizer, in time that grows with the text.

    Args:
        nlp: The pipeline.
        text: Any text. A lone surrogate, which spaCy cannot hash, becomes U+FFFD in the Doc.

    Returns:
        A Doc whose text is as long as the text.
    """
    from spacy.tokens import Doc

    safe = encodable(text)
    if _LONG_RUN.search(safe) is None:
        return nlp.make_doc(safe)
    parts = [token for chunk in _chunks(safe) for token in nlp.tokenizer(chunk)]
    words = [token.text for token in parts]
    return Doc(nlp.vocab, words=words, spaces=[bool(token.whitespace_) for token in parts])


def plain_hyphens(text: str) -> str:
    """Put `-` for the hyphens that some papers set, so that patterns need not know them."""
    return text.translate(_HYPHENS)


def text_of(doc: Doc) -> str:
    """Give a Doc's text; spaCy puts it together anew each time it is asked."""
    text = doc.user_data.get(_TEXT)
    if text is None:
        text = doc.user_data[_TEXT] = doc.text
    return str(text)


def words_of(doc: Doc) -> list[str]:
    """Give the tokens of a Doc as they are written; the list is shared, and not to be changed."""
    words: list[str] | None = doc.user_data.get(_WORDS)
    if words is None:
        words = doc.user_data[_WORDS] = [token.text for token in doc]
    return words


def encodable(text: str) -> str:
    """Put U+FFFD for each lone surrogate; the length stays the same."""
    return _LONE_SURROGATE.sub("\ufffd", text)


def _chunks(text: str) -> Iterator[str]:
    """Cut a text within its long runs, so that none is left."""
    start = 0
    for run in _LONG_RUN.finditer(text):
        yield text[start : run.end()]
        start = run.end()
    if start < len(text):
        yield text[start:]


@cache
def _blank() -> Language:
    """Load spaCy's English tokenizer; importing spaCy takes a second, so not before it is used."""
    import spacy

    return spacy.blank("en")
