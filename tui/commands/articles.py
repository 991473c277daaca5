"""Whole articles: opening, finishing, skipping, finding and ordering them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from store import decisions
from store.model import Answer
from tui.commands.base import IN_LIST, IN_TEXT, Command, Group

if TYPE_CHECKING:
    from tui.screens.reader import ReaderScreen


class Open(Command):
    """Open the article under the cursor."""

    id = "article.open"
    keys = ("enter",)
    title = "Open the article"
    help = "Open the article under the cursor, with its first undecided mark in focus."
    group = Group.ARTICLES
    hint = "open"
    panes = IN_LIST

    def run(self, reader: ReaderScreen) -> None:
        """Open it."""
        reader.opener.open_selected()


class Next(Command):
    """Open the next article."""

    id = "article.next"
    keys = ("J",)
    title = "Next article"
    help = "Open the next article of the list."
    group = Group.ARTICLES

    def run(self, reader: ReaderScreen) -> None:
        """Open it."""
        reader.opener.open_neighbour(1)


class Previous(Command):
    """Open the previous article."""

    id = "article.previous"
    keys = ("K",)
    title = "Previous article"
    help = "Open the previous article of the list."
    group = Group.ARTICLES

    def run(self, reader: ReaderScreen) -> None:
        """Open it."""
        reader.opener.open_neighbour(-1)


class Done(Command):
    """Confirm the article as it stands."""

    id = "article.done"
    keys = ("d",)
    title = "Article done"
    help = "Accept what is left, call the article done, and go on to the next that is not."
    group = Group.ARTICLES
    hint = "done"
    panes = IN_TEXT

    def run(self, reader: ReaderScreen) -> None:
        """Call it done and go on."""
        session = reader.session
        if session.article is None:
            return
        left = len(session.undecided)
        decision = decisions.done(session.article.id, session.marks, session.answer)
        accepted = f", {left} accepted with it" if left else ""
        reader.decider.decide(decision, f"Done{accepted}", advance=False)
        reader.opener.open_next_to_do()


class Skip(Command):
    """Leave the article out."""

    id = "article.skip"
    keys = ("s",)
    title = "Skip the article"
    help = "Leave the article out of the training data, and go on to the next that is to do."
    group = Group.ARTICLES
    hint = "skip"
    panes = IN_TEXT

    def run(self, reader: ReaderScreen) -> None:
        """Skip it and go on."""
        article = reader.session.article
        if article:
            reader.decider.decide(
                decisions.skip(article.id, article.answer), "Skipped", advance=False
            )
            reader.opener.open_next_to_do()


class Reopen(Command):
    """Take back that an article is done or skipped."""

    id = "article.reopen"
    keys = ("D",)
    title = "Article to do again"
    help = "Put a finished or skipped article back among those to do; its marks stay as they are."
    group = Group.ARTICLES
    panes = IN_TEXT

    def run(self, reader: ReaderScreen) -> None:
        """Reopen it."""
        article = reader.session.article
        if article is None:
            return
        if article.answer is None:
            reader.say("This article is still to do.")
            return
        reader.decider.decide(
            decisions.reopen(article.id, article.answer), "To do again", advance=False
        )


class Unread(Command):
    """Switch an article between read and unread."""

    id = "article.unread"
    keys = ("r",)
    title = "Read or unread"
    help = "Mark the article under the cursor as unread, or as read."
    group = Group.ARTICLES
    panes = IN_LIST

    def run(self, reader: ReaderScreen) -> None:
        """Switch it."""
        reader.listing.toggle_read()


class Filter(Command):
    """Show fewer articles."""

    id = "list.filter"
    keys = ("f",)
    title = "Filter the list"
    help = "Show all articles, then the unread, those to do, the done and the skipped ones."
    group = Group.ARTICLES
    hint = "filter"
    panes = IN_LIST

    def run(self, reader: ReaderScreen) -> None:
        """Take the next filter."""
        reader.listing.next_state()


class Source(Command):
    """Show one source's articles."""

    id = "list.source"
    keys = ("F",)
    title = "Filter by source"
    help = "Show the articles of all sources, then those of each source in turn."
    group = Group.ARTICLES
    panes = IN_LIST

    def run(self, reader: ReaderScreen) -> None:
        """Take the next source."""
        reader.listing.next_source()


class Sort(Command):
    """Order the list another way."""

    id = "list.sort"
    keys = ("o",)
    title = "Sort the list"
    help = (
        "Order the list by date, title, source, by how many marks are undecided, "
        "or by the least certain of them."
    )
    group = Group.ARTICLES
    hint = "sort"
    panes = IN_LIST

    def run(self, reader: ReaderScreen) -> None:
        """Take the next order."""
        reader.listing.next_sort()


class Reverse(Command):
    """Turn the list round."""

    id = "list.reverse"
    keys = ("O",)
    title = "Reverse the list"
    help = "Turn the order of the list round."
    group = Group.ARTICLES
    panes = IN_LIST

    def run(self, reader: ReaderScreen) -> None:
        """Turn it round."""
        reader.listing.reverse()


class Search(Command):
    """Find articles by their words."""

    id = "search"
    keys = ("slash",)
    title = "Search"
    help = "Find articles by words of their title and text; escape shows all again."
    group = Group.ARTICLES
    hint = "search"

    def run(self, reader: ReaderScreen) -> None:
        """Open the search line."""
        reader.listing.open_search()


ANSWERED = {Answer.ACCEPT: "done", Answer.IGNORE: "skipped", Answer.REJECT: "rejected"}
"""What an article with an answer is called."""

COMMANDS: tuple[type[Command], ...] = (
    Open,
    Next,
    Previous,
    Done,
    Skip,
    Reopen,
    Unread,
    Search,
    Filter,
    Source,
    Sort,
    Reverse,
)
