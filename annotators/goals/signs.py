"""What speaks for a person as the scorer of a goal: the features of the scorer model."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from . import words as lists
from .cast import Cast
from .company import WINDOW
from .people import Mention, People
from .reading import Reading
from .shapes import LINKS, Trigger
from .wording import wording

_CREATING = lists.listed("creating")


def doing(
    reading: Reading,
    cast: Cast,
    trigger: Trigger,
    number: int,
    shape: list[str],
    mention: Mention,
) -> list[str]:
    """Say whether a person is the one who does what the trigger's clause tells."""
    before = [(place, person) for place, person in cast.subjects[number] if place < trigger.first]
    if not before:
        return [f"nobody does,{shape[0]}"]
    place, person = before[-1]
    word = reading.word_at(mention.start)
    acting = any(place == word for place, _ in cast.subjects[reading.sentence_of[word]])
    if reading.sentence_of[word] == number and word < trigger.first:
        after = sum(place > word for place, _ in before)
        found_acting = [
            f"acting{acting:d},{min(after, 2)},{shape[0]}",
            f"acting{acting:d},{shape[1]}",
        ]
    else:
        found_acting = [f"acting{acting:d},away,{shape[0]}"]
    here = "self" if place == word else "via" if person == mention.person else "other"
    pronoun = "" if reading.label(place) else reading.lower[place]
    found = [*found_acting, f"does:{here},{shape[0]}", f"does:{here},{pronoun},{shape[0]}"]
    found.append(f"does:{here},{shape[1]}")
    commas = sum(
        reading.lower[k] in (",", ";", "but", "when", "after") for k in range(place, trigger.first)
    )
    found.append(f"does:{here},{shape[0]},commas{min(commas, 2)}")
    if "passive" in shape:
        found.append(f"does:{here},passive")
    if len(before) > 1 and before[-2][1] == mention.person:
        found.append(f"did before,{shape[0]}")
    return found


def describe(
    reading: Reading,
    people: People,
    triggers: Sequence[Trigger],
    index: int,
    shape: list[str],
    mention: Mention,
    local: Sequence[Mention],
    previous: int | None,
    counts: Mapping[int, int],
) -> list[str]:
    """Say what speaks for one mention as the scorer of one trigger."""
    trigger = triggers[index]
    word = reading.word_at(mention.start)
    number = reading.sentence_of[trigger.first]
    other = reading.sentence_of[word]
    sentence = reading.sentences[other]
    kind = shape[0]
    near = other - number
    role = _role(reading, word, sentence.first, sentence.end)
    found = ["person"]
    order = people.between(reading.starts[sentence.first], reading.ends[sentence.end - 1])
    rank = order.index(mention)
    if near:
        tag = f"sentence{near}"
        found += [
            tag,
            f"{tag},{shape[1]}",
            f"{tag},{shape[0]}",
            f"{tag},role:{role}",
            f"{tag},first{rank == 0:d},{shape[1]}",
            f"{tag},last{rank == len(order) - 1:d},{shape[1]}",
        ]
        if near < 0 and not local:
            found.append(f"{tag},nobody nearer,{shape[1]}")
            found.append(f"{tag},nobody nearer,role:{role}")
        trig_there = any(
            reading.sentence_of[t.first] == other
            for t in triggers[max(0, index - WINDOW) : index + WINDOW]
        )
        found.append(f"{tag},goal there{trig_there:d},{shape[1]}")
    else:
        found += _within(reading, trigger, shape, word, role, local, mention)
        between = [
            t
            for t in triggers[max(0, index - WINDOW) : index + WINDOW]
            if t is not trigger
            and reading.sentence_of[t.first] == number
            and (word < t.first < trigger.first or trigger.first < t.first < word)
        ]
        found.append(
            f"goals between:{min(len(between), 2)},{'left' if word < trigger.first else 'right'}"
        )
    if previous is not None:
        same = previous == mention.person
        gap = number - reading.sentence_of[triggers[index - 1].first] if index else 9
        found.append(f"previous{same:d},{min(gap, 3)}")
        found.append(f"previous{same:d},{min(gap, 3)},{shape[1]}")
        found.append(f"previous{same:d},near{max(-2, min(near, 1))},{shape[1]}")
    found.append(f"scored{min(counts.get(mention.person, 0), 2)}")
    found.append(f"scored{min(counts.get(mention.person, 0), 2)},{kind}")
    return found + wording(reading, trigger, shape, mention)


def _role(reading: Reading, word: int, first: int, end: int) -> str:
    """How a person is tied to the words next to it: `by X`, `X's cross`, `X, who` and so on."""
    left = "|"
    for place in range(word - 1, max(first, word - 5) - 1, -1):
        lower = reading.lower[place]
        if lower in LINKS:
            left = lower
            break
        if lower in (",", ";", ":", "(", "—", "–", "-"):
            left = lower
            break
        if reading.label(place) == "PERSON":
            left = "P"
            break
        if (
            reading.lemmas[place] in lists.ROLES
            or reading.label(place)
            or lower in ("the", "a", "an", "his", "their", "substitute")
        ):
            continue
        left = "v" if lists.is_verb(lower, reading.lemmas[place]) or lower.endswith("ing") else "w"
        break
    right = reading.lower[word + 1] if word + 1 < end else "|"
    if right in ("'s", "’s", "'", "’"):
        right = "'s+"
        for place in range(word + 2, min(end, word + 6)):
            if reading.lemmas[place] in _CREATING:
                right = "'s cross"
                break
            if (
                reading.lemmas[place] in lists.GOAL_NOUNS | lists.SHOT_NOUNS
                or reading.lower[place] in lists.ORDINALS
            ):
                right = "'s goal"
                break
    elif right not in (",", "and", "who", "to", "(", "|", "."):
        right = "v" if lists.is_verb(right, reading.lemmas[word + 1]) else "w"
    return f"{left}_{right}"


def _within(
    reading: Reading,
    trigger: Trigger,
    shape: list[str],
    word: int,
    role: str,
    local: Sequence[Mention],
    mention: Mention,
) -> list[str]:
    """Describe a person in the trigger's own sentence."""
    kind = shape[0]
    start = reading.starts[trigger.first]
    if word < trigger.first:
        side = "left"
        gap = trigger.first - word - 1
        rank = sum(mention.start < other.start < start for other in local)
        between = range(word + 1, trigger.first)
    elif word >= trigger.end:
        side = "right"
        gap = word - trigger.end
        rank = sum(start < other.start < mention.start for other in local)
        between = range(trigger.end, word)
    else:
        return ["inside", f"inside,{kind}"]
    bucket = min(gap, 3) if gap < 3 else 4 if gap < 6 else 6 if gap < 10 else 10
    commas = sum(reading.lower[place] == "," for place in between)
    breaks = sum(reading.lower[place] in (";", ":", "—", "–", "-", "(", ")") for place in between)
    left_part, right_part = role.split("_", 1)
    joined = (
        ""
        if gap > 3
        else " ".join(
            reading.label(place)
            or (
                reading.lower[place]
                if reading.lower[place] in LINKS
                or reading.lower[place] in ("'s", "’s", "a", "the", ",")
                else "w"
            )
            for place in between
        ).replace("’s", "'s")
    )
    verbs = sum(
        reading.lower[place].endswith(("ed", "ing")) or reading.lower[place] in lists.IRREGULAR
        for place in between
    )
    tag = f"{side}{min(rank, 3)}"
    found = [
        tag,
        f"{tag},{shape[1]}",
        f"{tag},{kind},role:{role}",
        f"{side},{kind},left:{left_part}",
        f"{side},{kind},right:{right_part}",
        f"{tag},{shape[1]},left:{left_part}",
        f"{tag},{shape[1]},right:{right_part}",
        f"{side},gap{bucket},{kind}",
        f"{side},commas{min(commas, 3)},{kind}",
        f"{side},breaks{min(breaks, 2)},{kind}",
        f"{side},verbs{min(verbs, 2)},{kind}",
        f"{side},{shape[3]},rank{min(rank, 2)}",
        f"{side},{shape[2]}",
        f"{side},rank{min(rank, 1)},{shape[2]},left:{left_part}",
    ]
    if joined or gap == 0:
        found.append(f"{side},{kind},path:{joined}")
    if "passive" in shape:
        found.append(f"passive,{side},left:{left_part}")
    found += [
        f"{side},{part},left:{left_part}"
        for part in shape[4:]
        if part.startswith(("class", "last"))
    ]
    if commas and right_part == ",":
        found.append(f"{side},apposition,{kind}")
    return found
