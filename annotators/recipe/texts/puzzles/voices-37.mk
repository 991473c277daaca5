Women's report: ⟦TEAM|Stoke City⟧ ⟦SCORE|2-3⟧ ⟦TEAM|Latics⟧

⟦TEAM|Wigan Athletic Women⟧ made it five league wins out of six with a pulsating victory at ⟦TEAM|Stoke City Women⟧ on ⟦DATE|Sunday⟧.

⟦TEAM|Latics⟧ ⟦G11|went ⟦SCORE|3-0⟧ up⟧ in a little over ⟦MINUTE|half an hour⟧ before being made to sweat, the home side ⟦G1|scoring twice⟧ in the ⟦MINUTE|last 15 minutes⟧.

Manager ⟦PERSON|Imogen Sharrock⟧ named the XI that beat ⟦TEAM|Burnley Women⟧ in the ⟦COMPETITION|FAWNL Cup⟧. ⟦PERSON|Dani Petrova⟧ wore the armband.

It took ⟦TEAM|Latics⟧ just ⟦MINUTE|six minutes⟧ to ⟦G2|go in front⟧. ⟦PERSON|Lauren Attwell⟧ tricked her way past her marker, ⟦PERSON|Freya Nord⟧ stepped over the cross and ⟦PERSON|Gemma Raine⟧, arriving late, ⟦G3|swept it beyond⟧ the home keeper.

⟦TEAM|Stoke⟧ nearly responded, ⟦PERSON|Ola Akinbiyi-Cole⟧'s header drawing a fine stop from ⟦PERSON|Becky Hulse⟧, but the ⟦G4|second⟧ was not long coming. A corner was half-cleared to ⟦PERSON|Petrova⟧. The ⟦NORP|Bulgarian⟧'s effort was going wide until it struck a ⟦TEAM|Stoke⟧ defender and ⟦G5|wrong-footed the goalkeeper⟧. Our photographer says she'll claim it and who are we to argue.

⟦PERSON|Raine⟧ ⟦G6|doubled her own tally⟧ on ⟦MINUTE|33 minutes⟧ after ⟦PERSON|Attwell⟧ was upended in the area, sending the penalty down the middle, and ⟦PERSON|Nord⟧ had a shot tipped over just before the whistle.

The ⟦TEAM|Potters⟧ came out fighting. A volley was blocked by ⟦PERSON|Attwell⟧, of all people, on her own line, and ⟦PERSON|Hulse⟧ saved well again from ⟦PERSON|Akinbiyi-Cole⟧. But the striker wouldn't be denied a third time. In the ⟦MINUTE|76th minute⟧ she outmuscled ⟦PERSON|Petrova⟧ and ⟦G7|rifled in⟧; with ⟦MINUTE|four left⟧, from the same player's knock-down, substitute ⟦PERSON|Megan Tudor⟧ ⟦G8|made it a one-goal game⟧ and set up a nervous finish.

"I've lost my voice," ⟦PERSON|Sharrock⟧ told us. "The first half was as good as we've been. We let them back in with two sloppy ⟦G9|goals⟧, but there's a lot of character in there."

⟦PERSON|Raine⟧, on her ⟦G10|double⟧: "I'd have preferred the hat-trick! I had a great chance at three-nil and I've shinned it."

Next: ⟦TEAM|Hull City Ladies⟧ (H), ⟦VENUE|Robin Park Arena⟧, ⟦DATE|Sunday⟧, 2pm.

⟦FURNITURE|Latics: Hulse, Coe, Petrova (c), Lomas, Teale, Attwell, Unsworth, Dean, Nord, Raine, Okafor. Subs used: Birch, Shaw⟧
=====GOALS=====
{"id": "G1", "scorer": "Ola Akinbiyi-Cole; Megan Tudor", "team": "Stoke City Women", "count": 2, "minute_text": "last 15 minutes"}
{"id": "G2", "scorer": "Gemma Raine", "team": "Wigan Athletic Women", "minute": 6, "assist": "Lauren Attwell", "kind": "shot", "minute_text": "six minutes", "score": "1-0"}
{"id": "G3", "scorer": "Gemma Raine", "team": "Wigan Athletic Women", "minute": 6, "assist": "Lauren Attwell", "kind": "shot"}
{"id": "G4", "scorer": "Dani Petrova", "team": "Wigan Athletic Women", "score": "2-0"}
{"id": "G5", "scorer": "Dani Petrova", "team": "Wigan Athletic Women"}
{"id": "G6", "scorer": "Gemma Raine", "team": "Wigan Athletic Women", "minute": 33, "kind": "penalty", "minute_text": "33 minutes", "score": "3-0"}
{"id": "G7", "scorer": "Ola Akinbiyi-Cole", "team": "Stoke City Women", "minute": 76, "kind": "shot", "minute_text": "76th minute"}
{"id": "G8", "scorer": "Megan Tudor", "team": "Stoke City Women", "minute": 86, "assist": "Ola Akinbiyi-Cole", "minute_text": "four left"}
{"id": "G9", "scorer": "Ola Akinbiyi-Cole; Megan Tudor", "team": "Stoke City Women", "count": 2}
{"id": "G10", "scorer": "Gemma Raine", "team": "Wigan Athletic Women", "count": 2}
{"id": "G11", "scorer": "Gemma Raine; Dani Petrova", "team": "Wigan Athletic Women", "count": 3}
