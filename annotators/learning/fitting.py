"""Fits the models by gradient descent: sequences of tags, choices between options, yes or no."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]

_NEXT_TO_NOTHING = 0.07
"""Weights below this are left out of what is kept."""
_FORBIDDEN = -20.0
"""The score of tags that cannot follow one another."""
_TAGS = 3
_EVERY = slice(None)
"""All rows of a table."""
_RATE = 0.4
"""How far the first steps of a tagger go."""


class _Adam:
    """Steps along gradients, scaled by how large they have been (Kingma and Ba, 2015).

    Rows of a table that a step does not touch rest, which thinc's Adam does not know.
    """

    def __init__(self, table: Floats) -> None:
        self._table = table
        self._means, self._squares = np.zeros_like(table), np.zeros_like(table)
        self._steps = np.zeros((len(table), *[1] * (table.ndim - 1)))

    def step(self, gradient: Floats, rate: float, rows: Ints | slice = _EVERY) -> None:
        """Change rows in place.

        Args:
            gradient: A row for each of them.
            rate: How far to go.
            rows: Their numbers, each once.
        """
        self._steps[rows] += 1
        steps = self._steps[rows]
        mean = 0.9 * self._means[rows] + 0.1 * gradient
        square = 0.999 * self._squares[rows] + 0.001 * gradient * gradient
        self._means[rows], self._squares[rows] = mean, square
        scale = np.sqrt(square / (1 - 0.999**steps)) + 1e-8
        self._table[rows] -= rate * mean / (1 - 0.9**steps) / scale


def index(features: Iterable[str], least: int = 2) -> dict[str, int]:
    """Number the features that occur often enough, in the order in which they come."""
    counts = Counter(features)
    kept = (feature for feature, count in counts.items() if count >= least)
    return {feature: number for number, feature in enumerate(kept)}


@dataclass(frozen=True, slots=True)
class Sequences:
    """A fitted tagger: a row of weights a feature, transitions between tags, and how they start."""

    rows: dict[str, int]
    table: Floats
    transitions: Floats
    starts: Floats


Sentence = tuple[list[list[str]], list[int]]
"""The features of each word, and its tag."""


def fit_sequences(
    sentences: Sequence[Sentence], *, rounds: int, drop: float, seed: int
) -> Sequences:
    """Fit a conditional random field over tags 0 (outside), 1 (begins) and 2 (goes on).

    Args:
        sentences: Features and tags, word by word.
        rounds: How often to go through all sentences.
        drop: The share of features left out each time, so that none is relied on alone.
        seed: Fixes the order of sentences and what is left out.
    """
    rows = index(feature for words, _ in sentences for word in words for feature in word)
    ordered = sorted(sentences, key=lambda sentence: len(sentence[1]))
    batches = [_batch(ordered[at : at + 64], rows) for at in range(0, len(ordered), 64)]
    table, transitions, starts = (
        np.zeros((len(rows), _TAGS)),
        np.zeros((_TAGS, _TAGS)),
        np.zeros(_TAGS),
    )
    batches_with = np.zeros((len(rows), 1))
    for batch in batches:
        batches_with[batch.rows] += 1
    descents = [_Adam(each) for each in (table, transitions, starts)]
    random = np.random.default_rng(seed)
    for done in range(rounds):
        rate = _RATE * 0.5 * float(1 + np.cos(np.pi * done / rounds))
        for number in random.permutation(len(batches)):
            transitions[0, 2] = starts[2] = _FORBIDDEN
            batch = batches[int(number)]
            kept = random.random(len(batch.features)) > drop
            here = table[batch.rows]
            gradient, *others = _gradients(batch, kept, here / (1 - drop), transitions, starts)
            # A row is drawn to zero once a round, in equal parts by the batches that know it.
            gradient = gradient / (1 - drop) + here / batches_with[batch.rows]
            descents[0].step(gradient, rate, batch.rows)
            for descent, each in zip(descents[1:], others, strict=True):
                descent.step(each, rate)
    transitions[0, 2] = starts[2] = _FORBIDDEN
    return Sequences(rows, table, transitions, starts)


def fit_tagger(
    sentences: Sequence[Sentence], *, seeds: int, bias: float, rounds: int, drop: float
) -> dict[str, Any]:
    """Fit several taggers and average them.

    Args:
        sentences: Features and tags, thing by thing.
        seeds: How many taggers are averaged.
        bias: What the tagger is to take from the score of tag 0.
        rounds: How often each goes through all sentences.
        drop: The share of features left out each time.

    Returns:
        What `tagger.tagger_from` reads; weights of next to nothing are left out.
    """
    fitted = [
        fit_sequences(sentences, rounds=rounds, drop=drop, seed=seed) for seed in range(seeds)
    ]
    table = np.mean([each.table for each in fitted], axis=0)
    kept = np.abs(table).max(axis=1) >= _NEXT_TO_NOTHING
    return {
        "features": "\n".join(name for name, row in fitted[0].rows.items() if kept[row]),
        "table": np.rint(table[kept] * 100).astype(int).ravel().tolist(),
        "transitions": np.mean([each.transitions for each in fitted], axis=0).round(3).tolist(),
        "starts": np.mean([each.starts for each in fitted], axis=0).round(3).tolist(),
        "bias": bias,
    }


@dataclass(frozen=True, slots=True)
class _Batch:
    rows: Ints
    """The rows of the table that it knows, in order."""
    features: Ints
    """Places in `rows`, for all words one after the other."""
    words: Ints
    """For each of `features` the word that it belongs to."""
    tags: Ints
    mask: Floats


def _batch(sentences: Sequence[Sentence], rows: dict[str, int]) -> _Batch:
    longest = max(len(tags) for _, tags in sentences)
    tags = np.zeros((len(sentences), longest), dtype=np.int64)
    mask = np.zeros((len(sentences), longest))
    features: list[int] = []
    words: list[int] = []
    for number, (described, gold) in enumerate(sentences):
        tags[number, : len(gold)] = gold
        mask[number, : len(gold)] = 1
        for place, names in enumerate(described):
            known = [rows[name] for name in names if name in rows]
            features += known
            words += [number * longest + place] * len(known)
    used, places = np.unique(np.array(features, dtype=np.int64), return_inverse=True)
    return _Batch(used, places, np.array(words, dtype=np.int64), tags, mask)


def _gradients(
    batch: _Batch, kept: NDArray[np.bool_], table: Floats, transitions: Floats, starts: Floats
) -> list[Floats]:
    """Differentiate the negative log-likelihood of a batch by its rows, transitions and starts."""
    count, length = batch.tags.shape
    tags: int = len(starts)
    features, words = batch.features[kept], batch.words[kept]
    columns = [np.bincount(words, table[features, tag], count * length) for tag in range(tags)]
    scores: Floats = np.stack(columns, axis=1).reshape(count, length, tags).astype(np.float64)
    mask = batch.mask[:, :, None]
    forward, backward = np.zeros_like(scores), np.zeros_like(scores)
    forward[:, 0] = scores[:, 0] + starts
    for at in range(1, length):
        reached = _log_sum(forward[:, at - 1, :, None] + transitions, 1) + scores[:, at]
        forward[:, at] = mask[:, at] * reached + (1 - mask[:, at]) * forward[:, at - 1]
    for at in range(length - 2, -1, -1):
        ahead = (scores[:, at + 1] + backward[:, at + 1])[:, None, :]
        backward[:, at] = mask[:, at + 1] * _log_sum(transitions + ahead, 2)
    total = _log_sum(forward[:, -1], 1)
    expected = np.exp(forward + backward - total[:, None, None]) * mask
    gold = np.eye(tags)[batch.tags] * mask
    ahead = (scores[:, 1:] + backward[:, 1:])[:, :, None, :]
    pairs = forward[:, :-1, :, None] + transitions + ahead - total[:, None, None, None]
    seen = gold[:, :-1, :, None] * gold[:, 1:, None, :]
    difference = (expected - gold).reshape(count * length, tags)
    by_table = [np.bincount(features, difference[words, tag], len(table)) for tag in range(tags)]
    return [
        np.stack(by_table, axis=1),
        (np.exp(pairs) * mask[:, 1:, :, None] - seen).sum(axis=(0, 1)),
        (expected[:, 0] - gold[:, 0]).sum(axis=0),
    ]


def _log_sum(values: Floats, axis: int) -> Floats:
    top = values.max(axis=axis)
    return np.asarray(top + np.log(np.exp(values - np.expand_dims(top, axis)).sum(axis=axis)))


Choice = tuple[list[list[str]], list[bool]]
"""The features of each option, and whether it is right; several may be."""


def fit_choices(choices: Sequence[Choice], *, decay: float) -> dict[str, float]:
    """Fit weights that make a right option the likeliest of each choice.

    Args:
        choices: Options with their features; a choice without a right one is left out.
        decay: How strongly weights are drawn to zero.
    """
    usable = [choice for choice in choices if any(choice[1])]
    rows = index(name for options, _ in usable for option in options for name in option)
    features: list[int] = []
    owners: list[int] = []
    right: list[bool] = []
    group: list[int] = []
    for number, (options, answers) in enumerate(usable):
        for option, answer in zip(options, answers, strict=True):
            known = [rows[name] for name in option if name in rows]
            features += known
            owners += [len(right)] * len(known)
            right.append(answer)
            group.append(number)
    columns, places = np.array(features), np.array(owners)
    correct, groups = np.array(right, dtype=np.float64), np.array(group)
    weights = np.zeros(len(rows))
    descent = _Adam(weights)
    for _ in range(300):
        scores = np.bincount(places, weights[columns], len(right))
        top = np.full(len(usable), -np.inf)
        np.maximum.at(top, groups, scores)
        powers = np.exp(scores - top[groups])
        share = powers / np.bincount(groups, powers)[groups]
        wanted = powers * correct
        wanted = wanted / np.bincount(groups, wanted)[groups]
        gradient = np.bincount(columns, (share - wanted)[places], len(rows)) + decay * weights
        descent.step(gradient, 0.05)
    return {name: float(weights[row]) for name, row in rows.items()}


def fit_answers(
    described: Sequence[Sequence[str]], answers: Sequence[bool], *, decay: float = 1.0
) -> dict[str, float]:
    """Fit weights whose sum over the features of a thing is above zero where the answer is yes."""
    options = [
        ([list(features), []], [answer, not answer])
        for features, answer in zip(described, answers, strict=True)
    ]
    return fit_choices(options, decay=decay)
