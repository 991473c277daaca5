"""What the trigger model sees of each word."""

from __future__ import annotations

from collections.abc import Container
from dataclasses import dataclass

from . import gates, senses
from . import words as lists
from .candidates import candidates
from .reading import Reading, Sentence

_CLASSES: tuple[tuple[str, frozenset[str]], ...] = (
    ("head", lists.HEADING),
    ("foot", lists.FOOT),
    ("finish", lists.FINISHING),
    ("score", lists.SCORING),
    ("get", lists.GETTING),
    ("level", lists.LEVELLING),
    ("change", lists.CHANGING),
    ("stand", lists.STANDING),
    ("goal", lists.GOAL_NOUNS),
    ("shot", lists.SHOT_NOUNS),
    ("ordinal", frozenset(lists.ORDINALS)),
    ("number", frozenset(lists.NUMBERS)),
    ("into", lists.INTO),
    ("net", lists.NET),
    ("deny", lists.DENYING),
    ("out", lists.RULING_OUT),
    ("back", lists.BACKGROUND),
    ("role", lists.ROLES),
)
_CLASS_OF: dict[str, tuple[str, ...]] = {}
for _name, _members in _CLASSES:
    for _member in _members:
        _CLASS_OF[_member] = (*_CLASS_OF.get(_member, ()), _name)

_REPORT = lists.listed("scope: report")
_COURSES = lists.listed("courses")
_PRONOUNS = frozenset({"he", "she", "they", "it", "who", "him", "her", "his", "their"})
_AUXILIARIES = frozenset(
    {
        "had",
        "has",
        "have",
        "was",
        "were",
        "would",
        "could",
        "should",
        "to",
        "for",
        "not",
        "n't",
        "n’t",
        "never",
        "did",
        "after",
        "before",
        "by",
        "with",
        "when",
        "as",
        "and",
        "then",
        "will",
        "can",
        "if",
    }
)


_ENDINGS = ("ing", "ed", "s", "ly")


def classes(lower: str, lemma: str) -> tuple[str, ...]:
    """The word lists that a word is on, by its own form or its lemma."""
    found = _CLASS_OF.get(lower, ())
    if lemma != lower:
        found += tuple(name for name in _CLASS_OF.get(lemma, ()) if name not in found)
    return found


def features(reading: Reading, known: Container[str]) -> list[list[str]]:
    """Describe each word by short strings; the model knows a weight for each of them.

    Args:
        reading: The text.
        known: The words, as `word_of` has them, that the model has met; of any other it sees the
            ending and the lists that it is on.
    """
    words = _seen(reading, known)
    article = [_other_sport(reading), manner(reading)]
    described = []
    for number, sentence in enumerate(reading.sentences):
        context = _sentence_context(reading, sentence.first, sentence.end)
        if number == 0:
            context.append("first")
        context += article
        proposed = _proposed(reading, sentence)
        around = _Around(words, sentence)
        for word in range(sentence.first, sentence.end):
            place = (word, sentence.first, sentence.end)
            described.append(
                _describe(reading, words, around, context, *place)
                + proposed.get(word, [])
                + senses.signs(words.senses, words.lists[word], *place)
            )
    return described


@dataclass(frozen=True, slots=True)
class _Words:
    """What the model sees of the words of a text."""

    masked: list[str]
    """Lemmas, the labels of entities, or the endings of words that it has not met."""
    lower: list[str]
    lists: list[tuple[str, ...]]
    """The word lists that each is on."""
    senses: list[tuple[str, ...]]
    verbs: list[bool]


class _Around:
    """The words of one sentence, so that three places beyond its ends can be asked for."""

    __slots__ = ("lists", "masked")

    def __init__(self, words: _Words, sentence: Sentence) -> None:
        inside = slice(sentence.first, sentence.end)
        self.masked = ["|", "|", "|", *words.masked[inside], "|", "|", "|"]
        self.lists = [(), (), (), *words.lists[inside], (), (), ()]


def _seen(reading: Reading, known: Container[str]) -> _Words:
    size = len(reading.words)
    masked = [word_of(reading, word) for word in range(size)]
    lower = list(reading.lower)
    words = _Words(
        masked,
        lower,
        [
            ("E",) if name.isupper() else classes(reading.lower[word], reading.lemmas[word])
            for word, name in enumerate(masked)
        ],
        [() if name.isupper() else senses.of(reading.lemmas[k]) for k, name in enumerate(masked)],
        [
            not name.isupper() and lists.is_verb(reading.lower[word], reading.lemmas[word])
            for word, name in enumerate(masked)
        ],
    )
    for word, name in enumerate(masked):
        if name not in known and name != "#" and not name.isupper():
            masked[word] = lower[word] = _ending(lower[word])
    return words


def _ending(lower: str) -> str:
    """Stand for a word that the model has not met."""
    return "?" + next((part for part in _ENDINGS if lower.endswith(part)), "")


def word_of(reading: Reading, word: int) -> str:
    """A word's lemma, or the label of its entity in capitals."""
    label = reading.label(word)
    if label:
        return label
    lower = reading.lemmas[word]
    return "#" if lower[:1].isdigit() else lower


def _proposed(reading: Reading, sentence: Sentence) -> dict[int, list[str]]:
    """Say of each word which phrases it is part of, and what speaks against them."""
    found: dict[int, list[str]] = {}
    for candidate in candidates(reading, sentence):
        against = gates.before(reading, candidate.first, sentence.first)
        against += gates.after(reading, candidate.end - 1, sentence.end)
        for word in range(candidate.first, candidate.end):
            tag = "B" if word == candidate.first else "I"
            name = f"{candidate.kind}:{tag}"
            known = found.setdefault(word, [])
            known.append(f"r:{name}")
            known += [f"r:{name},{gate}" for gate in against] or [f"r:{name},open"]
            known += [f"r:{tag},{gate}" for gate in against] or [f"r:{tag},open"]
    return found


def _sentence_context(reading: Reading, first: int, end: int) -> list[str]:
    labels = {reading.label(word) for word in range(first, end)}
    context = [f"s:{label}" for label in ("PERSON", "MINUTE", "SCORE", "TEAM") if label in labels]
    return ["s:" + "".join(part[2] for part in context)]


def _other_sport(reading: Reading) -> str:
    """Whether the article's words are another sport's rather than football's."""
    if not reading.lower:
        return "sport:0"
    other = sum(word in lists.OTHER_SPORTS for word in reading.lower)
    share = other / len(reading.lower)
    return "sport:2" if share > 0.015 else "sport:1" if share > 0.007 else "sport:0"


def manner(reading: Reading) -> str:
    """How much an article speaks the language of match reports."""
    if not reading.lower:
        return "report:0"
    share = sum(word in _REPORT for word in reading.lower) / len(reading.lower)
    return f"report:{sum(share >= bound for bound in (0.005, 0.012, 0.022))}"


def _course(
    reading: Reading, words: _Words, word: int, first: int, end: int, mine: tuple[str, ...]
) -> list[str]:
    """Describe what becomes of a shot: the verbs on either side, and where the ball goes."""
    if not mine:
        return []
    found = []
    for side, places in (
        ("before", range(word - 1, max(first - 1, word - 8), -1)),
        ("after", range(word + 1, min(end, word + 8))),
    ):
        verb = next((place for place in places if words.verbs[place]), None)
        if verb is not None:
            lower, lemma = reading.lower[verb], words.masked[verb]
            found.append(f"verb {side}:{lemma},{mine[0]}")
            found += [f"verb {side},{name},{mine[0]}" for name in classes(lower, lemma)]
    for place in range(word + 1, min(end, word + 7)):
        if reading.lower[place] in _COURSES:
            following = words.masked[place + 1] if place + 1 < end else "|"
            found += [f"course:{reading.lower[place]},{name}" for name in mine]
            found.append(f"course:{reading.lower[place]} {following},{mine[0]}")
            break
    return found


def _describe(
    reading: Reading,
    words: _Words,
    around: _Around,
    context: list[str],
    word: int,
    first: int,
    end: int,
) -> list[str]:
    """Describe one word within its sentence."""
    at = word - first + 3
    left3, left2, left, here, right, right2, right3 = around.masked[at - 3 : at + 4]
    lower = here if here.isupper() else words.lower[word]
    found = [
        "b",
        f"w:{lower}",
        f"l:{here}",
        f"l-1:{left}",
        f"l+1:{right}",
        f"l-2:{left2}",
        f"l+2:{right2}",
        f"l-3:{left3}",
        f"l+3:{right3}",
        f"l-1,0:{left},{here}",
        f"l0,1:{here},{right}",
        f"l-1,1:{left},{right}",
        f"l0,2:{here},{right2}",
        f"l-2,0:{left2},{here}",
        f"e:{lower[-3:]}",
    ]
    mine = words.lists[word]
    for name in mine:
        found.append(f"c:{name}")
        found.append(f"c0,l+1:{name},{right}")
        found.append(f"c0,l-1:{name},{left}")
        found.append(f"c0,l-2:{name},{left2},{left}")
        found.append(f"c:{name},{lower[-2:]}")
        for part in context:
            found.append(f"c,s:{name},{part}")
    for offset in (-3, -2, -1, 1, 2, 3):
        for name in around.lists[at + offset]:
            found.append(f"c{offset}:{name}")
            if offset in (-1, 1, 2):
                for other in mine:
                    found.append(f"c0,{offset}:{other},{name}")
    found += _nearby(reading, words, word, first, end, mine)
    found += _course(reading, words, word, first, end, mine)
    if reading.quoted[word]:
        found.append("q")
        found += [f"q:{name}" for name in mine]
    return found


def _nearby(
    reading: Reading, words: _Words, word: int, first: int, end: int, mine: tuple[str, ...]
) -> list[str]:
    """Describe what stands further off, for the words that a list names."""
    if not mine:
        return []
    masked, lists_of = words.masked, words.lists
    found = []
    denied = ruled_out = background = False
    pronoun = "-"
    for place in range(word - 1, max(first - 1, word - 9), -1):
        lower = reading.lower[place]
        if lower in (";", ".", ":", "—", "–") and place < word - 1:
            break
        names = lists_of[place]
        if "deny" in names and not denied:
            denied = True
            found.append(f"deny:{lower}")
            found.append(f"deny@{min(word - place, 4)}")
        ruled_out = ruled_out or "out" in names
        background = background or "back" in names
        if pronoun == "-" and (lower in _PRONOUNS or masked[place] in ("PERSON", "TEAM")):
            pronoun = masked[place] if masked[place].isupper() else lower
        if lower in _AUXILIARIES and word - place <= 4:
            found.append(f"aux:{lower},{mine[0]}")
    for place in range(word + 1, min(end, word + 9)):
        names = lists_of[place]
        if "deny" in names and place - word <= 5:
            found.append(f"deny+:{reading.lower[place]}")
        ruled_out = ruled_out or "out" in names
        background = background or "back" in names
        if masked[place] in ("MINUTE", "PERSON", "TEAM", "SCORE", "DATE") and place - word <= 6:
            found.append(f"near+:{masked[place]},{mine[0]}")
    found.append(f"subject:{pronoun},{mine[0]}")
    if ruled_out:
        found.append("ruled out")
    if background:
        found.append("background")
    return found
