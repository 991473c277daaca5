"""Tells goals of the reported match from others, and goals that stood from those that did not."""

from __future__ import annotations

from . import gates, words
from .details import Details
from .minutes import Moment
from .reading import Reading
from .shapes import Trigger, is_noun
from .teams import Teams

_PAST = words.listed("past")


def scope_features(
    reading: Reading,
    teams: Teams,
    trigger: Trigger,
    found: Details,
    moment: Moment | None,
    scored_elsewhere: bool,
    previous: tuple[bool, int] | None,
) -> list[str]:
    """Describe a mention, for telling a goal of the reported match from any other.

    Args:
        reading: The text.
        teams: Its sides.
        trigger: The mention.
        found: What it says itself.
        moment: The words that place it in time, if any were found.
        scored_elsewhere: Whether another, timed mention has the same scorer.
        previous: Whether the mention before it is of another match, and how many sentences ago.
    """
    sentence = reading.sentences[reading.sentence_of[trigger.first]]
    kind = "noun" if is_noun(reading, trigger) else "verb"
    features = ["b", kind]
    timed = "-" if moment is None else "number" if moment.minute is not None else "vague"
    features.append(f"timed:{timed}")
    of_main = sum(mention.team in teams.main for mention in teams.mentions)
    share = of_main / max(1, len(teams.mentions))
    crowd = "few" if share > 0.75 else "some" if share > 0.5 else "many"
    if previous is not None:
        background, gap = previous
        features.append(f"previous{background:d},{min(gap, 3)}")
        features.append(f"previous{background:d},{min(gap, 3)},timed:{timed}")
    else:
        features.append("no previous")
    features.append(f"elsewhere{scored_elsewhere:d}")
    count = found.count
    features.append(f"count{count if count < 4 else 4 if count < 7 else 7}")
    around = range(max(sentence.first, trigger.first - 14), min(sentence.end, trigger.end + 14))
    for place in around:
        word = reading.lower[place]
        side = "l" if place < trigger.first else "r" if place >= trigger.end else "i"
        if word in _PAST and not reading.label(place):
            features.append(f"{side}:{word}")
            features.append(f"past,{side}")
            if abs(place - trigger.first) < 6:
                features.append(f"past,near,{side}")
        elif reading.label(place) == "DATE":
            features.append(f"date,{side}")
            features += [f"date:{part},{side}" for part in _date_kinds(word)]
        elif reading.label(place) in ("COMPETITION", "SCORE", "MINUTE"):
            features.append(f"{reading.label(place)},{side}")
    left = reading.lower[max(sentence.first, trigger.first - 3) : trigger.first]
    for word in left:
        if word in (
            "has",
            "have",
            "had",
            "who",
            "'s",
            "his",
            "when",
            "after",
            "having",
            "ve",
            "'ve",
            "’ve",
        ):
            features.append(f"left:{word}")
    named = {
        m.team
        for m in teams.mentions
        if reading.starts[sentence.first] <= m.start < reading.ends[sentence.end - 1]
    }
    main = set(teams.main)
    if named - main:
        features.append(f"another side,{crowd}")
        features.append(f"another side,main{bool(named & main):d},{crowd}")
    if named & main:
        features.append("main side")
    features.append(f"place{min(4, 5 * trigger.first // max(1, len(reading.words)))}")
    if reading.quoted[trigger.first]:
        features.append("quoted")
    lemma = reading.lemmas[trigger.first]
    features.append(f"lemma:{lemma}")
    return features


def _date_kinds(text: str) -> list[str]:
    kinds = []
    if any(part.isdigit() and len(part) == 4 for part in text.replace("-", " ").split()):
        kinds.append("year")
    for word in (
        "season",
        "last",
        "this",
        "ago",
        "month",
        "week",
        "year",
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "saturday",
        "sunday",
        "today",
        "tonight",
        "night",
    ):
        if word in text:
            kinds.append(word)
    return kinds


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
