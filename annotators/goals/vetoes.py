"""Throws out triggers that the words next to them deny, whatever a model makes of them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from . import words as lists
from .reading import Reading
from .shapes import Trigger, is_noun

_AFTER_GOAL = lists.listed("veto: after goal")
_BEFORE_GOAL = lists.listed("veto: before goal")
_BEFORE_SCORE = lists.listed("veto: before score")
_AFTER_ORDINAL = lists.listed("veto: after ordinal")
_AFTER_MARGIN = lists.listed("veto: after margin")
_SAVED = frozenset({"rescue", "earn", "secure", "salvage", "save", "do"})
_MODAL = frozenset({"should", "could", "would", "might", "may", "must", "should've", "could've"})
_ASTRAY = re.compile(
    r"^(?:[\w'’-]+ ){0,3}?(?:over the (?:bar|crossbar|top)|wide\b|just wide|into the side[- "
    r"]?(?:- )?netting|"
    r"against the (?:bar|post|crossbar|upright|woodwork)|(?:in)?to (?:his|her|their|the) "
    r"(?:[\w'’-]+ )?arms|over from|over and|"
    r"straight at|just over(?: from|\.|,|$)|off the line\b.*clear|over when|"
    r"in the (?:opposite |wrong |same )?direction)"
)
_KEPT_OUT = re.compile(
    r"^(?:that |which )?(?:[\w'’-]+ ){0,4}?(?:be (?:just |well |superbly |brilliantly |"
    r"easily |comfortably |only )?(?:save|tip|push|parry|block|clear|keep|deny|palm|turn|"
    r"beat|cushion|gather|hold|deflect|charge) ?|"
    r"go (?:just |well |narrowly |inches |agonisingly )?(?:wide|over)|hit the (?:[\w'’-]+ "
    r")?(?:post|bar|crossbar|upright|woodwork)|flash (?:just )?wide|"
    r"fly (?:just |well |narrowly |inches )?(?:wide|over)|drift wide|sail over|clear the bar|"
    r"(?:just )?wide|over the bar|rattle the|strike the (?:post|bar)|clip the|miss the)"
)
_ACROSS = re.compile(
    r"^(?:[\w'’-]+ ){0,3}?across (?:the )?(?:face of )?(?:the )?goal\b"
    r"(?!.*\b(?:in|into|inside|home|past|beyond|corner|net)\b)"
)
_SHOTS = lists.SHOT_NOUNS | {"header", "strike", "finish"}
_TROPHIES = frozenset({"Double", "Treble", "Quadruple"})
_SAVING = lists.listed("veto: saving")
_RUGBY = lists.listed("veto: rugby")
_FOOTBALL = lists.listed("veto: football")


_GOVERNORS = lists.listed("veto: governors")
_TAKEN = lists.listed("veto: taken")
_KEEPING = lists.listed("veto: keeping")
_WILL = frozenset({"will", "can", "may", "might", "should", "must", "'ll", "’ll", "to-be"})


def is_other_sport(reading: Reading) -> bool:
    """Whether an article's words are those of another sport."""
    other = sum(word in _RUGBY for word in reading.lower)
    football = sum(word in _FOOTBALL for word in reading.lower)
    return other >= 5 and other > 2 * football


def stands(reading: Reading, triggers: Sequence[Trigger], index: int) -> bool:
    """Whether nothing next to a trigger denies it.

    Args:
        reading: The text.
        triggers: The text's triggers in order.
        index: Which one is asked about.
    """
    trigger = triggers[index]
    sentence = reading.sentences[reading.sentence_of[trigger.first]]
    head, last = trigger.first, trigger.end - 1
    before = reading.lower[head - 1] if head > sentence.first else ""
    following = reading.lower[trigger.end : min(sentence.end, trigger.end + 12)]
    next_word = following[0] if following else ""
    size = trigger.end - trigger.first
    if size == 1 and _means_something_else(reading, head, sentence.first, following):
        return False
    if size == 1 and reading.lower[head] in lists.ORDINALS:
        second = following[1] if len(following) > 1 else ""
        return not (next_word in _AFTER_ORDINAL or (next_word == "-" and second in _AFTER_ORDINAL))
    if size == 1 and reading.lower[head] == "score" and before in _BEFORE_SCORE:
        return False
    if reading.lemmas[last] == "goal":
        if next_word in _AFTER_GOAL or following[:3] == ["of", "the", "month"]:
            return False
        if size == 1 and reading.lower[last] == "goal" and before in _BEFORE_GOAL:
            return before == "of" and reading.lower[head - 2] not in ("sight", "front", "glimpse")
    if reading.lower[last].endswith("-goal") and next_word in _AFTER_MARGIN:
        return False
    if _missed(reading, trigger, sentence.first, sentence.end):
        return False
    return not _is_complement(reading, triggers, index, sentence.first)


def _means_something_else(
    reading: Reading, word: int, first: int, following: Sequence[str]
) -> bool:
    """Whether a single word is a trophy, a rate or a count of something else: `minutes per goal`,
    `the first is that`, `his one and only cap`."""
    if reading.words[word] in _TROPHIES:
        return word > first and reading.sentence_of[word] > 0
    if reading.lemmas[word] == "goal":
        return "per" in reading.lower[max(first, word - 2) : word]
    two = list(following[:2])
    return two in (["is", "that"], ["was", "that"], ["and", "only"])


def _missed(reading: Reading, trigger: Trigger, first: int, end: int) -> bool:
    """Whether the clause says that no goal came of it."""
    head = trigger.first
    left = reading.lower[max(first, head - 5) : head]
    noun = is_noun(reading, trigger)
    if not noun:
        for place, word in enumerate(left):
            if word in _MODAL and any(part in ("have", "'ve", "’ve") for part in left[place + 1 :]):
                return "thought" not in reading.lower[first:head]
        if any(word in ("nearly", "almost", "narrowly") for word in left[-2:]):
            return True
    if not noun and "thought" in left and left[-1] == "had" and reading.lemmas[head] in _SAVED:
        return True
    if not noun and _only_wished(reading, head, first):
        return True
    right = " ".join(reading.lower[head + 1 : min(end, trigger.end + 8)])
    if not noun and (_ASTRAY.match(right) or _ACROSS.match(right)):
        return True
    shot = noun and reading.lemmas[trigger.end - 1] in _SHOTS
    if shot and _SAVING & set(reading.lower[max(first, head - 5) : head]):
        return True
    if shot:
        lemmas = " ".join(reading.lemmas[trigger.end : min(end, trigger.end + 9)])
        return bool(_KEPT_OUT.match(lemmas))
    return False


def _only_wished(reading: Reading, head: int, first: int) -> bool:
    """Whether a verb hangs on a wish, a chance, a condition or something that was prevented."""
    left = reading.lower[max(first, head - 9) : head]
    if len(left) >= 2 and left[-1] == "to" and left[-2] in _GOVERNORS:
        return not (left[-2] in ("chance", "opportunity") and _TAKEN & {"", *left[-5:-2]})
    gerund = reading.lower[head].endswith("ing")
    if gerund and reading.label(head - 1) == "PERSON" and _KEEPING & set(left[-6:]):
        return True
    if left and left[-1] in _WILL:
        return True
    if left and left[-1] in ("from", "without") and gerund:
        if left[-1] == "without":
            return True
        return bool(_KEEPING & set(left)) and not {"not", "n't", "n’t", "unable"} & set(left)
    if left[-1:] and left[-1] in ("not", "n't", "n’t", "never"):
        return "until" not in reading.lower[head : head + 6]
    for place in range(len(left) - 1, -1, -1):
        if left[place] in (",", ";", "and", "but"):
            return False
        if left[place] in ("if", "unless"):
            return not (place and left[place - 1] in ("as", "even"))
    return False


def _is_complement(reading: Reading, triggers: Sequence[Trigger], index: int, first: int) -> bool:
    """Whether a noun only completes the trigger before it: `levelled with a fine strike`."""
    trigger = triggers[index]
    if not index or not is_noun(reading, trigger):
        return False
    previous = triggers[index - 1]
    if previous.first < first or is_noun(reading, previous):
        return False
    between = reading.lower[previous.end : trigger.first]
    if len(between) > 9 or {",", ";", "after", "when", "before"} & set(between):
        return False
    for place in range(trigger.first - 1, max(previous.end, trigger.first - 6) - 1, -1):
        if reading.lower[place] == "with":
            return reading.lower[place + 1] in ("a", "an", "his", "her") and not any(
                reading.label(k) == "PERSON" for k in range(place, trigger.first)
            )
    return False
