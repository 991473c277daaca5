"""What can go wrong with a library or a decision, told in sentences."""

from __future__ import annotations

from store.model import ScorelineError


class StoreError(ScorelineError):
    """The library cannot be opened, read or written; the message says why and what to do."""


class DecisionError(ScorelineError):
    """A decision cannot be made as asked, such as a span that begins with a space."""
