"""Writing articles out: one module a format, each by its name, and files that are never half."""

from __future__ import annotations

from store.exporting import (
    brat,
    conll,
    doccano,
    goals_csv,
    huggingface,
    label_studio,
    prodigy,
    records,
    uima,
    webannotation,
)
from store.exporting.choosing import Choice, choose
from store.exporting.files import (
    ExportError,
    Files,
    Folder,
    OneFile,
    new_folder,
    replacing,
    replacing_zip,
)
from store.exporting.format import Format
from store.exporting.losses import Loss, Losses, LossKind

__all__ = [
    "Choice",
    "ExportError",
    "Files",
    "Folder",
    "Format",
    "Loss",
    "LossKind",
    "Losses",
    "OneFile",
    "choose",
    "formats",
    "new_folder",
    "replacing",
    "replacing_zip",
]

_FORMATS = (
    records.FORMAT,
    prodigy.FORMAT,
    conll.IOB2,
    conll.BILUO,
    brat.FORMAT,
    doccano.FORMAT,
    label_studio.FORMAT,
    huggingface.FORMAT,
    goals_csv.FORMAT,
    webannotation.FORMAT,
    uima.FORMAT,
)


def formats() -> dict[str, Format]:
    """Name the formats that articles are written in, except for those that need spaCy."""
    return {format_.name: format_ for format_ in _FORMATS}
