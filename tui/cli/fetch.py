"""`scoreline fetch`: take in what is new in the feeds that the library is subscribed to."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING

import click

from store.model import ScorelineError
from tui.cli.import_ import say_outcomes
from tui.cli.messages import counted, progress, say
from tui.cli.settings import library_options, settings_of

if TYPE_CHECKING:
    from store.fetching import Fetched, FetchError
    from store.library import Library
    from store.subscriptions import Subscription

AT_ONCE = 8
"""How many servers are asked at the same time."""


class SubscriptionError(ScorelineError):
    """A feed cannot be subscribed to, or given up."""


@click.command("fetch")
@click.option(
    "--add",
    "added",
    metavar="URL|FILE",
    multiple=True,
    help="Subscribe to a feed, or to all of an OPML file. May be given more than once.",
)
@click.option(
    "--remove",
    "removed",
    metavar="URL",
    multiple=True,
    help="Give a feed up; its articles stay. May be given more than once.",
)
@click.option("--list", "is_list", is_flag=True, help="List the subscriptions and fetch nothing.")
@library_options()
@click.pass_context
def command(
    context: click.Context, added: tuple[str, ...], removed: tuple[str, ...], is_list: bool
) -> None:
    """Take in what is new in the feeds that the library is subscribed to.

    Servers are asked only for what has changed since the last fetch. A feed that does not answer,
    or is none, is named and stops no other.
    """
    with settings_of(context).open() as library:
        for url in removed:
            if not library.subscriptions.remove(url):
                raise SubscriptionError(f"there is no subscription to {url}; --list lists them")
        for name in added:
            _subscribe(library, name)
        if is_list:
            _list(library)
        elif not removed or added:
            if not library.subscriptions.all():
                raise SubscriptionError("there is no subscription yet; add one with --add URL")
            if not _fetch(library):
                context.exit(1)


def _subscribe(library: Library, name: str) -> None:
    """Subscribe to one address, or to those that a file lists."""
    from store.fields import RecordError
    from store.importing.feeds import LONGEST_FEED, listed_feeds
    from store.importing.web import is_address

    if is_address(name):
        feeds = [(name, "")]
    else:
        try:
            with Path(name).open("rb") as stream:
                feeds = listed_feeds(stream.read(LONGEST_FEED))
        except RecordError as error:
            raise SubscriptionError(f"{name}: {error}") from error
    new = sum(library.subscriptions.add(url, title) for url, title in feeds)
    say(f"{counted(new, 'new subscription')}")


def _list(library: Library) -> None:
    for feed in library.subscriptions.all():
        state = feed.failure or (f"fetched {feed.fetched_at[:16]}" if feed.fetched_at else "new")
        click.echo("\t".join((feed.url, feed.title, state)))


def _fetch(library: Library) -> bool:
    """Fetch every feed; tell whether none failed."""
    feeds = library.subscriptions.all()
    outcomes: Counter[str] = Counter()
    failed = unchanged = 0
    try:
        with progress(_answers(feeds), length=len(feeds), label="Fetching") as answers:
            for feed, answer in answers:
                if isinstance(answer, ScorelineError):
                    failed += 1
                    reason = str(answer).removeprefix(f"{feed.url} ")
                    library.subscriptions.note_failure(feed.url, reason)
                    say(str(answer))
                elif not answer.changed:
                    unchanged += 1
                    _note_success(library, feed, answer)
                else:
                    failed += not _take_in(library, feed, answer, outcomes)
    finally:
        say_outcomes(outcomes)
        if unchanged:
            say(f"{counted(unchanged, 'feed')} without news")
        if failed:
            say(f"{counted(failed, 'feed')} failed")
    return not failed


def _answers(
    feeds: list[Subscription],
) -> Iterator[tuple[Subscription, Fetched | FetchError]]:
    """Ask several servers at a time, and give their answers in the order of the feeds."""
    from store.fetching import Fetcher, FetchError

    fetcher = Fetcher()

    def ask(feed: Subscription) -> Fetched | FetchError:
        try:
            return fetcher.fetch(feed.url, etag=feed.etag, modified=feed.modified)
        except FetchError as error:
            return error

    with ThreadPoolExecutor(AT_ONCE) as threads:
        try:
            yield from zip(feeds, threads.map(ask, feeds), strict=True)
        finally:
            threads.shutdown(wait=False, cancel_futures=True)


def _take_in(library: Library, feed: Subscription, answer: Fetched, outcomes: Counter[str]) -> bool:
    """Add the articles of one feed; tell whether it is one."""
    from store.importing import Given, Options
    from store.importing.decoding import buffered
    from store.importing.feeds import read_feed
    from tui.cli.reading import Reading

    reading = Reading([])
    given = Given(feed.url, feed.url, Options(source=feed.title), answer.url)
    found = reading.take(read_feed(buffered(answer.data), given))
    title = ""
    articles = []
    for item in found:
        title = item.record.article.source
        articles.append((item.record, item.origin))
    for added in library.add_all(articles):
        outcomes[added.outcome] += 1
    if reading.rejected and not reading.read:
        library.subscriptions.note_failure(feed.url, "it holds no article that can be read")
        return False
    _note_success(library, feed, answer, title)
    return True


def _note_success(library: Library, feed: Subscription, answer: Fetched, title: str = "") -> None:
    """Note what the server said, once the articles are on disk."""
    library.subscriptions.note_success(
        feed.url,
        etag=answer.etag or (feed.etag if not answer.changed else None),
        modified=answer.modified or (feed.modified if not answer.changed else None),
        title=title,
    )
