⟦PERSON|Hathersage⟧'s late ⟦G1|own goal⟧ denies ⟦TEAM|Swindon⟧ in six-goal muddle
⟦PERSON|Lee Hathersage⟧, a centre-half of 400 matches and much good sense, ⟦G2|headed the ball into his own net⟧ ⟦MINUTE|six minutes into stoppage time⟧, and ⟦TEAM|Crewe Alexandra⟧ had, somewhat to their embarrassment, a point. ⟦TEAM|Swindon Town⟧ had ⟦G3|scored three⟧: two for ⟦PERSON|Mwansa Chileshe⟧, one for ⟦PERSON|Louis Fenn⟧. They had also, it should be said, ⟦G4|given three away⟧.
⟦TEAM|Crewe⟧ ⟦G5|drew first blood⟧ in the ⟦MINUTE|eighth minute⟧. There had been a warning in the third, from the same man, ⟦PERSON|Cormac Deegan⟧, whose header skimmed the bar; now the ⟦NORP|Irishman⟧'s persistence found its reward when the ⟦TEAM|Swindon⟧ goalkeeper, ⟦PERSON|Nathan Quayle⟧, kicked against a defender, ⟦PERSON|Jake Brindle⟧ retrieved it, and ⟦PERSON|Deegan⟧, with the goal at his mercy and, unusually, no hurry, ⟦G6|passed it in⟧.
⟦TEAM|Swindon⟧'s answer was swift. ⟦PERSON|Fenn⟧ saw a shot saved and another shot go behind; ⟦PERSON|Jonty Marsh⟧, who had been slotted in at wing-back because the first three choices were injured, took a corner, then took it again for an infringement; and from the second ⟦PERSON|Chileshe⟧ rose to ⟦G7|power it in⟧. "The ⟦G8|header⟧, I knew straight away," said the ⟦NORP|Zambian⟧ forward, who had twice come close with his feet. "I've never been so sure." The time was ⟦MINUTE|20 minutes⟧, and a ⟦MINUTE|quarter of an hour later⟧, with ⟦PERSON|Kyle Oswestry⟧ lying in a heap by the touchline and everybody expecting a whistle, he ⟦G9|scored again⟧. The ⟦TEAM|Alex⟧ protested. They had a point, and it was one more than they then had in the match.
They ⟦G10|were level⟧ early in the second half. ⟦PERSON|Bobby Tranmer⟧ handled a yard outside the area, and ⟦PERSON|Brindle⟧, ⟦G11|hitting his free-kick low⟧, watched as the wall jumped. They ⟦G12|were behind⟧ once more, in the ⟦MINUTE|75th minute⟧, when ⟦PERSON|Fenn⟧'s ⟦G13|effort⟧ took a deflection in off ⟦PERSON|Deegan⟧, and ⟦PERSON|Quayle⟧ made two saves in the time that followed which deserved to have won it: from ⟦PERSON|Brindle⟧ on ⟦MINUTE|80⟧ and, with his feet, from ⟦PERSON|Oswestry⟧ on ⟦MINUTE|87⟧.
Then the throw, the flick, the ⟦G14|header⟧, and ⟦PERSON|Hathersage⟧ with his head in his shirt. ⟦TEAM|Swindon⟧ had beaten ⟦TEAM|Grimsby⟧ ⟦DATE|last week⟧ with a ⟦G15|goal⟧ by ⟦PERSON|Chileshe⟧ in the ⟦MINUTE|last minute⟧, and perhaps the account was being settled.
"He's a defender, he's defended it," ⟦PERSON|Mick Tarleton⟧, his manager, told ⟦ORG|BBC Radio Wiltshire⟧. "It's just that he ⟦G16|defended it into our goal⟧. Their ⟦G17|third⟧ is a nothing ball. The ⟦G18|second⟧ is a nothing free-kick. And I'd have to see the ⟦G19|first⟧ again, though not ⟦DATE|today⟧, thank you."
In ⟦GPE|Wiltshire⟧, it was pointed out, a win would have taken the ⟦TEAM|Robins⟧ top. They are third, which is where they finished ⟦DATE|last year⟧, and the year before.
=====GOALS=====
{"id": "G1", "scorer": "Lee Hathersage", "team": "Crewe Alexandra", "minute": 90, "added": 6, "kind": "own goal", "minute_text": "six minutes into stoppage time"}
{"id": "G2", "scorer": "Lee Hathersage", "team": "Crewe Alexandra", "minute": 90, "added": 6, "kind": "own goal", "minute_text": "six minutes into stoppage time"}
{"id": "G3", "scorer": "Mwansa Chileshe; Louis Fenn", "team": "Swindon Town", "count": 3}
{"id": "G4", "scorer": "Cormac Deegan; Jake Brindle; Lee Hathersage", "team": "Crewe Alexandra", "count": 3}
{"id": "G5", "scorer": "Cormac Deegan", "team": "Crewe Alexandra", "minute": 8, "kind": "shot", "minute_text": "eighth minute"}
{"id": "G6", "scorer": "Cormac Deegan", "team": "Crewe Alexandra", "minute": 8, "kind": "shot", "minute_text": "eighth minute"}
{"id": "G7", "scorer": "Mwansa Chileshe", "team": "Swindon Town", "minute": 20, "kind": "header", "assist": "Jonty Marsh"}
{"id": "G8", "scorer": "Mwansa Chileshe", "team": "Swindon Town", "minute": 20, "kind": "header", "assist": "Jonty Marsh"}
{"id": "G9", "scorer": "Mwansa Chileshe", "team": "Swindon Town", "minute": 35, "kind": "shot", "minute_text": "quarter of an hour later"}
{"id": "G10", "scorer": "Jake Brindle", "team": "Crewe Alexandra", "kind": "free kick"}
{"id": "G11", "scorer": "Jake Brindle", "team": "Crewe Alexandra", "kind": "free kick"}
{"id": "G12", "scorer": "Louis Fenn", "team": "Swindon Town", "minute": 75, "kind": "shot", "minute_text": "75th minute"}
{"id": "G13", "scorer": "Louis Fenn", "team": "Swindon Town", "minute": 75, "kind": "shot", "minute_text": "75th minute"}
{"id": "G14", "scorer": "Lee Hathersage", "team": "Crewe Alexandra", "minute": 90, "added": 6, "kind": "own goal"}
{"id": "G15", "scorer": "Mwansa Chileshe", "team": "Swindon Town", "scope": "background"}
{"id": "G16", "scorer": "Lee Hathersage", "team": "Crewe Alexandra", "minute": 90, "added": 6, "kind": "own goal"}
{"id": "G17", "scorer": "Lee Hathersage", "team": "Crewe Alexandra", "minute": 90, "added": 6, "kind": "own goal"}
{"id": "G18", "scorer": "Jake Brindle", "team": "Crewe Alexandra", "kind": "free kick"}
{"id": "G19", "scorer": "Cormac Deegan", "team": "Crewe Alexandra", "minute": 8, "kind": "shot"}
