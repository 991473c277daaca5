"""What is said of marks and goals in few words: pure functions to content."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from rich.cells import cell_len
from textual.content import Content

from store.model import (
    ENTITY_LABELS,
    FURNITURE,
    Goal,
    Mark,
    Name,
    Outcome,
    Scope,
    Status,
)
from tui.list_row import fit
from tui.shown import shown_line
from tui.theme import LABEL_KEYS

STATUS_SIGNS = {
    Status.SUGGESTED: "?",
    Status.ACCEPTED: "✓",
    Status.EDITED: "✎",
    Status.ADDED: "+",
    Status.REJECTED: "✗",
}
"""One cell for each status."""


def minute_words(minute: int | None, added: int | None) -> str:
    """Give a minute as `24'`, one in added time as `90+3'`, and an unknown one as nothing."""
    if minute is None:
        return ""
    return f"{minute}+{added}'" if added is not None else f"{minute}'"


def goal_fields(goal: Goal) -> list[tuple[str, str]]:
    """List a goal's arguments by name, in the order of the guidelines; empty ones too."""
    return [
        ("scorer", _names(goal.scorer)),
        ("team", _names(goal.team)),
        ("minute", minute_words(goal.minute, goal.added)),
        ("when", goal.minute_span.text if goal.minute_span else ""),
        ("score", goal.score or ""),
        ("assist", _names(goal.assist)),
        ("kind", goal.kind or ""),
        ("count", str(goal.count)),
        ("outcome", goal.outcome),
        ("scope", goal.scope),
    ]


def _names(name: Name | None) -> str:
    if name is None:
        return ""
    return ", ".join(name.names) if name.names else name.name


def _short(words: str, cells: int) -> str:
    words = shown_line(words)
    return fit(words, min(cells, cell_len(words)))


def focus_line(mark: Mark | None) -> Content:
    """Say in one line what is known of one mark, for where there is no inspector."""
    if mark is None:
        return Content.styled("No mark in focus: n goes to the next undecided one", "$quiet")
    confidence = f" {mark.confidence:.2f}" if mark.confidence is not None else ""
    facts = ""
    if mark.goal:
        told = [
            value
            for name, value in goal_fields(mark.goal)
            if value and name in ("scorer", "minute", "team", "kind")
        ]
        facts = " · " + ", ".join(shown_line(value) for value in told) if told else ""
    return Content.assemble(
        (f" {mark.label} ", f"reverse bold $mark-{mark.label.lower()}"),
        " ",
        (_short(mark.text, 40), "bold"),
        facts,
        (
            f" · {STATUS_SIGNS[mark.status]} {mark.status}{confidence} · {shown_line(mark.source)}",
            "$quiet",
        ),
    )


def legend_content(marks: Iterable[Mark]) -> Content:
    """List the labels with their keys, and how many marks of each the article has."""
    numbers = Counter(mark.label for mark in marks if mark.status is not Status.REJECTED)
    parts: list[Content | str | tuple[str, str]] = [("Labels", "bold")]
    half = (len(ENTITY_LABELS) + 1) // 2
    for left, right in zip(ENTITY_LABELS[:half], ENTITY_LABELS[half:], strict=True):
        parts.append("\n")
        for label in (left, right):
            number = numbers[label]
            parts += [
                (f"{LABEL_KEYS[label]} ", "$quiet"),
                (f"{label:<11}", f"$mark-{label.lower()}"),
                (f"{number or '':>3}  ", "$quiet"),
            ]
    return Content.assemble(*parts)


@dataclass(frozen=True, slots=True)
class TimelineRow:
    """One goal of the match, however often the article mentions it."""

    minute: str
    scorer: str
    team: str
    score: str
    mentions: int
    is_settled: bool
    """Whether a person has confirmed each mention."""


def timeline(marks: Sequence[Mark]) -> list[TimelineRow]:
    """Put the goals of the reported match in order, mentions of one goal together.

    Mentions are of one goal when they agree on the scorer and on the minute; one without a minute
    joins the scorer's only goal. Goals whose minute is unknown come last, in the order of the
    text.
    """
    mentions = [
        (mark, mark.goal)
        for mark in marks
        if mark.goal is not None
        and mark.status is not Status.REJECTED
        and mark.goal.scope is Scope.MATCH
        and mark.goal.outcome is Outcome.SCORED
        and mark.goal.count == 1
    ]
    groups: dict[tuple[str, int | None, int | None], list[tuple[Mark, Goal]]] = {}
    for mark, goal in mentions:
        key = (_surname(goal.scorer), goal.minute, goal.added)
        groups.setdefault(key, []).append((mark, goal))
    for key in [key for key in groups if key[1] is None]:
        timed = [other for other in groups if other[0] == key[0] and other[1] is not None]
        if len(timed) == 1:
            groups[timed[0]] += groups.pop(key)
    ordered = sorted(groups.items(), key=_when)
    return [_timeline_row(group) for _, group in ordered]


def _when(
    item: tuple[tuple[str, int | None, int | None], list[tuple[Mark, Goal]]],
) -> tuple[float, int, int]:
    (_, minute, added), group = item
    first = min(mark.start for mark, _ in group)
    return (float("inf") if minute is None else minute), added or 0, first


def _timeline_row(group: Sequence[tuple[Mark, Goal]]) -> TimelineRow:
    goals = [goal for _, goal in group]
    first = next((goal for goal in goals if goal.minute is not None), goals[0])
    return TimelineRow(
        minute=minute_words(first.minute, first.added),
        scorer=max((_names(goal.scorer) for goal in goals), key=len),
        team=next((goal.team.name for goal in goals if goal.team), ""),
        score=next((goal.score for goal in goals if goal.score), ""),
        mentions=len(group),
        is_settled=all(mark.is_decided for mark, _ in group),
    )


def _surname(name: Name | None) -> str:
    words = name.name.casefold().split() if name else []
    return words[-1] if words else ""


def goals_content(marks: Sequence[Mark], width: int, height: int) -> Content:
    """Show the goals of the article as a time line, in so many cells and lines."""
    rows = timeline(marks)
    room_for = max(1, height - 2)
    others = sum(
        1
        for mark in marks
        if mark.goal is not None
        and mark.status is not Status.REJECTED
        and mark.label != FURNITURE
        and (mark.goal.scope is not Scope.MATCH or mark.goal.outcome is not Outcome.SCORED)
    )
    parts: list[Content | str | tuple[str, str]] = [("Goals", "bold")]
    if not rows:
        parts.append(("\nnone in the match reported", "$quiet"))
    for row in rows[:room_for]:
        mentions = f" ×{row.mentions}" if row.mentions > 1 else ""
        told = " · ".join(shown_line(part) for part in (row.team, row.score) if part)
        told = _short(told, max(0, width // 2 - 4))
        room = max(0, width - 11 - cell_len(told) - len(mentions))
        sign = "●" if row.is_settled else "○"
        parts += [
            (f"\n{row.minute:>6} ", "$mark-minute"),
            (f"{sign} ", "$mark-goal"),
            (_short(row.scorer or "unknown", room), "bold"),
            (f"  {told}" if told else "", "$quiet"),
            (mentions, "$quiet"),
        ]
    hidden = max(0, len(rows) - room_for)
    more = [
        f"{number} {words}"
        for number, words in ((hidden, "more"), (others, "elsewhere or disallowed"))
        if number
    ]
    if more:
        parts.append((f"\n{fit('  ' + ' · '.join(more), width)}", "$quiet"))
    return Content.assemble(*parts)
