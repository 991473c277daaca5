"""brat standoff as brat itself writes it."""

from __future__ import annotations

from pathlib import Path

import pytest

from store.importing import Item, Options, read
from store.importing.items import Rejected
from tests.store.importing.reading import found, marked, only_item

TEXT = "😀 Kudus headed\nhome for Ghana."

GOOD = "T1\tPERSON 2 7\tKudus\nT2\tGoal 8 14\theaded\nT3\tTEAM 24 29\tGhana\n"


def read_pair(annotations: str, options: Options | None = None) -> Item:
    return only_item("brat", annotations, options=options, beside={".txt": TEXT.encode()})


def refusal(annotations: str) -> str:
    (each,) = found("brat", annotations, beside={".txt": TEXT.encode()})
    assert isinstance(each, Rejected)
    return str(each)


def test_offsets_are_code_points() -> None:
    assert marked(read_pair(GOOD))[0] == ("PERSON", "Kudus", "suggested")


def test_an_event_is_a_goal_mention_with_its_roles() -> None:
    item = read_pair(f"{GOOD}E1\tGoal:T2 Scorer:T1 Team2:T3 Venue:T3\nA1\tMinute E1 34\n")
    (goal,) = [mark.goal for mark in item.record.marks if mark.goal]
    assert goal.scorer is not None
    assert goal.team is not None
    assert (goal.scorer.name, goal.team.name, goal.minute) == ("Kudus", "Ghana", 34)
    assert item.lost == ("argument Venue",)


def test_what_a_record_has_no_place_for_is_told() -> None:
    more = "R1\tKnows Arg1:T1 Arg2:T3\n*\tEquiv T1 T3\nN1\tReference T1 W:1\tKudus\n"
    item = read_pair(f"{GOOD}{more}A1\tNegation T1\n#1\tAnnotatorNotes T1\tsure?\n")
    assert item.lost == (
        "relation Knows",
        "relation Equiv",
        "normalisation",
        "attribute Negation",
        "note",
    )


def test_pieces_with_white_space_between_them_are_one_mark() -> None:
    item = read_pair("T1\tORG 8 14;15 19\theaded home\n")
    assert [mark.text for mark in item.record.marks] == ["headed\nhome"]


def test_pieces_with_words_between_them_are_told() -> None:
    item = read_pair("T1\tORG 2 7;24 29\tKudus Ghana\n")
    assert (item.record.marks, item.lost) == ((), ("ORG in several pieces",))


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("T4\tORG 2 7\tKudos", "the text at 2 7 is 'Kudus', but T4 says 'Kudos'; offsets count"),
        ("T4\tORG 2 7000\tKudus", "the text at 2 7000 is 'Kudus headed\\nhome for Ghana.', but"),
        ("T4\tORG 7 2\t", "span 7-2 does not lie in a text of 30 characters"),
        ("T4 ORG 2 7", "'T4 ORG 2 7' is no annotation: there is no tab in it"),
        ("T4\tORG 2-7\tKudus", "it is not `TYPE START END`, a tab and the covered text"),
        ("T1\tORG 2 7\tKudus", "T1 is there twice"),
        ("E1\tGoal:T9", "its trigger, T9, is not there"),
        ("E1\tGoal:T2 Scorer:T9", "its Scorer, T9, is not there"),
        ("X1\tGoal", "'X1' is no kind of annotation"),
    ],
)
def test_a_line_that_does_not_fit_is_named(line: str, reason: str) -> None:
    assert refusal(f"{GOOD}{line}\n").startswith(f"file, line 4: {reason}")


def test_a_pair_in_a_folder_is_one_article(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "a.ann").write_text(GOOD)
    (tmp_path / "annotation.conf").write_text("[entities]\n")
    (tmp_path / "b.txt").write_text("Alone.")
    assert [each.place for each in read([tmp_path]) if isinstance(each, Item)] == [
        str(tmp_path / "a.ann"),
        str(tmp_path / "b.txt"),
    ]


def test_annotations_without_their_text_are_named(tmp_path: Path) -> None:
    (tmp_path / "a.ann").write_text(GOOD)
    assert [str(each) for each in read([tmp_path])] == [
        f"{tmp_path / 'a.ann'}: there is no text of the same name, ending in .txt, beside it"
    ]
