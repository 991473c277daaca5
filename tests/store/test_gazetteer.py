"""The names that a library knows, and the files that they come from."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.gazetteer_files import NamesFile, pattern_line, read_names
from store.library import Library
from store.model import ENTITY_LABELS, KnownName
from tests.store.making import record

VILLA = KnownName("Aston Villa", "TEAM", "Aston Villa")
VILLANS = KnownName("Villans", "TEAM", "Aston Villa")
UTD = KnownName("man utd", "TEAM", "mufc", (("LOWER", "man"), ("LOWER", "utd")))


def read(text: str, place: str = "names.txt", label: str | None = None) -> NamesFile:
    return read_names(text.encode(), place, label)


def refused(text: str, place: str = "names.jsonl", label: str | None = "TEAM") -> list[str]:
    return [str(each) for each in read(text, place, label).rejected]


def test_names_are_kept_with_their_labels_and_other_forms(library: Library) -> None:
    assert library.gazetteer.add([VILLANS, VILLA, UTD]) == 3
    assert library.gazetteer.all() == (VILLA, VILLANS, UTD)


def test_a_name_is_taken_in_once_and_may_have_two_labels(library: Library) -> None:
    assert library.gazetteer.add([VILLA]) == 1
    assert library.gazetteer.add([VILLA, KnownName("Aston Villa", "VENUE")]) == 1
    assert [known.label for known in library.gazetteer.all()] == ["TEAM", "VENUE"]


def test_a_name_goes_with_its_other_forms(library: Library) -> None:
    library.gazetteer.add([VILLA, VILLANS, UTD])
    assert library.gazetteer.remove("Villans") == 1
    library.gazetteer.add([VILLANS])
    assert library.gazetteer.remove("Aston Villa") == 2
    assert library.gazetteer.remove("Aston Villa") == 0
    assert library.gazetteer.clear() == 1
    assert library.gazetteer.all() == ()


def test_a_library_from_before_there_was_a_gazetteer_is_brought_up_to_date(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    with Library.open(path, who="human:ada") as library:
        library.add(record(id="kept"))
    with closing(sqlite3.connect(path)) as older:
        older.execute("DROP TABLE gazetteer")
        older.execute("DELETE FROM _sqlite_migrations WHERE name = '0005_gazetteer'")
        older.execute("PRAGMA user_version = 4")
        older.commit()
    with Library.open(path, who="human:ada", create=False) as library:
        assert library.gazetteer.add([VILLA]) == 1
        assert library.row("kept") is not None


def test_a_text_has_a_name_on_each_line() -> None:
    found = read("# clubs\nAston  Villa \r\n\nÉverton\n", label="TEAM")
    assert [known.name for known in found.names] == ["Aston Villa", "Éverton"]
    assert {known.label for known in found.names} == {"TEAM"}
    assert found.rejected == []


def test_a_name_without_a_label_is_refused_with_its_line() -> None:
    assert refused("Villa\nSpurs\n", "names.txt", None) == [
        f"names.txt, line {number}: `{name}` has no label; say with --label LABEL which one"
        for number, name in ((1, "Villa"), (2, "Spurs"))
    ]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("name,label,alt\nAston Villa,TEAM,Villans\n", "a.csv"),
        ("Aston Villa,team,Villans\n", "a.csv"),
        ("name;label;alt\nAston Villa;TEAM;Villans\n", "a.csv"),
        ("alt\tLabel\tcountry\tname\nVillans\tTEAM\tEngland\tAston Villa\n", "a.tsv"),
        ('"Aston Villa",TEAM,"Villans|"\n', "A.CSV"),
        ('{"name": "Aston Villa", "alt": ["Villans"], "label": "TEAM", "x": 1}\n', "a.jsonl"),
        ('{"name": "Aston Villa", "alt": ["Villans", ""], "label": "Team"}\n', "standard input"),
        (
            '{"label": "TEAM", "pattern": "Aston Villa"}\n'
            '{"label": "TEAM", "pattern": "Villans", "id": "Aston Villa"}\n',
            "a.jsonl",
        ),
    ],
)
def test_tables_json_lines_and_patterns_are_read(text: str, place: str) -> None:
    found = read(text, place)
    assert (found.names, found.rejected) == ([VILLA, VILLANS], [])


def test_the_label_of_a_line_is_over_the_one_for_all() -> None:
    found = read('{"name": "A1", "label": "VENUE"}\n{"name": "A2"}\n', "a.jsonl", "TEAM")
    assert [known.label for known in found.names] == ["VENUE", "TEAM"]


def test_token_patterns_are_read_where_they_can_be_held() -> None:
    line = {"label": "TEAM", "pattern": [{"LOWER": "Man"}, {"lower": "utd"}], "id": "mufc"}
    assert read(json.dumps(line), "a.jsonl").names == [UTD]
    line = {"label": "TEAM", "pattern": [{"ORTH": "Man"}, {"TEXT": "Utd"}]}
    (known,) = read(json.dumps(line), "a.jsonl").names
    assert known.tokens == (("ORTH", "Man"), ("ORTH", "Utd"))


@pytest.mark.parametrize(
    ("pattern", "reason"),
    [
        ([{"LOWER": "man"}, {"POS": "PROPN"}], "token 2 of its pattern asks for POS"),
        ([{"LOWER": "man", "OP": "?"}], "token 1 of its pattern asks for OP"),
        ([{"LOWER": {"IN": ["man"]}}], "token 1 of its pattern is not one LOWER with a word"),
        ([{"ORTH": "a", "LOWER": "a"}], "token 1 of its pattern is not one ORTH with a word"),
        ([{}], "token 1 of its pattern says nothing of a word"),
        ([3], "token 1 of its pattern says nothing of a word"),
        ([], "neither a string nor a list of tokens"),
        ({"LOWER": "man"}, "neither a string nor a list of tokens"),
        (None, "neither a string nor a list of tokens"),
    ],
)
def test_a_pattern_that_cannot_be_held_is_refused(pattern: object, reason: str) -> None:
    (line,) = refused(json.dumps({"label": "TEAM", "pattern": pattern}))
    assert line.startswith("names.jsonl, line 1: ")
    assert reason in line


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("{", "it is not JSON"),
        ("[1]", "it is no JSON object"),
        ('{"title": "x"}', "it has neither `name` nor `pattern`"),
        ('{"name": 3}', "`name` is 3, not a string"),
        ('{"name": "A1", "alt": "A2"}', "`alt` is 'A2', not a list of strings"),
        ('{"name": "A1", "alt": [3]}', "`alt` is a list, not a list of strings"),
        ('{"name": "A1", "label": "CLUB"}', "'CLUB' is no label; choose from PERSON, TEAM"),
        ('{"name": "A1", "label": "GOAL"}', "'GOAL' is no label"),
        ('{"name": "…"}', "'…' is no name: it has no letter and no figure"),
        ('{"name": ""}', "'' is no name"),
        ('{"name": "a\\u0000b"}', "it has characters that cannot be printed"),
        ('{"name": "a\\ud83d"}', "it has characters that cannot be printed"),
        (json.dumps({"name": "x" * 121}), "is too long for a name (121 characters)"),
    ],
)
def test_a_line_that_is_no_name_is_refused(line: str, reason: str) -> None:
    (told,) = refused(line)
    assert reason in told


def test_a_row_that_is_none_is_refused_and_the_rest_is_read() -> None:
    found = read('Villa,TEAM\n"Spurs,TEAM\nGunners,TEAM\n', "a.csv")
    assert [known.name for known in found.names] == ["Villa", "Gunners"]
    assert "line 2: it is not a row of the table" in str(found.rejected[0])


def test_an_empty_or_binary_file_is_refused() -> None:
    assert refused("") == ["names.jsonl: it is empty"]
    assert "binary" in str(read_names(bytes(range(32)) * 20, "a.txt", "TEAM").rejected[0])


def test_an_older_encoding_is_read_and_told() -> None:
    found = read_names("Kovář, Šimůnek\nČech\n".encode("utf-16"), "a.txt", "PERSON")
    assert [known.name for known in found.names] == ["Kovář, Šimůnek", "Čech"]
    assert found.note == "read as UTF-16"


NAMES = st.builds(
    KnownName,
    st.text(min_size=1, max_size=20).map(lambda text: f"x{text.strip()}"),
    st.sampled_from(ENTITY_LABELS),
)


@given(st.lists(NAMES, max_size=5))
def test_what_is_written_is_read_again(names: list[KnownName]) -> None:
    clean = read("".join(f"{pattern_line(known)}\n" for known in names), "a.jsonl").names
    again = read("".join(f"{pattern_line(known)}\n" for known in [*clean, UTD]), "a.jsonl")
    assert (again.names, again.rejected) == ([*clean, UTD], [])
