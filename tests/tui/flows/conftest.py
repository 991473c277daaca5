"""A library with three articles, each seen by the annotators."""

from __future__ import annotations

import pytest

from store.library import Library
from tests.tui.making import fill


@pytest.fixture
def full(library: Library) -> Library:
    fill(library)
    return library
