"""Finds goals told of several players at once: `A and B scored`, `goals from A, B and C`."""

from __future__ import annotations

from .people import Mention, People
from .reading import Reading
from .shapes import Trigger
from .words import is_verb

_JOINING = frozenset({",", "and", "&", "both", "substitute", "substitutes", "then", "the"})
_GOVERNING = frozenset(
    [
        "against",
        "by",
        "down",
        "for",
        "from",
        "of",
        "off",
        "on",
        "out",
        "over",
        "past",
        "to",
        "up",
        "with",
    ]
)
_BEFORE = frozenset({"from", "by", "through", "via", "to", "for", "with"})


def scorers_together(
    reading: Reading, people: People, trigger: Trigger, mention: Mention
) -> tuple[int, ...]:
    """Name everybody who stands in one list with a scorer.

    Args:
        reading: The text.
        people: Its persons.
        trigger: The mention's trigger.
        mention: One of its scorers.

    Returns:
        The persons in the order of the text, or nothing where the scorer stands alone or the list
        is not tied to the trigger.
    """
    word = reading.word_at(mention.start)
    sentence = reading.sentences[reading.sentence_of[trigger.first]]
    if not sentence.first <= word < sentence.end:
        return ()
    near = people.between(reading.starts[sentence.first], reading.ends[sentence.end - 1])
    places = {reading.word_at(each.start): each.person for each in near}
    first, last = word, word
    group = [word]
    place = word - 1
    while place >= sentence.first and (place in places or reading.lower[place] in _JOINING):
        if place in places:
            group.insert(0, place)
            first = place
        place -= 1
    place = word + 1
    while place < sentence.end and (place in places or reading.lower[place] in _JOINING):
        if place in places:
            group.append(place)
            last = place
        place += 1
    if len(group) < 2 or not any(
        reading.lower[between] in ("and", "&") for between in range(first, last)
    ):
        return ()
    if last < trigger.first:
        if _is_object(reading, first, sentence.first):
            return ()
        between = reading.lower[last + 1 : trigger.first]
        tied = len(between) <= 5 and not {".", ";", "when", "after", "while"} & set(between)
        tied = tied and (reading.lower[last + 1] if last + 1 < sentence.end else "") not in (
            "'s",
            "’s",
        )
    else:
        lead = reading.lower[first - 1] if first > sentence.first else ""
        tied = lead in _BEFORE and first - trigger.end <= 4
    if not tied:
        return ()
    return tuple(dict.fromkeys(places[each] for each in group))


def _is_object(reading: Reading, word: int, first: int) -> bool:
    """Whether a list of names is what a verb or a preposition before it acts on."""
    if word == first:
        return False
    before, lemma = reading.lower[word - 1], reading.lemmas[word - 1]
    return before in _GOVERNING or (not reading.label(word - 1) and is_verb(before, lemma))
