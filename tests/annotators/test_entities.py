from __future__ import annotations

import pytest

from annotators import entities
from annotators.entities.language import language
from store.model import FURNITURE, Mark

REPORT = (
    "Liverpool beat Everton 2-0 at Anfield on Saturday in the Premier League.\n\n"
    "Mohamed Salah scored in the 24th minute and Salah's pass set up Darwin Nunez on the hour.\n"
    "The Uruguayan had been signed in the summer of 2022.\n"
)


def found(text: str, furniture: tuple[Mark, ...] = ()) -> dict[str, list[str]]:
    by_label: dict[str, list[str]] = {}
    for mark in entities.find(language()(text), furniture):
        by_label.setdefault(mark.label, []).append(mark.text)
    return by_label


@pytest.mark.parametrize(
    ("label", "names"),
    [
        ("PERSON", ["Mohamed Salah", "Salah", "Darwin Nunez"]),
        ("TEAM", ["Liverpool", "Everton"]),
        ("COMPETITION", ["Premier League"]),
        ("VENUE", ["Anfield"]),
        ("NORP", ["Uruguayan"]),
        ("SCORE", ["2-0"]),
        ("MINUTE", ["24th minute", "hour"]),
        ("DATE", ["Saturday", "summer of 2022"]),
    ],
)
def test_a_report_gives_its_names_by_label(label: str, names: list[str]) -> None:
    assert found(REPORT)[label] == names


def test_nothing_is_marked_in_furniture() -> None:
    text = "By Ada Berg\n\n" + REPORT
    byline = Mark(0, 11, "By Ada Berg", FURNITURE)
    assert "Ada Berg" not in found(text, (byline,))["PERSON"]


def test_a_formation_is_no_scoreline() -> None:
    assert "SCORE" not in found("Liverpool lined up in a 4-3-3 and then in a 3-4-2-1.")


def test_a_full_stop_is_no_part_of_a_groups_name() -> None:
    assert found("Spain won and moved to the top of Group E.")["COMPETITION"] == ["Group E"]


def test_a_text_without_names_gives_no_marks() -> None:
    assert found("The ball was round and the grass was wet.") == {}


def test_a_reason_names_the_longer_name_seen_elsewhere() -> None:
    marks = entities.find(language()(REPORT), ())
    (surname,) = (mark for mark in marks if mark.text == "Salah")
    assert surname.why == "also ‘Mohamed Salah’"


def test_a_reason_names_the_rule() -> None:
    marks = entities.find(language()(REPORT), ())
    assert {mark.why for mark in marks if mark.label == "SCORE"} == {"rule: score"}
