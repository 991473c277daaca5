“We had to suffer a little” – ⟦PERSON|Solvang⟧ hails ⟦TEAM|City⟧’s patience

⟦PERSON|Ingrid Solvang⟧ praised her players for keeping their heads after ⟦TEAM|Manchester City Women⟧ were made to wait until deep into the second half to break down ⟦TEAM|Brighton⟧ in ⟦DATE|Sunday⟧’s ⟦COMPETITION|Women’s Super League⟧ meeting at the ⟦VENUE|Joie Stadium⟧.

⟦PERSON|Hana Kobayashi-Reid⟧ came off the bench to ⟦G1|grab the only goal⟧ in the ⟦MINUTE|78th minute⟧, the ⟦TEAM|England⟧ midfielder arriving late in the box to ⟦G2|sweep home⟧ ⟦PERSON|Lucía Peralta⟧’s cutback and leave ⟦PERSON|Megan O’Rourke⟧ with no chance.

“We had to suffer a little bit ⟦DATE|today⟧, and I don’t mind that,” the ⟦NORP|Norwegian⟧ said. “In the first half we were too slow. We passed for the sake of passing. At the ⟦MINUTE|break⟧ I asked them for more runs beyond the ball. You don’t score if nobody is in the box, it is quite simple.”

⟦PERSON|O’Rourke⟧ had been outstanding until then. She tipped over from ⟦PERSON|Peralta⟧ twice, smothered at the feet of ⟦PERSON|Bea Whitlock⟧ and, on ⟦MINUTE|51 minutes⟧, somehow clawed away a header from ⟦PERSON|Carla Venturini⟧ that the home fans were already celebrating.

“Their keeper was incredible,” ⟦PERSON|Kobayashi-Reid⟧ told ⟦ORG|Sky Sports⟧. “When ⟦PERSON|Lucía⟧ looked up I just thought, hit it low, hit it anywhere. I scuffed it a bit, to be honest. My nan could have hit it cleaner. But it’s three points.”

⟦PERSON|Solvang⟧ was asked whether her top scorer, ⟦PERSON|Venturini⟧, who has not found the net since ⟦DATE|October⟧, needed a rest. “⟦PERSON|Carla⟧ works. ⟦PERSON|Carla⟧ presses. I don’t count only goals,” she said. “If she keeps getting into those places, it will come.”

For ⟦TEAM|Brighton⟧ there was only frustration. ⟦PERSON|Whitlock⟧’s handball appeals at the other end were waved away, and the ⟦TEAM|Seagulls⟧ have now lost four ⟦COMPETITION|WSL⟧ away matches in a row without getting on the scoresheet.

“There’s nothing between the teams for 75 minutes and then we switch off once,” said head coach ⟦PERSON|Jo Marsden⟧. “⟦G3|Conceding⟧ like that, from a throw we should deal with, hurts. I have no complaints about the effort. We’ve got to be braver in the final third.”

⟦TEAM|City⟧ are back to within a point of leaders ⟦TEAM|Arsenal⟧, with a game in hand.
=====GOALS=====
{"id": "G1", "scorer": "Hana Kobayashi-Reid", "team": "Manchester City Women", "minute": 78, "assist": "Lucía Peralta", "kind": "shot", "minute_text": "78th minute"}
{"id": "G2", "scorer": "Hana Kobayashi-Reid", "team": "Manchester City Women", "minute": 78, "assist": "Lucía Peralta", "kind": "shot", "minute_text": "78th minute"}
{"id": "G3", "scorer": "Hana Kobayashi-Reid", "team": "Manchester City Women", "minute": 78, "assist": "Lucía Peralta", "kind": "shot"}
