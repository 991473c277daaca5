"""UIMA JSON CAS for INCEpTION and other UIMA programs: a file for each article.

Source: the UIMA JSON CAS format 0.4.0, as `dkpro-cassis` reads and writes it.

The file of an article is named as in brat's. Entities have DKPro's type `NamedEntity` with the
label in `value`. Goal mentions have `scoreline.Goal` with the arguments: `scorer`, `team`, `assist`
and `score` as words, `minute`, `added` and `count` as numbers, `kind`, `outcome` and `scope`; and
`scorerMention`, `teamMention`, `assistMention` and `minuteMention`, which refer to the entity that
has these words, or to a `scoreline.Argument`. Furniture is `scoreline.Furniture`. All but arguments
have `status`, `proposedBy` and `confidence`.

`begin` and `end` count UTF-16 code units, as Java does, the end exclusive.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from store.exporting.brat import file_name
from store.exporting.files import Files
from store.exporting.format import Format
from store.exporting.losses import Losses
from store.exporting.regions import Region, Relation, regions
from store.exporting.utf16 import Utf16
from store.model import FURNITURE, GOAL, Goal, Mark, Name, Record
from store.records import Tokenize, dumps, write_meta

ENTITY_TYPE = "de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity"

GOAL_TYPE = "scoreline.Goal"

ARGUMENT_TYPE = "scoreline.Argument"

FURNITURE_TYPE = "scoreline.Furniture"

_ANNOTATION = "uima.tcas.Annotation"

_PROVENANCE = {
    "status": "uima.cas.String",
    "proposedBy": "uima.cas.String",
    "confidence": "uima.cas.Double",
}

_FEATURES: dict[str, dict[str, str]] = {
    ENTITY_TYPE: {"value": "uima.cas.String", **_PROVENANCE},
    GOAL_TYPE: {
        **dict.fromkeys(("scorer", "team", "assist", "score"), "uima.cas.String"),
        **dict.fromkeys(("kind", "outcome", "scope"), "uima.cas.String"),
        **dict.fromkeys(("minute", "added", "count"), "uima.cas.Integer"),
        **{f"{role}Mention": _ANNOTATION for role in ("scorer", "team", "assist", "minute")},
        **_PROVENANCE,
    },
    ARGUMENT_TYPE: {},
    FURNITURE_TYPE: _PROVENANCE,
}
"""The features of each type, with what they hold."""

_SOFA = 1


def write(records: Iterable[Record], files: Files, *, tokenize: Tokenize, losses: Losses) -> None:
    """Write a file an article; nothing is lost but the article's metadata."""
    for record in records:
        name = file_name(write_meta(record.article)["id"])
        with files.open(f"{name}.json") as stream:
            stream.write(f"{dumps(cas(record))}\n".encode())


def cas(record: Record) -> dict[str, Any]:
    """Turn a record into the plain data of a CAS."""
    found, relations = regions(record.marks, first=_SOFA + 1)
    units = Utf16(record.article.text)
    sofa = {
        "%ID": _SOFA,
        "%TYPE": "uima.cas.Sofa",
        "sofaNum": 1,
        "sofaID": "_InitialView",
        "mimeType": "text",
        "sofaString": record.article.text,
    }
    structures = [_structure(region, relations, units) for region in found]
    return {
        "%TYPES": {name: _type(name) for name in _FEATURES},
        "%FEATURE_STRUCTURES": [sofa, *structures],
        "%VIEWS": {
            "_InitialView": {"%SOFA": _SOFA, "%MEMBERS": [region.number for region in found]}
        },
    }


def _type(name: str) -> dict[str, Any]:
    features = {
        feature: {"%NAME": feature, "%RANGE": range_} for feature, range_ in _FEATURES[name].items()
    }
    return {"%NAME": name, "%SUPER_TYPE": _ANNOTATION, **features}


def _structure(region: Region, relations: Sequence[Relation], units: Utf16) -> dict[str, Any]:
    mark = region.mark
    data: dict[str, Any] = {
        "%ID": region.number,
        "%TYPE": _type_of(mark),
        "@sofa": _SOFA,
        "begin": units.of(region.start),
        "end": units.of(region.end),
    }
    if mark is None:
        return data
    if mark.is_entity:
        data["value"] = mark.label
    if mark.label == GOAL:
        data |= _arguments(mark.goal or Goal())
        data |= {
            f"@{relation.role}Mention": relation.argument
            for relation in relations
            if relation.trigger == region.number
        }
    told = {
        "status": mark.status.value,
        "proposedBy": mark.source or None,
        "confidence": mark.confidence,
    }
    return data | {key: value for key, value in told.items() if value is not None}


def _type_of(mark: Mark | None) -> str:
    if mark is None:
        return ARGUMENT_TYPE
    return {GOAL: GOAL_TYPE, FURNITURE: FURNITURE_TYPE}.get(mark.label, ENTITY_TYPE)


def _arguments(goal: Goal) -> dict[str, Any]:
    """Give the arguments that are there."""
    values = {
        "scorer": _name(goal.scorer),
        "team": _name(goal.team),
        "assist": _name(goal.assist),
        "score": goal.score,
        "kind": goal.kind,
        "outcome": goal.outcome,
        "scope": goal.scope,
        "minute": goal.minute,
        "added": goal.added,
        "count": goal.count,
    }
    return {key: value for key, value in values.items() if value is not None}


def _name(name: Name | None) -> str | None:
    return "; ".join(name.names or (name.name,)) if name else None


FORMAT = Format(
    "uima",
    "UIMA JSON CAS, an article a file, for INCEpTION: entities, and goals with their arguments.",
    write,
    "",
)
