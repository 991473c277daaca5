"""CoNLL columns in each of their schemes."""

from __future__ import annotations

import pytest

from store.importing import Item, Options, conll
from store.model import Answer
from tests.store.importing.reading import found, marked, only_item, refusals

WORDS = ("Mohammed", "Kudus", "Jordan", "Ayew", "beat", "Busan")


def column(*tags: str) -> str:
    return "".join(f"{word} {tag}\n" for word, tag in zip(WORDS, tags, strict=True))


@pytest.mark.parametrize(
    "tags",
    [
        ("I-PERSON", "I-PERSON", "B-PERSON", "I-PERSON", "O", "I-GPE"),
        ("B-PERSON", "I-PERSON", "B-PERSON", "I-PERSON", "O", "B-GPE"),
        ("B-PERSON", "L-PERSON", "B-PERSON", "L-PERSON", "O", "U-GPE"),
        ("B-PERSON", "E-PERSON", "B-PERSON", "E-PERSON", "O", "S-GPE"),
        ("I-PERSON", "E-PERSON", "I-PERSON", "E-PERSON", "O", "E-GPE"),
    ],
    ids=["IOB1", "IOB2", "BILUO", "BIOES", "IOE2"],
)
def test_every_scheme_gives_the_same_marks(tags: tuple[str, ...]) -> None:
    assert marked(only_item("conll", column(*tags))) == [
        ("PERSON", "Mohammed Kudus", "accepted"),
        ("PERSON", "Jordan Ayew", "accepted"),
        ("GPE", "Busan", "accepted"),
    ]


def test_tokens_are_joined_with_spaces_and_sentences_with_line_feeds() -> None:
    article = only_item("conll", "Ghana B-TEAM\nwon O\n\n. O\n\n").record.article
    assert (article.text, article.meta) == ("Ghana won\n.", {"tokens": "spaces"})


def test_an_article_is_done_since_every_token_is_told() -> None:
    assert only_item("conll", "Ghana O\n").record.article.answer is Answer.ACCEPT


def test_document_lines_begin_articles() -> None:
    data = "-DOCSTART- -X- O O\n\nOne NNP B-NP O\n\n-DOCSTART-\n\nTwo NNP B-NP O\n"
    texts = [each.record.article.text for each in found("conll", data) if isinstance(each, Item)]
    assert texts == ["One", "Two"]


def test_a_file_without_documents_is_cut_and_that_is_told(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(conll, "MOST_SENTENCES", 2)
    items = [each for each in found("conll", "One O\n\n" * 5) if isinstance(each, Item)]
    assert [item.record.article.text for item in items] == ["One\nOne", "One\nOne", "One"]
    assert [bool(item.note) for item in items] == [True, False, False]


def test_columns_may_be_parted_by_tabs_and_comments_passed_over() -> None:
    data = "# id = 1\n1 2\tX\tB-SCORE\nwon\tX\tO\n"
    assert marked(only_item("conll", data)) == [("SCORE", "1 2", "accepted")]


def test_labels_are_mapped() -> None:
    options = Options(labels={"PER": "PERSON"})
    item = only_item("conll", "Ada B-PER\nin O\nRome B-LOC\n", options=options)
    assert (marked(item), item.lost) == ([("PERSON", "Ada", "accepted")], ("label LOC",))


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("alone", "it has no second column with a tag"),
        ("won X", "'X' is no tag; tags are O, and B-, I-, L- or U- before a label"),
        ("won B-", "'B-' is no tag; tags are O, and B-, I-, L- or U- before a label"),
    ],
)
def test_a_line_that_is_none_is_named_and_other_articles_are_read(line: str, reason: str) -> None:
    data = f"-DOCSTART- O\n\nOne O\n{line}\n\n-DOCSTART- O\n\nTwo O\n"
    assert refusals("conll", data) == [f"file, line 4: {reason}"]
    assert len(found("conll", data)) == 2
