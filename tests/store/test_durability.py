"""What is saved stays saved, whatever happens to the processes."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path

from store.library import Library
from store.model import Answer, Status
from tests.store.making import TEXT, record, suggestions

SAVE = """
import sys, time
from pathlib import Path
from store import decisions
from store.library import Library
library = Library.open(Path(sys.argv[1]), who="human:ada")
library.save(decisions.accept("a", library.marks("a")[0]))
print("saved", flush=True)
time.sleep(60)
"""

DECIDE = """
import sys
from pathlib import Path
from store import decisions
from store.library import Library
library = Library.open(Path(sys.argv[1]), who=sys.argv[2])
sys.stdin.readline()
for number in range(int(sys.argv[3]), int(sys.argv[3]) + 60):
    library.save(decisions.skip(f"article-{number}", None))
library.close()
"""


def test_a_decision_survives_a_kill_right_after_it_was_saved(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    with Library.open(path, who="human:ada") as library:
        library.add(record(TEXT, *suggestions(), id="a"))
    process = subprocess.Popen(
        [sys.executable, "-c", SAVE, str(path)], stdout=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "saved\n"
    process.send_signal(signal.SIGKILL)
    process.communicate()
    with Library.open(path, who="human:ada", create=False) as library:
        assert library.marks("a")[0].status is Status.ACCEPTED
        undone = library.undo()
        assert undone is not None
        assert undone.of == "mark.accept"


def test_two_processes_that_decide_at_once_lose_nothing(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    with Library.open(path, who="human:ada") as library:
        list(
            library.add_all(
                (record(f"Article {number}", id=f"article-{number}"), None) for number in range(120)
            )
        )
        processes = [
            subprocess.Popen(
                [sys.executable, "-c", DECIDE, str(path), who, str(first)],
                stdin=subprocess.PIPE,
                stderr=subprocess.PIPE,
                text=True,
            )
            for who, first in (("human:ben", 0), ("human:cy", 60))
        ]
        for process in processes:
            assert process.stdin is not None
            process.stdin.write("go\n")
            process.stdin.flush()
        assert [process.communicate()[1] for process in processes] == ["", ""]
        answers = {library.article(f"article-{number}").answer for number in range(120)}
        assert answers == {Answer.IGNORE}
        assert library.statistics().decisions == 120
        assert library.has_changed()
        assert not library.has_changed()
