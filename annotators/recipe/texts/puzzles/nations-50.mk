⟦TEAM|Faroes⟧ knock off ten-man ⟦TEAM|Albania⟧

⟦GPE|TÓRSHAVN⟧ - The ⟦TEAM|Faroe Islands⟧ are top of a ⟦COMPETITION|Nations League⟧ group for the first time, even if just overnight, after a ⟦SCORE|2-1⟧ home win over ⟦TEAM|Albania⟧ on ⟦DATE|Thursday night⟧.

Played in a gale, the match turned on the dismissal of visiting keeper ⟦PERSON|Endrit Bregu⟧. He'd already ⟦G6|conceded⟧ once, ⟦PERSON|Jóan Petur Dam⟧ ⟦G1|blasting in⟧ from 25 metres with the wind at his back on ⟦MINUTE|10 minutes⟧, and was off his line again when ⟦PERSON|Hallur Justinussen⟧ pushed the ball past him and was brought down. Substitute keeper ⟦PERSON|Alban Qerimi⟧'s first act was to ⟦G2|pick ⟦PERSON|Justinussen⟧'s penalty out of the net⟧. ⟦MINUTE|Thirty-eight⟧ played.

It was the other way around in the second half, with ⟦TEAM|Albania⟧ having the weather in their favor. ⟦PERSON|Ylber Marku⟧ hit a goal kick, more or less, and the ball carried all the way through to ⟦PERSON|Kristian Nolsøe⟧, whose punch came off ⟦PERSON|Fatos Lleshi⟧'s back and ⟦G3|went in⟧. There were ⟦MINUTE|17 minutes⟧ still to survive.

And they did, just. ⟦PERSON|Nolsøe⟧ turned a ⟦PERSON|Marku⟧ shot onto the bar. ⟦PERSON|Dam⟧, by now playing as a sixth defender, blocked another with his chest. And when ⟦PERSON|Lleshi⟧ turned and shot in the ⟦MINUTE|third minute of stoppage time⟧, half of the 4,600 in ⟦VENUE|Tórsvøllur⟧ thought it was in; it had only rippled the side netting.

"You wouldn't put a dog out in that," said coach ⟦PERSON|Magni Højgaard⟧ of the wind. "We've waited for it all week."

⟦PERSON|Justinussen⟧, who works as a postman, has now ⟦G4|scored⟧ in each of the ⟦TEAM|Faroes⟧' last three home games, having ⟦G5|got the only goal⟧ of the game against ⟦TEAM|Kazakhstan⟧ in ⟦DATE|September⟧ and ⟦G7|one of the two⟧ versus ⟦TEAM|Luxembourg⟧.

⟦TEAM|Montenegro⟧ can return to the top of ⟦COMPETITION|Group C1⟧ with victory in ⟦TEAM|Luxembourg⟧ ⟦DATE|today⟧.
=====GOALS=====
{"id": "G1", "scorer": "Jóan Petur Dam", "team": "Faroe Islands", "minute": 10, "kind": "shot", "minute_text": "10 minutes"}
{"id": "G2", "scorer": "Hallur Justinussen", "team": "Faroe Islands", "minute": 38, "kind": "penalty", "minute_text": "Thirty-eight"}
{"id": "G3", "scorer": "Fatos Lleshi", "team": "Albania", "minute": 73, "minute_text": "17 minutes"}
{"id": "G4", "scorer": "Hallur Justinussen", "team": "Faroe Islands", "scope": "background", "count": 3}
{"id": "G5", "scorer": "Hallur Justinussen", "team": "Faroe Islands", "scope": "background"}
{"id": "G6", "scorer": "Jóan Petur Dam", "team": "Faroe Islands", "minute": 10, "kind": "shot", "minute_text": "10 minutes"}
{"id": "G7", "scorer": "Hallur Justinussen", "team": "Faroe Islands", "scope": "background"}
