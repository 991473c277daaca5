"""An annotator's reasons: what led to a mark, and to each argument of a goal mention."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from store.model import Mark, Status

_ROWS: Mapping[str, str] = {
    **{name: name for name in ("scorer", "team", "minute", "when", "score", "assist", "kind")},
    **{name: name for name in ("count", "outcome", "scope")},
    "added": "minute",
    "minute_span": "when",
}
"""The row that shows an argument, by the name that a reason gives it."""

_CLAUSE = re.compile(rf"(?:^|; )({'|'.join(_ROWS)}): ")


@dataclass(frozen=True, slots=True)
class Reasons:
    """Why a mark is what it is, in the annotator's words."""

    mark: str = ""
    """What led to the mark itself: its words and its label."""
    arguments: Mapping[str, str] = field(default_factory=dict)
    """What led to each argument, by the row that shows it."""


def reasons_of(mark: Mark) -> Reasons:
    """Take apart why an annotator proposed a mark.

    A goal mention's reasons are clauses with a semicolon and a space between them. The first is
    about the trigger; each further one begins with an argument's name and a colon. What begins
    otherwise belongs to the clause before it. A goal that a person has changed keeps the reason
    for its trigger alone, as the others were for arguments that it may no longer have.
    """
    if mark.goal is None:
        return Reasons(mark.why)
    first, *rest = _CLAUSE.split(mark.why)
    arguments: dict[str, str] = {}
    if mark.status is not Status.EDITED:
        for name, words in zip(rest[::2], rest[1::2], strict=True):
            row = _ROWS[name]
            told = words if row == name else f"{name} {words}"
            arguments[row] = f"{arguments[row]}; {told}" if row in arguments else told
    return Reasons(first, arguments)
