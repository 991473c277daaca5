⟦TEAM|Nantes⟧ edge the derby of the ⟦GPE|Loire⟧

⟦TEAM|Nantes⟧ beat ⟦TEAM|Angers⟧ ⟦SCORE|2-0⟧ at the ⟦VENUE|Beaujoire⟧ on ⟦DATE|Sunday⟧, in a match between two sides who had gone thirteen games without a victory between them and who, for an hour, showed why.

The ⟦TEAM|Canaries⟧ got what they needed in the ⟦MINUTE|21st minute⟧. ⟦PERSON|Sidi Fofana⟧, the ⟦NORP|Ivorian⟧ winger, was allowed to turn by one defender and to cross by another, and ⟦PERSON|Jérémie Abalo⟧ ⟦G1|headed it in⟧ from about a yard. He was so unaccustomed to it that he apologised to the goalkeeper, ⟦PERSON|Vasco Quintela⟧, who'd been his team-mate at youth level.

⟦TEAM|Angers⟧ huffed. ⟦PERSON|Julien Maurepas⟧, the captain, curled one beyond the far post, had a penalty claim dismissed and was booked for making it a second time. ⟦PERSON|Axel Bertheau⟧ fluffed the chance of the afternoon when ⟦PERSON|Corentin Lavaud⟧ spilled a cross at his feet. In the ⟦MINUTE|70th⟧ he made amends, or so he believed, ⟦G2|stabbing in⟧ ⟦PERSON|Maurepas⟧'s free-kick; the flag was slow to go up, and the ⟦TEAM|Angers⟧ bench slow to come back off the grass.

With a ⟦MINUTE|minute to play⟧, and ⟦PERSON|Quintela⟧ up for a corner, ⟦PERSON|Timéo Rossignol⟧ ⟦G3|rolled the ball into an unguarded goal⟧ from inside his own half. It took eleven seconds to arrive, according to a man in the press box with a watch. “I thought it was going to stop,” ⟦PERSON|Rossignol⟧ admitted. “The grass is long here. I've said so before.”

⟦TEAM|Nantes⟧ rise to 15th. The defeat leaves ⟦TEAM|Angers⟧ rooted to the bottom, four points adrift and without a goal on their travels since ⟦DATE|October⟧.

⟦FURNITURE|Comments are closed.⟧
=====GOALS=====
{"id": "G1", "scorer": "Jérémie Abalo", "team": "Nantes", "minute": 21, "minute_text": "21st minute", "assist": "Sidi Fofana", "kind": "header"}
{"id": "G2", "scorer": "Axel Bertheau", "team": "Angers", "minute": 70, "minute_text": "70th", "outcome": "ruled out"}
{"id": "G3", "scorer": "Timéo Rossignol", "team": "Nantes", "minute": 89, "minute_text": "minute to play", "kind": "shot"}
