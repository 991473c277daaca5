⟦TEAM|Motherwell⟧ hold on after ⟦PERSON|Dalgarno⟧'s unhappy ⟦G1|own goal⟧

An early ⟦G2|strike⟧ by ⟦PERSON|Femi Lawanson⟧ and a wretched slice of misfortune for ⟦PERSON|Oisin Dalgarno⟧ saw ⟦TEAM|Motherwell⟧ ⟦G3|into a ⟦SCORE|2-0⟧ lead⟧ against ⟦TEAM|St Mirren⟧ at ⟦VENUE|Fir Park⟧, and although ⟦PERSON|Lewis Tranter⟧ ⟦G4|pulled one back⟧ from the penalty spot, the home side, with much puffing, saw it through.

They were a bedraggled bunch by the close. ⟦PERSON|Scott Muirfield⟧, manning the goal behind a defence that had by then retreated almost to his knees, saved twice from ⟦PERSON|Kerr Abercorn⟧ in ⟦MINUTE|stoppage time⟧, first with his shins and then, more orthodoxly, with both hands, and ⟦PERSON|Abercorn⟧ could be seen at the final whistle in dispute with a corner flag.

It had begun so serenely. ⟦PERSON|Struan Geddes⟧ had already put a shot wide in the ⟦MINUTE|sixth minute⟧ when ⟦PERSON|Brodie Haldane⟧, in the middle for the visitors, lost the ball to ⟦PERSON|Mees van Rijn⟧; the ⟦NORP|Dutchman⟧ found ⟦PERSON|Geddes⟧, who looked up, considered the options and slipped it inside the full-back, leaving ⟦PERSON|Lawanson⟧ to ⟦G5|finish off⟧. The clock said ⟦MINUTE|14 minutes⟧. It was ⟦PERSON|Lawanson⟧'s first ⟦G6|goal⟧ for the club, at the 11th time of asking, although he had ⟦G7|scored twice⟧ in a bounce game against ⟦TEAM|Celtic⟧'s colts in ⟦DATE|August⟧, a fact the matchday programme was anxious to record.

The second ⟦G8|goal⟧, shortly before the ⟦MINUTE|interval⟧, was of the kind that ⟦TEAM|St Mirren⟧ have been collecting. ⟦PERSON|Van Rijn⟧'s corner was flicked on by nobody in particular, it struck the chest of ⟦PERSON|Niall Torrance⟧ and, before he could do anything about it, ⟦PERSON|Dalgarno⟧ had ⟦G9|turned it past his own keeper⟧ from four yards. He stood for a while with his hands over his eyes. One or two of the ⟦TEAM|Paisley side⟧'s supporters did likewise.

⟦PERSON|Geddes⟧ ought to have finished the argument. He had the ball in the net after the restart, in the ⟦MINUTE|55th minute⟧ to be precise, ⟦G10|lifting it over the keeper⟧ after a one-two with ⟦PERSON|Lawanson⟧, but the flag was up; a push was then spotted when he won a header at the next corner; and on ⟦MINUTE|66 minutes⟧ he struck the bar. In the circumstances one feared for him, and for the lead.

⟦TEAM|St Mirren⟧'s revival, if it may be dignified with the word, came in the ⟦MINUTE|78th minute⟧. ⟦PERSON|Haldane⟧'s shot struck a ⟦TEAM|Motherwell⟧ arm, the referee was invited to study his monitor and did so for longer than some marriages, and ⟦PERSON|Tranter⟧, having waited all that time, ⟦G11|sent ⟦PERSON|Muirfield⟧ the wrong way⟧. His ⟦G12|sixth⟧ of the season, and every one of them a penalty.

"It ends up in the back of our net and you think the world's against you," the visiting manager said. "We ⟦G13|conceded⟧ early, we gave the ball away for it, and then that. We should have had a second ourselves before the end."

The ⟦TEAM|Buddies⟧ have finished third, fifth and sixth in the past three campaigns but are now 10th, a point behind ⟦TEAM|Well⟧, and the talk on the radio on ⟦DATE|Saturday night⟧ was of little else.
=====GOALS=====
{"id": "G1", "scorer": "Oisin Dalgarno", "team": "Motherwell", "kind": "own goal"}
{"id": "G2", "scorer": "Femi Lawanson", "team": "Motherwell", "minute": 14, "kind": "shot", "assist": "Struan Geddes"}
{"id": "G3", "scorer": "Femi Lawanson; Oisin Dalgarno", "team": "Motherwell", "count": 2}
{"id": "G4", "scorer": "Lewis Tranter", "team": "St Mirren", "minute": 78, "kind": "penalty"}
{"id": "G5", "scorer": "Femi Lawanson", "team": "Motherwell", "minute": 14, "kind": "shot", "assist": "Struan Geddes", "minute_text": "14 minutes"}
{"id": "G6", "scorer": "Femi Lawanson", "team": "Motherwell", "minute": 14, "kind": "shot", "assist": "Struan Geddes", "minute_text": "14 minutes"}
{"id": "G7", "scorer": "Femi Lawanson", "scope": "background", "count": 2}
{"id": "G8", "scorer": "Oisin Dalgarno", "team": "Motherwell", "kind": "own goal"}
{"id": "G9", "scorer": "Oisin Dalgarno", "team": "Motherwell", "kind": "own goal"}
{"id": "G10", "scorer": "Struan Geddes", "team": "Motherwell", "minute": 55, "kind": "shot", "outcome": "ruled out", "minute_text": "55th minute"}
{"id": "G11", "scorer": "Lewis Tranter", "team": "St Mirren", "minute": 78, "kind": "penalty", "minute_text": "78th minute"}
{"id": "G12", "scorer": "Lewis Tranter", "team": "St Mirren", "minute": 78, "kind": "penalty"}
{"id": "G13", "scorer": "Femi Lawanson", "team": "Motherwell", "minute": 14, "kind": "shot", "assist": "Struan Geddes"}
