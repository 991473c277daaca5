"""A goal mention while its arguments are being worked out."""

from __future__ import annotations

from dataclasses import dataclass, field

from store.model import Kind, Outcome, Scope

from .details import Details
from .minutes import Moment
from .people import Mention
from .reading import Reading
from .scorers import Ranking, Scorer
from .shapes import Trigger

Minute = tuple[int, int]
"""A minute and the added time, which is 0 where there is none."""
MANY = 4
"""A player's goals beyond this number are those of a season rather than of the match."""


@dataclass(slots=True)
class Telling:
    """A mention of a goal while its arguments are being worked out."""

    trigger: Trigger
    start: int
    """Where the trigger begins in the text."""
    sentence: int
    paragraph: int
    details: Details
    mention: Mention | None
    certainty: float
    """How sure the scorer is, from 0 to 1."""
    ranking: Ranking
    """Who may have scored, the likeliest first."""
    moment: Moment | None
    time: str
    """The words of the moment, in lower case."""
    scope: Scope
    outcome: Outcome
    count: int = 1
    others: tuple[int, ...] = ()
    """Everybody who scored, where the mention tells of goals by several players."""
    person: int | None = None
    minute: int | None = None
    added: int | None = None
    kind: Kind | None = None
    why: dict[str, str] = field(default_factory=dict)
    """By argument, what settled those that the mention does not state itself."""

    @property
    def counts(self) -> bool:
        """Whether it tells of one goal of the reported match."""
        return self.scope is Scope.MATCH and (self.count == 1 or self.details.completes)

    @property
    def is_several(self) -> bool:
        """Whether it tells of several goals of one player in the reported match."""
        return self.scope is Scope.MATCH and 1 < self.count <= MANY and not self.others

    @property
    def at(self) -> Minute | None:
        """Its minute and added time, if the minute is known."""
        return None if self.minute is None else (self.minute, self.added or 0)


def tell(
    reading: Reading,
    trigger: Trigger,
    details: Details,
    scorer: Scorer,
    moment: Moment | None,
    *,
    background: bool,
    ruled_out: bool,
    others: tuple[int, ...] = (),
) -> Telling:
    """Lay out what the surroundings of a trigger say of its goal."""
    sentence = reading.sentence_of[trigger.first]
    return Telling(
        trigger,
        reading.starts[trigger.first],
        sentence,
        reading.sentences[sentence].paragraph,
        details,
        scorer.mention,
        scorer.probability,
        scorer.ranking,
        moment,
        reading.text[moment.start : moment.end].lower() if moment else "",
        Scope.BACKGROUND if background else Scope.MATCH,
        Outcome.RULED_OUT if ruled_out else Outcome.SCORED,
        count=max(details.count, len(others)),
        others=others,
        person=scorer.ranking[0][0],
    )
