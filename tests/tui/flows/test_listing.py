"""Finding articles: filters, orders, search, the empty library."""

from __future__ import annotations

import pytest

from annotators.registry import sources
from store.errors import StoreError
from store.library import Library
from store.query import State
from store.samples import samples
from tests.store.making import find
from tests.tui.making import OTHER, plain, reading


async def test_the_newest_article_comes_first(full: Library) -> None:
    async with reading(full) as reader:
        assert reader.listed == ["first", "second", "third"]


async def test_the_list_turns_round(full: Library) -> None:
    async with reading(full, "O") as reader:
        assert reader.listed == ["third", "second", "first"]


async def test_the_list_is_ordered_by_title(full: Library) -> None:
    async with reading(full, "o") as reader:
        assert reader.listed == ["first", "third", "second"]


async def test_the_list_begins_with_the_least_certain(full: Library) -> None:
    full.suggest("second", [find(OTHER, "Osei", "PERSON", confidence=0.2)], sources(), revision=1)
    async with reading(full, *"oooo") as reader:
        assert reader.listed == ["second", "first", "third"]
        assert "least certain first" in plain(reader.screen.list_header)


async def test_the_next_to_do_is_the_next_least_certain(full: Library) -> None:
    full.suggest("second", [find(OTHER, "Osei", "PERSON", confidence=0.2)], sources(), revision=1)
    async with reading(full, *"oooog", "enter", "d") as reader:
        assert reader.session.article == full.article("first")


async def test_the_list_shows_the_unread(full: Library) -> None:
    full.mark_read("second")
    async with reading(full, "f") as reader:
        assert reader.listed == ["first", "third"]


async def test_the_list_shows_one_source(full: Library) -> None:
    async with reading(full, "F", "F") as reader:
        assert reader.listed == ["second"]


async def test_escape_clears_the_filters_and_keeps_the_order(full: Library) -> None:
    async with reading(full, "O", "F", "F", "f", "escape") as reader:
        assert reader.listed == ["third", "second", "first"]
        assert reader.pilot.app.is_running


async def test_the_cursor_stays_on_its_article(full: Library) -> None:
    async with reading(full, "j", "O") as reader:
        row = reader.screen.opener.selected_row
        assert row is not None
        assert row.id == "second"


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("kudus", ["first"]),
        ("ghana kept", ["second"]),
        ("muller", ["third"]),
        ("MÜLL", ["third"]),
        ("osei", ["second"]),
        ("nobody", []),
    ],
)
async def test_a_search_finds_words(full: Library, words: str, found: list[str]) -> None:
    async with reading(full, "slash") as reader:
        reader.screen.search_line.value = words
        await reader.press("enter")
        await reader.settle()
        assert reader.listed == found


@pytest.mark.parametrize("words", ['""', "NEAR(*", "-'\\"])
async def test_a_search_for_nonsense_is_no_error(full: Library, words: str) -> None:
    async with reading(full, "slash") as reader:
        reader.screen.search_line.value = words
        await reader.press("enter")
        await reader.settle()
        assert not reader.said.startswith("!")


async def test_escape_ends_a_search(full: Library) -> None:
    async with reading(full, "slash", *"osei", "enter", "escape") as reader:
        assert reader.listed == ["first", "second", "third"]


async def test_escape_in_an_empty_search_line_closes_it(full: Library) -> None:
    async with reading(full, "slash", "escape") as reader:
        assert not reader.screen.search_line.display
        assert reader.screen.focused is reader.screen.article_list


async def test_a_search_is_counted(full: Library) -> None:
    async with reading(full, "slash", *"ghana", "enter") as reader:
        await reader.settle()
        assert "“ghana” 2" in " ".join(plain(reader.screen.list_header).split())


async def test_a_search_that_cannot_be_counted_is_said(
    full: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    def sibling() -> Library:
        raise StoreError("There is no library any more.")

    monkeypatch.setattr(full, "sibling", sibling)
    async with reading(full, "slash") as reader:
        reader.screen.search_line.value = "ghana"
        await reader.press("enter", "j")
        assert reader.said.startswith("! There is no library any more.")


async def test_r_switches_between_read_and_unread(full: Library) -> None:
    async with reading(full, "r"):
        row = full.row("first")
        assert row is not None
        assert row.read


async def test_an_article_that_no_longer_fits_the_filter_stays_until_the_next_one(
    full: Library,
) -> None:
    async with reading(full, "f", "f", "enter", "d") as reader:
        assert reader.screen.listing.query.state is State.TO_DO
        assert reader.listed == ["first", "second", "third"]


async def test_an_empty_library_welcomes(library: Library) -> None:
    async with reading(library) as reader:
        assert reader.screen.welcome.display


async def test_enter_adds_the_samples_to_an_empty_library(library: Library) -> None:
    async with reading(library, "enter") as reader:
        assert len(reader.listed) == len(list(samples()))
        assert not reader.screen.welcome.display


async def test_tab_does_not_lead_into_a_text_that_is_not_there(full: Library) -> None:
    async with reading(full, "tab", "enter") as reader:
        assert reader.session.article == full.article("first")


async def test_the_next_article_is_the_one_below_the_open_one(full: Library) -> None:
    async with reading(full, "enter", "w", "G", "w", "J") as reader:
        assert reader.session.article == full.article("second")
