"""Weighs what speaks for a candidate: the model here, the model elsewhere in the article, rules."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from annotators.entities.candidates import Candidates, Reading, mean
from annotators.entities.decoding import TokenSpan
from annotators.entities.tags import COLUMN, KINDS, LABELS, LISTED

FEATURES = (
    "exact",
    "inside",
    "outside",
    "tagged",
    "ruled",
    "ruled inside",
    "ruled outside",
    "repeated",
    "elsewhere",
    "elsewhere exact",
    "rival elsewhere",
    "longer name",
    "longer rival",
    "part of longer",
    "listed",
    "listed otherwise",
    "starts sentence",
    "capital",
    "length",
    *(f"{label} {kind}" for label in LABELS for kind in ("", "exact", "elsewhere", "ruled")),
)
"""What is measured of a candidate, in order."""

_SENTENCE_END = frozenset('.!?:;"“”()[]-–—•')


@dataclass(slots=True)
class Weighed:
    """A candidate and what was measured of it."""

    span: TokenSpan
    features: list[float]
    is_tagged: bool
    """Whether it is in the model's best sequence of tags."""
    is_ruled: bool
    """Whether a rule found it."""
    kind: str | None
    """The word list that it stands in."""
    longer: str | None
    """A longer name of the same thing that the article gives elsewhere."""


@dataclass(slots=True)
class _Elsewhere:
    """What the model says of one name throughout the article."""

    count: int = 0
    mass: list[float] = field(default_factory=lambda: [0.0] * len(LABELS))
    exact: list[float] = field(default_factory=lambda: [0.0] * len(LABELS))


@dataclass(frozen=True, slots=True)
class _Article:
    """What is looked up for every candidate of a text."""

    reading: Reading
    candidates: Candidates
    elsewhere: Mapping[tuple[str, ...], _Elsewhere]
    longer: Mapping[str, Mapping[str, tuple[float, TokenSpan]]]
    """For each word that begins or ends a longer tagged name: the likeliest such name by label."""
    lists: Mapping[tuple[int, int], str]
    """The word list that a name stands in, by its tokens."""
    covering: Mapping[int, TokenSpan]
    """The tagged span that a token lies in."""


def weigh(reading: Reading, candidates: Candidates) -> list[Weighed]:
    """Measure every candidate of a text."""
    article = _Article(
        reading,
        candidates,
        _gather(reading, candidates.considered),
        _longer_names(reading, sorted(candidates.tagged)),
        {(span.start, span.end): span.label_ for span in reading.doc.spans[KINDS]},
        {
            index: span
            for span in sorted(candidates.tagged)
            for index in range(span.start, span.end)
        },
    )
    return [_weigh(article, span) for span in sorted(candidates.considered)]


def _weigh(article: _Article, span: TokenSpan) -> Weighed:
    """Measure one candidate, in the order of `FEATURES`."""
    reading, candidates = article.reading, article.candidates
    is_ruled = span in candidates.ruled
    is_tagged = span in candidates.tagged
    here = exact(reading, span.start, span.end, span.label)
    inside = float(mean(reading.mass[span.start : span.end, LABELS.index(span.label)]))
    outside = float(mean(reading.likely[span.start : span.end, 0]))
    share, around = _around(article, span, here)
    names, longer = _longer(article, span)
    kind = article.lists.get((span.start, span.end))
    features = [
        _logit(here),
        _logit(inside),
        _logit(outside),
        float(is_tagged),
        float(is_ruled),
        inside if is_ruled else 0.0,
        outside if is_ruled else 0.0,
        *around,
        *names,
        _part_of_longer(article, span),
        float(kind is not None and span.label in LISTED[kind]),
        float(kind is not None and span.label not in LISTED[kind]),
        float(starts_sentence(reading.words, span.start)),
        float(reading.words[span.start][0].isupper()),
        math.log(span.end - span.start),
    ]
    for label in LABELS:
        of_label = (1.0, _logit(here), share, float(is_ruled))
        features += of_label if label == span.label else (0.0,) * len(of_label)
    return Weighed(span, features, is_tagged, is_ruled, kind, longer)


def _around(article: _Article, span: TokenSpan, here: float) -> tuple[float, tuple[float, ...]]:
    """Measure what the model says of the same name at its other places in the article.

    Returns:
        The average mass of the label there, and the features from `repeated` on.
    """
    reading = article.reading
    column = LABELS.index(span.label)
    total = article.elsewhere[tuple(reading.keys[span.start : span.end])]
    own = mean(reading.mass[span.start : span.end]).tolist()
    others = total.count - 1
    if others < 1:
        return 0.0, (0.0,) * 4
    shares = [
        max(0.0, mass - mass_here) / others for mass, mass_here in zip(total.mass, own, strict=True)
    ]
    exactly = max(0.0, total.exact[column] - here) / others
    rival = max(share for index, share in enumerate(shares) if index != column)
    return shares[column], (math.log1p(others), _logit(shares[column]), _logit(exactly), rival)


def _longer(article: _Article, span: TokenSpan) -> tuple[tuple[float, float], str | None]:
    """Measure how sure the model is of longer names that begin or end as this one ends.

    Returns:
        The likeliest one of the same label and of another one; and the longer name of the same
        label, where it stands elsewhere and is likely.
    """
    is_short = span.end - span.start <= 2
    names = article.longer.get(article.reading.keys[span.end - 1], {}) if is_short else {}
    same, longer = names.get(span.label, (0.0, None))
    if longer is not None and longer.start <= span.start < longer.end:
        same, longer = 0.0, None
    rival = max(
        (likely for label, (likely, _) in names.items() if label != span.label), default=0.0
    )
    if longer is None or same <= 0.5:
        return (same, rival), None
    return (same, rival), article.reading.doc[longer.start : longer.end].text


def _part_of_longer(article: _Article, span: TokenSpan) -> float:
    """Say how sure the model is of another span that shares tokens with this one."""
    others = {
        article.covering[index]
        for index in range(span.start, span.end)
        if index in article.covering
    }
    return max(
        (
            exact(article.reading, other.start, other.end, other.label)
            for other in others
            if (other.start, other.end) != (span.start, span.end)
        ),
        default=0.0,
    )


def _gather(reading: Reading, spans: Iterable[TokenSpan]) -> dict[tuple[str, ...], _Elsewhere]:
    """Sum up what the model says of each name over all places where it stands."""
    summed: dict[tuple[str, ...], _Elsewhere] = {}
    for key in {tuple(reading.keys[span.start : span.end]) for span in spans}:
        total = summed[key] = _Elsewhere()
        for start in reading.occurrences(key):
            end = start + len(key)
            total.count += 1
            averages = mean(reading.mass[start:end]).tolist()
            for column, label in enumerate(LABELS):
                if averages[column] > 0.01:
                    total.mass[column] += averages[column]
                    total.exact[column] += exact(reading, start, end, label)
    return summed


def _longer_names(
    reading: Reading, tagged: Iterable[TokenSpan]
) -> dict[str, dict[str, tuple[float, TokenSpan]]]:
    """Find the likeliest longer name by label, for each word that begins or ends one."""
    longer: defaultdict[str, dict[str, tuple[float, TokenSpan]]] = defaultdict(dict)
    for span in tagged:
        if span.end - span.start < 2:
            continue
        likely = exact(reading, span.start, span.end, span.label)
        for key in {reading.keys[span.start], reading.keys[span.end - 1]}:
            if likely > longer[key].get(span.label, (0.0, span))[0]:
                longer[key][span.label] = (likely, span)
    return longer


def exact(reading: Reading, start: int, end: int, label: str) -> float:
    """Say how likely a span has these boundaries and this label: the weakest of its tags."""
    first = COLUMN[label]
    likely = reading.likely
    if end - start == 1:
        return float(likely[start, first + 3])
    middle = likely[start + 1 : end - 1, first + 1]
    weakest = min(likely[start, first], likely[end - 1, first + 2])
    return float(min(weakest, middle.min()) if len(middle) else weakest)


def starts_sentence(words: Sequence[str], start: int) -> bool:
    """Whether a token begins a sentence, or what looks like one, and has its capital from that."""
    return start == 0 or words[start - 1][-1] in _SENTENCE_END or words[start - 1].isspace()


def _logit(likely: float) -> float:
    """Stretch a probability, so that 0.99 and 0.999 differ; limited to what a float32 can tell."""
    bounded = min(max(likely, 1e-4), 1 - 1e-4)
    return math.log(bounded / (1 - bounded))
