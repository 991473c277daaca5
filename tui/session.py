"""What the person in front of the screen is doing: the article, the mark in focus, the cursor.

All of the reader's state that is not on disk. It knows no Textual, so that a test can build one.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from store.library import Library, Saved
from store.model import (
    FURNITURE,
    GOAL,
    Answer,
    AnswerChange,
    Article,
    Decision,
    Mark,
    MarkChange,
    Status,
)
from tui.rendering import View

_WORD = re.compile(r"['’]s\b|\w+?(?=['’]s\b)|\w+(?:['’.]\w+)*|[^\w\s]")

LONGEST = 40
"""Code points to a step of the cursor at most, so that no word is wider than any screen."""


def plain_tokens(text: str) -> tuple[tuple[int, int], ...]:
    """Cut a text into words and punctuation: the cursor's steps until the real tokens are there."""
    return _steps(match.span() for match in _WORD.finditer(text))


def _steps(tokens: Iterable[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    """Cut what is too long for one step of the cursor."""
    return tuple(
        (left, min(left + LONGEST, end))
        for start, end in tokens
        for left in range(start, end, LONGEST)
    )


@dataclass(slots=True)
class Session:
    """One person at one library."""

    library: Library
    article: Article | None = None
    marks: tuple[Mark, ...] = ()
    """All marks of the article, rejected ones too, in the order of the text."""
    tokens: tuple[tuple[int, int], ...] = ()
    focus_id: int | None = None
    """The mark that the next key acts on."""
    cursor: int = 0
    """The code point under the cursor."""
    anchor: int | None = None
    """Where a selection began; None while nothing is being selected."""
    by_character: bool = False
    """Whether the cursor and the boundaries move by characters instead of tokens."""
    tags: bool = False
    """Whether each mark is followed by its label."""
    decided: list[Mark] = field(default_factory=list)
    """The marks of the last decision as it left them, for doing the same to their equals."""

    # The article

    def open(self, article_id: str) -> None:
        """Make an article the current one, with the first undecided mark in focus.

        Raises:
            StoreError: The library has no such article, or cannot be read.
        """
        article, marks = self.library.article(article_id), self.library.marks(article_id)
        self.article, self.marks = article, marks
        self.tokens = plain_tokens(article.text)
        self.anchor = None
        self.decided = []
        self.cursor = 0
        self.focus_id = None
        first = self._undecided_from(-1, forward=True)
        if first:
            self.focus_on(first)

    def reload(self) -> None:
        """Read the article again, as somebody else has changed its marks or its text."""
        if self.article is None:
            return
        article, marks = self.library.article(self.article.id), self.library.marks(self.article.id)
        if article.revision != self.article.revision:
            self.tokens = plain_tokens(article.text)
            self.anchor = None
            self.decided = []
            self.cursor = max(0, min(self.cursor, len(article.text) - 1))
        self.article = article
        self._take(marks)

    def take_suggestions(
        self, marks: tuple[Mark, ...], tokens: tuple[tuple[int, int], ...]
    ) -> None:
        """Show what the annotators have found; the first find brings the first mark into focus."""
        had_none = not any(mark.label != FURNITURE for mark in self.marks)
        self.tokens = _steps(tokens) or self.tokens
        self._take(marks)
        if had_none and self.cursor == 0 and self.anchor is None:
            first = self._undecided_from(-1, forward=True)
            if first:
                self.focus_on(first)

    def _take(self, marks: tuple[Mark, ...]) -> None:
        self.marks = marks
        if self.focus is None:
            self.focus_id = None

    # What is seen

    @property
    def focus(self) -> Mark | None:
        """The mark that the next key acts on."""
        if self.focus_id is None:
            return None
        return next((mark for mark in self.marks if mark.id == self.focus_id), None)

    @property
    def undecided(self) -> list[Mark]:
        """The entity and goal marks that nobody has decided, in the order of the text."""
        return [mark for mark in self.marks if not mark.is_decided and mark.label != FURNITURE]

    @property
    def selection(self) -> tuple[int, int] | None:
        """What is selected, as offsets, end exclusive; None while nothing is."""
        if self.anchor is None or self.article is None:
            return None
        first, last = sorted((self._unit(self.anchor), self._unit(self.cursor)))
        return first[0], max(first[1], last[1])

    @property
    def view(self) -> View:
        """What the text pane has to show."""
        if self.article is None:
            return View()
        focus = self.focus
        pointed = self.selection
        if pointed is None and focus is None and self.article.text:
            pointed = self._unit(self.cursor)
        return View(self.article.text, self.marks, focus, pointed, self.tags)

    # Moving

    def focus_on(self, mark: Mark) -> None:
        """Bring a mark into focus."""
        self.focus_id = mark.id
        self.cursor = mark.start
        self.anchor = None

    def step(self, *, forward: bool, undecided: bool = True) -> bool:
        """Bring the next or previous mark into focus, going round at the ends.

        Returns:
            Whether there is one.
        """
        if undecided:
            found = self._undecided_from(self._place(), forward=forward)
        else:
            found = self._nearest(
                [mark for mark in self.marks if mark.status is not Status.REJECTED],
                self._place(),
                forward=forward,
            )
        if found:
            self.focus_on(found)
        return found is not None

    def _place(self) -> float:
        """Where the search for the next mark begins: a mark's own place, or between two."""
        focus = self.focus
        if focus:
            return self.marks.index(focus)
        before = bisect_right([mark.start for mark in self.marks], self.cursor)
        return before - 0.5

    def _undecided_from(self, place: float, *, forward: bool) -> Mark | None:
        return self._nearest(self.undecided, place, forward=forward)

    def _nearest(self, among: Sequence[Mark], place: float, *, forward: bool) -> Mark | None:
        """Take the first of `among` behind a place in the list of marks, or before it."""
        order = {mark.id: number for number, mark in enumerate(self.marks)}
        ahead = [mark for mark in among if order[mark.id] > place]
        behind = [mark for mark in among if order[mark.id] < place]
        if forward:
            return next(iter([*ahead, *behind]), None)
        return next(iter([*reversed(behind), *reversed(ahead)]), None)

    def point_at(self, offset: int) -> None:
        """Put the cursor on a code point, and the innermost mark there into focus.

        While something is being selected the selection grows or shrinks instead.
        """
        if self.article is None or not self.article.text:
            return
        offset = max(0, min(offset, len(self.article.text) - 1))
        self.cursor = offset
        if self.anchor is not None:
            self.focus_id = None
            return
        here = [
            mark
            for mark in self.marks
            if mark.start <= offset < mark.end and mark.status is not Status.REJECTED
        ]
        self.focus_id = min(here, key=_length).id if here else None

    def move_cursor(self, steps: int) -> None:
        """Move the cursor by tokens, or by characters in character mode."""
        if self.article is None:
            return
        if self.by_character:
            self.point_at(self.cursor + steps)
            return
        if not self.tokens:
            return
        here = bisect_right(self.tokens, self.cursor, key=_first) - 1
        if steps < 0 and here >= 0 and self.cursor >= self.tokens[here][1]:
            # Between two tokens, the one in front of the cursor is the first to the left.
            here += 1
        self.point_at(self.tokens[max(0, min(here + steps, len(self.tokens) - 1))][0])

    def start_selection(self) -> None:
        """Begin a selection at the cursor, with the token that is under it."""
        if self.view.text:
            self.anchor = self.cursor
            self.focus_id = None

    def select(self, start: int, end: int) -> None:
        """Select from one code point to another, end exclusive, widened to whole tokens."""
        self.anchor = start
        self.cursor = max(start, end - 1)
        self.focus_id = None

    def drop_selection(self) -> None:
        """Select nothing."""
        self.anchor = None
        self.point_at(self.cursor)

    def boundary(self, offset: int, steps: int, *, is_end: bool) -> int:
        """Tell where a boundary comes to lie when it is moved.

        Args:
            offset: The boundary now: the first code point of a mark, or one past its last.
            steps: How many tokens (or characters) to move it by; negative is to the left.
            is_end: Whether it is the mark's end.

        Returns:
            The new boundary: a token's first code point for a start, one past a token's last for
            an end; white space is passed over. It stays where it is at the end of the text.
        """
        if self.article is None:
            return offset
        if self.by_character:
            text = self.article.text
            moved = offset + steps
            while 0 < moved < len(text) and text[moved - 1 if is_end else moved].isspace():
                moved += 1 if steps > 0 else -1
            return max(0, min(moved, len(text)))
        edges = [end if is_end else start for start, end in self.tokens]
        if steps > 0:
            later = [edge for edge in edges if edge > offset]
            return later[min(steps, len(later)) - 1] if later else offset
        earlier = [edge for edge in edges if edge < offset]
        return earlier[max(steps, -len(earlier))] if earlier else offset

    def _token_index(self, offset: int) -> int:
        return max(0, bisect_right(self.tokens, offset, key=_first) - 1)

    def _unit(self, offset: int) -> tuple[int, int]:
        """The token (or character) at an offset; a character where there is no token."""
        if self.tokens and not self.by_character:
            start, end = self.tokens[self._token_index(offset)]
            if start <= offset < end:
                return start, end
        return offset, offset + 1

    # Deciding

    def decide(self, decision: Decision) -> Saved:
        """Save a decision; when this returns, it is on disk.

        Raises:
            StoreError: It could not be saved, and nothing has changed.
        """
        saved = self.library.save(decision)
        self.applied(saved)
        self.decided = [
            change.after
            for change in saved.changes
            if isinstance(change, MarkChange) and change.after is not None
        ]
        return saved

    def applied(self, saved: Saved) -> None:
        """Take over what the library has saved, as far as it is about the current article."""
        if self.article is None:
            return
        marks = {mark.id: mark for mark in self.marks}
        for change in saved.changes:
            if change.article_id != self.article.id:
                continue
            if isinstance(change, AnswerChange):
                self.article = replace(self.article, answer=change.after)
                continue
            if change.before is not None:
                marks.pop(change.before.id, None)
            if change.after is not None:
                marks[change.after.id] = change.after
        self._take(tuple(sorted(marks.values(), key=_order)))

    @property
    def answer(self) -> Answer | None:
        """What was said of the current article as a whole."""
        return self.article.answer if self.article else None


def _length(mark: Mark) -> int:
    return mark.end - mark.start


def _first(token: tuple[int, int]) -> int:
    return token[0]


def _order(mark: Mark) -> tuple[int, int, bool, str]:
    return mark.start, -mark.end, mark.label != GOAL, mark.label
