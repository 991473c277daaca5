⟦PERSON|Tribull⟧ turns hero to zero as ⟦TEAM|Augsburg⟧ pinch a point

⟦TEAM|MAINZ⟧ ⟦SCORE|2⟧ ⟦TEAM|AUGSBURG⟧ ⟦SCORE|2⟧

⟦PERSON|Pascal Tribull⟧'s ⟦MINUTE|90th minute⟧ will be remembered for longer than his first 89, and that's a shame. The ⟦TEAM|Mainz⟧ captain had won every header, every tackle, and in the view of the visiting coach one shirt too many. He'd cleared twice off the line from ⟦PERSON|Gideon Amponsah⟧. Then, with ⟦TEAM|Mainz⟧ a goal to the good and the board about to go up, he tried to usher a cross behind, changed his mind, and with the side of his foot ⟦G1|put it through⟧ the legs of his own goalkeeper.

⟦PERSON|Steffen Arnholdt⟧, the owner of the legs, offered a hand. ⟦PERSON|Tribull⟧ took some time to see it.

⟦PERSON|Jomo Wekesa⟧ and ⟦PERSON|Valentin Zsiga⟧ had ⟦G2|scored⟧ for the home team on either side of ⟦PERSON|Bjarki Sigurjónsson⟧'s ⟦G3|leveller⟧. ⟦PERSON|Wekesa⟧, the ⟦NORP|Kenyan⟧, has ⟦G4|struck⟧ in each of his last three home games; ⟦PERSON|Zsiga⟧'s was a penalty, after a shove by ⟦PERSON|Leopold Hruschka⟧. ⟦TEAM|Augsburg⟧ have now drawn six, and moved out of the bottom two. “We'll take an ⟦G5|own goal⟧,” said ⟦PERSON|Thorben Meiwes⟧, their coach. “We'd take it gift-wrapped or not.”

Ticker

⟦MINUTE|8'⟧ ⟦PERSON|Wekesa⟧'s shot is blocked by ⟦PERSON|Hruschka⟧.
⟦MINUTE|20'⟧ ⟦G6|Goal⟧, ⟦TEAM|Mainz⟧. ⟦SCORE|1-0⟧. ⟦PERSON|Wekesa⟧ cuts in, ⟦G7|fires low⟧ to the near post. The keeper should do better there.
⟦MINUTE|34'⟧ ⟦PERSON|Amponsah⟧ beats everyone but ⟦PERSON|Tribull⟧. Off the line.
⟦MINUTE|47'⟧ ⟦G8|Goal⟧, ⟦TEAM|Augsburg⟧. ⟦SCORE|1-1⟧. From the restart! ⟦PERSON|Amponsah⟧ to ⟦PERSON|Sigurjónsson⟧, who ⟦G9|strokes it home⟧.
⟦MINUTE|58'⟧ Penalty, ⟦TEAM|Mainz⟧. ⟦PERSON|Hruschka⟧ pushed ⟦PERSON|Zsiga⟧. Yes.
⟦MINUTE|59'⟧ ⟦G10|Goal⟧. ⟦SCORE|2-1⟧. ⟦PERSON|Zsiga⟧, no run-up.
⟦MINUTE|72'⟧ ⟦PERSON|Amponsah⟧ again. ⟦PERSON|Tribull⟧ again.
⟦MINUTE|86'⟧ ⟦PERSON|Zsiga⟧ curls on to the bar. That would've been that.
⟦MINUTE|90+1'⟧ ⟦G11|Goal⟧. ⟦SCORE|2-2⟧. ⟦PERSON|Tribull⟧. You have to feel for the man.
⟦MINUTE|90+4'⟧ End.
=====GOALS=====
{"id": "G1", "scorer": "Pascal Tribull", "team": "Augsburg", "minute": 90, "added": 1, "kind": "own goal"}
{"id": "G2", "scorer": "Jomo Wekesa; Valentin Zsiga", "team": "Mainz", "count": 2}
{"id": "G3", "scorer": "Bjarki Sigurjónsson", "team": "Augsburg", "minute": 47, "assist": "Gideon Amponsah", "kind": "shot"}
{"id": "G4", "scorer": "Jomo Wekesa", "team": "Mainz", "scope": "background"}
{"id": "G5", "scorer": "Pascal Tribull", "team": "Augsburg", "minute": 90, "added": 1, "kind": "own goal"}
{"id": "G6", "scorer": "Jomo Wekesa", "team": "Mainz", "minute": 20, "minute_text": "20'", "kind": "shot"}
{"id": "G7", "scorer": "Jomo Wekesa", "team": "Mainz", "minute": 20, "minute_text": "20'", "kind": "shot"}
{"id": "G8", "scorer": "Bjarki Sigurjónsson", "team": "Augsburg", "minute": 47, "minute_text": "47'", "assist": "Gideon Amponsah", "kind": "shot"}
{"id": "G9", "scorer": "Bjarki Sigurjónsson", "team": "Augsburg", "minute": 47, "minute_text": "47'", "assist": "Gideon Amponsah", "kind": "shot"}
{"id": "G10", "scorer": "Valentin Zsiga", "team": "Mainz", "minute": 59, "minute_text": "59'", "kind": "penalty"}
{"id": "G11", "scorer": "Pascal Tribull", "team": "Augsburg", "minute": 90, "added": 1, "minute_text": "90+1'", "kind": "own goal"}
