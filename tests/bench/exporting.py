"""Measures exports against bare sqlite3 and json: `python -m tests.bench.exporting [N [FORMAT …]]`.

N is the number of articles, 100,000 unless said. Each export runs in a process of its own, and so
does the bare reading and writing of the same rows, so that the most memory each takes can be told.
"""

from __future__ import annotations

import json
import resource
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import replace
from datetime import date, timedelta
from itertools import cycle, islice
from pathlib import Path

from annotators.known_words import KnownWords
from annotators.tokens import tokens
from store.exporting import Choice, Files, Losses, OneFile, choose, new_folder
from store.library import Library
from store.model import ENTITY_LABELS, GOAL, Answer, Goal, Kind, Mark, Name, Record, Status
from store.samples import samples
from tui.formats import export_formats

BARE = "sqlite3 and json"

_EVERY = 25
"""How many words stand between two marks."""


def marked(count: int) -> Iterator[Record]:
    """Make so many articles that are done, with a mark every few words."""
    bodies = [(record.article, _marks(record.article.text)) for record in samples()]
    newest = date(2025, 5, 25)
    for number, (article, marks) in enumerate(islice(cycle(bodies), count)):
        day = (newest - timedelta(days=number // 10)).isoformat()
        # Texts differ so that the library takes each for an article of its own.
        text = f"{article.text}\n{number}"
        changed = replace(article, id=f"bench-{number:06}", text=text, published=day)
        yield Record(replace(changed, answer=Answer.ACCEPT), marks)


def _marks(text: str) -> tuple[Mark, ...]:
    found = list(tokens(text))[::_EVERY]
    return tuple(
        _mark(text, start, end, number)
        for number, (start, end) in enumerate(found)
        if text[start:end].isalnum()
    )


def _mark(text: str, start: int, end: int, number: int) -> Mark:
    covered = text[start:end]
    label = GOAL if number % 10 == 9 else ENTITY_LABELS[number % len(ENTITY_LABELS)]
    goal = Goal(Name(covered, start, end), minute=34, kind=Kind.HEADER) if label == GOAL else None
    return Mark(start, end, covered, label, Status.ACCEPTED, "entities@1.0.0", 0.9, goal)


def write_bare(library: Path, output: Path) -> None:
    """Read the rows of every article and write them as JSONL, with nothing in between."""
    connection = sqlite3.connect(library)
    connection.row_factory = sqlite3.Row
    articles = connection.execute(
        "SELECT number, id, articles.title, source, url, published, split, answer, meta, text "
        "FROM articles JOIN texts ON article = number ORDER BY published, id"
    )
    with output.open("w", encoding="utf-8") as stream:
        for article in articles:
            marks = connection.execute(
                "SELECT * FROM marks WHERE article = ? ORDER BY start", (article["number"],)
            )
            data = {**article, "marks": [dict(mark) for mark in marks]}
            stream.write(f"{json.dumps(data, ensure_ascii=False)}\n")
    connection.close()


def write_format(name: str, library: Path, output: Path) -> None:
    """Write the library in a format, as `scoreline export` does."""
    format_ = export_formats()[name]
    with ExitStack() as stack:
        opened = stack.enter_context(Library.open(library, who="human:bench", create=False))
        files: Files = (
            stack.enter_context(new_folder(output))
            if format_.is_folder
            else OneFile(stack.enter_context(output.open("wb")))
        )
        records = choose(opened.records(), Choice())
        format_.write(records, files, tokenize=KnownWords(), losses=Losses())


def measure(name: str, library: Path, output: Path) -> None:
    """Write in one way and print the seconds and the most memory in megabytes."""
    # The models of language are loaded once, however much is written.
    tokens("Kick-off")
    start = time.perf_counter()
    if name == BARE:
        write_bare(library, output)
    else:
        write_format(name, library, output)
    seconds = time.perf_counter() - start
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(json.dumps([seconds, memory]))


def _remove(output: Path) -> None:
    if output.is_dir():
        shutil.rmtree(output)
    else:
        output.unlink()


def main(count: int, names: list[str]) -> None:
    """Make a library and print how long each way takes."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "library.db")
        with Library.open(path, who="human:bench") as library:
            for _ in library.add_all((record, None) for record in marked(count)):
                pass
        print(f"{count:,} articles, a library of {path.stat().st_size / 2**20:,.0f} MB")
        print(f"{'':<18}{'seconds':>10}{'articles/s':>12}{'× bare':>8}{'peak MB':>9}")
        bare = 0.0
        for name in [BARE, *names]:
            words = [sys.executable, "-m", __spec__.name, "--measure", name, str(path)]
            run = subprocess.run(
                [*words, str(Path(folder, "out"))], check=True, capture_output=True, text=True
            )
            seconds, memory = json.loads(run.stdout)
            bare = bare or seconds
            speed = f"{count / seconds:>12,.0f}{bare / seconds:>8.2f}"
            print(f"{name:<18}{seconds:>10.1f}{speed}{memory:>9,.0f}", flush=True)
            _remove(Path(folder, "out"))


if __name__ == "__main__":
    if sys.argv[1:2] == ["--measure"]:
        measure(sys.argv[2], Path(sys.argv[3]), Path(sys.argv[4]))
    else:
        size = int(sys.argv[1]) if sys.argv[1:] else 100_000
        main(size, sys.argv[2:] or list(export_formats()))
