"""What the commands that train weights have in common: where they read from and write to."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from annotators.recipe import texts
from annotators.recipe.corpora import read_lines
from annotators.recipe.markup import Record


@dataclass(frozen=True, slots=True)
class Training:
    """What to learn from, and where the weights go."""

    corpus: Path
    """The folder of corpora."""
    records: list[Record]
    """The project's own annotated articles, then those of the recipe."""
    output: Path


def read_command(
    prog: str, description: str | None, weights: Path, arguments: Sequence[str] | None
) -> Training:
    """Read the articles to learn from, and say where the weights go.

    Args:
        prog: How the command is called.
        description: What it does.
        weights: Where the weights go if the arguments do not say.
        arguments: The command line; the process's own if None.
    """
    parser = argparse.ArgumentParser(prog=prog, description=description)
    parser.add_argument("corpus", type=Path, help="folder with own/own.jsonl and ner/")
    parser.add_argument("--output", type=Path, default=weights)
    parser.add_argument("--without", nargs="*", default=[], help="beginnings of ids to leave out")
    options = parser.parse_args(arguments)
    left_out = tuple(options.without)
    records: list[Record] = [
        record
        for record in read_lines(options.corpus / "own" / "own.jsonl")
        if not record["meta"]["id"].startswith(left_out)
    ]
    return Training(options.corpus, [*records, *texts.articles()], options.output)
