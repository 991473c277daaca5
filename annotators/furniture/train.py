"""Trains the furniture tagger: `python -m annotators.furniture.train CORPUS`.

It learns from the project's own annotated articles and from those that were written for the recipe;
nothing else. With the same input it writes the same `weights.json`. `--without w6_ w7_` leaves
articles out by the beginning of their ids, for honest figures on them.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from annotators.learning.fitting import Sentence, fit_tagger
from annotators.learning.tagger import TAGS
from annotators.recipe.command import read_command

from .rules import lines_of, pieces
from .segments import Segment, segments
from .signs import describe

BIAS = 0.0
"""What is added for furniture: nothing, as what is hidden by mistake takes names with it."""
SEEDS = 4
"""How many taggers are averaged."""
ROUNDS = 25
"""How often each goes through all articles."""
DROP = 0.8
"""The share of features left out each time."""


def main(arguments: Sequence[str] | None = None) -> None:
    """Train and write the weights, as the command line says."""
    training = read_command(
        "python -m annotators.furniture.train",
        __doc__,
        Path(__file__).with_name("weights.json"),
        arguments,
    )
    data = train(training.records)
    training.output.write_text(
        json.dumps(data, ensure_ascii=False, separators=(",", ":")) + "\n", encoding="utf-8"
    )
    print(f"{len(training.records)} articles, {len(data['table']) // len(TAGS)} features")


def train(records: Iterable[Mapping[str, Any]]) -> dict[str, Any]:
    """Learn from records with gold furniture, and give the weights as plain data."""
    return fit_tagger(
        [_tagged(record) for record in records], seeds=SEEDS, bias=BIAS, rounds=ROUNDS, drop=DROP
    )


def _tagged(record: Mapping[str, Any]) -> Sentence:
    """Give the signs and the gold tags of an article's segments."""
    lines = lines_of(record["text"])
    cut = segments(lines)
    gold = [(piece["start"], piece["end"]) for piece in record["furniture"]]
    tags: list[int] = []
    for segment in cut:
        inside = _is_covered(segment, gold)
        tags.append(0 if not inside else 2 if tags and tags[-1] else 1)
    return describe(lines, cut, pieces(lines)), tags


def _is_covered(segment: Segment, gold: Iterable[tuple[int, int]]) -> bool:
    """Whether more than half of a segment is furniture."""
    covered = sum(max(0, min(segment.end, end) - max(segment.start, start)) for start, end in gold)
    return 2 * covered > segment.end - segment.start


if __name__ == "__main__":
    main()
