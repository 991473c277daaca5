⟦PERSON|Vallarino⟧: I told them at ⟦MINUTE|half-time⟧ the first goal would come

⟦TEAM|Aston Villa⟧ boss ⟦PERSON|Enzo Vallarino⟧ admitted he had "no clever answer" for his side's transformation after they ⟦G1|scored⟧ three times in the ⟦MINUTE|last half-hour⟧ to beat ⟦TEAM|Brentford⟧ ⟦SCORE|3-0⟧.

⟦TEAM|Villa⟧ were dreadful before the ⟦MINUTE|interval⟧ and were grateful to ⟦PERSON|Mattias Fröberg⟧, who clawed away a header from ⟦PERSON|Harvey Blunt⟧ and then stood up well as ⟦PERSON|Tomi Adesanya⟧ bore down on him.

But ⟦PERSON|Sam Creswick⟧ ⟦G2|broke the deadlock⟧ on ⟦MINUTE|61 minutes⟧, ⟦PERSON|Joe Tattersall⟧ ⟦G3|made it two⟧ with a fine curling effort and ⟦PERSON|Iker Belaunde⟧, on as a substitute, ⟦G4|rounded things off⟧ in the ⟦MINUTE|fifth minute of added time⟧.

"What did I say? I said the first goal would come and that they should be calm," ⟦PERSON|Vallarino⟧ told ⟦ORG|TNT Sports⟧. "That's it. No magic. I moved ⟦PERSON|Joe⟧ ten metres to the left and he had the ball more."

⟦PERSON|Tattersall⟧'s ⟦G5|goal⟧, on ⟦MINUTE|73⟧, was the pick of the bunch. The winger took ⟦PERSON|Belaunde⟧'s pass on the touchline, went inside one man and found the far corner.

"He does that every day in training," the ⟦TEAM|Villa⟧ manager went on, "and every day I tell him he should do it in a match. Now he has no excuse."

The visitors felt the ⟦G6|opener⟧ should not have stood. ⟦PERSON|Creswick⟧ appeared to be leaning on ⟦PERSON|Blunt⟧ as he met ⟦PERSON|Tattersall⟧'s cross, but the VAR saw nothing wrong.

⟦TEAM|Brentford⟧'s head coach was brief. "It's a foul in our house," he said. "It changes the game, because until then I thought there was only one team going to win. After it we were chasing, and we ⟦G7|conceded two⟧ more on the break."

Was he worried by three away games without scoring? "I'd be worried if we didn't create. ⟦PERSON|Blunt⟧ could've had two before the ⟦MINUTE|break⟧. Their goalie was excellent."

⟦PERSON|Creswick⟧, the captain, said: "The gaffer's right, we weren't at it. I don't think I touched the ball in their box before the ⟦G8|goal⟧. It was a lovely ball from ⟦PERSON|Joe⟧, and I just had to get my head on it."

⟦TEAM|Villa⟧ move above ⟦TEAM|Newcastle⟧ into fifth and have a free ⟦DATE|weekend⟧. ⟦TEAM|Brentford⟧ host the ⟦TEAM|Magpies⟧ at the ⟦VENUE|Gtech Community Stadium⟧ in eight days.

⟦FURNITURE|Villa (4-2-3-1): Fröberg 8; Cole 6, Nakata 6, Duhaney 7, Prell 6; Osei 6, Carver 7; Tattersall 9, Lind 5 (Belaunde 64, 8), Moss 6; Creswick 7⟧
=====GOALS=====
{"id": "G1", "team": "Aston Villa", "count": 3, "minute_text": "last half-hour"}
{"id": "G2", "scorer": "Sam Creswick", "team": "Aston Villa", "minute": 61, "kind": "header", "assist": "Joe Tattersall", "minute_text": "61 minutes"}
{"id": "G3", "scorer": "Joe Tattersall", "team": "Aston Villa", "minute": 73, "kind": "shot", "assist": "Iker Belaunde", "score": "2-0"}
{"id": "G4", "scorer": "Iker Belaunde", "team": "Aston Villa", "minute": 90, "added": 5, "minute_text": "fifth minute of added time", "score": "3-0"}
{"id": "G5", "scorer": "Joe Tattersall", "team": "Aston Villa", "minute": 73, "kind": "shot", "assist": "Iker Belaunde", "minute_text": "73"}
{"id": "G6", "scorer": "Sam Creswick", "team": "Aston Villa", "minute": 61, "kind": "header", "assist": "Joe Tattersall"}
{"id": "G7", "scorer": "Joe Tattersall; Iker Belaunde", "team": "Aston Villa", "count": 2}
{"id": "G8", "scorer": "Sam Creswick", "team": "Aston Villa", "minute": 61, "kind": "header", "assist": "Joe Tattersall"}
