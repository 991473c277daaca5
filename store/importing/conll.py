"""CoNLL columns: one token a line with its tag, in IOB1, IOB2, BILUO or a renaming of it.

The token is the first column and the tag the last; columns are parted by tabs, else by spaces. The
tokens of a sentence are joined with one space and the sentences with a line feed. Such a file says
of every token what it is, so that its articles are done.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from io import BufferedReader

from store.fields import RecordError
from store.importing.building import Data, Draft
from store.importing.completing import complete
from store.importing.decoding import LONGEST, DecodingError, decode_line, lines
from store.importing.items import Format, Given, Item, Rejected

BY_SPACES = "spaces"
"""What `meta.tokens` says of an article whose tokens are what spaces and line feeds part."""

MOST_SENTENCES = 100
"""A file that does not say where its articles begin is cut after so many sentences."""

_TAG = re.compile(r"(?:[OBILUSEM]|[BILUSEM]-\S+|-)$")

_BEGINS = re.compile(
    rb"(?:-DOCSTART-|(?:#[^\n]*\n)*(?:[^\s]+[ \t]+(?:[^\n]*[ \t])?"
    rb"(?:O|[BILUSEM]-[A-Za-z_.-]+)\r?\n)(?:[^\n]+[ \t](?:O|[BILUSEM]-[A-Za-z_.-]+)\r?\n|\r?\n))"
)


@dataclass(slots=True)
class _Article:
    line: int
    sentences: list[list[tuple[str, str]]] = field(default_factory=list)
    size: int = 0
    problem: Rejected | None = None


def read_conll(stream: BufferedReader, given: Given) -> Iterator[Item | Rejected]:
    """Read the articles of a file; one with a line that is none is rejected with that line."""
    article = _Article(1)
    sentence: list[tuple[str, str]] = []
    is_marked = False
    is_cut = False
    found = 0
    for number, line in lines(stream):
        cells = _cells(line, given, number, article)
        if cells and not cells[0].startswith("-DOCSTART-"):
            sentence.append((cells[0], cells[-1]))
            article.size += len(cells[0]) + 1
            if article.size > LONGEST:
                reason = f"the article is longer than {LONGEST // 2**20} MB"
                article.problem = article.problem or Rejected(given.place, number, reason)
                sentence.clear()
                article.sentences.clear()
            continue
        if cells is None:
            continue
        if sentence:
            article.sentences.append(sentence)
            sentence = []
        is_full = not is_marked and len(article.sentences) >= MOST_SENTENCES
        is_cut = is_cut or is_full
        if cells or is_full:
            is_marked = is_marked or bool(cells)
            for each in _finished(article, given, is_cut and found == 0):
                found += 1
                yield each
            article = _Article(number + 1 if is_full else number)
    if sentence:
        article.sentences.append(sentence)
    for each in _finished(article, given, False):
        found += 1
        yield each
    if not found:
        yield Rejected(given.place, None, "it is empty")


def _cells(line: bytes | None, given: Given, number: int, article: _Article) -> list[str] | None:
    """Give the columns of a line, empty for the end of a sentence; None for what is not read."""
    if line is None:
        reason = f"it is longer than {LONGEST // 2**20} MB"
        article.problem = article.problem or Rejected(given.place, number, reason)
        return None
    try:
        text = decode_line(line).removesuffix("\r")
    except DecodingError as error:
        article.problem = article.problem or Rejected(given.place, number, str(error))
        return None
    cells = [cell for cell in (text.split("\t") if "\t" in text else text.split(" ")) if cell]
    if not cells or cells[0].startswith("-DOCSTART-"):
        return cells
    tag = cells[-1].strip()
    if len(cells) > 1 and _TAG.match(tag):
        return [cells[0], tag]
    if text.startswith("#"):
        return None
    reason = (
        "it has no second column with a tag"
        if len(cells) < 2
        else f"{tag[:40]!r} is no tag; tags are O, and B-, I-, L- or U- before a label"
    )
    article.problem = article.problem or Rejected(given.place, number, reason)
    return None


def _finished(article: _Article, given: Given, is_cut: bool) -> Iterator[Item | Rejected]:
    if article.problem is not None:
        yield article.problem
    elif any(word.strip() for sentence in article.sentences for word, _ in sentence):
        draft = _draft(article, given)
        try:
            read = draft.record()
        except RecordError as error:
            yield Rejected(given.place, article.line, str(error))
            return
        note = (
            f"no line says -DOCSTART-; cut into articles of {MOST_SENTENCES} sentences"
            if is_cut
            else ""
        )
        place = f"{given.place}, line {article.line}"
        yield Item(complete(read.record, told=read.told), place, note=note, lost=read.lost)


def _draft(article: _Article, given: Given) -> Draft:
    pieces: list[str] = []
    spans: list[Data] = []
    at = 0
    for sentence in article.sentences:
        is_open = False
        for number, (word, tag) in enumerate(sentence):
            if number or at:
                pieces.append(" " if number else "\n")
                at += 1
            scheme, _, label = tag.partition("-")
            goes_on = is_open and scheme in "ILEM" and spans[-1]["label"] == label
            if goes_on:
                spans[-1]["end"] = at + len(word)
            elif label:
                spans.append({"start": at, "end": at + len(word), "label": label})
            is_open = bool(label) and scheme not in "LUSE"
            pieces.append(word)
            at += len(word)
    return Draft(
        "".join(pieces), given.options, {"tokens": BY_SPACES}, answer="accept", spans=spans
    )


FORMAT = Format(
    "conll",
    (".conll", ".iob", ".iob2", ".bio", ".bilou", ".biluo", ".ner", ".tags"),
    read_conll,
    help=(
        "One token a line, the first column the token and the last its tag, with IOB1, IOB2, BILUO "
        "or BIOES tags. `-DOCSTART-` begins an article. Every article is done, and its marks are "
        "accepted."
    ),
    example="-DOCSTART- -X- O O\n\nKudus -X- _ B-PERSON\nheaded -X- _ O\nhome -X- _ O\n",
    begins=lambda data: bool(_BEGINS.match(data)),
)
