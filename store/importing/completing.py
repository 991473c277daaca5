"""What an article lacks when it comes in: a title, a date and a split, found where they can be."""

from __future__ import annotations

from dataclasses import replace

from store.importing.heading import find_date, find_title
from store.model import Record
from store.splitting import split_of


def complete(record: Record, *, title: str = "") -> Record:
    """Fill in title, date and split where the record has none.

    Args:
        record: An article as it was read.
        title: What to call it if its text has no title either.
    """
    article = record.article
    article = replace(
        article,
        title=article.title or find_title(article.text) or title,
        published=article.published or find_date(article.text),
    )
    return replace(record, article=replace(article, split=article.split or split_of(article)))
