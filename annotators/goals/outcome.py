"""Tells goals that stood from those that did not."""

from __future__ import annotations

from collections.abc import Sequence

from . import gates
from . import words as lists
from .reading import Reading, Sentence
from .shapes import Trigger
from .wording import word_in

_CUES = lists.listed("against: ruled out") - {"rule"}
_LEFT, _RIGHT = 10, 25
"""Words on either side of a mention that are looked at one by one."""


def outcome_features(reading: Reading, triggers: Sequence[Trigger], index: int) -> list[str]:
    """Describe a mention, for telling whether the goal stood.

    Args:
        reading: The text.
        triggers: All triggers in order.
        index: Which one is asked about.
    """
    trigger = triggers[index]
    number = reading.sentence_of[trigger.first]
    sentence = reading.sentences[number]
    before = gates.before(reading, trigger.first, sentence.first)
    after = gates.after(reading, trigger.end - 1, sentence.end)
    features = ["b", *(f"l:{name}" for name in before), *(f"r:{name}" for name in after)]
    cues = _cues(reading, sentence)
    if any(trigger.first <= cue < trigger.end for cue in cues):
        features.append("inside")
    features += [f"s:{reading.lower[cue]}" for cue in cues]
    if cues:
        features.append(f"near{min(min(abs(cue - trigger.first) for cue in cues) // 3, 5)}")
    for offset in (-1, 1):
        if 0 <= number + offset < len(reading.sentences):
            found = _cues(reading, reading.sentences[number + offset])
            features += [f"s{offset}"] * bool(found)
            features += [f"s{offset}:{reading.lower[cue]}" for cue in found]
    features += _owners(reading, triggers, index, cues)
    return [*features, *_words_around(reading, triggers, index)]


def _cues(reading: Reading, sentence: Sentence) -> list[int]:
    """The words of a sentence that tell of a goal that was taken back, and not cancelled out."""
    return [
        place
        for place in range(sentence.first, sentence.end)
        if reading.lower[place] in _CUES
        and not (
            reading.lower[place] == "cancelled" and reading.lower[place + 1 : place + 2] == ["out"]
        )
    ]


def _owners(
    reading: Reading, triggers: Sequence[Trigger], index: int, cues: Sequence[int]
) -> list[str]:
    """Say which mention each cue follows, in the mention's own sentence and in the next."""
    trigger = triggers[index]
    number = reading.sentence_of[trigger.first]
    last_here = index + 1 >= len(triggers) or (
        reading.sentence_of[triggers[index + 1].first] != number
    )
    found = []
    for cue in cues:
        follows = trigger.first <= cue
        nearest = follows and (last_here or triggers[index + 1].first > cue)
        name = f"owner:{follows:d}{nearest:d}{last_here:d}"
        found += [name, f"{name},{reading.lower[cue]}"]
    if last_here and number + 1 < len(reading.sentences):
        following = reading.sentences[number + 1]
        ahead = _cues(reading, following)
        if ahead:
            other = index + 1 < len(triggers) and triggers[index + 1].first < ahead[0]
            found += [
                f"next:{other:d}",
                f"next:{other:d},{reading.lower[ahead[0]]}",
                f"next away{min((ahead[0] - following.first) // 4, 3)}",
            ]
    return found


def _words_around(reading: Reading, triggers: Sequence[Trigger], index: int) -> list[str]:
    """Name the words and pairs of words around a mention, up to the next mention and beyond it."""
    trigger = triggers[index]
    number = reading.sentence_of[trigger.first]
    sentence = reading.sentences[number]
    until = triggers[index + 1].first if index + 1 < len(triggers) else len(reading.words)
    since = triggers[index - 1].end if index else 0
    found = {f"lemma:{reading.lemmas[trigger.first]}"}

    def look(name: str, places: range, within: Sentence) -> None:
        for place in places:
            side = name if since <= place < until else f"{name} beyond"
            word = word_in(reading, within, place)
            found.add(f"{side}:{word}")
            found.add(f"{side}:{word} {word_in(reading, within, place + 1)}")

    look("left", range(max(sentence.first, trigger.first - _LEFT), trigger.first), sentence)
    look("right", range(trigger.end, min(sentence.end, trigger.end + _RIGHT)), sentence)
    if number + 1 < len(reading.sentences):
        following = reading.sentences[number + 1]
        look(
            "next", range(following.first, min(following.end, following.first + _RIGHT)), following
        )
    return sorted(found)


def is_plainly_ruled_out(reading: Reading, trigger: Trigger) -> bool:
    """Whether the words next to a mention say that the goal did not stand."""
    sentence = reading.sentences[reading.sentence_of[trigger.first]]
    right = reading.lower[trigger.end : min(sentence.end, trigger.end + 4)]
    if "disallowed" in right[:3] or "chalked" in right[:3] or " ".join(right[:2]) == "ruled out":
        return True
    left = reading.lower[max(sentence.first, trigger.first - 7) : trigger.first]
    return bool(left) and left[-1] == "had" and "thought" in left
