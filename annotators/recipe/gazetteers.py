"""Reads the gazetteers, as names to swap into our own articles."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from annotators.entities.nations import nations
from annotators.entities.wordlists import Club
from annotators.recipe.corpora import read_lines

_PARTICLES = frozenset(
    re.findall(
        r"\w+",
        "van de der den di da dos do del della la le el al ten ter von zu bin ibn mac st",
    )
)
_CLUB_LETTERS = re.compile(
    r"^(?:FC|AFC|CF|SC|AC|AS|SV|FK|NK|SK) | (?:FC|AFC|CF|SC|AC|FK|SK|BK|IF)$"
)
_ODD = re.compile(r"[\d()/.,;:]|\bII\b| B$|Women|Reserves|Under")


@dataclass(frozen=True, slots=True)
class Names:
    """Names of each kind."""

    people: tuple[tuple[str, str], ...]
    """First names, empty for a person of one name, and last names with their particles."""
    clubs: tuple[Club, ...]
    grounds: tuple[str, ...]
    cities: tuple[str, ...]
    leagues: tuple[str, ...]


def read_names(corpus: Path) -> Names:
    """Read the gazetteers of a corpus folder."""
    folder = corpus / "gazetteers"

    def entries(*files: str) -> list[dict[str, str]]:
        return [entry for file in files for entry in read_lines(folder / f"{file}.jsonl")]

    people = {
        split_name(entry["name"])
        for entry in entries(
            "players_openfootball",
            "players_worldcup_squads",
            "players_worldcup2026",
            "players_fpl",
            "scorers_martj42",
        )
        if _is_plain(entry["name"], longest=3)
    }
    clubs = {club for entry in entries("clubs_openfootball") if (club := _club(entry))}
    clubs |= {
        Club((name,), ())
        for entry in entries("teams_reep")
        if entry["country"] in _PRESS_COUNTRIES
        and _is_plain(name := _CLUB_LETTERS.sub("", entry["name"]), longest=3)
    }
    grounds = {
        entry["name"]
        for entry in entries("stadiums_openfootball", "stadiums_jokecamp", "stadiums_worldcup")
        if _is_plain(entry["name"], longest=4)
    }
    cities = {
        city
        for entry in entries("clubs_openfootball", "stadiums_jokecamp", "stadiums_worldcup")
        if _is_plain(city := (entry.get("city") or "").split(" › ")[0], longest=3)
    }
    leagues = {
        entry["name"]
        for entry in entries("leagues_openfootball", "competitions_reep")
        if _is_plain(entry["name"], longest=4) and " " in entry["name"]
    }
    return Names(
        tuple(sorted(people)),
        tuple(sorted(clubs, key=lambda club: club.names)),
        tuple(sorted(grounds)),
        tuple(sorted(cities | {nation.names[0] for nation in nations() if nation.names})),
        tuple(sorted(leagues)),
    )


_PRESS_COUNTRIES = frozenset({"United Kingdom", "Spain", "Germany", "Italy", "France"})


def split_name(name: str) -> tuple[str, str]:
    """Split a person's name into first and last; particles such as `van` belong to the last."""
    words = name.split()
    cut = len(words) - 1
    while cut > 1 and words[cut - 1].lower() in _PARTICLES:
        cut -= 1
    return " ".join(words[:cut]), " ".join(words[cut:])


def _is_plain(name: str, *, longest: int) -> bool:
    """Whether a name is made of a few capitalised words."""
    words = name.split()
    return (
        0 < len(words) <= longest and name[0].isupper() and len(name) > 2 and not _ODD.search(name)
    )


def _club(entry: dict[str, str]) -> Club | None:
    plain = [
        bare
        for name in (entry["name"], *entry["alt"])
        if _is_plain(bare := _CLUB_LETTERS.sub("", name), longest=3) and "Club" not in name
    ]
    if not plain:
        return None
    full = max(plain, key=len)
    return Club((full, *sorted({name for name in plain if len(name) < len(full)})), ())
