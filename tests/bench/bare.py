"""Bare Textual applications to measure Scoreline against: `python -m tests.bench.bare NAME`."""

from __future__ import annotations

import sys

from textual.app import App, ComposeResult
from textual.widgets import Footer, Header, OptionList, Static

READY = "Ready for kick-off"
OPTIONS = 1000


class BareApp(App[None]):
    """The least that looks like an application."""

    def compose(self) -> ComposeResult:
        """Lay out a header, some words and a footer."""
        yield Header()
        yield Static(READY)
        yield Footer()


class OptionsApp(App[None]):
    """Textual's own list and nothing else."""

    def compose(self) -> ComposeResult:
        """Lay out the list."""
        yield OptionList(*(f"Option {number} of the list" for number in range(OPTIONS)))


if __name__ == "__main__":
    {"start": BareApp, "keys": OptionsApp}[sys.argv[1]]().run()
