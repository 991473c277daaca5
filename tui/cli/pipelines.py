"""Which pipeline finds named things: what a person said of it, and what comes of that."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from store.model import KnownName
from tui.cli.messages import say
from tui.cli.settings import settings_of

if TYPE_CHECKING:
    from annotators.pipelines import Pipeline
    from annotators.setup import Setup

BUNDLED = "bundled"
"""What to call the pipeline that comes with Scoreline."""


def chosen_pipeline(context: click.Context) -> Pipeline | None:
    """Find the pipeline that was named on the command line, in the environment or in the file.

    Labels of it that mean nothing here are told.

    Returns:
        It, or None for the bundled one.

    Raises:
        ConfigError: The configuration file is wrong.
        PipelineError: There is no such pipeline, or it cannot be used.
    """
    from tui.cli.configuration import read_configuration

    settings = settings_of(context)
    configuration = read_configuration(settings.config)
    name = settings.pipeline or configuration.pipeline
    if name is None or name == BUNDLED:
        return None
    from annotators.pipelines import find

    pipeline = find(name, configuration.labels)
    if pipeline.unknown:
        say(
            f"{pipeline}: names with the label {', '.join(pipeline.unknown)} are left out; say "
            "under [labels] in the configuration file what it means"
        )
    if pipeline.absent:
        say(
            f"{pipeline} has no label {', '.join(pipeline.absent)}, which the configuration file "
            "gives a meaning"
        )
    return pipeline


def chosen_setup(context: click.Context, names: tuple[KnownName, ...] = ()) -> Setup:
    """Give what named things are found with.

    Args:
        context: What was said on the command line.
        names: The gazetteer.

    Raises:
        ConfigError: The configuration file is wrong.
        PipelineError: There is no such pipeline, or it cannot be used.
    """
    from annotators.setup import Setup

    return Setup(chosen_pipeline(context), names)
