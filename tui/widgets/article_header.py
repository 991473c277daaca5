"""The two lines above a text: its title, and where and when it appeared."""

from __future__ import annotations

from textual.content import Content
from textual.widget import Widget

from store.model import Article
from tui.commands.articles import ANSWERED
from tui.dates import short_date
from tui.list_row import fit
from tui.shown import shown_line


class ArticleHeader(Widget):
    """Says which article is open."""

    DEFAULT_CSS = """
    ArticleHeader { height: 3; padding: 0 2; text-wrap: nowrap; }
    """

    def __init__(self) -> None:
        super().__init__()
        self._article: Article | None = None

    def show(self, article: Article | None) -> None:
        """Name an article."""
        if article != self._article:
            self._article = article
            self.refresh()

    def render(self) -> Content:
        """Fit the title to the width."""
        article = self._article
        if article is None:
            return Content("")
        width = self.content_size.width
        answered = ANSWERED.get(article.answer, "") if article.answer else ""
        facts = (shown_line(article.source), short_date(article.published), answered)
        return Content.assemble(
            (fit(shown_line(article.title) or "(no title)", width), "bold"),
            "\n",
            (fit(" · ".join(fact for fact in facts if fact), width), "$quiet"),
        )
