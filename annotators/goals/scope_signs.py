"""What speaks for a goal's having fallen in another match than the one that an article reports."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from annotators.learning import linear

from . import words as lists
from .details import THEIR_OWN, Details
from .minutes import Moment
from .reading import Reading
from .shapes import Trigger, is_noun
from .teams import Teams

_PAST = lists.listed("past")
_BACKGROUND = lists.listed("scope: background")
_REPORT = lists.listed("scope: report")
_AHEAD = lists.listed("scope: ahead")
_TALLY = lists.listed("scope: tally")
_AUXILIARIES = lists.listed("scope: auxiliaries")
_LEAD = 70
"""Words in which a report tells the score."""
_REMOTE = 99
_NEAR = 6
"""Words on either side of a mention that are looked at one by one."""


@dataclass(frozen=True, slots=True)
class Mention:
    """A goal mention as the scope model sees it."""

    trigger: Trigger
    details: Details
    moment: Moment | None
    """The words that place it in time, if any were found."""
    person: int | None
    """Who is taken to have scored."""

    @property
    def is_timed(self) -> bool:
        """Whether a number of minutes goes with it."""
        return self.moment is not None and self.moment.minute is not None


def describe(reading: Reading, sides: Teams, mentions: Sequence[Mention]) -> list[list[str]]:
    """Describe each mention, for telling goals of the reported match from any other.

    Args:
        reading: The text.
        sides: Its sides.
        mentions: All of its mentions in order.
    """
    article = _article(reading, sides, mentions)
    timed = {each.person for each in mentions if each.is_timed and each.person is not None}
    places = [reading.sentence_of[each.trigger.first] for each in mentions if each.is_timed]
    described = []
    for each in mentions:
        sentence = reading.sentence_of[each.trigger.first]
        away = [abs(place - sentence) for place in places]
        if each.is_timed:
            away.remove(0)
        gap = linear.level(min(away, default=_REMOTE), (1, 2, 4, 8, _REMOTE))
        time = _time(each)
        described.append(
            [
                "b",
                f"elsewhere{each.person in timed:d}",
                f"person{each.person is not None:d}",
                f"gap{gap}",
                f"gap{gap},{time}",
                *article.signs,
                f"{time},{article.kind}",
                f"{time},{article.manner}",
                *_told(reading, each, article),
                *_worded(reading, each),
                *_around(reading, sides, each, article),
            ]
        )
    return described


@dataclass(frozen=True, slots=True)
class _Article:
    """What kind of article it is, in short strings."""

    signs: list[str]
    kind: str
    """How many goals have a minute, and whether a score is told early."""
    manner: str
    """How much it speaks the language of reports, and how many moments it names."""
    score: str


def _time(mention: Mention) -> str:
    return "number" if mention.is_timed else "vague" if mention.moment is not None else "-"


def _article(reading: Reading, sides: Teams, mentions: Sequence[Mention]) -> _Article:
    """Measure how far an article reads like the report of a match."""
    size = max(1, len(reading.words))
    labels = [entity.label for entity in reading.entities]
    lead = reading.starts[min(len(reading.words) - 1, _LEAD)]
    early = sum(mark.label == "SCORE" and mark.start < lead for mark in reading.entities)

    def share(words: frozenset[str]) -> float:
        return 100 * sum(word in words for word in reading.lower) / size

    timed = sum(each.is_timed for each in mentions) / max(1, len(mentions))
    minutes = linear.level(100 * labels.count("MINUTE") / size, (0.1, 0.4, 0.8, 1.5))
    report = linear.level(share(_REPORT), (0.5, 1.2, 2.2, 3.5))
    score = f"early{min(2, early)}"
    time = f"timed{linear.level(timed, (0.01, 0.15, 0.35, 0.6))}"
    kind, manner = f"{time},{score}", f"report{report},minutes{minutes}"
    of_main = sum(mention.team in sides.main for mention in sides.mentions)
    crowd = of_main / max(1, len(sides.mentions))
    signs = [
        f"article:{sign}"
        for sign in (
            time,
            f"minutes{minutes}",
            score,
            f"goals{linear.level(len(mentions), (2, 4, 7, 12))}",
            f"sides{linear.level(len(sides.names), (2, 3, 5, 8, 14))}",
            f"crowd{linear.level(crowd, (0.5, 0.75))}",
            f"ahead{linear.level(share(_AHEAD), (0.3, 0.8, 1.5))}",
            f"tally{linear.level(share(_TALLY), (0.4, 1.0, 1.8))}",
            f"report{report}",
            kind,
            manner,
        )
    ]
    return _Article(signs, kind, manner, score)


def _symbol(reading: Reading, word: int) -> str:
    """A word in small letters, the label of an entity, or `#` for a figure."""
    lower = reading.lower[word]
    return reading.label(word) or ("#" if lower[:1].isdigit() else lower)


def _told(reading: Reading, mention: Mention, article: _Article) -> list[str]:
    """Describe the words of a mention and next to it."""
    trigger, time = mention.trigger, _time(mention)
    sentence = reading.sentences[reading.sentence_of[trigger.first]]
    left = range(max(sentence.first, trigger.first - 4), trigger.first)
    auxiliary = next(
        (word for place in reversed(left) if (word := reading.lower[place]) in _AUXILIARIES), "-"
    )
    before = [_symbol(reading, place) for place in left][-2:]
    right = range(trigger.end, min(sentence.end, trigger.end + 3))
    after = [*(_symbol(reading, place) for place in right), "|", "|", "|"]
    count = mention.details.count
    signs = [
        "noun" if is_noun(reading, trigger) else "verb",
        f"timed:{time}",
        f"count{count if count < 4 else 4 if count < 7 else 7}",
        f"lemma:{reading.lemmas[trigger.first]}",
        f"auxiliary:{auxiliary}",
        f"auxiliary:{auxiliary},{time}",
        f"auxiliary:{auxiliary},{article.kind}",
        f"auxiliary:{auxiliary},{article.manner}",
        f"before:{' '.join(before)}",
        f"before1:{before[-1] if before else '|'}",
        f"after1:{after[0]}",
        f"after2:{' '.join(after[:2])}",
        f"after3:{' '.join(after[:3])}",
        *(
            f"left:{word}"
            for word in reading.lower[left.start : left.stop][-3:]
            if word in _AUXILIARIES
        ),
    ]
    if reading.quoted[trigger.first]:
        signs += ["quoted", f"quoted,{article.manner}"]
    return signs


def _worded(reading: Reading, mention: Mention) -> list[str]:
    """Give the words around a mention, and those that its sentence begins with."""
    trigger, details = mention.trigger, mention.details
    sentence = reading.sentences[reading.sentence_of[trigger.first]]
    near = range(max(sentence.first, trigger.first - _NEAR), min(sentence.end, trigger.end + _NEAR))
    start = range(sentence.first, min(sentence.end, sentence.first + 2))
    word = reading.lower[trigger.first]
    return [
        *(f"word,{_side(trigger, place)}:{_symbol(reading, place)}" for place in near),
        f"start:{' '.join(_symbol(reading, place) for place in start)}",
        f"start{min(3, trigger.first - sentence.first)}",
        f"ordinal{details.ordinal},own{details.ordinal_of in THEIR_OWN:d}",
        f"ending:{word[-3:]}",
        f"ending:{word[-2:]},{_time(mention)}",
    ]


def _side(trigger: Trigger, place: int) -> str:
    """Whether a word is left of a trigger, in it, or right of it."""
    return "l" if place < trigger.first else "r" if place >= trigger.end else "i"


def _around(reading: Reading, sides: Teams, mention: Mention, article: _Article) -> list[str]:
    """Describe the sentence of a mention, and where it stands."""
    trigger, time = mention.trigger, _time(mention)
    sentence = reading.sentences[reading.sentence_of[trigger.first]]
    words = range(sentence.first, sentence.end)
    background = min(4, sum(reading.lower[place] in _BACKGROUND for place in words))
    labels = [reading.label(place) for place in words]
    paragraph = min(2, (sentence.paragraph + 1) // 2)
    signs = [
        f"background{background}",
        f"background{background},{time}",
        f"background{background},{article.kind}",
        f"dates{min(2, labels.count('DATE'))}",
        f"competition{'COMPETITION' in labels:d}",
        f"score{'SCORE' in labels:d}",
        f"paragraph{paragraph}",
        f"paragraph{paragraph},{article.score}",
        f"place{min(4, 5 * trigger.first // max(1, len(reading.words)))}",
    ]
    for place in range(
        max(sentence.first, trigger.first - 14), min(sentence.end, trigger.end + 14)
    ):
        word = reading.lower[place]
        side = _side(trigger, place)
        label = reading.label(place)
        if word in _PAST and not label:
            signs += [f"{side}:{word}", f"past,{side}"]
            if abs(place - trigger.first) < 6:
                signs.append(f"past,near,{side}")
        elif label == "DATE":
            signs.append(f"date,{side}")
            signs += [f"date:{part},{side}" for part in _date_kinds(word)]
        elif label in ("COMPETITION", "SCORE", "MINUTE"):
            signs.append(f"{label},{side}")
    named = {
        each.team
        for each in sides.mentions
        if reading.starts[sentence.first] <= each.start < reading.ends[sentence.end - 1]
    }
    main = set(sides.main)
    if named - main:
        signs += ["another side", f"another side,main{bool(named & main):d}"]
    if named & main:
        signs.append("main side")
    return [*signs, *_against(reading, sides, trigger, sentence.end)]


def _against(reading: Reading, sides: Teams, trigger: Trigger, end: int) -> list[str]:
    """Say whether the side that a goal was scored against is one of the match."""
    for place in range(trigger.end, min(end, trigger.end + 10)):
        word = reading.lower[place]
        following = place + 1
        if word in _OPPONENT and following < end and reading.label(following) == "TEAM":
            start = reading.entities[reading.entity_of[following]].start
            team = next((each.team for each in sides.mentions if each.start == start), None)
            return [f"{word} {'main' if team in sides.main else 'other'}"]
    return []


_OPPONENT = frozenset({"against", "at", "over", "with", "v", "versus", "past", "to"})


def in_company(
    reading: Reading, mentions: Sequence[Mention], chances: Sequence[float]
) -> list[list[str]]:
    """Describe each mention by what a first round made of it and of the others.

    Args:
        reading: The text.
        mentions: All of its mentions in order.
        chances: How probably each is of another match, by the first round.
    """
    described = []
    numbers = [reading.sentence_of[each.trigger.first] for each in mentions]
    for index, each in enumerate(mentions):
        own = _tenth([chances[index]])
        rest = [k for k in range(len(mentions)) if k != index]
        same = [k for k in rest if each.person is not None and mentions[k].person == each.person]
        others, alike, near = (
            _tenth([chances[k] for k in group])
            for group in (rest, same, [k for k in rest if numbers[k] == numbers[index]])
        )
        signs = [
            f"own{own}",
            f"others{others}",
            f"own{own},others{others}",
            f"same{alike}",
            f"same{alike},own{own}",
            f"sentence{near}",
        ]
        for step in (-1, 1):
            other = index + step
            if 0 <= other < len(mentions):
                chance = _tenth([chances[other]])
                gap = min(3, abs(numbers[other] - numbers[index]))
                signs += [f"step{step}:{chance},{gap}", f"step{step}:{chance},{gap},own{own}"]
            else:
                signs.append(f"step{step}:none")
        described.append(signs)
    return described


def _tenth(chances: Sequence[float]) -> str:
    """An average of probabilities, coarsely; a dash for none."""
    if not chances:
        return "-"
    return str(linear.level(sum(chances) / len(chances), (0.1, 0.3, 0.5, 0.7, 0.9)))


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
