"""CoNLL-2003 columns: one token a line, with entities and goal triggers as IOB2 or BILUO tags.

Source: the CoNLL-2003 shared task, in the layout that `spacy convert` reads.

An article is a line `-DOCSTART- -X- O O`, a blank line, and its sentences, each followed by a
blank line. A sentence is a line of the article, as its line breaks part it. Each token is a line of
four columns parted by one space: the token, `-X-`, `_`, and its tag: `O`, or `B-`, `I-` (and in
BILUO `L-` for the last and `U-` for a single one) before an entity label of Scoreline's or `GOAL`.

There is no place for offsets, spacing, ids, metadata, statuses, sources and the arguments of goals.
Text of furniture is left out, and so is an article that has no other. Spans are made longer to fall
on tokens, and of two that share a token one is written.

A reader joins the tokens of a sentence with one space and the sentences with a line feed, and sets
`meta.tokens` to `spaces`. An article with that is written with the words between its spaces and
line feeds as its tokens, so that a corpus keeps the tokens that it came with.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from store.exporting.files import Files
from store.exporting.format import Format, Write
from store.exporting.losses import Losses
from store.exporting.spans import Token
from store.exporting.tagging import Scheme, Tagged, biluo, iob2, tag_tokens
from store.model import Record
from store.records import Tokenize

DOCUMENT = "-DOCSTART- -X- O O"
"""The line that begins an article."""


def write_with(scheme: Scheme) -> Write:
    """Make the writer of columns with one scheme of tags."""

    def write(
        records: Iterable[Record], files: Files, *, tokenize: Tokenize, losses: Losses
    ) -> None:
        with files.open("articles.conll") as stream:
            for record in records:
                tagged = tag_tokens(record, scheme, tokenize=tokenize, losses=losses)
                if tagged is not None:
                    sentences = _sentences(record.article.text, tagged)
                    stream.write("\n".join((f"{DOCUMENT}\n", *sentences, "")).encode())

    return write


def _sentences(text: str, tagged: Tagged) -> Iterator[str]:
    """Give the lines of each sentence as one string."""
    lines = [
        f"{_word(text[start:end])} -X- _ {tag}\n"
        for (start, end), tag in zip(tagged.tokens, tagged.tags, strict=True)
    ]
    begins = 0
    for following in (*_line_starts(text, tagged.tokens), len(lines)):
        yield "".join(lines[begins:following])
        begins = following


def _word(token: str) -> str:
    """Give a token in a form that no reader takes for the beginning of an article."""
    return token.lstrip("-") if token.startswith("-DOCSTART-") else token


def _line_starts(text: str, tokens: Sequence[Token]) -> Iterator[int]:
    """Give the numbers of the tokens that begin a new line."""
    for number, ((_, end), (start, _)) in enumerate(pairwise(tokens), 1):
        between = text[end:start]
        if "\n" in between or "\r" in between:
            yield number


IOB2 = Format(
    "conll",
    "CoNLL-2003 columns with IOB2 tags, which most taggers read.",
    write_with(iob2),
    ".conll",
)

BILUO = Format(
    "biluo",
    "The same columns with BILUO tags, which tell the last and the single token.",
    write_with(biluo),
    ".conll",
)
