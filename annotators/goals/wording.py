"""The words themselves that tie a name to a trigger, as features: what word lists do not say."""

from __future__ import annotations

from collections.abc import Sequence

from .people import Mention
from .reading import Reading, Sentence
from .shapes import Trigger

_FAR = 20
"""Words between a name and a trigger up to which each of them is looked at."""


def wording(
    reading: Reading, trigger: Trigger, shape: Sequence[str], mention: Mention
) -> list[str]:
    """Name the words around a person and those that lie between the person and a trigger."""
    place = reading.word_at(mention.start)
    number = reading.sentence_of[place]
    sentence = reading.sentences[number]
    away = number - reading.sentence_of[trigger.first]
    if away:
        side, between = f"sentence{away}", range(0)
    elif place < trigger.first:
        side, between = "left", range(place + 1, trigger.first)
    elif place >= trigger.end:
        side, between = "right", range(trigger.end, place)
    else:
        side, between = "inside", range(0)
    kind, lemma = shape[0], shape[2]
    after, then = (word_in(reading, sentence, place + step) for step in (1, 2))
    before, earlier = (word_in(reading, sentence, place - step) for step in (1, 2))
    found = [
        f"{side} {after}+",
        f"{side} {after} {then}+",
        f"+{side} {before}",
        f"+{side} {earlier} {before}",
        f"{side} {before}+{after}",
        f"{side},{kind} {after}+",
        f"+{side},{kind} {before}",
    ]
    if not away:
        found += [f"{side},{lemma} {after}+", f"+{side},{lemma} {before}"]
    if len(between) <= _FAR:
        for word in {word_in(reading, sentence, each) for each in between}:
            found += [f"{side} between {word}", f"{side},{kind} between {word}"]
    return found


def word_in(reading: Reading, sentence: Sentence, place: int) -> str:
    """A word's label or else its lemma; a bar outside the sentence."""
    if not sentence.first <= place < sentence.end:
        return "|"
    return reading.label(place) or reading.lemmas[place]
