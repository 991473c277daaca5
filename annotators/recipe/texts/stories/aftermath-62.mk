⟦VENUE|Oakwell⟧ rocked as ⟦TEAM|Reading⟧ ⟦G1|hit back⟧ with two
⟦TEAM|Barnsley⟧ let slip a winning position for the fourth time ⟦DATE|this season⟧, ⟦NORP|Norwegian⟧ ⟦PERSON|Johan Thoresen⟧ ⟦G2|nicking it⟧ for ⟦TEAM|Reading⟧ near the end of a ⟦SCORE|2-1⟧ defeat that had the home fans in uproar.
With ⟦PERSON|Tom Garside⟧'s ⟦G3|goal⟧ the ⟦TEAM|Tykes⟧ had a lead to protect at ⟦MINUTE|half-time⟧. They lost it to ⟦PERSON|Eddie Larkham⟧ inside the ⟦MINUTE|first ten minutes of the second half⟧ and never looked like getting it back.
"There's no other word than soft," said the home manager. "Soft for the ⟦G4|first⟧, soft for the ⟦G5|second⟧. And ⟦G6|ours⟧ was soft as well, if we're honest."
He had a point. ⟦PERSON|Garside⟧ was three yards out when ⟦TEAM|Royals⟧ goalkeeper ⟦PERSON|Michal Hronec⟧ spilled a routine shot by ⟦PERSON|Reuben Castlemaine⟧; ⟦PERSON|Thoresen⟧, back to help, miskicked, and the midfielder ⟦G7|tapped in⟧ in the ⟦MINUTE|27th minute⟧. ⟦PERSON|Castlemaine⟧ had shot straight at the ⟦NORP|Slovak⟧ twice already.
⟦TEAM|Reading⟧'s answer before the ⟦MINUTE|break⟧ was one header by ⟦PERSON|Ismael Touré-Webb⟧, over. They were sharper afterwards. A free-kick was floated in, ⟦PERSON|Scott Blevins⟧ made a hash of clearing it, and ⟦PERSON|Touré-Webb⟧'s shot was kept out by a hand which the referee may not have seen. It did not matter. ⟦PERSON|Larkham⟧ ⟦G8|lashed in the rebound⟧.
⟦PERSON|Castlemaine⟧ still had a chance to put ⟦TEAM|Barnsley⟧ in front. He was released by ⟦PERSON|Garside⟧ on ⟦MINUTE|66 minutes⟧, went round ⟦PERSON|Hronec⟧ and from the acutest of angles found a post. ⟦PERSON|Blevins⟧ put the rebound into row Z.
Both sides made changes. ⟦PERSON|Larkham⟧, limping, went off. When ⟦PERSON|Thoresen⟧'s ⟦G9|winner⟧ came it was from a position where nothing much was on: ⟦PERSON|Blevins⟧ had him covered, ⟦PERSON|Touré-Webb⟧'s pass was behind him. He stopped it, turned inside and ⟦G10|hit it low⟧ through the defender's legs.
"I saw the legs," ⟦PERSON|Thoresen⟧ said. "It's my fifth ⟦G11|goal⟧ here in four visits. Maybe they should sign me."
Boos rang out. ⟦TEAM|Barnsley⟧ go to ⟦TEAM|Wycombe⟧ next, and their manager was asked if he would be in charge. "I'd expect so," he said.
=====GOALS=====
{"id": "G1", "scorer": "Eddie Larkham; Johan Thoresen", "team": "Reading", "count": 2}
{"id": "G2", "scorer": "Johan Thoresen", "team": "Reading", "assist": "Ismael Touré-Webb", "kind": "shot"}
{"id": "G3", "scorer": "Tom Garside", "team": "Barnsley", "minute": 27, "kind": "shot"}
{"id": "G4", "scorer": "Eddie Larkham", "team": "Reading", "kind": "shot"}
{"id": "G5", "scorer": "Johan Thoresen", "team": "Reading", "assist": "Ismael Touré-Webb", "kind": "shot"}
{"id": "G6", "scorer": "Tom Garside", "team": "Barnsley", "minute": 27, "kind": "shot"}
{"id": "G7", "scorer": "Tom Garside", "team": "Barnsley", "minute": 27, "kind": "shot", "minute_text": "27th minute"}
{"id": "G8", "scorer": "Eddie Larkham", "team": "Reading", "kind": "shot"}
{"id": "G9", "scorer": "Johan Thoresen", "team": "Reading", "assist": "Ismael Touré-Webb", "kind": "shot"}
{"id": "G10", "scorer": "Johan Thoresen", "team": "Reading", "assist": "Ismael Touré-Webb", "kind": "shot"}
{"id": "G11", "scorer": "Johan Thoresen", "scope": "background"}
