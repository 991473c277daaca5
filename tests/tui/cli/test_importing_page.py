"""The page of what comes in is true."""

from __future__ import annotations

from docs.importing import PAGE, page
from tests.tui.cli.conftest import Run


def test_the_page_is_what_the_registry_says() -> None:
    assert PAGE.read_text(encoding="utf-8") == page(), "run: python -m docs.importing"


def test_the_page_names_every_option(run: Run) -> None:
    told = run("import", "--help").stdout
    options = {word.strip(",") for word in told.split() if word.startswith("--")}
    others = {"--library", "--annotator", "--help", "--"}
    assert [option for option in sorted(options - others) if f"`{option}" not in page()] == []
