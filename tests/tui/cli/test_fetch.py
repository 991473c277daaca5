"""`scoreline fetch`, and `scoreline import` of addresses."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from store import fetching
from store.query import Query
from tests.serving import Answer, Site, serving
from tests.tui.cli.conftest import Run, opened

ITEM = (
    "<item><title>{0}</title><link>https://a.example/{0}</link>"
    "<description>{0} won.</description></item>"
)


def rss(*titles: str) -> bytes:
    items = "".join(ITEM.format(title) for title in titles)
    return f'<rss version="2.0"><channel><title>Post</title>{items}</channel></rss>'.encode()


@pytest.fixture
def site(monkeypatch: pytest.MonkeyPatch) -> Iterator[Site]:
    monkeypatch.setattr(fetching.Fetcher, "_wait", lambda *_: None)
    with serving() as running:
        running.answers["/f"] = Answer(rss("Rovers", "Town"), etag='"1"')
        yield running


def titles(path: Path) -> list[str]:
    with opened(path) as library:
        return sorted(row.title for row in library.page(Query()))


def test_a_feed_is_subscribed_to_and_read(run: Run, site: Site, library_path: Path) -> None:
    result = run("fetch", "--add", site.url("/f"))
    assert (result.exit_code, result.stderr) == (0, "1 new subscription\n2 new\n")
    assert titles(library_path) == ["Rovers", "Town"]


def test_only_what_has_changed_is_read(run: Run, site: Site, library_path: Path) -> None:
    run("fetch", "--add", site.url("/f"))
    assert run("fetch").stderr == "0 new\n1 feed without news\n"
    site.answers["/f"] = Answer(rss("Rovers", "United"), etag='"2"')
    assert run("fetch").stderr == "1 new\n1 already known\n"
    assert titles(library_path) == ["Rovers", "Town", "United"]


def test_a_dead_feed_stops_no_other(run: Run, site: Site, library_path: Path) -> None:
    run("fetch", "--add", site.url("/a"), "--add", site.url("/f"), "--add", site.url("/z"))
    site.answers["/f"] = Answer(rss("Late"))
    result = run("fetch")
    assert result.exit_code == 1
    assert result.stderr.splitlines() == [
        f"{site.url('/a')} cannot be fetched: the server says 404 Not Found",
        f"{site.url('/z')} cannot be fetched: the server says 404 Not Found",
        "1 new",
        "2 feeds failed",
    ]


def test_what_is_no_feed_is_named_and_asked_again(run: Run, site: Site) -> None:
    site.answers["/f"] = Answer(b"Rovers won.", etag='"1"')
    result = run("fetch", "--add", site.url("/f"))
    assert result.exit_code == 1
    assert f"{site.url('/f')}: it is no RSS or Atom feed" in result.stderr
    run("fetch")
    assert "if-none-match" not in site.asked[-1][1]


def test_a_list_is_subscribed_to(run: Run, site: Site, tmp_path: Path) -> None:
    outline = f'<outline text="Post" xmlUrl="{site.url("/f")}"/>'
    (tmp_path / "a.opml").write_text(f"<opml><body>{outline}</body></opml>")
    assert run("fetch", "--add", tmp_path / "a.opml").stderr == "1 new subscription\n2 new\n"
    listed = run("fetch", "--list").stdout
    assert listed.startswith(f"{site.url('/f')}\tPost\tfetched ")


def test_a_list_that_is_none_is_named(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.opml").write_text("no")
    result = run("fetch", "--add", tmp_path / "a.opml")
    assert (result.exit_code, result.stderr.count("\n")) == (1, 1)


def test_a_feed_is_given_up_and_its_articles_stay(run: Run, site: Site, library_path: Path) -> None:
    run("fetch", "--add", site.url("/f"))
    assert run("fetch", "--remove", site.url("/f")).exit_code == 0
    assert run("fetch", "--list").stdout == ""
    assert titles(library_path) == ["Rovers", "Town"]


def test_a_feed_that_is_not_subscribed_to_cannot_be_given_up(run: Run) -> None:
    result = run("fetch", "--remove", "http://a.example/")
    assert (result.exit_code, "there is no subscription to" in result.stderr) == (1, True)


def test_without_subscriptions_there_is_nothing_to_fetch(run: Run) -> None:
    result = run("fetch")
    assert (result.exit_code, "add one with --add URL" in result.stderr) == (1, True)


def test_a_feed_by_its_address_is_imported(run: Run, site: Site, library_path: Path) -> None:
    assert run("import", site.url("/f")).stderr == "2 new\n"
    assert titles(library_path) == ["Rovers", "Town"]


def test_a_page_by_its_address_is_imported(run: Run, site: Site, library_path: Path) -> None:
    paragraph = "Ada Smith headed home in the 89th minute and few had seen it coming. " * 5
    article = f"<article><h1>Late</h1><p>{paragraph}</p></article>"
    page = f"<!DOCTYPE html><html><body>{article}</body></html>"
    site.answers["/p"] = Answer(page.encode())
    run("import", site.url("/p"))
    with opened(library_path) as library:
        (row,) = library.page(Query())
        assert library.article(row.id).url == site.url("/p")


def test_the_feeds_of_a_list_are_imported(run: Run, site: Site, tmp_path: Path) -> None:
    outlines = "".join(f'<outline xmlUrl="{site.url(path)}"/>' for path in ("/a", "/f"))
    (tmp_path / "a.opml").write_text(f"<opml><body>{outlines}</body></opml>")
    result = run("import", tmp_path / "a.opml")
    assert (result.exit_code, result.stderr.splitlines()[-2:]) == (1, ["2 new", "1 rejected"])


def test_a_list_from_the_web_leads_to_no_other_machine_here(run: Run, site: Site) -> None:
    outline = f'<outline xmlUrl="{site.url("/f", "localhost")}"/>'
    site.answers["/l.opml"] = Answer(f"<opml><body>{outline}</body></opml>".encode())
    result = run("import", site.url("/l.opml"))
    assert (result.exit_code, "is on this machine or its network" in result.stderr) == (1, True)


def test_an_address_that_does_not_answer_is_named(run: Run, site: Site) -> None:
    result = run("import", site.url("/none"))
    assert (result.exit_code, result.stderr.splitlines()) == (
        1,
        [
            f"{site.url('/none')}: cannot be fetched: the server says 404 Not Found",
            "0 new",
            "1 rejected",
        ],
    )


def test_a_list_in_a_folder_is_not_fetched_unasked(run: Run, site: Site, tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    outline = f'<outline xmlUrl="{site.url("/f")}"/>'
    (tmp_path / "in" / "a.opml").write_text(f"<opml><body>{outline}</body></opml>")
    result = run("import", tmp_path / "in")
    assert (result.exit_code, "only if you name the list itself" in result.stderr) == (1, True)
    assert site.asked == []


def test_a_list_may_be_called_xml(run: Run, site: Site, tmp_path: Path) -> None:
    outline = f'<outline xmlUrl="{site.url("/f")}"/>'
    (tmp_path / "a.xml").write_text(f"<opml><body>{outline}</body></opml>")
    assert run("import", tmp_path / "a.xml").stderr == "2 new\n"
