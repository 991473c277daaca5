⟦PERSON|Ezekwesili⟧ bookends a ⟦COMPETITION|Nordderby⟧ for the ages

⟦TEAM|Hamburg⟧ ⟦SCORE|2-2⟧ ⟦TEAM|Werder Bremen⟧

⟦FURNITURE|Von Constanze Riedl, Hamburg (translated)⟧

The first one came after ⟦MINUTE|40 seconds⟧ and the last one after ⟦MINUTE|92 minutes⟧, and both of them belonged to the same man. ⟦PERSON|Nnamdi Ezekwesili⟧, signed in the last hour of the summer window for a fee that made ⟦TEAM|Hamburg⟧ people laugh, ⟦G1|scored twice⟧ against ⟦TEAM|Bremen⟧ and the ⟦VENUE|Volksparkstadion⟧ is not laughing any more.

In between there was a derby. It had a red card (⟦PERSON|Aaron Tshibola⟧, ⟦TEAM|Werder⟧, for a thing he said), it had smoke, and it had a ⟦TEAM|Bremen⟧ side that was for an hour superior in every department. After the shock of the early ⟦G2|goal⟧ they ⟦G3|came back⟧ through ⟦PERSON|Tom Reinke⟧, a ⟦G4|header⟧, and ⟦PERSON|Viktor Malmqvist⟧, whose ⟦G5|volley⟧ from a corner cleared to the edge of the box was of a kind that one sees on television and not in ⟦GPE|Hamburg⟧.

Then ten men, then fear. ⟦PERSON|Mario Dettmer⟧ took off his striker. ⟦PERSON|Oskar Fjellstad⟧ shot, ⟦PERSON|Anselm Drewitz⟧ saved; ⟦PERSON|Fjellstad⟧ headed, ⟦PERSON|Drewitz⟧ saved; and in the last minutes ⟦PERSON|Fjellstad⟧ stopped trying himself and looked for somebody else.

“He looks up, I am there,” said ⟦PERSON|Ezekwesili⟧. “For ⟦TEAM|Nigeria⟧ and for ⟦TEAM|HSV⟧, I'm always there.”

THE TICKER

⟦MINUTE|1'⟧ ⟦G6|GOOOAL⟧! What is happening? Straight from the kick-off, ⟦PERSON|Luka Balažić⟧ slips, ⟦PERSON|Ezekwesili⟧ ⟦G7|slides it past⟧ ⟦PERSON|Drewitz⟧. ⟦SCORE|1-0⟧.
⟦MINUTE|13'⟧ ⟦PERSON|Malmqvist⟧'s free-kick lands on the roof of the net.
⟦MINUTE|22'⟧ Flares. Short interruption.
⟦MINUTE|39'⟧ ⟦G8|Goal⟧. ⟦SCORE|1-1⟧. ⟦PERSON|Balažić⟧ makes up for it: a cross, and ⟦PERSON|Reinke⟧ ⟦G9|rises highest⟧.
⟦MINUTE|53'⟧ ⟦PERSON|Reinke⟧ hits the upright!
⟦MINUTE|67'⟧ ⟦G10|Goal⟧! ⟦SCORE|1-2⟧. ⟦PERSON|Malmqvist⟧! Eighteen metres, on the full. Absurd.
⟦MINUTE|75'⟧ Red card ⟦PERSON|Tshibola⟧. ⟦PERSON|Dettmer⟧ is furious, at his own man.
⟦MINUTE|81'⟧ ⟦PERSON|Drewitz⟧ saves from ⟦PERSON|Fjellstad⟧. And again.
⟦MINUTE|90+2'⟧ ⟦G11|TOOOR⟧! ⟦SCORE|2-2⟧! ⟦PERSON|Fjellstad⟧ pulls it back, ⟦PERSON|Ezekwesili⟧ ⟦G12|bangs it in⟧. Everyone is on the pitch. Everyone.
⟦MINUTE|90+5'⟧ The ⟦TEAM|Rothosen⟧ take a point.
=====GOALS=====
{"id": "G1", "scorer": "Nnamdi Ezekwesili", "team": "Hamburg", "count": 2}
{"id": "G2", "scorer": "Nnamdi Ezekwesili", "team": "Hamburg", "minute": 1, "kind": "shot"}
{"id": "G3", "scorer": "Tom Reinke; Viktor Malmqvist", "team": "Werder Bremen", "count": 2}
{"id": "G4", "scorer": "Tom Reinke", "team": "Werder Bremen", "minute": 39, "assist": "Luka Balažić", "kind": "header"}
{"id": "G5", "scorer": "Viktor Malmqvist", "team": "Werder Bremen", "minute": 67, "kind": "volley"}
{"id": "G6", "scorer": "Nnamdi Ezekwesili", "team": "Hamburg", "minute": 1, "minute_text": "1'", "kind": "shot"}
{"id": "G7", "scorer": "Nnamdi Ezekwesili", "team": "Hamburg", "minute": 1, "minute_text": "1'", "kind": "shot"}
{"id": "G8", "scorer": "Tom Reinke", "team": "Werder Bremen", "minute": 39, "minute_text": "39'", "assist": "Luka Balažić", "kind": "header"}
{"id": "G9", "scorer": "Tom Reinke", "team": "Werder Bremen", "minute": 39, "minute_text": "39'", "assist": "Luka Balažić", "kind": "header"}
{"id": "G10", "scorer": "Viktor Malmqvist", "team": "Werder Bremen", "minute": 67, "minute_text": "67'", "kind": "volley"}
{"id": "G11", "scorer": "Nnamdi Ezekwesili", "team": "Hamburg", "minute": 90, "added": 2, "minute_text": "90+2'", "assist": "Oskar Fjellstad", "kind": "shot"}
{"id": "G12", "scorer": "Nnamdi Ezekwesili", "team": "Hamburg", "minute": 90, "added": 2, "minute_text": "90+2'", "assist": "Oskar Fjellstad", "kind": "shot"}
