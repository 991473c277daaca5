"""Markdown with front matter."""

from __future__ import annotations

from tests.store.importing.reading import only_item, refusals

FRONT = "---\ntitle: 'Rovers: late'\ndate: 2023-05-06\ntags:\n  - cup\n  - late\n---\n\n"


def test_front_matter_gives_title_date_and_the_rest() -> None:
    article = only_item("markdown", f"{FRONT}Rovers *won*.\n").record.article
    assert (article.title, article.published) == ("Rovers: late", "2023-05-06")
    assert (article.text, article.meta) == ("Rovers *won*.\n", {"tags": "cup, late"})


def test_without_front_matter_the_first_heading_is_the_title() -> None:
    article = only_item("markdown", "# Rovers win\n\nIt was late.\n").record.article
    assert (article.title, article.text) == ("Rovers win", "# Rovers win\n\nIt was late.\n")


def test_a_rule_of_hyphens_is_no_front_matter() -> None:
    text = "---\nRovers won.\n---\nIt was late.\n"
    assert only_item("markdown", text).record.article.text == text


def test_front_matter_without_a_text_is_empty() -> None:
    assert refusals("markdown", FRONT) == ["file: it is empty"]


def test_windows_line_endings_will_do() -> None:
    text = FRONT.replace("\n", "\r\n") + "Won.\r\n"
    article = only_item("markdown", text).record.article
    assert (article.title, article.text) == ("Rovers: late", "Won.\r\n")
