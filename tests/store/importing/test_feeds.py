"""Feeds and lists of them."""

from __future__ import annotations

import pytest

from store.fields import RecordError
from store.importing import Item
from store.importing.feeds import listed_feeds
from tests.store.importing.reading import found, only_item, refusals

RSS = """<?xml version="1.0" encoding="utf-8"?><rss version="2.0"
 xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>The Post</title>
<item><title>Rovers &amp;amp; Town</title><link>https://post.example/1</link><guid>g1</guid>
<author>Jo Bell</author><pubDate>Sat, 06 May 2023 17:00:00 +0100</pubDate>
<description>A teaser.</description>
<content:encoded><![CDATA[<p>Ada&nbsp;Smith <b>headed</b> home.</p><script>x()</script>
<p>It was late.</p>]]></content:encoded></item>
<item><title>Nothing</title><link>https://post.example/2</link></item>
</channel></rss>
"""

ATOM = """<feed xmlns="http://www.w3.org/2005/Atom"><title>The Post</title><entry>
<title>Late</title><id>urn:1</id><link href="https://post.example/1"/>
<updated>2023-05-06T16:00:00Z</updated><content type="html">&lt;p&gt;Won.&lt;/p&gt;</content>
</entry></feed>
"""

BOMB = '<!DOCTYPE x [<!ENTITY a0 "ha">' + "".join(
    f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 12)
)


def entries(data: str) -> list[Item]:
    return [each for each in found("feed", data) if isinstance(each, Item)]


def test_an_entry_is_an_article_with_its_fullest_text() -> None:
    (item,) = entries(RSS)
    article = item.record.article
    assert (article.title, article.source) == ("Rovers & Town", "The Post")
    assert article.text == "Ada Smith headed home.\n\nIt was late."
    assert (article.url, article.published, article.meta) == (
        "https://post.example/1",
        "2023-05-06T16:00:00+00:00",
        {"author": "Jo Bell"},
    )


def test_an_entry_is_known_again_by_its_id() -> None:
    assert [item.origin for item in entries(RSS)] == ["/file#g1"]


def test_an_entry_without_text_is_named() -> None:
    assert refusals("feed", RSS) == ["file, entry 2: it has no text (its title is 'Nothing')"]


def test_an_atom_feed_is_read_too() -> None:
    article = only_item("feed", ATOM).record.article
    assert (article.text, article.published) == ("Won.", "2023-05-06T16:00:00+00:00")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "utf-32"])
def test_entities_of_its_own_are_refused_before_they_grow(encoding: str) -> None:
    data = f"{BOMB}]>{ATOM.replace('Late', '&a11;')}".encode(encoding)
    (reason,) = refusals("feed", data)
    assert "declares entities of its own" in reason


def test_an_entity_that_leads_to_a_file_is_refused() -> None:
    data = f'<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>{ATOM.replace("Late", "&a;")}'
    assert "declares entities of its own" in refusals("feed", data)[0]


def test_a_link_that_is_no_address_on_the_web_is_left_out() -> None:
    data = ATOM.replace("https://post.example/1", "file:///etc/passwd")
    assert only_item("feed", data).record.article.url is None


@pytest.mark.parametrize("data", ["", "Rovers won.", "<html><body>No.</body></html>", '{"a": 1}'])
def test_what_is_no_feed_is_refused(data: str) -> None:
    assert refusals("feed", data) == ["file: it is no RSS or Atom feed"]


def test_a_list_names_each_feed_once() -> None:
    data = (
        '<opml version="2.0"><body><outline text="All"><outline title="The Post" '
        'xmlUrl="https://a.example/f"/><outline text="b" xmlUrl="https://a.example/f"/>'
        '<outline xmlUrl="file:///etc/passwd"/></outline></body></opml>'
    )
    assert listed_feeds(data.encode()) == [("https://a.example/f", "The Post")]


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        ("", "it is not XML"),
        ("<opml><body>", "it is not XML"),
        ("<opml/>", "it names no feed"),
        (RSS, "it is no OPML list"),
        (f"{BOMB}]><opml/>", "declares entities of its own"),
    ],
)
def test_what_is_no_list_is_refused(data: str, reason: str) -> None:
    with pytest.raises(RecordError, match=reason):
        listed_feeds(data.encode())
