"""What tests of every room share: a clock that stands still, and a library of its own."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from store.library import Library


@dataclass(slots=True)
class Clock:
    """A clock that moves only when it is told to."""

    now: datetime = datetime(2026, 3, 7, 15, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now

    def forward(self, seconds: float) -> None:
        self.now += timedelta(seconds=seconds)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def library(tmp_path: Path, clock: Clock) -> Iterator[Library]:
    with Library.open(tmp_path / "library.db", who="human:ada", clock=clock) as opened:
        yield opened
