"""The figures are those of the scorer that the targets are set by."""

from __future__ import annotations

import json
import random
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from annotators.evaluation import evaluate, goals_of_article, match
from store.model import (
    FURNITURE,
    GOAL,
    Article,
    Goal,
    Kind,
    Mark,
    Name,
    Outcome,
    Record,
    Scope,
    Status,
)

SHARED = Path(__file__).parents[3] / "shared"
TEXT = "Kudus scored. Salisu headed in. By our reporter"


def entity(start: int, end: int, label: str = "PERSON", text: str = TEXT) -> Mark:
    return Mark(start, end, text[start:end], label)


def goal(start: int, end: int, arguments: Goal) -> Mark:
    return Mark(start, end, TEXT[start:end], GOAL, goal=arguments)


def record(*marks: Mark, text: str = TEXT) -> Record:
    return Record(Article("a", text), marks)


def test_an_entity_counts_only_with_exact_offsets_and_label() -> None:
    gold = record(entity(0, 5), entity(14, 20))
    found = record(entity(0, 5), entity(14, 19))
    assert evaluate([gold], [found]).entity.as_dict() == {"p": 0.5, "r": 0.5, "f": 0.5, "n": 2}


def test_a_trigger_counts_when_it_overlaps_a_gold_one() -> None:
    figures = evaluate([record(goal(6, 12, Goal()))], [record(goal(9, 20, Goal()))])
    assert figures.trigger.f1 == 1


def test_two_triggers_on_one_gold_one_are_one_right_and_one_invented() -> None:
    found = record(goal(6, 8, Goal()), goal(9, 12, Goal()))
    trigger = evaluate([record(goal(6, 12, Goal()))], [found]).trigger
    assert (trigger.right, trigger.invented, trigger.missed) == (1, 1, 0)


def test_the_gold_trigger_that_shares_most_is_matched_first() -> None:
    gold = [entity(0, 4), entity(4, 12)]
    assert match(gold, [entity(2, 12)]) == [(1, 0)]


def test_scorers_agree_by_last_name_whatever_case_and_accents() -> None:
    gold = record(goal(6, 12, Goal(scorer=Name("Martin Ødegaard Núñez"))))
    found = record(goal(6, 12, Goal(scorer=Name("NUNEZ"))))
    assert evaluate([gold], [found]).arguments["scorer"].share.value == 1


def test_no_scorer_only_agrees_with_no_scorer() -> None:
    gold = record(goal(6, 12, Goal()))
    found = record(goal(6, 12, Goal(scorer=Name("Kudus"))))
    assert evaluate([gold], [found]).arguments["scorer"].share.value == 0


def test_any_of_several_scorers_is_right() -> None:
    several = Name("Kudus", names=("Kudus", "Salisu"))
    gold = record(goal(6, 12, Goal(scorer=several)))
    found = record(goal(6, 12, Goal(scorer=Name("Mohammed Salisu"))))
    assert evaluate([gold], [found]).arguments["scorer"].share.value == 1


def test_minutes_of_other_matches_are_not_compared() -> None:
    gold = record(goal(6, 12, Goal(scope=Scope.BACKGROUND)))
    found = record(goal(6, 12, Goal(minute=4)))
    assert evaluate([gold], [found]).arguments["minute"].share.value is None


def test_marks_inside_gold_furniture_do_not_count() -> None:
    gold = record(Mark(32, 47, TEXT[32:47], FURNITURE))
    found = record(entity(35, 38))
    assert evaluate([gold], [found]).entity.invented == 0


def test_rejected_marks_do_not_count() -> None:
    found = record(replace(entity(0, 5), status=Status.REJECTED))
    assert evaluate([record()], [found]).entity.invented == 0


def test_an_article_that_was_not_predicted_is_missing_and_its_marks_are_missed() -> None:
    figures = evaluate([record(entity(0, 5))], [])
    assert (figures.missing, figures.entity.missed) == (1, 1)


def test_goals_of_an_article_come_to_one_pair_a_goal() -> None:
    scorer = Name("Mohammed Kudus")
    told = [
        Goal(scorer=scorer, minute=34),
        Goal(scorer=scorer),
        Goal(scorer=Name("Salisu")),
        Goal(scorer=Name("Ayew"), outcome=Outcome.RULED_OUT),
    ]
    assert goals_of_article(told) == {("kudus", 34), ("salisu", None)}


@pytest.mark.parametrize(
    ("argument", "gold", "found", "agrees"),
    [
        ("team", Goal(team=Name("Nottingham Forest")), Goal(team=Name("forest")), True),
        ("team", Goal(team=Name("Forest")), Goal(team=Name("Wolves")), False),
        ("team", Goal(team=Name("Forest")), Goal(), False),
        ("team", Goal(), Goal(), True),
        ("added", Goal(minute=90, added=3), Goal(minute=90), False),
        ("added", Goal(minute=90, added=3, scope=Scope.BACKGROUND), Goal(), None),
        ("score", Goal(score="2-1"), Goal(score="2 – 1"), True),
        ("score", Goal(score="2-1"), Goal(score="1-2"), False),
        ("assist", Goal(assist=Name("Heung-min Són")), Goal(assist=Name("Son")), True),
        ("kind", Goal(kind=Kind.HEADER), Goal(), False),
        ("count", Goal(count=2), Goal(count=2), True),
        ("outcome", Goal(outcome=Outcome.RULED_OUT), Goal(), False),
        ("scope", Goal(scope=Scope.BACKGROUND), Goal(), False),
    ],
)
def test_arguments_are_compared_each_in_its_own_way(
    argument: str, gold: Goal, found: Goal, agrees: bool | None
) -> None:
    figures = evaluate([record(goal(6, 12, gold))], [record(goal(6, 12, found))])
    assert figures.arguments[argument].share.value == agrees


def test_what_is_given_is_counted_apart_from_what_is_rightly_empty() -> None:
    gold = record(goal(6, 12, Goal(minute=4)), goal(21, 30, Goal()))
    found = record(goal(6, 12, Goal(minute=5)), goal(21, 30, Goal()))
    minute = evaluate([gold], [found]).arguments["minute"]
    assert (minute.share.right, minute.share.of) == (1, 2)
    assert (minute.given.right, minute.given.invented, minute.given.missed) == (0, 1, 1)


def test_sure_marks_and_their_share_right_are_told() -> None:
    found = record(
        replace(entity(0, 5), confidence=0.9),
        replace(entity(14, 19), confidence=0.95),
        replace(entity(6, 12), confidence=0.3),
        entity(25, 27),
    )
    figures = evaluate([record(entity(0, 5))], [found]).as_dict()["calibration"]["entity"]
    assert (figures["marks"], figures["sure"], figures["sure_right"]) == (3, 2, 0.5)
    assert figures["error"] == round((abs(0.9 + 0.95 - 1) + 0.3) / 3, 4)


def test_triggers_are_sure_and_right_where_they_overlap() -> None:
    found = record(
        replace(goal(9, 12, Goal()), confidence=1.0), replace(goal(21, 30, Goal()), confidence=0.05)
    )
    figures = evaluate([record(goal(6, 12, Goal()))], [found]).as_dict()["calibration"]["trigger"]
    assert (figures["sure"], figures["sure_right"], figures["error"]) == (1, 1.0, 0.025)


def test_without_a_confidence_there_is_no_calibration() -> None:
    figures = evaluate([record(entity(0, 5))], [record(entity(0, 5))]).as_dict()["calibration"]
    assert figures["entity"]["error"] is None
    assert figures["entity"]["sure_right"] is None


def from_data(data: dict[str, Any]) -> Record:
    """Read only what the scorer looks at."""
    text = data["text"]
    marks = [Mark(s["start"], s["end"], "", s["label"]) for s in data["spans"]]
    marks += [Mark(f["start"], f["end"], "", FURNITURE) for f in data["furniture"]]
    for told in data["goals"]:
        scorer = told["scorer"]
        arguments = Goal(
            scorer=scorer and Name(scorer["name"], names=tuple(scorer.get("names") or ())),
            minute=told["minute"],
            count=told["count"],
            outcome=Outcome(told["outcome"]),
            scope=Scope(told["scope"]),
        )
        marks.append(Mark(told["start"], told["end"], "", GOAL, goal=arguments))
    return Record(Article(data["meta"]["id"], text), tuple(marks))


def perturbed(data: dict[str, Any], chance: random.Random) -> dict[str, Any]:
    """A copy with some marks gone, moved, or with other arguments."""
    copy: dict[str, Any] = json.loads(json.dumps(data))
    copy["spans"] = [span for span in copy["spans"] if chance.random() > 0.1]
    for span in copy["spans"]:
        if chance.random() < 0.1:
            span["end"] += 1
        if chance.random() < 0.1:
            span["label"] = "TEAM"
    copy["goals"] = [told for told in copy["goals"] if chance.random() > 0.1]
    for told in copy["goals"]:
        if chance.random() < 0.2:
            told["start"], told["end"] = told["start"] - 9, told["end"] - 4
        if chance.random() < 0.2:
            told["scorer"] = chance.choice([None, {"name": "Nobody", "start": None, "end": None}])
        if chance.random() < 0.2:
            told["minute"] = chance.choice([None, 1, 90])
        if chance.random() < 0.1:
            told["scope"] = "background"
    for furniture in copy["furniture"]:
        furniture["end"] -= chance.randrange(2)
    return copy


@pytest.mark.skipif(not (SHARED / "tools" / "score.py").exists(), reason="needs ../shared")
@pytest.mark.parametrize("seed", range(3))
def test_the_figures_equal_those_of_the_shared_scorer(
    seed: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.syspath_prepend(str(SHARED / "tools"))
    sys.modules.pop("score", None)
    score = __import__("score").score
    lines = (SHARED / "data" / "own" / "own.jsonl").read_text(encoding="utf-8").splitlines()
    gold = [json.loads(line) for line in lines][seed::3]
    chance = random.Random(seed)
    predicted = [perturbed(each, chance) for each in gold[1:]]
    ours = evaluate(map(from_data, gold), map(from_data, predicted)).as_dict()
    theirs = score(gold, predicted)
    assert {name: ours[name] for name in theirs} == theirs
