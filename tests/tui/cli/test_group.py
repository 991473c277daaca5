"""What all commands share: options, help, errors and exit statuses."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import click
import pytest

import tui.app
from tests.tui.cli.conftest import Run, opened
from tui.cli import cli

PROGRAM = [sys.executable, "-m", "tui"]

HEAVY = ("textual", "rich", "spacy", "sqlite_utils", "annotators.goals")


def test_help_names_every_command(run: Run) -> None:
    result = run("--help")
    assert result.exit_code == 0
    for name in ("import", "annotate", "export", "evaluate", "stats", "keys"):
        assert f"\n  {name} " in result.stdout


@pytest.mark.parametrize("name", sorted(cli.commands))
def test_every_command_has_help(run: Run, name: str) -> None:
    result = run(name, "-h")
    assert (result.exit_code, result.stdout.startswith("Usage: ")) == (0, True)


def test_every_option_has_help() -> None:
    commands = [cli, *cli.commands.values()]
    options = [
        option for each in commands for option in each.params if isinstance(option, click.Option)
    ]
    assert not [option.name for option in options if not option.help]


def test_help_imports_no_screen_no_model_and_no_database() -> None:
    program = (
        "import sys\n"
        "from tui.cli import cli\n"
        "cli(['--help'], standalone_mode=False)\n"
        f"print([name for name in {HEAVY} if name in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert done.stdout.splitlines()[-1] == "[]"


def test_the_version_is_told(run: Run) -> None:
    assert run("--version").stdout.startswith("scoreline, version ")


def test_without_a_command_the_reader_opens(
    run: Run, library_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    calls: list[tuple[object, ...]] = []
    monkeypatch.setattr(tui.app, "run", lambda *words: calls.append(words))
    run("--samples", "--theme", "ansi-dark")
    assert calls == [(library_path, "human:ada", True, "ansi-dark", None)]


def test_samples_come_first_into_an_empty_library(run: Run) -> None:
    assert '"all": 17' in run("--samples", "stats", "--json").stdout


def test_a_theme_is_for_the_reader(run: Run) -> None:
    result = run("--theme", "nord", "keys")
    assert (result.exit_code, "--theme is for the reader" in result.stderr) == (2, True)


def test_the_library_may_be_named_before_or_after_the_command(
    run: Run, articles: Path, tmp_path: Path
) -> None:
    run("--library", tmp_path / "one.db", "import", articles)
    run("import", articles, "--library", tmp_path / "two.db")
    run("--library", tmp_path / "none.db", "import", articles, "--library", tmp_path / "three.db")
    assert sorted(path.name for path in tmp_path.glob("*.db")) == ["one.db", "three.db", "two.db"]


def test_without_a_word_about_it_the_library_is_in_the_data_folder(
    run: Run, articles: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("SCORELINE_LIBRARY")
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    run("import", articles)
    assert [path.name for path in tmp_path.rglob("library.db")] == ["library.db"]


def test_a_name_that_is_none_is_refused(run: Run) -> None:
    result = run("--annotator", " ", "stats")
    assert (result.exit_code, result.stderr) == (
        1,
        "Error: '' is no name for an annotator; name one with --annotator NAME.\n",
    )


def test_the_login_name_will_do(run: Run, filled: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SCORELINE_ANNOTATOR")
    monkeypatch.setenv("LOGNAME", "grace")
    assert run("stats").exit_code == 0


@pytest.mark.parametrize("words", [("frob",), ("import",), ("evaluate",), ("stats", "--frob")])
def test_wrong_usage_exits_with_two(run: Run, words: tuple[str, ...]) -> None:
    result = run(*words)
    assert (result.exit_code, result.stdout, "Error: " in result.stderr) == (2, "", True)


@pytest.mark.parametrize("name", ["stats", "export", "annotate"])
def test_a_library_that_is_not_there_is_said_in_one_line(run: Run, name: str) -> None:
    result = run(name)
    assert (result.exit_code, result.stdout, result.stderr.count("\n")) == (1, "", 1)


def test_a_file_that_is_no_library_is_said_in_one_line(run: Run, articles: Path) -> None:
    result = run("stats", "--library", articles / "a.txt")
    assert (result.exit_code, result.stderr.count("\n")) == (1, 1)
    assert str(articles / "a.txt") in result.stderr


def test_a_library_where_none_can_be_is_said_in_one_line(run: Run, articles: Path) -> None:
    result = run("import", articles, "--library", articles / "a.txt" / "library.db")
    assert (result.exit_code, result.stderr.count("\n")) == (1, 1)


def environment(library: Path) -> dict[str, str]:
    return {**os.environ, "SCORELINE_LIBRARY": str(library), "SCORELINE_ANNOTATOR": "ada"}


def test_a_pipe_that_closes_early_is_no_error(run: Run, library_path: Path) -> None:
    run(
        "import", "-", given="".join(f'{{"text": "{"Ghana won. " * 900}{n}"}}\n' for n in range(99))
    )
    with subprocess.Popen(
        [*PROGRAM, "export"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment(library_path),
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.readline()
        process.stdout.close()
        assert (process.stderr.read(), process.wait()) == (b"", 0)


def test_ctrl_c_is_said_and_what_was_done_stays_done(library_path: Path) -> None:
    with subprocess.Popen(
        [*PROGRAM, "import", "-"],
        stdin=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment(library_path),
    ) as process:
        assert process.stdin is not None
        assert process.stderr is not None
        # The last line is refused at once, which tells that the batch before it is in.
        lines = [f'{{"text": "Match {number}."}}\n' for number in range(200)]
        process.stdin.write("".join([*lines, "broken\n"]).encode())
        process.stdin.flush()
        assert b"line 201" in process.stderr.readline()
        process.send_signal(signal.SIGINT)
        assert (process.stderr.read(), process.wait()) == (b"200 new\nStopped.\n", 130)
    with opened(library_path) as library:
        assert len(list(library.records())) == 200
