"""Fits the judge: a logistic regression, by Newton's method."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from spacy.language import Language

from annotators.entities.candidates import gather, read
from annotators.entities.evidence import Weighed, weigh
from annotators.entities.finding import offsets
from annotators.entities.judging import Judge, Weights
from annotators.recipe.corpora import UNKNOWN, Passage
from annotators.recipe.swapping import Swapper

_VERSIONS = 4
"""How many times each held-out article is judged with other names, besides once as it is."""


def judge_from(nlp: Language, passages: Sequence[Passage], swapper: Swapper) -> Judge:
    """Fit a judge to what a pipeline makes of articles that it has not learned from.

    Args:
        nlp: The pipeline; its own judge is not asked.
        passages: The articles with their named things.
        swapper: Where other names for more versions of the articles come from.
    """
    versions = [
        *passages,
        *(swapper.swapped(passage, share=0.7) for _ in range(_VERSIONS) for passage in passages),
    ]
    candidates: list[Weighed] = []
    right: list[bool] = []
    for passage, doc in zip(versions, nlp.pipe(version.text for version in versions), strict=True):
        reading = read(doc)
        gold = {(span.start, span.end, span.label) for span in passage.spans}
        unknown = [span for span in passage.spans if span.label == UNKNOWN]
        for candidate in weigh(reading, gather(reading)):
            start, end = offsets(doc, candidate.span)
            if not any(span.start < end and start < span.end for span in unknown):
                candidates.append(candidate)
                right.append((start, end, candidate.span.label) in gold)
    return fit(candidates, right)


def fit(candidates: Sequence[Weighed], right: Sequence[bool]) -> Judge:
    """Fit a judge.

    Args:
        candidates: Candidates from articles that the model has not seen.
        right: Whether each is right.
    """
    by_rule: tuple[list[int], list[int]] = ([], [])
    for index, candidate in enumerate(candidates):
        by_rule[candidate.is_ruled].append(index)
    others, ruled = (
        regress(
            [candidates[index].features for index in indices],
            [right[index] for index in indices],
            penalty=penalty,
        )
        for indices, penalty in zip(by_rule, (3.0, 500.0), strict=True)
    )
    return Judge(ruled, others)


def regress(
    features: Sequence[Sequence[float]], right: Sequence[bool], *, penalty: float
) -> Weights:
    """Fit the weights of the evidence.

    Args:
        features: What was measured of each candidate.
        right: Whether each candidate is right.
        penalty: How dear large weights are.
    """
    table = np.asarray(features, dtype="float64")
    mean, spread = table.mean(axis=0), table.std(axis=0) + 1e-6
    table = np.column_stack([(table - mean) / spread, np.ones(len(table))])
    target = np.asarray(right, dtype="float64")
    ridge = np.full(table.shape[1], penalty)
    ridge[-1] = 1e-6
    weights = np.zeros(table.shape[1])
    for _ in range(30):
        likely = 1 / (1 + np.exp(-np.clip(table @ weights, -30, 30)))
        gradient = table.T @ (likely - target) + ridge * weights
        curvature = (table * (likely * (1 - likely) + 1e-9)[:, None]).T @ table + np.diag(ridge)
        step = np.linalg.solve(curvature, gradient)
        weights -= step
        if float(np.abs(step).max()) < 1e-6:
            break
    scaled = weights[:-1] / spread
    bias = float(weights[-1] - scaled @ mean)
    return Weights(tuple(float(weight) for weight in scaled), bias)
