⟦PERSON|Ridsdale⟧: ⟦PERSON|Faye⟧ ⟦G9|goal⟧ should never have stood

⟦TEAM|Grimsby Town⟧ manager ⟦PERSON|Gavin Ridsdale⟧ will write to the ⟦ORG|EFL⟧ after what he described as "three wrong decisions in one ⟦G1|goal⟧" condemned his side to a ⟦SCORE|2-1⟧ defeat at ⟦TEAM|Notts County⟧.

⟦PERSON|Ibou Faye⟧'s ⟦MINUTE|81st-minute⟧ ⟦G2|effort⟧ sealed a comeback win for the ⟦TEAM|Magpies⟧ at ⟦VENUE|Meadow Lane⟧ on ⟦DATE|Saturday⟧ and stretched the ⟦TEAM|Mariners⟧' winless run to six matches.

⟦PERSON|Ridsdale⟧ felt the throw-in from which it came should have been his team's, that ⟦PERSON|Faye⟧ controlled the ball with an arm and that ⟦PERSON|Jordan Spackman⟧ was impeding goalkeeper ⟦PERSON|Brett Oxley⟧ when the shot ⟦G3|flew in⟧.

"Any one of them, fine, it happens," he told the ⟦ORG|Grimsby Telegraph⟧. "Three? I've asked the fourth official which bit he'd like to see again."

⟦TEAM|Grimsby⟧ had begun brightly. ⟦PERSON|Aaron Devlin-Shaw⟧ bent an effort around the far post and ⟦PERSON|Kenny Trow⟧ drew a save from distance before the same two combined for the ⟦G4|opener⟧ on ⟦MINUTE|26 minutes⟧, ⟦PERSON|Trow⟧'s long pass over the top being ⟦G5|dinked past⟧ the keeper.

⟦TEAM|Notts⟧ offered little until ⟦PERSON|Spackman⟧ ⟦G6|squeezed home the equaliser⟧ during a scramble in the ⟦MINUTE|58th minute⟧; ⟦PERSON|Oxley⟧ had saved from ⟦PERSON|Faye⟧ and from ⟦PERSON|Lewis Mapstone⟧ in the same passage.

"I can take that one, we don't clear our lines," ⟦PERSON|Ridsdale⟧ said. "We let it bounce, it's kids' stuff. And ⟦PERSON|Aaron⟧ should have put us two up before that. But we're then on top again, ⟦PERSON|Kenny⟧'s hit the bar, and we get that decision."

Opposite number ⟦PERSON|Tim Scholey⟧ saw it differently. "Chest. I was ten yards away. ⟦PERSON|Ibou⟧'s ⟦G7|finish⟧ is what we should be talking about, on his weaker foot."

⟦PERSON|Faye⟧ has ⟦G8|scored⟧ in three of the last four matches, having gone without from ⟦DATE|August⟧ to ⟦DATE|Christmas⟧. ⟦TEAM|Walsall⟧'s visit is next up for ⟦TEAM|Notts⟧, in fourth. ⟦TEAM|Grimsby⟧ are home to ⟦TEAM|Crewe Alexandra⟧ at ⟦VENUE|Blundell Park⟧ ⟦DATE|tomorrow⟧ night, and ⟦PERSON|Trow⟧ will miss it after picking up a tenth booking of the campaign.

⟦FURNITURE|Get the latest Town news sent to your phone: join our community here⟧
=====GOALS=====
{"id": "G1", "scorer": "Ibou Faye", "team": "Notts County", "minute": 81, "kind": "shot"}
{"id": "G2", "scorer": "Ibou Faye", "team": "Notts County", "minute": 81, "kind": "shot", "minute_text": "81st-minute"}
{"id": "G3", "scorer": "Ibou Faye", "team": "Notts County", "minute": 81, "kind": "shot"}
{"id": "G4", "scorer": "Aaron Devlin-Shaw", "team": "Grimsby Town", "minute": 26, "assist": "Kenny Trow", "kind": "shot", "minute_text": "26 minutes"}
{"id": "G5", "scorer": "Aaron Devlin-Shaw", "team": "Grimsby Town", "minute": 26, "assist": "Kenny Trow", "kind": "shot"}
{"id": "G6", "scorer": "Jordan Spackman", "team": "Notts County", "minute": 58, "kind": "shot", "minute_text": "58th minute"}
{"id": "G7", "scorer": "Ibou Faye", "team": "Notts County", "minute": 81, "kind": "shot"}
{"id": "G8", "scorer": "Ibou Faye", "team": "Notts County", "count": 3, "scope": "background"}
{"id": "G9", "scorer": "Ibou Faye", "team": "Notts County", "minute": 81, "kind": "shot"}
