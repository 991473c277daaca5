"""Saved web pages."""

from __future__ import annotations

import pytest

from store.importing import Given, Item, Options, formats
from store.importing.decoding import buffered
from tests.store.importing.reading import only_item, refusals

PAGE = """<!DOCTYPE html><html><head><title>Rovers win it late | The Post</title>
<meta property="og:site_name" content="The Post"><meta name="author" content="Jo Bell">
<meta property="article:published_time" content="2023-05-06T17:00:00Z"></head><body>
<nav><ul><li><a href="/">Home</a></li><li><a href="/f">Football</a></li></ul></nav>
<article><h1>Rovers win it late</h1>
<p>Ada Smith headed home in the 89th minute to give Rovers a win that few at Mill Lane had
seen coming &amp; many will remember for a long time.</p>
<p>It was <b>cruel</b> on Town, who had led through <a href="/x">Bea Jones</a> since the 12th
minute and had hit the woodwork twice.</p>
<p>The manager said that nobody in the ground had given up, and few could say he was wrong.</p>
</article><aside>More stories: Town sign striker</aside>
<footer>Copyright 2023</footer></body></html>
"""


def test_a_page_gives_its_article_by_paragraph() -> None:
    text = only_item("html", PAGE).record.article.text
    assert text.split("\n\n")[-3:] == [
        "Ada Smith headed home in the 89th minute to give Rovers a win that few at Mill Lane had "
        "seen coming & many will remember for a long time.",
        "It was cruel on Town, who had led through Bea Jones since the 12th minute and had hit the "
        "woodwork twice.",
        "The manager said that nobody in the ground had given up, and few could say he was wrong.",
    ]
    for furniture in ("Home", "More stories", "Copyright"):
        assert furniture not in text


def test_a_page_gives_title_date_author_and_site() -> None:
    article = only_item("html", PAGE).record.article
    assert (article.title, article.published) == ("Rovers win it late", "2023-05-06")
    assert (article.source, article.meta) == ("The Post", {"author": "Jo Bell"})


def test_the_source_that_was_said_wins() -> None:
    item = only_item("html", PAGE, options=Options(source="desk"))
    assert item.record.article.source == "desk"


def test_a_page_by_its_address_is_known_by_it() -> None:
    url = "https://post.example/1"
    (item,) = formats()["html"].read(buffered(PAGE.encode()), Given(url, url, Options(), url))
    assert isinstance(item, Item)
    assert (item.record.article.url, item.origin) == (url, url)


@pytest.mark.parametrize("page", ["", "<html></html>", "<html><body><img src=a></body></html>"])
def test_a_page_without_an_article_is_refused(page: str) -> None:
    assert refusals("html", page) == ["file: no article can be found in the page"]


@pytest.mark.parametrize("tag", ["div", "b", "table", "blockquote"])
def test_a_page_that_is_nested_beyond_reason_is_refused(tag: str) -> None:
    assert refusals("html", f"<html><body>{f'<{tag}>' * 100_000}") == [
        "file: its elements are nested too deeply for a page that people read"
    ]


def test_entities_of_its_own_do_not_grow() -> None:
    bomb = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 10))
    page = f'<!DOCTYPE html [<!ENTITY a0 "ha">{bomb}]>{PAGE.replace("cruel", "cruel &a9;")}'
    assert len(only_item("html", page).record.article.text) < 10_000


def test_a_page_with_more_elements_than_any_is_refused() -> None:
    assert refusals("html", f"<html><body>{'<p>a' * 100_001}") == [
        "file: it has more than 100,000 elements; no article does"
    ]


def test_a_page_is_read_in_the_encoding_that_it_declares() -> None:
    page = PAGE.replace("<head>", '<head><meta charset="windows-1251">').replace("Town", "Торпедо")
    item = only_item("html", page.encode("cp1251"))
    assert "cruel on Торпедо" in item.record.article.text
    assert item.note == "read as windows-1251, as it says"


def test_an_encoding_that_there_is_not_is_passed_over() -> None:
    page = PAGE.replace("<head>", '<head><meta charset="hex">').replace("Town", "Götzis")
    item = only_item("html", page.encode("cp1252"))
    assert "cruel on Götzis" in item.record.article.text


DATED = '<meta property="article:published_time" content="2023-05-06T17:00:00Z">'


def test_the_year_of_a_copyright_notice_is_no_date() -> None:
    assert only_item("html", PAGE.replace(DATED, "")).record.article.published is None


@pytest.mark.parametrize(
    "said",
    [
        '</h1><time datetime="2023-05-04">4 May</time>',
        "</h1><p>Published 4 May 2023</p>",
    ],
)
def test_a_date_that_a_page_says_is_found(said: str) -> None:
    page = PAGE.replace(DATED, "").replace("</h1>", said)
    assert only_item("html", page).record.article.published == "2023-05-04"
