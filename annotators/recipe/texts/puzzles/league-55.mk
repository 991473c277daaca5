⟦PERSON|Ito⟧ ⟦G1|double⟧ sees ⟦TEAM|City⟧ past spirited ⟦TEAM|Bournemouth⟧
⟦FURNITURE|MANCHESTER, England (Reuters)⟧
⟦PERSON|Kazuma Ito⟧ ⟦G2|scored a goal⟧ in each half as ⟦TEAM|Manchester City⟧ recovered from a sluggish start to beat ⟦TEAM|Bournemouth⟧ ⟦SCORE|3-2⟧ in the ⟦COMPETITION|Premier League⟧ on ⟦DATE|Saturday⟧, stretching their lead over the chasing pack to four points.
The ⟦NORP|Japanese⟧ playmaker ⟦G3|cancelled out⟧ ⟦PERSON|Lorcan Devaney⟧'s early ⟦G4|strike⟧ and then ⟦G5|stroked in a penalty⟧ to ⟦G6|put the hosts ahead⟧ before ⟦PERSON|Cheikh Mbodj⟧ ⟦G7|headed a third⟧, with ⟦PERSON|Devaney⟧ ⟦G8|replying again⟧ for the visitors ⟦MINUTE|two minutes from the end⟧.
⟦TEAM|Bournemouth⟧, who have never won at the ⟦VENUE|Etihad Stadium⟧, deservedly ⟦G9|took the lead⟧ after ⟦MINUTE|14 minutes⟧ when ⟦PERSON|Owen Stapleford⟧, under pressure from ⟦PERSON|Rob Dacre⟧, sold his goalkeeper short and ⟦PERSON|Devaney⟧ ⟦G10|slid the ball into an empty net⟧.
⟦TEAM|City⟧ keeper ⟦PERSON|Eli Brightwell⟧ had already pushed away a ⟦PERSON|Marius Halvorsen⟧ shot by then, and the champions' only response had been a header from ⟦PERSON|Mbodj⟧ that cleared the crossbar.
They ⟦G11|were level⟧ in the ⟦MINUTE|20th minute⟧. ⟦PERSON|Fabian Krüger⟧, the ⟦NORP|German⟧ winger who missed the ⟦DATE|midweek⟧ defeat by ⟦TEAM|Inter Milan⟧ with a cold, hared down the right and pulled the ball back; ⟦PERSON|Dacre⟧'s effort was blocked, as was ⟦PERSON|Mbodj⟧'s, but ⟦PERSON|Ito⟧'s ⟦G12|found a gap⟧.
The visitors thought they had gone in front again when ⟦PERSON|Todd Iremonger⟧ ⟦G13|lobbed ⟦PERSON|Brightwell⟧⟧, only for VAR to spot that ⟦PERSON|Halvorsen⟧ had been a toe offside.
⟦PERSON|Jay Penn⟧, making his full debut in the ⟦TEAM|Bournemouth⟧ defence, was the unlucky man when ⟦PERSON|Krüger⟧'s cross struck a hand on ⟦MINUTE|57⟧. He stood with his palms turned up as ⟦PERSON|Ito⟧, who has ⟦G14|converted all nine of his spot kicks⟧ for ⟦TEAM|City⟧, waited for the whistle.
⟦PERSON|Krüger⟧ was at it again ⟦MINUTE|nine minutes later⟧, his cross this time finding ⟦PERSON|Mbodj⟧, who ⟦G15|nodded in⟧ and who had scored in none of his previous seven matches.
⟦PERSON|Brightwell⟧ then saved superbly from ⟦PERSON|Halvorsen⟧, but ⟦PERSON|Devaney⟧ ⟦G16|got his second⟧ from the corner, turning sharply to ⟦G17|fire low into the net⟧, and there was a nervous few minutes for the 52,000 crowd.
"We know what we are at the moment, we are a team that wins without playing well," ⟦TEAM|City⟧ manager ⟦PERSON|Stuart Ames⟧ told reporters. "I prefer it to the opposite."
⟦TEAM|Bournemouth⟧ are 12th and host the bottom side at the ⟦VENUE|Vitality Stadium⟧ ⟦DATE|next Saturday⟧. ⟦TEAM|City⟧ turn to the ⟦COMPETITION|Champions League⟧ on ⟦DATE|Tuesday⟧.
=====GOALS=====
{"id": "G1", "scorer": "Kazuma Ito", "team": "Manchester City", "count": 2}
{"id": "G2", "scorer": "Kazuma Ito", "team": "Manchester City", "count": 2}
{"id": "G3", "scorer": "Kazuma Ito", "team": "Manchester City", "minute": 20, "assist": "Fabian Krüger"}
{"id": "G4", "scorer": "Lorcan Devaney", "team": "Bournemouth", "minute": 14, "minute_text": "14 minutes"}
{"id": "G5", "scorer": "Kazuma Ito", "team": "Manchester City", "minute": 57, "kind": "penalty"}
{"id": "G6", "scorer": "Kazuma Ito", "team": "Manchester City", "minute": 57, "kind": "penalty"}
{"id": "G7", "scorer": "Cheikh Mbodj", "team": "Manchester City", "minute": 66, "kind": "header", "assist": "Fabian Krüger"}
{"id": "G8", "scorer": "Lorcan Devaney", "team": "Bournemouth", "minute": 88, "minute_text": "two minutes from the end"}
{"id": "G9", "scorer": "Lorcan Devaney", "team": "Bournemouth", "minute": 14, "minute_text": "14 minutes"}
{"id": "G10", "scorer": "Lorcan Devaney", "team": "Bournemouth", "minute": 14, "minute_text": "14 minutes"}
{"id": "G11", "scorer": "Kazuma Ito", "team": "Manchester City", "minute": 20, "assist": "Fabian Krüger", "minute_text": "20th minute"}
{"id": "G12", "scorer": "Kazuma Ito", "team": "Manchester City", "minute": 20, "assist": "Fabian Krüger", "minute_text": "20th minute"}
{"id": "G13", "scorer": "Todd Iremonger", "team": "Bournemouth", "outcome": "ruled out"}
{"id": "G14", "scorer": "Kazuma Ito", "team": "Manchester City", "scope": "background", "count": 9}
{"id": "G15", "scorer": "Cheikh Mbodj", "team": "Manchester City", "minute": 66, "kind": "header", "assist": "Fabian Krüger", "minute_text": "nine minutes later"}
{"id": "G16", "scorer": "Lorcan Devaney", "team": "Bournemouth", "minute": 88}
{"id": "G17", "scorer": "Lorcan Devaney", "team": "Bournemouth", "minute": 88}
