"""Tells goals that stood from those that did not."""

from __future__ import annotations

from . import gates
from .reading import Reading
from .shapes import Trigger


def outcome_features(reading: Reading, trigger: Trigger) -> list[str]:
    """Describe a mention, for telling whether the goal stood."""
    sentence = reading.sentences[reading.sentence_of[trigger.first]]
    before = gates.before(reading, trigger.first, sentence.first)
    after = gates.after(reading, trigger.end - 1, sentence.end)
    features = ["b", *(f"l:{name}" for name in before), *(f"r:{name}" for name in after)]
    inside = set(reading.lower[trigger.first : trigger.end])
    cues = {
        "disallowed",
        "offside",
        "ruled",
        "chalked",
        "flag",
        "flagged",
        "var",
        "overturned",
        "annulled",
        "scrubbed",
        "cancelled",
        "erased",
    }
    if inside & cues:
        features.append("inside")
    whole = set(reading.lower[sentence.first : sentence.end])
    features += [f"s:{word}" for word in whole & cues]
    number = reading.sentence_of[trigger.first]
    for offset in (-1, 1):
        if 0 <= number + offset < len(reading.sentences):
            other = reading.sentences[number + offset]
            found = set(reading.lower[other.first : other.end]) & cues
            features += [f"s{offset}"] * bool(found)
            features += [f"s{offset}:{word}" for word in found]
    if whole & cues:
        place = min(
            abs(p - trigger.first)
            for p in range(sentence.first, sentence.end)
            if reading.lower[p] in cues
        )
        features.append(f"near{min(place // 3, 5)}")
    return features


def is_plainly_ruled_out(reading: Reading, trigger: Trigger) -> bool:
    """Whether the words next to a mention say that the goal did not stand."""
    sentence = reading.sentences[reading.sentence_of[trigger.first]]
    right = reading.lower[trigger.end : min(sentence.end, trigger.end + 4)]
    if "disallowed" in right[:3] or "chalked" in right[:3] or " ".join(right[:2]) == "ruled out":
        return True
    left = reading.lower[max(sentence.first, trigger.first - 7) : trigger.first]
    return bool(left) and left[-1] == "had" and "thought" in left
