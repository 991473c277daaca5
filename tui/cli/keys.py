"""`scoreline keys`: every command of the reader with its key."""

from __future__ import annotations

import json

import click

from tui.cli.tables import table


@click.command("keys")
@click.option("--json", "as_json", is_flag=True, help="Print them as JSON, for programs.")
def command(as_json: bool) -> None:
    """Print every command of the reader with its key."""
    from tui.commands import ALL

    if as_json:
        keys = [
            {
                "id": each.id,
                "keys": list(each.keys),
                "title": each.title,
                "help": each.help,
                "group": str(each.group),
            }
            for each in ALL
        ]
        click.echo(json.dumps(keys, ensure_ascii=False, indent=2))
        return
    rows = [(" ".join(each.keys), each.id, each.title, str(each.group)) for each in ALL]
    for line in table(("keys", "command", "title", "group"), rows):
        click.echo(line)
