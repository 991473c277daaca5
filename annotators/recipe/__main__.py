"""Rebuilds the bundled pipeline: `python -m annotators.recipe CORPUS`.

It trains twice. The first pipeline leaves some of our own articles out; the judge is fitted to what
it makes of them, and the figures are measured on them. The second learns from all, and is written.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path

from spacy.language import Language

from annotators.entities.component import load
from annotators.entities.language import FOLDER
from annotators.entities.tags import FACTORY
from annotators.recipe.corpora import (
    HELD_OUT,
    Passage,
    Tagged,
    read_extra,
    read_general,
    read_own,
    read_press,
    read_texts,
)
from annotators.recipe.fitting import judge_from
from annotators.recipe.gazetteers import Names, read_names
from annotators.recipe.measuring import calibration, measure, measure_people
from annotators.recipe.provenance import meta
from annotators.recipe.swapping import Swapper
from annotators.recipe.training import Plan, build, forget_words, train

PRESS_STUDIED = 40
"""How many of the press articles somebody has looked at the errors of; the rest are honest."""

PEOPLE_TESTS = ("uner_pud.test", "wikigold.all")


def main() -> None:
    """Read the arguments, train, measure and write."""
    parser = argparse.ArgumentParser(prog="annotators.recipe", description=__doc__)
    parser.add_argument("corpus", type=Path, help="the folder with own/, ner/ and gazetteers/")
    parser.add_argument("--output", type=Path, default=FOLDER, help="where the pipeline is written")
    arguments = parser.parse_args()
    plan = Plan()
    names = read_names(arguments.corpus)
    general = list(read_general(arguments.corpus))
    learned = [*read_own(arguments.corpus, without=HELD_OUT), *read_extra(), *read_texts()]
    held_out = [
        [*read_own(arguments.corpus, only=(fold,)), *read_texts(held_out=part)]
        for part, fold in enumerate(HELD_OUT)
    ]

    first = _trained("without the held-out articles", plan, learned, general, names)
    figures = _held_out_figures(first, held_out, Swapper(names, plan.seed))
    unseen = [passage for fold in held_out for passage in fold]
    judge = judge_from(first, unseen, Swapper(names, plan.seed))

    final = _trained("on everything", plan, [*learned, *unseen], general, names)
    final.get_pipe(FACTORY).judge = judge
    figures |= _figures_elsewhere(final, arguments.corpus)
    # Last, as a vocabulary takes in the words of all that it reads, the press too.
    shipped = forget_words(final, plan)
    shipped.meta.update(meta(figures))
    shipped.to_disk(arguments.output)
    load(arguments.output)
    for name, figure in figures.items():
        print(f"{name:50} {figure}")


def _trained(
    title: str, plan: Plan, own: list[Passage], general: list[Tagged], names: Names
) -> Language:
    print(f"Training {title}: {len(own)} articles, {len(general)} other sentences", flush=True)
    nlp = build(plan)
    train(nlp, plan, own, general, Swapper(names, plan.seed), _reporter(plan))
    return nlp


def _reporter(plan: Plan) -> Callable[[int, float, float], None]:
    def report(epoch: int, loss: float, seconds: float) -> None:
        print(f"epoch {epoch + 1} of {plan.epochs}: loss {loss:.0f}, {seconds:.0f} s", flush=True)

    return report


def _held_out_figures(
    nlp: Language, folds: list[list[Passage]], swapper: Swapper
) -> dict[str, float]:
    """Measure on articles that neither the model nor the judge has learned from."""
    figures: dict[str, float] = {}
    for index, fold in enumerate(folds):
        others = [passage for other in folds if other is not fold for passage in other]
        nlp.get_pipe(FACTORY).judge = judge_from(nlp, others, swapper)
        figures |= _figures(f"own articles, held-out part {index + 1}", nlp, fold)
    return figures


def _figures_elsewhere(nlp: Language, corpus: Path) -> dict[str, float]:
    """Measure on what is never learned from."""
    figures = {
        f"{name}: PERSON F1": round(measure_people(nlp, corpus / "ner" / f"{name}.jsonl"), 4)
        for name in PEOPLE_TESTS
    }
    press = read_press(corpus)
    for title, part in (
        ("press gold, errors studied", press[:PRESS_STUDIED]),
        ("press gold, not studied", press[PRESS_STUDIED:]),
    ):
        if part:
            figures |= _figures(title, nlp, part)
    return figures


def _figures(title: str, nlp: Language, passages: list[Passage]) -> dict[str, float]:
    measured = measure(nlp, passages)
    right, off = calibration(nlp, passages)
    return {
        f"{title}: F1": round(measured.entity.f1, 4),
        **{f"{title}: {label} F1": round(tally.f1, 4) for label, tally in measured.labels.items()},
        f"{title}: right of marks of 0.9 and more": round(right, 4),
        f"{title}: expected calibration error": round(off, 4),
    }


if __name__ == "__main__":
    main()
