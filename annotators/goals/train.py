"""Trains the weights of the goal annotator: `python -m annotators.goals.train OWN.jsonl`.

It learns from the project's own annotated articles (records with gold entities, goals and
furniture) and from the sentences in `lessons.txt` and `reports.txt`; nothing else. With the same
input it writes the same `weights.json`. `--without w6_ w7_` leaves articles out by the beginning of
their ids, for honest figures on them.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from . import linear, placing, scorers, teams, triggers
from .details import details
from .examples import Example, Taught, from_lesson, from_record, last_name
from .features import features
from .fitting import Choice, Sentence, Sequences, fit_answers, fit_choices, fit_sequences
from .lessons import lessons
from .minutes import Moment
from .scope import outcome_features, scope_features
from .weights import Weights, from_data

BIAS = 0.4
"""What is added for triggers: misses cost as much as inventions, and the model is shy."""
SEEDS = 4
"""How many taggers are averaged."""
FOLDS = 5
LESSON_COPIES = 2

Guesses = list[dict[int | None, float]]


def main(arguments: Sequence[str] | None = None) -> None:
    """Train and write the weights, as the command line says."""
    parser = argparse.ArgumentParser(prog="python -m annotators.goals.train", description=__doc__)
    parser.add_argument("corpus", type=Path, help="annotated articles, one record a line")
    parser.add_argument("--output", type=Path, default=Path(__file__).with_name("weights.json"))
    parser.add_argument("--without", nargs="*", default=[], help="beginnings of ids to leave out")
    options = parser.parse_args(arguments)
    with options.corpus.open(encoding="utf-8") as lines:
        records = [json.loads(line) for line in lines]
    records = [r for r in records if not r["meta"]["id"].startswith(tuple(options.without) or "\0")]
    data = train(records)
    options.output.write_text(_written(data), encoding="utf-8")
    print(f"{len(records)} articles, {len(data['trigger'])} features of triggers")


def train(records: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    """Learn all weights from records, and give them as plain data."""
    import spacy

    nlp = spacy.blank("en")
    articles = [from_record(nlp, record) for record in records]
    reports = [from_lesson(nlp, lesson) for lesson in lessons("reports.txt")]
    sentences = [from_lesson(nlp, lesson) for lesson in lessons("lessons.txt")]
    told = [*articles, *reports]
    first, second = _scorer_weights(told)
    chosen = [_persons(example, first, second) for example in told]
    minute = _minute_weights(told)
    scope, outcome = _match_weights(told, chosen, minute)
    data: dict[str, Any] = {
        **_trigger_weights([*articles, *(sentences + reports) * LESSON_COPIES]),
        "scorer": _rounded(first),
        "second_scorer": _rounded(second),
        "minute": _rounded(minute),
        "scope": _rounded(scope),
        "outcome": _rounded(outcome),
        "bias": BIAS,
        "confidence": {},
    }
    data["confidence"] = _confidence(articles, sentences + reports, data)
    return data


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
    fitted = [fit_sequences(sentences, seed=seed) for seed in range(seeds)]
    table = np.mean([each.table for each in fitted], axis=0)
    return {
        "trigger": _kept(fitted[0], table),
        "transitions": np.mean([each.transitions for each in fitted], axis=0).round(3).tolist(),
        "starts": np.mean([each.starts for each in fitted], axis=0).round(3).tolist(),
    }


def _kept(fitted: Sequences, table: np.ndarray[Any, Any]) -> dict[str, list[int]]:
    """Leave out what weighs next to nothing, and give hundredths."""
    return {
        name: [round(float(weight) * 100) for weight in table[row]]
        for name, row in fitted.rows.items()
        if np.abs(table[row]).max() >= 0.05
    }


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


def _match_weights(
    examples: Sequence[Example],
    chosen: Sequence[Sequence[int | None]],
    minute: Mapping[str, float],
) -> tuple[dict[str, float], dict[str, float]]:
    """Fit which goals fell in the reported match, and which of them stood."""
    in_match: list[list[str]] = []
    stood: list[list[str]] = []
    background: list[bool] = []
    ruled_out: list[bool] = []
    for example, persons in zip(examples, chosen, strict=True):
        reading = example.reading
        sides = teams.gather(reading.entities)
        placed = placing.place(reading, example.moments, example.triggers, persons, minute)
        timed = {
            person
            for person, place in zip(persons, placed, strict=True)
            if place.moment is not None and person is not None
        }
        previous: tuple[bool, int] | None = None
        for goal, person, place in zip(example.goals, persons, placed, strict=True):
            sentence = reading.sentence_of[goal.trigger.first]
            before = previous and (previous[0], sentence - previous[1])
            in_match.append(
                scope_features(
                    reading,
                    sides,
                    goal.trigger,
                    details(reading, goal.trigger),
                    place.moment,
                    person in timed,
                    before,
                )
            )
            stood.append(outcome_features(reading, goal.trigger))
            background.append(goal.background)
            ruled_out.append(goal.ruled_out)
            previous = (goal.background, sentence)
    return fit_answers(in_match, background), fit_answers(stood, ruled_out)


# Confidence


def _confidence(
    articles: Sequence[Example], extra: Sequence[Example], data: Mapping[str, Any]
) -> dict[str, float]:
    """Fit how often a trigger is right, on articles that its tagger has not seen."""
    described: list[list[float]] = []
    right: list[bool] = []
    for fold_number in range(FOLDS):
        rest = [e for place, e in enumerate(articles) if place % FOLDS != fold_number]
        tagger = _trigger_weights([*rest, *list(extra) * LESSON_COPIES], seeds=2)
        weights = from_data({**data, **tagger})
        for place in range(fold_number, len(articles), FOLDS):
            _judge(articles[place], weights, described, right)
    values = np.array(described)
    answers = np.array(right, dtype=np.float64)
    slope, offset = 1.0, 0.0
    for _ in range(3000):
        chance = 1 / (1 + np.exp(-(slope * values[:, 0] + offset)))
        slope -= 0.5 * float(((chance - answers) * values[:, 0]).mean())
        offset -= 0.5 * float((chance - answers).mean())
    return {"slope": round(slope, 3), "offset": round(offset, 3)}


def _judge(
    example: Example, weights: Weights, described: list[list[float]], right: list[bool]
) -> None:
    """Note for each trigger found what it looked like and whether gold has one there."""
    for found in triggers.find(example.reading, weights):
        described.append([linear.log_odds(found.probability)])
        right.append(
            any(
                found.trigger.first < gold.end and gold.first < found.trigger.end
                for gold in example.triggers
            )
        )


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
