"""Measures marks against gold: precision, recall and F1 of what was found, accuracy of arguments.

The definitions, all of them with what lies in gold furniture left out of the predictions, and
without rejected marks on either side:

entity: exact offsets and label.
trigger: a predicted trigger counts when it overlaps a gold one, one to one, most overlap first.
scorer, assist: of matched triggers, the last name agrees whatever its case and accents; none only
    agrees with none, and where the gold mention tells of several scorers any of them is right.
team: of matched triggers, all words of one name are words of the other; none only with none.
minute, added: of matched triggers in a reported match, the number agrees; none only with none.
score: of matched triggers, the numbers agree in their order; none only agrees with none.
kind, count, outcome, scope: of matched triggers, the value agrees.
document: the pairs of last name and minute of an article's goals in the reported match.
furniture: characters other than white space.

An argument's precision and recall are about what is given: a value other than none, or for count,
outcome and scope other than 1, scored and match.
"""

from __future__ import annotations

from annotators.evaluation.arguments import NAMES as ARGUMENT_NAMES
from annotators.evaluation.comparing import Comparison, compare, goals_of_article
from annotators.evaluation.figures import Evaluation, evaluate
from annotators.evaluation.index import Predictions
from annotators.evaluation.judging import Error, ErrorKind, Judgement, judge
from annotators.evaluation.pairing import match
from annotators.evaluation.tallies import Agreement, Share, Tally
from annotators.evaluation.versions import Difference, Versions

__all__ = [
    "ARGUMENT_NAMES",
    "Agreement",
    "Comparison",
    "Difference",
    "Error",
    "ErrorKind",
    "Evaluation",
    "Judgement",
    "Predictions",
    "Share",
    "Tally",
    "Versions",
    "compare",
    "evaluate",
    "goals_of_article",
    "judge",
    "match",
]
