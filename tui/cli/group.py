"""What every command shares: how it ends, and what a person reads when something went wrong."""

from __future__ import annotations

import os
import sys

import click

from store.model import ScorelineError

STOPPED = 130
"""The exit status after Ctrl+C, as shells have it."""


class ScorelineGroup(click.Group):
    """A group of commands that turns errors into sentences and exit statuses."""

    def invoke(self, ctx: click.Context) -> object:
        """Run the command.

        A pipe that closes early is no error; Ctrl+C says that it stopped things; what a person can
        act on becomes one sentence and exit status 1.
        """
        try:
            result = super().invoke(ctx)
            sys.stdout.flush()
        except BrokenPipeError:
            # Python flushes standard output once more at its end, and would complain there.
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            ctx.exit(0)
        except KeyboardInterrupt:
            click.echo("Stopped.", err=True)
            ctx.exit(STOPPED)
        except ScorelineError as error:
            raise click.ClickException(_sentence(str(error))) from error
        except OSError as error:
            place = f"{error.filename}: " if error.filename else ""
            raise click.ClickException(_sentence(f"{place}{error.strerror or error}")) from error
        return result


def _sentence(message: str) -> str:
    return message if message.endswith((".", "!", "?", "…")) else f"{message}."
