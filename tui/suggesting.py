"""Feeds the annotators: the article on the screen first, the rest of the library behind it."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Protocol

from annotators.background import Background, Result
from annotators.setup import Setup
from store.library import Library
from store.model import Article, ScorelineError

if TYPE_CHECKING:
    from annotators.pipelines import Pipeline

AHEAD = 4
"""How many articles wait for the annotators at a time."""
CHUNK = 500
"""How many articles a search for unmarked ones gives."""


class Marker(Protocol):
    """What marks texts, in their own time and out of the way of the keys."""

    def submit(self, key: str, text: str, *, first: bool = False) -> None:
        """Ask for a text's marks."""
        ...

    def close(self) -> None:
        """Stop, and give no more results."""
        ...


StartMarker = Callable[[Callable[[Result], None], Setup], Marker]
"""Starts a marker that finds named things as it is told, and gives its results to a function."""


class Suggesting:
    """Keeps a child process busy with the articles that the annotators have not seen."""

    def __init__(
        self,
        library: Library,
        on_result: Callable[[Result], None],
        *,
        start: StartMarker = Background,
        pipeline: Pipeline | None = None,
    ) -> None:
        from annotators import registry

        self._library = library
        setup = Setup(pipeline, library.gazetteer.all())
        self._marker = start(on_result, setup)
        self._sources = registry.sources(setup)
        self._revisions: dict[str, int] = {}
        self._failed: set[str] = set()
        self._waiting: deque[str] = deque()
        self._is_searched = False

    def ask(self, article: Article, *, first: bool) -> None:
        """Have an article marked.

        Args:
            article: Which one.
            first: Whether somebody is looking at it.
        """
        self._revisions[article.id] = article.revision
        self._marker.submit(article.id, article.text, first=first)

    def ask_for_more(self) -> None:
        """Have some more articles marked that wait for it."""
        while self._waiting and len(self._revisions) < AHEAD:
            article_id = self._waiting.popleft()
            if article_id not in self._revisions:
                self.ask(self._library.article(article_id), first=False)

    @property
    def needs_more(self) -> bool:
        """Whether the library may have articles that nobody has looked for."""
        return not self._waiting and not self._is_searched

    def find_unseen(self, library: Library) -> list[str]:
        """Look for articles that the annotators have not seen, newest first.

        It reads nothing but the library that it is given, so that a thread may call it.
        """
        return library.unseen(self._sources, limit=CHUNK + AHEAD + len(self._failed))

    def take_unseen(self, article_ids: Sequence[str]) -> None:
        """Take what a search has found."""
        self._is_searched = len(article_ids) < CHUNK
        self._waiting = deque(
            article_id
            for article_id in article_ids
            if article_id not in self._failed and article_id not in self._revisions
        )

    def start_over(self) -> None:
        """Note that there may be new articles."""
        self._is_searched = False

    def take(self, result: Result) -> bool:
        """Put what the annotators have found into the library.

        Returns:
            Whether there is anything new; the result says why where there is not.

        Raises:
            StoreError: The library could not be written; the article stays unmarked until it is
                opened again.
            OffsetError: A mark does not fit the text.
        """
        revision = self._revisions.pop(result.key, None)
        if result.error or revision is None:
            self._failed.add(result.key)
            return False
        try:
            self._library.suggest(result.key, result.marks, result.annotators, revision=revision)
        except ScorelineError:
            self._failed.add(result.key)
            raise
        return True

    def close(self) -> None:
        """Stop the child process."""
        self._marker.close()


StartSuggesting = Callable[[Library, Callable[[Result], None]], Suggesting]
"""Starts the annotators on a library; results go to the function, on a thread of its own."""
