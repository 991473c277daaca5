"""Writes the key tables from the reader's commands: `python -m docs.keys`."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from tui.commands import ALL, Command, Group
from tui.commands.keys import key_name

PROJECT = Path(__file__).parent.parent
PAGE = PROJECT / "docs" / "keys.md"
README = PROJECT / "README.md"
BEGIN, END = "<!-- keys -->\n", "<!-- end of keys -->"
"""What stands around the table in the README."""


def page() -> str:
    """Give the page with every command by group: its keys, what it does, its name."""
    return "\n".join(_page_lines()) + "\n"


def _page_lines() -> Iterator[str]:
    yield "# Keys"
    yield ""
    yield "`scoreline keys` prints this list too, and `scoreline keys --json` gives it to programs."
    yield "In the reader `?` shows it, and `:` finds a command by its name."
    for group in Group:
        yield f"\n## {group}\n"
        yield "| keys | does | command |"
        yield "| --- | --- | --- |"
        for command in ALL:
            if command.group is group:
                yield f"| {_keys(command)} | {command.help} | `{command.id}` |"


def table() -> str:
    """Give the README's table: a row for each group, its commands in a few words."""
    lines = ["| | |", "| --- | --- |"]
    for group in Group:
        commands = [command for command in ALL if command.group is group]
        told = ", ".join(f"{_key(command)} {_words(command)}" for command in commands)
        lines.append(f"| **{group}** | {told} |")
    return "\n".join(lines) + "\n"


def readme(text: str) -> str:
    """Put the table into the README's text, in the place of the one that is there."""
    before, _, rest = text.partition(BEGIN)
    _, _, after = rest.partition(END)
    return f"{before}{BEGIN}{table()}{END}{after}"


def _words(command: Command) -> str:
    return command.title[0].lower() + command.title[1:]


def _keys(command: Command) -> str:
    return " ".join(map(_code, command.keys))


def _key(command: Command) -> str:
    return _code(command.keys[0])


def _code(key: str) -> str:
    return f"`{key_name(key)}`"


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
    README.write_text(readme(README.read_text(encoding="utf-8")), encoding="utf-8")
