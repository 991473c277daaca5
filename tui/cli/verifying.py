"""Comparing a file with the library: which article is which, and what is printed."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field

import click

from annotators.known_words import KnownWords
from store.exporting import Choice, choose
from store.exporting.comparing import Difference, Verdict, compare, compare_words, words_digest
from store.importing import Item
from store.library import Library
from store.model import FURNITURE, Record
from tui.cli.messages import counted


@dataclass(slots=True)
class Verifying:
    """Compares articles one by one, prints what differs, and counts."""

    library: Library
    choice: Choice
    """What should be in the file."""
    marks: int = 0
    """How many of the library's marks were looked for, furniture left out."""
    counts: Counter[Verdict] = field(default_factory=Counter)
    _tokens: KnownWords = field(default_factory=KnownWords)
    _seen: set[str] = field(default_factory=set)
    _by_words: dict[bytes, list[str]] | None = None

    def look_at(self, item: Item) -> None:
        """Compare what a file says of one article."""
        found = item.record
        by_words = not found.article.id
        article_id = self._same_words(found) if by_words else found.article.id
        expected = self._expected(article_id)
        if expected is None or expected.article.id in self._seen:
            why = "it is there twice" if expected else "the library's export has no such article"
            self._tell_article(Verdict.EXTRA, f"{item.place}: {why}", found)
            return
        self._seen.add(expected.article.id)
        if by_words:
            self._tell(expected, compare_words(expected, found, self._tokens))
        elif found.article.text == expected.article.text:
            self._tell(expected, compare(expected, found))
        else:
            self._tell_article(Verdict.DIFFERENT, f"{article_id}: the text is another", expected)

    def look_for_others(self) -> None:
        """Tell the articles that the file should have and has not."""
        for record in self._chosen():
            if record.article.id not in self._seen:
                self._tell_article(Verdict.MISSING, f"{record.article.id}: the article", record)

    def _tell(self, expected: Record, differences: list[Difference]) -> None:
        self.marks += sum(mark.label != FURNITURE for mark in expected.marks)
        for each in differences:
            self.counts[each.verdict] += 1
            mark = each.mark
            detail = f": {each.detail}" if each.detail else ""
            place = f"{mark.label} {mark.start}-{mark.end} {mark.text!r}"
            click.echo(f"{expected.article.id}: {each.verdict}: {place}{detail}")

    def _tell_article(self, verdict: Verdict, words: str, record: Record) -> None:
        self.counts[verdict] += 1
        click.echo(f"{words} with {counted(len(record.marks), 'mark')} is {verdict}")

    def _chosen(self) -> Iterator[Record]:
        return choose(self.library.records(), self.choice)

    def _expected(self, article_id: str | None) -> Record | None:
        if article_id is None or self.library.row(article_id) is None:
            return None
        return next(choose(self.library.records(article_ids=[article_id]), self.choice), None)

    def _same_words(self, found: Record) -> str | None:
        """Find the article with the words of one that came without an id, each only once."""
        if self._by_words is None:
            self._by_words = defaultdict(list)
            for record in self._chosen():
                self._by_words[words_digest(record, self._tokens)].append(record.article.id)
        ids = self._by_words.get(words_digest(found, self._tokens), [])
        return next((each for each in ids if each not in self._seen), None)
