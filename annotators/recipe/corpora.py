"""Reads the corpora that the pipeline learns from, as paragraphs of text with named things.

The folder holds `own/own.jsonl` (records), `ner/*.jsonl` (sentences as `tokens` and `tags`) and
`gazetteers/*.jsonl`.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from annotators.entities.nations import countries, peoples
from annotators.recipe.knowledge import NO_NAME, NOTHING, Known, anything_but, named
from annotators.recipe.texts import articles, passages

UNKNOWN = "UNKNOWN"
"""The label of a stretch of text of which nothing is known."""

HELD_OUT = ("w6_", "w7_")
"""How the ids of our own articles begin that are measured on and not learned from."""

_NTH = 9
"""Of so many articles written for the recipe one goes into each held-out part."""

GENERAL = (
    "uner_ewt.train_2022-12",
    "uner_ewt.dev",
    "uner_ewt.test",
    "gum_named_open.train",
    "gum_named_open.dev",
    "wnut17.train",
    "btc.train",
)
"""The general corpora that are learned from; `uner_pud` and `wikigold` are kept for measuring."""


@dataclass(frozen=True, slots=True)
class Span:
    """A named thing, or with the label UNKNOWN a stretch that nothing is known about."""

    start: int
    end: int
    label: str


@dataclass(frozen=True, slots=True)
class Passage:
    """A text with its named things."""

    text: str
    spans: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Tagged:
    """A sentence of a general corpus: tokens, and what is known of each."""

    words: tuple[str, ...]
    known: tuple[Known, ...]


def read_lines(path: Path) -> list[Any]:
    """Read a file of JSON lines."""
    with path.open(encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def read_own(
    corpus: Path, *, only: tuple[str, ...] = (), without: tuple[str, ...] = ()
) -> list[Passage]:
    """Read our own articles.

    Args:
        corpus: The folder of corpora.
        only: How the ids begin of those to read; all if empty.
        without: How the ids begin of those to leave out.
    """
    return [
        _passage(record)
        for record in read_lines(corpus / "own" / "own.jsonl")
        if record["meta"]["id"].startswith(only or "")
        and not (without and record["meta"]["id"].startswith(without))
    ]


def read_texts(*, held_out: int | None = None) -> list[Passage]:
    """Read the articles and passages that were written for the recipe.

    Args:
        held_out: Of the articles, those of one held-out part, from 0, alone; without it, all
            articles that are in no such part, and the passages.
    """
    if held_out is not None:
        return [_passage(r) for n, r in enumerate(articles()) if n % _NTH == held_out]
    learned = [r for n, r in enumerate(articles()) if n % _NTH >= len(HELD_OUT)]
    return [_passage(record) for record in (*learned, *passages())]


def read_press(corpus: Path) -> list[Passage]:
    """Read the press gold, which is measured on and never learned from; empty if there is none."""
    path = corpus / "gold-open" / "press.jsonl"
    return [_passage(record) for record in read_lines(path)] if path.exists() else []


def _passage(record: dict[str, Any]) -> Passage:
    named = [Span(span["start"], span["end"], span["label"]) for span in record["spans"]]
    # Furniture names people and teams too, and the gold leaves them unmarked.
    unknown = [Span(span["start"], span["end"], UNKNOWN) for span in record["furniture"]]
    return Passage(record["text"], tuple(sorted(named + unknown, key=lambda span: span.start)))


_MARKED = re.compile(r"⟦(?P<label>[A-Z]+)\|(?P<text>[^⟦⟧]*)⟧")


def read_extra() -> list[Passage]:
    """Read the texts that come with the recipe, with their names marked as `⟦LABEL|text⟧`."""
    folder = Path(__file__).parent / "extra"
    return [_marked(path.read_text(encoding="utf-8")) for path in sorted(folder.glob("*.mk"))]


def _marked(marked: str) -> Passage:
    text: list[str] = []
    spans: list[Span] = []
    length = position = 0
    for match in _MARKED.finditer(marked):
        text += [marked[position : match.start()], match["text"]]
        length += match.start() - position
        spans.append(Span(length, length + len(match["text"]), match["label"]))
        length += len(match["text"])
        position = match.end()
    return Passage("".join(text) + marked[position:], tuple(spans))


def read_general(corpus: Path) -> Iterator[Tagged]:
    """Read the general corpora, their labels mapped to ours and masked where they do not fit."""
    teams = _team_names(corpus)
    sources = [(name, read_lines(corpus / "ner" / f"{name}.jsonl")) for name in GENERAL]
    common = _common_words(sentence["tokens"] for _, lines in sources for sentence in lines)
    for name, sentences in sources:
        for sentence in sentences:
            words, tags = sentence["tokens"], sentence["tags"]
            yield Tagged(tuple(words), tuple(_mapped(words, tags, name, teams, common)))


def _team_names(corpus: Path) -> frozenset[str]:
    folder = corpus / "gazetteers"
    return frozenset(
        name
        for file in ("clubs_openfootball", "teams_reep")
        for club in read_lines(folder / f"{file}.jsonl")
        for name in (club["name"], *club["alt"])
    )


def _common_words(sentences: Iterable[list[str]]) -> frozenset[str]:
    """Find the words that are hardly ever written with a capital but at the start of a sentence."""
    small: Counter[str] = Counter()
    capital: Counter[str] = Counter()
    for words in sentences:
        small.update(word for word in words if word.islower())
        capital.update(word.lower() for word in words[1:] if word.istitle())
    return frozenset(word for word, count in small.items() if count > 2 + 2 * capital[word])


_PERSON = frozenset({"PER", "person"})
_PLACE = frozenset({"LOC", "location", "place"})
_COMPANY = frozenset({"ORG", "corporation", "organization", "group"})
_FACILITY = frozenset(
    re.findall(
        r"\w+",
        "stadium arena park ground airport bridge river lake street road avenue hall hotel ocean "
        "sea mountain mount island islands hill house center centre church square museum bay",
    )
)
_CALENDAR = frozenset(
    re.findall(
        r"\w+",
        "today tonight yesterday tomorrow weekend midweek summer spring winter autumn season half "
        "week month year day night morning evening afternoon minute minutes hour ago last next "
        "this break interval time",
    )
)


def _mapped(
    words: list[str], tags: list[str], corpus: str, teams: frozenset[str], common: frozenset[str]
) -> list[Known]:
    """Say of each token which of our tags it may have."""
    known = [_outside(word, index, corpus, common) for index, word in enumerate(words)]
    start = 0
    while start < len(tags):
        end = start + 1
        if tags[start] != "O":
            while end < len(tags) and tags[end].startswith("I-"):
                end += 1
            labels = _labels(words[start:end], tags[start][2:], corpus, teams)
            known[start:end] = named(end - start, labels) if labels else [NOTHING] * (end - start)
        start = end
    return known


def _outside(word: str, index: int, corpus: str, common: frozenset[str]) -> Known:
    """Say what a token may be that the corpus leaves untagged; most have no dates and peoples."""
    small = word.lower()
    if word in peoples():
        (known,) = named(1, ("NORP",))
        return known
    if word == "I":
        return NO_NAME
    if small in _CALENDAR or any(character.isdigit() for character in word):
        return anything_but(("PERSON", "TEAM", "COMPETITION", "VENUE", "GPE", "NORP", "ORG"))
    if small == word or (small in common and (index == 0 or not corpus.startswith("uner"))):
        return NO_NAME
    # Tweets and web pages leave many organisations untagged, but hardly any people.
    return anything_but(("PERSON", "GPE", "SCORE", "MINUTE"))


def _labels(words: list[str], label: str, corpus: str, teams: frozenset[str]) -> tuple[str, ...]:
    """Give the labels of ours that a general one may stand for; none where there is no telling."""
    name = " ".join(words)
    if name.islower():
        return ()
    if label in _PERSON:
        return ("PERSON",)
    if corpus.startswith("btc"):
        return ()
    if label in _PLACE:
        is_ground = name not in countries() and not _FACILITY.isdisjoint(name.lower().split())
        return ("GPE", "VENUE", "ORG") if is_ground else ("GPE",)
    if label in _COMPANY:
        is_team = name in teams or label == "group"
        return ("ORG", "TEAM", "COMPETITION") if is_team else ("ORG",)
    return ("NORP",) if name in peoples() else ()
