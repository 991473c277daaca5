"""What every format has to hold, whatever it is given."""

from __future__ import annotations

import random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from store.fetching import Fetcher, FetchError
from store.importing import Item, Rejected, formats
from store.importing.decoding import buffered
from store.importing.guessing import format_of
from store.model import check
from tests.store.importing.reading import found

NAMES = sorted(formats())

TEXT = b"Kudus headed home."

SLOW = settings(deadline=None, max_examples=60, suppress_health_check=list(HealthCheck))


def dead(self: Fetcher, url: str, **_: object) -> object:
    raise FetchError(f"{url} cannot be fetched")


@pytest.fixture(autouse=True)
def no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Fetcher, "fetch", dead)


def assert_sound(name: str, data: bytes) -> None:
    for each in found(name, data, beside={".txt": TEXT}):
        assert isinstance(each, Item | Rejected)
        if isinstance(each, Item):
            article = each.record.article
            assert article.text.strip()
            assert article.split in ("train", "dev", "test")
            article.text.encode()
            for mark in each.record.marks:
                check(article.text, mark.start, mark.end, mark.text)


@pytest.mark.parametrize("name", [name for name in NAMES if name != "opml"])
def test_the_example_of_a_format_is_an_article(name: str) -> None:
    (each,) = found(name, formats()[name].example, beside={".txt": TEXT})
    assert isinstance(each, Item)


@pytest.mark.parametrize("name", NAMES)
def test_the_example_of_a_format_is_told_by_its_beginning_or_its_ending(name: str) -> None:
    known = formats()
    stream = buffered(known[name].example.encode())
    assert format_of(f"a{known[name].endings[0]}", stream, known).name == name


@pytest.mark.parametrize("name", NAMES)
@SLOW
@given(data=st.binary(max_size=400))
def test_bytes_that_are_anything_are_read_or_rejected(name: str, data: bytes) -> None:
    assert_sound(name, data)


@pytest.mark.parametrize("name", NAMES)
@SLOW
@given(data=st.text(max_size=400))
def test_text_that_is_anything_is_read_or_rejected(name: str, data: str) -> None:
    assert_sound(name, data.encode("utf-8", "replace"))


PIECES = [
    *(
        "0",
        "1",
        "-1",
        "5",
        "99999999999",
        "1.5",
        "null",
        "true",
        "[]",
        "{}",
        '""',
        "[1]",
        '{"a": 1}',
    ),
    *(
        '"\\ud83d"',
        '"x"',
        "\0",
        "\t",
        "\n",
        "😀",
        "<",
        ">",
        "&",
        '"',
        "\\",
        ",",
        ":",
        "]",
        "}",
        "|",
    ),
    *("<![CDATA[", "<!ENTITY a 'b'>", "&#xD800;", "&a;", "T1", "E1", "[2]", "*", "_", "#", "-"),
]


@pytest.mark.parametrize("name", NAMES)
@SLOW
@given(seed=st.integers(0, 2**32), times=st.integers(1, 4))
def test_an_example_that_was_damaged_is_read_or_rejected(name: str, seed: int, times: int) -> None:
    chance = random.Random(seed)
    text = formats()[name].example
    for _ in range(times):
        at = chance.randrange(len(text))
        length = chance.choice([0, 0, 1, 1, 2, 5])
        text = text[:at] + chance.choice(PIECES) + text[at + length :]
    assert_sound(name, text.encode("utf-8", "replace"))
