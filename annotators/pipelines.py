"""Other people's spaCy pipelines: where one lies, what it finds, and what its labels mean here.

All of it is read from the pipeline's own `meta.json` and `config.cfg`, without spaCy, so that a
wrong name is told at once. `annotators.entities.foreign` loads it.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterator, Mapping
from configparser import Error as ConfigSyntaxError
from configparser import RawConfigParser
from dataclasses import dataclass
from importlib.metadata import version as installed_version
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from packaging.specifiers import InvalidSpecifier, SpecifierSet
from packaging.version import Version

from store.model import ENTITY_LABELS, ScorelineError

MEANINGS: Mapping[str, str] = {
    **{label: label for label in ENTITY_LABELS},
    # OntoNotes, as spaCy's own English pipelines have it.
    "FAC": "VENUE",
    "LOC": "GPE",
    "EVENT": "COMPETITION",
    **dict.fromkeys(("TIME", "PERCENT", "MONEY", "QUANTITY", "ORDINAL", "CARDINAL"), ""),
    **dict.fromkeys(("PRODUCT", "WORK_OF_ART", "LAW", "LANGUAGE"), ""),
    # CoNLL and WikiNER.
    "PER": "PERSON",
    "MISC": "",
    # Written out.
    "LOCATION": "GPE",
    "FACILITY": "VENUE",
    **dict.fromkeys(("ORGANIZATION", "ORGANISATION"), "ORG"),
}
"""Which of our labels another's means, in whatever letters; the empty one leaves its names out."""

_SILENT = frozenset(
    {
        *("tok2vec", "transformer", "curated_transformer", "sentencizer", "senter", "parser"),
        *("tagger", "morphologizer", "attribute_ruler", "lemmatizer", "trainable_lemmatizer"),
        *("textcat", "textcat_multilabel", "spancat", "spancat_singlelabel", "span_finder"),
        *("entity_linker", "doc_cleaner", "token_splitter"),
        *("merge_entities", "merge_noun_chunks", "merge_subtokens"),
    }
)
"""Components of spaCy's that write no entities."""

_WHOLE = 1024 * 1024
"""A file of up to so many bytes is hashed as a whole."""
_PART = 64 * 1024
"""Of a larger file, so many bytes are hashed at its beginning and at its end."""


class PipelineError(ScorelineError):
    """A pipeline cannot be used: the message names it and says why."""


@dataclass(frozen=True, slots=True)
class Pipeline:
    """A spaCy pipeline that is not the bundled one."""

    name: str
    """Its language and name, such as `en_core_web_sm`, without white space."""
    version: str
    """What its meta says, without white space."""
    package: str | None
    """The installed package that loads it, or None where it is a folder."""
    folder: Path
    """Where it lies."""
    labels: Mapping[str, str]
    """What a person says that labels of its own mean; the empty one leaves its names out."""
    own: frozenset[str]
    """Our labels that it has under the same name, or that a person says one of its own to mean: it
    tells these by itself."""
    unknown: tuple[str, ...]
    """Its labels that nobody has said the meaning of; their names are left out."""
    absent: tuple[str, ...]
    """Labels that a person says the meaning of and that it does not have, where it says its own."""
    digest: str
    """Changes with its files."""

    def __str__(self) -> str:
        return f"{self.name} {self.version}"


def find(name: str, labels: Mapping[str, str]) -> Pipeline:
    """Find a pipeline and read what it says of itself.

    Args:
        name: An installed package, such as `en_core_web_sm`, or else a folder.
        labels: What a person says that its labels mean: one of ours, or empty to leave them out.

    Raises:
        PipelineError: There is none, it is for another spaCy, it finds no entities, or none of its
            labels means anything here.
    """
    package, folder = _place(name)
    meta = _meta(name, folder)
    pipeline_name = _word(f"{meta['lang']}_{meta['name']}")
    version = _word(meta["version"])
    _check_spacy(f"{pipeline_name} {version}", meta.get("spacy_version"))
    if package is not None:
        folder /= f"{meta['lang']}_{meta['name']}-{meta['version']}"
    theirs = _entity_labels(name, folder, meta)
    meanings = {label: meaning(label, labels) for label in theirs}
    unknown = tuple(sorted(label for label, ours in meanings.items() if ours is None))
    if theirs and not any(meanings.values()):
        raise PipelineError(
            f"none of the labels of {name} means anything here ({', '.join(sorted(theirs))}); say "
            "under [labels] in the configuration file which of ours they mean"
        )
    return Pipeline(
        pipeline_name,
        version,
        package,
        folder,
        labels,
        frozenset(label for label in theirs if label in ENTITY_LABELS)
        | frozenset(labels[label] for label in theirs if labels.get(label)),
        unknown,
        tuple(sorted(labels.keys() - theirs)) if theirs else (),
        _digest(folder),
    )


def meaning(label: str, labels: Mapping[str, str]) -> str | None:
    """Give our label for one of a pipeline's; empty if it is left out, None if nobody knows.

    Args:
        label: The pipeline's.
        labels: What a person says that labels mean.
    """
    return labels[label] if label in labels else MEANINGS.get(label.upper())


def _place(name: str) -> tuple[str | None, Path]:
    """Find the package of a name, or the folder, as spaCy does.

    Raises:
        PipelineError: It is neither.
    """
    # A package of spaCy's is called by its language and more; `__main__` and the like are none.
    spec = find_spec(name) if name.isidentifier() and not name.startswith("_") else None
    if spec is not None and spec.origin is not None:
        folder = Path(spec.origin).parent
        if (folder / "meta.json").is_file():
            return name, folder
    try:
        folder = Path(name).expanduser().absolute()
    except RuntimeError:
        folder = Path(name).absolute()
    if folder.is_dir():
        return None, folder
    raise PipelineError(
        f"there is no pipeline {name!r}: it is neither an installed spaCy package nor a folder"
    )


def _meta(name: str, folder: Path) -> dict[str, Any]:
    path = folder / "meta.json"
    if not path.is_file():
        raise PipelineError(f"{name} is a folder without a pipeline: it has no meta.json")
    try:
        meta = json.loads(path.read_text(encoding="utf-8"))
    except ValueError as error:
        raise PipelineError(f"{path} is not JSON: {error}") from error
    for key in ("lang", "name", "version"):
        if not isinstance(meta, dict) or not isinstance(meta.get(key), str) or not meta[key]:
            raise PipelineError(f"{path} is no description of a pipeline: it has no `{key}`")
    return dict(meta)


def _check_spacy(pipeline: str, wanted: object) -> None:
    """Refuse a pipeline for a spaCy of another minor version than the one that is installed.

    Raises:
        PipelineError: It is for another one.
    """
    if not isinstance(wanted, str):
        return
    present = Version(installed_version("spacy"))
    try:
        versions = SpecifierSet(wanted, prereleases=True)
    except InvalidSpecifier:
        return
    # Patches of one minor version read one another's pipelines.
    latest = f"{present.major}.{present.minor}.99999"
    if not versions.contains(str(present)) and not versions.contains(latest):
        raise PipelineError(
            f"{pipeline} is for spaCy {wanted}, and {present} is installed; train it anew, or "
            "install the version that is for this spaCy"
        )


def _entity_labels(name: str, folder: Path, meta: Mapping[str, Any]) -> frozenset[str]:
    """Give the labels of the components that find entities, as far as they say them.

    Raises:
        PipelineError: No component finds entities.
    """
    components = list(_components(name, folder))
    finders = [component for component, finds in components if finds]
    if not finders:
        has = ", ".join(component for component, _ in components) or "no component at all"
        raise PipelineError(
            f"{name} finds no entities: it has {has}; a component such as ner or entity_ruler does"
        )
    said = meta.get("labels")
    said = said if isinstance(said, dict) else {}
    return frozenset(
        label
        for component in finders
        for label in said.get(component) or ()
        if isinstance(label, str)
    )


def _components(name: str, folder: Path) -> Iterator[tuple[str, bool]]:
    """Give the names of a pipeline's components, and whether each may find entities."""
    path = folder / "config.cfg"
    if not path.is_file():
        raise PipelineError(f"{name} is no pipeline: {folder} has no config.cfg")
    config = RawConfigParser(strict=False)
    try:
        config.read_string(path.read_text(encoding="utf-8"))
        order = json.loads(config.get("nlp", "pipeline", fallback="[]"))
        disabled = json.loads(config.get("nlp", "disabled", fallback="[]"))
        for component in order:
            section = f"components.{component}"
            factory = json.loads(config.get(section, "factory", fallback='""'))
            finds = factory not in _SILENT
            if factory == "span_ruler":
                finds = config.get(section, "annotate_ents", fallback="false") == "true"
            yield component, finds and component not in disabled
    except (ConfigSyntaxError, ValueError, TypeError) as error:
        reason = str(error).partition("\n")[0]
        raise PipelineError(f"{path} is no configuration of a pipeline: {reason}") from error


def _digest(folder: Path) -> str:
    """Hash a pipeline's files, large ones by their size and their ends.

    The version alone does not do: whoever trains a pipeline anew mostly leaves it as it is.
    """
    digest = hashlib.sha256()
    for path in sorted(path for path in folder.rglob("*") if path.is_file()):
        size = path.stat().st_size
        digest.update(f"{path.relative_to(folder).as_posix()}\0{size}\0".encode())
        with path.open("rb") as stream:
            if size <= _WHOLE:
                digest.update(stream.read())
            else:
                digest.update(stream.read(_PART))
                stream.seek(-_PART, 2)
                digest.update(stream.read())
    return digest.hexdigest()


def _word(text: str) -> str:
    """Put hyphens where a word of a source cannot have what stands there."""
    return re.sub(r"[\s@+]+", "-", text)
