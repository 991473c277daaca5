"""What widgets tell their screen: facts, in the past tense."""

from __future__ import annotations

from textual.message import Message

from annotators.background import Result


class RowChosen(Message):
    """A row of the article list was clicked twice."""


class RowPointed(Message):
    """A row of the article list was clicked."""


class TextPointed(Message):
    """A place in the text was clicked."""

    def __init__(self, offset: int) -> None:
        super().__init__()
        self.offset = offset


class TextSelected(Message):
    """A stretch of the text was selected with the mouse: offsets, end exclusive."""

    def __init__(self, start: int, end: int) -> None:
        super().__init__()
        self.start = start
        self.end = end


class MarksSuggested(Message):
    """The annotators have read an article."""

    def __init__(self, result: Result) -> None:
        super().__init__()
        self.result = result


class UnseenFound(Message):
    """Articles that the annotators have not seen were found, off the screen's own thread."""

    def __init__(self, article_ids: list[str]) -> None:
        super().__init__()
        self.article_ids = article_ids


class Counted(Message):
    """The articles of a search have been counted, off the screen's own thread."""

    def __init__(self, serial: int, count: int) -> None:
        super().__init__()
        self.serial = serial
        self.count = count
