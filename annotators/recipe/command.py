"""What the commands that train weights have in common: where they read from and write to."""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence
from pathlib import Path

from annotators.recipe import texts
from annotators.recipe.markup import Record


def read_command(
    prog: str, description: str | None, weights: Path, arguments: Sequence[str] | None
) -> tuple[list[Record], Path]:
    """Read the articles to learn from, and say where the weights go.

    Args:
        prog: How the command is called.
        description: What it does.
        weights: Where the weights go if the arguments do not say.
        arguments: The command line; the process's own if None.

    Returns:
        The project's own annotated articles, then those of the recipe; and a path.
    """
    parser = argparse.ArgumentParser(prog=prog, description=description)
    parser.add_argument("corpus", type=Path, help="annotated articles, one record a line")
    parser.add_argument("--output", type=Path, default=weights)
    parser.add_argument("--without", nargs="*", default=[], help="beginnings of ids to leave out")
    options = parser.parse_args(arguments)
    with options.corpus.open(encoding="utf-8") as lines:
        records: list[Record] = [json.loads(line) for line in lines]
    left_out = tuple(options.without)
    kept = [record for record in records if not record["meta"]["id"].startswith(left_out)]
    return [*(kept if left_out else records), *texts.articles()], options.output
