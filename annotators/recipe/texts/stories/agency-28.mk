⟦PERSON|Lightfoot⟧ grabs ⟦MINUTE|last-minute⟧ ⟦G1|winner⟧ as ⟦TEAM|Coventry⟧ go second
A superb ⟦MINUTE|stoppage-time⟧ ⟦G2|goal⟧ from ⟦PERSON|Tommy Lightfoot⟧ snatched a ⟦SCORE|2-1⟧ win for ⟦TEAM|Coventry⟧ over ⟦TEAM|Blackburn⟧, who had ⟦G3|hauled themselves level⟧ through ⟦PERSON|Asante Boakye⟧ after ⟦G4|falling behind⟧ to ⟦PERSON|Mads Riber⟧.
⟦TEAM|Blackburn⟧ came with a plan to frustrate and it lasted 24 minutes. Before that ⟦PERSON|Egil Strøm⟧, the ⟦NORP|Norwegian⟧ goalkeeper, had pushed aside a ⟦PERSON|Joel Carrick⟧ drive and ⟦PERSON|Stephane Huard⟧, picked out by ⟦PERSON|Lightfoot⟧ on ⟦MINUTE|13⟧, had nodded into the ground and over.
It was undone by a throw-in. ⟦PERSON|Harrison Poole⟧, waiting for help, threw the ball to ⟦PERSON|Carrick⟧ instead, and his early pass sent ⟦PERSON|Riber⟧ clear. The ⟦NORP|Dane⟧ ⟦G5|drew the goalkeeper and slipped it past him⟧ for his eighth ⟦G6|goal⟧ of the season; ⟦G7|seven⟧ had come away from home.
The ⟦TEAM|Sky Blues⟧ had their chance to add to it ⟦MINUTE|five minutes later⟧, ⟦PERSON|Carrick⟧ drilling into the outside of the net when ⟦PERSON|Huard⟧ was better placed. That was to look costly.
⟦TEAM|Rovers⟧' captain ⟦PERSON|Ben Ruddock⟧ won a corner off his opposite number and took it himself. It was a wicked one and ⟦PERSON|Boakye⟧, formerly of this parish, barely had to jump to ⟦G8|head in⟧ a ⟦MINUTE|39th-minute⟧ ⟦G9|equaliser⟧. He did not celebrate. ⟦PERSON|Neil Cadogan⟧, the home manager, kicked a bottle.
⟦PERSON|Huard⟧ ⟦G10|touched the ball home⟧ from two yards ⟦MINUTE|16 minutes into the second half⟧, but the ⟦NORP|Frenchman⟧ could hear the whistle before he had done so: ⟦PERSON|Riber⟧'s foot was up. ⟦PERSON|Strøm⟧ held a drive from ⟦PERSON|Lightfoot⟧, turned another on to the bar with ⟦MINUTE|20 minutes left⟧, and when he was finally beaten by ⟦PERSON|Riber⟧ a defender got back to hook clear.
Meanwhile ⟦TEAM|Blackburn⟧ had countered. ⟦PERSON|Curtis Abara⟧ ⟦G11|rifled past⟧ the keeper on ⟦MINUTE|80⟧; an arm was found to have controlled it.
There were ⟦MINUTE|three minutes of added time⟧ played when ⟦PERSON|Huard⟧ chested down a hopeful ball. ⟦PERSON|Lightfoot⟧, 25 yards out, took it on the bounce and ⟦G12|thrashed it into the top corner⟧, the best ⟦G13|strike⟧ this ground has seen since he himself ⟦G14|scored⟧ a similar one against ⟦TEAM|Millwall⟧ in ⟦DATE|February⟧.
"I've hit a few into the car park," he said. "This ⟦G15|one⟧ I knew."
⟦TEAM|Coventry City⟧ climb to second in the ⟦COMPETITION|Championship⟧. ⟦TEAM|Blackburn⟧ host ⟦TEAM|Portsmouth⟧ on ⟦DATE|Saturday⟧.
=====GOALS=====
{"id": "G1", "scorer": "Tommy Lightfoot", "team": "Coventry", "minute": 90, "added": 3, "minute_text": "stoppage-time", "assist": "Stephane Huard", "kind": "shot"}
{"id": "G2", "scorer": "Tommy Lightfoot", "team": "Coventry", "minute": 90, "added": 3, "minute_text": "stoppage-time", "assist": "Stephane Huard", "kind": "shot"}
{"id": "G3", "scorer": "Asante Boakye", "team": "Blackburn", "minute": 39, "assist": "Ben Ruddock", "kind": "header"}
{"id": "G4", "scorer": "Mads Riber", "team": "Coventry", "minute": 24, "assist": "Joel Carrick", "kind": "shot"}
{"id": "G5", "scorer": "Mads Riber", "team": "Coventry", "minute": 24, "assist": "Joel Carrick", "kind": "shot"}
{"id": "G6", "scorer": "Mads Riber", "team": "Coventry", "minute": 24, "assist": "Joel Carrick", "kind": "shot"}
{"id": "G7", "scorer": "Mads Riber", "team": "Coventry", "scope": "background", "count": 7}
{"id": "G8", "scorer": "Asante Boakye", "team": "Blackburn", "minute": 39, "minute_text": "39th-minute", "assist": "Ben Ruddock", "kind": "header"}
{"id": "G9", "scorer": "Asante Boakye", "team": "Blackburn", "minute": 39, "minute_text": "39th-minute", "assist": "Ben Ruddock", "kind": "header"}
{"id": "G10", "scorer": "Stephane Huard", "team": "Coventry", "minute": 61, "minute_text": "16 minutes into the second half", "outcome": "ruled out"}
{"id": "G11", "scorer": "Curtis Abara", "team": "Blackburn", "minute": 80, "minute_text": "80", "outcome": "ruled out"}
{"id": "G12", "scorer": "Tommy Lightfoot", "team": "Coventry", "minute": 90, "added": 3, "minute_text": "three minutes of added time", "assist": "Stephane Huard", "kind": "shot"}
{"id": "G13", "scorer": "Tommy Lightfoot", "team": "Coventry", "minute": 90, "added": 3, "minute_text": "three minutes of added time", "assist": "Stephane Huard", "kind": "shot"}
{"id": "G14", "scorer": "Tommy Lightfoot", "team": "Coventry", "scope": "background"}
{"id": "G15", "scorer": "Tommy Lightfoot", "team": "Coventry", "minute": 90, "added": 3, "assist": "Stephane Huard", "kind": "shot"}
