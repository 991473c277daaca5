"""Checked access to plain data: every refusal names the field at fault by its path."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, TypeVar

from store.model import ScorelineError

Choice = TypeVar("Choice", bound=StrEnum)


class RecordError(ScorelineError):
    """Data is not a record: the message names the field at fault by its path."""


_NAMES = {
    dict: "an object",
    list: "a list",
    str: "a string",
    bool: "true or false",
    int: "a whole number",
    float: "a number with a fraction",
    type(None): "null",
}


@dataclass(frozen=True, slots=True)
class Fields:
    """A JSON object with its path in the record, such as `spans[3]`; empty for the record itself.

    A key that is absent and a key that is null mean the same.
    """

    data: Mapping[str, Any]
    path: str = ""

    @classmethod
    def of(cls, value: object, path: str) -> Fields:
        """Take a value that must be an object.

        Raises:
            RecordError: It is something else.
        """
        if not isinstance(value, dict):
            raise RecordError(f"`{path}` is {kind_of(value)}, not an object")
        return cls(value, path)

    def name(self, key: str) -> str:
        """Give the path of one of its fields."""
        return f"{self.path}.{key}" if self.path else key

    def wrong(self, key: str, expected: str) -> RecordError:
        """Make the refusal of a field that holds something else than it should."""
        value = self.data.get(key)
        if value is None:
            return RecordError(f"`{self.name(key)}` is missing; it must be {expected}")
        shown = repr(value) if isinstance(value, int | float | str) else kind_of(value)
        if len(shown) > 60:
            shown = f"{shown[:60]}…"
        return RecordError(f"`{self.name(key)}` is {shown}, not {expected}")

    def string(self, key: str) -> str | None:
        """Give a string, or None where there is none.

        Raises:
            RecordError: The field holds something else.
        """
        value = self.data.get(key)
        if value is None or isinstance(value, str):
            return value
        raise self.wrong(key, "a string")

    def whole(self, key: str, *, least: int = 0) -> int | None:
        """Give a whole number, or None where there is none.

        Raises:
            RecordError: The field holds something else, or a number that is too small or too large.
        """
        value = self.data.get(key)
        if value is None:
            return None
        if isinstance(value, bool) or not isinstance(value, int) or not least <= value < 2**31:
            raise self.wrong(key, f"a whole number from {least}")
        return value

    def share(self, key: str) -> float | None:
        """Give a number from 0 to 1, or None where there is none.

        Raises:
            RecordError: The field holds something else.
        """
        value = self.data.get(key)
        if value is None:
            return None
        if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value <= 1:
            raise self.wrong(key, "a number from 0 to 1")
        return float(value)

    def choice(self, key: str, among: type[Choice]) -> Choice | None:
        """Give one of a few words, or None where there is none.

        Raises:
            RecordError: The field holds something else.
        """
        value = self.data.get(key)
        if value is None:
            return None
        if isinstance(value, str) and value in [member.value for member in among]:
            return among(value)
        raise self.wrong(key, f"one of {', '.join(member.value for member in among)}")

    def section(self, key: str) -> Fields | None:
        """Give an object, or None where there is none.

        Raises:
            RecordError: The field holds something else.
        """
        value = self.data.get(key)
        return None if value is None else Fields.of(value, self.name(key))

    def sections(self, key: str) -> list[Fields]:
        """Give a list of objects, empty where there is none.

        Raises:
            RecordError: The field holds something else.
        """
        value = self.data.get(key)
        if value is None:
            return []
        if not isinstance(value, list):
            raise self.wrong(key, "a list")
        return [Fields.of(item, f"{self.name(key)}[{number}]") for number, item in enumerate(value)]


def kind_of(value: object) -> str:
    """Say in a few words what kind of value JSON would call this."""
    return _NAMES.get(type(value), type(value).__name__)
