"""Measures the annotators: `python -m tests.bench.annotating ARTICLES.jsonl`.

Prints the words a second of the bare pipeline, of all annotators in one process and in two, how
they compare, and the most memory that this process took. Each article needs only `text`; without a
file, the sample articles are marked twenty times over.
"""

from __future__ import annotations

import json
import resource
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from annotators.entities.language import language
from annotators.suggest import BATCH, suggest
from annotators.tokens import make_doc
from store.samples import samples

COPIES = 20


def main() -> None:
    """Measure and print."""
    texts = _read(Path(sys.argv[1])) if len(sys.argv) > 1 else _samples()
    words = sum(len(text.split()) for text in texts)
    nlp = language()

    def bare() -> Iterator[object]:
        with nlp.memory_zone():
            yield from nlp.pipe((make_doc(nlp, text) for text in texts), batch_size=BATCH)

    ways: tuple[tuple[str, Callable[[], Iterator[object]]], ...] = (
        ("the pipeline alone", bare),
        ("all annotators", lambda: suggest(texts)),
        ("all annotators, two processes", lambda: suggest(texts, processes=2)),
    )
    print(f"{len(texts):,} articles, {words:,} words")
    next(suggest(texts[:1]))
    speeds = []
    for name, run in ways:
        started = time.perf_counter()
        for _ in run():
            pass
        speeds.append(words / (time.perf_counter() - started))
        print(f"{name:32} {speeds[-1]:10,.0f} words/s {speeds[-1] / speeds[0]:6.2f} x")
    print(f"two processes against one        {speeds[2] / speeds[1]:28.2f} x")
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"most memory                      {most:10,.0f} MB")


def _read(path: Path) -> list[str]:
    with path.open(encoding="utf-8") as lines:
        return [json.loads(line)["text"] for line in lines]


def _samples() -> list[str]:
    return [record.article.text for record in samples()] * COPIES


if __name__ == "__main__":
    main()
