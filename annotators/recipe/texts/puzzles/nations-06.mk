⟦TEAM|COLOMBIA⟧ STUN ⟦TEAM|BRAZIL⟧ AS TEENAGER ⟦G1|STRIKES⟧ AT THE DEATH

⟦TEAM|Brazil⟧'s long unbeaten run in ⟦COMPETITION|Copa América⟧ matches came to an end in ⟦GPE|Houston⟧ when 18-year-old ⟦PERSON|Yeison Palacios⟧ ⟦G2|pounced⟧ deep into ⟦MINUTE|injury time⟧ to hand ⟦TEAM|Colombia⟧ a ⟦SCORE|3-2⟧ victory in a wild quarter-final.

Twice the ⟦TEAM|Seleção⟧ were ahead. Twice they were hauled back. And in the ⟦MINUTE|95th minute⟧, with both benches already making plans for penalties, ⟦PERSON|Palacios⟧ stole in between ⟦PERSON|Thiaguinho⟧ and ⟦PERSON|Rodrigo Assunção⟧ to ⟦G3|turn in⟧ ⟦PERSON|James Arboleda⟧'s skidding cross.

Cue bedlam. Half of the ⟦TEAM|Colombia⟧ staff ended up on the pitch and coach ⟦PERSON|Hernán Villegas⟧ lost his glasses somewhere near the corner flag.

It had started so well for ⟦TEAM|Brazil⟧. A short corner in the ⟦MINUTE|ninth minute⟧ was worked to ⟦PERSON|Caio Menezes⟧; he shaped to cross, went past ⟦PERSON|Davinson Ruiz⟧ instead and picked out ⟦PERSON|Leozinho⟧, whose effort from six yards came back off the keeper ⟦PERSON|Camilo Restrepo⟧ on to the knee of ⟦PERSON|Ruiz⟧ and ⟦G4|over the line⟧. ⟦PERSON|Leozinho⟧ wheeled away in celebration, though the ⟦G11|goal⟧ went down to the unlucky defender.

The ⟦G5|response⟧ was swift. ⟦PERSON|Arboleda⟧, the ⟦TEAM|Girona⟧ playmaker, curled a free-kick over the wall and ⟦G6|into the top corner⟧ on ⟦MINUTE|14 minutes⟧, ⟦TEAM|Brazil⟧ goalkeeper ⟦PERSON|Weverton Luz⟧ not moving a muscle.

There were chances at both ends after that. ⟦PERSON|Menezes⟧ rattled the upright, ⟦PERSON|Luis Cuesta⟧ put a header into the side netting and ⟦PERSON|Luz⟧ foiled ⟦PERSON|Arboleda⟧ with an outstretched boot.

⟦TEAM|Brazil⟧ ⟦G7|regained the lead⟧ ⟦MINUTE|four minutes before the break⟧. ⟦PERSON|Leozinho⟧ made no mistake this time, ⟦G8|slamming home⟧ from the penalty spot after ⟦PERSON|Cuesta⟧ had tripped ⟦PERSON|Assunção⟧. But ⟦TEAM|Colombia⟧ were back on terms by the ⟦MINUTE|hour⟧, ⟦PERSON|Cuesta⟧ making amends. The ⟦TEAM|Sevilla⟧ man got up well to ⟦G9|power in⟧ ⟦PERSON|Ruiz⟧'s delivery in the ⟦MINUTE|58th minute⟧.

⟦PERSON|Thiaguinho⟧ was sent off for a second bookable offence on ⟦MINUTE|81⟧ and from that moment there was only one team trying to win it. Even so ⟦PERSON|Menezes⟧ had an ⟦G10|effort⟧ disallowed, the flag going up against ⟦PERSON|Leozinho⟧, with ⟦MINUTE|two minutes of normal time remaining⟧.

"They said we celebrated like we'd won the tournament," smiled ⟦PERSON|Villegas⟧. "Well, we have not. But let the boy enjoy it. He was playing in the second division in ⟦DATE|January⟧."

⟦TEAM|Brazil⟧ boss ⟦PERSON|Paulo Nogueira⟧ will face questions about his decision to take off ⟦PERSON|Menezes⟧ in ⟦MINUTE|stoppage time⟧. ⟦TEAM|Colombia⟧ meet ⟦TEAM|Uruguay⟧ in ⟦DATE|Thursday⟧'s semi-final in ⟦GPE|Miami⟧.

⟦FURNITURE|SUBSCRIBE to our Copa América podcast wherever you get your shows⟧
=====GOALS=====
{"id": "G1", "scorer": "Yeison Palacios", "team": "Colombia", "minute": 90, "added": 5, "kind": "shot", "assist": "James Arboleda"}
{"id": "G2", "scorer": "Yeison Palacios", "team": "Colombia", "minute": 90, "added": 5, "kind": "shot", "assist": "James Arboleda", "minute_text": "injury time", "score": "3-2"}
{"id": "G3", "scorer": "Yeison Palacios", "team": "Colombia", "minute": 90, "added": 5, "kind": "shot", "assist": "James Arboleda", "minute_text": "95th minute"}
{"id": "G4", "scorer": "Davinson Ruiz", "team": "Brazil", "minute": 9, "kind": "own goal", "minute_text": "ninth minute"}
{"id": "G5", "scorer": "James Arboleda", "team": "Colombia", "minute": 14, "kind": "free kick"}
{"id": "G6", "scorer": "James Arboleda", "team": "Colombia", "minute": 14, "kind": "free kick", "minute_text": "14 minutes"}
{"id": "G7", "scorer": "Leozinho", "team": "Brazil", "minute": 41, "kind": "penalty", "minute_text": "four minutes before the break"}
{"id": "G8", "scorer": "Leozinho", "team": "Brazil", "minute": 41, "kind": "penalty", "minute_text": "four minutes before the break"}
{"id": "G9", "scorer": "Luis Cuesta", "team": "Colombia", "minute": 58, "kind": "header", "assist": "Davinson Ruiz", "minute_text": "58th minute"}
{"id": "G10", "scorer": "Caio Menezes", "team": "Brazil", "minute": 88, "outcome": "ruled out", "minute_text": "two minutes of normal time remaining"}
{"id": "G11", "scorer": "Davinson Ruiz", "team": "Brazil", "minute": 9, "kind": "own goal"}
