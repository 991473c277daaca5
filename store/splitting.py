"""Puts an article into train, dev or test, so that two reports of one match are on the same side.

The match is told from the text alone. An article's own `meta.match` settles it where there is one.
Otherwise the two sides that the article names most stand for the match, whatever each report calls
them (Spurs, Tottenham), so that all their meetings stay together: coarser than one match, and never
finer. Where fewer than two sides are named, the side and the name that is named most stand for the
story, and where nothing is named, the text itself.

What this cannot tell: sides that are in no list and stand beside no scoreline; a round-up, which is
about several matches and can be on one side only; two reports that each dwell on another opponent.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator, Mapping
from functools import cache
from hashlib import sha256
from importlib.resources import files

from store.model import Article

SPLITS: tuple[str, ...] = ("train", "dev", "test")
"""Where an article can be: to learn from, to tune on, to measure with."""

_READ = 12_000
"""How many characters of an article tell what it is about."""

_LEAD = 500
"""Up to here a name counts for more: a report names its match before it looks back or ahead."""

_LEAD_WEIGHT = 4

_WORD = re.compile(r"[^\W\d_][\w&]*(?:[-'’.][^\W\d_][\w&]*)*")

_BESIDE_SCORE = re.compile(
    r"((?:[^\W\d_a-z][\w'’-]{0,30} ){1,3})\d{1,2}(?: ?[-–] ?\d{1,2}| (?=\D{3,60} \d))"
    r"((?: [^\W\d_a-z][\w'’-]{0,30}){1,3})"
)


def split_of(article: Article) -> str:
    """Say where an article belongs: `train` for eight in ten, `dev` and `test` for one each.

    The same title, text and `meta.match` always give the same answer. An article keeps the split
    that it has; this is for one that has none.
    """
    digest = sha256(about(article).encode(errors="replace")).digest()
    share = int.from_bytes(digest[:4], "big") / 2**32
    return "train" if share < 0.8 else "dev" if share < 0.9 else "test"


def about(article: Article) -> str:
    """Name the match that an article is about or, failing that, its story.

    Returns:
        A key that is equal for two articles about one match; it is made for comparing, not reading.
    """
    match = article.meta.get("match")
    if match:
        return f"match: {_folded(str(match))}"
    text = f"{article.title}\n{article.text[:_READ]}"
    words = [_Word(found) for found in _WORD.finditer(text)]
    sides = _weights(_sides(words, _sides_beside_scores(text)))
    pair = _pair(sides)
    if pair:
        return f"match: {' - '.join(sorted(pair))}"
    names = _by_weight(sides) + _by_weight(_weights(_names(words, text)))
    if names:
        return f"story: {' - '.join(names[:2])}"
    return f"story: {_folded(article.text)}"


class _Word:
    """One word of a text: folded for comparing, with what its looks say."""

    __slots__ = ("capital", "folded", "start")

    def __init__(self, found: re.Match[str]) -> None:
        self.start = found.start()
        word = found[0]
        self.capital = word[0].isupper()
        self.folded = (word.lower() if word.isascii() else _folded(word)).removesuffix("'s")


def _folded(text: str) -> str:
    """Take away case, accents and the difference between apostrophes."""
    letters = unicodedata.normalize("NFKD", text.casefold().replace("’", "'"))
    return " ".join("".join(c for c in letters if not unicodedata.combining(c)).split())


def _sides(words: list[_Word], others: Mapping[tuple[str, ...], str]) -> Iterator[tuple[str, int]]:
    """Find the sides that a text names, each by its one name and with where it stands."""
    known = _known_sides()
    openings = {form[0] for form in (*known, *others)}
    at = 0
    while at < len(words):
        length = 1
        if words[at].capital and words[at].folded in openings:
            for size in (4, 3, 2, 1):
                form = tuple(word.folded for word in words[at : at + size])
                side = known.get(form) or others.get(form)
                if side is not None and words[at + len(form) - 1].capital:
                    yield side, words[at].start
                    length = len(form)
                    break
        at += length


def _sides_beside_scores(text: str) -> dict[tuple[str, ...], str]:
    """Find sides that no list has by the scorelines between them: `Llanfaes 3-2 Port Sarn`."""
    found: dict[tuple[str, ...], str] = {}
    for match in _BESIDE_SCORE.finditer(text):
        for name in match.groups():
            words = [word.folded for word in map(_Word, _WORD.finditer(name))]
            while words and words[-1] in _common():
                words.pop()
            if words and tuple(words) not in _known_sides():
                found[tuple(words)] = " ".join(words)
    return found


def _names(words: list[_Word], text: str) -> Iterator[tuple[str, int]]:
    """Find the capitalised words of a text that it never writes small, and do not open a line."""
    small = {word.folded for word in words if not word.capital} | _common()
    for word in words:
        opens = text[max(0, word.start - 1) : word.start] in ("", "\n")
        if word.capital and not opens and len(word.folded) > 2 and word.folded not in small:
            yield word.folded, word.start


def _weights(mentions: Iterator[tuple[str, int]]) -> Counter[str]:
    """Count how often names stand, with more weight in the lead."""
    weights: Counter[str] = Counter()
    for name, start in mentions:
        weights[name] += _LEAD_WEIGHT if start < _LEAD else 1
    return weights


def _by_weight(weights: Mapping[str, int]) -> list[str]:
    """Order names by their weight, and those of one weight by their letters."""
    return sorted(weights, key=lambda name: (-weights[name], name))


def _pair(sides: Mapping[str, int]) -> list[str]:
    """Choose the two sides that met: two countries or two clubs, for a club meets no country.

    A report on a player's night with his country names his club as often as the opponents.
    """
    countries = frozenset(_list("countries").values())
    ordered = _by_weight(sides)
    pairs = [
        [side for side in ordered if side in countries][:2],
        [side for side in ordered if side not in countries][:2],
    ]
    whole = [pair for pair in pairs if len(pair) == 2]
    return max(whole, key=lambda pair: sides[pair[1]], default=[])


def _known_sides() -> Mapping[tuple[str, ...], str]:
    """Give every form of a name that the lists have, word by word, with the side that it means."""
    return _list("countries", "clubs")


@cache
def _common() -> frozenset[str]:
    """Give the capitalised words that say nothing about which match or story an article tells."""
    return frozenset(word for form in _list("common") for word in form)


@cache
def _list(*sections: str) -> Mapping[tuple[str, ...], str]:
    """Read sections of the list: each form of a name with the first form on its line."""
    sides: dict[tuple[str, ...], str] = {}
    section = ""
    for line in files("store").joinpath("sides.txt").read_text("utf-8").splitlines():
        if line.startswith("["):
            section = line.strip("[]")
        elif line and section in sections:
            forms = [_folded(form) for form in line.split(",")]
            sides |= {tuple(_WORD.findall(form)): forms[0] for form in forms}
    return sides
