"""Decides which of the phrases that the tagger proposes tell of a goal, and how sure that is.

The tagger sees a sentence. The judge, a logistic regression, was fitted to what taggers proposed in
texts that they had not learned from; it sees the other proposals, the vetoes and the article too.
That is why a confidence means what it says.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from annotators.learning import linear

from . import gates
from .candidates import candidates
from .features import manner
from .reading import Reading
from .shapes import Trigger, is_noun
from .vetoes import stands

_DOUBT = 0.5
"""What is taken from each score, as articles of the press are harder to read than the texts that
the judge was fitted to; by the figures of `docs/pipeline.md`."""
_CHANCES = (0.1, 0.2, 0.35, 0.5, 0.65, 0.8, 0.9, 0.96, 0.99)
_BREAKS = frozenset({",", ";", "when", "after", "before", "and", "but", "as", "while", "then"})
_TIES = frozenset({"with", "from", "by", "through", "for", "to", "of"})


@dataclass(frozen=True, slots=True)
class Proposal:
    """A phrase that may be a trigger, as the tagger has it."""

    trigger: Trigger
    surest: float
    """How probable its likeliest word is part of a trigger, 0 to 1."""
    weakest: float
    """How probable its unlikeliest word is."""
    core: Trigger
    """The words of it that are nearly as likely as its likeliest."""


def chances(
    reading: Reading, proposals: Sequence[Proposal], weights: Mapping[str, float]
) -> list[float]:
    """Say of each proposal how probably it tells of a goal, 0 to 1."""
    return [
        linear.probability(linear.score(weights, found) - _DOUBT)
        for found in signs(reading, proposals)
    ]


def signs(reading: Reading, proposals: Sequence[Proposal]) -> list[list[str]]:
    """Describe each proposal by short strings.

    Args:
        reading: The text.
        proposals: All that the tagger proposes there, in order.
    """
    triggers = [each.trigger for each in proposals]
    report = manner(reading)
    mean = sum(each.surest for each in proposals) / max(1, len(proposals))
    article = [
        report,
        f"proposals{linear.level(len(proposals), (1, 3, 6, 10))}",
        f"mean{linear.level(mean, (0.3, 0.5, 0.7, 0.85))}",
    ]
    described = []
    for index, each in enumerate(proposals):
        chance = f"chance{linear.level(each.surest, _CHANCES)}"
        found = [
            *article,
            *(f"{part},{chance}" for part in (report, article[2])),
            *_own(reading, each, chance),
            *_denied(reading, triggers, index, chance),
        ]
        for name, other in (("before", index - 1), ("after", index + 1)):
            found += _beside(reading, proposals, index, other, name, chance)
        described.append(found)
    return described


def _kind(reading: Reading, trigger: Trigger) -> str:
    return "noun" if is_noun(reading, trigger) else "verb"


def _own(reading: Reading, proposal: Proposal, chance: str) -> list[str]:
    """Describe a proposal by itself."""
    trigger, kind = proposal.trigger, _kind(reading, proposal.trigger)
    number = reading.sentence_of[trigger.first]
    weakest = f"weakest{linear.level(proposal.weakest, _CHANCES)}"
    lemma = f"lemma:{reading.lemmas[trigger.first]}"
    told = any(
        candidate.first < trigger.end and trigger.first < candidate.end
        for candidate in candidates(reading, reading.sentences[number])
    )
    return [
        "always",
        chance,
        f"{chance},{kind}",
        weakest,
        f"{weakest},{chance}",
        f"pattern{told:d}",
        f"pattern{told:d},{chance}",
        lemma,
        f"{lemma},{chance}",
        f"last:{reading.lemmas[trigger.end - 1]}",
        f"size{min(3, trigger.end - trigger.first)},{kind}",
        f"quoted{reading.quoted[trigger.first]:d},{chance}",
        f"title{number == 0:d},{chance}",
    ]


def _denied(reading: Reading, triggers: Sequence[Trigger], index: int, chance: str) -> list[str]:
    """Name what speaks against a proposal."""
    trigger = triggers[index]
    kind = _kind(reading, trigger)
    sentence = reading.sentences[reading.sentence_of[trigger.first]]
    against = [f"<{name}" for name in gates.before(reading, trigger.first, sentence.first)]
    against += [f">{name}" for name in gates.after(reading, trigger.end - 1, sentence.end)]
    against.append(f"stands{stands(reading, triggers, index):d}")
    return [sign for name in against for sign in (name, f"{name},{kind}", f"{name},{chance}")]


def _beside(
    reading: Reading,
    proposals: Sequence[Proposal],
    index: int,
    other: int,
    name: str,
    chance: str,
) -> list[str]:
    """Describe the proposal before or after one in its sentence: of two words for a goal one is
    often the other's complement."""
    mine = proposals[index]
    numbers = reading.sentence_of
    if (
        not 0 <= other < len(proposals)
        or numbers[proposals[other].trigger.first] != numbers[mine.trigger.first]
    ):
        return [f"{name}:none"]
    near = proposals[other]
    left, right = sorted((mine.trigger, near.trigger), key=lambda trigger: trigger.first)
    between = reading.lower[left.end : right.first]
    breaks = sum(word in _BREAKS for word in between)
    gap = linear.level(len(between), (1, 2, 4, 7, 11))
    surer = (
        "surer"
        if near.surest > mine.surest + 0.1
        else "less"
        if near.surest < mine.surest - 0.1
        else "same"
    )
    kinds = f"{name}:{_kind(reading, near.trigger)},{_kind(reading, mine.trigger)}"
    found = [
        f"{kinds},{gap},{min(breaks, 2)}",
        f"{kinds},{min(breaks, 2)},{surer}",
        f"{kinds},{gap},{surer},{chance}",
    ]
    ties = [word for word in between if word in _TIES]
    if ties:
        found.append(f"{kinds},{ties[-1]},{min(breaks, 1)}")
    return found
