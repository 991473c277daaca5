⟦PERSON|Orsi⟧, the unlikely one
⟦GPE|TURIN⟧ – Eleven seasons as a professional, close to 300 games, and ⟦PERSON|Gianluca Orsi⟧ had never scored in ⟦COMPETITION|Serie A⟧. On ⟦DATE|Saturday night⟧, with ⟦MINUTE|six minutes still to be played⟧ and the rain coming sideways at the ⟦VENUE|Stadio Olimpico Grande Torino⟧, the right-back waited for a clearance to drop and ⟦G1|hit it so clean⟧ that the ⟦TEAM|Genoa⟧ goalkeeper did not move.
It won the match, ⟦SCORE|2-1⟧. It also pulled ⟦TEAM|Torino⟧ out of the bottom three for the first time since ⟦DATE|October⟧.
"I don't have a celebration," said ⟦PERSON|Orsi⟧. "I ran, then I got tired."
The ⟦TEAM|Granata⟧ had deserved to win, if not exactly by that route. ⟦PERSON|Milan Jovičić⟧ had ⟦G2|put them ahead⟧, which is how the evening began to make sense. The ⟦NORP|Serbian⟧ centre-half went up for ⟦PERSON|Emre Aydın⟧'s delivery on ⟦MINUTE|26 minutes⟧ and ⟦G3|planted it⟧ beyond ⟦PERSON|Domenico Sala⟧'s dive. ⟦PERSON|Sala⟧ had already kept out a ⟦NORP|Turkish⟧ curler, ⟦PERSON|Aydın⟧'s, and a low drive by ⟦PERSON|Mattia Ferraris⟧.
But to lead is, for this ⟦TEAM|Torino⟧, a burden. They retreated. They passed backwards. ⟦MINUTE|Seven minutes into the second half⟧ ⟦PERSON|Alessio Corti⟧, their own keeper, dropped a routine cross and ⟦PERSON|Lorenzo Gallo⟧ ⟦G4|hooked it in⟧, hardly believing his luck. The same ⟦PERSON|Gallo⟧ ought to have sent ⟦TEAM|Genoa⟧ in front: ⟦PERSON|Corti⟧ redeemed himself with a foot.
Then the corner, half cleared. ⟦PERSON|Ferraris⟧ nodded it back. ⟦PERSON|Orsi⟧.
"I was behind the shot, I could see it start outside the post," said ⟦PERSON|Ferraris⟧. "It's the best ⟦G5|goal⟧ I have ever assisted. It is perhaps the only one."
His coach was asked if ⟦G6|⟦PERSON|Orsi⟧'s strike⟧ could turn the season. "It turns a week," he said. "⟦PERSON|Jovičić⟧'s ⟦G7|goal⟧ was more useful, if you ask me. We worked on that. The other ⟦G8|goal⟧ you cannot work on."
=====GOALS=====
{"id": "G1", "scorer": "Gianluca Orsi", "team": "Torino", "minute": 84, "kind": "volley", "assist": "Mattia Ferraris", "minute_text": "six minutes still to be played"}
{"id": "G2", "scorer": "Milan Jovičić", "team": "Torino", "minute": 26, "kind": "header", "assist": "Emre Aydın"}
{"id": "G3", "scorer": "Milan Jovičić", "team": "Torino", "minute": 26, "kind": "header", "assist": "Emre Aydın", "score": "1-0", "minute_text": "26 minutes"}
{"id": "G4", "scorer": "Lorenzo Gallo", "team": "Genoa", "minute": 52, "kind": "shot", "score": "1-1", "minute_text": "Seven minutes into the second half"}
{"id": "G5", "scorer": "Gianluca Orsi", "team": "Torino", "minute": 84, "kind": "volley", "assist": "Mattia Ferraris"}
{"id": "G6", "scorer": "Gianluca Orsi", "team": "Torino", "minute": 84, "kind": "volley", "assist": "Mattia Ferraris"}
{"id": "G7", "scorer": "Milan Jovičić", "team": "Torino", "minute": 26, "kind": "header", "assist": "Emre Aydın"}
{"id": "G8", "scorer": "Gianluca Orsi", "team": "Torino", "minute": 84, "kind": "volley", "assist": "Mattia Ferraris"}
