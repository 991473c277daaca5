⟦PERSON|Lucy Adeoye-Brandt⟧ is the ⟦TEAM|Matilda⟧ nobody saw coming
⟦FURNITURE|Words Samantha Kerrigan, pictures Football Australia⟧
Twelve months ago ⟦PERSON|Lucy Adeoye-Brandt⟧ was stacking shelves in ⟦GPE|Wollongong⟧ and playing for ⟦TEAM|Illawarra Stingrays⟧ in front of her parents and a kelpie. On ⟦DATE|Saturday⟧ she will lead the line for ⟦TEAM|Australia⟧ in the ⟦COMPETITION|Asian Cup⟧ final.
She has ⟦G1|five goals⟧ in the tournament. Nobody has more. She ⟦G2|scored two⟧ on debut against ⟦TEAM|Iran⟧, both from corners by ⟦PERSON|Katrina Gorrie-Mann⟧; ⟦G3|one⟧ against the ⟦TEAM|Philippines⟧ with her first touch off the bench; and, in the semi against ⟦TEAM|South Korea⟧ on ⟦DATE|Wednesday⟧, when ⟦PERSON|Choe Yu-jin⟧ had ⟦G4|put the ⟦NORP|Koreans⟧ one up⟧ after a defensive shambles, she ⟦G5|levelled⟧ with a header and ⟦G6|scored the winner⟧ eight minutes into ⟦MINUTE|extra time⟧. That one was a beauty. ⟦PERSON|Gorrie-Mann⟧ lost the ball, won it back, gave it to ⟦PERSON|Clare Huntley⟧, and ⟦PERSON|Huntley⟧’s shot was going wide until the 22-year-old stuck out a heel.
“I don’t know why I did it,” ⟦PERSON|Adeoye-Brandt⟧ said in the mixed zone, which she swept through with a pie in each hand. “⟦PERSON|Clare⟧ reckons it was hers. She’s had six shots at it. She can have the next one.”
Coach ⟦PERSON|Jo Montgomery-Ross⟧ picked her from a video. “Somebody’s uncle sent it. She ⟦G7|gets seven⟧ in a match against ⟦TEAM|Sydney University⟧, and what I liked wasn’t the seven, it was the one she missed, because she was so cross.”
It could’ve gone another way. ⟦PERSON|Adeoye-Brandt⟧ was on the books of ⟦TEAM|Western Sydney Wanderers⟧ at 17 and tore her cruciate in her first session. She came back, got ⟦G8|one goal⟧ in nine games, and they did not renew. She thought about rowing.
⟦TEAM|Japan⟧ are the opponents in ⟦GPE|Sydney⟧. They have not conceded in five matches and in ⟦PERSON|Haruka Sasagawa⟧ have the outstanding player in the women’s game. She ⟦G9|scored twice⟧ in the other semi-final, a ⟦SCORE|3-0⟧ win over ⟦TEAM|China⟧.
The kelpie has a ticket, more or less. “He’s coming as a support animal,” says her mum.
⟦FURNITURE|Asian Cup final: Saturday, 8pm AEDT, Stadium Australia. Live on Paramount+⟧
=====GOALS=====
{"id": "G1", "scorer": "Lucy Adeoye-Brandt", "team": "Australia", "scope": "background", "count": 5}
{"id": "G2", "scorer": "Lucy Adeoye-Brandt", "team": "Australia", "scope": "background", "count": 2, "assist": "Katrina Gorrie-Mann"}
{"id": "G3", "scorer": "Lucy Adeoye-Brandt", "team": "Australia", "scope": "background"}
{"id": "G4", "scorer": "Choe Yu-jin", "team": "South Korea", "scope": "background"}
{"id": "G5", "scorer": "Lucy Adeoye-Brandt", "team": "Australia", "scope": "background", "kind": "header"}
{"id": "G6", "scorer": "Lucy Adeoye-Brandt", "team": "Australia", "scope": "background", "assist": "Clare Huntley"}
{"id": "G7", "scorer": "Lucy Adeoye-Brandt", "team": "Illawarra Stingrays", "scope": "background", "count": 7}
{"id": "G8", "scorer": "Lucy Adeoye-Brandt", "team": "Western Sydney Wanderers", "scope": "background"}
{"id": "G9", "scorer": "Haruka Sasagawa", "team": "Japan", "scope": "background", "count": 2}
