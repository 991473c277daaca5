"""What a format could not hold, as a person and a program read it."""

from __future__ import annotations

import pytest

from store.exporting import Losses, LossKind, losses
from store.model import Article, Mark

ARTICLE = Article("a", "Kudus")
KUDUS = Mark(0, 5, "Kudus", "PERSON")


def some() -> Losses:
    found = Losses()
    found.add(LossKind.MOVED, ARTICLE, "in a token", KUDUS)
    found.add(LossKind.MOVED, ARTICLE, "in a token", KUDUS)
    found.add(LossKind.UNFINISHED, ARTICLE, "not done")
    return found


def test_nothing_is_said_of_nothing() -> None:
    assert (len(Losses()), list(Losses().lines())) == (0, [])


def test_losses_are_counted_by_kind_and_label() -> None:
    assert list(some().lines()) == ["moved to tokens: 2 (PERSON 2)", "unfinished: 1"]


def test_a_report_names_each_loss() -> None:
    report = some().as_dict()
    assert report["counts"] == {"moved to tokens": {"PERSON": 2}, "unfinished": {"article": 1}}
    assert report["losses"][0] == {
        "kind": "moved to tokens",
        "article": "a",
        "label": "PERSON",
        "start": 0,
        "end": 5,
        "text": "Kudus",
        "detail": "in a token",
    }


def test_only_the_first_of_very_many_are_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(losses, "SHOWN", 1)
    found = some()
    assert (len(found), [each.kind for each in found.first]) == (
        3,
        [LossKind.MOVED, LossKind.UNFINISHED],
    )
