"""The real program in a pseudo-terminal: what a person loses when something ends it."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from pathlib import Path

import pytest

from store.library import Library
from store.model import Article, Record, Status
from tests.store.making import find
from tests.tui.making import add, became, fill
from tests.tui.terminal import Terminal, running


@pytest.fixture
def path(library: Library) -> Path:
    fill(library)
    return library.path


@pytest.fixture
def terminal(path: Path) -> Iterator[Terminal]:
    """A reader with the first article open."""
    with running(path) as started:
        started.wait_for("Kudus sees off")
        started.press("\r")
        started.wait_for("6 left")
        yield started


def _children(process: int) -> list[int]:
    """List the processes that a process has started."""
    found = []
    for status in Path("/proc").glob("[0-9]*/stat"):
        try:
            parent = int(status.read_text().rpartition(")")[2].split()[1])
        except (FileNotFoundError, ProcessLookupError):
            continue
        if parent == process:
            found.append(int(status.parent.name))
    return found


def test_what_is_called_saved_outlives_a_kill(terminal: Terminal, library: Library) -> None:
    terminal.press("x")
    terminal.wait_for("saved")
    terminal.child.kill(signal.SIGKILL)
    terminal.wait_for_end()
    with Library.open(library.path, who="human:ada") as again:
        assert became(again)[0] == ("Kudus", "PERSON", Status.REJECTED)


def test_two_readers_keep_each_others_decisions(terminal: Terminal, library: Library) -> None:
    with running(library.path, annotator="bea") as second:
        second.wait_for("Kudus sees off")
        second.press("\r")
        second.wait_for("6 left")
        second.press("nx")
        second.wait_for("Rejected GOAL headed home")
        terminal.press("a")
        terminal.wait_for("Accepted PERSON Kudus")
        second.press("a")
        second.wait_for("Accepted MINUTE 34th minute")
    statuses = [status for _, _, status in became(library)]
    assert statuses[:3] == [Status.ACCEPTED, Status.REJECTED, Status.ACCEPTED]
    assert library.statistics().decisions == 3


def test_a_drag_with_the_mouse_makes_a_mark(terminal: Terminal, library: Library) -> None:
    terminal.wait_for("headed home in")
    rows = terminal.screen.display
    row = next(number for number, line in enumerate(rows) if "headed home in" in line)
    column = rows[row].index("in the") + 1
    terminal.mouse(0, column, row + 1)
    terminal.mouse(32, column + 3, row + 1)
    terminal.mouse(0, column + 3, row + 1, up=True)
    terminal.wait_for("selecting")
    terminal.press("4")
    terminal.wait_for("saved")
    assert ("in the", "VENUE", Status.ADDED) in became(library)


def test_leaving_gives_the_terminal_back(terminal: Terminal) -> None:
    terminal.press("Q")
    terminal.wait_for_end()
    for mode in (1000, 1003, 1049, 2004):
        enabled = terminal.written.rfind(f"\x1b[?{mode}h".encode())
        assert enabled < terminal.written.rfind(f"\x1b[?{mode}l".encode())
    assert terminal.written.rfind(b"\x1b[?25l") < terminal.written.rfind(b"\x1b[?25h")
    assert terminal.child.exitstatus == 0


@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="needs a list of processes")
def test_leaving_leaves_no_process_behind(library: Library) -> None:
    library.add(Record(Article("new", "Rice shot.", "Not yet seen")))
    with running(library.path) as terminal:
        terminal.wait_for("Not yet seen")
        children: list[int] = []
        while not children:
            children = _children(terminal.child.pid)
        terminal.press("Q")
        terminal.wait_for_end()
    assert not [child for child in children if Path(f"/proc/{child}").exists()]


def test_no_text_commands_the_terminal(library: Library) -> None:
    text = "\x1b]0;owned\x07 \x1b[31mSon\x1b[5n \x9b31m\x00 \u202e scored."
    article = Article("new", text, title=text, source=text, published="\x1b[32m")
    add(library, article, find(text, "\x1b[31mSon", "PERSON"))
    with running(library.path) as terminal:
        terminal.wait_for("owned")
        terminal.press("\r")
        terminal.wait_for("1 left")
        terminal.press("a")
        terminal.wait_for("saved")
        terminal.press("e1k")
        terminal.wait_for("▌scorer   ␛[31mSon")
        terminal.press("\r")
        terminal.wait_for("│  ␛[31mSon")
    for command in (b"\x1b]0;owned", b"\x1b[31mSon", b"\x1b[5n", b"\x9b31m", b"\x1b[32m", b"\x00"):
        assert command not in terminal.written.replace("\u029b".encode(), b"")
    assert "\u202e".encode() not in terminal.written
