⟦PERSON|Bhandari⟧'s ⟦VENUE|Perry Park⟧ ⟦G7|stunner⟧ keeps ⟦TEAM|City⟧ perfect
⟦FURNITURE|Emma Kerrigan, AAP⟧
⟦PERSON|Sarita Bhandari⟧ has given ⟦TEAM|Brisbane Roar⟧ fans a glimpse of what all the fuss is about, the ⟦NORP|Nepalese⟧ import ⟦G1|scoring one of the goals⟧ of the ⟦COMPETITION|A-League Women⟧ season in ⟦TEAM|Melbourne City⟧'s ⟦SCORE|3-0⟧ win at ⟦VENUE|Perry Park⟧.
⟦PERSON|Bhandari⟧ ⟦G2|thumped a left-foot volley in off the bar⟧ from outside the box ⟦MINUTE|five minutes before half-time⟧ after ⟦PERSON|Chloe Dunstan⟧ had headed ⟦PERSON|Imogen Stavrou⟧'s corner away.
It was the second of three, and the only one worth the ticket. ⟦MINUTE|Nine minutes in⟧ ⟦PERSON|Freya Lindholm⟧ rolled a penalty against the post, but ⟦TEAM|Roar⟧ keeper ⟦PERSON|Ally Petronijević⟧ had left her line, and at the second time of asking the ⟦NORP|Swedish⟧ skipper ⟦G3|went the same way and found the net⟧.
The ⟦TEAM|Roar⟧'s best period came either side of the 30-minute mark. ⟦PERSON|Rosie Takahashi⟧ ran from halfway and shot into the side-netting, ⟦PERSON|Katie-Lee Hargraves⟧ hit one that was tipped on to the post and ⟦PERSON|Dunstan⟧ should've nodded in from a yard instead of over. ⟦TEAM|City⟧ soaked it up, and that ⟦PERSON|Bhandari⟧ ⟦G4|effort⟧ took the wind from the home team's sails.
⟦PERSON|Monique Fa'asavalu⟧ ⟦G5|completed the scoring⟧ shortly after the resumption when she met ⟦PERSON|Stavrou⟧'s pass on the slide.
"We had four chances and they had three ⟦G6|goals⟧," was the blunt assessment of ⟦TEAM|Roar⟧'s coach.
⟦TEAM|City⟧ are nine from nine. They haven't conceded since ⟦DATE|November⟧ and ⟦PERSON|Stavrou⟧'s two assists took her to eight for the campaign. ⟦PERSON|Lindholm⟧ was taken off as a precaution.
Next week ⟦TEAM|City⟧ go to ⟦TEAM|Canberra United⟧. ⟦GPE|Brisbane⟧ are away to ⟦TEAM|Sydney FC⟧ on ⟦DATE|Sunday⟧.
⟦FURNITURE|Ladder | Draw | Stats centre⟧
=====GOALS=====
{"id": "G1", "scorer": "Sarita Bhandari", "team": "Melbourne City", "minute": 40, "kind": "volley"}
{"id": "G2", "scorer": "Sarita Bhandari", "team": "Melbourne City", "minute": 40, "kind": "volley", "minute_text": "five minutes before half-time"}
{"id": "G3", "scorer": "Freya Lindholm", "team": "Melbourne City", "minute": 9, "kind": "penalty", "minute_text": "Nine minutes in"}
{"id": "G4", "scorer": "Sarita Bhandari", "team": "Melbourne City", "minute": 40, "kind": "volley"}
{"id": "G5", "scorer": "Monique Fa'asavalu", "team": "Melbourne City", "assist": "Imogen Stavrou", "kind": "shot"}
{"id": "G6", "scorer": "Freya Lindholm; Sarita Bhandari; Monique Fa'asavalu", "team": "Melbourne City", "count": 3}
{"id": "G7", "scorer": "Sarita Bhandari", "team": "Melbourne City", "minute": 40, "kind": "volley"}
