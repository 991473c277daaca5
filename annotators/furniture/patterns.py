"""What furniture looks like: patterns for lines and for sentences glued to paragraphs."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from importlib.resources import files

_I = re.IGNORECASE

Pattern = tuple[str, float, re.Pattern[str]]
"""Why a match is furniture, how sure that is, and what to look for."""


def _read() -> dict[str, tuple[Pattern, ...]]:
    """Read the sections of `patterns.txt`."""
    text = (files(__package__) / "patterns.txt").read_text(encoding="utf-8")
    sections: dict[str, list[Pattern]] = {}
    for line in text.splitlines():
        if line.startswith("["):
            sections[line.strip("[]")] = []
        elif line and not line.startswith("#"):
            why, confidence, case, pattern = line.split("\t", 3)
            compiled = re.compile(pattern, _I if case == "i" else 0)
            sections[next(reversed(sections))].append((why, float(confidence), compiled))
    return {name: tuple(patterns) for name, patterns in sections.items()}


_SECTIONS = _read()
LINES = _SECTIONS["lines"]
"""For a line of its own; the first that matches decides."""
_GLUED = _SECTIONS["sentences"]
INSERTS = _SECTIONS["inserts"]
"""For what pages insert between the sentences of a paragraph."""

DATE_STAMP = re.compile(r"date \d{4}-\d{2}-\d{2}\b", _I)
"""The publication date that some scrapers leave in front of the title."""

CAPTION = re.compile(
    r"\((?:left|right|centre|center|l|r|second left|second right|pictured)\)|\bpictured\b|"
    r"\bcan be seen\b|\bcelebrates? (?:his|her|their|scoring|opening|after|with|winning|"
    r"the)\b|\blooks? on\b|\bin action (?:for|against|during)\b",
    _I,
)
"""What a line without a full stop says when it stands under a picture."""

_TICKER = re.compile(r"(?<![\w'’])\d{1,3}(?:\+\d{1,2})?['’′] (?=[A-ZÀ-Ý])")
_TICKS = 5
"""From so many minutes in a row on, a line is a ticker rather than prose."""
_LINE_UP = re.compile(
    r"(?:(?:^|(?<=[.!?)] ))(?:Possible |Predicted |Probable |Potential )?[A-ZÀ-Ý][\w'’. "
    r"&-]{1,40}(?: ?\([\d-]{5,11}\))?(?: XI| squad| team| line-?up)?|"
    r"[A-ZÀ-Ý][\w'’-]{2,20} XI(?: ?\([\d-]{5,11}\))?|Subs(?:titutes)?(?: not used)?)[:;] ?"
    r"(?:(?:\d{1,2}\.? )?(?:(?:van|de|der|di|da|el|al|dos|ten) ){0,2}[A-ZÀ-Ý][\w'’. "
    r"-]{1,30}(?: ?\([^()]{1,30}\)| \d{1,2}['’′]?){0,2}[,;] ?){4,40}"
)
DISCLAIMER = re.compile(r"^(?:legal )?disclaimer\b.{0,3}$", _I)
"""A heading after which nothing of the article follows."""


def ends_like_a_sentence(line: str) -> bool:
    """Whether a line ends as sentences do, closing quotes and brackets aside."""
    bare = line.rstrip()
    while bare and not bare[-1].isalnum() and bare[-1] not in ".!?…:":
        bare = bare[:-1]
    return bare.endswith((".", "!", "?", "…", ":"))


def is_stray_line(line: str) -> bool:
    """Whether a line is long for a heading and yet no sentence, as captions and links are."""
    if line.startswith(("-", "•", "*")) or ends_like_a_sentence(line) or len(line) > 160:
        return False
    words = line.split()
    small = sum(word[:1].islower() for word in words)
    return len(words) >= 9 and small >= len(words) * 0.4 and words[0][:1].isupper()


def is_list_of_names(line: str) -> bool:
    """Whether a line is names with commas between them: a line-up, or a bench."""
    separators = line.count(",") + line.count(";")
    if separators < 4:
        return False
    words = line.split()
    words = [word for word in words if not word.strip("(),;.'’+").isdigit()]
    small = sum(word[:1].islower() and word.strip(",;.()") not in _PARTICLES for word in words)
    return small <= len(words) * 0.1 and len(words) <= separators * 4


_PARTICLES = frozenset(
    {
        "de",
        "da",
        "di",
        "dos",
        "van",
        "der",
        "den",
        "el",
        "al",
        "von",
        "la",
        "le",
        "and",
        "ter",
        "ten",
        "bin",
        "capt",
        "c",
        "gk",
        "h-t",
        "ht",
        "for",
        "sub",
    }
)


def glued(sentence: str) -> str:
    """Say why a sentence is furniture wherever it stands; an empty string if it is none."""
    return _glued(sentence[:600])


@lru_cache(maxsize=1024)
def _glued(opening: str) -> str:
    """Several ask about one sentence, which a few of the patterns take long to read."""
    return next((why for why, _, pattern in _GLUED if pattern.search(opening)), "")


def inserted_pieces(line: str) -> Iterator[tuple[int, int, str]]:
    """Find what is furniture in a line wherever sentences begin: posts, tickers, line-ups.

    Yields:
        Start and end in the line, and why.
    """
    for why, _, pattern in INSERTS:
        for match in pattern.finditer(line):
            yield match.start(), match.start() + len(match.group().rstrip()), why
    stamps = [match.start() for match in _TICKER.finditer(line)]
    if len(stamps) >= _TICKS and stamps[_TICKS - 1] - stamps[0] < _TICKS * 150:
        yield stamps[0], len(line), "a ticker"
    elif line_up := _LINE_UP.search(line):
        yield line_up.start(), len(line), "a list of names"
