⟦TEAM|HAMMERS⟧ HORROR! ⟦PERSON|Brady Tolliver⟧'s ⟦G7|own goal⟧ caps calamity for ⟦TEAM|West Ham⟧

YOU couldn't make it up.

⟦TEAM|West Ham⟧ had this in the bag. They had it gift-wrapped. They had a little bow on it.

Two up at ⟦TEAM|Bournemouth⟧ with a ⟦MINUTE|quarter of an hour to play⟧, they somehow lost ⟦SCORE|3-2⟧ – and the ⟦G1|winner⟧ was one of their own.

⟦PERSON|Brady Tolliver⟧ was trying to hook clear ⟦PERSON|Julián Etxebarria⟧'s cross in the ⟦MINUTE|93rd minute⟧.

He shinned it. It looped. ⟦PERSON|Sander Kuipers⟧ back-pedalled, fell over, and the ball ⟦G2|trickled over the line⟧.

Cherry on the cake? Try the whole bowl.

⟦TEAM|Bournemouth⟧'s fightback had begun with ⟦PERSON|Max Goodfellow⟧'s ⟦G3|penalty⟧ on ⟦MINUTE|76⟧, given for a handball by ⟦PERSON|Ezra Coombes⟧ that only VAR could see.

Sub ⟦PERSON|Lamine Kourouma⟧ ⟦G4|levelled it up⟧ with ⟦MINUTE|two minutes to go⟧, ⟦G8|volleying in⟧ off ⟦PERSON|Kuipers⟧' knee.

And then poor old ⟦PERSON|Tolliver⟧.

The ⟦TEAM|Irons⟧' gaffer ⟦PERSON|Henrik Bro⟧ said: “I'm not going to stand here and kill the lad. He has cleared a hundred of those.”

It had been a dream start. ⟦PERSON|Franck Aubameyo⟧ ⟦G5|slammed the ⟦TEAM|Hammers⟧ ahead⟧ in the ⟦MINUTE|12th minute⟧, the ⟦NORP|Gabonese⟧ striker's ⟦G6|first⟧ since his £38million switch from ⟦TEAM|Lille⟧.

⟦PERSON|Coombes⟧ – yes, him – ⟦G9|made it two⟧, ⟦G10|nutting in⟧ ⟦PERSON|Aubameyo⟧'s corner.

⟦PERSON|Aubameyo⟧ even thought he'd ⟦G11|got a third⟧ after the ⟦MINUTE|break⟧, but the flag was up.

⟦PERSON|Bro⟧ has now watched his side chuck away 17 points from winning positions.

Somebody get the man a dartboard.
=====GOALS=====
{"id": "G7", "scorer": "Brady Tolliver", "team": "Bournemouth", "minute": 93, "kind": "own goal"}
{"id": "G1", "scorer": "Brady Tolliver", "team": "Bournemouth", "minute": 93, "kind": "own goal"}
{"id": "G2", "scorer": "Brady Tolliver", "team": "Bournemouth", "minute": 93, "kind": "own goal", "minute_text": "93rd minute"}
{"id": "G3", "scorer": "Max Goodfellow", "team": "Bournemouth", "minute": 76, "minute_text": "76", "kind": "penalty"}
{"id": "G4", "scorer": "Lamine Kourouma", "team": "Bournemouth", "minute": 88, "minute_text": "two minutes to go", "kind": "volley"}
{"id": "G8", "scorer": "Lamine Kourouma", "team": "Bournemouth", "minute": 88, "minute_text": "two minutes to go", "kind": "volley"}
{"id": "G5", "scorer": "Franck Aubameyo", "team": "West Ham", "minute": 12, "kind": "shot", "minute_text": "12th minute"}
{"id": "G6", "scorer": "Franck Aubameyo", "team": "West Ham", "minute": 12, "kind": "shot"}
{"id": "G9", "scorer": "Ezra Coombes", "team": "West Ham", "assist": "Franck Aubameyo", "kind": "header"}
{"id": "G10", "scorer": "Ezra Coombes", "team": "West Ham", "assist": "Franck Aubameyo", "kind": "header"}
{"id": "G11", "scorer": "Franck Aubameyo", "team": "West Ham", "outcome": "ruled out"}
