"""Which library a command works on, whose decisions it makes, and which pipeline it asks."""

from __future__ import annotations

import getpass
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click
from click.core import ParameterSource

from store.model import ScorelineError
from tui.cli.places import expanded

if TYPE_CHECKING:
    from store.library import Library

Function = TypeVar("Function", bound=Callable[..., Any])


class ConfigError(ScorelineError):
    """A setting cannot be used: the message names it and says what to do."""


@dataclass(frozen=True, slots=True)
class Settings:
    """What a person said about the library and the pipeline, or left to be found."""

    path: Path | None = None
    annotator: str | None = None
    config: Path | None = None
    """The configuration file; the usual one if None."""
    pipeline: str | None = None
    """The pipeline, as a person named it; what the configuration file says if None."""

    @property
    def library(self) -> Path:
        """The library's file: as given, else in the user's data folder."""
        if self.path is not None:
            return expanded(self.path)
        from platformdirs import user_data_path

        return user_data_path("scoreline", appauthor=False) / "library.db"

    @property
    def who(self) -> str:
        """The person as decisions name them: `human:NAME`.

        Raises:
            ConfigError: There is no name to be had.
        """
        name = (self.annotator if self.annotator is not None else _login_name()).strip()
        if not name or not name.isprintable():
            raise ConfigError(
                f"{name!r} is no name for an annotator; name one with --annotator NAME"
            )
        return f"human:{name}"

    def open(self, *, create: bool = True) -> Library:
        """Open the library.

        Args:
            create: Whether to make it if it is not there.

        Raises:
            ConfigError: The person has no name.
            StoreError: It cannot be opened.
        """
        from store.library import Library

        return Library.open(self.library, who=self.who, create=create)


def _login_name() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError) as error:
        raise ConfigError(
            "the system has no name for you; name yourself with --annotator NAME"
        ) from error


def settings_of(context: click.Context) -> Settings:
    """Give what was said on the command line, before or after the subcommand."""
    return context.find_root().ensure_object(Settings)


def library_options(
    *, environment: bool = False, decides: bool = True
) -> Callable[[Function], Function]:
    """Give a command `--library` and `--annotator`; what stands nearest to the command wins.

    Args:
        environment: Whether the environment is asked too. Once is enough.
        decides: Whether the command makes decisions; without them nobody's name is needed.
    """

    def decorate(function: Function) -> Function:
        library = click.option(
            "--library",
            type=click.Path(path_type=Path, dir_okay=False),
            metavar="PATH",
            envvar="SCORELINE_LIBRARY" if environment else None,
            show_envvar=environment,
            expose_value=False,
            callback=_set_path,
            help="The library's file. Without it, library.db in your data folder.",
        )
        annotator = click.option(
            "--annotator",
            metavar="NAME",
            envvar="SCORELINE_ANNOTATOR" if environment else None,
            show_envvar=environment,
            expose_value=False,
            callback=_set_annotator,
            help="Whose decisions these are. Without it, your login name.",
        )
        return library(annotator(function) if decides else function)

    return decorate


def pipeline_options(*, environment: bool = False) -> Callable[[Function], Function]:
    """Give a command `--pipeline` and `--config`; what stands nearest to the command wins.

    Args:
        environment: Whether the environment is asked too. Once is enough.
    """

    def decorate(function: Function) -> Function:
        pipeline = click.option(
            "--pipeline",
            metavar="NAME",
            envvar="SCORELINE_PIPELINE" if environment else None,
            show_envvar=environment,
            expose_value=False,
            callback=_set_pipeline,
            help="The spaCy pipeline that finds named things: an installed package, or a folder. "
            "Without it, what the configuration file says, else the bundled one.",
        )
        config = click.option(
            "--config",
            type=click.Path(path_type=Path, dir_okay=False),
            metavar="PATH",
            envvar="SCORELINE_CONFIG" if environment else None,
            show_envvar=environment,
            expose_value=False,
            callback=_set_config,
            help="The configuration file. Without it, config.toml in your configuration folder.",
        )
        return pipeline(config(function))

    return decorate


def is_pipeline_named(context: click.Context) -> bool:
    """Tell whether `--pipeline` or `--config` stands on the command line, before or after."""
    return any(
        each.get_parameter_source(name) is ParameterSource.COMMANDLINE
        for each in (context, context.find_root())
        for name in ("pipeline", "config")
    )


def _set_pipeline(context: click.Context, _parameter: click.Parameter, value: str | None) -> None:
    if value is not None:
        root = context.find_root()
        root.obj = replace(settings_of(context), pipeline=value)


def _set_config(context: click.Context, _parameter: click.Parameter, value: Path | None) -> None:
    if value is not None:
        root = context.find_root()
        root.obj = replace(settings_of(context), config=value)


def _set_path(context: click.Context, _parameter: click.Parameter, value: Path | None) -> None:
    if value is not None:
        root = context.find_root()
        root.obj = replace(settings_of(context), path=value)


def _set_annotator(context: click.Context, _parameter: click.Parameter, value: str | None) -> None:
    if value is not None:
        root = context.find_root()
        root.obj = replace(settings_of(context), annotator=value)
