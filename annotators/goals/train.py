"""Trains the weights of the goal annotator: `python -m annotators.goals.train OWN.jsonl`.

It learns from the project's own annotated articles (records with gold entities, goals and
furniture), from the articles and passages that were written for the recipe, and from the sentences
in `lessons.txt` and `reports.txt`; nothing else. With the same input it writes the same
`weights.json`. `--without w6_ w7_` leaves articles out by the beginning of
their ids, for honest figures on them.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from annotators.learning.fitting import (
    Choice,
    Sentence,
    fit_answers,
    fit_choices,
    fit_tagger,
)
from annotators.learning.tagger import tagger_from
from annotators.recipe import texts
from annotators.recipe.command import read_command

from . import judging, placing, scope, scorers, teams, triggers
from .details import details
from .examples import Example, Taught, from_lesson, from_record, last_name
from .features import features
from .lessons import lessons
from .minutes import Moment
from .outcome import outcome_features
from .shapes import Trigger

BIAS = 1.6
"""What is added for triggers: the tagger is to propose too much, and the judge decides."""
SEEDS = 3
"""How many taggers are averaged."""
FOLDS, TAGGER_FOLDS = 5, 3

Guesses = list[dict[int | None, float]]


def main(arguments: Sequence[str] | None = None) -> None:
    """Train and write the weights, as the command line says."""
    records, output = read_command(
        "python -m annotators.goals.train",
        __doc__,
        Path(__file__).with_name("weights.json"),
        arguments,
    )
    data = train(records, list(texts.passages()))
    output.write_text(_written(data), encoding="utf-8")
    print(f"{len(records)} articles, {len(data['trigger']['rows'])} features of triggers")


def train(
    records: Sequence[Mapping[str, Any]], paragraphs: Sequence[Mapping[str, Any]]
) -> dict[str, Any]:
    """Learn all weights from articles and from passages, and give them as plain data."""
    import spacy

    nlp = spacy.blank("en")
    articles = [from_record(nlp, record) for record in records]
    passages = [from_record(nlp, record) for record in paragraphs]
    reports = [from_lesson(nlp, lesson) for lesson in lessons("reports.txt")]
    sentences = [from_lesson(nlp, lesson) for lesson in lessons("lessons.txt")]
    told = [*articles, *passages, *reports]
    first, second = _scorer_weights(told)
    chosen = [_persons(example, first, second) for example in articles]
    minute = _minute_weights(told)
    # Only a whole article shows which match it is about.
    in_match, in_company = _scope_weights(articles, chosen, minute)
    return {
        "trigger": _trigger_weights([*articles, *passages, *sentences, *reports]),
        "judge": _rounded(_judge_weights([*articles, *passages], [*sentences, *reports])),
        "scorer": _rounded(first),
        "second_scorer": _rounded(second),
        "minute": _rounded(minute),
        "scope": _rounded(in_match),
        "second_scope": _rounded(in_company),
        "outcome": _rounded(_outcome_weights(told)),
    }


# Triggers


def _tagged(example: Example) -> Iterator[Sentence]:
    """Give the features and the gold tags of each sentence."""
    described = features(example.reading)
    tags = [0] * len(described)
    for trigger in example.triggers:
        for place in range(trigger.first, trigger.end):
            tags[place] = 1 if place == trigger.first else 2
    for sentence in example.reading.sentences:
        covered = slice(sentence.first, sentence.end)
        yield described[covered], tags[covered]


def _trigger_weights(examples: Sequence[Example], seeds: int = SEEDS) -> dict[str, Any]:
    """Fit taggers and average them."""
    sentences = [sentence for example in examples for sentence in _tagged(example)]
    return fit_tagger(sentences, seeds=seeds, bias=BIAS)


# Scorers


def _scorer_weights(examples: Sequence[Example]) -> tuple[dict[str, float], dict[str, float]]:
    """Fit the first round, and a second one that sees first answers it was not trained on."""
    first = fit_choices(_scorer_choices(examples), decay=1.0)
    guesses: list[Guesses] = [[] for _ in examples]
    for fold_number in range(FOLDS):
        rest = [e for place, e in enumerate(examples) if place % FOLDS != fold_number]
        weights = fit_choices(_scorer_choices(rest), decay=1.0)
        for place in range(fold_number, len(examples), FOLDS):
            example = examples[place]
            answers = scorers.choose(
                example.reading, example.people, example.cast, example.triggers, weights
            )
            guesses[place] = [dict(answer.ranking) for answer in answers]
    return first, fit_choices(_scorer_choices(examples, guesses), decay=2.0)


def _scorer_choices(
    examples: Sequence[Example], guesses: Sequence[Guesses] | None = None
) -> list[Choice]:
    """Ask of each gold trigger who scored, the answers before it given."""
    choices: list[Choice] = []
    for place, example in enumerate(examples):
        previous: int | None = None
        counts: dict[int, int] = {}
        first_answers = guesses[place] if guesses is not None else None
        for index, goal in enumerate(example.goals):
            offered = scorers.options(
                example.reading,
                example.people,
                example.triggers,
                index,
                previous,
                counts,
                example.cast,
                first_answers,
            )
            names = [
                None if mention is None else last_name(example.people.name_of(mention))
                for mention, _ in offered
            ]
            right = [name in goal.scorers for name in names]
            choices.append(([found for _, found in offered], right))
            if first_answers is not None:
                answer = first_answers[index]
                previous = max(answer, key=answer.__getitem__)
            else:
                mention = offered[right.index(True)][0] if any(right) else None
                previous = mention.person if mention else None
            if previous is not None:
                counts[previous] = counts.get(previous, 0) + 1
    return choices


def _persons(
    example: Example, first: Mapping[str, float], second: Mapping[str, float]
) -> list[int | None]:
    """Say who scored by each gold trigger, as the fitted model has it."""
    chosen = scorers.choose_twice(
        example.reading, example.people, example.cast, example.triggers, first, second
    )
    return [each.mention.person if each.mention else None for each in chosen]


# Minutes


def _minute_weights(examples: Sequence[Example]) -> dict[str, float]:
    """Fit which words place a goal in time."""
    choices: list[Choice] = []
    for example in examples:
        gold = [_gold_person(example, goal) for goal in example.goals]
        for index, goal in enumerate(example.goals):
            offered = placing.options(
                example.reading, example.moments, example.triggers, index, gold
            )
            right = [_is_time(moment, goal.time) for moment, _ in offered]
            choices.append(([found for _, found in offered], right))
    return fit_choices(choices, decay=1.0)


def _gold_person(example: Example, goal: Taught) -> int | None:
    names = enumerate(example.people.names)
    return next((number for number, name in names if last_name(name) in goal.scorers), None)


def _is_time(moment: Moment | None, time: tuple[int, int] | None) -> bool:
    if moment is None or time is None:
        return moment is None and time is None
    return moment.start < time[1] and time[0] < moment.end


# Reported match or another, stood or not


def _scope_weights(
    examples: Sequence[Example],
    chosen: Sequence[Sequence[int | None]],
    minute: Mapping[str, float],
) -> tuple[dict[str, float], dict[str, float]]:
    """Fit which goals fell in the reported match: a first round, and one that sees its answers."""
    read = []
    for example, persons in zip(examples, chosen, strict=True):
        sides = teams.gather(example.reading.entities)
        placed = placing.place(example.reading, example.moments, example.triggers, persons, minute)
        mentions = [
            scope.Mention(trigger, details(example.reading, trigger), place.moment, person)
            for trigger, place, person in zip(example.triggers, placed, persons, strict=True)
        ]
        if mentions:
            answers = [goal.background for goal in example.goals]
            read.append((example.reading, sides, mentions, answers))

    def fit(part: Sequence[tuple[Any, ...]]) -> dict[str, float]:
        described = [signs for *told, _ in part for signs in scope.describe(*told)]
        return fit_answers(
            described, [each for *_, answers in part for each in answers], decay=16.0
        )

    second: list[list[str]] = []
    right: list[bool] = []
    for fold_number in range(FOLDS):
        weights = fit([each for place, each in enumerate(read) if place % FOLDS != fold_number])
        for reading, sides, mentions, answers in read[fold_number::FOLDS]:
            chances = scope.first_round(reading, sides, mentions, weights)
            second += scope.in_company(reading, mentions, chances)
            right += answers
    return fit(read), fit_answers(second, right, decay=16.0)


def _outcome_weights(examples: Sequence[Example]) -> dict[str, float]:
    """Fit which goals stood."""
    described = [
        outcome_features(example.reading, goal.trigger)
        for example in examples
        for goal in example.goals
    ]
    return fit_answers(described, [g.ruled_out for e in examples for g in e.goals])


# Which proposals tell of a goal


def _judge_weights(read: Sequence[Example], extra: Sequence[Example]) -> dict[str, float]:
    """Fit the judge to what taggers propose in texts that they have not seen."""
    described: list[list[str]] = []
    right: list[bool] = []
    for fold_number in range(TAGGER_FOLDS):
        rest = [e for place, e in enumerate(read) if place % TAGGER_FOLDS != fold_number]
        tagger = tagger_from(_trigger_weights([*rest, *extra], seeds=1))
        for example in read[fold_number::TAGGER_FOLDS]:
            proposals = triggers.propose(example.reading, tagger)
            described += judging.signs(example.reading, proposals)
            right += [_is_right(proposal.trigger, example) for proposal in proposals]
    return fit_answers(described, right, decay=6.0)


def _is_right(trigger: Trigger, example: Example) -> bool:
    return any(trigger.first < gold.end and gold.first < trigger.end for gold in example.triggers)


def _rounded(weights: Mapping[str, float]) -> dict[str, int]:
    """Give hundredths, without what comes to nothing."""
    whole = {name: round(weight * 100) for name, weight in weights.items()}
    return {name: weight for name, weight in whole.items() if weight}


def _written(data: Mapping[str, Any]) -> str:
    """Write one model a line, so that a change can be seen in a comparison of versions."""
    lines = [
        f'"{name}":{json.dumps(value, ensure_ascii=False, separators=(",", ":"))}'
        for name, value in data.items()
    ]
    return "{" + ",\n".join(lines) + "}\n"


if __name__ == "__main__":
    main()
