⟦PERSON|Hallbäck⟧'s men go top: the voices after ⟦TEAM|AIK⟧–⟦TEAM|MFF⟧

It was tight, it was rough and in the end it was ⟦TEAM|Malmö FF⟧ who went home from ⟦GPE|Stockholm⟧ with the points and the lead of ⟦COMPETITION|Allsvenskan⟧. ⟦PERSON|Jesper Rönnkvist⟧'s ⟦G1|goal⟧ in the ⟦MINUTE|80th minute⟧ decided it, ⟦SCORE|2-1⟧, the pass coming from ⟦PERSON|Adama Touré-Lind⟧.

⟦PERSON|Viktor Hallbäck⟧, coach, ⟦TEAM|Malmö FF⟧:
"We ⟦G2|get a goal against us⟧ early, on our own corner, which is madness. The old ⟦TEAM|Malmö⟧ would lose this. But ⟦PERSON|Filip⟧ is awake and ⟦G3|equalises⟧ straight away and after that I felt calm. About the ⟦G4|winner⟧ I can only say I'd told ⟦PERSON|Jesper⟧ not to shoot from there."

⟦PERSON|Jesper Rönnkvist⟧, midfielder, ⟦TEAM|Malmö FF⟧:
"He told me that, yes, several times. ⟦PERSON|Touré-Lind⟧ rolled it to me and there was nobody near. It dipped. Sometimes it lands in the lake."

⟦PERSON|Elias Moberg⟧, goalkeeper, ⟦TEAM|AIK⟧:
"I see it late. ⟦PERSON|Niklas⟧ stands in front of me and when it comes past him it's already dropping. I should do better, I'm ⟦G5|beaten⟧ from 30 metres, so I take it on me. In the first half I save two which are more difficult."

⟦PERSON|Pontus Järn⟧, forward, ⟦TEAM|AIK⟧:
"I thought it was going to be our night when I ⟦G6|scored⟧. It's ⟦MINUTE|eight minutes⟧ and it's ⟦SCORE|1-0⟧, it's full house at the ⟦VENUE|Strawberry Arena⟧. Then I have another one at ⟦SCORE|1-1⟧, in the side-netting, it still hurts. If I take that it's a different match."

⟦PERSON|Filip Dahlander⟧, defender, ⟦TEAM|Malmö FF⟧:
"How I ⟦G7|equalised⟧? With the shin. It was a free-kick by ⟦PERSON|Adama⟧, everybody missed, and it hit my shin. ⟦MINUTE|Twelve minutes⟧ played, I think? My wife says to call it a volley."

The referee, who gave nine yellow cards and turned down two penalty claims from the home side, was escorted off. ⟦TEAM|Hammarby⟧ fans will have enjoyed it.

⟦TEAM|Malmö⟧ now have three days before they meet ⟦TEAM|IFK Göteborg⟧ in the ⟦COMPETITION|Svenska Cupen⟧ at the ⟦VENUE|Eleda Stadion⟧. ⟦PERSON|Rönnkvist⟧, it should be said, is suspended.

⟦FURNITURE|Läs också: Så betygsätter vi MFF-spelarna⟧
=====GOALS=====
{"id": "G1", "scorer": "Jesper Rönnkvist", "team": "Malmö FF", "minute": 80, "kind": "shot", "assist": "Adama Touré-Lind", "minute_text": "80th minute"}
{"id": "G2", "scorer": "Pontus Järn", "team": "AIK", "minute": 8}
{"id": "G3", "scorer": "Filip Dahlander", "team": "Malmö FF", "minute": 12}
{"id": "G4", "scorer": "Jesper Rönnkvist", "team": "Malmö FF", "minute": 80, "kind": "shot", "assist": "Adama Touré-Lind"}
{"id": "G5", "scorer": "Jesper Rönnkvist", "team": "Malmö FF", "minute": 80, "kind": "shot", "assist": "Adama Touré-Lind"}
{"id": "G6", "scorer": "Pontus Järn", "team": "AIK", "minute": 8, "minute_text": "eight minutes", "score": "1-0"}
{"id": "G7", "scorer": "Filip Dahlander", "team": "Malmö FF", "minute": 12, "minute_text": "Twelve minutes"}
