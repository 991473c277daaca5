"""CSV and TSV with named columns."""

from __future__ import annotations

import pytest

from store.importing import Item, Options
from tests.store.importing.reading import found, only_item, refusals


def test_columns_are_known_by_their_names() -> None:
    table = "Headline,Body,Date,Publisher,Link\nLate,Rovers won.,2023-05-06,The Post,http://a.example/1\n"
    article = only_item("csv", table).record.article
    assert (article.title, article.text, article.published) == ("Late", "Rovers won.", "2023-05-06")
    assert (article.source, article.url) == ("The Post", "http://a.example/1")


def test_columns_can_be_named() -> None:
    options = Options(fields={"text": "c", "title": "a"})
    article = only_item("csv", "a,b,c\nLate,x,Rovers won.\n", options=options).record.article
    assert (article.title, article.text, article.meta) == ("Late", "Rovers won.", {"b": "x"})


def test_a_column_that_is_named_and_not_there_is_told() -> None:
    options = Options(fields={"text": "story"})
    assert refusals("csv", "a,b\n1,2\n", options=options) == [
        "file, line 1: there is no field `story`; there are a, b"
    ]


def test_a_table_without_a_text_is_told_once() -> None:
    assert refusals("csv", "a,b\n1,2\n3,4\n") == [
        "file, line 1: the first row names no column `text`, `body` or the like (it has a, b); say "
        "which one holds the text with --text-field NAME"
    ]


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_cells_are_parted_by_what_the_first_line_has_most(delimiter: str) -> None:
    rows = [delimiter.join(("title", "text")), delimiter.join(("Late", "Rovers won."))]
    assert only_item("csv", "\n".join(rows)).record.article.text == "Rovers won."


def test_a_cell_may_hold_lines_quotes_and_delimiters() -> None:
    table = 'text,n\r\n"Rovers ""won"",\r\nlate.",1\r\n'
    assert only_item("csv", table).record.article.text == 'Rovers "won",\r\nlate.'


def test_tabs_part_the_cells_of_tsv() -> None:
    assert only_item("tsv", "text\tn\nRovers, late; won.\t1\n").record.article.meta == {"n": "1"}


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        ("only one", "it has 1 cells and the first row has 2"),
        ("a,b,c", "it has 3 cells and the first row has 2"),
        (",b", "`text` is empty"),
        ('"a"b,c', "it is not a row of the table: ',' expected after '\"'"),
    ],
)
def test_a_row_that_is_none_is_named_and_the_rest_is_read(row: str, reason: str) -> None:
    table = f"text,n\nOne.,1\n{row}\nTwo.,2\n"
    assert refusals("csv", table) == [f"file, line 3: {reason}"]
    texts = [each.record.article.text for each in found("csv", table) if isinstance(each, Item)]
    assert texts == ["One.", "Two."]


def test_a_quote_that_is_never_closed_swallows_nothing_in_silence() -> None:
    assert refusals("csv", 'text,n\nOne.,1\n"Two.,2\nThree.,3\n') == [
        "file, line 3: it is not a row of the table: unexpected end of data"
    ]


def test_two_columns_of_one_name_are_told() -> None:
    assert refusals("csv", "text,text\na,b\n") == [
        "file, line 1: two columns are called `text`; give each a name of its own"
    ]


def test_a_table_may_be_in_an_old_encoding() -> None:
    item = only_item(
        "csv", "text,n\nSon’s café won it late for all of the supporters.,1\n".encode("cp1252")
    )
    assert item.record.article.text.startswith("Son’s café")
    assert item.note == "read as Windows-1252, for it is not UTF-8"


def test_an_id_that_counts_rows_is_not_the_articles_own() -> None:
    article = only_item("csv", "id,text\n1,Rovers won.\n").record.article
    assert (article.id, article.meta) == ("", {"row_id": "1"})


def test_an_id_can_be_named() -> None:
    options = Options(fields={"id": "id"})
    assert only_item("csv", "id,text\na1,Won.\n", options=options).record.article.id == "a1"


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("2023-05-06", "2023-05-06"),
        ("2023-05-06T17:00:00+01:00", "2023-05-06T17:00:00+01:00"),
        ("Sat, 06 May 2023 17:00:00 GMT", "2023-05-06T17:00:00+00:00"),
        ("6 May 2023", "2023-05-06"),
        ("May 6th, 2023", "2023-05-06"),
    ],
)
def test_a_date_is_read_as_people_and_programs_write_it(written: str, read: str) -> None:
    article = only_item("csv", f'text,date\nWon.,"{written}"\n').record.article
    assert article.published == read


def test_a_date_that_could_be_two_is_kept_and_told() -> None:
    item = only_item("csv", "text,date\nWon.,4/5/2023\n")
    assert (item.record.article.published, item.record.article.meta) == (None, {"date": "4/5/2023"})
    assert "'4/5/2023'" in item.note


def test_a_table_that_is_no_text_from_some_row_on_is_told() -> None:
    table = b"text,n\n" + b"Rovers won.,1\n" * 9000 + b"caf\xe9,2\n"
    assert refusals("csv", table) == ["file: it is not UTF-8 to its end; save it as UTF-8"]
