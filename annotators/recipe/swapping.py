"""Makes many articles of one: names are swapped for others, the same way throughout an article."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from pathlib import Path
from random import Random

from annotators.entities.nations import Nation, nations
from annotators.entities.wordlists import Club, clubs, competitions, grounds, organisations
from annotators.recipe.corpora import Passage, Span
from annotators.recipe.gazetteers import Names, split_name

_GENERIC = frozenset(
    re.findall(
        r"\w+",
        "united city town rovers albion athletic county wanderers forest villa palace vale "
        "rangers hotspur argyle orient alexandra academical thistle wednesday",
    )
)


class Swapper:
    """Swaps names, with a seeded source of chance."""

    def __init__(self, names: Names, seed: int) -> None:
        self._names = names
        self._random = Random(seed)
        self._nation_of = {
            name: nation for nation in nations() for name in (*nation.names, *nation.people)
        }
        self._nations = tuple(nation for nation in nations() if nation.names)
        self._known_clubs = tuple(club for club in clubs() if club.names)
        self._known_nicknames = tuple(name for club in clubs() for name in club.nicknames)
        self._nicknames = frozenset(self._known_nicknames)
        self._firsts = tuple(first for first, _ in names.people if first)
        self._women = _women()
        self._lasts = tuple(last for _, last in names.people)

    def swapped(self, passage: Passage, *, share: float = 0.9) -> Passage:
        """Give a passage with other names in it.

        Args:
            passage: An article with its named things.
            share: How many of its different names are swapped, 0 to 1.
        """
        plain = self._random.random() < 0.5
        new_name = self._article(passage, share)
        text: list[str] = []
        spans: list[Span] = []
        length = position = 0
        for span in passage.spans:
            text.append(passage.text[position : span.start])
            length += span.start - position
            covered = passage.text[span.start : span.end]
            new = new_name(covered, span.label)
            if plain and span.label == "PERSON":
                new = without_accents(new)
            if covered.isupper() and len(covered) > 3:
                new = new.upper()
            spans.append(Span(length, length + len(new), span.label))
            text.append(new)
            length += len(new)
            position = span.end
        text.append(passage.text[position:])
        return Passage("".join(text), tuple(spans))

    def _article(self, passage: Passage, share: float) -> Callable[[str, str], str]:
        """Decide what each name of an article becomes."""
        random = self._random
        surfaces = {
            label: sorted(
                {
                    passage.text[span.start : span.end]
                    for span in passage.spans
                    if span.label == label
                },
                key=lambda name: (-len(name.split()), name),
            )
            for label in ("PERSON", "TEAM", "COMPETITION", "VENUE", "GPE", "NORP", "ORG")
        }
        exchanged = {nation: random.choice(self._nations) for nation in self._nations}
        people = self._people(surfaces["PERSON"], share)
        clubs = self._clubs([s for s in surfaces["TEAM"] if s not in self._nation_of], share)
        others = {
            ("VENUE", name): self._ground(name) if random.random() < share else name
            for name in surfaces["VENUE"]
        }
        others |= {
            ("COMPETITION", name): self._competition(name)
            for name in surfaces["COMPETITION"]
            if random.random() < share * 0.8
        }
        others |= {
            ("ORG", name): random.choice(organisations())
            for name in surfaces["ORG"]
            if random.random() < share * 0.6
        }
        others |= {
            ("GPE", name): random.choice(self._names.cities)
            for name in surfaces["GPE"]
            if name[0].isupper() and random.random() < share * 0.8
        }

        def new_name(covered: str, label: str) -> str:
            if label == "PERSON":
                return people.get(covered, covered)
            nation = self._nation_of.get(covered)
            if label in ("TEAM", "GPE", "NORP") and nation and nation.names:
                return self._nationally(covered, nation, exchanged[nation])
            if label == "TEAM":
                return clubs.get(covered, covered)
            return others.get((label, covered), covered)

        return new_name

    def _people(self, surfaces: list[str], share: float) -> dict[str, str]:
        """Rename people; a surname follows the full name that it belongs to."""
        random = self._random
        new: dict[str, str] = {}
        by_part: dict[str, str] = {}
        for surface in surfaces:
            if surface in by_part:
                new[surface] = by_part[surface]
                continue
            first, last = split_name(surface)
            if random.random() > share:
                by_part |= {last: last, surface.split()[-1]: surface.split()[-1], first: first}
                continue
            new_first, new_last = random.choice(self._names.people)
            if random.random() < 0.4:
                new_last = random.choice(self._lasts)
                new_first = random.choice(self._women if random.random() < 0.5 else self._firsts)
            if first and not new_first:
                new_first = random.choice(self._firsts)
            new[surface] = f"{new_first} {new_last}" if first else new_last
            by_part.setdefault(last, new_last)
            by_part.setdefault(surface.split()[-1], new_last)
            if first:
                by_part.setdefault(first, new_first)
        return new

    def _clubs(self, surfaces: list[str], share: float) -> dict[str, str]:
        """Rename clubs; `United` and `Manchester` follow `Manchester United`."""
        random = self._random
        new: dict[str, str] = {}
        by_part: dict[str, str] = {}
        for surface in surfaces:
            if surface in by_part:
                new[surface] = by_part[surface]
                continue
            words = surface.split()
            if random.random() > share or surface[0].islower():
                by_part |= {words[0]: words[0], words[-1]: words[-1]}
                continue
            if surface in self._nicknames:
                new[surface] = random.choice(self._known_nicknames)
                continue
            club = self._club()
            new[surface] = club.names[0] if len(words) > 1 else random.choice(club.names)
            if len(words) > 1:
                by_part[words[0]] = random.choice(club.names[1:] or club.names)
                new_last = club.names[0].split()[-1]
                if words[-1].lower() in _GENERIC and new_last.lower() in _GENERIC:
                    by_part[words[-1]] = new_last
        return new

    def _club(self) -> Club:
        """Choose a club: as often one that the press writes about as any other."""
        pool = self._known_clubs if self._random.random() < 0.55 else self._names.clubs
        return self._random.choice(pool)

    def _ground(self, name: str) -> str:
        if self._random.random() < 0.4:
            return self._random.choice(self._random.choice(grounds()))
        ground = self._random.choice(self._names.grounds)
        return ground if " " in name or " " not in ground else ground.split()[0]

    def _competition(self, name: str) -> str:
        if name.startswith("Group "):
            return f"Group {self._random.choice('ABCDEFGH')}"
        pool = self._names.leagues if self._random.random() < 0.25 else competitions()
        return self._random.choice(pool)

    def _nationally(self, covered: str, old: Nation, new: Nation) -> str:
        """Say of another nation what was said of one: its name, adjective or noun."""
        if covered in old.names:
            return self._random.choice(new.names)
        return new.people[min(old.people.index(covered), len(new.people) - 1)]


def _women() -> tuple[str, ...]:
    """Read the first names of women."""
    lines = Path(__file__).with_name("first_names.txt").read_text(encoding="utf-8").splitlines()
    return tuple(name for line in lines if not line.startswith("#") for name in line.split())


def without_accents(text: str) -> str:
    """Write a name as agencies do, with plain letters."""
    decomposed = unicodedata.normalize("NFKD", text)
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter))
