⟦TEAM|Everton⟧ reaction: ⟦PERSON|Vandenbroucke⟧ praises character of derby winners

Manager ⟦PERSON|Kim Vandenbroucke⟧ praised the character of her ⟦TEAM|Everton⟧ players after two late ⟦G1|strikes⟧ from ⟦PERSON|Reina Takaoka⟧ secured a ⟦SCORE|3-1⟧ victory over ⟦TEAM|Liverpool⟧ in ⟦DATE|Sunday⟧'s ⟦GPE|Merseyside⟧ derby.

On how the game went: "We were very good until the break, then we ⟦G2|conceded⟧ straight away. It's a silly ⟦G3|goal⟧. You could see everybody thinking, here we go again. I thought that ⟦PERSON|Amy Ledger⟧ was outstanding at that point, she just kept everybody calm."

On ⟦PERSON|Ledger⟧'s ⟦G4|opener⟧ after ⟦MINUTE|32 minutes⟧: "It's the delivery. Bex puts it where the centre-half wants it. Amy should have had two, the keeper made a great save from the other one."

On ⟦PERSON|Takaoka⟧: "We've had to be patient, she's had a bad ankle. She came on and ⟦PERSON|Jodie Sallis⟧, who had been giving us all sorts of problems, suddenly had to defend. For her ⟦G5|first⟧ she's started the move herself. ⟦PERSON|Paula Esquivel⟧ does brilliantly to hold it up and the pass back is perfect. The ⟦G6|second⟧ is just instinct."

The ⟦NORP|Japanese⟧ forward, who ⟦G7|put the ⟦TEAM|Toffees⟧ in front⟧ in the ⟦MINUTE|81st minute⟧ and added the ⟦G8|third⟧ ⟦MINUTE|five minutes later⟧, has ⟦G9|nine ⟦COMPETITION|WSL⟧ goals⟧ ⟦DATE|this season⟧. ⟦PERSON|Sallis⟧'s ⟦G10|equaliser⟧, within a minute of the restart, was her first since moving across the city from ⟦TEAM|Everton⟧.

On ⟦PERSON|Sallis⟧ not celebrating: "Classy. She did kick our physio's bag, but she's classy."

On the penalty appeal at ⟦SCORE|1-1⟧: "For us or for them? There were three. I've only seen ours. It's a penalty."

On the injury to ⟦PERSON|Hayley Strachan⟧: "It's a dead leg. She'll be fine for ⟦TEAM|Villa⟧ in the ⟦COMPETITION|Cup⟧."

⟦TEAM|Everton⟧ remain fifth, a point behind ⟦TEAM|Tottenham⟧.
=====GOALS=====
{"id": "G1", "scorer": "Reina Takaoka", "team": "Everton", "count": 2}
{"id": "G2", "scorer": "Jodie Sallis", "team": "Liverpool", "minute": 46}
{"id": "G3", "scorer": "Jodie Sallis", "team": "Liverpool", "minute": 46}
{"id": "G4", "scorer": "Amy Ledger", "team": "Everton", "minute": 32, "kind": "header", "minute_text": "32 minutes"}
{"id": "G5", "scorer": "Reina Takaoka", "team": "Everton", "minute": 81, "assist": "Paula Esquivel", "minute_text": "81st minute"}
{"id": "G6", "scorer": "Reina Takaoka", "team": "Everton", "minute": 86}
{"id": "G7", "scorer": "Reina Takaoka", "team": "Everton", "minute": 81, "assist": "Paula Esquivel"}
{"id": "G8", "scorer": "Reina Takaoka", "team": "Everton", "minute": 86, "minute_text": "five minutes later"}
{"id": "G9", "scorer": "Reina Takaoka", "team": "Everton", "count": 9, "scope": "background"}
{"id": "G10", "scorer": "Jodie Sallis", "team": "Liverpool", "minute": 46, "minute_text": "within a minute of the restart"}
