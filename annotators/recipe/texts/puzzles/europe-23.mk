⟦TEAM|Frankfurt⟧ survive a night of knives to reach ⟦COMPETITION|Europa League⟧ quarter-finals

⟦TEAM|Eintracht Frankfurt⟧ ⟦SCORE|3⟧ ⟦TEAM|Getafe⟧ ⟦SCORE|1⟧ (aet; agg ⟦SCORE|3-2⟧)

Eighteen fouls before the ⟦MINUTE|interval⟧, nine bookings before the ⟦MINUTE|ninetieth minute⟧, a goalkeeper's glove thrown in anger and a physio cautioned for language: they will not be setting this one to music. Yet ⟦TEAM|Eintracht Frankfurt⟧ are in the last eight, on a night when they needed two simply to stay alive and finished up with three.

⟦TEAM|Getafe⟧ brought a one-goal lead from the ⟦VENUE|Coliseum⟧, where ⟦PERSON|Sebastián Urrutia⟧'s ⟦G1|strike⟧ had been the only shot on target by either side, and they brought their usual methods. When ⟦PERSON|Urrutia⟧ ⟦G2|scored again⟧, ⟦MINUTE|ten minutes before half-time⟧, forcing the ball between ⟦PERSON|Philipp Strobel⟧'s ankles after a free-kick had been nodded on and then nodded on some more, it looked as if those methods would suffice. Two down with an ⟦MINUTE|hour left⟧, against those people. ⟦PERSON|Marc Vieth⟧ had hit the bar. ⟦PERSON|Robin Achterhof⟧ had hit ⟦PERSON|Cristóbal Ayala⟧, and been booked for it.

What changed? ⟦PERSON|Deniz Karaboğa⟧ came on. The veteran, on a contract that is paid by the match, needed one look at a free-kick in the ⟦MINUTE|62nd minute⟧, and it ⟦G3|dropped in⟧ over a wall that had jumped too soon. The ⟦TEAM|Eagles⟧ then threw on everything but the kit man. ⟦PERSON|Vieth⟧ volleyed against ⟦PERSON|Ayala⟧'s arm, no penalty; ⟦PERSON|Achterhof⟧'s header was cleared off the line; the final whistle of normal time, with the scores on the night ⟦SCORE|1-1⟧, would have put ⟦TEAM|Getafe⟧ through had the referee not had a second's doubt. He let the corner be taken. It was ⟦G4|stabbed over the line⟧ by ⟦PERSON|Vieth⟧, ⟦G5|making it ⟦SCORE|2-1⟧⟧ and sending the tie into ⟦MINUTE|extra time⟧.

From there it was a matter of legs. In the ⟦MINUTE|98th minute⟧ ⟦PERSON|Jonas Wittorf⟧ crossed for ⟦PERSON|Achterhof⟧ to ⟦G6|head in the third⟧. ⟦TEAM|Getafe⟧ went out with ten men, ⟦PERSON|Ayala⟧ walking on ⟦MINUTE|110 minutes⟧. In the last seconds ⟦PERSON|Ludovic Manga-Essono⟧, the ⟦TEAM|Frankfurt⟧ captain, went through with the goalkeeper upfield and an open goal ahead of him, and hit the post. He lay there laughing. They carried him off.
=====GOALS=====
{"id": "G1", "scorer": "Sebastián Urrutia", "team": "Getafe", "scope": "background"}
{"id": "G2", "scorer": "Sebastián Urrutia", "team": "Getafe", "minute": 35, "minute_text": "ten minutes before half-time", "kind": "shot"}
{"id": "G3", "scorer": "Deniz Karaboğa", "team": "Frankfurt", "minute": 62, "minute_text": "62nd minute", "kind": "free kick"}
{"id": "G4", "scorer": "Marc Vieth", "team": "Frankfurt", "kind": "shot"}
{"id": "G5", "scorer": "Marc Vieth", "team": "Frankfurt", "kind": "shot", "score": "2-1"}
{"id": "G6", "scorer": "Robin Achterhof", "team": "Frankfurt", "minute": 98, "minute_text": "98th minute", "assist": "Jonas Wittorf", "kind": "header", "score": "3-1"}
