"""Knows the parts that an article's persons play, and whom each sentence is about."""

from __future__ import annotations

from dataclasses import dataclass

from . import words as lists
from .people import People
from .reading import Reading

_KEEPER = frozenset({"goalkeeper", "keeper", "custodian", "goalie", "shot-stopper"})
_BOSS = frozenset({"manager", "coach", "boss", "gaffer", "referee"})
_SAVING = frozenset({"saved", "save", "saves", "parried", "tipped", "punched", "palmed"})
_BEATEN = frozenset({"past", "beyond", "beat", "beating", "underneath", "wrong-footed", "gave"})
_LED = frozenset({"side", "team", "men", "women", "players", "charges", "troops", "boys", "outfit"})
_POSSESSIVES = frozenset({"'s", "’s", "'", "’"})
_PARTS = (("keeper", 2), ("boss", 2), ("beaten", 1), ("leader", 1))
"""What a person may be, and how many mentions of many have to say so; of few, half do."""
_PRONOUNS = frozenset({"he", "she", "his", "her"})
_PREPOSITIONS = lists.listed("prepositions")
_SKIPPED = frozenset(
    {
        "the",
        "a",
        "an",
        "his",
        "her",
        "their",
        "its",
        "former",
        "fellow",
        "young",
        "substitute",
        "skipper",
        "captain",
        "sub",
        "star",
        "ace",
        "mr",
    }
)


@dataclass(frozen=True, slots=True)
class Cast:
    """What an article as a whole tells of its persons."""

    parts: tuple[frozenset[str], ...]
    """The parts of each person, by number, out of those that `_PARTS` names."""
    centres: tuple[int | None, ...]
    """Whom a pronoun at the beginning of each sentence most likely means, by sentence."""
    subjects: tuple[tuple[tuple[int, int], ...], ...]
    """For each sentence the words that do something, with the person that each stands for."""


def gather(reading: Reading, people: People) -> Cast:
    """Read the parts, the centres and the subjects off a text."""
    evidence: list[dict[str, float]] = [{} for _ in people.names]
    for mention in people.mentions:
        word = reading.word_at(mention.start)
        marks = evidence[mention.person]
        marks["all"] = marks.get("all", 0) + 1
        left = reading.lower[max(0, word - 3) : word]
        right = reading.lower[word + 1 : word + 4]
        if any(part in _KEEPER for part in (*left, *right[1:3])) or (
            right[:1] and right[0] in _SAVING
        ):
            marks["keeper"] = marks.get("keeper", 0) + 1
        if left[-1:] and left[-1] in _BEATEN and right[:1] != ["'s"] and right[:1] != ["’s"]:
            marks["beaten"] = marks.get("beaten", 0) + 1
        if any(part in _BOSS for part in (*left, *right)):
            marks["boss"] = marks.get("boss", 0) + 1
        if right[:1] and right[0] in _POSSESSIVES and _LED & set(right[1:]):
            marks["leader"] = marks.get("leader", 0) + 1
    parts = tuple(
        frozenset(
            name
            for name, few in _PARTS
            if marks.get(name, 0) >= min(few, 0.5 * marks.get("all", 1))
        )
        for marks in evidence
    )
    places = {reading.word_at(mention.start): mention.person for mention in people.mentions}
    centres, subjects = _follow(reading, places)
    return Cast(parts, centres, subjects)


def _follow(
    reading: Reading, places: dict[int, int]
) -> tuple[tuple[int | None, ...], tuple[tuple[tuple[int, int], ...], ...]]:
    """Follow from sentence to sentence whom the text is about and who does what."""
    centres: list[int | None] = []
    subjects: list[tuple[tuple[int, int], ...]] = []
    current: int | None = None
    for sentence in reading.sentences:
        centres.append(current)
        doing: list[tuple[int, int]] = []
        topic = current
        for place in range(sentence.first, sentence.end):
            person = places.get(place)
            if person is not None:
                if is_subject(reading, sentence.first, sentence.end, place):
                    doing.append((place, person))
                    topic = person
            elif reading.lower[place] in ("he", "she", "who", "whose") and topic is not None:
                if reading.lower[place] in ("who", "whose") and place:
                    named = places.get(place - 1, places.get(place - 2))
                    if named is None:
                        continue
                    doing.append((place, named))
                    continue
                doing.append((place, topic))
        subjects.append(tuple(doing))
        if doing:
            current = doing[0][1]
        elif named_here := [places[p] for p in range(sentence.first, sentence.end) if p in places]:
            current = (
                named_here[0]
                if not any(
                    word in _PRONOUNS for word in reading.lower[sentence.first : sentence.first + 4]
                )
                else current
            )
    return tuple(centres), tuple(subjects)


def is_subject(reading: Reading, first: int, end: int, place: int) -> bool:
    """Whether a name stands where the one who does something stands."""
    following = place + 1
    if following < end and reading.lower[following] in ("'s", "’s", "'", "’"):
        return False
    for back in range(place - 1, max(first, place - 5) - 1, -1):
        word = reading.lower[back]
        if word in _PREPOSITIONS:
            return False
        if word in _SKIPPED or reading.lemmas[back] in lists.ROLES or reading.label(back):
            continue
        if lists.is_verb(word, reading.lemmas[back]) or word.endswith("ing"):
            return False
        break
    return True
