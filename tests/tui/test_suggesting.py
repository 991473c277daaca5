"""Feeding the annotators: what they find named things with, and what is theirs to see."""

from __future__ import annotations

from pathlib import Path

from annotators import goals
from annotators.pipelines import find
from annotators.setup import BUNDLED
from store.library import Library
from store.model import KnownName
from tests.annotators.pipelines import rules, save
from tests.tui.making import FakeMarker, fill, reading
from tui.suggesting import Suggesting

QUILMAR = KnownName("Otto Quilmar", "PERSON", "Otto Quilmar")


def test_without_a_gazetteer_what_was_seen_is_not_asked_for_again(library: Library) -> None:
    fill(library)
    marker = FakeMarker()
    suggesting = Suggesting(library, lambda _: None, start=marker.start)
    assert suggesting.find_unseen(library) == []
    assert marker.setup.source == BUNDLED.source


def test_a_gazetteer_is_given_to_the_annotators_and_has_everything_marked_anew(
    library: Library,
) -> None:
    fill(library)
    library.gazetteer.add([QUILMAR])
    marker = FakeMarker()
    suggesting = Suggesting(library, lambda _: None, start=marker.start)
    assert marker.setup.names == (QUILMAR,)
    assert suggesting.find_unseen(library) == ["first", "second", "third"]


def test_another_pipeline_has_everything_marked_anew(library: Library, tmp_path: Path) -> None:
    fill(library)
    pipeline = find(save(rules(), tmp_path / "rules"), {})
    marker = FakeMarker()
    suggesting = Suggesting(library, lambda _: None, start=marker.start, pipeline=pipeline)
    assert marker.setup.pipeline is pipeline
    assert suggesting.find_unseen(library) == ["first", "second", "third"]


async def test_the_reader_has_its_articles_marked_anew_when_there_is_a_gazetteer(
    library: Library,
) -> None:
    fill(library)
    library.gazetteer.add([QUILMAR])
    async with reading(library) as reader:
        await reader.settle()
        assert sorted(reader.marker.submitted) == ["first", "second", "third"]
        reader.marker.answer("third")
        await reader.settle()
        assert library.unseen([f"goals@{goals.VERSION}", reader.marker.setup.source]) == [
            "first",
            "second",
        ]
