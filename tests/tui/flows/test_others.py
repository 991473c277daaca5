"""What others do to the library while it is open: annotators, readers, locks."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from store import decisions
from store.library import Library
from store.model import Article, Record, Status
from tests.store.making import find
from tests.tui.making import Reading, add, became, plain, reading

TEXT = "Saka passed to Rice."


@pytest.fixture
def other(full: Library) -> Iterator[Library]:
    with Library.open(full.path, who="human:bea") as opened:
        yield opened


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Library]:
    """A library that does not wait for a lock."""
    monkeypatch.setattr("store.connection.BUSY_SECONDS", 0.0)
    with Library.open(tmp_path / "impatient.db", who="human:ada") as opened:
        add(opened, Article("first", TEXT), find(TEXT, "Saka", "PERSON"))
        yield opened


@contextmanager
def _locked(path: Path) -> Iterator[None]:
    """Be another program that is writing."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("BEGIN IMMEDIATE")
        yield


async def _look(reader: Reading) -> None:
    """Look for changes now rather than at the next second."""
    reader.screen.follower.look_for_changes()
    await reader.pilot.pause()


async def test_another_readers_decision_appears(full: Library, other: Library) -> None:
    async with reading(full, "enter") as reader:
        other.save(decisions.accept("first", other.marks("first")[0]))
        await _look(reader)
        assert reader.session.marks[0].status is Status.ACCEPTED
        assert reader.said.endswith("5 left")


async def test_another_readers_answer_appears(full: Library, other: Library) -> None:
    async with reading(full, "enter") as reader:
        other.save(decisions.skip("first", None))
        await _look(reader)
        assert "skipped" in plain(reader.screen.article_header)


async def test_both_decisions_on_one_mark_are_kept(full: Library, other: Library) -> None:
    async with reading(full, "enter") as reader:
        mark = other.marks("first")[0]
        other.save(decisions.accept("first", mark))
        await reader.press("x")
        assert "somebody else had changed it too" in reader.said
        assert mark.id is not None
        assert [entry.who for entry in full.history(mark.id)] == ["human:bea", "human:ada"]
        assert full.marks("first")[0].status is Status.REJECTED


async def test_a_new_text_of_the_open_article_is_shown(full: Library, other: Library) -> None:
    async with reading(full, "enter", "end") as reader:
        other.add(Record(Article("first", "Kudus scored.")))
        await _look(reader)
        assert reader.session.view.text == "Kudus scored."
        assert reader.session.tokens == ((0, 5), (6, 12), (12, 13))
        await reader.press("h", "1")
        assert ("scored", "PERSON", Status.ADDED) in became(full)


async def test_articles_that_are_imported_meanwhile_end_the_welcome(library: Library) -> None:
    async with reading(library) as reader:
        with Library.open(library.path, who="human:bea") as importer:
            importer.add(Record(Article("new", "Rice shot.")))
        await _look(reader)
        assert reader.listed == ["new"]
        await reader.press("enter")
        assert reader.session.article == library.article("new")


async def test_the_list_does_not_jump_when_others_write(full: Library, other: Library) -> None:
    list(other.add_all((Record(Article(f"n{n}", f"Rice shot {n}.")), None) for n in range(60)))
    async with reading(full, "G", *"kkk") as reader:
        await _look(reader)
        before = reader.screen.article_list.scroll_offset
        other.mark_read("n1")
        await _look(reader)
        assert reader.screen.article_list.scroll_offset == before


async def test_suggestions_appear_and_the_first_comes_into_focus(library: Library) -> None:
    library.add(Record(Article("new", TEXT)))
    async with reading(library, "enter") as reader:
        assert reader.marker.submitted == ["new", "new"]
        reader.marker.answer("new", find(TEXT, "Saka", "PERSON"))
        await reader.pilot.pause()
        assert reader.focus == "Saka"
        assert became(library, "new") == [("Saka", "PERSON", Status.SUGGESTED)]


async def test_suggestions_leave_a_selection_alone(library: Library) -> None:
    library.add(Record(Article("new", TEXT)))
    async with reading(library, "enter", "v", "l") as reader:
        reader.marker.answer("new", find(TEXT, "Saka", "PERSON"))
        await reader.pilot.pause()
        assert reader.session.selection == (0, 11)


async def test_a_crash_of_the_annotators_is_said(library: Library) -> None:
    library.add(Record(Article("new", TEXT)))
    async with reading(library, "enter") as reader:
        reader.marker.answer("new", error="No marks could be suggested: it ended.")
        await reader.pilot.pause()
        assert reader.said.startswith("! No marks could be suggested: it ended.")


async def test_a_suggestion_that_does_not_fit_is_said_once(library: Library) -> None:
    library.add(Record(Article("new", TEXT)))
    async with reading(library) as reader:
        asked = len(reader.marker.submitted)
        reader.marker.answer("new", find(TEXT + "Ødegaard", "Ødegaard", "PERSON"))
        await reader.pilot.pause()
        assert reader.said.startswith("! span 20-28 does not lie in a text of 20 characters")
        reader.screen.follower.suggest_more()
        assert len(reader.marker.submitted) == asked


async def test_leaving_ends_the_annotators(full: Library) -> None:
    async with reading(full) as reader:
        assert not reader.marker.is_closed
    assert reader.marker.is_closed


async def test_a_locked_library_is_said_and_nothing_shown_as_saved(impatient: Library) -> None:
    async with reading(impatient, "enter") as reader:
        with _locked(impatient.path):
            await reader.press("a")
        assert reader.said.startswith("! ")
        assert "is busy" in reader.said
        assert reader.session.marks[0].status is Status.SUGGESTED
        await reader.press("a")
        assert became(impatient) == [("Saka", "PERSON", Status.ACCEPTED)]


async def test_an_article_can_be_read_while_the_library_is_locked(impatient: Library) -> None:
    with _locked(impatient.path):
        async with reading(impatient, "enter") as reader:
            assert reader.session.view.text == TEXT
            assert reader.screen.focused is reader.screen.article_text
            assert reader.said.startswith("! ")


async def test_a_selection_outlives_a_decision_that_could_not_be_saved(
    impatient: Library,
) -> None:
    async with reading(impatient, "enter", "end", "h", "v", "h") as reader:
        with _locked(impatient.path):
            await reader.press("1")
        assert reader.session.selection == (12, 19)
        await reader.press("1")
        assert ("to Rice", "PERSON", Status.ADDED) in became(impatient)


async def test_an_error_that_does_not_fit_the_status_line_is_shown_whole(
    impatient: Library,
) -> None:
    async with reading(impatient, "enter", size=(40, 10)) as reader:
        with _locked(impatient.path):
            await reader.press("a")
        shown = [note.message for note in reader.pilot.app._notifications]
        assert len(shown) == 1
        assert shown[0].endswith("Try again in a moment.")


async def test_a_read_only_library_is_said(full: Library) -> None:
    async with reading(full, "enter") as reader:
        full._connection.execute("PRAGMA query_only = ON")
        await reader.press("a")
        assert "is read-only. Change" in reader.said
        assert reader.session.marks[0].status is Status.SUGGESTED
