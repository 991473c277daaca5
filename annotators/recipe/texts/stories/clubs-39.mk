⟦TEAM|Simba⟧ too strong for ⟦TEAM|Azam⟧, ⟦TEAM|Yanga⟧ held: ⟦NORP|Tanzanian⟧ derby ⟦DATE|weekend⟧ wrap

⟦GPE|DAR ES SALAAM⟧: ⟦TEAM|Simba⟧ ⟦G1|scored twice⟧ in the closing stages to beat ⟦TEAM|Azam⟧ ⟦SCORE|2-0⟧ in the ⟦COMPETITION|Mainland Premier League⟧ on ⟦DATE|Saturday⟧, a day before ⟦TEAM|Young Africans⟧ dropped points in a ⟦SCORE|1-1⟧ draw with ⟦TEAM|Singida⟧.

⟦TEAM|Azam⟧, who had lost only once since ⟦DATE|November⟧, made life difficult for the ⟦TEAM|Msimbazi Reds⟧. ⟦NORP|Burundian⟧ goalkeeper ⟦PERSON|Eric Nshimirimana⟧ saved with his feet from ⟦PERSON|Shabani Mkude⟧ in the ⟦MINUTE|11th minute⟧ and from ⟦NORP|Malian⟧ striker ⟦PERSON|Oumar Traoré-Keita⟧ in the ⟦MINUTE|39th⟧. ⟦PERSON|Traoré-Keita⟧ then ⟦G2|jabbed the ball in⟧ after a goalmouth scramble but referee ⟦PERSON|Hamisi Lyimo⟧ had seen an elbow.

With ⟦MINUTE|73 minutes⟧ gone there was no way through. Enter ⟦PERSON|Hassan Kibwana⟧. The winger's very first action was to nick the ball off ⟦PERSON|Iddi Mbwana⟧, his second to find ⟦PERSON|Mkude⟧ in the middle, and the captain, from a full 25 yards, ⟦G3|leathered it into the top corner⟧. The ⟦G4|second⟧ was ⟦PERSON|Kibwana⟧'s own. ⟦PERSON|Nshimirimana⟧ came for a corner in the ⟦MINUTE|88th minute⟧, lost it, and the youngster, on the edge of the area, ⟦G5|returned the ball over everyone's head⟧. "I finished school in ⟦DATE|June⟧," he said. "Now I have finished ⟦TEAM|Azam⟧."

At ⟦VENUE|Amaan Stadium⟧, ⟦TEAM|Yanga⟧ ⟦G6|fell behind⟧ to a ⟦TEAM|Singida⟧ penalty in the ⟦MINUTE|20th minute⟧. ⟦NORP|Congolese⟧ defender ⟦PERSON|Héritier Lokwa⟧ handled under pressure from ⟦PERSON|Meddie Ssentongo⟧ and the ⟦NORP|Ugandan⟧ himself ⟦G7|dispatched it⟧. ⟦PERSON|Fiston Kalala⟧ headed against the post for ⟦TEAM|Yanga⟧, and ⟦PERSON|Ssentongo⟧ was foiled by keeper ⟦PERSON|Aboutwalib Suleiman⟧ when he might have doubled his tally.

Their ⟦G8|equaliser⟧ should have been prevented. ⟦TEAM|Singida⟧ had the ball, and a throw-in, and time on their side; the throw was taken to nobody and ⟦PERSON|Kalala⟧ collected it, passed it to ⟦PERSON|Lokwa⟧ and got it back, and ⟦G9|passed it low past⟧ ⟦PERSON|Daniel Mwakasege⟧, in the ⟦MINUTE|68th minute⟧. They had the last chance, too, ⟦PERSON|Lokwa⟧ shooting over in ⟦MINUTE|stoppage time⟧.

⟦TEAM|Yanga⟧'s coach, ⟦NORP|Tunisian⟧ ⟦PERSON|Walid Ben Hassine⟧, said: "We conceded a penalty which is a penalty. But we wake up only then. Why?"

⟦TEAM|Simba⟧ are now level on points with their rivals, though they have a game in hand.
=====GOALS=====
{"id": "G1", "scorer": "Shabani Mkude; Hassan Kibwana", "team": "Simba", "count": 2}
{"id": "G2", "scorer": "Oumar Traoré-Keita", "team": "Simba", "kind": "shot", "outcome": "ruled out"}
{"id": "G3", "scorer": "Shabani Mkude", "team": "Simba", "assist": "Hassan Kibwana", "kind": "shot"}
{"id": "G4", "scorer": "Hassan Kibwana", "team": "Simba", "minute": 88, "minute_text": "88th minute", "kind": "shot"}
{"id": "G5", "scorer": "Hassan Kibwana", "team": "Simba", "minute": 88, "minute_text": "88th minute", "kind": "shot"}
{"id": "G6", "scorer": "Meddie Ssentongo", "team": "Singida", "minute": 20, "minute_text": "20th minute", "kind": "penalty"}
{"id": "G7", "scorer": "Meddie Ssentongo", "team": "Singida", "minute": 20, "minute_text": "20th minute", "kind": "penalty"}
{"id": "G8", "scorer": "Fiston Kalala", "team": "Yanga", "minute": 68, "minute_text": "68th minute", "assist": "Héritier Lokwa", "kind": "shot"}
{"id": "G9", "scorer": "Fiston Kalala", "team": "Yanga", "minute": 68, "minute_text": "68th minute", "assist": "Héritier Lokwa", "kind": "shot"}
