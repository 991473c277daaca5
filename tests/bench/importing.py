"""Measures imports: `python -m tests.bench.importing [N [FORMAT …]]`.

N is the number of articles, 100,000 unless said. Reading and adding run in a process of their own
each, so that the most memory that each takes can be told: it must not grow with N.
"""

from __future__ import annotations

import csv
import json
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from itertools import cycle, islice
from pathlib import Path
from typing import Any

from store.importing import Item, read
from store.library import Library
from store.samples import samples


def articles(count: int) -> Iterator[dict[str, str]]:
    """Make so many articles of the samples' length, each with a text of its own."""
    bodies = [record.article for record in samples()]
    for number, article in enumerate(islice(cycle(bodies), count)):
        yield {
            "title": f"{article.title} ({number})",
            "text": f"{article.text}\n{number}",
            "published": article.published or "2023-05-06",
        }


def _record(article: dict[str, str]) -> dict[str, Any]:
    text = article["text"]
    words = [(at, at + 4) for at in range(0, len(text) - 4, 200) if text[at : at + 4].isalpha()]
    spans = [
        {"start": start, "end": end, "text": text[start:end], "label": "PERSON"}
        for start, end in words
    ]
    meta = {"title": article["title"], "published": article["published"]}
    return {"text": text, "meta": meta, "spans": spans}


def _write_records(path: Path, count: int) -> None:
    with path.open("w", encoding="utf-8") as stream:
        for article in articles(count):
            stream.write(f"{json.dumps(_record(article))}\n")


def _write_array(path: Path, count: int) -> None:
    with path.open("w", encoding="utf-8") as stream:
        for number, article in enumerate(articles(count)):
            stream.write(f"{',' if number else '['}{json.dumps(_record(article))}\n")
        stream.write("]\n")


def _write_table(path: Path, count: int) -> None:
    with path.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.DictWriter(stream, ("title", "text", "published"))
        writer.writeheader()
        writer.writerows(articles(count))


def _write_tagged(path: Path, count: int) -> None:
    with path.open("w", encoding="utf-8") as stream:
        for article in articles(count):
            stream.write("-DOCSTART- -X- O O\n\n")
            for line in article["text"].splitlines():
                stream.write("".join(f"{word} O\n" for word in line.split()) + "\n")


FILES: dict[str, tuple[str, Callable[[Path, int], None]]] = {
    "records": ("a.jsonl", _write_records),
    "json": ("a.json", _write_array),
    "csv": ("a.csv", _write_table),
    "conll": ("a.conll", _write_tagged),
}
"""What each format's file is called, and what writes it."""


def work(step: str, path: Path, library: Path) -> int:
    """Read a file, and add what is in it if the step says so; give the number of articles."""
    items = (item for item in read([path]) if isinstance(item, Item))
    if step == "read":
        return sum(1 for _ in items)
    with Library.open(library, who="human:bench") as opened:
        return sum(1 for _ in opened.add_all((item.record, item.origin) for item in items))


def _child(step: str, path: Path, library: Path) -> None:
    begin = time.perf_counter()
    done = work(step, path, library)
    seconds = time.perf_counter() - begin
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(json.dumps({"articles": done, "seconds": seconds, "megabytes": peak}))


def main() -> None:
    """Print a table of how fast each format is read and added, and the most memory it takes."""
    if len(sys.argv) > 3 and sys.argv[1] == "child":
        _child(sys.argv[2], Path(sys.argv[3]), Path(sys.argv[4]))
        return
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    print(f"{count:,} articles{'':<12}{'articles/s':>12}{'MB at most':>12}")
    with tempfile.TemporaryDirectory() as folder:
        for name in sys.argv[2:] or FILES:
            path = Path(folder, FILES[name][0])
            FILES[name][1](path, count)
            for step in ("read", "add"):
                library = Path(folder, f"{name}.db")
                words = [sys.executable, "-m", "tests.bench.importing", "child", step]
                told = subprocess.run(
                    [*words, str(path), str(library)], capture_output=True, text=True, check=True
                )
                figures = json.loads(told.stdout)
                speed = figures["articles"] / figures["seconds"]
                print(f"{name:<10} {step:<14}{speed:>12,.0f}{figures['megabytes']:>12,.0f}")
                library.unlink(missing_ok=True)
            path.unlink()


if __name__ == "__main__":
    main()
