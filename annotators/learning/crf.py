"""A linear-chain conditional random field over words: decoding and marginal probabilities."""

from __future__ import annotations

from collections.abc import Sequence
from operator import mul

import numpy as np
from numpy.typing import NDArray

Matrix = NDArray[np.float64]


def viterbi(scores: Matrix, transitions: Matrix, starts: Matrix) -> list[int]:
    """Find the best sequence of tags.

    Args:
        scores: One row a word, one column a tag.
        transitions: From the tag of the row to the tag of the column.
        starts: A score for each tag at the beginning.

    Returns:
        One tag a word.
    """
    if not len(scores):
        return []
    if _is_plain(scores, transitions, starts):
        return [0] * len(scores)
    # Of so few tags, plain numbers are added up faster than arrays.
    rows, into = scores.tolist(), transitions.T.tolist()
    best = [score + start for score, start in zip(rows[0], starts.tolist(), strict=True)]
    back: list[list[int]] = []
    for row in rows[1:]:
        came, reached = [], []
        for score, moves in zip(row, into, strict=True):
            paths = [so_far + move for so_far, move in zip(best, moves, strict=True)]
            top = max(paths)
            came.append(paths.index(top))
            reached.append(top + score)
        back.append(came)
        best = reached
    tags = [best.index(max(best))]
    for came in reversed(back):
        tags.append(came[tags[-1]])
    return tags[::-1]


def _is_plain(scores: Matrix, transitions: Matrix, starts: Matrix) -> bool:
    """Whether no word gains anything by another tag than 0, as in most sentences."""
    stay = transitions[0, 0]
    enter = np.maximum(transitions[:, 1:].max(axis=0) - stay, starts[1:] - starts[0])
    leave = max(0.0, float((transitions[1:, 0] - stay).max()))
    return bool(((scores[:, 1:] - scores[:, :1] + enter).max() + leave) <= 0)


def marginals(scores: Matrix, transitions: Matrix, starts: Matrix) -> Matrix:
    """Tell how probable each tag of each word is, over all sequences.

    Args:
        scores: One row a word, one column a tag.
        transitions: From the tag of the row to the tag of the column.
        starts: A score for each tag at the beginning.

    Returns:
        Probabilities in the shape of `scores`; each row sums to 1.
    """
    if not len(scores):
        return np.zeros(scores.shape)
    # Shares of each word's likeliest tag, so that nothing overflows on the way.
    emitted = np.exp(scores - scores.max(axis=1, keepdims=True)).tolist()
    moves = np.exp(transitions)
    into, out = moves.T.tolist(), moves.tolist()
    reached = _normal([a * b for a, b in zip(emitted[0], np.exp(starts).tolist(), strict=True)])
    forward = [reached]
    for row in emitted[1:]:
        reached = _normal([a * _dot(reached, move) for a, move in zip(row, into, strict=True)])
        forward.append(reached)
    ahead = [1.0] * len(reached)
    backward = [ahead]
    for row in reversed(emitted[1:]):
        weighed = [a * b for a, b in zip(row, ahead, strict=True)]
        ahead = _normal([_dot(weighed, move) for move in out])
        backward.append(ahead)
    joint = np.array(forward) * np.array(backward[::-1])
    return np.asarray(joint / joint.sum(axis=1, keepdims=True))


def _dot(left: Sequence[float], right: Sequence[float]) -> float:
    return float(sum(map(mul, left, right)))


def _normal(weights: list[float]) -> list[float]:
    total = sum(weights)
    return [weight / total for weight in weights]
