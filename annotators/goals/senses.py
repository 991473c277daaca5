"""What kinds of things the words around one mean: passes, saves, misses, movement and the rest.

A verb that no training text holds still has a meaning; these lists are how the trigger model
comes to know it.
"""

from __future__ import annotations

from collections.abc import Sequence

from . import words as lists

_NAMES = (
    *("pass", "save", "miss", "clear", "move", "speak", "state", "foul", "trade", "body"),
    *("chance", "piece", "prize", "ball", "emotion", "link"),
)
_SENSES: dict[str, tuple[str, ...]] = {}
for _name in _NAMES:
    for _word in sorted(lists.listed(f"sense: {_name}")):
        _SENSES[_word] = (*_SENSES.get(_word, ()), _name)

_REACH = 6
_AFTER = frozenset({"save", "miss", "clear", "piece", "prize", "ball"})
_BEFORE = frozenset({"save", "miss", "clear", "pass", "move", "trade"})


def of(lemma: str) -> tuple[str, ...]:
    """The kinds of meaning that a word may have, by its lemma."""
    return _SENSES.get(lemma, ())


def signs(
    meant: Sequence[tuple[str, ...]], classes: Sequence[str], word: int, first: int, end: int
) -> list[str]:
    """Describe the meanings of a word and of those around it.

    Args:
        meant: The senses of each word of the text.
        classes: The word lists that the word is on.
        word: Which word.
        first: The first word of its sentence.
        end: One past the last.
    """
    mine = meant[word]
    found = [f"x:{sense}" for sense in mine]
    for offset in (-2, -1, 1, 2):
        if not first <= word + offset < end:
            continue
        for sense in meant[word + offset]:
            found.append(f"x{offset}:{sense}")
            if abs(offset) == 1:
                found += [f"x0,{offset}:{other},{sense}" for other in mine]
                found += [f"xc,{offset}:{name},{sense}" for name in classes]
    for name in (classes or mine)[:2]:
        for place in range(word + 1, min(end, word + 1 + _REACH)):
            found += [f"x+:{name},{sense}" for sense in meant[place] if sense in _AFTER]
        for place in range(max(first, word - _REACH), word):
            found += [f"x-:{name},{sense}" for sense in meant[place] if sense in _BEFORE]
    return found
