Five takeaways from ⟦TEAM|Brazil Women⟧ ⟦SCORE|3⟧ ⟦TEAM|Colombia⟧ ⟦SCORE|3⟧

⟦FURNITURE|Camila Prates-Hollis in Cali⟧

⟦TEAM|Brazil⟧ lost their 100 per cent record and nearly rather more in a ⟦COMPETITION|Copa América Femenina⟧ classic at the ⟦VENUE|Pascual Guerrero⟧. Our takeaways:

⟦PERSON|Duda⟧ can do it anywhere. Left wing, right wing, false nine: ⟦PERSON|Duda Peixinho⟧ has now been picked in all three at this tournament and ⟦G1|scored⟧ from each. Her ⟦G2|goal⟧ here, ⟦TEAM|Brazil⟧'s first, was a smart turn and finish from ⟦PERSON|Rafa Lins⟧'s cutback, and it came in the ⟦MINUTE|third minute⟧.

⟦TEAM|Colombia⟧ don't know when they're beaten. Two down at the ⟦MINUTE|break⟧, ⟦SCORE|three-one⟧ down with ⟦MINUTE|ten to play⟧. Enter ⟦PERSON|Leidy Mosquera-Ruiz⟧, who only joined the squad on ⟦DATE|Saturday⟧ as cover. She ⟦G3|volleyed in⟧ ⟦PERSON|Manuela Cuero⟧'s corner on ⟦MINUTE|82⟧. She then won the penalty, in the ⟦MINUTE|sixth minute of stoppage time⟧, that ⟦PERSON|Cuero⟧ ⟦G4|tucked beyond⟧ ⟦PERSON|Letícia Brandt⟧.

The offside line is ⟦TEAM|Brazil⟧'s problem. They got caught on it for ⟦TEAM|Colombia⟧'s ⟦G9|first⟧, when ⟦PERSON|Yoreli Agudelo⟧ ran from inside her own half to ⟦G5|beat ⟦PERSON|Brandt⟧⟧ with the outside of her boot. Twice more ⟦PERSON|Agudelo⟧ got away and shot wide. Coach ⟦PERSON|Arthur Menegatti⟧ calls it courage.

The keeper matters. ⟦PERSON|Paola Rentería⟧, on the other side, had a wonderful match. Having pulled off two stops from ⟦PERSON|Peixinho⟧, she ⟦G6|was beaten⟧ on ⟦MINUTE|37⟧ by ⟦PERSON|Tainá Rocha⟧'s deflected drive, and by a ⟦PERSON|Rocha⟧ ⟦G7|penalty⟧ midway through the second half after she brought down ⟦PERSON|Lins⟧. Without her ⟦TEAM|Brazil⟧ might have scored six, seven.

VAR needs a rest. ⟦PERSON|Lins⟧'s ⟦G8|header⟧ at ⟦SCORE|3-2⟧, scrubbed out after a five-minute wait, looked perfectly good. "If that one counts it's over," said ⟦PERSON|Menegatti⟧. He's not wrong. Nor was the ⟦TEAM|Colombia⟧ coach, ⟦PERSON|Nelson Arboleda-Gil⟧, who shrugged. "If, if, if. We also hit the bar."

Both go through. ⟦TEAM|Brazil⟧ have ⟦TEAM|Venezuela⟧ next and ⟦TEAM|Colombia⟧ take on ⟦TEAM|Paraguay⟧.
=====GOALS=====
{"id": "G1", "scorer": "Duda Peixinho", "team": "Brazil", "scope": "background"}
{"id": "G2", "scorer": "Duda Peixinho", "team": "Brazil", "minute": 3, "kind": "shot", "assist": "Rafa Lins", "minute_text": "third minute"}
{"id": "G3", "scorer": "Leidy Mosquera-Ruiz", "team": "Colombia", "minute": 82, "kind": "volley", "assist": "Manuela Cuero", "minute_text": "82"}
{"id": "G4", "scorer": "Manuela Cuero", "team": "Colombia", "minute": 90, "added": 6, "kind": "penalty", "minute_text": "sixth minute of stoppage time"}
{"id": "G5", "scorer": "Yoreli Agudelo", "team": "Colombia", "kind": "shot"}
{"id": "G6", "scorer": "Tainá Rocha", "team": "Brazil", "minute": 37, "kind": "shot", "minute_text": "37"}
{"id": "G7", "scorer": "Tainá Rocha", "team": "Brazil", "kind": "penalty", "minute_text": "midway through the second half"}
{"id": "G8", "scorer": "Rafa Lins", "team": "Brazil", "kind": "header", "outcome": "ruled out"}
{"id": "G9", "scorer": "Yoreli Agudelo", "team": "Colombia", "kind": "shot"}
