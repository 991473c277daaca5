"""Trains the pipeline: a CNN over hashed embeddings, and on it a softmax over the tags."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from random import Random
from typing import Any

import numpy as np
from numpy.typing import NDArray
from spacy.language import Language
from spacy.util import fix_random_seed
from thinc.api import Adam, NumpyOps, set_current_ops, set_dropout_rate

from annotators.entities.component import blank
from annotators.entities.tags import FACTORY, TAGS
from annotators.recipe.corpora import Passage, Tagged
from annotators.recipe.examples import Example, passage_examples, sentence_example, varied
from annotators.recipe.knowledge import Known
from annotators.recipe.swapping import Swapper


@dataclass(frozen=True, slots=True)
class Plan:
    """How the pipeline is built and how long it learns."""

    width: int = 128
    depth: int = 4
    rows: tuple[int, ...] = (20000, 5000, 5000, 5000)
    epochs: int = 12
    general: int = 10000
    """How many sentences of the general corpora go into each epoch."""
    dropout: float = 0.2
    learn_rate: float = 0.001
    batch_words: int = 1500
    seed: int = 1


def build(plan: Plan) -> Language:
    """Put the untrained pipeline together."""
    # numpy's own matrix product is three times as fast as the one that spaCy prefers.
    set_current_ops(NumpyOps(use_blis=False))
    nlp = blank(
        {
            "@architectures": "spacy.Tagger.v2",
            "nO": len(TAGS),
            "normalize": True,
            "tok2vec": _tok2vec(plan),
        }
    )
    nlp.get_pipe(FACTORY).initialize()
    return nlp


def _tok2vec(plan: Plan) -> dict[str, Any]:
    return {
        "@architectures": "spacy.Tok2Vec.v2",
        "embed": {
            "@architectures": "spacy.MultiHashEmbed.v2",
            "width": plan.width,
            "attrs": ["NORM", "PREFIX", "SUFFIX", "SHAPE", "ENT_TYPE"],
            "rows": [*plan.rows, 100],
            "include_static_vectors": False,
        },
        "encode": {
            "@architectures": "spacy.MaxoutWindowEncoder.v2",
            "width": plan.width,
            "depth": plan.depth,
            "window_size": 1,
            "maxout_pieces": 3,
        },
    }


def train(
    nlp: Language,
    plan: Plan,
    own: Sequence[Passage],
    general: Sequence[Tagged],
    swapper: Swapper,
    report: Callable[[int, float, float], None],
) -> None:
    """Train a pipeline.

    Args:
        nlp: The pipeline that `build` made.
        plan: The same plan.
        own: Articles to learn from; each epoch sees them with other names.
        general: Sentences to learn from; each epoch sees a sample.
        swapper: Where the other names come from.
        report: Called after each epoch with its number, its loss and the seconds since the start.
    """
    fix_random_seed(plan.seed)
    random = Random(plan.seed)
    tagger = nlp.get_pipe(FACTORY)
    optimizer = Adam(learn_rate=plan.learn_rate, L2=0.01, grad_clip=1.0, use_averages=True)
    set_dropout_rate(tagger.model, plan.dropout)
    started = time.monotonic()
    step = 0
    steps_an_epoch = 0
    for epoch in range(plan.epochs):
        examples = [
            example
            for passage in own
            for example in passage_examples(nlp, varied(passage, swapper, random), random)
        ]
        examples += [
            sentence_example(nlp, sentence)
            for sentence in random.sample(general, min(plan.general, len(general)))
        ]
        tagger.look_up(example.doc for example in examples)
        random.shuffle(examples)
        batches = list(_batches(examples, plan.batch_words))
        steps_an_epoch = max(steps_an_epoch, len(batches))
        loss = 0.0
        for batch in batches:
            step += 1
            progress = min(1.0, step / (plan.epochs * steps_an_epoch))
            optimizer.learn_rate = plan.learn_rate * min(1.0, step / 100) * (1.02 - progress)
            loss += _learn(tagger.model, optimizer, batch)
        report(epoch, loss, time.monotonic() - started)
    _keep_averages(tagger.model, optimizer.averages)


def _keep_averages(model: Any, averages: Mapping[tuple[int, str], Any]) -> None:
    """Give a model the averages of its weights over the training, which do better than the last."""
    for node in model.walk():
        for name in node.param_names:
            if (node.id, name) in averages:
                node.set_param(name, averages[node.id, name])


def forget_words(nlp: Language, plan: Plan) -> Language:
    """Give a pipeline with the same weights whose vocabulary has no words of the training texts."""
    fresh = build(plan)
    tagger = fresh.get_pipe(FACTORY)
    tagger.model.from_bytes(nlp.get_pipe(FACTORY).model.to_bytes())
    tagger.judge = nlp.get_pipe(FACTORY).judge
    return fresh


def _learn(model: Any, optimizer: Any, batch: Sequence[Example]) -> float:
    """Take one step, away from the tags that the tokens cannot have."""
    predicted, backpropagate = model.begin_update([example.doc for example in batch])
    loss = 0.0
    gradients = []
    for likely, example in zip(predicted, batch, strict=True):
        possible = likely * np.stack([_row(known) for known in example.known])
        right = possible.sum(axis=1, keepdims=True) + 1e-9
        gradients.append(likely - possible / right)
        loss -= float(np.log(right).sum())
    backpropagate(gradients)
    model.finish_update(optimizer)
    return loss


@cache
def _row(known: Known) -> NDArray[np.float32]:
    """Give a 1 for each tag that a token may have, a 0 for the others."""
    return np.asarray([tag in known for tag in TAGS], dtype="float32")


def _batches(examples: Sequence[Example], words: int) -> Iterator[list[Example]]:
    batch: list[Example] = []
    size = 0
    for example in examples:
        batch.append(example)
        size += len(example.doc)
        if size >= words:
            yield batch
            batch, size = [], 0
    if batch:
        yield batch
