"""`scoreline import`."""

from __future__ import annotations

from pathlib import Path

import pytest

from store.query import Query
from tests.tui.cli.conftest import Run, opened


def test_articles_are_taken_in_and_counted(run: Run, articles: Path, library_path: Path) -> None:
    result = run("import", articles)
    assert (result.exit_code, result.stdout, result.stderr) == (0, "", "2 new\n")
    with opened(library_path) as library:
        titles = {row.title for row in library.page(Query())}
    assert titles == {"Ghana edge it", "Seven at Anfield"}


def test_an_article_that_is_there_is_known(run: Run, filled: Path, articles: Path) -> None:
    assert run("import", articles).stderr == "0 new\n2 already known\n"


def test_a_file_with_another_text_is_a_new_text_of_its_article(
    run: Run, filled: Path, articles: Path
) -> None:
    (articles / "a.txt").write_text("Ghana edge it\n\nKudus scored twice.\n")
    assert run("import", articles).stderr == "0 new\n1 with a new text\n1 already known\n"


def test_marks_that_a_new_text_has_no_place_for_are_told(
    run: Run, articles: Path, tmp_path: Path
) -> None:
    span = '{"start": 0, "end": 5, "label": "PERSON", "status": "accepted"}'
    (tmp_path / "a.jsonl").write_text(
        f'{{"text": "Kudus scored.", "meta": {{"id": "a1"}}, "spans": [{span}]}}'
    )
    (tmp_path / "b.jsonl").write_text('{"text": "It rained.", "meta": {"id": "a1"}}')
    run("import", tmp_path / "a.jsonl")
    result = run("import", tmp_path / "b.jsonl")
    assert (result.exit_code, result.stderr.startswith("a1: A new text")) == (0, True)


def test_what_is_rejected_is_named_and_the_rest_is_taken_in(run: Run, articles: Path) -> None:
    (articles / "c.jsonl").write_text('{"text": "Won."}\nbroken\n{"text": "Lost."}\n')
    result = run("import", articles, articles / "none.txt")
    assert (result.exit_code, result.stderr.splitlines()) == (
        1,
        [
            f"{articles / 'c.jsonl'}, line 2: it is not JSON: Expecting value at character 1",
            f"{articles / 'none.txt'}: it cannot be read: no such file or directory",
            "4 new",
            "2 rejected",
        ],
    )


def test_files_that_no_format_reads_are_counted(run: Run, articles: Path) -> None:
    (articles / "a.png").write_bytes(b"\x89PNG")
    result = run("import", articles)
    assert (result.exit_code, result.stderr) == (
        0,
        f"{articles}: 1 file skipped that no format reads\n2 new\n",
    )


def test_standard_input_is_taken_in(run: Run, library_path: Path) -> None:
    run("import", "-", given="Ghana edge it\n\nIt was close.\n")
    with opened(library_path) as library:
        assert [row.title for row in library.page(Query())] == ["Ghana edge it"]


def test_the_source_can_be_said(run: Run, articles: Path, library_path: Path) -> None:
    run("import", articles, "--source", "desk")
    with opened(library_path) as library:
        assert library.sources() == ["desk"]


def test_a_dry_run_says_what_would_come_and_imports_nothing(
    run: Run, articles: Path, library_path: Path
) -> None:
    (articles / "c.txt").write_text("")
    result = run("import", articles, "--dry-run")
    assert (result.exit_code, result.stderr.splitlines()) == (
        1,
        [
            f"{articles / 'c.txt'}: it is empty",
            "2 articles to import, nothing imported",
            "1 rejected",
        ],
    )
    assert not library_path.exists()


TAGGED = "-DOCSTART- O\n\nKudus B-PER\nwon O\nin O\nBusan B-LOC\n"


def test_labels_that_are_not_ours_are_told_and_it_is_no_success(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.conll").write_text(TAGGED)
    result = run("import", tmp_path / "a.conll", "--map", "PER=PERSON")
    assert (result.exit_code, result.stderr.splitlines()) == (
        1,
        ["left out 1 × label LOC; --map LOC=LABEL keeps its marks", "1 new"],
    )


def test_labels_are_mapped_or_left_out_on_purpose(
    run: Run, tmp_path: Path, library_path: Path
) -> None:
    (tmp_path / "a.conll").write_text(TAGGED)
    result = run("import", tmp_path / "a.conll", "--map", "PER=person", "--map", "LOC=")
    assert (result.exit_code, result.stderr) == (0, "1 new\n")
    with opened(library_path) as library:
        (record,) = library.records()
    assert [(mark.label, mark.status.value) for mark in record.marks] == [("PERSON", "accepted")]


@pytest.mark.parametrize("pair", ["PER", "=PERSON", "PER=PLAYER"])
def test_a_mapping_that_is_none_is_wrong_usage(run: Run, tmp_path: Path, pair: str) -> None:
    result = run("import", tmp_path, "--map", pair)
    assert (result.exit_code, "is not LABEL=LABEL" in result.stderr) == (2, True)


def test_marks_come_in_as_what_was_said(run: Run, tmp_path: Path, library_path: Path) -> None:
    (tmp_path / "a.conll").write_text(TAGGED)
    words = ("--map", "PER=PERSON", "--map", "LOC=GPE")
    run("import", tmp_path / "a.conll", *words, "--as", "suggestions")
    with opened(library_path) as library:
        (record,) = library.records()
    assert {mark.status.value for mark in record.marks} == {"suggested"}
    run("import", tmp_path / "a.conll", *words, "--as", "mine")
    with opened(library_path) as library:
        (record,) = library.records()
    assert {(mark.status.value, mark.source) for mark in record.marks} == {
        ("accepted", "human:ada")
    }


def test_columns_can_be_named(run: Run, tmp_path: Path, library_path: Path) -> None:
    (tmp_path / "a.csv").write_text("kop,verslag\nLate,Rovers won.\n")
    fields = ("--text-field", "verslag", "--title-field", "kop")
    assert run("import", tmp_path / "a.csv", *fields).stderr == "1 new\n"
    with opened(library_path) as library:
        assert [row.title for row in library.page(Query())] == ["Late"]


def test_the_format_can_be_said(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TAGGED)
    words = ("--format", "conll", "--map", "PER=PERSON", "--map", "LOC=GPE")
    result = run("import", tmp_path, *words, "--dry-run")
    assert result.stderr.splitlines() == [
        "2 marks: GPE 1, PERSON 1",
        "1 article to import, nothing imported",
    ]


def test_a_format_that_there_is_not_is_wrong_usage(run: Run, tmp_path: Path) -> None:
    result = run("import", tmp_path, "--format", "word")
    assert (result.exit_code, "there is no format 'word'" in result.stderr) == (2, True)
