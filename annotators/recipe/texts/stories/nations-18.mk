Euro: hosts ⟦TEAM|Switzerland⟧ pay for ⟦G1|own goal⟧ as ⟦TEAM|Norway⟧ start with win

⟦TEAM|Norway⟧ ⟦G2|overturned a ⟦MINUTE|half-time⟧ deficit⟧ with two second-half ⟦G3|goals⟧ to beat hosts ⟦TEAM|Switzerland⟧ ⟦SCORE|2-1⟧ in the opening match of the ⟦COMPETITION|Women's Euro⟧. Captain ⟦PERSON|Hedda Nordgren⟧ ⟦G4|brought them level⟧, a ⟦PERSON|Lea Gantenbein⟧ ⟦G5|own goal⟧ decided it.

A penalty apiece was missed at ⟦VENUE|St. Jakob-Park⟧, one wide and one off a post, in the space of an hour.

The ⟦NORP|Swiss⟧ were given a rousing welcome and tore into their opponents. ⟦PERSON|Sina Zumstein⟧ struck the crossbar with less than ⟦MINUTE|two minutes played⟧, ⟦PERSON|Alisha Frei⟧ was crowded out, and a header by ⟦PERSON|Noemi Caduff⟧ was pushed aside by ⟦PERSON|Eline Haugstad⟧. ⟦TEAM|Norway⟧'s sole chance of the opening ⟦MINUTE|half-hour⟧ fell to ⟦PERSON|Synne Torvik⟧, who skied it.

The ⟦TEAM|Nati⟧ ⟦G6|took a deserved lead⟧. ⟦PERSON|Kaja Fredriksen⟧'s throw was intercepted by ⟦PERSON|Frei⟧, and from the left came a cross that was too good for the ⟦NORP|Norwegian⟧ defence; ⟦PERSON|Caduff⟧ had the simple task of ⟦G7|nodding home⟧. Twenty-eight minutes had gone.

⟦PERSON|Haugstad⟧ did well to keep it at one. ⟦PERSON|Svenja Rüegg⟧ went through alone on ⟦MINUTE|35⟧ and was thwarted by her leg, ⟦PERSON|Zumstein⟧ by her fist.

⟦TEAM|Norway⟧ came out early for the second half, and it was all change. ⟦PERSON|Nordgren⟧, who had not won a header before the ⟦MINUTE|interval⟧, won the first one after it, from a corner by ⟦PERSON|Julie Blakstad-Moen⟧, and ⟦G8|glanced it past⟧ ⟦PERSON|Miriam Holzer⟧. The clock was at 53 and a half minutes. It was her 50th ⟦G9|goal⟧ for her country and the first of those that made her cry, she said.

⟦MINUTE|Four minutes later⟧ the ⟦G10|lead changed hands⟧. ⟦PERSON|Blakstad-Moen⟧ turned ⟦PERSON|Caduff⟧ on the right and hit a cross low and hard towards the near post, where ⟦PERSON|Gantenbein⟧, running back, stuck out a boot. The ball ⟦G11|spun off it and in⟧.

"It's a horrible one to ⟦G12|concede⟧," the ⟦NORP|Swiss⟧ coach said. "⟦PERSON|Lea⟧ could do nothing. And we have had a ⟦G13|goal⟧ and a bar and a post and I don't know what."

The post was struck by ⟦PERSON|Rüegg⟧ from the penalty spot in the ⟦MINUTE|70th minute⟧, after a handball that only VAR had seen. ⟦TEAM|Norway⟧ were next to be awarded one, and when ⟦PERSON|Nordgren⟧, whose ⟦G14|treble⟧ for ⟦TEAM|Wolfsburg⟧ in ⟦DATE|May⟧ secured a cup, sent hers wide, ⟦GPE|Basel⟧ roared as if at a goal.

There was a last twist. ⟦PERSON|Frei⟧ ⟦G15|slid in⟧ at the far post in the ⟦MINUTE|sixth minute of added time⟧, and half the stadium was in the air when the flag went up.

"We fell behind and kept calm," said ⟦PERSON|Nordgren⟧. "I ⟦G16|got one⟧ with my head, so maybe I should take penalties with it."

⟦TEAM|Norway⟧ meet ⟦TEAM|Finland⟧ on ⟦DATE|Sunday⟧ in ⟦GPE|Sion⟧.
=====GOALS=====
{"id": "G1", "scorer": "Lea Gantenbein", "team": "Norway", "minute": 58, "assist": "Julie Blakstad-Moen", "kind": "own goal"}
{"id": "G2", "scorer": "Hedda Nordgren; Lea Gantenbein", "team": "Norway", "count": 2}
{"id": "G3", "scorer": "Hedda Nordgren; Lea Gantenbein", "team": "Norway", "count": 2}
{"id": "G4", "scorer": "Hedda Nordgren", "team": "Norway", "minute": 54, "assist": "Julie Blakstad-Moen", "kind": "header"}
{"id": "G5", "scorer": "Lea Gantenbein", "team": "Norway", "minute": 58, "assist": "Julie Blakstad-Moen", "kind": "own goal"}
{"id": "G6", "scorer": "Noemi Caduff", "team": "Switzerland", "minute": 28, "assist": "Alisha Frei", "kind": "header"}
{"id": "G7", "scorer": "Noemi Caduff", "team": "Switzerland", "minute": 28, "assist": "Alisha Frei", "kind": "header", "minute_text": "Twenty-eight minutes had gone"}
{"id": "G8", "scorer": "Hedda Nordgren", "team": "Norway", "minute": 54, "assist": "Julie Blakstad-Moen", "kind": "header", "minute_text": "53 and a half minutes"}
{"id": "G9", "scorer": "Hedda Nordgren", "team": "Norway", "minute": 54, "assist": "Julie Blakstad-Moen", "kind": "header", "minute_text": "53 and a half minutes"}
{"id": "G10", "scorer": "Lea Gantenbein", "team": "Norway", "minute": 58, "assist": "Julie Blakstad-Moen", "kind": "own goal", "minute_text": "Four minutes later"}
{"id": "G11", "scorer": "Lea Gantenbein", "team": "Norway", "minute": 58, "assist": "Julie Blakstad-Moen", "kind": "own goal"}
{"id": "G12", "scorer": "Lea Gantenbein", "team": "Norway", "minute": 58, "assist": "Julie Blakstad-Moen", "kind": "own goal"}
{"id": "G13", "scorer": "Noemi Caduff", "team": "Switzerland", "minute": 28, "assist": "Alisha Frei", "kind": "header"}
{"id": "G14", "scorer": "Hedda Nordgren", "team": "Wolfsburg", "scope": "background", "count": 3}
{"id": "G15", "scorer": "Alisha Frei", "team": "Switzerland", "minute": 90, "added": 6, "kind": "shot", "outcome": "ruled out", "minute_text": "sixth minute of added time"}
{"id": "G16", "scorer": "Hedda Nordgren", "team": "Norway", "minute": 54, "assist": "Julie Blakstad-Moen", "kind": "header"}
