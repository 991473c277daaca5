⟦COMPETITION|Championship⟧ round-up: ⟦PERSON|Adebowale⟧ at the double as ⟦TEAM|Norwich⟧ ⟦G1|strike⟧ late to stun ⟦TEAM|Sunderland⟧
⟦FURNITURE|By Martin Hale, PA Sport Staff⟧
⟦PERSON|Tunde Adebowale⟧ ⟦G2|scored twice⟧ in the ⟦MINUTE|last quarter of an hour⟧ as ⟦TEAM|Norwich City⟧ came from behind to beat ⟦TEAM|Sunderland⟧ ⟦SCORE|2-1⟧ at ⟦VENUE|Carrow Road⟧ and climb to third in the ⟦COMPETITION|Championship⟧.
The visitors ⟦G3|led⟧ through ⟦PERSON|Marco Veltri⟧, who ⟦G4|turned in⟧ ⟦PERSON|Lewis Pratt⟧’s low centre after ⟦MINUTE|33 minutes⟧, and should have been two up when the ⟦NORP|Italian⟧ hit the inside of a post shortly before ⟦MINUTE|half-time⟧. ⟦TEAM|Norwich⟧ barely managed a shot on target until ⟦PERSON|Adebowale⟧, on as a substitute for the injured ⟦PERSON|Sam Tilley⟧, ⟦G5|nodded in⟧ a corner in the ⟦MINUTE|76th minute⟧. The ⟦NORP|Nigerian⟧ then ⟦G6|rolled the ball under⟧ ⟦PERSON|Hugo Lindqvist⟧ with ⟦MINUTE|two minutes of normal time to play⟧, ⟦PERSON|Tilley⟧’s replacement having already seen an effort cleared off the line by ⟦PERSON|Pratt⟧.
Leaders ⟦TEAM|Leeds United⟧ were held to a ⟦SCORE|1-1⟧ draw at ⟦TEAM|Preston⟧. ⟦PERSON|Ignacio Ferrer⟧ ⟦G7|put ⟦TEAM|Leeds⟧ in front⟧ from the spot on ⟦MINUTE|19⟧, but ⟦PERSON|Callum Dowd⟧ ⟦G8|levelled⟧ with a deflected drive ⟦MINUTE|10 minutes after the break⟧ and the hosts might have won it, ⟦PERSON|Dowd⟧ heading over from four yards in ⟦MINUTE|stoppage time⟧.
⟦TEAM|Hull City⟧ moved out of the bottom three by beating ⟦TEAM|Stoke⟧ ⟦SCORE|3-0⟧. ⟦PERSON|Jacob Mwangi⟧ ⟦G9|opened the scoring⟧ early, ⟦PERSON|Oskar Brandt⟧ ⟦G10|added a second⟧ and ⟦PERSON|Mwangi⟧, who had been booked for diving in the first half, ⟦G11|completed the scoring⟧ from a tight angle in the ⟦MINUTE|81st minute⟧. ⟦TEAM|Stoke⟧ finished with 10 men after ⟦PERSON|Rhys Colley⟧ was sent off for a lunge on ⟦PERSON|Brandt⟧.
At ⟦VENUE|Deepdale⟧’s near neighbours ⟦TEAM|Blackburn⟧, an ⟦G12|own goal⟧ by ⟦TEAM|Watford⟧ centre-back ⟦PERSON|Emile Duarte⟧, who diverted ⟦PERSON|Ben Sargeant⟧’s cross past his own keeper on the ⟦MINUTE|hour⟧, was enough for a ⟦SCORE|1-0⟧ home win. ⟦TEAM|Watford⟧ had a penalty saved by ⟦PERSON|Will Dace⟧.
⟦TEAM|Swansea⟧ and ⟦TEAM|Coventry⟧ drew ⟦SCORE|2-2⟧. ⟦PERSON|Gethin Rowe⟧ and ⟦PERSON|Luca Marchetti⟧ had the home side ⟦SCORE|2-0⟧ up inside ⟦MINUTE|25 minutes⟧, both ⟦G13|goals⟧ made by ⟦PERSON|Dai Pugh⟧, before ⟦PERSON|Kenta Mori⟧ ⟦G14|pulled one back⟧ and ⟦PERSON|Aaron Finch⟧ ⟦G15|equalised⟧ via the underside of the bar in the ⟦MINUTE|fourth minute of added time⟧.
“We’ve thrown two points away,” said ⟦TEAM|Swansea⟧ head coach ⟦PERSON|Paul Ritter⟧. “At ⟦SCORE|2-1⟧ we stopped passing the ball.”
⟦TEAM|Bristol City⟧ against ⟦TEAM|QPR⟧ ended goalless, the best chance falling to ⟦TEAM|QPR⟧’s ⟦PERSON|Nathan Obi⟧, whose volley was tipped round by ⟦PERSON|Tom Kersey⟧.
⟦FURNITURE|Read more: Championship table | Fixtures | Results⟧
=====GOALS=====
{"id": "G1", "scorer": "Marco Veltri", "team": "Sunderland", "minute": 33, "assist": "Lewis Pratt"}
{"id": "G2", "scorer": "Tunde Adebowale", "team": "Norwich City", "count": 2}
{"id": "G3", "scorer": "Marco Veltri", "team": "Sunderland", "minute": 33, "assist": "Lewis Pratt", "minute_text": "33 minutes"}
{"id": "G4", "scorer": "Marco Veltri", "team": "Sunderland", "minute": 33, "assist": "Lewis Pratt", "minute_text": "33 minutes"}
{"id": "G5", "scorer": "Tunde Adebowale", "team": "Norwich City", "minute": 76, "kind": "header", "minute_text": "76th minute"}
{"id": "G6", "scorer": "Tunde Adebowale", "team": "Norwich City", "minute": 88, "kind": "shot", "minute_text": "two minutes of normal time to play"}
{"id": "G7", "scorer": "Ignacio Ferrer", "team": "Leeds United", "minute": 19, "kind": "penalty", "minute_text": "19"}
{"id": "G8", "scorer": "Callum Dowd", "team": "Preston", "minute": 55, "kind": "shot", "minute_text": "10 minutes after the break"}
{"id": "G9", "scorer": "Jacob Mwangi", "team": "Hull City"}
{"id": "G10", "scorer": "Oskar Brandt", "team": "Hull City"}
{"id": "G11", "scorer": "Jacob Mwangi", "team": "Hull City", "minute": 81, "kind": "shot", "minute_text": "81st minute"}
{"id": "G12", "scorer": "Emile Duarte", "team": "Blackburn", "minute": 60, "kind": "own goal", "assist": "Ben Sargeant", "minute_text": "hour"}
{"id": "G13", "scorer": "Gethin Rowe; Luca Marchetti", "team": "Swansea", "count": 2, "assist": "Dai Pugh", "minute_text": "25 minutes"}
{"id": "G14", "scorer": "Kenta Mori", "team": "Coventry"}
{"id": "G15", "scorer": "Aaron Finch", "team": "Coventry", "minute": 90, "added": 4, "kind": "shot", "minute_text": "fourth minute of added time"}
