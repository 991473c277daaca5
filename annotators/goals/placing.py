"""Finds the words that place a goal in time: weighs every expression of time near a trigger."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from annotators.learning import linear

from . import words as lists
from .minutes import Moment, Reference
from .reading import Reading
from .shapes import Trigger, is_noun

_MOST = 20
"""Expressions of time around a trigger that are weighed; few sentences hold more."""
_AROUND = 8
"""Words on either side of an expression of time in which something else may have happened."""
_HAPPENINGS = lists.listed("placing: happenings")
"""What else happens in a match, where no goal is told: `a chance on 30 minutes`."""
_UP = frozenset({"up", "ahead", "down", "clear"})
_NIL = re.compile(r"([2-9])\s*[-–—]\s*(?:0|nil)")


@dataclass(frozen=True, slots=True)
class Placed:
    """The time of one trigger by its own surroundings."""

    moment: Moment | None
    probability: float


def options(
    reading: Reading,
    moments: Sequence[Moment],
    triggers: Sequence[Trigger],
    index: int,
    scorers: Sequence[int | None],
) -> list[tuple[Moment | None, list[str]]]:
    """List the expressions that may place a trigger, each with what speaks for it; first, none.

    Args:
        reading: The text.
        moments: Its expressions of time.
        triggers: All triggers in order.
        index: Which one is asked about.
        scorers: The persons taken to have scored, one a trigger.
    """
    trigger = triggers[index]
    number = reading.sentence_of[trigger.first]
    first = reading.sentences[max(0, number - 1)].first
    last = reading.sentences[min(len(reading.sentences) - 1, number + 1)].end - 1
    low, high = reading.starts[first], reading.ends[last]
    nearby = _nearest([m for m in moments if low <= m.start < high], reading.starts[trigger.first])
    kind = "noun" if is_noun(reading, trigger) else "verb"
    here = [m for m in nearby if reading.sentence_at(m.start) == number]
    known = sum(m.reference is not Reference.VAGUE for m in here)
    described: list[tuple[Moment | None, list[str]]] = [
        (
            None,
            [
                "none",
                f"none:{kind}",
                f"none:here{min(len(here), 2)}",
                f"none:known{min(known, 2)}",
                f"none:near{min(len(nearby), 2)}",
                f"none:{kind},known{min(known, 2)}",
            ],
        )
    ]
    for moment in nearby:
        described.append(
            (moment, _describe(reading, moment, triggers, index, scorers, kind, number, here))
        )
    return described


def _nearest(moments: list[Moment], start: int) -> list[Moment]:
    """Leave out the expressions furthest from a trigger where there are very many."""
    nearest = sorted(moments, key=lambda moment: abs(moment.start - start))[:_MOST]
    return sorted(nearest, key=lambda moment: moment.start)


def _describe(
    reading: Reading,
    moment: Moment,
    triggers: Sequence[Trigger],
    index: int,
    scorers: Sequence[int | None],
    kind: str,
    number: int,
    here: Sequence[Moment],
) -> list[str]:
    """Say what speaks for one expression of time as that of one trigger."""
    trigger = triggers[index]
    word = reading.word_at(moment.start)
    last = reading.word_at(moment.end - 1)
    other = reading.sentence_of[word]
    sentence = reading.sentences[other]
    form = moment.reference.value
    near = other - number
    before = reading.lower[word - 1] if word > sentence.first else "|"
    lead = "lead" if word - sentence.first <= 2 else "end" if sentence.end - last <= 3 else "mid"
    found = ["time", f"form:{form}"]
    if moment.text_is_adjective(reading.text):
        owner = _owner(triggers, last)
        found.append(
            f"adjective,{'own' if owner == index else 'none' if owner is None else 'other'}"
        )
    if near:
        tag = f"sentence{near}"
        trig_there = [k for k, t in enumerate(triggers) if reading.sentence_of[t.first] == other]
        same = any(scorers[k] == scorers[index] and scorers[k] is not None for k in trig_there)
        same_paragraph = reading.sentences[number].paragraph == sentence.paragraph
        found += [
            f"{tag},{form}",
            f"{tag},{kind},{form}",
            f"{tag},goals{min(len(trig_there), 2)},same{same:d},{form}",
            f"{tag},{lead},{form}",
            f"{tag},here{bool(here):d}",
            f"{tag},paragraph{same_paragraph:d}",
        ]
        position = index - 1 if near < 0 else index + 1
        if 0 <= position < len(triggers) and position in trig_there:
            agree = scorers[position] == scorers[index]
            found.append(f"{tag},neighbour same{agree:d},{kind}")
        first_here = all(reading.sentence_of[t.first] != number for t in triggers[:index])
        found.append(f"{tag},first here{first_here:d}")
        if not trig_there:
            near_by = range(max(sentence.first, word - _AROUND), min(sentence.end, last + _AROUND))
            happened = sorted({reading.lemmas[place] for place in near_by} & _HAPPENINGS)
            others = f"{tag},happened{min(2, len(happened))}"
            found += [others, f"{others},{kind}", *(f"{tag},happened:{each}" for each in happened)]
        return found
    side = "left" if word < trigger.first else "right"
    between = range(last + 1, trigger.first) if side == "left" else range(trigger.end, word)
    if word >= trigger.first and last < trigger.end:
        return [*found, "inside"]
    gap = len(between)
    bucket = gap if gap < 4 else 5 if gap < 7 else 8 if gap < 12 else 12
    crossing = [k for k, t in enumerate(triggers) if k != index and t.first in between]
    same = all(scorers[k] == scorers[index] and scorers[k] is not None for k in crossing)
    rival = sum(m is not moment and reading.word_at(m.start) in between for m in here)
    breaks = sum(reading.lower[place] in (";", ":", "—", "–", ".") for place in between)
    commas = sum(reading.lower[place] == "," for place in between)
    ands = sum(
        reading.lower[place] in ("and", "but", "before", "after", "while", "then", "only")
        for place in between
    )
    people = sum(reading.label(place) == "PERSON" for place in between)
    closer = any(
        k != index and reading.sentence_of[t.first] == number and _gap(t, word, last) < gap
        for k, t in enumerate(triggers)
    )
    found += [
        f"{side},{form}",
        f"{side},{kind},gap{bucket}",
        f"{side},crossing{min(len(crossing), 2)},same{same:d}",
        f"{side},{form},crossing{min(len(crossing), 2)},same{same:d}",
        f"{side},rival{min(rival, 1)}",
        f"{side},breaks{min(breaks, 2)}",
        f"{side},commas{min(commas, 3)}",
        f"{side},ands{min(ands, 2)}",
        f"{side},people{min(people, 2)},{kind}",
        f"{side},{lead},{kind}",
        f"{side},before:{before}",
        f"{side},closer{closer:d}",
        f"{side},closer{closer:d},crossing{min(len(crossing), 1)},same{same:d},"
        f"commas{min(commas, 1)}",
    ]
    return found


def _owner(triggers: Sequence[Trigger], last: int) -> int | None:
    """The trigger that an adjective stands in front of, if it follows within three words."""
    for number, trigger in enumerate(triggers):
        if last < trigger.first <= last + 4 or trigger.first <= last < trigger.end:
            return number
    return None


def _gap(trigger: Trigger, word: int, last: int) -> int:
    return trigger.first - last - 1 if last < trigger.first else word - trigger.end


def place(
    reading: Reading,
    moments: Sequence[Moment],
    triggers: Sequence[Trigger],
    scorers: Sequence[int | None],
    weights: Mapping[str, float],
) -> list[Placed]:
    """Decide for each trigger which words place it in time.

    Args:
        reading: The text.
        moments: Its expressions of time.
        triggers: All triggers in order.
        scorers: The persons taken to have scored, one a trigger.
        weights: The model's weight for each feature.
    """
    placed = []
    owners = _owners(reading, moments, triggers)
    for index in range(len(triggers)):
        offered = [
            option
            for option in options(reading, moments, triggers, index, scorers)
            if _may_have(option[0], index, owners, scorers)
        ]
        own = [option for option in offered if option[0] and owners.get(option[0].start) == index]
        if own:
            placed.append(Placed(own[0][0], 1.0))
            continue
        chances = linear.shares([linear.score(weights, found) for _, found in offered])
        best = max(range(len(offered)), key=chances.__getitem__)
        placed.append(Placed(offered[best][0], chances[best]))
    numbers = [reading.sentence_of[trigger.first] for trigger in triggers]
    return _one_scorer_a_minute(placed, scorers, numbers)


def _owners(
    reading: Reading, moments: Sequence[Moment], triggers: Sequence[Trigger]
) -> dict[int, int]:
    """Which trigger an expression of time is a part of or an adjective to, by where it starts."""
    owners: dict[int, int] = {}
    for moment in moments:
        if moment.reference is Reference.VAGUE:
            continue
        first, last = reading.word_at(moment.start), reading.word_at(moment.end - 1)
        inside = next((k for k, t in enumerate(triggers) if t.first <= first < t.end), None)
        if inside is None and moment.text_is_adjective(reading.text):
            inside = _owner(triggers, last)
        if inside is None and last < len(reading.words):
            inside = _last_of(reading, triggers, first, last)
        if inside is not None:
            owners[moment.start] = inside
    return owners


def _last_of(reading: Reading, triggers: Sequence[Trigger], first: int, last: int) -> int | None:
    """Which goal made a score of what is told after it: the second of `2-0 up on 13 minutes as`."""
    sentence = reading.sentences[reading.sentence_of[first]]
    lead = reading.lower[max(sentence.first, first - 4) : first]
    if not _UP & set(lead[1:]):
        return None
    up = max(place for place, word in enumerate(lead) if word in _UP)
    score = _NIL.fullmatch(lead[up - 1]) if up else None
    goals = int(score[1]) if score else lists.NUMBERS.get(lead[up - 1], 0) if up else 0
    if not 2 <= goals <= 9:
        return None
    after = [
        number for number, trigger in enumerate(triggers) if last < trigger.first < sentence.end
    ]
    return after[goals - 1] if len(after) >= goals else None


def _may_have(
    moment: Moment | None, index: int, owners: Mapping[int, int], scorers: Sequence[int | None]
) -> bool:
    """Whether no other goal's trigger holds an expression of time."""
    owner = owners.get(moment.start) if moment is not None else None
    return owner is None or owner == index or scorers[owner] == scorers[index]


def _one_scorer_a_minute(
    placed: Sequence[Placed], scorers: Sequence[int | None], sentences: Sequence[int]
) -> list[Placed]:
    """Leave a minute to the surest of the players it was given to in different sentences.

    Within one sentence two players with one minute are more likely one goal, and a mistaken scorer.
    """
    surest: dict[int, tuple[float, int | None, int]] = {}
    for each, scorer, sentence in zip(placed, scorers, sentences, strict=True):
        if each.moment is not None and each.moment.reference is not Reference.VAGUE:
            known = surest.get(each.moment.start)
            if known is None or each.probability > known[0]:
                surest[each.moment.start] = (each.probability, scorer, sentence)
    kept = []
    for each, scorer, sentence in zip(placed, scorers, sentences, strict=True):
        owner = surest.get(each.moment.start) if each.moment is not None else None
        taken = owner is not None and owner[1] != scorer and owner[2] != sentence
        if taken and owner is not None and None not in (scorer, owner[1]):
            each = Placed(None, 1 - each.probability)
        kept.append(each)
    return kept
