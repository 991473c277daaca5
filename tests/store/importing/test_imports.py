"""What importing and reading do not load."""

from __future__ import annotations

import subprocess
import sys

import pytest

HEAVY = ("feedparser", "httpx", "trafilatura", "lxml", "charset_normalizer", "spacy", "textual")


@pytest.mark.parametrize(
    "program",
    [
        "import store, store.library, store.importing",
        "import tui.cli, tui.app",
        "from store.importing import read; list(read([__file__]))",
        "from tui.cli import cli; cli(['--help'], standalone_mode=False)",
    ],
)
def test_what_only_feeds_and_pages_need_is_not_loaded_before_them(program: str) -> None:
    heavy = HEAVY if "tui.app" not in program else HEAVY[:-1]
    program = program.replace("__file__", repr(__file__))
    told = f"import sys; {program}; print([each for each in {heavy} if each in sys.modules])"
    done = subprocess.run([sys.executable, "-c", told], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "[]"
