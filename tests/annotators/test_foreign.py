"""What somebody else's pipeline finds, with our labels and rules."""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from pathlib import Path

import pytest
import spacy
from hypothesis import given, settings
from hypothesis import strategies as st
from spacy.language import Language
from spacy.tokenizer import Tokenizer
from spacy.tokens import Doc

from annotators.entities.language import FOLDER
from annotators.pipelines import PipelineError, find
from annotators.registry import sources
from annotators.setup import Setup
from annotators.suggest import suggest
from store.model import GOAL, KnownName, Mark, check
from tests.annotators.pipelines import ONTONOTES, TEXT, add_rules, rules, save, trained


@pytest.fixture(scope="module")
def by_heart(tmp_path_factory: pytest.TempPathFactory) -> Setup:
    folder = save(rules(), tmp_path_factory.mktemp("pipelines") / "rules")
    return Setup(find(folder, {}))


def made(
    tmp_path: Path,
    patterns: Mapping[str, str],
    labels: Mapping[str, str] | None = None,
    *names: KnownName,
) -> Setup:
    folder = save(rules(dict(patterns)), tmp_path / "made")
    return Setup(find(folder, labels or {}), names)


def marked(text: str, setup: Setup) -> dict[str, str]:
    """Give the named things of a text, with their labels."""
    (marks,) = suggest([text], setup=setup)
    return {mark.text: mark.label for mark in marks if mark.is_entity}


def test_its_entities_are_marked_with_our_labels(by_heart: Setup) -> None:
    assert marked(TEXT, by_heart) == {
        "Mohammed Kudus": "PERSON",
        "34th minute": "MINUTE",
        "Stadium 974": "VENUE",
        "Monday": "DATE",
        "Ghana": "GPE",
        "3-2": "SCORE",
        "World Cup": "COMPETITION",
        "Liverpool": "TEAM",
        "FIFA": "ORG",
        "Europe": "GPE",
        "Ghanaian": "NORP",
    }


def test_nothing_else_is_marked_than_what_it_and_our_rules_find(by_heart: Setup) -> None:
    assert marked("Aston Villa beat Arsenal 2-1 with Saka.", by_heart) == {"2-1": "SCORE"}


def test_its_marks_name_it_in_one_word_and_have_no_confidence(by_heart: Setup) -> None:
    (marks,) = suggest([TEXT], setup=by_heart)
    entities = [mark for mark in marks if mark.is_entity]
    assert {mark.source for mark in entities} == {by_heart.source}
    assert by_heart.source.startswith("entities@en_by_heart-1.2.3+")
    assert by_heart.source in sources(by_heart)
    assert len(by_heart.source.split()) == 1
    assert {mark.confidence for mark in entities} == {None}


def test_its_marks_say_what_led_to_them(by_heart: Setup) -> None:
    (marks,) = suggest([TEXT], setup=by_heart)
    why = {mark.text: mark.why for mark in marks}
    assert why["FIFA"] == "en_by_heart: ORG"
    assert why["Liverpool"] == "word list: club"
    assert why["3-2"] == "rule: score"


def test_goals_are_found_on_top_of_it(by_heart: Setup) -> None:
    (marks,) = suggest([TEXT], setup=by_heart)
    (goal,) = (mark.goal for mark in marks if mark.label == GOAL)
    assert goal is not None
    assert goal.scorer is not None
    assert (goal.scorer.name, goal.minute) == ("Mohammed Kudus", 34)


def test_labels_are_mapped_as_a_person_says(tmp_path: Path) -> None:
    setup = made(
        tmp_path,
        {"Kudus": "PERSON", "Rovers": "CLUB", "Ghana": "GPE", "Odd": "ODD"},
        {"CLUB": "TEAM", "GPE": ""},
    )
    assert marked("Kudus of Rovers left Ghana, Odd.", setup) == {
        "Kudus": "PERSON",
        "Rovers": "TEAM",
    }


def test_a_pipeline_with_labels_of_ours_needs_no_word_lists(tmp_path: Path) -> None:
    setup = made(tmp_path, {"Liverpool": "GPE", "Kudus": "Person", "Ajax": "TEAM"})
    assert marked("Kudus of Ajax flew to Liverpool.", setup) == {
        "Kudus": "PERSON",
        "Ajax": "TEAM",
        "Liverpool": "GPE",
    }


@pytest.mark.parametrize(
    ("name", "theirs", "ours"),
    [
        ("Everton", "ORG", "TEAM"),
        ("EVERTON", "GPE", "TEAM"),
        ("Anfield", "ORG", "VENUE"),
        ("Champions League", "ORG", "COMPETITION"),
        ("Ghanaian", "MISC", "NORP"),
        ("Something", "MISC", None),
        ("Ghana", "LOC", "GPE"),
        ("Wirtz", "PER", "PERSON"),
    ],
)
def test_our_word_lists_say_what_its_labels_cannot(
    name: str, theirs: str, ours: str | None, tmp_path: Path
) -> None:
    found = marked(f"They saw {name} there.", made(tmp_path, {name: theirs, "Kudus": "PER"}))
    assert found.get(name) == ours


def test_a_surname_is_no_club_because_a_club_is_called_the_same(tmp_path: Path) -> None:
    setup = made(tmp_path, {"David Villa": "PERSON", "Villa": "PERSON"})
    assert marked("David Villa shot, and Villa scored.", setup)["Villa"] == "PERSON"


def test_the_longer_name_stays_and_a_year_is_its_own_date(tmp_path: Path) -> None:
    setup = made(tmp_path, {"the 2022 World Cup": "EVENT", "Euro 2024": "EVENT"})
    assert marked("At the 2022 World Cup and Euro 2024 alike.", setup) == {
        "2022": "DATE",
        "World Cup": "COMPETITION",
        "Euro 2024": "COMPETITION",
    }


@pytest.mark.parametrize("name", ["4-3-3", "…"])
def test_a_name_needs_a_letter(name: str, tmp_path: Path) -> None:
    assert "VENUE" not in marked(f"They saw {name} there.", made(tmp_path, {name: "FAC"})).values()


def test_nothing_is_marked_in_furniture(by_heart: Setup) -> None:
    text = "Photo: Kudus celebrates (Getty Images)\n\nKudus scored in the 34th minute.\n"
    (marks,) = suggest([text], setup=by_heart)
    hidden = [mark for mark in marks if mark.label == "FURNITURE"]
    assert hidden
    for mark in marks:
        assert mark in hidden or not any(mark.overlaps(other) for other in hidden)


def test_a_trained_pipeline_with_the_labels_of_conll_is_used(tmp_path: Path) -> None:
    setup = Setup(find(save(trained(), tmp_path / "tiny"), {}))
    found = marked("Kudus scored for Ghana. Salah beat Everton.", setup)
    assert found == {"Kudus": "PERSON", "Ghana": "GPE", "Salah": "PERSON", "Everton": "TEAM"}


def test_several_processes_use_it_too(by_heart: Setup) -> None:
    texts = [TEXT.replace("3-2", f"{goals}-0") for goals in range(20)]
    shared = list(suggest(texts, processes=2, setup=by_heart))
    assert shared == list(suggest(texts, setup=by_heart))


def test_several_processes_tell_why_it_cannot_be_used(tmp_path: Path) -> None:
    setup = made(tmp_path, ONTONOTES)
    shutil.rmtree(tmp_path / "made" / "vocab")
    (tmp_path / "made" / "tokenizer").unlink()
    with pytest.raises(PipelineError, match=r"en_by_heart 1\.2\.3 cannot be loaded"):
        list(suggest([TEXT], processes=2, setup=setup))


def test_what_make_pipeline_has_built_brings_its_own_judge(tmp_path: Path) -> None:
    folder = tmp_path / "mine"
    shutil.copytree(FOLDER, folder)
    (ours,) = suggest([TEXT])
    (theirs,) = suggest([TEXT], setup=Setup(find(str(folder), {})))
    assert [(mark.text, mark.confidence) for mark in theirs] == [
        (mark.text, mark.confidence) for mark in ours
    ]


class Shouting:
    """A tokenizer that changes its texts."""

    def __init__(self, nlp: Language) -> None:
        self._own = Tokenizer(nlp.vocab)

    def __call__(self, text: str) -> Doc:
        doc: Doc = self._own(text.upper())
        return doc

    def to_disk(self, *_: object, **__: object) -> None: ...
    def from_disk(self, *_: object, **__: object) -> Shouting:
        return self


spacy.registry.tokenizers("scoreline_test_shouting", func=lambda: Shouting)


def test_a_tokenizer_that_changes_texts_is_told(tmp_path: Path) -> None:
    nlp = spacy.blank(
        "en", config={"nlp": {"tokenizer": {"@tokenizers": "scoreline_test_shouting"}}}
    )
    add_rules(nlp, ONTONOTES)
    setup = Setup(find(save(nlp, tmp_path / "loud"), {}))
    with pytest.raises(PipelineError, match="has a tokenizer that changes texts"):
        list(suggest([TEXT], setup=setup))


def test_a_tokenizer_that_cuts_elsewhere_keeps_exact_offsets(tmp_path: Path) -> None:
    nlp = rules()
    nlp.tokenizer = Tokenizer(nlp.vocab)
    setup = Setup(find(save(nlp, tmp_path / "spaces"), {}))
    (marks,) = suggest([TEXT], setup=setup)
    assert "Mohammed Kudus" in {mark.text for mark in marks}
    for mark in marks:
        check(TEXT, mark.start, mark.end, mark.text)


def fail(doc: Doc) -> Doc:
    raise KeyError("no such row")


Language.component("scoreline_test_failing", func=fail)


def test_a_pipeline_that_fails_on_a_text_is_told(tmp_path: Path) -> None:
    nlp = rules()
    nlp.add_pipe("scoreline_test_failing")
    setup = Setup(find(save(nlp, tmp_path / "failing"), {}))
    with pytest.raises(PipelineError, match="fails on a text: 'no such row'"):
        list(suggest([TEXT], setup=setup))


@settings(max_examples=25, deadline=None)
@given(st.text(alphabet=st.sampled_from("Kudus Ghana 3-2\n’s\u200b⚽é\x00\ud83d"), max_size=200))
def test_offsets_are_exact_whatever_the_text(by_heart: Setup, text: str) -> None:
    (marks,) = suggest([text], setup=by_heart)
    for mark in marks:
        check(text.replace("\ud83d", "\ufffd"), mark.start, mark.end, mark.text)


def test_names_of_a_gazetteer_are_over_its_opinion(tmp_path: Path) -> None:
    setup = made(
        tmp_path,
        {"Kudus": "PERSON", "Zorvik": "ORG", "Everton": "ORG", "The Dell Arms": "FAC"},
        None,
        KnownName("Zorvik", "TEAM"),
        KnownName("Otto Wexcombe", "PERSON"),
        KnownName("Everton", "PERSON"),
        KnownName("Dell", "VENUE"),
        KnownName("Thornby", "TEAM"),
        KnownName("Love", "PERSON"),
    )
    text = (
        "Zorvik beat Everton. At The Dell Arms, Otto Wexcombe and Kudus saw Thornby. Love the One "
        "Love armband."
    )
    (marks,) = suggest([text], setup=setup)
    found = {mark.text: (mark.label, mark.why == "your gazetteer") for mark in marks}
    assert found == {
        "Zorvik": ("TEAM", True),
        "Everton": ("TEAM", False),
        "Dell Arms": ("VENUE", False),
        "Otto Wexcombe": ("PERSON", True),
        "Kudus": ("PERSON", False),
        "Thornby": ("TEAM", True),
    }


def test_marks_do_not_overlap(by_heart: Setup) -> None:
    (marks,) = suggest([TEXT], setup=by_heart)
    entities: list[Mark] = [mark for mark in marks if mark.is_entity]
    for mark in entities:
        assert not any(mark.overlaps(other) for other in entities if other is not mark)
