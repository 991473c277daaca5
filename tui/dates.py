"""Dates as a reader sees them."""

from __future__ import annotations

from datetime import datetime

from tui.shown import shown_line

_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def short_date(published: str | None) -> str:
    """Give a publication date as `29 Nov 2022`; what is no ISO 8601 date is given as it is."""
    if not published:
        return ""
    try:
        day = datetime.fromisoformat(published)
    except ValueError:
        return shown_line(published)[:11]
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


def clock(moment: datetime) -> str:
    """Give a moment as the local time of day, `12:03:11`."""
    return moment.astimezone().strftime("%H:%M:%S")
