Diary from ⟦GPE|Bergen⟧: a winger, a wasp and three points

BERGEN. You are always close to the mountain here and on ⟦DATE|Sunday⟧ you were close to the roof as well. ⟦TEAM|Brann⟧ beat ⟦TEAM|Viking⟧ ⟦SCORE|2-1⟧, and the roof of the small press box shook at both ⟦G1|goals⟧.

The first was something to tell your children. ⟦PERSON|Hákon Logi Arnarson⟧, bought in the ⟦DATE|spring⟧ and until now known only for being late for training, received a throw from ⟦PERSON|Magnus Tveit⟧, turned his full-back inside out, and ⟦G2|chipped⟧ ⟦PERSON|Ola Brekken⟧. A chip! From the touchline, practically. It was the ⟦MINUTE|eleventh minute⟧ and the press box spilled its coffee.

Did he mean it? "Yes," said the ⟦NORP|Icelander⟧ to ⟦ORG|TV 2⟧. "No," said ⟦PERSON|Tveit⟧, standing behind him.

⟦TEAM|Viking⟧, to be fair, were not in ⟦GPE|Bergen⟧ for the view. ⟦PERSON|Sondre Haukeland⟧ hit the crossbar with a free-kick and after the coffee had been wiped up he ⟦G3|brought them level⟧, via a defender's knee and with ⟦MINUTE|four minutes left of the half⟧. In between, a wasp stung the assistant referee and the match was held up.

Coach ⟦PERSON|Bjarki Steinsson⟧ changed two at the ⟦MINUTE|break⟧. One of them, ⟦PERSON|Eirik Solbakk⟧, is from a farm that you can see from the ⟦VENUE|Brann Stadion⟧. He had been on the pitch for the time it takes to milk one cow, he told us, when he won a penalty, and ⟦PERSON|Jonas Lie-Dahl⟧, who missed his last two, took it. The noise told me he'd ⟦G4|scored⟧; I had looked away.

Minute: ⟦MINUTE|58⟧. After that there was a good deal of hacking clear. ⟦PERSON|Haukeland⟧ headed over, twice, and ⟦PERSON|Solbakk⟧ ran alone on ⟦PERSON|Brekken⟧, who saved with his face.

So ⟦TEAM|Brann⟧ are second in ⟦COMPETITION|Eliteserien⟧, behind ⟦TEAM|Bodø⟧/⟦TEAM|Glimt⟧, who ⟦G5|scored six⟧ on ⟦DATE|Saturday⟧ because they always do. Their meeting at ⟦VENUE|Aspmyra⟧ is in a fortnight. Before that it is the ⟦COMPETITION|Norwegian Cup⟧ and ⟦TEAM|Rosenborg⟧.

⟦PERSON|Lie-Dahl⟧, asked about the ⟦G6|penalty⟧, said he had seen the keeper move. I believe him. I did not see anything.

⟦FURNITURE|Illustration: Bergensavisen / Trine Hopland⟧
=====GOALS=====
{"id": "G1", "scorer": "Hákon Logi Arnarson; Jonas Lie-Dahl", "team": "Brann", "count": 2}
{"id": "G2", "scorer": "Hákon Logi Arnarson", "team": "Brann", "minute": 11, "kind": "shot", "assist": "Magnus Tveit", "minute_text": "eleventh minute"}
{"id": "G3", "scorer": "Sondre Haukeland", "team": "Viking", "minute": 41, "minute_text": "four minutes left of the half"}
{"id": "G4", "scorer": "Jonas Lie-Dahl", "team": "Brann", "minute": 58, "kind": "penalty", "minute_text": "58"}
{"id": "G5", "team": "Bodø/Glimt", "count": 6, "scope": "background"}
{"id": "G6", "scorer": "Jonas Lie-Dahl", "team": "Brann", "minute": 58, "kind": "penalty"}
