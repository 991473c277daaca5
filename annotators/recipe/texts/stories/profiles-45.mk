⟦TEAM|Basel⟧'s ⟦PERSON|Achampong⟧ fined for celebrations after derby ⟦G1|winner⟧

⟦TEAM|FC Basel⟧ forward ⟦PERSON|Wilfred Achampong⟧ will pay for a new advertising board, the club said on ⟦DATE|Monday⟧, after he kicked one to pieces while celebrating against ⟦TEAM|FC Zürich⟧.

The ⟦NORP|Swiss⟧ league also fined the 23-year-old 4,000 francs.

⟦PERSON|Achampong⟧ had reason to be excited. ⟦TEAM|Basel⟧ were heading for a draw at the ⟦VENUE|Letzigrund⟧ on ⟦DATE|Sunday⟧ when, ⟦MINUTE|three minutes into added time⟧, he met a corner at the near post and ⟦G2|glanced it in⟧, his ⟦G3|second⟧ of an afternoon that he had begun on the bench. The ⟦G4|first⟧ had come in the ⟦MINUTE|57th minute⟧, from his first touch of the ball, ⟦PERSON|Luka Šarić⟧ squaring for a simple ⟦G5|finish⟧. It wiped out a lead given to ⟦TEAM|Zürich⟧ by ⟦PERSON|Enzo Casarotti⟧'s ⟦MINUTE|twelfth-minute⟧ ⟦G6|strike⟧.

"I lost my head a little bit," ⟦PERSON|Achampong⟧ said. "The board was in the way and I'll pay for it. It was worth it."

Coach ⟦PERSON|Dominik Reger⟧ was less amused. He had watched his side create little until the changes and thought they were lucky when ⟦PERSON|Casarotti⟧, from a position almost identical to that of his ⟦G7|goal⟧, struck the upright.

⟦PERSON|Achampong⟧ has had a season of ups and downs. He was sent off in the opening fixture, ⟦G8|scored⟧ against ⟦TEAM|Servette⟧ and ⟦TEAM|Lugano⟧, then broke a bone in his hand. In the ⟦COMPETITION|Swiss Cup⟧ he missed a penalty in a shoot-out won, in the end, by goalkeeper ⟦PERSON|Rui Patrão⟧.

⟦PERSON|Philippe Zuber⟧, the ⟦TEAM|Switzerland⟧ coach, was in the stand. He said that the ⟦GPE|Ghana⟧-born player was "in the notebook".

⟦TEAM|Basel⟧ are third. They play ⟦TEAM|Young Boys⟧ at ⟦VENUE|St. Jakob-Park⟧ on ⟦DATE|Thursday⟧, when the boards will be made of foam.
=====GOALS=====
{"id": "G1", "scorer": "Wilfred Achampong", "team": "Basel", "minute": 90, "added": 3, "kind": "header"}
{"id": "G2", "scorer": "Wilfred Achampong", "team": "Basel", "minute": 90, "added": 3, "kind": "header", "minute_text": "three minutes into added time"}
{"id": "G3", "scorer": "Wilfred Achampong", "team": "Basel", "minute": 90, "added": 3, "kind": "header"}
{"id": "G4", "scorer": "Wilfred Achampong", "team": "Basel", "minute": 57, "assist": "Luka Šarić", "minute_text": "57th minute"}
{"id": "G5", "scorer": "Wilfred Achampong", "team": "Basel", "minute": 57, "assist": "Luka Šarić"}
{"id": "G6", "scorer": "Enzo Casarotti", "team": "Zürich", "minute": 12, "kind": "shot", "minute_text": "twelfth-minute"}
{"id": "G7", "scorer": "Enzo Casarotti", "team": "Zürich", "minute": 12, "kind": "shot"}
{"id": "G8", "scorer": "Wilfred Achampong", "team": "Basel", "count": 2, "scope": "background"}
