⟦PERSON|Dani Quiroga⟧: the forgotten forward chasing one last promotion
⟦FURNITURE|Share this article: Facebook X WhatsApp⟧
At 36, ⟦PERSON|Dani Quiroga⟧ has a knee that predicts rain and a phone full of old photographs. There is one from ⟦GPE|Rosario⟧, all elbows, aged 17, on the night he ⟦G1|scored his first goal⟧ in senior football: a tap-in for ⟦TEAM|Newell’s Old Boys⟧ against ⟦TEAM|Colón⟧, four minutes into his only appearance of the ⟦DATE|2007-08 season⟧. There is one in ⟦TEAM|Málaga⟧ blue, arms out wide, after the ⟦G2|double⟧ that knocked ⟦TEAM|Sevilla⟧ out of the ⟦COMPETITION|Copa del Rey⟧. And one, blurred, of a scoreboard in ⟦GPE|Leicester⟧ reading ⟦SCORE|0-3⟧, from the evening he ⟦G3|got all three⟧ for ⟦TEAM|Middlesbrough⟧.
“I was good that season,” the ⟦NORP|Argentine⟧ says of ⟦DATE|2016⟧, with a shrug that apologises for it. He had ⟦G4|24⟧ by ⟦DATE|Easter⟧, nine of them headers, although he is five foot eight. Then a tackle by ⟦PERSON|Gary Moffatt⟧ at ⟦VENUE|Oakwell⟧ broke his leg in two places, and he was out for 14 months.
He has been hunting that form in six countries since. In ⟦GPE|Greece⟧ he ⟦G5|scored four⟧ for ⟦TEAM|PAOK⟧. In ⟦GPE|Cyprus⟧, with ⟦TEAM|Apollon⟧, it was ⟦G6|nine⟧, and a cup final in which he struck the post and missed in the shoot-out. ⟦TEAM|Al-Wehda⟧ paid him well and played him wide. ⟦TEAM|Cádiz⟧ let him go by text message.
⟦TEAM|Wrexham⟧’s neighbours ⟦TEAM|Chester⟧ are his 12th club. He signed in ⟦DATE|August⟧ on a month’s trial and has stayed because he keeps getting his name on the sheet. He ⟦G7|came off the bench to score⟧ at ⟦TEAM|Scarborough⟧; he ⟦G8|headed a ⟦MINUTE|94th-minute⟧ equaliser⟧ against ⟦TEAM|Darlington⟧; last ⟦DATE|Saturday⟧ he sat out the ⟦SCORE|2-0⟧ win over ⟦TEAM|Curzon Ashton⟧, in which ⟦PERSON|Joe Malkin⟧ and ⟦PERSON|Reece Duggan⟧ ⟦G9|scored⟧, and danced along the touchline all the same.
“He’s taught our young strikers more in ten weeks than I could in ten years,” says manager ⟦PERSON|Neil Carvell⟧. “⟦PERSON|Malkin⟧’s ⟦G10|first⟧ on ⟦DATE|Saturday⟧, the little shimmy, that’s pure ⟦PERSON|Dani⟧.”
⟦TEAM|Chester⟧ are fourth in ⟦COMPETITION|National League North⟧. ⟦TEAM|Scarborough⟧ come to the ⟦VENUE|Deva Stadium⟧ on ⟦DATE|Tuesday⟧. He wants ⟦DATE|one more year⟧, possibly two, a coaching badge, and then a house by the river ⟦GPE|Paraná⟧.
Ask which of his 171 career ⟦G11|goals⟧ he would keep and there is no pause. “The one at ⟦TEAM|Malaga⟧, the second. My mother was in the ground. She has the ball.”
=====GOALS=====
{"id": "G1", "scorer": "Dani Quiroga", "team": "Newell’s Old Boys", "scope": "background"}
{"id": "G2", "scorer": "Dani Quiroga", "team": "Málaga", "scope": "background", "count": 2}
{"id": "G3", "scorer": "Dani Quiroga", "team": "Middlesbrough", "scope": "background", "count": 3}
{"id": "G4", "scorer": "Dani Quiroga", "team": "Middlesbrough", "scope": "background", "count": 24}
{"id": "G5", "scorer": "Dani Quiroga", "team": "PAOK", "scope": "background", "count": 4}
{"id": "G6", "scorer": "Dani Quiroga", "team": "Apollon", "scope": "background", "count": 9}
{"id": "G7", "scorer": "Dani Quiroga", "team": "Chester", "scope": "background"}
{"id": "G8", "scorer": "Dani Quiroga", "team": "Chester", "scope": "background", "kind": "header"}
{"id": "G9", "scorer": "Joe Malkin; Reece Duggan", "team": "Chester", "scope": "background", "count": 2}
{"id": "G10", "scorer": "Joe Malkin", "team": "Chester", "scope": "background"}
{"id": "G11", "scorer": "Dani Quiroga", "scope": "background", "count": 171}
