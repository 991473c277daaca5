"""The configuration file: which pipeline finds named things, and what its labels mean."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from store.fields import kind_of
from store.model import ENTITY_LABELS
from tui.cli.places import expanded
from tui.cli.settings import ConfigError

KEYS = ("pipeline", "labels")
"""What a configuration file may say."""


@dataclass(frozen=True, slots=True)
class Configuration:
    """What a configuration file says."""

    pipeline: str | None = None
    """The name of an installed package, or a folder; None if the file says nothing of it."""
    labels: Mapping[str, str] = field(default_factory=dict)
    """Which of our labels a pipeline's means; the empty one leaves its names out."""


def usual_place() -> Path:
    """Give the file that is read where nobody names another one; it need not be there."""
    from platformdirs import user_config_path

    return user_config_path("scoreline", appauthor=False) / "config.toml"


def read_configuration(path: Path | None) -> Configuration:
    """Read the configuration.

    Args:
        path: The file that a person named; the usual one if None, if it is there.

    Raises:
        ConfigError: The file that was named is missing, or something in the file is wrong.
    """
    place = usual_place() if path is None else expanded(path)
    try:
        written = place.read_bytes()
    except FileNotFoundError as error:
        if path is None:
            return Configuration()
        raise ConfigError(f"there is no configuration file {place}") from error
    # Most people have no such file, and the reader starts without this.
    import tomllib

    try:
        data = tomllib.loads(written.decode("utf-8-sig"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ConfigError(f"{place} is not TOML: {error}") from error
    for key in data:
        if key not in KEYS:
            raise ConfigError(f"{place}: there is no setting `{key}`; there are {', '.join(KEYS)}")
    return Configuration(_pipeline(data, place), _labels(data, place))


def _pipeline(data: Mapping[str, Any], place: Path) -> str | None:
    name = data.get("pipeline")
    if name is None:
        return None
    if not isinstance(name, str) or not name.strip():
        shown = repr(name) if isinstance(name, str) else kind_of(name)
        raise ConfigError(
            f"{place}: `pipeline` is {shown}; it must be the name of a pipeline or a folder"
        )
    # A folder beside the file is meant, wherever the command is run.
    beside = place.absolute().parent / expanded(Path(name))
    return str(beside) if beside.is_dir() else name


def _labels(data: Mapping[str, Any], place: Path) -> dict[str, str]:
    labels = data.get("labels", {})
    if not isinstance(labels, dict):
        raise ConfigError(
            f"{place}: `labels` is {kind_of(labels)}; it must be a table of a pipeline's labels"
        )
    for theirs, ours in labels.items():
        if not isinstance(ours, str) or (ours and ours not in ENTITY_LABELS):
            shown = repr(ours) if isinstance(ours, str) else kind_of(ours)
            raise ConfigError(
                f"{place}: `labels.{theirs}` is {shown}; it must be one of "
                f'{", ".join(ENTITY_LABELS)}, or "" to leave its names out'
            )
    return dict(labels)
