"""One command per label: it relabels the mark in focus, or makes a mark of the selection."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from store import decisions
from store.model import ENTITY_LABELS
from tui.commands.base import IN_TEXT, Command, Group
from tui.shown import shown_line
from tui.theme import LABEL_KEYS

if TYPE_CHECKING:
    from tui.screens.reader import ReaderScreen

_MEANS = {
    "PERSON": "a named person",
    "TEAM": "a side that plays",
    "COMPETITION": "a league, cup or tournament",
    "VENUE": "a stadium or ground",
    "GPE": "a country, city or region as a place",
    "NORP": "a nationality",
    "ORG": "any other organisation",
    "DATE": "a calendar expression",
    "SCORE": "a scoreline",
    "MINUTE": "a moment of a match",
}


class Label(Command):
    """Give a label."""

    group = Group.LABELS
    panes = IN_TEXT
    label: ClassVar[str]

    def run(self, reader: ReaderScreen) -> None:
        """Relabel the mark in focus, or make a mark of what is selected or under the cursor."""
        session = reader.session
        if session.article is None:
            return
        mark = session.focus
        if mark is not None and mark.is_entity and session.selection is None:
            decision = decisions.relabel(session.article.id, mark, self.label, session.marks)
            if mark.label == self.label:
                decision = decisions.accept(session.article.id, mark)
            reader.decider.decide(decision, f"{shown_line(mark.text)} is a {self.label}")
            return
        reader.decider.add_mark(self.label)


def _command(label: str) -> type[Command]:
    return type(
        f"Label{label.title()}",
        (Label,),
        {
            "__doc__": f"Label {label}.",
            "id": f"label.{label}",
            "keys": (LABEL_KEYS[label],),
            "title": f"Label {label}",
            "help": f"Label the mark in focus, or the selection, {label}: {_MEANS[label]}.",
            "label": label,
        },
    )


COMMANDS: tuple[type[Command], ...] = tuple(_command(label) for label in ENTITY_LABELS)
