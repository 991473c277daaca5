"""JSON arrays, and objects with named fields."""

from __future__ import annotations

import json

import pytest

from store.importing import Item, Options, parsing
from tests.store.importing.reading import found, only_item, refusals


def texts(data: str) -> list[str]:
    return [each.record.article.text for each in found("json", data) if isinstance(each, Item)]


def test_each_element_is_an_article() -> None:
    assert texts('[{"text": "One."},\n {"text": "Two."}]') == ["One.", "Two."]


def test_one_object_is_one_article() -> None:
    assert texts('{"text": "One."}') == ["One."]


def test_an_empty_array_holds_nothing() -> None:
    assert found("json", " [ ] ") == []


def test_an_element_is_told_by_its_line() -> None:
    assert refusals("json", '[\n{"text": "One."},\n\n{"text": 1}\n]') == [
        "file, line 4: `text` is 1, not a string"
    ]


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        ("", "file: it is empty"),
        ('[{"text": "One."}', "file: line 1: it is not JSON: the list does not go on"),
        ('[{"text": "One."},\n{"text" "Two."}]', "file: line 2: it is not JSON: Expecting ':'"),
        ('[{"text": "One."}]\n[]', "file: line 2: there is more after the end of the JSON"),
        ("[" * 100_000, "file: line 1: the record is nested too deeply to be read"),
        ("[1e999, NaN]", "file, line 1: a record is an object"),
    ],
)
def test_what_is_no_json_is_told_with_its_line(data: str, reason: str) -> None:
    assert refusals("json", data)[0].startswith(reason)


def test_what_came_before_the_damage_is_read() -> None:
    assert texts('[{"text": "One."}, {"text": "Two."}, {"text"') == ["One.", "Two."]


def test_elements_are_read_across_blocks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parsing, "_BLOCK", 3)
    articles = [{"text": f"Match {number} 😀.", "n": number * 1000} for number in range(50)]
    read = [each for each in found("json", json.dumps(articles)) if isinstance(each, Item)]
    assert [(each.record.article.text, each.record.article.meta["n"]) for each in read] == [
        (each["text"], each["n"]) for each in articles
    ]


def test_a_text_under_another_usual_name_is_found() -> None:
    article = only_item("records", '{"headline": "Late", "content": "Won."}\n').record.article
    assert (article.title, article.text) == ("Late", "Won.")


def test_keys_can_be_named() -> None:
    options = Options(fields={"text": "b"})
    line = '{"text": "not this", "b": "Won."}\n'
    article = only_item("records", line, options=options).record.article
    assert (article.text, article.meta) == ("Won.", {"row_text": "not this"})


def test_what_a_record_says_is_empty_stays_empty() -> None:
    line = '{"text": "Rovers won.", "meta": {"title": "", "published": null}}\n'
    article = only_item("records", line).record.article
    assert (article.title, article.published) == ("", None)


def test_objects_in_no_array_are_read_one_after_the_other() -> None:
    assert texts('{"text": "One."}\n{"text":\n"Two."}') == ["One.", "Two."]
