"""Finds the side that a goal counts for."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from store.model import Kind, Scope

from . import words as lists
from .people import People
from .reading import Reading
from .teams import Teams
from .telling import Telling

CLEAR = 3
"""By how many votes a side must lead the next one: empty is a right answer, and a guess is not."""

_LOSING = frozenset({"concede", "fall", "ship", "leak", "trail", "let", "undo"})
_BEHIND = frozenset({"behind", "down"})
_AGAINST = frozenset({"against", "past", "beat", "beyond", "sink", "stun", "over", "at"})
_FOR = frozenset({"for", "to", "put", "give", "hand", "send", "fire", "bring", "haul", "drag"})


def settle(
    reading: Reading, people: People, teams: Teams, tellings: Sequence[Telling]
) -> list[int | None]:
    """Say for each mention which side its goal counts for, by number; None where nothing tells.

    What the article says of a player's side anywhere speaks for each of the player's goals.
    """
    if not teams.mentions:
        return [None] * len(tellings)
    places = {reading.word_at(mention.start): mention.team for mention in teams.mentions}
    own = [_votes(reading, places, teams, telling) for telling in tellings]
    members: dict[int, Counter[int]] = {}
    for mention in people.mentions:
        known = members.setdefault(mention.person, Counter())
        _add(known, _membership(reading, places, mention.start))
        sentence = reading.sentences[reading.sentence_at(mention.start)]
        named = {places[place] for place in range(sentence.first, sentence.end) if place in places}
        if len(named) == 1:
            _add(known, Counter(named))
    for telling, votes in zip(tellings, own, strict=True):
        if telling.person is not None and telling.kind is not Kind.OWN_GOAL:
            _add(members.setdefault(telling.person, Counter()), votes)
    settled: list[int | None] = []
    for telling, votes in zip(tellings, own, strict=True):
        total = Counter(votes)
        if telling.person is not None:
            known = members.get(telling.person, Counter())
            if telling.kind is Kind.OWN_GOAL:
                known = _turned(known, teams)
            _add(total, known)
        settled.append(_likeliest(total, teams, telling.scope))
    return settled


def _likeliest(total: Counter[int], teams: Teams, scope: Scope) -> int | None:
    """The side with clearly most votes; in the reported match one that plays it."""
    playing = [team for team in total if team in teams.main and total[team] > 0]
    among = playing if playing and scope is Scope.MATCH else list(total)
    ranked = sorted(among, key=lambda team: (-total[team], team))
    if not ranked:
        return None
    lead = total[ranked[0]] - (total[ranked[1]] if len(ranked) > 1 else 0)
    return ranked[0] if lead >= CLEAR else None


def _add(total: Counter[int], more: Counter[int]) -> None:
    for team, weight in more.items():
        total[team] += weight


def _turned(votes: Counter[int], teams: Teams) -> Counter[int]:
    """Give one main side's votes to the other."""
    if len(teams.main) < 2:
        return Counter()
    first, second = teams.main
    return Counter({first: votes[second], second: votes[first]}) if votes else Counter()


def _other(team: int, teams: Teams) -> int | None:
    """The side that one of the two main sides plays."""
    if team in teams.main and len(teams.main) == 2:
        return teams.main[1 - teams.main.index(team)]
    return None


def _votes(
    reading: Reading, places: dict[int, int], teams: Teams, telling: Telling
) -> Counter[int]:
    """What a mention's own sentence says of the side, in weights."""
    trigger = telling.trigger
    sentence = reading.sentences[telling.sentence]
    inside = reading.lemmas[trigger.first : trigger.end]
    losing = inside[0] in _LOSING or bool(_BEHIND & set(inside))
    votes: Counter[int] = Counter()
    for place in range(sentence.first, sentence.end):
        team = places.get(place)
        if team is None:
            continue
        before = reading.lemmas[place - 1] if place > sentence.first else ""
        if before in ("the", "a") and place - 2 >= sentence.first:
            before = reading.lemmas[place - 2]
        weight = 1
        if trigger.first <= place < trigger.end:
            weight = 8
        elif place < trigger.first and trigger.first - place <= 3 and before not in _AGAINST:
            weight = 4
        elif place >= trigger.end and place - trigger.end <= 3 and before in _FOR:
            weight = 6
        if before in _AGAINST or (losing and place < trigger.first):
            against = _other(team, teams)
            if against is not None:
                votes[against] += weight
        else:
            votes[team] += weight
    return votes


def _membership(reading: Reading, places: dict[int, int], start: int) -> Counter[int]:
    """What the words next to a name say of its bearer's side."""
    word = reading.word_at(start)
    for place in range(word - 1, max(0, word - 4) - 1, -1):
        if place in places:
            former = reading.lower[place - 1] in ("former", "ex", "ex-") if place else False
            return Counter() if former else Counter({places[place]: 12})
        lower = reading.lower[place]
        if lower not in ("'s", "’s") and reading.lemmas[place] not in lists.ROLES:
            break
    if reading.lower[word + 1 : word + 2] == ["("] and word + 2 in places:
        return Counter({places[word + 2]: 12})
    return Counter()
