"""Records as plain data: what goes out comes back in, and what is no record is refused by name."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.model import (
    ENTITY_LABELS,
    FURNITURE,
    GOAL,
    Answer,
    Article,
    Goal,
    Kind,
    Mark,
    Name,
    Outcome,
    Quote,
    Record,
    Scope,
    Status,
)
from store.records import DECIDED, RecordError, dumps, from_record, to_record

TEXT = "Kudus headed home in the 34th minute. Photo: Pool"
EVERY = frozenset(Status)


def words(text: str) -> Sequence[tuple[int, int]]:
    return [found.span() for found in re.finditer(r"\w+|[^\w\s]", text)]


def written(record: Record, include: frozenset[Status] = EVERY) -> dict[str, Any]:
    return to_record(record, tokenize=words, include=include)


def article(text: str = TEXT, **others: Any) -> Article:
    return Article(**{"id": "a1", "text": text, "split": "train", **others})


KUDUS = Mark(0, 5, "Kudus", "PERSON", Status.ACCEPTED, "entities@1.2.0", 0.97)
HEADED = Mark(
    6,
    17,
    "headed home",
    GOAL,
    Status.SUGGESTED,
    "goals@1.0.0",
    0.88,
    Goal(
        scorer=Name("Mohammed Kudus", 0, 5),
        team=Name("Ghana"),
        minute=34,
        minute_span=Quote("34th minute", 25, 36),
        kind=Kind.HEADER,
    ),
)
CREDIT = Mark(38, 49, "Photo: Pool", FURNITURE)


def test_a_record_has_its_keys_in_the_order_of_the_format() -> None:
    record = Record(article(published="2022-11-28", answer=Answer.ACCEPT), (HEADED, KUDUS, CREDIT))
    assert dumps(written(record)) == (
        '{"text": "Kudus headed home in the 34th minute. Photo: Pool", '
        '"meta": {"id": "a1", "title": "", "source": "", "url": null, '
        '"published": "2022-11-28", "split": "train"}, '
        '"spans": [{"id": "e1", "start": 0, "end": 5, "text": "Kudus", "label": "PERSON", '
        '"token_start": 0, "token_end": 0, '
        '"status": "accepted", "source": "entities@1.2.0", "confidence": 0.97}], '
        '"goals": [{"id": "g1", "start": 6, "end": 17, "text": "headed home", '
        '"scorer": {"name": "Mohammed Kudus", "start": 0, "end": 5}, '
        '"team": {"name": "Ghana", "start": null, "end": null}, '
        '"minute": 34, "added": null, '
        '"minute_span": {"text": "34th minute", "start": 25, "end": 36}, '
        '"score": null, "assist": null, "kind": "header", "count": 1, "outcome": "scored", '
        '"scope": "match", "status": "suggested", "source": "goals@1.0.0", "confidence": 0.88}], '
        '"furniture": [{"start": 38, "end": 49}], "answer": "accept"}'
    )


def test_an_article_that_is_not_done_has_no_answer() -> None:
    assert "answer" not in written(Record(article()))


def test_suggested_and_rejected_marks_stay_at_home_unless_they_are_asked_for() -> None:
    rejected = replace(KUDUS, start=25, end=29, text="34th", status=Status.REJECTED)
    data = written(Record(article(), (KUDUS, HEADED, rejected)), DECIDED)
    assert ([span["text"] for span in data["spans"]], data["goals"]) == (["Kudus"], [])


@pytest.mark.parametrize(
    ("status", "there"),
    [(Status.SUGGESTED, True), (Status.ACCEPTED, True), (Status.REJECTED, False)],
)
def test_furniture_goes_out_unless_it_is_rejected(status: Status, there: bool) -> None:
    data = written(Record(article(), (replace(CREDIT, status=status),)), DECIDED)
    assert bool(data["furniture"]) is there


def test_ids_are_numbered_by_where_the_marks_stand() -> None:
    minute = Mark(25, 36, "34th minute", "MINUTE", Status.ADDED)
    data = written(Record(article(), (minute, KUDUS)))
    assert [(span["id"], span["text"]) for span in data["spans"]] == [
        ("e1", "Kudus"),
        ("e2", "34th minute"),
    ]


def test_both_ends_of_a_span_are_told_in_tokens_and_both_are_inclusive() -> None:
    minute = Mark(25, 36, "34th minute", "MINUTE", Status.ADDED)
    (span,) = written(Record(article(), (minute,)))["spans"]
    assert (span["token_start"], span["token_end"]) == (5, 6)


def test_a_span_that_cuts_a_token_has_no_token_numbers() -> None:
    half = Mark(0, 3, "Kud", "PERSON", Status.ADDED)
    (span,) = written(Record(article(), (half,)))["spans"]
    assert (span["token_start"], span["token_end"]) == (None, None)


def test_a_mark_that_does_not_fit_its_text_is_not_written() -> None:
    with pytest.raises(RecordError, match="article a1: the PERSON span 0-5 covers"):
        written(Record(article(), (replace(KUDUS, text="Salis"),)))


def test_a_split_is_written_even_if_the_article_has_none() -> None:
    data = written(Record(article(split=None)))
    assert data["meta"]["split"] in ("train", "dev", "test")


def test_unknown_keys_of_meta_come_after_the_known_ones_in_alphabetical_order() -> None:
    data = written(Record(article(meta={"licence": "CC BY 4.0", "author": "ada"})))
    assert list(data["meta"])[-3:] == ["split", "author", "licence"]


def test_a_text_alone_is_a_record() -> None:
    record = from_record({"text": "Ghana won."})
    assert (record.article.text, record.marks) == ("Ghana won.", ())


def test_an_article_that_comes_without_an_id_has_none() -> None:
    assert from_record({"text": "Ghana won."}).article.id == ""


def test_the_same_text_from_the_same_source_goes_out_with_the_same_id() -> None:
    records = [
        from_record({"text": "Ghana won.", "meta": {"source": "desk"}}),
        from_record({"text": "Ghana won."}, source="desk"),
        from_record({"text": "Ghana won."}),
    ]
    ids = [written(record)["meta"]["id"] for record in records]
    assert ids[0] == ids[1] != ids[2]


def test_a_record_keeps_its_own_source() -> None:
    record = from_record({"text": "Ghana won.", "meta": {"source": "desk"}}, source="other")
    assert record.article.source == "desk"


def test_an_unknown_key_is_kept_under_meta() -> None:
    record = from_record({"text": "Ghana won.", "foo": [1, {"bar": None}]})
    assert record.article.meta == {"foo": [1, {"bar": None}]}


def test_what_an_article_has_a_field_for_may_stand_beside_the_text() -> None:
    data = {"text": "Ghana won.", "title": "Won", "published": "2022-11-28", "url": "u"}
    found = from_record(data).article
    assert (found.title, found.published, found.url, found.meta) == ("Won", "2022-11-28", "u", {})


def test_a_key_that_says_two_things_is_refused() -> None:
    with pytest.raises(RecordError, match=r"`foo` and `meta\.foo` say different things"):
        from_record({"text": "Ghana won.", "foo": 1, "meta": {"foo": 2}})


def test_a_number_is_as_good_an_id_as_its_digits() -> None:
    assert from_record({"text": "Ghana won.", "id": 17}).article.id == "17"


@pytest.mark.parametrize(
    ("answer", "status"),
    [("accept", Status.ACCEPTED), ("ignore", Status.SUGGESTED), (None, Status.SUGGESTED)],
)
def test_a_mark_without_a_status_has_that_of_the_answer(answer: str | None, status: Status) -> None:
    data = {
        "text": TEXT,
        "spans": [{"start": 0, "end": 5, "label": "PERSON"}],
        "goals": [{"start": 6, "end": 17}],
        "furniture": [{"start": 38, "end": 49}],
        "answer": answer,
    }
    assert [mark.status for mark in from_record(data).marks] == [status] * 3


def test_a_span_without_its_text_covers_what_stands_there() -> None:
    data = {"text": TEXT, "spans": [{"start": 0, "end": 5, "label": "PERSON"}]}
    assert from_record(data).marks[0].text == "Kudus"


def test_a_mention_of_goals_by_several_people_keeps_all_their_names() -> None:
    scorer = {"name": "Kudus", "start": 0, "end": 5, "names": ["Kudus", "Salisu"]}
    data = {"text": TEXT, "goals": [{"start": 6, "end": 17, "scorer": scorer}]}
    record = from_record(data)
    assert written(record)["goals"][0]["scorer"] == scorer


@pytest.mark.parametrize(
    ("data", "message"),
    [
        ("Ghana won.", "a record is an object with a `text`; this is a string"),
        ({}, "`text` is missing; it must be the article's text"),
        ({"text": 3}, "`text` is 3, not a string"),
        ({"text": " \n"}, "`text` is empty"),
        ({"text": TEXT, "meta": []}, "`meta` is a list, not an object"),
        ({"text": TEXT, "meta": {"published": "Monday"}}, "`meta.published` is 'Monday', not an"),
        ({"text": TEXT, "meta": {"split": "learn"}}, "`meta.split` is 'learn', not one of train"),
        ({"text": TEXT, "meta": {"id": True}}, "`meta.id` is True, not a string"),
        ({"text": TEXT, "answer": "yes"}, "`answer` is 'yes', not one of accept, reject, ignore"),
        ({"text": TEXT, "spans": {}}, "`spans` is an object, not a list"),
        ({"text": TEXT, "spans": [7]}, r"`spans\[0\]` is a whole number, not an object"),
        ({"text": TEXT, "furniture": [{"start": 1}]}, r"`furniture\[0\].end` is missing"),
        ({"text": TEXT, "goals": [{"start": 6, "end": 6}]}, r"`goals\[0\].end` is 6, which is not"),
        ({"text": TEXT, "goals": [{"start": 6, "end": 99}]}, "but the text has 49 characters"),
        ({"text": TEXT, "goals": [{"start": -1, "end": 9}]}, r"`goals\[0\].start` is -1, not a"),
        ({"text": TEXT, "goals": [{"start": 0.5, "end": 9}]}, r"`goals\[0\].start` is 0.5, not a"),
    ],
)
def test_what_is_no_record_is_refused_with_the_path_of_the_field(
    data: object, message: str
) -> None:
    with pytest.raises(RecordError, match=message):
        from_record(data)


@pytest.mark.parametrize(
    ("field", "value", "message"),
    [
        ("text", "Salis", "`spans[0].text` does not fit: span 0-5 covers 'Kudus'"),
        ("label", "PER", "`spans[0].label` is 'PER', not one of PERSON, TEAM"),
        ("label", "GOAL", "`spans[0].label` is 'GOAL', not one of"),
        ("status", "sure", "`spans[0].status` is 'sure', not one of suggested"),
        ("confidence", 1.5, "`spans[0].confidence` is 1.5, not a number from 0 to 1"),
        ("source", ["x"], "`spans[0].source` is a list, not a string"),
    ],
)
def test_a_span_that_is_none_is_refused(field: str, value: object, message: str) -> None:
    span = {"start": 0, "end": 5, "label": "PERSON", field: value}
    with pytest.raises(RecordError, match=re.escape(message)):
        from_record({"text": TEXT, "spans": [span]})


@pytest.mark.parametrize(
    ("field", "value", "message"),
    [
        ("minute", "34", "`goals[0].minute` is '34', not a whole number from 0"),
        ("minute", True, "`goals[0].minute` is True, not a whole number"),
        ("count", 0, "`goals[0].count` is 0, not a whole number from 1"),
        ("kind", "toe poke", "`goals[0].kind` is 'toe poke', not one of header"),
        ("scorer", "Kudus", "`goals[0].scorer` is a string, not an object"),
        ("scorer", {}, "`goals[0].scorer.name` is missing; it must be a name"),
        ("scorer", {"name": "K", "start": 3}, "`goals[0].scorer.end` is missing"),
        ("team", {"name": "G", "start": 40, "end": 50}, "`goals[0].team.end` is 50"),
        ("assist", {"name": "A", "names": "B"}, "`goals[0].assist.names` is 'B', not a list"),
        ("minute_span", {"start": 0, "end": 5, "text": "x"}, "`goals[0].minute_span.text` does"),
    ],
)
def test_an_argument_that_is_none_is_refused(field: str, value: object, message: str) -> None:
    with pytest.raises(RecordError, match=re.escape(message)):
        from_record({"text": TEXT, "goals": [{"start": 6, "end": 17, field: value}]})


def test_half_a_surrogate_pair_is_refused_wherever_it_stands() -> None:
    with pytest.raises(RecordError, match=r"half a surrogate pair, \\ud800"):
        from_record({"text": "Ghana won.", "meta": {"byline": "\ud800"}})


def test_a_number_that_json_has_no_word_for_is_refused() -> None:
    with pytest.raises(RecordError, match="cannot be written as JSON"):
        from_record({"text": "Ghana won.", "odds": float("nan")})


characters = st.characters(exclude_categories=["Cs"])
texts = st.text(characters, min_size=1).filter(lambda text: bool(text.strip()))
shares = st.none() | st.floats(0, 1)


@st.composite
def goals(draw: st.DrawFn, text: str) -> Goal:
    def spot() -> tuple[int, int]:
        start = draw(st.integers(0, len(text) - 1))
        return start, draw(st.integers(start + 1, len(text)))

    def name() -> Name | None:
        if not draw(st.booleans()):
            return None
        start, end = spot()
        several = tuple(draw(st.lists(texts, max_size=2)))
        if draw(st.booleans()):
            return Name(draw(texts), names=several)
        return Name(draw(texts), start, end, several)

    start, end = spot()
    return Goal(
        scorer=name(),
        team=name(),
        minute=draw(st.none() | st.integers(0, 130)),
        added=draw(st.none() | st.integers(0, 20)),
        minute_span=Quote(text[start:end], start, end) if draw(st.booleans()) else None,
        score=draw(st.none() | texts),
        assist=name(),
        kind=draw(st.none() | st.sampled_from(Kind)),
        count=draw(st.integers(1, 20)),
        outcome=draw(st.sampled_from(Outcome)),
        scope=draw(st.sampled_from(Scope)),
    )


@st.composite
def records(draw: st.DrawFn) -> Record:
    text = draw(texts)
    marks = []
    for _ in range(draw(st.integers(0, 5))):
        start = draw(st.integers(0, len(text) - 1))
        end = draw(st.integers(start + 1, len(text)))
        label = draw(st.sampled_from((*ENTITY_LABELS, GOAL)))
        goal = draw(goals(text)) if label == GOAL else None
        status = draw(st.sampled_from(Status))
        source, confidence = draw(st.text(characters)), draw(shares)
        marks.append(Mark(start, end, text[start:end], label, status, source, confidence, goal))
    meta = draw(st.dictionaries(st.text(characters).map("x-{}".format), st.integers() | texts))
    return Record(
        Article(
            id=draw(texts),
            text=text,
            title=draw(st.text(characters)),
            source=draw(st.text(characters)),
            url=draw(st.none() | texts),
            published=draw(st.none() | st.dates().map(str) | st.datetimes().map(str)),
            split=draw(st.sampled_from(("train", "dev", "test"))),
            answer=draw(st.none() | st.sampled_from(Answer)),
            meta=meta,
        ),
        tuple(marks),
    )


@given(records())
def test_a_record_comes_back_as_it_was(record: Record) -> None:
    line = dumps(written(record))
    back = from_record(json.loads(line))
    assert (back.article, set(back.marks)) == (record.article, set(record.marks))


@given(records())
def test_writing_what_was_read_gives_the_same_bytes(record: Record) -> None:
    once = dumps(written(from_record(json.loads(dumps(written(record))))))
    twice = dumps(written(from_record(json.loads(once))))
    assert twice.encode() == once.encode()


@given(records())
def test_every_span_covers_its_text(record: Record) -> None:
    data = written(record)
    assert all(
        data["text"][span["start"] : span["end"]] == span["text"]
        for span in (*data["spans"], *data["goals"])
    )


@given(records())
def test_a_line_has_no_line_ending_in_it(record: Record) -> None:
    assert "\n" not in dumps(written(record))
