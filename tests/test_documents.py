"""What is written about Scoreline is true of it."""

from __future__ import annotations

import json
import re
import subprocess
import sys
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


def test_the_script_of_the_training_page_makes_what_spacy_trains_from(tmp_path: Path) -> None:
    text = (PROJECT / "docs" / "training.md").read_text(encoding="utf-8")
    (script,) = re.findall(r"```python\n(import json.*?)```", text, flags=re.DOTALL)
    record = {
        "text": "Kudus scored.",
        "meta": {"split": "train"},
        "spans": [{"start": 0, "end": 5, "label": "PERSON"}],
        "answer": "accept",
    }
    (tmp_path / "labelled.jsonl").write_text(json.dumps(record), encoding="utf-8")
    told = subprocess.run(
        [sys.executable, "-c", script], cwd=tmp_path, capture_output=True, text=True, check=True
    )
    assert "1 articles in train.spacy" in told.stdout
    assert (tmp_path / "train.spacy").exists()
