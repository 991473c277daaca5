"""One mark as plain data, both ways: a span, a goal mention with its arguments, or furniture.

Offsets are Unicode code points, end exclusive; tokens are counted from 0, both ends inclusive.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from typing import Any

from store.fields import Fields, RecordError
from store.model import (
    ENTITY_LABELS,
    FURNITURE,
    GOAL,
    Goal,
    Kind,
    Mark,
    Name,
    OffsetError,
    Outcome,
    Quote,
    Scope,
    Status,
    check,
)


def write_span(mark: Mark, name: str, tokens: Sequence[tuple[int, int]]) -> dict[str, Any]:
    """Write an entity.

    Args:
        mark: The entity.
        name: Its id within the record.
        tokens: The first code point of each token and one past its last, in order.
    """
    first = bisect_left(tokens, (mark.start,))
    last = bisect_left(tokens, (mark.end,)) - 1
    fits = first <= last and tokens[first][0] == mark.start and tokens[last][1] == mark.end
    return {
        "id": name,
        "start": mark.start,
        "end": mark.end,
        "text": mark.text,
        "label": mark.label,
        "token_start": first if fits else None,
        "token_end": last if fits else None,
        **write_provenance(mark),
    }


def write_goal(mark: Mark, name: str) -> dict[str, Any]:
    """Write a goal mention; `name` is its id within the record."""
    return {
        "id": name,
        "start": mark.start,
        "end": mark.end,
        "text": mark.text,
        **write_arguments(mark.goal or Goal()),
        **write_provenance(mark),
    }


def write_arguments(goal: Goal) -> dict[str, Any]:
    """Write the arguments of a goal, from `scorer` to `scope`."""
    return {
        "scorer": _name(goal.scorer),
        "team": _name(goal.team),
        "minute": goal.minute,
        "added": goal.added,
        "minute_span": _quote(goal.minute_span),
        "score": goal.score,
        "assist": _name(goal.assist),
        "kind": goal.kind and goal.kind.value,
        "count": goal.count,
        "outcome": goal.outcome.value,
        "scope": goal.scope.value,
    }


def write_provenance(mark: Mark) -> dict[str, Any]:
    """Write what became of a mark, who proposed it, and how sure they were."""
    return {"status": mark.status.value, "source": mark.source, "confidence": mark.confidence}


def _name(name: Name | None) -> dict[str, Any] | None:
    if name is None:
        return None
    written: dict[str, Any] = {"name": name.name, "start": name.start, "end": name.end}
    if name.names:
        written["names"] = list(name.names)
    return written


def _quote(quote: Quote | None) -> dict[str, Any] | None:
    if quote is None:
        return None
    return {"text": quote.text, "start": quote.start, "end": quote.end}


def read_span(fields: Fields, text: str, status: Status) -> Mark:
    """Read an entity.

    Args:
        fields: The span.
        text: The article's text.
        status: What a mark without a status has.

    Raises:
        RecordError: A field is not what it should be, or does not fit the text.
    """
    label = fields.string("label")
    if label not in ENTITY_LABELS:
        raise fields.wrong("label", f"one of {', '.join(ENTITY_LABELS)}")
    return _read_mark(fields, text, label, status)


def read_goal(fields: Fields, text: str, status: Status) -> Mark:
    """Read a goal mention; the arguments and errors are those of `read_span`."""
    count = fields.whole("count", least=1)
    goal = Goal(
        scorer=_read_name(fields, "scorer", text),
        team=_read_name(fields, "team", text),
        minute=fields.whole("minute"),
        added=fields.whole("added"),
        minute_span=_read_quote(fields, "minute_span", text),
        score=fields.string("score") or None,
        assist=_read_name(fields, "assist", text),
        kind=fields.choice("kind", Kind) if fields.data.get("kind") != "" else None,
        count=1 if count is None else count,
        outcome=fields.choice("outcome", Outcome) or Outcome.SCORED,
        scope=fields.choice("scope", Scope) or Scope.MATCH,
    )
    return _read_mark(fields, text, GOAL, status, goal)


def read_furniture(fields: Fields, text: str, status: Status) -> Mark:
    """Read a stretch of furniture; the arguments and errors are those of `read_span`."""
    return _read_mark(fields, text, FURNITURE, status)


def _read_mark(
    fields: Fields, text: str, label: str, status: Status, goal: Goal | None = None
) -> Mark:
    start, end, covered = _read_offsets(fields, text)
    return Mark(
        start=start,
        end=end,
        text=covered,
        label=label,
        status=fields.choice("status", Status) or status,
        source=fields.string("source") or "",
        confidence=fields.share("confidence"),
        goal=goal,
    )


def _read_offsets(fields: Fields, text: str) -> tuple[int, int, str]:
    """Give where a span stands and what it covers, which is what it says it covers."""
    start, end = fields.whole("start"), fields.whole("end")
    if start is None:
        raise fields.wrong("start", "where the span begins")
    if end is None:
        raise fields.wrong("end", "where the span ends")
    if end > len(text):
        raise RecordError(
            f"`{fields.name('end')}` is {end}, but the text has {len(text)} characters"
        )
    if start >= end:
        raise RecordError(
            f"`{fields.name('end')}` is {end}, which is not after `{fields.name('start')}`, {start}"
        )
    covered = fields.string("text")
    if covered is None:
        return start, end, text[start:end]
    try:
        check(text, start, end, covered)
    except OffsetError as error:
        raise RecordError(
            f"`{fields.name('text')}` does not fit: {error}; offsets count Unicode code points"
        ) from error
    return start, end, covered


def _read_name(goal: Fields, key: str, text: str) -> Name | None:
    fields = goal.section(key)
    if fields is None:
        return None
    name = fields.string("name")
    if not name:
        raise fields.wrong("name", "a name")
    names = fields.data.get("names") or []
    if not (isinstance(names, list) and all(isinstance(each, str) for each in names)):
        raise fields.wrong("names", "a list of names")
    if fields.data.get("start") is None and fields.data.get("end") is None:
        return Name(name, names=tuple(names))
    # A mention is one form of the name, and `name` the fullest: the two need not be the same words.
    start, end, _ = _read_offsets(fields, text)
    return Name(name, start, end, tuple(names))


def _read_quote(goal: Fields, key: str, text: str) -> Quote | None:
    fields = goal.section(key)
    if fields is None:
        return None
    start, end, covered = _read_offsets(fields, text)
    return Quote(covered, start, end)
