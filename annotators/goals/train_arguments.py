"""Fits what tells the arguments of a goal: its scorer, its minute, its match, and its mentions."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from annotators.learning import linear
from annotators.learning.fitting import Choice, fit_answers, fit_choices
from store.model import Scope

from . import doubts, linking, placing, scope, scope_signs, scorers, teams
from .company import Company
from .details import details
from .events import tell_minutes
from .examples import Example, Taught, last_name
from .link_signs import Event
from .minutes import Moment, Reference
from .outcome import outcome_features
from .telling import Telling, tell

FOLDS = 5
_INSTRUCTIVE = 0.9
"""Of scorers that are surer than this, the model for doubtful ones learns nothing."""

Guesses = list[dict[int | None, float]]
"""For each trigger how probably each person scored."""


def fit(
    articles: Sequence[Example],
    stories: Sequence[Example],
    puzzles: Sequence[Example],
    passages: Sequence[Example],
) -> dict[str, dict[str, float]]:
    """Fit the models of all arguments, and give their weights by name.

    Args:
        articles: Whole articles. Only they and stories show which match is reported.
        stories: Articles in which more goals are told than the press tells.
        puzzles: Articles in which who scored is hard to find, and which mentions tell of one goal.
        passages: Parts of articles.
    """
    whole = [*articles, *stories, *puzzles]
    told = [*whole, *passages]
    first, second, answers = _scorer_weights(told)
    minute = _minute_weights(told)
    in_match, in_company = _scope_by_both(articles, stories, answers, minute)
    return {
        "scorer": first,
        "second_scorer": second,
        "minute": minute,
        "scope": in_match,
        "second_scope": in_company,
        "outcome": _outcome_weights(told),
        "doubt": _doubt_weights(whole, answers[: len(whole)], minute),
        "link": _link_weights(whole, answers[: len(whole)], minute),
    }


# Scorers


def _scorer_weights(
    examples: Sequence[Example],
) -> tuple[dict[str, float], dict[str, float], list[Guesses]]:
    """Fit the first round, and a second one that sees first answers it was not trained on.

    Returns:
        Both models, and what second rounds say of texts that they have not seen.
    """
    plain = [_scorer_choices(example) for example in examples]
    guesses: list[Guesses] = [[] for _ in examples]
    for number in range(FOLDS):
        weights = fit_choices(_rest(plain, number), decay=1.0)
        for place in range(number, len(examples), FOLDS):
            guesses[place] = _guess(examples[place], weights, None)
    informed = [
        _scorer_choices(example, guess) for example, guess in zip(examples, guesses, strict=True)
    ]
    answers: list[Guesses] = [[] for _ in examples]
    for number in range(FOLDS):
        weights = fit_choices(_rest(informed, number), decay=2.0)
        for place in range(number, len(examples), FOLDS):
            answers[place] = _guess(examples[place], weights, guesses[place])
    return (
        fit_choices([choice for part in plain for choice in part], decay=1.0),
        fit_choices([choice for part in informed for choice in part], decay=2.0),
        answers,
    )


def _rest(choices: Sequence[Sequence[Choice]], number: int) -> list[Choice]:
    """All but one fold."""
    return [
        choice for place, part in enumerate(choices) if place % FOLDS != number for choice in part
    ]


def _guess(example: Example, weights: Mapping[str, float], guesses: Guesses | None) -> Guesses:
    found = scorers.choose(
        example.reading, example.people, example.cast, example.triggers, weights, guesses
    )
    return [dict(each.ranking) for each in found]


def _scorer_choices(example: Example, guesses: Guesses | None = None) -> list[Choice]:
    """Ask of each gold trigger who scored, the answers before it given."""
    choices: list[Choice] = []
    previous: int | None = None
    counts: dict[int, int] = {}
    company = None
    if guesses is not None:
        company = Company(example.reading, example.people, example.triggers, guesses)
    for index, goal in enumerate(example.goals):
        offered = scorers.options(
            example.reading,
            example.people,
            example.triggers,
            index,
            previous,
            counts,
            example.cast,
            company,
        )
        names = [
            None if mention is None else last_name(example.people.name_of(mention))
            for mention, _ in offered
        ]
        right = [name in goal.scorers for name in names]
        choices.append(([found for _, found in offered], right))
        if guesses is not None:
            previous = max(guesses[index], key=guesses[index].__getitem__)
        else:
            mention = offered[right.index(True)][0] if any(right) else None
            previous = mention.person if mention else None
        if previous is not None:
            counts[previous] = counts.get(previous, 0) + 1
    return choices


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
            right = _right_times(example, goal, [moment for moment, _ in offered])
            choices.append(([found for _, found in offered], right))
    return fit_choices(choices, decay=4.0)


def _right_times(example: Example, goal: Taught, offered: Sequence[Moment | None]) -> list[bool]:
    """Say which times are right for a gold mention.

    Who marks up a text leaves out one or the other time: the goal's minute in the mention's own
    sentence is right all the same, and words such as `early` there are as right as none.
    """
    if goal.time is not None:
        return [_is_time(moment, goal.time) for moment in offered]
    sentence = example.reading.sentence_of[goal.trigger.first]
    here = [
        moment
        for moment in offered
        if moment is not None and example.reading.sentence_at(moment.start) == sentence
    ]
    stated = [
        moment
        for moment in here
        if moment.reference is Reference.START and moment.minute == goal.minute
    ]
    if stated:
        return [moment in stated for moment in offered]
    vague = [moment for moment in here if moment.reference is Reference.VAGUE]
    return [moment is None or moment in vague for moment in offered]


def _gold_person(example: Example, goal: Taught) -> int | None:
    names = enumerate(example.people.names)
    return next((number for number, name in names if last_name(name) in goal.scorers), None)


def _is_time(moment: Moment | None, time: tuple[int, int]) -> bool:
    return moment is not None and moment.start < time[1] and time[0] < moment.end


# Reported match or another, stood or not


def _scope_by_both(
    articles: Sequence[Example],
    stories: Sequence[Example],
    answers: Sequence[Guesses],
    minute: Mapping[str, float],
) -> tuple[dict[str, float], dict[str, float]]:
    """Take the mean of what articles teach alone and with stories, which so count for less."""
    alone, together = (
        _scope_weights(examples, answers[: len(examples)], minute)
        for examples in (articles, [*articles, *stories])
    )
    return _mean(alone[0], together[0]), _mean(alone[1], together[1])


def _mean(one: Mapping[str, float], other: Mapping[str, float]) -> dict[str, float]:
    names = dict.fromkeys([*one, *other])
    return {name: (one.get(name, 0.0) + other.get(name, 0.0)) / 2 for name in names}


def _scope_weights(
    examples: Sequence[Example], answers: Sequence[Guesses], minute: Mapping[str, float]
) -> tuple[dict[str, float], dict[str, float]]:
    """Fit which goals fell in the reported match: a first round, and one that sees its answers."""
    read = []
    for example, guesses in zip(examples, answers, strict=True):
        persons = [max(guess, key=guess.__getitem__) for guess in guesses]
        sides = teams.gather(example.reading.entities)
        placed = placing.place(example.reading, example.moments, example.triggers, persons, minute)
        mentions = [
            scope_signs.Mention(trigger, details(example.reading, trigger), place.moment, person)
            for trigger, place, person in zip(example.triggers, placed, persons, strict=True)
        ]
        if mentions:
            elsewhere = [goal.background for goal in example.goals]
            read.append((example.reading, sides, mentions, elsewhere))

    def fit(part: Sequence[tuple[Any, ...]]) -> dict[str, float]:
        described = [signs for *told, _ in part for signs in scope_signs.describe(*told)]
        return fit_answers(
            described, [each for *_, elsewhere in part for each in elsewhere], decay=11.0
        )

    second: list[list[str]] = []
    right: list[bool] = []
    for fold_number in range(FOLDS):
        weights = fit([each for place, each in enumerate(read) if place % FOLDS != fold_number])
        for reading, sides, mentions, elsewhere in read[fold_number::FOLDS]:
            scores = scope.first_round(reading, sides, mentions, weights)
            chances = [linear.probability(score) for score in scores]
            second += scope_signs.in_company(reading, mentions, chances)
            right += elsewhere
    return fit(read), fit_answers(second, right, decay=40.0)


def _outcome_weights(examples: Sequence[Example]) -> dict[str, float]:
    """Fit which goals stood."""
    described = [
        outcome_features(example.reading, example.triggers, index)
        for example in examples
        for index in range(len(example.goals))
    ]
    return fit_answers(described, [g.ruled_out for e in examples for g in e.goals], decay=2.0)


# Mentions of one goal


def _doubt_weights(
    examples: Sequence[Example], answers: Sequence[Guesses], minute: Mapping[str, float]
) -> dict[str, float]:
    """Fit who scored where that is doubtful, by what the article's other mentions say."""
    choices: list[Choice] = []
    for example, guesses in zip(examples, answers, strict=True):
        told = _tellings(example, guesses, minute)
        offered = doubts.options(example.reading, [telling for telling, _ in told])
        for (telling, goal), options in zip(told, offered, strict=True):
            right = [_is_scorer(example, person, goal) for person, _ in options]
            asked = doubts.is_asked(telling) and telling.certainty < _INSTRUCTIVE
            if asked and len(options) > 1 and any(right):
                choices.append(([signs for _, signs in options], right))
    return fit_choices(choices, decay=10.0)


def _is_scorer(example: Example, person: int | None, goal: Taught) -> bool:
    name = None if person is None else last_name(example.people.names[person])
    return name in goal.scorers


def _link_weights(
    examples: Sequence[Example], answers: Sequence[Guesses], minute: Mapping[str, float]
) -> dict[str, float]:
    """Fit which goal a mention without a minute is about."""
    choices: list[Choice] = []
    for example, guesses in zip(examples, answers, strict=True):
        told = [
            each for each in _tellings(example, guesses, minute) if each[0].scope is Scope.MATCH
        ]
        mentions = [telling for telling, _ in told]
        events = linking.gather(mentions)
        for index, (telling, goal) in enumerate(told):
            if not linking.is_open(telling):
                continue
            offered = linking.options(example.reading, mentions, index, events)
            right = [event is not None and _is_of(example, event, goal) for event, _ in offered]
            # A goal whose minute was not found among the events teaches nothing.
            if len(offered) > 1 and (any(right) or goal.minute is None):
                right[0] = not any(right)
                choices.append(([signs for _, signs in offered], right))
    return fit_choices(choices, decay=15.0)


def _tellings(
    example: Example, guesses: Guesses, minute: Mapping[str, float]
) -> list[tuple[Telling, Taught]]:
    """Give all mentions as far as they speak for themselves."""
    reading, triggers = example.reading, example.triggers
    persons = [max(guess, key=guess.__getitem__) for guess in guesses]
    placed = placing.place(reading, example.moments, triggers, persons, minute)
    told = []
    for goal, guess, place in zip(example.goals, guesses, placed, strict=True):
        ranking = tuple(sorted(guess.items(), key=lambda item: -item[1]))
        telling = tell(
            reading,
            goal.trigger,
            details(reading, goal.trigger),
            scorers.Scorer(None, ranking[0][1], ranking),
            place.moment,
            background=goal.background,
            ruled_out=goal.ruled_out,
        )
        told.append((telling, goal))
    tell_minutes([telling for telling, _ in told], example.moments)
    return told


def _is_of(example: Example, event: Event, goal: Taught) -> bool:
    """Whether a gold mention is about a goal: by the minute, or else by the scorer."""
    if event.at is not None:
        return event.at[0] == goal.minute
    person = event.members[0].person
    known = person is not None and last_name(example.people.names[person]) in goal.scorers
    return goal.minute is None and known
