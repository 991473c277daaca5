"""What was wrong, and what another version has mended and broken."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from annotators.evaluation import ErrorKind, Judgement, compare, judge
from annotators.evaluation.sentences import sentence
from store.model import FURNITURE, GOAL, Article, Goal, Kind, Mark, Name, Record

TEXT = "Kudus scored. Salisu of Ghana headed in. By our reporter"


def mark(start: int, end: int, label: str = "PERSON", goal: Goal | None = None) -> Mark:
    return Mark(start, end, TEXT[start:end], label, goal=goal)


def judged(gold: tuple[Mark, ...], *found: Mark) -> Judgement:
    return judge(compare(Record(Article("a", TEXT), gold), found))


def kinds(judgement: Judgement) -> list[tuple[str, str, str]]:
    """Give what is wrong: its kind, the gold words and the predicted ones."""
    return sorted(
        (error.kind.value, _words(error.gold), _words(error.predicted))
        for error in judgement.errors
    )


def _words(mark: Mark | None) -> str:
    return mark.text if mark else ""


def test_what_is_right_is_no_error() -> None:
    assert kinds(judged((mark(0, 5),), mark(0, 5))) == []


def test_what_nothing_overlaps_is_missed_or_invented() -> None:
    assert kinds(judged((mark(0, 5),), mark(14, 20))) == [
        ("invented", "", "Salisu"),
        ("missed", "Kudus", ""),
    ]


def test_another_label_or_other_offsets_are_one_error_each() -> None:
    found = judged((mark(0, 5), mark(14, 20)), mark(0, 5, "TEAM"), mark(14, 29))
    assert kinds(found) == [
        ("label", "Kudus", "Kudus"),
        ("offsets", "Salisu", "Salisu of Ghana"),
    ]


def test_the_arguments_of_matched_goals_that_differ_are_told() -> None:
    gold = (mark(6, 12, GOAL, Goal(scorer=Name("Kudus"), kind=Kind.HEADER)),)
    found = judged(gold, mark(6, 12, GOAL, Goal(scorer=Name("Mohammed Kudus"), minute=4)))
    told = {error.argument: (error.gold_value, error.predicted_value) for error in found.errors}
    assert told == {"minute": ("", "4"), "kind": ("header", "")}


def test_a_goal_that_is_missed_has_no_arguments_to_tell_of() -> None:
    gold = (mark(6, 12, GOAL, Goal(scorer=Name("Kudus"))),)
    assert kinds(judged(gold)) == [("missed", "scored", "")]


def test_an_error_is_about_its_labels_and_its_argument() -> None:
    (error,) = judged((mark(0, 5),), mark(0, 5, "TEAM")).errors
    assert error.subjects == {"PERSON", "TEAM"}
    (error,) = judged((mark(6, 12, GOAL, Goal()),), mark(6, 12, GOAL, Goal(count=2))).errors
    assert error.subjects == {"GOAL", "count"}


def test_furniture_is_judged_by_its_characters() -> None:
    gold = (mark(41, 56, FURNITURE),)
    assert kinds(judged(gold, mark(41, 43, FURNITURE), mark(44, 56, FURNITURE))) == []
    assert [kind for kind, _, _ in kinds(judged(gold, mark(41, 47, FURNITURE)))] == ["offsets"]
    assert [kind for kind, _, _ in kinds(judged((), mark(41, 47, FURNITURE)))] == ["invented"]
    assert [kind for kind, _, _ in kinds(judged(gold))] == ["missed"]


def test_what_was_wrong_and_is_right_is_mended() -> None:
    gold = (mark(0, 5), mark(14, 20))
    old, new = judged(gold, mark(14, 19), mark(24, 29)), judged(gold, mark(0, 5), mark(14, 19))
    mended = [(error.kind, error.mark.label) for error in old.worse_than(new)]
    assert mended == [(ErrorKind.MISSED, "PERSON"), (ErrorKind.INVENTED, "PERSON")]
    assert list(new.worse_than(old)) == []


def test_an_argument_of_a_goal_that_only_one_version_found_is_neither() -> None:
    gold = (mark(6, 12, GOAL, Goal(scorer=Name("Kudus"))),)
    old, new = judged(gold), judged(gold, mark(6, 12, GOAL, Goal()))
    assert [error.kind for error in old.worse_than(new)] == [ErrorKind.MISSED]
    assert list(new.worse_than(old)) == []


def test_what_was_proposed_before_is_not_newly_invented() -> None:
    gold = (mark(14, 20),)
    old, new = judged(gold, mark(14, 29)), judged(gold, mark(14, 20), mark(14, 29))
    assert list(new.worse_than(old)) == []


def test_an_error_comes_with_its_sentence() -> None:
    (error,) = judged((mark(14, 20),)).errors
    assert error.quote.text == "Salisu of Ghana headed in."
    assert error.as_dict()["sentence"] == {"text": error.quote.text, "start": 14}


@given(st.text(alphabet="aB.! \n”", min_size=1, max_size=60), st.data())
def test_a_sentence_holds_what_it_is_asked_for(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    quote = sentence(text, start, end)
    assert text[quote.start : quote.end] == quote.text
    assert quote.start <= start
    assert end <= quote.end


def test_a_sentence_is_looked_for_nearby_alone() -> None:
    text = "word " * 2000
    quote = sentence(text, 5000, 5004)
    assert len(quote.text) <= 2100
