"""The tags and labels of the model, and where a Doc keeps what was found out about it."""

from __future__ import annotations

from store.model import ENTITY_LABELS

FACTORY = "scoreline_entities"
"""What the component is called in a pipeline's configuration."""

OUTSIDE = "O"
"""The tag of a token that is part of no named thing."""

TAGS: tuple[str, ...] = (
    OUTSIDE,
    *(f"{prefix}-{label}" for label in ENTITY_LABELS for prefix in "BILU"),
)
"""The tags, in the order of the columns: outside; begin, inside, last and only token of a label."""

LABELS = ENTITY_LABELS
"""The labels, in the order of their columns."""

COLUMN: dict[str, int] = {label: TAGS.index(f"B-{label}") for label in LABELS}
"""The first of the four columns of each label."""

LISTED: dict[str, frozenset[str]] = {
    "COUNTRY": frozenset({"TEAM", "GPE"}),
    "PEOPLE": frozenset({"NORP"}),
    "CLUB": frozenset({"TEAM"}),
    "NICKNAME": frozenset({"TEAM"}),
    "GROUND": frozenset({"VENUE"}),
    "COMPETITION": frozenset({"COMPETITION"}),
    "ORGANISATION": frozenset({"ORG"}),
}
"""The labels that a name of each word list mostly has."""

KINDS = "scoreline_kinds"
"""The key of `Doc.spans` with the names that stand in a word list, labelled with its kind."""

LIKELY = "scoreline_likely"
"""The key of `Doc.user_data` with a row for each token and a column for each tag."""
