"""Opening a library, and every reason why that can fail."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from store.connection import connect
from store.errors import StoreError
from store.library import Library
from store.query import Query
from store.schema import MIGRATIONS
from tests.store.making import record

READ_ONLY = pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")


def opened(path: Path, *, create: bool = True) -> Library:
    return Library.open(path, who="human:ada", create=create)


def test_missing_folders_are_made(tmp_path: Path) -> None:
    with opened(tmp_path / "some" / "where" / "library.db") as library:
        assert library.count(Query()) == 0


def test_what_was_added_is_there_on_the_next_start(tmp_path: Path) -> None:
    with opened(tmp_path / "library.db") as library:
        library.add(record(id="kept"))
    with opened(tmp_path / "library.db", create=False) as library:
        assert library.row("kept") is not None


def test_a_missing_library_is_not_made_unasked(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="There is no library at"):
        opened(tmp_path / "library.db", create=False)
    assert not (tmp_path / "library.db").exists()


def test_a_file_that_is_not_sqlite_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    path.write_text("Not a database, but a text of more than a few bytes.\n" * 30)
    with pytest.raises(StoreError, match="is not a library"):
        opened(path)


def test_a_database_of_another_program_is_refused_and_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    other = sqlite3.connect(path)
    other.execute("CREATE TABLE cookies (name TEXT)")
    other.close()
    before = path.read_bytes()
    with pytest.raises(StoreError, match="another program"):
        opened(path)
    assert path.read_bytes() == before


def test_a_library_from_a_newer_version_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    opened(path).close()
    connection = connect(path, create=False)
    connection.execute(f"PRAGMA user_version = {len(MIGRATIONS) + 1}")
    connection.close()
    with pytest.raises(StoreError, match="newer version of Scoreline"):
        opened(path)


def test_a_migration_that_nobody_here_knows_is_from_a_newer_version(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    opened(path).close()
    connection = connect(path, create=False)
    connection.database.table("_sqlite_migrations").insert(
        {"migration_set": "scoreline", "name": "9999_later", "applied_at": "2030"}
    )
    connection.close()
    with pytest.raises(StoreError, match="newer version of Scoreline"):
        opened(path)


def test_a_folder_is_no_library(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="is a folder"):
        opened(tmp_path)


def test_a_file_among_the_folders_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(StoreError, match="There can be no library at"):
        opened(tmp_path / "file" / "library.db")


@READ_ONLY
def test_a_library_in_a_read_only_folder_is_told(tmp_path: Path) -> None:
    folder = tmp_path / "shelf"
    opened(folder / "library.db").close()
    folder.chmod(0o555)
    try:
        with pytest.raises(StoreError, match="read-only"):
            opened(folder / "library.db")
        with pytest.raises(StoreError, match="read-only"):
            opened(folder / "other.db")
    finally:
        folder.chmod(0o755)


@READ_ONLY
def test_a_library_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    opened(path).close()
    path.chmod(0o444)
    with pytest.raises(StoreError, match="permissions"):
        opened(path)


def test_a_damaged_library_is_told(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    with opened(path) as library:
        library.add(record(id="one"))
    content = bytearray(path.read_bytes())
    content[4096:] = b"\xff" * (len(content) - 4096)
    path.write_bytes(bytes(content))
    with pytest.raises(StoreError, match="damaged"):
        opened(path)


def test_an_interrupted_first_start_is_finished_by_the_next(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    raw = sqlite3.connect(path)
    raw.execute("PRAGMA journal_mode = WAL")
    raw.close()
    with opened(path) as library:
        library.add(record(id="one"))
        assert library.count(Query()) == 1


def test_a_library_that_another_program_keeps_locked_is_busy(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("store.connection.BUSY_SECONDS", 0.05)
    with closing(connect(library.path, create=False)) as held, opened(library.path) as other:
        with held.write(), pytest.raises(StoreError, match="is busy: another program is writing"):
            other.mark_read("any")
        other.mark_read("any")


def test_a_library_can_be_read_while_another_program_writes(library: Library) -> None:
    library.add(record(id="one"))
    with closing(connect(library.path, create=False)) as held, held.write():
        assert library.count(Query()) == 1
        assert library.marks("one") == ()


def test_a_full_disk_is_told_and_nothing_is_lost(library: Library) -> None:
    library.add(record(id="kept"))
    small = connect(library.path, create=False)
    (pages,) = small.row("PRAGMA page_count")
    small.execute(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(StoreError, match="is full; nothing was changed"), small.write():
        small.execute("INSERT INTO settings VALUES ('size', ?)", ("x" * 100_000,))
    small.close()
    assert library.setting("size") is None
    assert library.row("kept") is not None


def test_six_processes_that_start_together_all_succeed(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    program = (
        "import sys; from pathlib import Path; from store.library import Library\n"
        "sys.stdin.readline()\n"
        "with Library.open(Path(sys.argv[1]), who='human:ada') as library:\n"
        "    library.set_setting(sys.argv[2], 'here')\n"
    )
    processes = [
        subprocess.Popen(
            [sys.executable, "-c", program, str(path), str(number)],
            stdin=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        for number in range(6)
    ]
    for process in processes:
        assert process.stdin is not None
        process.stdin.write("go\n")
        process.stdin.flush()
    errors = [process.communicate()[1] for process in processes]
    assert errors == [""] * 6
    with opened(path, create=False) as library:
        assert [library.setting(str(number)) for number in range(6)] == ["here"] * 6


def test_opening_and_listing_loads_no_sqlite_utils(tmp_path: Path) -> None:
    opened(tmp_path / "library.db").close()
    program = (
        "import sys; from pathlib import Path; from store.library import Library\n"
        "from store.query import Query\n"
        "library = Library.open(Path(sys.argv[1]), who='human:ada')\n"
        "library.page(Query()), library.mark_read('none'), library.undo()\n"
        "heavy = {'sqlite_utils', 'spacy', 'textual', 'rich', 'click'}\n"
        "sys.exit(', '.join(heavy & set(sys.modules)))"
    )
    ran = subprocess.run(
        [sys.executable, "-c", program, str(tmp_path / "library.db")],
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.stderr.strip() == ""
