Talking points: what we learned from ⟦TEAM|Ireland⟧'s night in ⟦GPE|Tirana⟧

1. ⟦PERSON|Cathal Duignan⟧ is not the answer on the left

It's harsh on the ⟦TEAM|Preston⟧ man, who hasn't played there since he was a boy. But ⟦TEAM|Albania⟧ knew. Both their ⟦G1|goals⟧ in the ⟦SCORE|2-2⟧ draw came down his side, ⟦PERSON|Armando Lika⟧ cutting in and ⟦G2|beating⟧ ⟦PERSON|Colm Hanratty⟧ at his near post on ⟦MINUTE|13 minutes⟧, then supplying ⟦PERSON|Ergys Dervishi⟧ for ⟦G3|another⟧ before the ⟦MINUTE|half-hour⟧.

2. ⟦PERSON|Hanratty⟧ has to do better

He ⟦G7|was beaten⟧ too easily by ⟦PERSON|Lika⟧. He got away with a fumble from ⟦PERSON|Dervishi⟧'s header. He's a fine shot-stopper, but ⟦PERSON|Max Delahunt⟧ has kept five clean sheets for ⟦TEAM|Brentford⟧ and must wonder what he has to do.

3. You can't teach what ⟦PERSON|Evan Lawlor⟧ has

The 19-year-old was on the pitch for 11 minutes. His first contribution was to be booked. His second was to spin away from ⟦PERSON|Kastriot Bega⟧ and ⟦G4|rifle the ⟦TEAM|Boys in Green⟧ back into it⟧ with ⟦MINUTE|eight minutes left⟧; his third to stand on the goalkeeper's toes at the corner from which ⟦PERSON|Shane McEntee⟧ ⟦G5|nodded the equaliser⟧ in ⟦MINUTE|stoppage time⟧. ⟦PERSON|Bega⟧ had a word for him that we can't print.

4. ⟦PERSON|Ruud Dekkers⟧ bought himself time

Two down and flat as a pancake, the ⟦NORP|Dutch⟧ coach was finished. You could hear the away end telling him so. He now goes to ⟦TEAM|Hungary⟧ in ⟦DATE|November⟧ with second place still within reach, and he has the face of a man who can't believe it.

5. That run of draws, though

It's five from six. One point isn't three.

⟦FURNITURE|The Second Captains newsletter lands every Friday. Sign up here.⟧
=====GOALS=====
{"id":"G1","scorer":"Armando Lika; Ergys Dervishi","team":"Albania","count":2}
{"id":"G2","scorer":"Armando Lika","team":"Albania","minute":13,"minute_text":"13 minutes","kind":"shot"}
{"id":"G3","scorer":"Ergys Dervishi","team":"Albania","minute_text":"before the half-hour","assist":"Armando Lika"}
{"id":"G4","scorer":"Evan Lawlor","team":"Ireland","minute":82,"minute_text":"eight minutes left","kind":"shot"}
{"id":"G5","scorer":"Shane McEntee","team":"Ireland","minute_text":"stoppage time","kind":"header"}
{"id":"G7","scorer":"Armando Lika","team":"Albania","minute":13,"kind":"shot"}
