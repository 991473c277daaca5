⟦PERSON|Courtault⟧'s slip sends ⟦TEAM|Strasbourg⟧ home happy from the ⟦GPE|Riviera⟧

⟦TEAM|Nice⟧ ⟦SCORE|1-2⟧ ⟦TEAM|Strasbourg⟧

A freakish ⟦G1|own goal⟧ ⟦MINUTE|ten minutes from time⟧ handed ⟦TEAM|Strasbourg⟧ victory at ⟦TEAM|Nice⟧ on a night when ⟦TEAM|Les Aiglons⟧ had themselves been denied a ⟦G2|goal⟧ by the video referee.

⟦TEAM|Nice⟧'s veteran defender ⟦PERSON|Damien Courtault⟧ attempted to head back to ⟦PERSON|Karol Jabłoński⟧ from fully twenty yards. The ⟦NORP|Polish⟧ goalkeeper had advanced to collect. The ball sailed over him, bounced once and, with ⟦PERSON|Courtault⟧ giving chase, ⟦G3|rolled over the line⟧.

"I said leave it, he heard head it," explained ⟦PERSON|Jabłoński⟧. "It's one letter. In ⟦NORP|Polish⟧ it isn't a problem."

It had begun well enough for the hosts. ⟦PERSON|Rory McAllister-Quinn⟧, the ⟦NORP|Scottish⟧ winger, tormented his full-back from the off and was eventually tripped in the ⟦MINUTE|37th minute⟧ by ⟦PERSON|Senad Muratović⟧; up stepped ⟦PERSON|Fábio Lustosa⟧ to ⟦G4|beat⟧ the goalkeeper from the spot. ⟦PERSON|McAllister-Quinn⟧ also hit the side-netting, and just before ⟦MINUTE|half-time⟧ the ⟦NORP|Scot⟧ had a cross-shot tipped away at full stretch.

The visitors had mustered one effort in the first period, a header from ⟦PERSON|Muratović⟧ that bounced wide. But they ⟦G5|equalised⟧ on ⟦MINUTE|65⟧, ⟦PERSON|Valentin Hoarau⟧'s clever disguised pass sending ⟦PERSON|Cheikh Tidiane Ba⟧ in behind and the forward clipping it over the advancing ⟦PERSON|Jabłoński⟧.

⟦TEAM|Nice⟧ thought they'd ⟦G6|regained the lead⟧ on ⟦MINUTE|74⟧ only for ⟦PERSON|Eliott Marchal⟧'s ⟦G7|strike⟧ to be scrubbed out for a push. There was little wrong with it to the naked eye.

The result is ⟦TEAM|Strasbourg⟧'s first win at the ⟦VENUE|Allianz Riviera⟧ in nine attempts and takes them above their hosts into seventh. ⟦TEAM|Nice⟧ go to ⟦TEAM|Toulouse⟧ ⟦DATE|next weekend⟧ without ⟦PERSON|Lustosa⟧, who was shown a second yellow on ⟦MINUTE|88 minutes⟧ for dissent.
=====GOALS=====
{"id": "G1", "scorer": "Damien Courtault", "team": "Strasbourg", "minute": 80, "minute_text": "ten minutes from time", "kind": "own goal"}
{"id": "G2", "scorer": "Eliott Marchal", "team": "Nice", "minute": 74, "outcome": "ruled out"}
{"id": "G3", "scorer": "Damien Courtault", "team": "Strasbourg", "minute": 80, "kind": "own goal"}
{"id": "G4", "scorer": "Fábio Lustosa", "team": "Nice", "minute": 37, "minute_text": "37th minute", "kind": "penalty"}
{"id": "G5", "scorer": "Cheikh Tidiane Ba", "team": "Strasbourg", "minute": 65, "minute_text": "65", "assist": "Valentin Hoarau", "kind": "shot"}
{"id": "G6", "scorer": "Eliott Marchal", "team": "Nice", "minute": 74, "minute_text": "74", "outcome": "ruled out"}
{"id": "G7", "scorer": "Eliott Marchal", "team": "Nice", "minute": 74, "minute_text": "74", "outcome": "ruled out"}
