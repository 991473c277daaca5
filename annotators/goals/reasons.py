"""Says in a few words where a goal mention and each of its arguments come from."""

from __future__ import annotations

from .minutes import Reference
from .people import Mention
from .reading import Reading
from .telling import Telling
from .triggers import Found

_SURE = 0.9


def why(
    reading: Reading, found: Found, telling: Telling, *, has_team: bool, has_assist: bool
) -> str:
    """Give the reasons of a mention.

    Args:
        reading: The text.
        found: The trigger.
        telling: What was worked out for it.
        has_team: Whether it was settled which side the goal counts for.
        has_assist: Whether somebody made the goal.

    Returns:
        Clauses with `; ` between them. The first is about the trigger; each of the others begins
        with an argument's name and a colon.
    """
    reasons = {**_own(reading, telling), **telling.why}
    if has_team:
        reasons["team"] = "sides named with the scorer and the goal"
    if has_assist:
        reasons["assist"] = "gives the ball to the scorer"
    trigger = "words of a goal" if found.probability >= _SURE else "perhaps words of a goal"
    return "; ".join([trigger, *(f"{name}: {reason}" for name, reason in reasons.items())])


def _own(reading: Reading, telling: Telling) -> dict[str, str]:
    """The reasons that stand in the text around a mention."""
    reasons: dict[str, str] = {}
    if telling.person is not None and telling.mention is not None:
        reasons["scorer"] = _who(reading, telling, telling.mention)
    moment = telling.moment
    if moment is not None and telling.counts:
        later = moment.reference is Reference.LATER
        words = f"“{reading.text[moment.start : moment.end]}”"
        reasons["minute"] = f"{words}, counted from what was told before" if later else words
    if telling.kind is not None:
        reasons["kind"] = "the words of the mention"
    if telling.count > 1:
        reasons["count"] = f"{len(telling.others)} names" if telling.others else "a number there"
    return reasons


def _who(reading: Reading, telling: Telling, mention: Mention) -> str:
    away = telling.sentence - reading.sentence_at(mention.start)
    if away == 0:
        return "named in the sentence"
    if away < 0:
        return "named in the next sentence"
    return "named in the sentence before" if away == 1 else f"named {away} sentences before"
