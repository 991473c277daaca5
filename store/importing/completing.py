"""What an article lacks when it comes in: a title, a date and a split, found where they can be."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from store.importing.heading import find_date, find_title
from store.model import Record
from store.splitting import split_of


def complete(record: Record, *, title: str = "", told: Collection[str] = ()) -> Record:
    """Fill in title, date and split where the record has none.

    Args:
        record: An article as it was read.
        title: What to call it if its text has no title either.
        told: The fields that the file itself speaks of; one that it says is empty stays empty.
    """
    article = record.article
    if not article.title and "title" not in told:
        article = replace(article, title=find_title(article.text) or title)
    if article.published is None and "published" not in told:
        article = replace(article, published=find_date(article.text))
    return replace(record, article=replace(article, split=article.split or split_of(article)))
