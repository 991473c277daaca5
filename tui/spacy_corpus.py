"""A corpus for spaCy in a folder: train, dev and test as DocBins, and a configuration to train on.

`cd FOLDER && python -m spacy train config.cfg --output model` trains on it. Each split is a folder
of files with at most `SHELF` articles, which spaCy reads one after the other, so that neither side
has to hold the corpus in memory.

How a record is held is told in `annotators.docbin`. The record itself, a line of labelled JSONL
with every mark that was chosen, is the string `doc.user_data["scoreline"]`; a reader that finds it
takes it as it stands and need not look at entities and span groups.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from annotators import docbin
from store.exporting import Files, Format, Losses, LossKind
from store.exporting.spans import furniture_of, outside_furniture, place, without_overlaps
from store.model import GOAL, Answer, Record, Status
from store.records import Tokenize, dumps, to_record
from store.splitting import SPLITS

SHELF = 500
"""How many articles one file holds at most."""


def write(records: Iterable[Record], files: Files, *, tokenize: Tokenize, losses: Losses) -> None:
    """Write a corpus; what goes in is told by `store.exporting.format.Write`.

    Nothing is lost to Scoreline. What spaCy learns from is told as a loss where it differs.
    """
    shelves = {split: docbin.Shelf() for split in SPLITS}
    written: Counter[str] = Counter()
    seen: Counter[bool] = Counter()

    def put(split: str) -> None:
        name = f"{split}/{written[split] // SHELF:06}.spacy"
        with files.open(name) as stream:
            stream.write(shelves[split].take())

    for record in records:
        data = to_record(record, tokenize=tokenize, include=frozenset(Status))
        split = data["meta"]["split"]
        marked = _marked(record, dumps(data), tokenize, losses)
        seen.update({False: len(marked.entities), True: len(marked.triggers)})
        shelves[split].add(marked)
        if len(shelves[split]) == SHELF:
            put(split)
        written[split] += 1
    for split in SPLITS:
        if len(shelves[split]):
            put(split)
    with files.open("config.cfg") as stream:
        configuration = docbin.training_configuration(
            has_entities=seen[False] > 0,
            has_goals=seen[True] > 0,
            train="train",
            # spaCy stops without a word of help where there is nothing to tune on.
            dev="dev" if written["dev"] else "train",
        )
        stream.write(configuration.encode())


def _marked(record: Record, data: str, tokenize: Tokenize, losses: Losses) -> docbin.Marked:
    article = record.article
    everywhere = tokenize(article.text)
    tokens = outside_furniture(record, everywhere)
    entities = [mark for mark in record.marks if mark.is_entity]
    triggers = [mark for mark in record.marks if mark.label == GOAL]
    is_done = article.answer is Answer.ACCEPT
    readable = [each.mark for each in place(record, entities, tokens, losses)]
    # Two that meet in furniture alone share a token there, and spaCy wants each in one.
    whole = place(record, readable, everywhere, Losses())
    if triggers and not is_done:
        losses.add(LossKind.UNFINISHED, article, "what has no goal mention is learnt to have none")
    return docbin.Marked(
        article.text,
        [each.mark for each in without_overlaps(record, whole, losses)],
        [each.mark for each in place(record, triggers, tokens, losses)],
        [(mark.start, mark.end) for mark in furniture_of(record)],
        is_done,
        data,
    )


FORMAT = Format(
    "spacy",
    "A corpus for spaCy: train, dev and test as DocBins, and a configuration to train with.",
    write,
    "",
)
