"""A corpus for spaCy: what is in it, that it comes back, and that spaCy trains on it."""

from __future__ import annotations

import subprocess
import sys
import zlib
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import replace
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
import spacy
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from spacy.tokens import DocBin

from annotators import docbin
from annotators.tokens import tokens
from store.exporting import Folder, Losses, LossKind
from store.exporting.choosing import in_order
from store.importing import Item, read
from store.model import FURNITURE, GOAL, Answer, Article, Mark, Record, Status
from tests.store import odd_records
from tests.store.making import decided
from tui import spacy_corpus
from tui.formats import import_formats

TEXT = "Kudus headed home.\nGhana led 2-0.\nFollow us"


def done(*marks: Mark, text: str = TEXT, **fields: Any) -> Record:
    fields.setdefault("answer", Answer.ACCEPT)
    return Record(Article("a", text, split="train", **fields), marks)


def write(records: Iterable[Record], folder: Path) -> Losses:
    losses = Losses()
    ordered = map(in_order, records)
    spacy_corpus.write(ordered, Folder(folder), tokenize=tokens, losses=losses)
    return losses


def documents(folder: Path, split: str = "train") -> list[Any]:
    """Read documents as anybody with spaCy does."""
    language = spacy.blank("en")
    return [
        doc
        for file in sorted((folder / split).iterdir())
        for doc in DocBin().from_disk(file).get_docs(language.vocab)
    ]


def contents(folder: Path) -> dict[str, bytes]:
    files = (file for file in folder.rglob("*") if file.is_file())
    return {str(file.relative_to(folder)): file.read_bytes() for file in files}


def read_back(folder: Path) -> list[Record]:
    found = list(read([folder], format_name="spacy", formats=import_formats()))
    items = [each for each in found if isinstance(each, Item)]
    assert [str(each) for each in found if each not in items] == []
    return [item.record for item in items]


def test_entities_are_ents(tmp_path: Path) -> None:
    write([done(decided(TEXT, "Kudus", "PERSON"), decided(TEXT, "Ghana", "TEAM"))], tmp_path)
    (doc,) = documents(tmp_path)
    assert [(span.text, span.label_) for span in doc.ents] == [
        ("Kudus", "PERSON"),
        ("Ghana", "TEAM"),
    ]


def test_triggers_are_a_span_group(tmp_path: Path) -> None:
    write([done(decided(TEXT, "headed home", GOAL))], tmp_path)
    (doc,) = documents(tmp_path)
    assert [(span.text, span.label_) for span in doc.spans[docbin.GOALS]] == [("headed home", GOAL)]


def test_the_text_is_kept_to_the_last_space(tmp_path: Path) -> None:
    text = "Kudus\t scored\r\n\n  twice 🇬🇭 "
    write([done(text=text)], tmp_path)
    assert documents(tmp_path)[0].text == text


def test_what_has_no_mark_is_outside_in_an_article_that_is_done(tmp_path: Path) -> None:
    write([done()], tmp_path)
    assert {token.ent_iob_ for token in documents(tmp_path)[0]} == {"O"}


def test_what_has_no_mark_is_missing_in_one_that_is_not(tmp_path: Path) -> None:
    write([done(decided(TEXT, "Kudus", "PERSON"), answer=None)], tmp_path)
    assert [token.ent_iob_ for token in documents(tmp_path)[0]][:3] == ["B", "", ""]


def test_furniture_is_missing(tmp_path: Path) -> None:
    write([done(decided(TEXT, "Follow us", FURNITURE))], tmp_path)
    tags = {token.text: token.ent_iob_ for token in documents(tmp_path)[0]}
    assert (tags["Ghana"], tags["Follow"], tags["us"]) == ("O", "", "")


def test_a_mark_within_a_token_is_made_longer_and_told(tmp_path: Path) -> None:
    losses = write([done(decided("a 2-0win", "2-0", "SCORE"), text="a 2-0win")], tmp_path)
    assert losses.of_kind(LossKind.MOVED) == 1
    assert [span.text for span in documents(tmp_path)[0].ents] == ["2-0win"]


def test_of_entities_that_overlap_the_longer_is_written_and_the_other_told(tmp_path: Path) -> None:
    marks = (decided(TEXT, "Ghana", "TEAM"), decided(TEXT, "Ghana led", "PERSON"))
    losses = write([done(*marks)], tmp_path)
    assert losses.of_kind(LossKind.OVERLAPPING) == 1
    assert [span.text for span in documents(tmp_path)[0].ents] == ["Ghana led"]


def test_each_split_has_a_folder_of_its_own(tmp_path: Path) -> None:
    records = [
        Record(Article(split, f"In {split}", split=split)) for split in ("train", "dev", "test")
    ]
    write(records, tmp_path)
    assert [documents(tmp_path, split)[0].text for split in ("train", "dev", "test")] == [
        *("In train", "In dev", "In test"),
    ]


def test_many_articles_are_several_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(spacy_corpus, "SHELF", 2)
    write(
        (Record(Article(f"{number}", f"{number}", split="train")) for number in range(5)),
        tmp_path,
    )
    files = sorted(file.name for file in (tmp_path / "train").iterdir())
    assert files == ["000000.spacy", "000001.spacy", "000002.spacy"]
    assert len(documents(tmp_path)) == 5


def test_a_document_that_another_program_made_is_read(tmp_path: Path) -> None:
    doc = spacy.blank("en")("Kudus headed home.")
    doc.set_ents([doc.char_span(0, 5, "PERSON")])
    doc.spans[docbin.GOALS] = [doc.char_span(6, 17, "any")]
    DocBin(docs=[doc]).to_disk(tmp_path / "other.spacy")
    (record,) = read_back(tmp_path)
    marks = [(mark.text, mark.label, mark.status) for mark in record.marks]
    assert marks == [("Kudus", "PERSON", Status.ACCEPTED), ("headed home", GOAL, Status.ACCEPTED)]


@given(records=odd_records.corpora())
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_out_in_out_gives_the_same_bytes(records: list[Record]) -> None:
    with TemporaryDirectory() as one, TemporaryDirectory() as two:
        write(records, Path(one))
        # Splits come back one after the other, and a library gives articles in one order.
        places = {record.article.id: place for place, record in enumerate(records)}
        back = sorted(read_back(Path(one)), key=lambda record: places[record.article.id])
        write(back, Path(two))
        assert contents(Path(two)) == contents(Path(one))


@given(records=odd_records.corpora())
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_entities_and_triggers_come_back_as_they_were(records: list[Record]) -> None:
    with TemporaryDirectory() as folder:
        write(records, Path(folder))
        back = {record.article.id: _but_furniture(record) for record in read_back(Path(folder))}
    assert back == {record.article.id: _but_furniture(record) for record in records}


def _but_furniture(record: Record) -> set[Mark]:
    return {mark for mark in record.marks if mark.label != FURNITURE}


@cache
def a_docbin() -> bytes:
    """Give what a small DocBin unpacks to."""
    shelf = docbin.Shelf()
    shelf.add(docbin.Marked("Kudus scored.", [Mark(0, 5, "Kudus", "PERSON")], [], data="{}"))
    return zlib.decompress(shelf.take())


@given(st.binary(max_size=60), st.integers(0, 400), st.integers(1, 255), st.booleans())
@settings(max_examples=300, deadline=None)
def test_bytes_that_are_no_docbin_are_refused_and_nothing_else_happens(
    junk: bytes, place: int, change: int, is_packed: bool
) -> None:
    plain = bytearray(a_docbin())
    plain[place % len(plain)] ^= change
    for data in (junk, zlib.compress(junk if is_packed else bytes(plain))):
        with suppress(docbin.DocBinError):
            list(docbin.read(data))


def test_a_file_that_unpacks_to_too_much_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(docbin, "LARGEST", 2**21)
    with pytest.raises(docbin.DocBinError, match="more than 2 MB"):
        list(docbin.read(zlib.compress(bytes(2**22))))


def test_spacy_trains_on_it_as_it_is(tmp_path: Path) -> None:
    marks = (decided(TEXT, "Kudus", "PERSON"), decided(TEXT, "headed home", GOAL))
    record = done(*marks)
    dev = replace(record, article=replace(record.article, id="b", split="dev"))
    write([record, dev], tmp_path)
    steps = ("--training.max_steps", "2", "--training.eval_frequency", "1")
    run = subprocess.run(
        [sys.executable, "-m", "spacy", "train", "config.cfg", "--output", "model", *steps],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (run.returncode, run.stderr) == (0, "")
    assert spacy.load(tmp_path / "model" / "model-last").pipe_names == ["tok2vec", "ner", "spancat"]


@pytest.mark.parametrize(
    ("label", "pipes"), [("PERSON", ["tok2vec", "ner"]), (GOAL, ["tok2vec", "spancat"])]
)
def test_the_configuration_trains_only_what_there_is(
    label: str, pipes: list[str], tmp_path: Path
) -> None:
    write([done(decided(TEXT, "Kudus", label))], tmp_path)
    configuration = spacy.util.load_config(tmp_path / "config.cfg")
    assert configuration["nlp"]["pipeline"] == pipes


def test_of_two_entities_that_meet_in_furniture_alone_one_is_written(tmp_path: Path) -> None:
    text = "Kudus Kudus Kudus"
    marks = (
        Mark(0, 11, "Kudus Kudus", "PERSON"),
        Mark(6, 11, "Kudus", FURNITURE),
        Mark(6, 17, "Kudus Kudus", "PERSON"),
    )
    losses = write([done(*marks, text=text)], tmp_path)
    assert losses.of_kind(LossKind.OVERLAPPING) == 1
    (doc,) = documents(tmp_path)
    assert [entity.text for entity in doc.ents] == ["Kudus Kudus"]
