⟦TEAM|Serbia⟧ and ⟦TEAM|Austria⟧ draw in ⟦COMPETITION|Nations League⟧; ⟦TEAM|Slovenia⟧ go top

⟦GPE|BELGRADE⟧, ⟦DATE|Oct. 12⟧ (⟦ORG|Xinhua⟧) -- ⟦TEAM|Serbia⟧ and ⟦TEAM|Austria⟧ shared the points after a ⟦SCORE|1-1⟧ draw in ⟦COMPETITION|Group B3⟧ of the ⟦COMPETITION|UEFA Nations League⟧ here on ⟦DATE|Saturday⟧.

Both ⟦G8|goals⟧ came within four minutes of each other. ⟦PERSON|Stefan Živojin Lukić⟧ ⟦G1|sent the home side in front⟧ from a rebound in the ⟦MINUTE|33rd minute⟧ after ⟦PERSON|Philipp Lackner⟧ could only push out a shot by ⟦PERSON|Nemanja Tomašev⟧. The ⟦G9|response⟧ from ⟦PERSON|Ralf Steinbauer⟧'s team was immediate, ⟦PERSON|Lukas Feichtinger⟧ getting in front of ⟦PERSON|Tomašev⟧ to ⟦G2|turn in⟧ ⟦PERSON|David Onyekachi⟧'s cross.

⟦TEAM|Serbia⟧ were awarded a penalty in the ⟦MINUTE|67th minute⟧ following a VAR review, but captain ⟦PERSON|Lukić⟧ saw his strike saved by ⟦PERSON|Lackner⟧, who also stopped the rebound.

⟦TEAM|Austria⟧ had a ⟦PERSON|Feichtinger⟧ ⟦G4|goal⟧ cancelled for offside in the closing moments.

"We must be more efficient," said ⟦NORP|Serbian⟧ head coach ⟦PERSON|Goran Milojević-Rakić⟧. "When you do not score the second, you are always in danger."

In the day's other match, ⟦TEAM|Slovenia⟧ came from behind to beat ⟦TEAM|Kosovo⟧ ⟦SCORE|2-1⟧ in ⟦GPE|Ljubljana⟧. ⟦PERSON|Arber Krasniqi-Hoti⟧ ⟦G5|netted⟧ in the ⟦MINUTE|seventh minute⟧ for the visitors before ⟦PERSON|Žan Vidmar-Golob⟧ ⟦G6|levelled⟧ from the spot on the stroke of ⟦MINUTE|half-time⟧ and ⟦PERSON|Nik Prelog⟧ ⟦G7|got the decider⟧.

⟦TEAM|Slovenia⟧ lead with seven points, two more than ⟦TEAM|Austria⟧. Enditem
=====GOALS=====
{"id":"G1","scorer":"Stefan Živojin Lukić","team":"Serbia","minute":33,"minute_text":"33rd minute","kind":"shot"}
{"id":"G2","scorer":"Lukas Feichtinger","team":"Austria","assist":"David Onyekachi"}
{"id":"G4","scorer":"Lukas Feichtinger","team":"Austria","outcome":"ruled out"}
{"id":"G5","scorer":"Arber Krasniqi-Hoti","team":"Kosovo","minute":7,"minute_text":"seventh minute"}
{"id":"G6","scorer":"Žan Vidmar-Golob","team":"Slovenia","kind":"penalty","minute_text":"half-time"}
{"id":"G7","scorer":"Nik Prelog","team":"Slovenia"}
{"id":"G8","scorer":"Stefan Živojin Lukić; Lukas Feichtinger","count":2}
{"id":"G9","scorer":"Lukas Feichtinger","team":"Austria","assist":"David Onyekachi"}
