"""Trains the weights of the goal annotator: `python -m annotators.goals.train CORPUS`.

It learns from the project's own annotated articles (records with gold entities, goals and
furniture), from the texts that were written for the recipe, from the sentences in `lessons.txt` and
`reports.txt`, and from general English in which no goal is told; nothing else. With the same input
it writes the same `weights.json`. `--without w6_ w7_` leaves articles out by the beginning of their
ids, for honest figures on them.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from annotators.learning import linear
from annotators.learning.fitting import Sentence, fit_answers, fit_tagger
from annotators.learning.tagger import TAGS, tagger_from
from annotators.recipe import texts
from annotators.recipe.command import read_command
from annotators.recipe.general import read_elsewhere

from . import judging, train_arguments, triggers
from .examples import Example, from_lesson, from_record
from .features import features, word_of
from .lessons import lessons
from .shapes import Trigger

BIAS = 1.6
"""What is added for triggers: the tagger is to propose too much, and the judge decides."""
SEEDS = 6
"""How many taggers are averaged."""
ROUNDS = 18
"""How often a tagger goes through all sentences."""
DROP = 0.7
"""The share of features left out each time."""
TAGGER_FOLDS = 3
BLOCK = 500
"""How many texts in a row are left out together: neighbours are of one kind and one hand, and what
is new to a reader of all the others is as strange as a text of the press."""
NTH = 2
"""Of so many stretches of general English one is learned from; more would only take time."""
LEAST = 0.02
"""Weights of arguments below this are left out: half of all features, which tell nothing."""
OFTEN = 3
"""How often a word occurs at least that the tagger is to know by itself."""


def main(arguments: Sequence[str] | None = None) -> None:
    """Train and write the weights, as the command line says."""
    training = read_command(
        "python -m annotators.goals.train",
        __doc__,
        Path(__file__).with_name("weights.json"),
        arguments,
    )
    data = train(training.records, list(read_elsewhere(training.corpus))[::NTH])
    training.output.write_text(_written(data), encoding="utf-8")
    features = len(data["trigger"]["table"]) // len(TAGS)
    print(f"{len(training.records)} articles, {features} features of triggers")


def train(
    records: Sequence[Mapping[str, Any]], elsewhere: Sequence[Mapping[str, Any]]
) -> dict[str, Any]:
    """Learn all weights, and give them as plain data.

    Args:
        records: Annotated articles.
        elsewhere: Texts in which no goal is told.
    """
    import spacy

    nlp = spacy.blank("en")

    def read(told: Iterable[Mapping[str, Any]]) -> list[Example]:
        return [from_record(nlp, record) for record in told]

    articles, stories, puzzles = read(records), read(texts.stories()), read(texts.puzzles())
    passages, general = [*read(texts.passages()), *read(texts.mentions())], read(elsewhere)
    reports = [from_lesson(nlp, lesson) for lesson in lessons("reports.txt")]
    sentences = [from_lesson(nlp, lesson) for lesson in lessons("lessons.txt")]
    whole = [*articles, *stories, *puzzles, *passages]
    lines = [*sentences, *reports]
    words = _words([*whole, *lines, *general])
    none = [
        sentence for place, each in enumerate(general) for sentence in _toneless(each, place, words)
    ]
    return {
        "words": " ".join(sorted(words)),
        "trigger": _trigger_weights([*whole, *lines], none, words, seeds=SEEDS),
        "judge": linear.pack(_judge_weights(whole, lines, none, words)),
        **{
            name: linear.pack(weights, least=LEAST)
            for name, weights in train_arguments.fit(
                articles, stories, puzzles, [*passages, *reports]
            ).items()
        },
    }


# Triggers


def _words(examples: Iterable[Example]) -> frozenset[str]:
    """The words that occur often enough to be known."""
    counts = Counter(
        word_of(example.reading, place)
        for example in examples
        for place in range(len(example.reading.words))
    )
    return frozenset(
        word for word, count in counts.items() if count >= OFTEN and not word.isupper()
    )


def _tagged(example: Example, words: frozenset[str]) -> Iterator[Sentence]:
    """Give the features and the gold tags of each sentence."""
    described = features(example.reading, words)
    tags = [0] * len(described)
    for trigger in example.triggers:
        for place in range(trigger.first, trigger.end):
            tags[place] = 1 if place == trigger.first else 2
    for sentence in example.reading.sentences:
        covered = slice(sentence.first, sentence.end)
        yield described[covered], tags[covered]


def _toneless(example: Example, place: int, words: frozenset[str]) -> Iterator[Sentence]:
    """Give the sentences of a text as if it spoke the language of reports now more, now less, as
    the tagger is not to learn that only the language of the whole gives a goal away."""
    name = f"report:{place % 4}"
    for described, tags in _tagged(example, words):
        yield [[sign.replace("report:0", name) for sign in signs] for signs in described], tags


def _trigger_weights(
    examples: Iterable[Example],
    none: Sequence[Sentence],
    words: frozenset[str],
    *,
    seeds: int,
    rounds: int = ROUNDS,
) -> dict[str, Any]:
    """Fit taggers and average them."""
    sentences = [sentence for example in examples for sentence in _tagged(example, words)]
    return fit_tagger([*sentences, *none], seeds=seeds, bias=BIAS, rounds=rounds, drop=DROP)


# Which proposals tell of a goal


def _judge_weights(
    read: Sequence[Example],
    extra: Sequence[Example],
    none: Sequence[Sentence],
    words: frozenset[str],
) -> dict[str, float]:
    """Fit the judge to what taggers propose in texts that they have not seen."""
    described: list[list[str]] = []
    right: list[bool] = []
    for number in range(TAGGER_FOLDS):
        rest: list[Example] = []
        left_out: list[Example] = []
        for place, example in enumerate(read):
            (left_out if place // BLOCK % TAGGER_FOLDS == number else rest).append(example)
        tagger = tagger_from(_trigger_weights([*rest, *extra], none, words, seeds=1))
        for example in left_out:
            proposals = triggers.propose(example.reading, tagger, words)
            described += judging.signs(example.reading, proposals)
            right += [_is_right(proposal.trigger, example) for proposal in proposals]
    return fit_answers(described, right, decay=20.0)


def _is_right(trigger: Trigger, example: Example) -> bool:
    return any(trigger.first < gold.end and gold.first < trigger.end for gold in example.triggers)


def _written(data: Mapping[str, Any]) -> str:
    """Write one model a line, so that a change can be seen in a comparison of versions."""
    lines = [
        f'"{name}":{json.dumps(value, ensure_ascii=False, separators=(",", ":"))}'
        for name, value in data.items()
    ]
    return "{" + ",\n".join(lines) + "}\n"


if __name__ == "__main__":
    main()
