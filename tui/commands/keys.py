"""How keys are written for people."""

from __future__ import annotations

_NAMES = {
    "slash": "/",
    "colon": ":",
    "question_mark": "?",
    "equals_sign": "=",
    "percent_sign": "%",
    "left_square_bracket": "[",
    "right_square_bracket": "]",
    "less_than_sign": "<",
    "greater_than_sign": ">",
    "up": "↑",
    "down": "↓",
    "left": "←",
    "right": "→",
    "escape": "esc",
    "pagedown": "PgDn",
    "pageup": "PgUp",
    "enter": "⏎",
}


def key_name(key: str) -> str:
    """Give a key as it is printed on a keyboard: `slash` as `/`, `ctrl+left` as `ctrl+←`."""
    *modifiers, last = key.split("+")
    return "+".join([*modifiers, _NAMES.get(last, last)])
