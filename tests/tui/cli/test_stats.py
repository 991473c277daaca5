"""`scoreline stats`."""

from __future__ import annotations

import json
from pathlib import Path

from store import decisions
from store.library import Library
from tests.tui.cli.conftest import Run


def decide(path: Path) -> None:
    """Accept one suggestion of the library and reject another."""
    with Library.open(path, who="human:ada") as library:
        for record in library.records():
            for mark in record.marks:
                if mark.text == "34th minute":
                    library.save(decisions.accept(record.article.id, mark))
                if mark.text == "4-3":
                    library.save(decisions.reject(record.article.id, mark))


def test_an_empty_library_has_its_figures_too(run: Run) -> None:
    run("import", "-", given="")
    assert run("stats").stdout.splitlines()[:2] == [
        "all  unread  todo  done  skipped  rejected",
        "  0       0     0     0        0         0",
    ]


def test_articles_marks_decisions_and_annotators_are_told(run: Run, filled: Path) -> None:
    run("annotate")
    decide(filled)
    figures = json.loads(run("stats", "--json").stdout)
    assert figures["articles"]["todo"] == 2
    assert figures["decisions"] == 2
    assert figures["marks"]["MINUTE"]["accepted"] == 1
    assert figures["marks"]["SCORE"]["rejected"] == 1
    minute = next(each for each in figures["annotators"] if each["label"] == "MINUTE")
    assert (minute["annotator"].partition("@")[0], minute["precision"]) == ("entities", 1.0)


def test_the_figures_are_tables_too(run: Run, filled: Path) -> None:
    run("annotate")
    decide(filled)
    words = [line.split() for line in run("stats").stdout.splitlines()]
    assert ["marks", "suggested", "accepted", "edited", "added", "rejected"] in words
    assert ["MINUTE", "0", "1", "0", "0", "0"] in words
