⟦TEAM|Club Brugge⟧ v ⟦TEAM|Atlético Madrid⟧: ⟦COMPETITION|Champions League⟧ – as it happened

⟦TEAM|Brugge⟧ pulled off one of the shocks of the league phase as second-half ⟦G1|goals⟧ from ⟦PERSON|Wout Claeskens⟧ and ⟦PERSON|Emmanuel Ofosu⟧ brought ⟦TEAM|Atlético Madrid⟧'s long unbeaten away run to a halt. ⟦PERSON|Ángel Cordero⟧'s late ⟦G2|header⟧ set nerves jangling at the ⟦VENUE|Jan Breydel⟧ and ⟦PERSON|Raúl Tejedor⟧ even put the ball in the net, only to have it taken off him.

⟦FURNITURE|This live blog is now closed. Thanks for your company.⟧

Full-time: ⟦TEAM|Club Brugge⟧ ⟦SCORE|2-1⟧ ⟦TEAM|Atlético⟧

⟦MINUTE|90+5'⟧ That's it! The ⟦TEAM|Blauw-Zwart⟧ are up to seventh.

⟦MINUTE|90+3'⟧ ⟦PERSON|Gonzalo Brión⟧, the visiting goalkeeper, comes up, gets in the way of his own centre-forward and is booked on the way back.

⟦MINUTE|90+1'⟧ ⟦G3|GOAL⟧? ⟦PERSON|Tejedor⟧ ⟦G4|smashes it in⟧ after a scramble and sets off... and stops. Flag. Check complete, no goal. It stays ⟦SCORE|2-1⟧.

⟦MINUTE|86'⟧ ⟦G5|GOAL⟧! ⟦TEAM|Club Brugge⟧ ⟦SCORE|2-1⟧ ⟦TEAM|Atlético⟧. Out of nothing. ⟦PERSON|Bryan Quispe⟧, the ⟦NORP|Peruvian⟧, hangs one up, ⟦PERSON|Mirza Delalić⟧ doesn't jump and ⟦PERSON|Cordero⟧ ⟦G6|loops it over⟧ everyone. Lifeline.

⟦MINUTE|79'⟧ Off the bar! ⟦PERSON|Claeskens⟧ nearly scores the goal of the season, from the centre circle, with ⟦PERSON|Brión⟧ miles off his line.

⟦MINUTE|72'⟧ ⟦PERSON|Ilir Shehu⟧ makes the save of the night from ⟦PERSON|Tejedor⟧. Left leg, point blank.

⟦MINUTE|64'⟧ ⟦G7|⟦SCORE|2-0⟧⟧!! Are you serious? ⟦PERSON|Thibo Verbraeken⟧ squirms clear, lays it on a plate, and ⟦PERSON|Ofosu⟧ ⟦G8|passes it past⟧ ⟦PERSON|Brión⟧ like he's got all night.

⟦MINUTE|63'⟧ ⟦PERSON|Cordero⟧ fires wide when he should've levelled.

⟦MINUTE|58'⟧ ⟦G9|GOAL⟧! ⟦PERSON|Claeskens⟧ from the spot. ⟦PERSON|Brión⟧ gets a glove to it. Not enough of one.

⟦MINUTE|57'⟧ Penalty to ⟦TEAM|Brugge⟧! ⟦PERSON|Quispe⟧ on ⟦PERSON|Ofosu⟧. ⟦TEAM|Atlético⟧ surround the referee but that's a foul all week long.

⟦MINUTE|HT⟧ All square, all quiet. The ratio of yellow cards to shots is three to one.

⟦MINUTE|38'⟧ ⟦PERSON|Verbraeken⟧ bundled over on the touchline. Handbags.

⟦MINUTE|25'⟧ ⟦PERSON|Cordero⟧'s free-kick draws a decent stop from ⟦PERSON|Shehu⟧.

⟦MINUTE|11'⟧ ⟦PERSON|Delalić⟧ heads ⟦PERSON|Claeskens⟧'s corner over.

Preamble: Good evening from a freezing ⟦GPE|Bruges⟧. The hosts haven't won in four, the visitors haven't lost on the road since ⟦DATE|March⟧, and your correspondent hasn't had his chips.
=====GOALS=====
{"id": "G1", "scorer": "Wout Claeskens; Emmanuel Ofosu", "team": "Club Brugge", "count": 2}
{"id": "G2", "scorer": "Ángel Cordero", "team": "Atlético Madrid", "minute": 86, "assist": "Bryan Quispe", "kind": "header"}
{"id": "G3", "scorer": "Raúl Tejedor", "team": "Atlético Madrid", "minute": 90, "added": 1, "minute_text": "90+1'", "outcome": "ruled out"}
{"id": "G4", "scorer": "Raúl Tejedor", "team": "Atlético Madrid", "minute": 90, "added": 1, "minute_text": "90+1'", "outcome": "ruled out"}
{"id": "G5", "scorer": "Ángel Cordero", "team": "Atlético Madrid", "minute": 86, "minute_text": "86'", "assist": "Bryan Quispe", "kind": "header"}
{"id": "G6", "scorer": "Ángel Cordero", "team": "Atlético Madrid", "minute": 86, "minute_text": "86'", "assist": "Bryan Quispe", "kind": "header"}
{"id": "G7", "scorer": "Emmanuel Ofosu", "team": "Club Brugge", "minute": 64, "minute_text": "64'", "assist": "Thibo Verbraeken", "kind": "shot", "score": "2-0"}
{"id": "G8", "scorer": "Emmanuel Ofosu", "team": "Club Brugge", "minute": 64, "minute_text": "64'", "assist": "Thibo Verbraeken", "kind": "shot"}
{"id": "G9", "scorer": "Wout Claeskens", "team": "Club Brugge", "minute": 58, "minute_text": "58'", "kind": "penalty"}
