"""The colours of marks, for every theme: dark, light and the terminal's own."""

from __future__ import annotations

from collections.abc import Mapping

from store.model import ENTITY_LABELS, GOAL, LABELS

_DARK: Mapping[str, str] = {
    "PERSON": "#8ab4f8",
    "TEAM": "#f6b26b",
    "COMPETITION": "#c9a0f5",
    "VENUE": "#63d2a6",
    "GPE": "#a5cf6b",
    "NORP": "#d9cf74",
    "ORG": "#f49ab0",
    "DATE": "#a9b6c4",
    "SCORE": "#5fd0dc",
    "MINUTE": "#f0957a",
    "GOAL": "#ffd75f",
    "FURNITURE": "#8a8f98",
}
_LIGHT: Mapping[str, str] = {
    "PERSON": "#1550a8",
    "TEAM": "#9a4a00",
    "COMPETITION": "#6f2da8",
    "VENUE": "#0a6b4d",
    "GPE": "#3b6b00",
    "NORP": "#665c00",
    "ORG": "#a81f4a",
    "DATE": "#4a5561",
    "SCORE": "#00646f",
    "MINUTE": "#a33b14",
    "GOAL": "#7a5500",
    "FURNITURE": "#6b7078",
}
_TERMINAL: Mapping[str, str] = {
    "PERSON": "ansi_bright_blue",
    "TEAM": "ansi_yellow",
    "COMPETITION": "ansi_magenta",
    "VENUE": "ansi_green",
    "GPE": "ansi_bright_green",
    "NORP": "ansi_bright_yellow",
    "ORG": "ansi_bright_magenta",
    "DATE": "ansi_default",
    "SCORE": "ansi_cyan",
    "MINUTE": "ansi_bright_red",
    "GOAL": "ansi_bright_yellow",
    "FURNITURE": "ansi_default",
}
_GROUND_SHARE = {True: 0.22, False: 0.14}
"""How much of a mark's colour lies in the ground of a decided one, in dark and light themes."""

TAGS: Mapping[str, str] = {
    "PERSON": "PER",
    "TEAM": "TEAM",
    "COMPETITION": "COMP",
    "VENUE": "VEN",
    "GPE": "GPE",
    "NORP": "NORP",
    "ORG": "ORG",
    "DATE": "DATE",
    "SCORE": "SCORE",
    "MINUTE": "MIN",
    "GOAL": "GOAL",
    "FURNITURE": "FURN",
}
"""What a label is called where there is little room."""

LABEL_KEYS: Mapping[str, str] = {
    label: str((number + 1) % 10) for number, label in enumerate(ENTITY_LABELS)
}
"""The digit that gives an entity its label."""


def mark_variables(*, dark: bool, terminal: bool, background: str) -> dict[str, str]:
    """Give the theme variables of all labels.

    Args:
        dark: Whether the theme is a dark one.
        terminal: Whether the theme uses the terminal's own sixteen colours, which cannot be mixed.
        background: The theme's background, as `#rrggbb`; not used with the terminal's own.

    Returns:
        For each label `mark-LABEL`, its colour, and `mark-LABEL-ground`, that of the ground that a
        decided mark stands on; `mark-tied-ground`, that of a goal's arguments; and `quiet`, for
        words of lesser weight.
    """
    plain = "#ffffff" if dark else "#000000"
    colours = _TERMINAL if terminal else _DARK if dark else _LIGHT
    variables: dict[str, str] = {}
    for label in LABELS:
        colour = colours[label]
        ground = "ansi_default" if terminal else _mix(background, colour, _GROUND_SHARE[dark])
        variables[f"mark-{label.lower()}"] = colour
        variables[f"mark-{label.lower()}-ground"] = ground
    variables["quiet"] = "ansi_bright_black" if terminal else _mix(background, plain, 0.62)
    tied = "ansi_default" if terminal else _mix(background, colours[GOAL], 0.34)
    return {**variables, "mark-tied-ground": tied}


def _mix(ground: str, colour: str, share: float) -> str:
    pairs = zip(_channels(ground), _channels(colour), strict=True)
    mixed = (round(below + (above - below) * share) for below, above in pairs)
    return "#" + "".join(f"{channel:02x}" for channel in mixed)


def _channels(colour: str) -> tuple[int, int, int]:
    digits = colour.lstrip("#")
    return int(digits[0:2], 16), int(digits[2:4], 16), int(digits[4:6], 16)
