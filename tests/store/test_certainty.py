"""Each article knows how sure its least certain undecided mark is, whatever happens to marks."""

from __future__ import annotations

import sqlite3
import tempfile
from contextlib import closing
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from store import decisions
from store.library import Library
from store.model import FURNITURE, Mark
from store.query import Query, Sort
from tests.store.making import TEXT, find, record, suggestions


def least(library: Library) -> float | None:
    row = library.row("a")
    assert row is not None
    return row.least_sure


def expected(marks: tuple[Mark, ...]) -> float | None:
    said = [
        mark.confidence
        for mark in marks
        if not mark.is_decided and mark.label != FURNITURE and mark.confidence is not None
    ]
    return min(said, default=None)


@settings(max_examples=30, deadline=None)
@given(st.lists(st.tuples(st.sampled_from("axlsur"), st.integers(0, 5)), max_size=12))
def test_it_is_the_least_confidence_that_is_undecided(steps: list[tuple[str, int]]) -> None:
    with (
        tempfile.TemporaryDirectory() as folder,
        Library.open(Path(folder) / "library.db", who="human:ada") as library,
    ):
        library.add(record(id="a"))
        for key, place in steps:
            marks = library.marks("a")
            if key == "s":
                again = [
                    find(TEXT, mark.text, mark.label, nth=0, confidence=(place + number) / 10)
                    for number, mark in enumerate(suggestions()[:4])
                ]
                library.suggest("a", again, ["entities@1.0.0", "goals@1.0.0"], revision=1)
            elif key == "u":
                library.undo()
            elif key == "r":
                library.redo()
            elif place < len(marks):
                mark = marks[place]
                decide = {"a": decisions.accept, "x": decisions.reject}.get(key)
                library.save(
                    decide("a", mark) if decide else decisions.relabel("a", mark, "TEAM", marks)
                )
            assert least(library) == expected(library.marks("a"))


def test_furniture_and_marks_without_a_confidence_do_not_count(library: Library) -> None:
    furniture = find(TEXT, "Ghana held on", FURNITURE, confidence=0.1)
    library.add(record(TEXT, furniture, find(TEXT, "Kudus", "PERSON"), id="a"))
    assert least(library) is None


def test_a_new_text_has_only_the_marks_that_are_found_again(library: Library) -> None:
    library.add(record(TEXT, *suggestions(), id="a"))
    assert least(library) == 0.4
    library.add(record("Kudus headed home in the 34th minute.", id="a"))
    assert least(library) == 0.8


def test_articles_without_an_uncertain_mark_come_last(library: Library) -> None:
    library.add(record("Nothing.", id="none"))
    library.add(record(TEXT, *suggestions(), id="a"))
    library.add(record(f"{TEXT} b", *suggestions()[:1], id="b"))
    query = Query(sort=Sort.CERTAINTY, descending=False)
    assert [row.id for row in library.page(query)] == ["a", "b", "none"]


def test_a_library_from_before_is_brought_up_to_date(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    with Library.open(path, who="human:ada") as library:
        library.add(record(TEXT, *suggestions(), id="a"))
    with closing(sqlite3.connect(path)) as older:
        for event in ("inserted", "deleted", "updated"):
            older.execute(f"DROP TRIGGER certainty_{event}")
        indexes = older.execute(
            "SELECT name FROM sqlite_master WHERE type = 'index' "
            "AND (sql LIKE '%least_sure%' OR sql LIKE '%answer%undecided%')"
        ).fetchall()
        for (index,) in indexes:
            older.execute(f"DROP INDEX {index}")
        older.execute("ALTER TABLE articles DROP COLUMN least_sure")
        older.execute("DELETE FROM _sqlite_migrations WHERE name = '0003_certainty'")
        older.execute("PRAGMA user_version = 2")
        older.commit()
    with Library.open(path, who="human:ada", create=False) as library:
        assert least(library) == 0.4
        library.save(decisions.accept_above("a", library.marks("a"), 0.0))
        assert least(library) is None
