"""WebAnno TSV 3."""

from __future__ import annotations

import pytest

from tests.store.importing.reading import marked, only_item, refusals

HEAD = (
    "#FORMAT=WebAnno TSV 3.3\n"
    "#T_SP=custom.NamedEntity|value|identifier\n"
    "#T_RL=custom.Relation|role|BT_custom.NamedEntity\n\n\n"
)

SENTENCE = (
    "#Text=😀 Son Heung-min won\\\\lost.\n"
    "1-1\t0-2\t😀\t_\t_\t_\t_\t\n"
    "1-2\t3-6\tSon\tPERSON[1]\t*[1]\t_\t_\t\n"
    "1-3\t7-16\tHeung-min\tPERSON[1]|GPE\t*[1]|*\t_\t_\t\n"
    "1-4\t17-25\twon\\\\lost\t_\t_\trole\t1-2\t\n"
)


def test_offsets_count_utf16_units_and_marks_may_be_stacked() -> None:
    item = only_item("webanno", HEAD + SENTENCE)
    assert item.record.article.text == "😀 Son Heung-min won\\lost."
    assert marked(item) == [
        ("PERSON", "Son Heung-min", "suggested"),
        ("GPE", "Heung-min", "suggested"),
    ]
    assert set(item.lost) == {"relation Relation"}


def test_sentences_stand_where_their_first_token_says() -> None:
    first = "#Text=One.\n1-1\t0-4\tOne.\t_\t_\t_\t_\t\n\n"
    second = "#Text=Two.\n2-1\t6-10\tTwo.\tORG\t*\t_\t_\t\n"
    data = HEAD + first + second
    item = only_item("webanno", data)
    assert item.record.article.text == "One.\n\nTwo."
    assert marked(item) == [("ORG", "Two.", "suggested")]


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        ("#FORMAT=else\n", "file: it does not begin with #FORMAT=WebAnno TSV 3"),
        (f"{HEAD}#Text=One.\n1-1 0-4 One.\n", "file, line 7: it is not a number, offsets and a"),
        (
            f"{HEAD}#Text=One.\n1-1\t0-4\tTwo.\tORG\t*\t_\t_\n",
            "file, line 7: the text at 0-4 is 'One.', which is not the token; offsets count UTF-16",
        ),
    ],
)
def test_a_line_that_does_not_fit_is_named(data: str, reason: str) -> None:
    assert refusals("webanno", data)[0].startswith(reason)
