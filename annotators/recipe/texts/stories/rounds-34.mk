⟦FURNITURE|By Colm Heneghan, chief football writer⟧
A city divided, a match drawn, and ⟦PERSON|Ramazan Bytyqi⟧'s ⟦G1|goal⟧ to be argued over until ⟦DATE|spring⟧

They had been told to stay in their sections until the police said otherwise, so some 3,000 ⟦TEAM|Red Star⟧ supporters were still singing at ⟦VENUE|Partizan Stadium⟧ forty minutes after a ⟦COMPETITION|Serbian SuperLiga⟧ match in which their team had, twice, been beaten and had not lost.

⟦SCORE|2-2⟧ it finished. The ⟦G2|second equaliser⟧, like the first, was the work of a man few of them had wanted. ⟦PERSON|Ramazan Bytyqi⟧ came from ⟦TEAM|Zürich⟧ in the ⟦DATE|summer⟧ with a bad knee and a worse reputation and ⟦PERSON|Vlado Milinković⟧, the coach, had left him on the bench for nine weeks. He had been on for ⟦MINUTE|six minutes⟧ when he ⟦G3|hooked ⟦PERSON|Timi Elšnikar⟧'s corner in⟧, and the clock over the north stand showed ⟦MINUTE|87⟧.

⟦TEAM|Partizan⟧ had been in front since the ⟦MINUTE|64th⟧. ⟦PERSON|Bibras Natchou-Levy⟧ stood over a free-kick, everyone expected him to shoot, and he rolled it to ⟦PERSON|Aldo Kalulla-Mbi⟧, who ⟦G4|shot⟧; it took a nick off ⟦PERSON|Uroš Spajin⟧ on its way by ⟦PERSON|Marko Ilinčić⟧. It was all the more painful for ⟦TEAM|Red Star⟧ because ⟦PERSON|Mirko Ivanić-Lazar⟧ had struck an upright ⟦MINUTE|two minutes before⟧, and before that had a goal-bound shot blocked by ⟦PERSON|Natchou-Levy⟧'s backside.

The ⟦G5|goals⟧ of the first half came close together. ⟦PERSON|Matheus Saldanho⟧, ⟦TEAM|Partizan⟧'s tall ⟦NORP|Brazilian⟧, ⟦G6|converted a spot-kick⟧ in the ⟦MINUTE|33rd minute⟧ that ⟦PERSON|Spajin⟧ had conceded without needing to. ⟦PERSON|Ivanić-Lazar⟧ ⟦G7|levelled⟧ in the 35th, or perhaps ⟦PERSON|Elšnikar⟧ did; the league has given it to the former, who ⟦G8|got a toe to it⟧.

⟦PERSON|Saldanho⟧ then had a second penalty claim refused, and was booked for the manner of the claim. "If that's a dive, I am a swimmer," he said.
=====GOALS=====
{"id": "G1", "scorer": "Ramazan Bytyqi", "team": "Red Star", "minute": 87, "assist": "Timi Elšnikar"}
{"id": "G2", "scorer": "Ramazan Bytyqi", "team": "Red Star", "minute": 87, "assist": "Timi Elšnikar"}
{"id": "G3", "scorer": "Ramazan Bytyqi", "team": "Red Star", "minute": 87, "assist": "Timi Elšnikar", "minute_text": "87"}
{"id": "G4", "scorer": "Aldo Kalulla-Mbi", "team": "Partizan", "minute": 64, "assist": "Bibras Natchou-Levy", "kind": "shot", "minute_text": "64th"}
{"id": "G5", "scorer": "Matheus Saldanho; Mirko Ivanić-Lazar", "count": 2}
{"id": "G6", "scorer": "Matheus Saldanho", "team": "Partizan", "minute": 33, "kind": "penalty", "minute_text": "33rd minute"}
{"id": "G7", "scorer": "Mirko Ivanić-Lazar", "team": "Red Star", "minute": 35, "assist": "Elšnikar", "minute_text": "35th"}
{"id": "G8", "scorer": "Mirko Ivanić-Lazar", "team": "Red Star", "minute": 35, "assist": "Elšnikar", "minute_text": "35th"}
