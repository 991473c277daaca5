"""Measures lists of articles by the size of the library: `python -m tests.bench.paging [N …]`."""

from __future__ import annotations

import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from statistics import median
from typing import Any

from store.connection import connect
from store.library import Library
from store.query import Query, Sort, State

REPEATS = 15


def articles(count: int) -> Iterator[dict[str, Any]]:
    """Make the rows of articles, two thirds of them read, some done."""
    for number in range(count):
        mixed = number * 7919 % count
        yield {
            "number": number + 1,
            "id": f"{mixed:016x}",
            "content": f"{mixed:x}",
            "title": f"Match report {mixed}",
            "title_key": f"match report {mixed}",
            "source": f"Source {number % 40}",
            "published": f"{1990 + mixed % 35}-{mixed % 12 + 1:02}-{mixed % 28 + 1:02}",
            "answer": "accept" if number % 5 == 0 else None,
            "read": int(number % 3 > 0),
            "undecided": mixed % 90,
            "least_sure": mixed % 101 / 100,
            "meta": "{}",
            "added_at": "2026-03-07T15:00:00+00:00",
        }


def fill(path: Path, count: int) -> None:
    """Make a library of so many short articles."""
    Library.open(path, who="human:bench").close()
    connection = connect(path, create=False)
    with connection.write():
        connection.database.table("articles").insert_all(articles(count))
        connection.database.table("texts").insert_all(
            {
                "article": number,
                "title": f"Match report {number}",
                "text": f"Word{number % 1000} wins" + (" rarely" if number % 997 == 0 else ""),
            }
            for number in range(1, count + 1)
        )
    connection.close()


def milliseconds(run: Callable[[], object]) -> float:
    """Time a call: the median of some runs after one to warm up."""
    run()
    times: list[float] = []
    for _ in range(REPEATS):
        start = time.perf_counter()
        run()
        times.append(time.perf_counter() - start)
    return median(times) * 1000


def measure(path: Path, count: int) -> dict[str, float]:
    """Time what a list of articles asks of the library."""

    def reopen() -> None:
        Library.open(path, who="human:bench").close()

    with Library.open(path, who="human:bench") as library:
        middle = library.page_at(Query(), count // 2, limit=1)[0]
        searched = Query(words="rarely")
        figures = {
            "open": milliseconds(reopen),
            "count": milliseconds(lambda: library.count(Query())),
        }
        for sort in Sort:
            query = Query(sort=sort)
            figures[f"first page by {sort}"] = milliseconds(partial(library.page, query))
        for sort in (Sort.UNDECIDED, Sort.CERTAINTY):
            query = Query(state=State.TO_DO, sort=sort)
            figures[f"first page to do by {sort}"] = milliseconds(partial(library.page, query))
        for state in (State.UNREAD, State.DONE):
            query = Query(state=state)
            figures[f"first page of {state}"] = milliseconds(partial(library.page, query))
            figures[f"count of {state}"] = milliseconds(partial(library.count, query))
        figures |= {
            "next page, in the middle": milliseconds(lambda: library.page(Query(), after=middle)),
            "last page": milliseconds(lambda: library.last_page(Query())),
            "page at the middle": milliseconds(lambda: library.page_at(Query(), count // 2)),
            "index of the middle": milliseconds(lambda: library.index_of(Query(), middle.id)),
            "first page of a search": milliseconds(lambda: library.page(searched)),
            "sources": milliseconds(library.sources),
        }
        return figures


def main() -> None:
    """Print the figures for each size as one table."""
    sizes = [int(size) for size in sys.argv[1:]] or [100, 100_000, 1_000_000]
    columns: dict[int, dict[str, float]] = {}
    with tempfile.TemporaryDirectory() as folder:
        for size in sizes:
            path = Path(folder) / f"{size}.db"
            fill(path, size)
            columns[size] = measure(path, size)
    print(f"{'milliseconds, median':<30}" + "".join(f"{size:>12,}" for size in sizes))
    for name in columns[sizes[0]]:
        print(f"{name:<30}" + "".join(f"{columns[size][name]:>12.2f}" for size in sizes))


if __name__ == "__main__":
    main()
