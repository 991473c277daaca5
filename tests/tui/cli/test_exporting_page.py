"""The page of the documentation on what goes out."""

from __future__ import annotations

from docs.exporting import PAGE, page


def test_the_page_says_what_the_formats_say() -> None:
    assert PAGE.read_text(encoding="utf-8") == page(), "run: python -m docs.exporting"
