"""The command line: without a subcommand it opens the reader.

Nothing here or in the subcommands' modules imports a screen, a language model or a database before
a command needs it, so that help and the first screen come at once.
"""

from __future__ import annotations

import gc

import click

from tui.cli import annotate, evaluate, export, fetch, gazetteer, import_, keys, stats, verify
from tui.cli.group import ScorelineGroup
from tui.cli.pipelines import chosen_pipeline
from tui.cli.settings import library_options, pipeline_options, settings_of


@click.group(
    cls=ScorelineGroup,
    invoke_without_command=True,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)
@library_options(environment=True)
@pipeline_options(environment=True)
@click.option("--samples", is_flag=True, help="Add the sample articles if the library is empty.")
@click.option("--theme", metavar="NAME", help="The colours of the reader.")
@click.version_option(package_name="scoreline", prog_name="scoreline")
@click.pass_context
def cli(context: click.Context, samples: bool, theme: str | None) -> None:
    """Read football news in the terminal, and teach Scoreline who scored.

    Without a command the reader opens.
    """
    if context.invoked_subcommand is None:
        # The start makes no garbage, and looking for some would take a sixth of it. The reader
        # looks for it again once it is there.
        gc.disable()
        from tui.app import run

        settings = settings_of(context)
        run(settings.library, settings.who, samples, theme, chosen_pipeline(context))
    elif theme:
        raise click.UsageError("--theme is for the reader; leave it out with a command.")
    elif samples:
        from store.samples import add_samples

        with settings_of(context).open() as library:
            add_samples(library)


for _module in (import_, fetch, annotate, gazetteer, export, verify, evaluate, stats, keys):
    cli.add_command(_module.command)
