"""Two versions on the same gold: the figures of both, and whether chance may tell them apart."""

from __future__ import annotations

from collections.abc import Iterable

from annotators.evaluation import Difference, Versions, compare
from store.model import Article, Mark, Record

TEXT = "Kudus scored."
KUDUS = Mark(0, 5, "Kudus", "PERSON")
WRONG = Mark(0, 5, "Kudus", "TEAM")


def versions(articles: Iterable[tuple[Mark | None, Mark | None]]) -> Versions:
    """Compare articles whose gold is Kudus, each with an old and a new mark."""
    result = Versions()
    for number, (old, new) in enumerate(articles):
        gold = Record(Article(str(number), TEXT), (KUDUS,))
        result.add(compare(gold, (old,) if old else ()), compare(gold, (new,) if new else ()))
    return result


def difference(of: Versions, name: str) -> Difference:
    return {each.name: each for each in of.differences()}[name]


def test_a_figure_comes_in_both_versions() -> None:
    recall = difference(versions([(None, KUDUS), (KUDUS, KUDUS)]), "entity.r")
    assert (recall.old, recall.new, recall.difference) == (0.5, 1.0, 0.5)


def test_equal_versions_differ_in_nothing() -> None:
    for each in versions([(KUDUS, KUDUS)] * 3).differences():
        assert not each.difference
        assert each.chance is None


def test_a_difference_in_every_article_is_hardly_chance() -> None:
    chance = difference(versions([(None, KUDUS)] * 20), "entity.f").chance
    assert chance is not None
    assert chance < 0.001


def test_a_difference_in_one_article_may_be_chance() -> None:
    articles = [(KUDUS, KUDUS)] * 30 + [(None, KUDUS)]
    assert difference(versions(articles), "entity.f").chance == 1.0


def test_what_goes_both_ways_may_be_chance() -> None:
    articles = [(None, KUDUS)] * 11 + [(KUDUS, None)] * 9
    chance = difference(versions(articles), "entity.f").chance
    assert chance is not None
    assert chance > 0.5


def test_the_chance_agrees_with_the_exact_one() -> None:
    # Eight of eight: two of the 256 ways to exchange them have a difference as great.
    chance = difference(versions([(None, KUDUS)] * 8), "entity.r").chance
    assert chance is not None
    assert abs(chance - 2 / 256) < 0.005


def test_the_same_articles_give_the_same_chance() -> None:
    articles = [(None, KUDUS)] * 9 + [(KUDUS, None)] * 4
    first, second = (difference(versions(articles), "entity.f").chance for _ in range(2))
    assert first == second


def test_a_label_that_one_version_has_alone_is_told_in_its_place() -> None:
    names = [each.name for each in versions([(WRONG, KUDUS)]).differences()]
    assert names.index("labels.TEAM.f") < names.index("trigger.p")
    assert difference(versions([(WRONG, KUDUS)]), "labels.TEAM.p").new is None
