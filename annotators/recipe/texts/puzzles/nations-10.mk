⟦TEAM|Young Lions⟧ into ⟦COMPETITION|Euro⟧ final after beating ⟦TEAM|Spain⟧ on penalties

⟦TEAM|England Under-21s⟧ will defend their ⟦COMPETITION|European Under-21 Championship⟧ title on ⟦DATE|Saturday⟧ after a ⟦SCORE|4-3⟧ shootout win over ⟦TEAM|Spain⟧ in ⟦GPE|Bratislava⟧, the tie having finished ⟦SCORE|1-1⟧ after ⟦MINUTE|extra time⟧.

⟦PERSON|Toby Ashcombe⟧ saved from ⟦PERSON|Unai Etxeberria⟧ and ⟦PERSON|Pol Ribas⟧, and ⟦PERSON|Daniel Nwosu⟧ rolled in the decisive kick to send ⟦PERSON|Lee Garside⟧'s team through.

⟦TEAM|Spain⟧ had been first to score. On ⟦MINUTE|19 minutes⟧ ⟦PERSON|Etxeberria⟧ robbed ⟦PERSON|Harvey Coyle⟧ on the edge of his own box and laid it off to ⟦PERSON|Álex Montoro⟧; the ⟦TEAM|Real Betis⟧ forward's first touch took him away from ⟦PERSON|Ben Lofthouse⟧ and his second ⟦G1|left ⟦PERSON|Ashcombe⟧ grasping at thin air⟧.

It was no more than ⟦TEAM|La Rojita⟧ merited. ⟦PERSON|Ribas⟧ had already hit a post, ⟦PERSON|Nwosu⟧ had cleared a ⟦PERSON|Montoro⟧ header from under the bar, and ⟦TEAM|England⟧ could not get hold of the ball.

⟦PERSON|Garside⟧ changed shape at ⟦MINUTE|half-time⟧, sending on ⟦PERSON|Leon Adu-Poku⟧, and that turned the tide. Within ⟦MINUTE|six minutes of the restart⟧ they were ⟦G2|level⟧. ⟦PERSON|Coyle⟧ drove forward, looked up, and slid a pass through for ⟦PERSON|Kieran Mulqueen⟧. The ⟦TEAM|Brighton⟧ striker's shot was parried by ⟦PERSON|Iker Zabaleta⟧, but only into the path of ⟦PERSON|Adu-Poku⟧, who ⟦G3|rolled it in⟧ left-footed.

Both sides had chances to win it in normal time. ⟦PERSON|Mulqueen⟧ poked over from close in and ⟦PERSON|Ribas⟧, with ⟦MINUTE|five minutes remaining⟧, saw a shot deflected against the woodwork by ⟦PERSON|Lofthouse⟧. ⟦MINUTE|Extra time⟧ was a slog, enlivened only by ⟦PERSON|Adu-Poku⟧ sprinting clear in the ⟦MINUTE|111th minute⟧ before dragging wide.

"He's come on and got us the ⟦G4|goal⟧ and then had cramp for an hour," ⟦PERSON|Garside⟧ joked of his match-changer. "⟦PERSON|Toby⟧'s penalty saves, though… we've seen him do that in training all fortnight."

⟦PERSON|Mulqueen⟧, ⟦PERSON|Coyle⟧, ⟦PERSON|Lofthouse⟧ and ⟦PERSON|Nwosu⟧ all converted their kicks while ⟦PERSON|Adu-Poku⟧ struck the bar with his. ⟦TEAM|England⟧ meet ⟦TEAM|Germany⟧, who beat ⟦TEAM|Denmark⟧ ⟦SCORE|2-0⟧ in ⟦GPE|Košice⟧ thanks to a ⟦G5|brace⟧ from ⟦PERSON|Jonas Pfeffer⟧.

⟦FURNITURE|Image: Ashcombe is mobbed by team-mates after his second save (Photo: PA Wire)⟧
=====GOALS=====
{"id": "G1", "scorer": "Álex Montoro", "team": "Spain", "minute": 19, "kind": "shot", "assist": "Unai Etxeberria", "minute_text": "19 minutes"}
{"id": "G2", "scorer": "Leon Adu-Poku", "team": "England", "minute": 51, "kind": "shot", "minute_text": "Within six minutes of the restart", "score": "1-1"}
{"id": "G3", "scorer": "Leon Adu-Poku", "team": "England", "minute": 51, "kind": "shot", "minute_text": "Within six minutes of the restart"}
{"id": "G4", "scorer": "Leon Adu-Poku", "team": "England", "minute": 51, "kind": "shot"}
{"id": "G5", "scorer": "Jonas Pfeffer", "team": "Germany", "scope": "background", "count": 2}
