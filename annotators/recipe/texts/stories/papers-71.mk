⟦TEAM|Whitecaps⟧' ⟦PERSON|Hosein⟧ suffers Achilles tear in ⟦GPE|Cascadia⟧ draw
VANCOUVER - The news from the trainer's room was worse than the news from the field.
⟦TEAM|Vancouver Whitecaps⟧ defender ⟦PERSON|Malik Hosein⟧ is done for the year, his left Achilles gone, after a ⟦SCORE|1-1⟧ tie with the ⟦TEAM|Seattle Sounders⟧ at ⟦VENUE|BC Place⟧ on ⟦DATE|Saturday⟧. He was hurt clearing a ball off the line in the ⟦MINUTE|68th minute⟧. The ball had been ⟦PERSON|Trey Archibald⟧'s, and it would've been the winner.
"That's ⟦PERSON|Malik⟧. He'd do it again," head coach ⟦PERSON|Zach Hennecke⟧ said.
⟦TEAM|Seattle⟧ ⟦G1|struck first⟧ when ⟦PERSON|Miguel Castañeda⟧ ⟦G2|picked the pocket⟧ of ⟦PERSON|Renaldo Gittens⟧ and ⟦G3|finished five-hole⟧, as the hockey people here say, in the ⟦MINUTE|18th minute⟧. The ⟦TEAM|Caps⟧ looked wobbly. ⟦PERSON|Castañeda⟧ dinged the post five minutes later and ⟦PERSON|Archibald⟧ skied one from the top of the box.
⟦NORP|Danish⟧ striker ⟦PERSON|Bo Lindgaard⟧ ⟦G4|tied it up⟧ in the ⟦MINUTE|40th⟧, after a couple of earlier headers had gone straight to the keeper. This third one, from ⟦PERSON|Kendrick Boyce⟧'s corner, ⟦G5|dropped inside the far post⟧.
⟦PERSON|Boyce⟧ could've put ⟦GPE|Vancouver⟧ ahead in the ⟦MINUTE|52nd⟧, but with ⟦PERSON|Lindgaard⟧ screaming for a pass he tried to score from the end line and found the side netting. ⟦NORP|Canadian⟧ international ⟦PERSON|Dion Charles-Peters⟧, making his first start since ⟦DATE|March⟧, was good for an hour and then ran out of road.
A ⟦MINUTE|stoppage-time⟧ free kick by ⟦PERSON|Castañeda⟧ went into the wall, and that was that.
The ⟦TEAM|Whitecaps⟧, fifth in ⟦COMPETITION|MLS⟧, lead the ⟦COMPETITION|Cascadia Cup⟧ on goal difference. They play ⟦TEAM|Portland⟧ next, then turn to the ⟦COMPETITION|Canadian Championship⟧. The return leg of this one is at ⟦VENUE|Lumen Field⟧ in ⟦DATE|August⟧.
⟦FURNITURE|The Province. Comments are closed on this story.⟧
=====GOALS=====
{"id": "G1", "scorer": "Miguel Castañeda", "team": "Sounders", "minute": 18, "minute_text": "18th minute", "kind": "shot"}
{"id": "G2", "scorer": "Miguel Castañeda", "team": "Sounders", "minute": 18, "minute_text": "18th minute", "kind": "shot"}
{"id": "G3", "scorer": "Miguel Castañeda", "team": "Sounders", "minute": 18, "minute_text": "18th minute", "kind": "shot"}
{"id": "G4", "scorer": "Bo Lindgaard", "team": "Whitecaps", "minute": 40, "minute_text": "40th", "assist": "Kendrick Boyce", "kind": "header"}
{"id": "G5", "scorer": "Bo Lindgaard", "team": "Whitecaps", "minute": 40, "minute_text": "40th", "assist": "Kendrick Boyce", "kind": "header"}
