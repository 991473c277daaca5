"""What speaks against a goal in the words around a phrase: denials, wishes, conditions, chances."""

from __future__ import annotations

from . import words
from .reading import Reading

_NEGATION = words.listed("against: negation")
_NEARLY = words.listed("against: nearly")
_WISH = words.listed("against: wish")
_MODAL = words.listed("against: modal")
_CONDITION = words.listed("against: condition")
_MISS = words.listed("against: miss")
_RULED_OUT = words.listed("against: ruled out")
_THOUGHT = frozenset({"thought", "believed", "celebrated"})
_BREAKS = frozenset({";", ".", ":", "—", "–", "(", ")", "and", "but"})
_STRONG_BREAKS = frozenset({";", ".", ":", "—", "–"})


def before(reading: Reading, word: int, first: int) -> list[str]:
    """Name what speaks against a goal to the left of a word, in its clause and sentence.

    Args:
        reading: The text.
        word: A word number.
        first: The sentence's first word.

    Returns:
        Short names such as `not`, `wish`, `modal`.
    """
    found: list[str] = []
    crossed = False
    for place in range(word - 1, max(first, word - 12) - 1, -1):
        lower = reading.lower[place]
        distance = word - place
        if lower in _STRONG_BREAKS:
            break
        if lower in ("and", "but", ",", "when", "after", "before", "as", "while", "then", "only"):
            crossed = True
        near = "" if not crossed else "~"
        for name, members, reach in _LEFT:
            if distance <= reach and lower in members and not reading.label(place):
                tag = near + name
                if tag not in found:
                    found.append(tag)
    return found


_LEFT: tuple[tuple[str, frozenset[str], int], ...] = (
    ("not", _NEGATION, 8),
    ("nearly", _NEARLY, 5),
    ("wish", _WISH, 8),
    ("modal", _MODAL, 5),
    ("if", _CONDITION, 10),
    ("thought", _THOUGHT, 10),
    ("ruled out", _RULED_OUT, 10),
)


def after(reading: Reading, word: int, end: int) -> list[str]:
    """Name what speaks against a goal to the right of a word: a miss, a save, a flag.

    Args:
        reading: The text.
        word: The phrase's last word.
        end: One past the sentence's last word.
    """
    found: list[str] = []
    near = True
    for place in range(word + 1, min(end, word + 14)):
        lower = reading.lower[place]
        if lower in _STRONG_BREAKS:
            break
        if lower in (",", "and", "but", "before", "only", "after", "when", "as", "while"):
            near = False
        if lower in _MISS:
            tag = "miss" if near else "~miss"
            if tag not in found:
                found.append(tag)
        if lower in _RULED_OUT and "ruled out+" not in found:
            found.append("ruled out+")
    return found
