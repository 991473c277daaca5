from __future__ import annotations

import json
import math

import pytest

from annotators.entities.decoding import TokenSpan
from annotators.entities.evidence import FEATURES, Weighed
from annotators.entities.judging import Judge, Weights, choose
from annotators.entities.language import FOLDER, judge, language
from annotators.entities.tags import LIKELY, TAGS

MEGABYTE = 1_000_000


def test_the_pipeline_is_small_enough_to_ship() -> None:
    size = sum(path.stat().st_size for path in FOLDER.rglob("*") if path.is_file())
    assert size <= 25 * MEGABYTE


def test_the_pipeline_says_what_it_was_trained_on_and_how_good_it_is() -> None:
    meta = json.loads((FOLDER / "meta.json").read_text(encoding="utf-8"))
    assert all(source["license"] for source in meta["sources"])
    assert meta["license"] == "CC BY-SA 4.0"
    assert meta["performance"]


def test_the_pipeline_alone_finds_entities() -> None:
    doc = language()("Ghana beat Portugal on Monday.")
    assert "Portugal" in {entity.text for entity in doc.ents}


def test_every_token_has_a_probability_for_every_tag() -> None:
    doc = language()("Kudus scored.")
    likely = doc.user_data[LIKELY]
    assert likely.shape == (len(doc), len(TAGS))
    assert abs(likely.sum(axis=1) - 1).max() < 1e-4


def test_an_empty_text_goes_through_the_pipeline() -> None:
    assert len(language()("").ents) == 0


def test_the_vocabulary_holds_no_names_of_the_training_texts() -> None:
    strings = json.loads((FOLDER / "vocab" / "strings.json").read_text(encoding="utf-8"))
    assert len(strings) < 10_000


def test_the_judge_trusts_what_the_model_and_a_rule_agree_on() -> None:
    weights = judge().ruled
    assert weights.bias > 0


def span(label: str, confidence: float) -> tuple[Weighed, Judge]:
    """A candidate, and a judge that gives it a confidence."""
    weights = Weights((0.0,) * len(FEATURES), math.log(confidence / (1 - confidence)))
    found = Weighed(TokenSpan(0, 2, label), [0.0] * len(FEATURES), True, False, None, None)
    return found, Judge(weights, weights)


@pytest.mark.parametrize(
    ("label", "confidence", "is_marked"),
    [("PERSON", 0.45, True), ("PERSON", 0.35, False), ("TEAM", 0.45, False), ("TEAM", 0.55, True)],
)
def test_a_person_is_marked_though_less_likely_than_other_things(
    label: str, confidence: float, *, is_marked: bool
) -> None:
    candidate, taught = span(label, confidence)
    assert bool(choose(taught, [candidate])) is is_marked
