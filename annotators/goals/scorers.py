"""Finds who scored: weighs every person named near a trigger, and nobody."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from annotators.learning import linear

from .cast import Cast
from .company import Company, Guess
from .people import Mention, People
from .reading import Reading
from .shapes import Trigger, shape_of
from .signs import describe, doing

_SENTENCES_BACK, _SENTENCES_AHEAD = 3, 1
_NEAREST = 40
"""Mentions around a trigger that are weighed; few sentences hold more."""
_REMEMBERED = 200
"""Mentions back to which a pronoun may reach; more would only cost time."""


Ranking = tuple[tuple[int | None, float], ...]
"""Persons by number, or None for nobody told, with their probabilities, best first."""


@dataclass(frozen=True, slots=True)
class Scorer:
    """Who scored by a trigger's own surroundings."""

    mention: Mention | None
    probability: float
    ranking: Ranking


def options(
    reading: Reading,
    people: People,
    triggers: Sequence[Trigger],
    index: int,
    previous: int | None,
    counts: Mapping[int, int],
    cast: Cast,
    company: Company | None = None,
) -> list[tuple[Mention | None, list[str]]]:
    """List who may have scored, each with what speaks for it; the first option is nobody.

    Args:
        reading: The text.
        people: Its persons.
        triggers: All triggers in order.
        index: Which one is asked about.
        previous: The person taken to have scored by the trigger before it.
        counts: How often each person was taken for a scorer so far.
        cast: The parts that the persons play.
        company: The article's goals in the light of a first round, for a second one.
    """
    trigger = triggers[index]
    shape = shape_of(reading, trigger)
    number = reading.sentence_of[trigger.first]
    nearby = _nearby(reading, people, number, trigger)
    centre = _centre(reading, people, cast, number, trigger)
    if centre is not None and all(mention.person != centre.person for mention in nearby):
        nearby = [centre, *nearby]
    described: list[tuple[Mention | None, list[str]]] = []
    local = [m for m in nearby if reading.sentence_at(m.start) == number]
    has_before = any(m.start < reading.starts[trigger.first] for m in local)
    has_after = any(m.start >= reading.ends[trigger.end - 1] for m in local)
    nobody = ["none", *(f"none:{part}" for part in shape), f"none:local{has_before:d}{has_after:d}"]
    nobody += [f"none:{part},local{has_before:d}{has_after:d}" for part in shape]
    nobody.append(f"none:previous{previous is not None:d}")
    elsewhere = company.around(index, shape) if company is not None else None
    if elsewhere is not None:
        nobody += elsewhere.nobody()
    described.append((None, nobody))
    for mention in nearby:
        found = describe(reading, people, triggers, index, shape, mention, local, previous, counts)
        found += [f"{part},{shape[0]}" for part in cast.parts[mention.person]]
        found += [f"{part},{found[1]}" for part in cast.parts[mention.person]]
        found += doing(reading, cast, trigger, number, shape, mention)
        if centre is not None:
            same = mention.person == centre.person
            found.append(f"centre{same:d},{shape[1]}")
            found.append(f"centre{same:d},{shape[1]},{found[1]}")
        if elsewhere is not None:
            found += elsewhere.of(mention.person)
        described.append((mention, found))
    if elsewhere is not None:
        for mention in elsewhere.unnamed(nearby):
            found = elsewhere.from_afar(mention.person, len(nearby))
            described.append((mention, found + elsewhere.of(mention.person)))
    return described


def _centre(
    reading: Reading, people: People, cast: Cast, number: int, trigger: Trigger
) -> Mention | None:
    """The last mention of the person that the trigger's sentence goes on about."""
    person = cast.centres[number]
    if person is None:
        return None
    before = people.between(0, reading.starts[trigger.first])
    recent = before[-_REMEMBERED:]
    return next((mention for mention in reversed(recent) if mention.person == person), None)


def _nearby(reading: Reading, people: People, number: int, trigger: Trigger) -> list[Mention]:
    first = reading.sentences[max(0, number - _SENTENCES_BACK)].first
    last = reading.sentences[min(len(reading.sentences) - 1, number + _SENTENCES_AHEAD)].end - 1
    near = people.between(reading.starts[first], reading.ends[last])
    if len(near) <= _NEAREST:
        return list(near)
    start = reading.starts[trigger.first]
    nearest = sorted(near, key=lambda mention: abs(mention.start - start))[:_NEAREST]
    return sorted(nearest, key=lambda mention: mention.start)


def choose(
    reading: Reading,
    people: People,
    cast: Cast,
    triggers: Sequence[Trigger],
    weights: Mapping[str, float],
    guesses: Sequence[Guess] | None = None,
) -> list[Scorer]:
    """Decide for each trigger, from the first to the last, who scored.

    Args:
        reading: The text.
        people: Its persons.
        cast: The parts that they play.
        triggers: All triggers in order.
        weights: The model's weight for each feature.
        guesses: What a first round said of each trigger, for a second one.
    """
    chosen: list[Scorer] = []
    previous: int | None = None
    counts: dict[int, int] = {}
    company = Company(reading, people, triggers, guesses) if guesses is not None else None
    for index in range(len(triggers)):
        offered = options(reading, people, triggers, index, previous, counts, cast, company)
        chances = linear.shares([linear.score(weights, found) for _, found in offered])
        by_person: dict[int | None, float] = {}
        best_mention: dict[int | None, tuple[float, Mention | None]] = {}
        for (mention, _), chance in zip(offered, chances, strict=True):
            person = mention.person if mention else None
            by_person[person] = by_person.get(person, 0.0) + chance
            if person not in best_mention or chance > best_mention[person][0]:
                best_mention[person] = (chance, mention)
        ranking = sorted(by_person.items(), key=lambda item: -item[1])
        person, chance = ranking[0]
        chosen.append(Scorer(best_mention[person][1], chance, tuple(ranking)))
        if guesses is not None:
            person = max(guesses[index], key=guesses[index].__getitem__)
        previous = person
        if person is not None:
            counts[person] = counts.get(person, 0) + 1
    return chosen


def choose_twice(
    reading: Reading,
    people: People,
    cast: Cast,
    triggers: Sequence[Trigger],
    weights: Mapping[str, float],
    second_weights: Mapping[str, float],
) -> list[Scorer]:
    """Decide who scored, then again in the light of the first answers."""
    first = choose(reading, people, cast, triggers, weights)
    guesses = [dict(each.ranking) for each in first]
    return choose(reading, people, cast, triggers, second_weights, guesses)
