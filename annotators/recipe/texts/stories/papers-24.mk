⟦PERSON|Thalisson⟧ ⟦G1|has last word⟧ for ⟦TEAM|Grêmio⟧ on crazy night in ⟦GPE|Porto Alegre⟧
By the time ⟦PERSON|Thalisson⟧ ⟦G2|scored⟧ for the second time on ⟦DATE|Sunday⟧ night the ⟦VENUE|Arena do Grêmio⟧ had sung itself hoarse, the fourth official had shown nine minutes, and ⟦TEAM|Fortaleza⟧ had hit the woodwork three times.
⟦TEAM|Grêmio⟧ won ⟦SCORE|3-1⟧. Nobody who was there would call it comfortable.
The 20-year-old had ⟦G3|opened the scoring⟧ in the ⟦MINUTE|28th minute⟧, ⟦PERSON|Caíque Morais⟧ doing the work down the left and ⟦PERSON|Thalisson⟧ ⟦G4|stealing in at the near post⟧ before ⟦PERSON|Gustavo Petry⟧ could clear. Just previously ⟦PERSON|Morais⟧ himself had headed over, and ⟦PERSON|Edinho⟧'s shot from long distance had been palmed away.
⟦PERSON|Wesley Crispim⟧ hit the bar for the ⟦TEAM|Leão⟧ before the ⟦MINUTE|interval⟧ and the post directly after it. In between, ⟦TEAM|Tricolor⟧ goalkeeper ⟦PERSON|Eduardo Barbosa Neto⟧ made the save of the match, low to his right, from ⟦PERSON|Rodolfo Kessler⟧.
⟦PERSON|Edinho⟧'s ⟦G5|penalty⟧ on ⟦MINUTE|52 minutes⟧, for a kick by ⟦PERSON|Petry⟧ on ⟦PERSON|Morais⟧, ⟦G6|made it two⟧, but ⟦TEAM|Fortaleza⟧ refused to accept it. ⟦PERSON|Kessler⟧ sent in a corner and ⟦PERSON|Crispim⟧ ⟦G7|powered it home⟧ (⟦MINUTE|68⟧).
⟦PERSON|Crispim⟧ then met another corner and found the bar again. The substitutes' benches emptied on to the pitch after a foul; order took four minutes to restore; ⟦PERSON|Kessler⟧ and ⟦PERSON|Morais⟧ were dismissed.
⟦TEAM|Fortaleza⟧ sent everybody forward. ⟦PERSON|Barbosa Neto⟧ caught, threw, and ⟦PERSON|Thalisson⟧ ran half the field to ⟦G8|finish the argument⟧ in the ⟦MINUTE|sixth minute of stoppage time⟧.
"I had cramp. If I stop I don't start again," he told ⟦ORG|Globo⟧.
⟦TEAM|Grêmio⟧, third in the ⟦COMPETITION|Brasileirão⟧, receive ⟦TEAM|Palmeiras⟧ in the ⟦COMPETITION|Copa do Brasil⟧ on ⟦DATE|Thursday⟧.
=====GOALS=====
{"id": "G1", "scorer": "Thalisson", "team": "Grêmio", "minute": 90, "added": 6, "kind": "shot"}
{"id": "G2", "scorer": "Thalisson", "team": "Grêmio", "minute": 90, "added": 6, "kind": "shot"}
{"id": "G3", "scorer": "Thalisson", "team": "Grêmio", "minute": 28, "minute_text": "28th minute", "assist": "Caíque Morais", "kind": "shot"}
{"id": "G4", "scorer": "Thalisson", "team": "Grêmio", "minute": 28, "minute_text": "28th minute", "assist": "Caíque Morais", "kind": "shot"}
{"id": "G5", "scorer": "Edinho", "team": "Grêmio", "minute": 52, "minute_text": "52 minutes", "kind": "penalty"}
{"id": "G6", "scorer": "Edinho", "team": "Grêmio", "minute": 52, "minute_text": "52 minutes", "kind": "penalty"}
{"id": "G7", "scorer": "Wesley Crispim", "team": "Fortaleza", "minute": 68, "minute_text": "68", "kind": "header"}
{"id": "G8", "scorer": "Thalisson", "team": "Grêmio", "minute": 90, "added": 6, "minute_text": "sixth minute of stoppage time", "kind": "shot"}
