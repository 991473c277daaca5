"""The laws of the journal, for any sequence of decisions, undos and redos."""

from __future__ import annotations

import tempfile
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from store import decisions
from store.library import Library, Saved
from store.model import Answer, Decision, Mark, MarkChange, Status
from tests.store.making import TEXT, find, record, suggestions


class Journal(RuleBasedStateMachine):
    """Any sequence of decisions, undos and redos of one person, against a list kept in memory."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.library = self.opened()
        for name in ("a", "b"):
            self.library.add(record(f"{TEXT} {name}", *suggestions(), id=name))
        self.start = self.state()
        self.states = [self.start]
        self.at = 0
        self.replayed = {mark.id: mark for name in ("a", "b") for mark in self.library.marks(name)}

    def opened(self) -> Library:
        return Library.open(Path(self.folder.name) / "library.db", who="human:ada")

    def state(self) -> tuple[tuple[Mark, ...] | Answer | None, ...]:
        return tuple(
            part
            for name in ("a", "b")
            for part in (self.library.marks(name), self.library.article(name).answer)
        )

    def replay(self, saved: Saved) -> None:
        for change in saved.changes:
            if not isinstance(change, MarkChange):
                continue
            number = (change.after or change.before or find(TEXT, "led", "GOAL")).id
            assert self.replayed.pop(number, None) == change.before
            if change.after is not None:
                self.replayed[number] = change.after

    def save(self, decision: Decision) -> None:
        saved = self.library.save(decision)
        assert not saved.conflict
        if saved.step:
            self.replay(saved)
            self.states = [*self.states[: self.at + 1], self.state()]
            self.at += 1

    names = st.sampled_from(["a", "b"])
    picks = st.integers(0, 50)

    def pick(self, name: str, pick: int) -> Mark:
        marks = self.library.marks(name)
        return marks[pick % len(marks)]

    @rule(name=names, pick=picks)
    def accept(self, name: str, pick: int) -> None:
        self.save(decisions.accept(name, self.pick(name, pick)))

    @rule(name=names, pick=picks)
    def reject(self, name: str, pick: int) -> None:
        self.save(decisions.reject(name, self.pick(name, pick)))

    @rule(name=names, pick=picks, label=st.sampled_from(["PERSON", "TEAM", "GOAL"]))
    def relabel(self, name: str, pick: int, label: str) -> None:
        marks = self.library.marks(name)
        self.save(decisions.relabel(name, self.pick(name, pick), label, marks))

    @rule(name=names, word=picks, label=st.sampled_from(["PERSON", "TEAM", "GOAL", "FURNITURE"]))
    def add(self, name: str, word: int, label: str) -> None:
        words = TEXT.split()
        chosen = words[word % len(words)]
        start = TEXT.index(chosen)
        marks = self.library.marks(name)
        self.save(
            decisions.add(name, TEXT, start, start + len(chosen), label, "human:ada", marks=marks)
        )

    @rule(name=names, pick=picks, word=picks)
    def move(self, name: str, pick: int, word: int) -> None:
        words = TEXT.split()
        chosen = words[word % len(words)]
        start = TEXT.index(chosen)
        mark, marks = self.pick(name, pick), self.library.marks(name)
        self.save(decisions.move(name, mark, TEXT, start, start + len(chosen), marks))

    @rule(name=names, pick=picks)
    def same(self, name: str, pick: int) -> None:
        text = self.library.article(name).text
        self.save(decisions.same(name, text, self.library.marks(name), self.pick(name, pick)))

    @rule(name=names)
    def done(self, name: str) -> None:
        answer = self.library.article(name).answer
        self.save(decisions.done(name, self.library.marks(name), answer))

    @rule()
    def undo(self) -> None:
        saved = self.library.undo()
        assert (saved is None) == (self.at == 0)
        if saved is not None:
            self.replay(saved)
            self.at -= 1

    @rule()
    def redo(self) -> None:
        saved = self.library.redo()
        assert (saved is None) == (self.at == len(self.states) - 1)
        if saved is not None:
            self.replay(saved)
            self.at += 1

    @rule()
    def restart(self) -> None:
        self.library.close()
        self.library = self.opened()

    @invariant()
    def the_library_is_in_the_expected_state(self) -> None:
        assert self.state() == self.states[self.at]

    @invariant()
    def replaying_the_journal_gives_the_current_marks(self) -> None:
        current = {mark.id: mark for name in ("a", "b") for mark in self.library.marks(name)}
        assert current == self.replayed

    @invariant()
    def counters_agree_with_the_marks(self) -> None:
        for name in ("a", "b"):
            row = self.library.row(name)
            counted = [mark for mark in self.library.marks(name) if mark.label != "FURNITURE"]
            assert row is not None
            assert row.undecided == sum(not mark.is_decided for mark in counted)
            assert row.decided == sum(
                mark.is_decided and mark.status is not Status.REJECTED for mark in counted
            )

    @invariant()
    def standing_entities_do_not_overlap(self) -> None:
        for name in ("a", "b"):
            standing = [
                mark
                for mark in self.library.marks(name)
                if mark.is_entity and mark.status in (Status.ACCEPTED, Status.EDITED, Status.ADDED)
            ]
            for mark in standing:
                assert not any(mark.overlaps(other) for other in standing if other != mark)

    def teardown(self) -> None:
        while self.library.undo() is not None:
            pass
        assert self.state() == self.start
        self.library.close()
        self.folder.cleanup()


TestJournal = Journal.TestCase
TestJournal.settings = settings(max_examples=25, stateful_step_count=15, deadline=None)
