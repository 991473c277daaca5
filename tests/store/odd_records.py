"""Records for property tests, made of what breaks offsets and separators."""

from __future__ import annotations

from hypothesis import strategies as st

from store.model import (
    ENTITY_LABELS,
    FURNITURE,
    GOAL,
    Answer,
    Article,
    Goal,
    Kind,
    Mark,
    Name,
    Outcome,
    Quote,
    Record,
    Scope,
    Status,
)

WORDS = (
    *("Kudus", "2-0", "90+3", "can't", "U.S.", 'foo,"bar', "'s", "-", "...", "O", "#1", "=1+1"),
    *("Müller", "Mu\u0308ller", "Ç\u0327", "⚽", "👨‍👩‍👧", "🇬🇭", "👍🏽", "a\u200db", "\ufeffx"),
    *("محمد صلاح", "שלום", "孫興慜", "Ｋｕｄｏｓ", "กำ", "-DOCSTART-", "\\n", "<b>", "{}"),
)
"""No white space at either end and no line break inside."""

GAPS = (" ", " ", " ", "", "", "  ", "\t", "\u00a0", "\u3000")

BREAKS = ("\n", "\r\n", "\n\n", "\r", "\u2028", "\x85", " \n ")

_TEXT = st.text(st.characters(codec="utf-8", exclude_characters="\0"), min_size=1, max_size=8)

_SHARE = st.none() | st.floats(0, 1, allow_nan=False)

Stretch = tuple[int, int]


@st.composite
def records(draw: st.DrawFn, *, number: int = 0) -> Record:
    """Make an article of a few lines with marks that may touch, nest and cross."""
    text = ""
    stretches: list[Stretch] = []
    for line in range(draw(st.integers(1, 4))):
        words: list[Stretch] = []
        if line:
            text += draw(st.sampled_from(BREAKS))
        for place in range(draw(st.integers(1, 6))):
            if place:
                text += draw(st.sampled_from(GAPS))
            word = draw(st.sampled_from(WORDS))
            words.append((len(text), len(text) + len(word)))
            text += word
        stretches += [
            (first[0], last[1]) for at, first in enumerate(words) for last in words[at : at + 3]
        ]
    marks = draw(st.lists(_marks(text, stretches), max_size=6, unique_by=_identity))
    return Record(draw(_articles(text, number)), tuple(marks))


def corpora() -> st.SearchStrategy[list[Record]]:
    """Make one article, or two with ids of their own."""
    one = st.tuples(records())
    two = st.tuples(records(number=1), records(number=2))
    return (one | two).map(list)


def _identity(mark: Mark) -> tuple[int, int, str]:
    return mark.start, mark.end, mark.label


@st.composite
def _articles(draw: st.DrawFn, text: str, number: int) -> Article:
    name = draw(st.sampled_from(("a", "a/b.c", "..", "é ü", "x" * 300, "sample-1"))) + str(number)
    return Article(
        id=name,
        text=text,
        title=draw(st.sampled_from(("Kudus wins it", "⚽ “Title”\tand\nmore"))),
        source=draw(st.sampled_from(("", "A paper"))),
        url=draw(st.sampled_from((None, "https://example.org/a?b=c#d"))),
        published=draw(st.sampled_from(("2022-11-28", "2022-11-28T15:00:00+00:00"))),
        split=draw(st.sampled_from(("train", "dev", "test"))),
        answer=draw(st.sampled_from((None, *Answer))),
        meta=draw(st.sampled_from(({}, {"licence": "CC0", "tags": ["a", {"b": None}]}))),
    )


@st.composite
def _marks(draw: st.DrawFn, text: str, stretches: list[Stretch]) -> Mark:
    start, end = draw(st.sampled_from(stretches))
    label = draw(st.sampled_from(("PERSON", "TEAM", GOAL, GOAL, FURNITURE, *ENTITY_LABELS)))
    status = draw(st.sampled_from(tuple(Status)))
    return Mark(
        start=start,
        end=end,
        text=text[start:end],
        label=label,
        status=status,
        source=draw(st.sampled_from(("", "entities@1.0.0", "human:Ada Lovelace 👩"))),
        confidence=draw(_SHARE),
        goal=draw(_goals(text, stretches)) if label == GOAL else None,
    )


@st.composite
def _goals(draw: st.DrawFn, text: str, stretches: list[Stretch]) -> Goal:
    quote = draw(st.none() | st.sampled_from(stretches))
    return Goal(
        scorer=draw(st.none() | _names(stretches)),
        team=draw(st.none() | _names(stretches)),
        minute=draw(st.none() | st.integers(0, 130)),
        added=draw(st.none() | st.integers(0, 15)),
        minute_span=quote and Quote(text[quote[0] : quote[1]], *quote),
        score=draw(st.none() | _TEXT),
        assist=draw(st.none() | _names(stretches)),
        kind=draw(st.none() | st.sampled_from(Kind)),
        count=draw(st.integers(1, 3)),
        outcome=draw(st.sampled_from(Outcome)),
        scope=draw(st.sampled_from(Scope)),
    )


@st.composite
def _names(draw: st.DrawFn, stretches: list[Stretch]) -> Name:
    start, end = draw(st.just((None, None)) | st.sampled_from(stretches))
    return Name(
        draw(_TEXT),
        start,
        end,
        names=draw(st.just(()) | st.lists(_TEXT, min_size=2, max_size=3).map(tuple)),
    )
