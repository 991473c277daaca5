⟦COMPETITION|Kent Senior Cup⟧ round-up

Holders ⟦TEAM|Dartford⟧ are out. The ⟦TEAM|Darts⟧ lost ⟦SCORE|3-2⟧ at home to ⟦TEAM|Maidstone United⟧ on ⟦DATE|Tuesday⟧, a ⟦PERSON|Chidera Nwosu⟧ ⟦G1|double⟧ and ⟦PERSON|Ryan Tolhurst⟧'s first ⟦G2|goal⟧ for the club enough for the ⟦TEAM|Stones⟧ despite a spirited late rally.

⟦PERSON|Nwosu⟧'s ⟦G3|first⟧ came with a quarter-hour gone, a ⟦G4|free-kick⟧ that ⟦PERSON|Alfie Roper⟧ might have kept out, and it was followed by a ⟦G5|second⟧ in the ⟦MINUTE|32nd minute⟧, this time with his head. ⟦PERSON|Tolhurst⟧ ⟦G6|got the third⟧ on ⟦MINUTE|58⟧. Only then did ⟦TEAM|Dartford⟧ get going: ⟦PERSON|Mo Salisu-Kane⟧ ⟦G7|scored two goals⟧ in as many minutes, the first of them from the spot, but ⟦PERSON|Harry Ellingworth⟧'s ⟦MINUTE|injury-time⟧ effort, with ⟦PERSON|Roper⟧ up in attack, cleared the bar and half the stand at ⟦VENUE|Princes Park⟧.

The ⟦TEAM|Stones⟧' only worry is a suspension for ⟦PERSON|Tolhurst⟧, who was booked for the celebration and later for a foul on ⟦PERSON|Salisu-Kane⟧.

⟦TEAM|Dover Athletic⟧ had an easier evening at ⟦VENUE|Crabble⟧. ⟦PERSON|Jack Prendergast⟧ ⟦G8|fired them ahead⟧ on ⟦MINUTE|7⟧, ⟦PERSON|Dominic Sayle⟧'s ⟦G9|header⟧ from a corner doubled it, and the rest of the game was spent in first gear. ⟦TEAM|Tonbridge Angels⟧ had two shots on target, both by ⟦PERSON|Bradley Coyne⟧, the second a long-range drive which brought a decent save.

⟦TEAM|Dover⟧ finish with eleven? Just. Their third sub came off again inside ⟦MINUTE|five minutes⟧ with a hamstring problem, and ⟦PERSON|Sayle⟧ limped through the closing stages.

The draw for the semi-finals is on ⟦DATE|Thursday⟧. The ⟦COMPETITION|Isthmian League⟧ pair of ⟦TEAM|Dover⟧ and ⟦TEAM|Maidstone⟧ could meet, which would repeat ⟦DATE|last year⟧'s final, when ⟦PERSON|Nwosu⟧'s ⟦G10|penalty⟧ decided it.
=====GOALS=====
{"id": "G1", "scorer": "Chidera Nwosu", "team": "Maidstone United", "count": 2}
{"id": "G2", "scorer": "Ryan Tolhurst", "team": "Maidstone United", "minute": 58}
{"id": "G3", "scorer": "Chidera Nwosu", "team": "Maidstone United", "minute": 15, "minute_text": "quarter-hour", "kind": "free kick"}
{"id": "G4", "scorer": "Chidera Nwosu", "team": "Maidstone United", "minute": 15, "kind": "free kick"}
{"id": "G5", "scorer": "Chidera Nwosu", "team": "Maidstone United", "minute": 32, "minute_text": "32nd minute", "kind": "header"}
{"id": "G6", "scorer": "Ryan Tolhurst", "team": "Maidstone United", "minute": 58, "minute_text": "58"}
{"id": "G7", "scorer": "Mo Salisu-Kane", "team": "Dartford", "count": 2}
{"id": "G8", "scorer": "Jack Prendergast", "team": "Dover Athletic", "minute": 7, "minute_text": "7"}
{"id": "G9", "scorer": "Dominic Sayle", "team": "Dover Athletic", "kind": "header"}
{"id": "G10", "scorer": "Chidera Nwosu", "team": "Maidstone", "scope": "background"}
