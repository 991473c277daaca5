⟦COMPETITION|La Liga⟧ round-up: ⟦TEAM|Valencia⟧ grab late point, ⟦TEAM|Mallorca⟧ ⟦G1|hit ⟦TEAM|Oviedo⟧ for four⟧

A ⟦MINUTE|90th-minute⟧ ⟦G2|own goal⟧ by ⟦PERSON|Iker Barandiarán⟧ salvaged a ⟦SCORE|2-2⟧ draw for ⟦TEAM|Valencia⟧ at ⟦TEAM|Real Sociedad⟧ on ⟦DATE|Sunday⟧, while ⟦TEAM|Mallorca⟧ routed ⟦TEAM|Real Oviedo⟧ ⟦SCORE|4-0⟧ and ⟦TEAM|Levante⟧ overcame ⟦TEAM|Elche⟧ ⟦SCORE|1-0⟧.

⟦TEAM|La Real⟧ led twice. ⟦PERSON|Mathias Egeland-Ruiz⟧ ⟦G3|got the first⟧, a rebound after ⟦PERSON|Giorgi Tsiklauri⟧ had saved from ⟦PERSON|Beñat Otaegi⟧, in the ⟦MINUTE|9th minute⟧, and ⟦PERSON|Otaegi⟧ himself ⟦G4|made it ⟦SCORE|2-1⟧⟧ on ⟦MINUTE|53⟧ with a shot that ⟦G5|went in off⟧ ⟦PERSON|Dimas Cortell⟧. In between ⟦PERSON|Vicent Ferragut⟧ had ⟦G6|equalised⟧, ghosting in behind ⟦PERSON|Barandiarán⟧ to meet a free-kick. ⟦PERSON|Ferragut⟧ thought he had a ⟦G7|second⟧ on ⟦MINUTE|60⟧, but it was ruled out for handball; he hit the bar on ⟦MINUTE|77⟧. ⟦PERSON|Cortell⟧ crossed in hope, ⟦PERSON|Barandiarán⟧ slid in to cut it out, and ⟦G8|in it went⟧.

At ⟦VENUE|Son Moix⟧, ⟦PERSON|Cyle Okonkwo-Bell⟧ ⟦G9|scored a hat-trick⟧ for ⟦TEAM|Mallorca⟧ against ten men. ⟦PERSON|Santi Corrales⟧, of ⟦TEAM|Oviedo⟧, was dismissed in the ⟦MINUTE|12th minute⟧ for bringing down the ⟦NORP|Canadian⟧, who ⟦G10|scored⟧ from the resulting penalty. His ⟦G11|second⟧ was a header from ⟦PERSON|Pablo Maffre-Diez⟧'s cross and his ⟦G12|third⟧, ⟦MINUTE|two minutes after the restart⟧, followed a mistake by goalkeeper ⟦PERSON|Aarón Escandón⟧. ⟦PERSON|Maffre-Diez⟧ ⟦G13|completed the rout⟧ with a ⟦MINUTE|quarter of an hour to go⟧. ⟦TEAM|Oviedo⟧ have not scored since ⟦DATE|Christmas⟧. They hit the post late on through ⟦PERSON|Ilyas Chadli⟧, and their fans cheered that.

⟦TEAM|Levante⟧'s ⟦G14|winner⟧ was less straightforward. ⟦PERSON|Roger Brugué-Sala⟧ ⟦G15|fired home⟧ on ⟦MINUTE|39⟧ but that was scratched off after VAR found him a nose in front; he had ⟦G16|another⟧ chalked off just after ⟦MINUTE|half-time⟧ when ⟦PERSON|Carlos Álvaro-Pinto⟧ was judged to be interfering. It was ⟦PERSON|Álvaro-Pinto⟧ who at last ⟦G17|found a way through⟧ ⟦TEAM|Elche⟧'s rearguard, his low drive from the edge of the area squeezing under ⟦PERSON|Matías Dituri⟧. There were ⟦MINUTE|eight minutes left⟧.

"I said to the fourth official, do you want to count this ⟦G18|one⟧," said ⟦TEAM|Levante⟧ coach ⟦PERSON|Julián Calero-Roig⟧. "He laughed, at least."

⟦TEAM|Elche⟧, whose ⟦PERSON|Germán Valera-Costa⟧ was guilty of missing from two metres, are in the bottom three on goal difference.
=====GOALS=====
{"id": "G1", "scorer": "Cyle Okonkwo-Bell; Pablo Maffre-Diez", "team": "Mallorca", "count": 4}
{"id": "G2", "scorer": "Iker Barandiarán", "team": "Valencia", "minute": 90, "kind": "own goal", "minute_text": "90th-minute"}
{"id": "G3", "scorer": "Mathias Egeland-Ruiz", "team": "Real Sociedad", "minute": 9, "kind": "shot", "minute_text": "9th minute"}
{"id": "G4", "scorer": "Beñat Otaegi", "team": "Real Sociedad", "minute": 53, "kind": "shot", "score": "2-1", "minute_text": "53"}
{"id": "G5", "scorer": "Beñat Otaegi", "team": "Real Sociedad", "minute": 53, "kind": "shot", "score": "2-1", "minute_text": "53"}
{"id": "G6", "scorer": "Vicent Ferragut", "team": "Valencia"}
{"id": "G7", "scorer": "Vicent Ferragut", "team": "Valencia", "minute": 60, "outcome": "ruled out", "minute_text": "60"}
{"id": "G8", "scorer": "Iker Barandiarán", "team": "Valencia", "minute": 90, "kind": "own goal"}
{"id": "G9", "scorer": "Cyle Okonkwo-Bell", "team": "Mallorca", "count": 3}
{"id": "G10", "scorer": "Cyle Okonkwo-Bell", "team": "Mallorca", "kind": "penalty"}
{"id": "G11", "scorer": "Cyle Okonkwo-Bell", "team": "Mallorca", "assist": "Pablo Maffre-Diez", "kind": "header"}
{"id": "G12", "scorer": "Cyle Okonkwo-Bell", "team": "Mallorca", "minute": 47, "minute_text": "two minutes after the restart"}
{"id": "G13", "scorer": "Pablo Maffre-Diez", "team": "Mallorca", "minute": 75, "minute_text": "quarter of an hour to go"}
{"id": "G14", "scorer": "Carlos Álvaro-Pinto", "team": "Levante", "minute": 82, "kind": "shot"}
{"id": "G15", "scorer": "Roger Brugué-Sala", "team": "Levante", "minute": 39, "kind": "shot", "outcome": "ruled out", "minute_text": "39"}
{"id": "G16", "scorer": "Roger Brugué-Sala", "team": "Levante", "outcome": "ruled out"}
{"id": "G17", "scorer": "Carlos Álvaro-Pinto", "team": "Levante", "minute": 82, "kind": "shot", "minute_text": "eight minutes left"}
{"id": "G18", "scorer": "Carlos Álvaro-Pinto", "team": "Levante", "minute": 82, "kind": "shot"}
