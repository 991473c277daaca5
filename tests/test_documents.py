"""What is written about Scoreline is true of it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from docs.keys import PAGE, README, page, readme

PROJECT = README.parent
PAGES = [README, *sorted((PROJECT / "docs").glob("*.md"))]


def test_the_page_of_keys_is_what_the_commands_say() -> None:
    assert PAGE.read_text(encoding="utf-8") == page(), "run: python -m docs.keys"


def test_the_readme_has_the_keys_that_the_commands_have() -> None:
    text = README.read_text(encoding="utf-8")
    assert text == readme(text), "run: python -m docs.keys"


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.name)
def test_every_link_leads_to_a_file(path: Path) -> None:
    links = re.findall(r"\]\((?!https?:)([^)#]+)", path.read_text(encoding="utf-8"))
    assert [link for link in links if not (path.parent / link).exists()] == []
