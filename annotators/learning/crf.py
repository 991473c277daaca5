"""A linear-chain conditional random field over words: decoding and marginal probabilities."""

from __future__ import annotations

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
    length = len(scores)
    if not length:
        return []
    best = scores[0] + starts
    back = np.zeros(scores.shape, dtype=np.int64)
    for word in range(1, length):
        paths = best[:, None] + transitions
        back[word] = paths.argmax(axis=0)
        best = paths.max(axis=0) + scores[word]
    tags = [int(best.argmax())]
    for word in range(length - 1, 0, -1):
        tags.append(int(back[word, tags[-1]]))
    return tags[::-1]


def marginals(scores: Matrix, transitions: Matrix, starts: Matrix) -> Matrix:
    """Tell how probable each tag of each word is, over all sequences.

    Args:
        scores: One row a word, one column a tag.
        transitions: From the tag of the row to the tag of the column.
        starts: A score for each tag at the beginning.

    Returns:
        Probabilities in the shape of `scores`; each row sums to 1.
    """
    forward, backward, _ = forward_backward(scores, transitions, starts)
    joint = forward + backward
    joint -= joint.max(axis=1, keepdims=True)
    weights = np.exp(joint)
    return np.asarray(weights / weights.sum(axis=1, keepdims=True))


def forward_backward(
    scores: Matrix, transitions: Matrix, starts: Matrix
) -> tuple[Matrix, Matrix, float]:
    """Sum over all sequences of tags, in logarithms.

    Returns:
        The sums up to and including each word, those after it, and the sum over everything.
    """
    length = len(scores)
    forward = np.zeros(scores.shape)
    backward = np.zeros(scores.shape)
    forward[0] = scores[0] + starts
    for word in range(1, length):
        forward[word] = _log_sum(forward[word - 1][:, None] + transitions, 0) + scores[word]
    for word in range(length - 2, -1, -1):
        backward[word] = _log_sum(transitions + scores[word + 1] + backward[word + 1], 1)
    return forward, backward, float(_log_sum(forward[-1], 0))


def _log_sum(values: Matrix, axis: int) -> Matrix:
    top = values.max(axis=axis)
    return np.asarray(top + np.log(np.exp(values - np.expand_dims(top, axis)).sum(axis=axis)))
