"""The names that a person has taught: where they are found, and whose opinion holds."""

from __future__ import annotations

from itertools import pairwise

import pytest
import spacy
from hypothesis import given, settings
from hypothesis import strategies as st

from annotators.entities.lookup import Lookup
from annotators.registry import sources
from annotators.setup import BUNDLED, Setup
from annotators.suggest import suggest
from store.model import KnownName, Mark, check

WHY = "your gazetteer"
ENGLISH = spacy.blank("en")


def lookup(text: str, *names: KnownName) -> list[tuple[str, tuple[str, ...]]]:
    doc = ENGLISH(text)
    return [(text[match.start : match.end], match.labels) for match in Lookup(names).find(doc)]


def words(text: str, *names: str) -> list[str]:
    return [word for word, _ in lookup(text, *(KnownName(name, "TEAM") for name in names))]


def taught(text: str, *names: KnownName) -> dict[str, tuple[str, bool]]:
    """Give the named things of a text: their labels, and whether the gazetteer has them."""
    (marks,) = suggest([text], setup=Setup(names=names))
    return {mark.text: (mark.label, mark.why == WHY) for mark in marks if mark.is_entity}


def test_a_name_is_found_as_it_is_written_and_in_capitals() -> None:
    text = "Zorvik Town, zorvik town, ZORVIK TOWN, Zorvik town"
    assert words(text, "Zorvik Town") == ["Zorvik Town", "ZORVIK TOWN"]


def test_the_longest_name_is_found_first() -> None:
    assert words("Zorvik Town Women won", "Zorvik", "Town Women", "Zorvik Town") == ["Zorvik Town"]


@pytest.mark.parametrize(
    ("text", "name", "is_found"),
    [
        ("Zorvikers", "Zorvik", False),
        ("Rayan Aït-Nouri", "Nouri", False),
        ("Paris Saint-Germain", "Paris Saint", False),
        ("a Zorvik-based man", "Zorvik", True),
        ("Zorvik's defence", "Zorvik", True),
        ("(Zorvik)", "Zorvik", True),
        ("N’Golo Kanté", "N'Golo Kanté", True),
        ("Zorvik\xa0Town", "Zorvik Town", True),
        ("Zorvik\nTown", "Zorvik Town", False),
        ("Neymar Jr. scored", "Neymar Jr", True),
        ("the (cuadro chico) side", "(cuadro chico)", True),
    ],
)
def test_only_whole_names_are_found(text: str, name: str, is_found: bool) -> None:
    assert len(words(text, name)) == is_found


def test_a_name_with_two_labels_is_found_with_both() -> None:
    names = KnownName("Everton", "TEAM"), KnownName("Everton", "PERSON")
    assert lookup("Everton won", *names) == [("Everton", ("PERSON", "TEAM"))]


def test_names_are_found_token_by_token() -> None:
    man_utd = KnownName("man utd", "TEAM", tokens=(("LOWER", "man"), ("LOWER", "utd")))
    al_ahly = KnownName(
        "Al - Ahly", "TEAM", tokens=(("ORTH", "Al"), ("ORTH", "-"), ("ORTH", "Ahly"))
    )
    assert lookup("MAN Utd and Al-Ahly, not AL-AHLY", man_utd, al_ahly) == [
        ("MAN Utd", ("TEAM",)),
        ("Al-Ahly", ("TEAM",)),
    ]


@settings(deadline=None)
@given(
    st.text(alphabet="AB a’'\xa0\n-.", max_size=60),
    st.lists(st.text(alphabet="AB a'-.", min_size=1, max_size=6), max_size=8),
)
def test_matches_cover_whole_tokens_and_never_overlap(text: str, names: list[str]) -> None:
    doc = ENGLISH(text)
    known = [KnownName(name.strip(), "TEAM") for name in names if any(map(str.isalnum, name))]
    end = 0
    for match in Lookup(known).find(doc):
        assert end <= match.start < match.end <= len(text)
        end = match.end
        assert doc[match.first].idx <= match.start
        assert match.end <= doc[match.stop - 1].idx + len(doc[match.stop - 1])


def test_a_name_of_several_words_is_what_the_gazetteer_says() -> None:
    found = taught(
        "Anders Quilmar beat Harry Kane to the ball at Bramble Hollow.",
        KnownName("Anders Quilmar", "TEAM"),
        KnownName("Bramble Hollow", "VENUE"),
    )
    assert found["Anders Quilmar"] == ("TEAM", True)
    assert found["Bramble Hollow"] == ("VENUE", True)
    assert found["Harry Kane"] == ("PERSON", False)


def test_a_mark_that_both_agree_on_keeps_its_confidence() -> None:
    text = "Harry Kane scored in the 34th minute."
    (alone,) = suggest([text])
    (both,) = suggest([text], setup=Setup(names=(KnownName("Harry Kane", "PERSON"),)))
    assert [(mark.text, mark.confidence) for mark in both] == [
        (mark.text, mark.confidence) for mark in alone
    ]
    assert [mark.text for mark in both if mark.why == WHY] == ["Harry Kane"]


def test_a_mark_that_only_the_gazetteer_gives_has_no_confidence() -> None:
    (marks,) = suggest(
        ["They met in Qxzt Vvlm."], setup=Setup(names=(KnownName("Qxzt Vvlm", "ORG"),))
    )
    (mark,) = (mark for mark in marks if mark.text == "Qxzt Vvlm")
    assert (mark.label, mark.confidence, mark.why) == ("ORG", None, WHY)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Reading the game well, he stole the ball.", "Reading"),
        ("Will he start? Nobody knew.", "Will"),
        ("All you need is Love, they said.", "Love"),
        ("Show some respect, the manager said.", "Show"),
        ("May the best side win.", "May"),
    ],
)
def test_an_ordinary_word_is_no_name(text: str, name: str) -> None:
    assert name not in taught(text, KnownName(name, "PERSON"))


def test_a_part_of_a_longer_name_is_no_name_by_itself() -> None:
    found = taught("Patrick Vieira beat Villa Park's best.", KnownName("Patrick", "PERSON"))
    assert found["Patrick Vieira"] == ("PERSON", False)
    assert "Patrick" not in found


def test_a_word_that_the_model_takes_for_a_name_gets_the_gazetteers_label() -> None:
    text = "Zorvik's defence held firm, and Zorvik 2-0 Rovers was how it ended."
    assert "Zorvik" not in taught(text) or taught(text)["Zorvik"][0] != "TEAM"
    assert taught(text, KnownName("Zorvik", "TEAM"))["Zorvik"] == ("TEAM", True)


@pytest.mark.parametrize(
    ("text", "name", "stays"),
    [
        ("Liverpool beat Everton 2-0 on Saturday.", KnownName("Everton", "PERSON"), "TEAM"),
        ("They last met in March, in the rain.", KnownName("March", "PERSON"), "DATE"),
        ("Harry Kane came on, and Kane scored.", KnownName("Kane", "TEAM"), "PERSON"),
        ("A year later he moved to a school in Boston.", KnownName("Boston", "TEAM"), "GPE"),
        ("Ghana beat Portugal 3-2.", KnownName("Ghana", "GPE"), "TEAM"),
    ],
)
def test_what_the_model_is_sure_of_stays(text: str, name: KnownName, stays: str) -> None:
    assert taught(text, name)[name.name] == (stays, False)


def test_a_longer_name_that_the_model_is_sure_of_stays() -> None:
    found = taught(
        "A crowd gathered at Cardiff City Stadium on Monday.", KnownName("Cardiff City", "TEAM")
    )
    assert found["Cardiff City Stadium"] == ("VENUE", False)


def test_of_two_labels_the_model_chooses() -> None:
    names = KnownName("Otto Palermo", "PERSON"), KnownName("Otto Palermo", "TEAM")
    assert taught("Otto Palermo scored twice, he said.", *names)["Otto Palermo"][0] == "PERSON"


def test_nothing_is_marked_in_furniture() -> None:
    text = "By Zelda Quilmar\n\nThe match ended 2-1.\n"
    (marks,) = suggest([text], setup=Setup(names=(KnownName("Zelda Quilmar", "PERSON"),)))
    assert not any(mark.is_entity and mark.start < 16 for mark in marks)


def test_several_processes_know_the_gazetteer() -> None:
    setup = Setup(names=(KnownName("Anders Quilmar", "TEAM"),))
    texts = [f"Anders Quilmar won {goals}-0." for goals in range(20)]
    shared = list(suggest(texts, processes=2, setup=setup))
    assert shared == list(suggest(texts, setup=setup))
    assert all(any(mark.why == WHY for mark in marks) for marks in shared)


def test_the_version_changes_with_the_gazetteer_and_not_with_its_order() -> None:
    one, other = KnownName("Zorvik", "TEAM"), KnownName("Kalmora", "TEAM")
    both = Setup(names=(one, other)).source
    assert both == Setup(names=(other, one)).source
    assert len({both, Setup(names=(one,)).source, BUNDLED.source}) == 3
    assert Setup(names=(KnownName("Zorvik", "PERSON"),)).source != Setup(names=(one,)).source
    assert both.startswith(f"{BUNDLED.source}+")
    assert both in sources(Setup(names=(one, other)))


def test_offsets_are_exact_beside_odd_signs() -> None:
    text = "⚽ 👨‍👩‍👧 e\u0301 Anders\xa0Quilmar’s XI\u200b"
    (marks,) = suggest([text], setup=Setup(names=(KnownName("Anders Quilmar", "TEAM"),)))
    (mark,) = (mark for mark in marks if mark.why == WHY)
    check(text, mark.start, mark.end, mark.text)
    assert mark.text == "Anders\xa0Quilmar"


def test_marks_of_a_hostile_text_come_in_time() -> None:
    names = tuple(KnownName("A" + " A" * number, "TEAM") for number in range(40))
    (marks,) = suggest(["A " * 8_000], setup=Setup(names=names))
    entities: list[Mark] = [mark for mark in marks if mark.is_entity]
    assert all(first.end <= second.start for first, second in pairwise(entities))
