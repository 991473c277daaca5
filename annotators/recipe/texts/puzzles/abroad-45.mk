Ten-man ⟦TEAM|PAOK⟧ fight back to hold ⟦TEAM|Olympiacos⟧
⟦GPE|THESSALONIKI⟧, ⟦DATE|Feb 22⟧ (⟦ORG|Reuters⟧) - ⟦TEAM|PAOK⟧ recovered from losing two early ⟦G1|goals⟧ and a man to draw ⟦SCORE|2-2⟧ with champions ⟦TEAM|Olympiacos⟧ in the ⟦NORP|Greek⟧ ⟦COMPETITION|Super League⟧ on ⟦DATE|Sunday⟧, ⟦PERSON|Aleks Dragusin-Pop⟧'s late ⟦G2|penalty⟧ earning a point that keeps the ⟦GPE|Thessaloniki⟧ side two clear at the top.
⟦TEAM|Olympiacos⟧ ⟦G7|led⟧ inside ⟦MINUTE|four minutes⟧ when ⟦PERSON|Théo Manuka⟧ dispossessed ⟦PERSON|Panagiotis Kefalas⟧ and fed ⟦PERSON|Ezequiel Lencina⟧, and the ⟦NORP|Argentine⟧ ⟦G3|slid his shot under keeper ⟦PERSON|Raúl Medrano⟧⟧.
⟦PERSON|Kefalas⟧ was dismissed for a professional foul on ⟦PERSON|Manuka⟧ on the ⟦MINUTE|quarter-hour⟧ and ⟦PERSON|Lencina⟧ ⟦G4|scored direct from the resulting free kick⟧ to silence the ⟦VENUE|Toumba⟧.
⟦TEAM|PAOK⟧ dug in and got a lifeline before ⟦MINUTE|halftime⟧. ⟦PERSON|Giorgos Vrettos⟧'s cross was only parried by visiting goalkeeper ⟦PERSON|Nikos Stamatakis⟧, allowing ⟦PERSON|Dragusin-Pop⟧ to ⟦G5|stab in⟧.
⟦PERSON|Manuka⟧ fluffed a chance to make it ⟦SCORE|3-1⟧ in the ⟦MINUTE|63rd minute⟧ and ⟦PERSON|Lencina⟧ had a header saved before ⟦PERSON|Stamatakis⟧ clattered into ⟦PERSON|Vrettos⟧ with ⟦MINUTE|six minutes remaining⟧. ⟦PERSON|Dragusin-Pop⟧, the ⟦NORP|Romanian⟧ who missed a spot kick against ⟦TEAM|Panathinaikos⟧ ⟦DATE|last month⟧, ⟦G6|sent the keeper the wrong way⟧.
"At ⟦SCORE|2-0⟧ down with 10 men you are thinking of damage limitation," ⟦PERSON|Vrettos⟧ said. "This point could win us the title."
Third-placed ⟦TEAM|AEK Athens⟧ can go level with ⟦TEAM|Olympiacos⟧ if they win on ⟦DATE|Monday⟧. The ⟦GPE|Piraeus⟧ club play in the ⟦COMPETITION|Europa League⟧ at the ⟦VENUE|Karaiskakis⟧ on ⟦DATE|Thursday⟧.
=====GOALS=====
{"id": "G1", "scorer": "Ezequiel Lencina", "team": "Olympiacos", "count": 2}
{"id": "G2", "scorer": "Aleks Dragusin-Pop", "team": "PAOK", "minute": 84, "kind": "penalty"}
{"id": "G3", "scorer": "Ezequiel Lencina", "team": "Olympiacos", "minute": 4, "assist": "Théo Manuka", "kind": "shot", "minute_text": "four minutes"}
{"id": "G4", "scorer": "Ezequiel Lencina", "team": "Olympiacos", "minute": 15, "kind": "free kick", "minute_text": "quarter-hour"}
{"id": "G5", "scorer": "Aleks Dragusin-Pop", "team": "PAOK", "kind": "shot", "minute_text": "halftime"}
{"id": "G6", "scorer": "Aleks Dragusin-Pop", "team": "PAOK", "minute": 84, "kind": "penalty", "minute_text": "six minutes remaining"}
{"id": "G7", "scorer": "Ezequiel Lencina", "team": "Olympiacos", "minute": 4, "assist": "Théo Manuka", "kind": "shot", "minute_text": "four minutes"}
