"""The parts of the goal annotator: names, sides, sentences, sequences, lessons."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
import spacy
from hypothesis import given
from hypothesis import strategies as st

from annotators.goals import people, teams
from annotators.goals.crowd import scorers_together
from annotators.goals.details import details
from annotators.goals.features import features
from annotators.goals.lessons import lessons, parse
from annotators.goals.reading import read
from annotators.goals.shapes import Trigger
from annotators.goals.words import lemma
from annotators.learning import crf
from annotators.learning.fitting import fit_answers, fit_sequences
from annotators.learning.linear import pack, score, unpack
from store.model import Mark

NLP: Any = spacy.blank("en")


def named(label: str, *names: str) -> list[Mark]:
    return [Mark(20 * n, 20 * n + len(name), name, label) for n, name in enumerate(names)]


@pytest.mark.parametrize(
    ("names", "fullest"),
    [
        (("Mohammed Kudus", "Kudus"), "Mohammed Kudus"),
        (("Kudus", "Mohammed Kudus"), "Mohammed Kudus"),
        (("Son Heung-min", "Son"), "Son Heung-min"),
        (("Virgil van Dijk", "Van Dijk"), "Virgil van Dijk"),
        (("Martin Ødegaard", "Odegaard"), "Martin Ødegaard"),
    ],
)
def test_a_short_name_belongs_to_the_full_one(names: tuple[str, ...], fullest: str) -> None:
    found = people.gather(named("PERSON", *names))
    assert {found.name_of(mention) for mention in found.mentions} == {fullest}


def test_two_players_of_one_surname_stay_two() -> None:
    found = people.gather(named("PERSON", "Jacob Murphy", "Alex Murphy"))
    assert len(found.names) == 2


@pytest.mark.parametrize(
    "names",
    [
        ("Manchester United", "United"),
        ("Manchester United", "Man Utd"),
        ("Tottenham Hotspur", "Spurs"),
        ("Liverpool", "Reds"),
    ],
)
def test_names_of_one_side_are_one(names: tuple[str, ...]) -> None:
    assert len(teams.gather(named("TEAM", *names)).names) == 1


def test_the_sides_named_most_are_the_main_ones() -> None:
    found = teams.gather(named("TEAM", "Rovers", "Albion", "Rovers", "Albion", "City"))
    assert [found.names[team] for team in found.main] == ["Rovers", "Albion"]


def test_an_entity_is_read_as_one_word() -> None:
    text = "Danny Hurst scored."
    reading = read(NLP(text), [Mark(0, 11, "Danny Hurst", "PERSON")], ())
    assert reading.words == ["Danny Hurst", "scored", "."]


def test_a_hyphenated_word_is_read_as_one_word() -> None:
    assert read(NLP("A hat-trick."), (), ()).words == ["A", "hat-trick", "."]


@pytest.mark.parametrize("hyphen", ["\u2010", "\u2011"])
def test_a_word_is_known_whichever_hyphen_it_has(hyphen: str) -> None:
    assert read(NLP(f"A hat{hyphen}trick."), (), ()).lower == ["a", "hat-trick", "."]


def test_sentences_end_at_line_breaks() -> None:
    reading = read(NLP("A title\n\nThe text. And more."), (), ())
    assert [sentence.paragraph for sentence in reading.sentences] == [0, 1, 1]


@pytest.mark.parametrize(
    ("word", "base"),
    [("nodded", "nod"), ("slotting", "slot"), ("scored", "score"), ("equalised", "equalise")],
)
def test_forms_of_a_verb_share_a_lemma(word: str, base: str) -> None:
    assert lemma(word) == base


@given(st.integers(1, 12), st.integers(0, 1000))
def test_marginals_of_a_word_sum_to_one(length: int, seed: int) -> None:
    random = np.random.default_rng(seed)
    found = crf.marginals(
        random.normal(size=(length, 3)), random.normal(size=(3, 3)), random.normal(size=3)
    )
    assert np.allclose(found.sum(axis=1), 1)


def test_the_best_path_obeys_what_cannot_follow() -> None:
    scores = np.array([[1.0, 0.0, 0.0], [0.0, 0.0, 5.0]])
    transitions = np.zeros((3, 3))
    transitions[0, 2] = -20
    assert crf.viterbi(scores, transitions, np.array([0.0, 0.0, -20.0])) == [1, 2]


def test_a_tagger_learns_what_it_is_shown() -> None:
    sentences = [([["w:he"], ["w:scored"]], [0, 1]), ([["w:he"], ["w:ran"]], [0, 0])] * 10
    fitted = fit_sequences(sentences, drop=0.0, rounds=60, seed=0)
    assert fitted.table[fitted.rows["w:scored"], 1] > fitted.table[fitted.rows["w:ran"], 1]


def test_a_feature_counts_no_more_for_standing_in_few_sentences() -> None:
    rare = [([["w:rare"]], [1])] * 2
    often = [([["w:often"]], [1])] * 200
    fitted = fit_sequences(
        [*rare, *often, *[([["w:other"]], [0])] * 200], rounds=20, drop=0.7, seed=0
    )
    weights = {name: fitted.table[row, 1] for name, row in fitted.rows.items()}
    assert weights["w:often"] > weights["w:rare"] > 0 > weights["w:other"]


def test_the_same_seed_fits_the_same_tagger() -> None:
    sentences = [([["w:he"], ["w:scored"]], [0, 1])] * 4
    first, second = (fit_sequences(sentences, rounds=3, drop=0.5, seed=1) for _ in range(2))
    assert np.array_equal(first.table, second.table)


def test_answers_are_learned_from_features() -> None:
    weights = fit_answers([["yes"], ["no"]] * 5, [True, False] * 5)
    assert score(weights, ["yes"]) > 0 > score(weights, ["no"])


def test_weights_are_kept_in_hundredths_without_the_smallest() -> None:
    weights = {"sign": 1.234, "other, sign": -0.5, "small": 0.03}
    assert unpack(pack(weights, least=0.05)) == {"sign": 1.23, "other, sign": -0.5}
    assert unpack(pack({})) == {}


def test_a_lesson_is_text_with_marks() -> None:
    lesson = parse("@P1 {scored|1|1} in the [18th minute].")
    assert lesson.text == "Danny Hurst scored in the 18th minute."
    goal = lesson.goals[0]
    assert lesson.text[goal.start : goal.end] == "scored"
    assert goal.scorers == ("Danny Hurst",)
    assert goal.time is not None
    assert lesson.text[slice(*goal.time)] == "18th minute"


def test_a_lesson_says_which_goals_fell_elsewhere_and_which_were_ruled_out() -> None:
    lesson = parse("@P1, who {scored|1|b} @D4, had a {header|1|x} disallowed.")
    elsewhere, ruled_out = lesson.goals
    assert (elsewhere.background, elsewhere.ruled_out) == (True, False)
    assert (ruled_out.background, ruled_out.ruled_out) == (False, True)
    assert elsewhere.scorers == ruled_out.scorers == ("Danny Hurst",)


@pytest.mark.parametrize("name", ["lessons.txt", "reports.txt"])
def test_every_lesson_can_be_read(name: str) -> None:
    for lesson in lessons(name):
        assert not set("@{}[]|") & set(lesson.text), lesson.text
        assert all(goal.start < goal.end for goal in lesson.goals)


def test_of_a_word_that_the_tagger_has_not_met_it_sees_the_ending() -> None:
    reading = read(NLP("Hurst thrangled it in."), (), ())
    unknown = features(reading, {"it", "in"})[1]
    assert {"w:?ed", "l:?ed"} <= set(unknown)
    assert "w:thrangled" in features(reading, {"it", "in", lemma("thrangled")})[1]


@pytest.mark.parametrize(
    ("text", "completes"),
    [
        ("He completed his hat-trick.", True),
        ("He finished off the hat-trick.", True),
        ("He scored a hat-trick.", False),
    ],
)
def test_the_last_of_three_goals_completes_them(text: str, completes: bool) -> None:
    reading = read(NLP(text), (), ())
    found = details(reading, Trigger(1, len(reading.words) - 1))
    assert (found.count, found.completes) == (3, completes)


def test_the_senses_of_the_words_around_one_are_told() -> None:
    described = features(read(NLP("His header was parried by the keeper."), (), ()), {"header"})
    assert "x:chance" in described[1]
    assert any(name.startswith("x+:goal,save") for name in described[1])


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Hurst and Okoro scored.", 2),
        ("A defender tripped Hurst and Okoro scored.", 0),
    ],
)
def test_two_names_are_two_scorers_unless_the_first_is_an_object(text: str, count: int) -> None:
    names = [Mark(text.index(n), text.index(n) + 5, n, "PERSON") for n in ("Hurst", "Okoro")]
    reading = read(NLP(text), names, ())
    persons = people.gather(reading.entities)
    place = reading.words.index("scored")
    found = scorers_together(reading, persons, Trigger(place, place + 1), persons.mentions[1])
    assert len(found) == count
