"""What each room may import, and what starts without what is slow to load."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

PROJECT = Path(__file__).parent.parent
SCREEN = {"textual", "rich"}
SLOW = {"spacy", "thinc", "numpy"}

PAINT = """
import asyncio, sys
from pathlib import Path
from store.library import Library
from store.model import Article, Record
from tui.app import ScorelineApp

async def paint():
    with Library.open(Path(sys.argv[1]), who="human:ada") as library:
        library.add(Record(Article("", "Kudus scored.", "Kudus at the double")))
        async with ScorelineApp(library).run_test() as pilot:
            await pilot.pause()
            assert "Kudus at the double" in pilot.app.export_screenshot().replace("&#160;", " ")

asyncio.run(paint())
"""


def loaded_by(program: str, *words: str) -> set[str]:
    """Run a program in a Python of its own, and name the packages that it has loaded."""
    told = subprocess.run(
        [
            sys.executable,
            "-c",
            f"{program}\nimport sys\nprint(*{{name.partition('.')[0] for name in sys.modules}})",
            *words,
        ],
        cwd=PROJECT,
        capture_output=True,
        text=True,
        check=True,
    )
    return set(told.stdout.splitlines()[-1].split())


def test_imports_run_in_the_directions_of_the_contracts() -> None:
    told = subprocess.run(
        [Path(sys.executable).with_name("lint-imports"), "--no-cache"],
        cwd=PROJECT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert told.returncode == 0, told.stdout


@pytest.mark.parametrize("module", ["store", "store.library", "store.exporting", "store.importing"])
def test_the_store_loads_no_screen_and_no_model(module: str) -> None:
    assert not loaded_by(f"import {module}") & (SCREEN | SLOW)


@pytest.mark.parametrize("module", ["annotators", "annotators.registry", "annotators.background"])
def test_the_annotators_load_no_screen_and_spacy_only_when_they_read(module: str) -> None:
    assert not loaded_by(f"import {module}") & (SCREEN | SLOW)


def test_the_annotators_load_no_database() -> None:
    assert not loaded_by("import annotators.suggest") & {"sqlite3", "sqlite_utils", *SCREEN}


def test_the_command_line_gives_its_help_without_a_screen_a_database_or_a_model() -> None:
    asked = """
from tui.cli import cli
try:
    cli(["--help"])
except SystemExit:
    print()
"""
    assert not loaded_by(asked) & {*SCREEN, *SLOW, "sqlite3", "sqlite_utils"}


def test_the_reader_loads_no_model() -> None:
    assert not loaded_by("import tui.app") & {*SLOW, "sqlite_utils"}


def test_the_list_is_painted_without_a_model_or_sqlite_utils(tmp_path: Path) -> None:
    library = tmp_path / "library.db"
    loaded_by(PAINT, str(library))
    assert not loaded_by(PAINT, str(library)) & {*SLOW, "sqlite_utils"}
