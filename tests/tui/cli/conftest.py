"""What tests of the command line share: a way to run it, and a library for it to work on."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from store.library import Library
from tui.cli import cli

Run = Callable[..., Result]
"""Runs `scoreline` with some words, and gives its exit status and what it said."""


@pytest.fixture
def library_path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "library.db"


@pytest.fixture
def run(library_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    monkeypatch.setenv("SCORELINE_LIBRARY", str(library_path))
    monkeypatch.setenv("SCORELINE_ANNOTATOR", "ada")

    def run_scoreline(*words: str | Path, given: str | bytes | None = None) -> Result:
        return CliRunner().invoke(cli, [str(word) for word in words], input=given)

    return run_scoreline


@pytest.fixture
def articles(tmp_path: Path) -> Path:
    """A folder with two articles."""
    folder = tmp_path / "articles"
    folder.mkdir()
    (folder / "a.txt").write_text("Ghana edge it\n\nKudus scored in the 34th minute.\n")
    (folder / "b.txt").write_text("date 2023-04-30 Seven at Anfield\n\nLiverpool won 4-3.\n")
    return folder


@pytest.fixture
def filled(run: Run, articles: Path, library_path: Path) -> Path:
    """A library with those two articles."""
    assert run("import", articles).exit_code == 0
    return library_path


def opened(path: Path) -> Library:
    """Open a library to look at what a command left in it."""
    return Library.open(path, who="human:tester", create=False)
