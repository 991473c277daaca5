"""Hostile text is shown, never obeyed."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from tui.shown import shown, shown_line


@given(st.text(alphabet=st.characters()))
def test_what_is_shown_is_as_long_as_the_text(text: str) -> None:
    assert len(shown(text)) == len(text)


@given(st.text(alphabet=st.characters()))
def test_nothing_that_a_terminal_obeys_is_shown(text: str) -> None:
    for character in shown(text):
        assert unicodedata.category(character) not in ("Cc", "Cf", "Cs", "Co", "Zl", "Zp")


@pytest.mark.parametrize(
    ("hostile", "harmless"),
    [
        ("\x1b[31mred", "␛[31mred"),
        ("a\tb", "a⇥b"),
        ("nul\x00", "nul␀"),
        ("del\x7f", "del␡"),
        ("\u202eltr", "◊ltr"),
        ("zero\u200bwidth", "zero·width"),
        ("c1\x9b31m", "c1\N{REPLACEMENT CHARACTER}31m"),
        ("lone\ud800", "lone\N{REPLACEMENT CHARACTER}"),
        ("no\u00a0break", "no break"),
        ("🇬🇭", "GH"),
        ("👍🏽", "👍·"),
        ("[red]markup[/red]", "[red]markup[/red]"),
    ],
)
def test_what_is_hostile_is_replaced(hostile: str, harmless: str) -> None:
    assert shown(hostile) == harmless


@pytest.mark.parametrize("text", ["Müller", "e\u0301", "⚽️ 3–2", "손흥민", "אבג"])
def test_what_prints_as_it_is_stays(text: str) -> None:
    assert shown(text) == text


def test_a_replaced_character_takes_one_cell() -> None:
    assert cell_len(shown("\x00\x1b\t\u200b\u202e\u2028\x85")) == 7


def test_a_line_has_no_breaks() -> None:
    assert shown_line("  Son\n\n scores\ttwice ") == "Son scores twice"
