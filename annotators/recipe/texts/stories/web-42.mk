Top ten: the finest ⟦COMPETITION|World Cup⟧ qualifying goals of the ⟦DATE|past year⟧

⟦FURNITURE|Voted for by our readers. Video below.⟧

10. ⟦PERSON|Aleksandar Mitov⟧, ⟦TEAM|North Macedonia⟧ v ⟦TEAM|Wales⟧. A ⟦G1|free-kick⟧ to beat a wall of seven. ⟦TEAM|Wales⟧ had been level through ⟦PERSON|Gethin Prys⟧'s ⟦G2|penalty⟧ for all of four minutes.

9. ⟦PERSON|Saleh Al-Mutairi⟧, ⟦TEAM|Kuwait⟧ v ⟦TEAM|Oman⟧. Flicked it up, turned, ⟦G11|let fly⟧.

8. ⟦PERSON|Jhon Palomino⟧, ⟦TEAM|Ecuador⟧ v ⟦TEAM|Peru⟧. Not for the finish, which was a ⟦G3|tap-in⟧, but for 26 passes that led to it.

7. ⟦PERSON|Tuomas Halonen⟧, ⟦TEAM|Finland⟧ v ⟦TEAM|Malta⟧. The winger went on a run from halfway and, when everyone expected a cross, ⟦G4|poked it through⟧ the keeper. He later missed from a yard.

6. ⟦PERSON|Ibrahima Sow⟧, ⟦TEAM|Guinea⟧ v ⟦TEAM|Uganda⟧. A ⟦G5|header⟧, from the penalty spot, with his back to the target.

5. ⟦PERSON|Shavkat Yuldashev⟧, ⟦TEAM|Uzbekistan⟧ v ⟦TEAM|UAE⟧. It put his side on the plane. Anyone who says it was meant as a cross has not seen ⟦PERSON|Yuldashev⟧'s face.

4. ⟦PERSON|Caleb Raukawa⟧, ⟦TEAM|New Zealand⟧ v ⟦TEAM|Fiji⟧. An ⟦G6|overhead⟧. The ⟦G10|fourth⟧ of seven on the night.

3. ⟦PERSON|Pedro Vilhena⟧, ⟦TEAM|Portugal⟧ v ⟦TEAM|Hungary⟧. The ⟦G7|chip⟧.

2. ⟦PERSON|Kenroy Blake⟧, ⟦TEAM|Jamaica⟧ v ⟦TEAM|Costa Rica⟧. ⟦MINUTE|Stoppage time⟧, one down, ten men, and a ⟦G8|volley⟧ that moved twice.

1. ⟦PERSON|Mitov⟧ again, this time against ⟦TEAM|Belgium⟧. He controlled a punt on his thigh, lobbed ⟦PERSON|Wout Claeys⟧, ran round him and ⟦G9|knocked it in⟧.

Near misses: ⟦PERSON|Prys⟧'s shot against the bar from his own half, which of course wasn't a goal at all but got 212 votes.
=====GOALS=====
{"id":"G1","scorer":"Aleksandar Mitov","team":"North Macedonia","scope":"background","kind":"free kick"}
{"id":"G2","scorer":"Gethin Prys","team":"Wales","scope":"background","kind":"penalty"}
{"id":"G3","scorer":"Jhon Palomino","team":"Ecuador","scope":"background","kind":"shot"}
{"id":"G4","scorer":"Tuomas Halonen","team":"Finland","scope":"background","kind":"shot"}
{"id":"G5","scorer":"Ibrahima Sow","team":"Guinea","scope":"background","kind":"header"}
{"id":"G6","scorer":"Caleb Raukawa","team":"New Zealand","scope":"background","kind":"shot"}
{"id":"G7","scorer":"Pedro Vilhena","team":"Portugal","scope":"background","kind":"shot"}
{"id":"G8","scorer":"Kenroy Blake","team":"Jamaica","scope":"background","kind":"volley","minute_text":"Stoppage time"}
{"id":"G9","scorer":"Aleksandar Mitov","team":"North Macedonia","scope":"background","kind":"shot"}
{"id":"G10","scorer":"Caleb Raukawa","team":"New Zealand","scope":"background","kind":"shot"}
{"id":"G11","scorer":"Saleh Al-Mutairi","team":"Kuwait","scope":"background","kind":"shot"}
