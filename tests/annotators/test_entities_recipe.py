from __future__ import annotations

from random import Random

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotators.entities.tags import TAGS
from annotators.entities.wordlists import Club, lexicon
from annotators.recipe.corpora import Passage, Span, read_extra
from annotators.recipe.fitting import regress
from annotators.recipe.gazetteers import Names, split_name
from annotators.recipe.knowledge import NO_NAME, NOTHING, anything_but, named
from annotators.recipe.swapping import Swapper, without_accents

NAMES = Names(
    people=(("Ada", "Berg"), ("Iris", "van Dam"), ("", "Pelé")),
    clubs=(Club(("Tarnwick Rovers", "Tarnwick"), ()), Club(("Fenmoor",), ())),
    grounds=("Mill Lane", "Quay Park"),
    cities=("Oslo", "Leeds"),
    leagues=("Harbour League",),
)


def marked(*parts: str | tuple[str, str]) -> Passage:
    text = ""
    spans = []
    for part in parts:
        if isinstance(part, str):
            text += part
        else:
            spans.append(Span(len(text), len(text) + len(part[0]), part[1]))
            text += part[0]
    return Passage(text, tuple(spans))


REPORT = marked(
    ("Mohammed Kudus", "PERSON"),
    " scored for ",
    ("Ghana", "TEAM"),
    " in ",
    ("Doha", "GPE"),
    ". ",
    ("Kudus", "PERSON"),
    ", the ",
    ("Ghanaian", "NORP"),
    ", plays for ",
    ("Ajax", "TEAM"),
    " at ",
    ("Mill Road", "VENUE"),
    ".",
)


def covered(passage: Passage) -> list[str]:
    return [passage.text[span.start : span.end] for span in passage.spans]


@settings(deadline=None)
@given(st.integers(0, 500))
def test_swapping_keeps_what_stands_between_the_names(seed: int) -> None:
    swapped = Swapper(NAMES, seed).swapped(REPORT)

    def between(passage: Passage) -> list[str]:
        ends = [0, *(span.end for span in passage.spans)]
        starts = [*(span.start for span in passage.spans), len(passage.text)]
        return [passage.text[end:start] for end, start in zip(ends, starts, strict=True)]

    assert between(swapped) == between(REPORT)
    assert [span.label for span in swapped.spans] == [span.label for span in REPORT.spans]


@settings(deadline=None)
@given(st.integers(0, 500))
def test_a_surname_follows_its_full_name(seed: int) -> None:
    full, *_, short = (
        name
        for name, span in zip(
            covered(Swapper(NAMES, seed).swapped(REPORT)), REPORT.spans, strict=True
        )
        if span.label == "PERSON"
    )
    assert full.endswith(short)


def test_nothing_is_swapped_when_no_share_is_asked_for() -> None:
    nations_too = marked(("Kudus", "PERSON"), " joined ", ("Ajax", "TEAM"), ".")
    assert covered(Swapper(NAMES, 1).swapped(nations_too, share=0.0)) == ["Kudus", "Ajax"]


@pytest.mark.parametrize(
    ("name", "parts"),
    [
        ("Virgil van Dijk", ("Virgil", "van Dijk")),
        ("Pelé", ("", "Pelé")),
        ("Son Heung-min", ("Son", "Heung-min")),
        ("Kevin De Bruyne", ("Kevin", "De Bruyne")),
    ],
)
def test_a_name_is_split_before_the_particles_of_its_last_part(
    name: str, parts: tuple[str, str]
) -> None:
    assert split_name(name) == parts


def test_a_name_without_accents_keeps_its_letters() -> None:
    assert without_accents("Mbappé Özil") == "Mbappe Ozil"


def test_a_named_thing_of_three_tokens_begins_goes_on_and_ends() -> None:
    assert named(3, ("ORG", "TEAM")) == [
        {"B-ORG", "B-TEAM"},
        {"I-ORG", "I-TEAM"},
        {"L-ORG", "L-TEAM"},
    ]


def test_what_a_corpus_does_not_tag_is_not_ruled_out() -> None:
    open_tags = anything_but(("PERSON",))
    assert not any(tag.endswith("PERSON") for tag in open_tags)
    assert NO_NAME < open_tags < NOTHING == set(TAGS)


def test_the_recipes_own_texts_are_marked_without_leftovers() -> None:
    for passage in read_extra():
        assert "⟦" not in passage.text
        assert "⟧" not in passage.text
        for name in covered(passage):
            assert name == name.strip() != ""


def test_no_word_list_is_empty_or_repeats_a_name() -> None:
    for kind, names in lexicon().items():
        assert names, kind
        if kind not in ("CLUB", "NICKNAME"):
            assert len(set(names)) == len(names), kind


def test_the_regression_learns_which_evidence_counts() -> None:
    random = Random(1)
    features = [[random.random(), random.random()] for _ in range(400)]
    right = [first > 0.5 for first, _ in features]
    weights = regress(features, right, penalty=1.0)
    assert weights.weights[0] > 5 * abs(weights.weights[1])
    assert weights.confidence([0.9, 0.5]) > 0.9
    assert weights.confidence([0.1, 0.5]) < 0.1


def test_the_regression_says_how_often_a_rule_is_right_where_nothing_else_is_known() -> None:
    weights = regress([[1.0]] * 100, [True] * 80 + [False] * 20, penalty=1.0)
    assert np.isclose(weights.confidence([1.0]), 0.8, atol=0.01)
