"""Plain tables for print."""

from __future__ import annotations

from tui.cli.tables import table


def test_words_stand_to_the_left_and_numbers_to_the_right() -> None:
    assert table(("label", "n"), [("GPE", 7), ("PERSON", 1200)]) == [
        "label       n",
        "GPE         7",
        "PERSON  1,200",
    ]


def test_a_fraction_has_two_digits_and_nothing_is_a_dash() -> None:
    assert table(("share",), [(0.5,), (None,)]) == ["share", " 0.50", "    -"]


def test_a_table_without_rows_is_its_heading() -> None:
    assert table(("label", "n"), []) == ["label  n"]
