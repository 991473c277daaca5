⟦TEAM|RANGERS⟧ RATED: Who passed and who flopped as ⟦TEAM|Hearts⟧ dump ⟦TEAM|Gers⟧ out of ⟦COMPETITION|Scottish Cup⟧

It took 120 minutes but ⟦TEAM|Rangers⟧ are out of the ⟦COMPETITION|Scottish Cup⟧, ⟦PERSON|Teemu Laaksonen⟧ ⟦G1|bagging the decisive goal⟧ for the ⟦TEAM|Jambos⟧ at ⟦VENUE|Tynecastle⟧ in the ⟦MINUTE|109th minute⟧. Our man in ⟦GPE|Gorgie⟧ runs the rule over the vanquished.

⟦PERSON|Jamie Cullerne⟧ 6
Four good saves. Then a weak hand on ⟦PERSON|Laaksonen⟧'s ⟦G2|shot⟧. Goalies, eh.

⟦PERSON|Bradley Nkemelu⟧ 5
Skinned for the ⟦G3|first⟧, when ⟦PERSON|Kerr Balfour⟧ ⟦G4|squeezed one in⟧ after just ⟦MINUTE|four minutes⟧. Better after that. Couldn't be much worse.

⟦PERSON|Aaron Shiel⟧ 7
The only defender with pass marks. Cleared off the line from ⟦PERSON|Balfour⟧ and, when all hope was ebbing away, ⟦G5|forced the extra half-hour⟧ with a ⟦MINUTE|93rd-minute⟧ ⟦G6|header⟧.

⟦PERSON|Scott Rennick⟧ 3
Dear oh dear. The ⟦G7|own goal⟧ on ⟦MINUTE|38 minutes⟧ was a comedy classic, a backpass that his keeper waved at as it trundled by.

⟦PERSON|Paddy Loughran⟧ 5
Bombed on, got nowhere.

⟦PERSON|Ewan Muirhead⟧ 6
Tidy in the middle. One thunderbolt had the bar still shaking at teatime.

⟦PERSON|Junior Sackey⟧ 7
⟦G8|Got one back⟧ with a clever flick at the near post on ⟦MINUTE|59⟧, his ⟦G9|sixth goal⟧ in the ⟦COMPETITION|Premiership⟧ ⟦DATE|this term⟧, and demanded the ball when others were hiding.

⟦PERSON|Baptiste Olivier⟧ 4
Miles off it. Looks like a guy who misses the sun.

⟦PERSON|Florin Petrescu⟧ 5
Big miss at ⟦SCORE|2-1⟧. You have got to hit the target from there. The ⟦NORP|Romanian⟧ was hooked minutes after.

⟦PERSON|Stevie Crolla⟧ 6
Came on, put in the corner for the ⟦G10|equaliser⟧. Job done, for all of quarter of an hour.

MANAGER: ⟦PERSON|Duncan Breck⟧ 4
Has won nothing yet at ⟦VENUE|Ibrox⟧ and won't be winning this. When ⟦TEAM|Celtic⟧ come calling in the league ⟦DATE|next month⟧ he'll need more than excuses.

⟦FURNITURE|Follow our sport team on X and Facebook for all the latest⟧
=====GOALS=====
{"id": "G1", "scorer": "Teemu Laaksonen", "team": "Hearts", "minute": 109, "minute_text": "109th minute", "score": "3-2"}
{"id": "G2", "scorer": "Teemu Laaksonen", "team": "Hearts", "minute": 109}
{"id": "G3", "scorer": "Kerr Balfour", "team": "Hearts", "minute": 4, "minute_text": "four minutes"}
{"id": "G4", "scorer": "Kerr Balfour", "team": "Hearts", "minute": 4, "minute_text": "four minutes"}
{"id": "G5", "scorer": "Aaron Shiel", "team": "Rangers", "minute": 93, "kind": "header", "assist": "Stevie Crolla", "minute_text": "93rd-minute", "score": "2-2"}
{"id": "G6", "scorer": "Aaron Shiel", "team": "Rangers", "minute": 93, "kind": "header", "assist": "Stevie Crolla", "minute_text": "93rd-minute"}
{"id": "G7", "scorer": "Scott Rennick", "team": "Hearts", "minute": 38, "kind": "own goal", "minute_text": "38 minutes"}
{"id": "G8", "scorer": "Junior Sackey", "team": "Rangers", "minute": 59, "minute_text": "59"}
{"id": "G9", "scorer": "Junior Sackey", "team": "Rangers", "minute": 59, "minute_text": "59"}
{"id": "G10", "scorer": "Aaron Shiel", "team": "Rangers", "minute": 93, "kind": "header", "assist": "Stevie Crolla"}
