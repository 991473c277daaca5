⟦COMPETITION|Concacaf Champions Cup⟧: ⟦TEAM|Herediano⟧ stun ⟦TEAM|Cruz Azul⟧, ⟦TEAM|Cincinnati⟧ advance on away goals

⟦GPE|SAN JOSÉ⟧, ⟦GPE|Costa Rica⟧ — A first-half ⟦G2|header⟧ from center back ⟦PERSON|Keilor Mora Segura⟧ gave ⟦TEAM|Herediano⟧ a shock ⟦SCORE|1-0⟧ win over ⟦TEAM|Cruz Azul⟧ and a place in the quarterfinals.

The first leg in ⟦GPE|Mexico City⟧ had ended scoreless, and it looked as if the second might as well until the defender, who'd come forward for a free kick by ⟦PERSON|Anthony Chinchilla⟧, rose highest to ⟦G3|nod in⟧ in the ⟦MINUTE|43rd minute⟧.

⟦TEAM|Cruz Azul⟧ threw on all five substitutes and had a late ⟦G4|equalizer⟧ by ⟦PERSON|Bruno Acuña⟧ annulled. ⟦PERSON|Acuña⟧ had controlled with his hand before ⟦G5|finishing past⟧ ⟦PERSON|Danny Carvajal-Ruiz⟧.

At the same hour in ⟦GPE|Kingston⟧, ⟦TEAM|FC Cincinnati⟧ lost ⟦SCORE|2-1⟧ to ⟦TEAM|Cavalier⟧ but squeezed through after a ⟦SCORE|1-0⟧ win at home ⟦DATE|last week⟧.

⟦PERSON|Dujuan Ricketts⟧ had the hosts dreaming. His ⟦G6|penalty⟧ in the ⟦MINUTE|14th minute⟧ wiped out the aggregate deficit, and ⟦PERSON|Shaquille Bent⟧'s ⟦G7|tap-in⟧ right after the ⟦MINUTE|break⟧ put ⟦TEAM|Cavalier⟧ on course for the biggest night in their history. But in the ⟦MINUTE|77th minute⟧ ⟦PERSON|Evan Strasburg⟧ ⟦G8|swept a rebound beyond ⟦PERSON|Jeadine Palmer-White⟧⟧, and that ⟦G9|one⟧ was enough.

"I've scored nicer," said ⟦PERSON|Strasburg⟧, who also ⟦G10|got the winner⟧ in the first leg. "I've never scored bigger."

⟦TEAM|Cincinnati⟧ plays ⟦TEAM|Tigres⟧ next. ⟦TEAM|Herediano⟧ gets ⟦TEAM|Vancouver Whitecaps⟧, whose ⟦PERSON|Jonny Albrecht⟧ had a ⟦G11|hat trick⟧ in ⟦DATE|Tuesday⟧'s rout of ⟦TEAM|Saprissa⟧.

⟦FURNITURE|Sign in to FOX Sports to follow teams, players and leagues⟧
=====GOALS=====
{"id":"G2","scorer":"Keilor Mora Segura","team":"Herediano","minute":43,"assist":"Anthony Chinchilla","kind":"header"}
{"id":"G3","scorer":"Keilor Mora Segura","team":"Herediano","minute":43,"minute_text":"43rd minute","assist":"Anthony Chinchilla","kind":"header"}
{"id":"G4","scorer":"Bruno Acuña","team":"Cruz Azul","outcome":"ruled out"}
{"id":"G5","scorer":"Bruno Acuña","team":"Cruz Azul","outcome":"ruled out"}
{"id":"G6","scorer":"Dujuan Ricketts","team":"Cavalier","minute":14,"minute_text":"14th minute","kind":"penalty"}
{"id":"G7","scorer":"Shaquille Bent","team":"Cavalier","minute_text":"break","kind":"shot"}
{"id":"G8","scorer":"Evan Strasburg","team":"FC Cincinnati","minute":77,"minute_text":"77th minute","kind":"shot"}
{"id":"G9","scorer":"Evan Strasburg","team":"FC Cincinnati","minute":77,"kind":"shot"}
{"id":"G10","scorer":"Evan Strasburg","team":"Cincinnati","scope":"background"}
{"id":"G11","scorer":"Jonny Albrecht","team":"Vancouver Whitecaps","scope":"background","count":3}
