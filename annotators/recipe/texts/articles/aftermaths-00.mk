Late ⟦PERSON|Hellström⟧ ⟦G1|goal⟧ earns ⟦TEAM|Preston⟧ win over ⟦TEAM|Millwall⟧
⟦FURNITURE|Match report⟧
⟦FURNITURE|By Sam Ridealgh, Deepdale⟧

⟦PERSON|Magnus Hellström⟧ ⟦G2|scored⟧ with ⟦MINUTE|two minutes left⟧ as ⟦TEAM|Preston North End⟧ beat ⟦TEAM|Millwall⟧ ⟦SCORE|2-1⟧ at ⟦VENUE|Deepdale⟧ to move up to seventh in the ⟦COMPETITION|Championship⟧.

⟦TEAM|Millwall⟧ had looked the likelier winners after ⟦PERSON|Ibou Cissé⟧ ⟦G3|cancelled out⟧ ⟦PERSON|Darnell Osei-Tutu⟧'s first-half ⟦G4|opener⟧, but the ⟦TEAM|Sweden⟧ midfielder, who had come on for ⟦PERSON|Ross Lanyon⟧ in the ⟦MINUTE|72nd minute⟧, settled it when he was left unmarked at the back post.

⟦TEAM|Preston⟧ began well. ⟦PERSON|Osei-Tutu⟧ had a shot deflected behind inside ⟦MINUTE|two minutes⟧ and from the corner ⟦PERSON|Callum Brierley⟧ headed over from six yards. ⟦PERSON|Joaquín Vidal⟧ then tested ⟦PERSON|Petr Havlík⟧ from 25 yards, the visiting goalkeeper pushing the ball away to his left.

⟦TEAM|Millwall⟧'s first effort came in the ⟦MINUTE|19th minute⟧. ⟦PERSON|Cissé⟧ turned on the edge of the area and saw his low drive held by ⟦PERSON|Jamie Stroud⟧, who moments later was down smartly again to keep out a header from ⟦PERSON|Tom Waddell⟧.

The breakthrough arrived on ⟦MINUTE|34 minutes⟧. ⟦PERSON|Vidal⟧, the ⟦NORP|Spaniard⟧ playing wide on the left, went past ⟦PERSON|Waddell⟧ and pulled the ball back, and ⟦PERSON|Osei-Tutu⟧ ⟦G5|swept it under⟧ ⟦PERSON|Havlík⟧ from ten yards.

The forward should have had another before the ⟦MINUTE|interval⟧. He was played in by ⟦PERSON|Brierley⟧'s ball over the top but ⟦PERSON|Havlík⟧ came out quickly to block with his legs, and ⟦PERSON|Lanyon⟧ put the rebound into the side-netting.

The ⟦TEAM|Lions⟧ made two changes at ⟦MINUTE|half-time⟧ and were better for them. ⟦PERSON|Lewis Pargeter⟧, one of those introduced, hit the outside of a post with a free-kick and ⟦PERSON|Brierley⟧ had to clear off the line from ⟦PERSON|Waddell⟧ after ⟦PERSON|Stroud⟧ came for a corner and missed it.

They ⟦G6|were level⟧ with ⟦MINUTE|62 on the clock⟧. ⟦PERSON|Pargeter⟧'s cross from the right was only half cleared and the ⟦NORP|Senegalese⟧ striker ⟦G7|drove the ball in⟧ off the underside of the bar. It was his ninth ⟦G8|goal⟧ of the campaign and his fifth in seven away matches.

⟦TEAM|Millwall⟧ pushed for a second. ⟦PERSON|Pargeter⟧'s volley was tipped over by ⟦PERSON|Stroud⟧, ⟦PERSON|Cissé⟧ had a penalty appeal turned down after going down under a challenge from ⟦PERSON|Brierley⟧, and ⟦PERSON|Waddell⟧'s header from the resulting corner landed on the roof of the net.

But ⟦TEAM|Preston⟧ found a way. ⟦PERSON|Vidal⟧ swung over a deep cross, ⟦PERSON|Havlík⟧ could not reach it and ⟦PERSON|Hellström⟧ ⟦G9|nodded in⟧ from close range for his first ⟦G10|goal⟧ since joining.

⟦PERSON|Havlík⟧ then denied ⟦PERSON|Osei-Tutu⟧ in ⟦MINUTE|stoppage time⟧ with a save low to his right.

"I thought after they ⟦G11|scored⟧ we were hanging on a little bit," said the ⟦TEAM|Preston⟧ manager ⟦PERSON|Neil Ashworth⟧. "⟦PERSON|Jamie⟧ has made two very good saves at ⟦SCORE|1-1⟧ and that kept us in it. The lad comes on and gets his ⟦G12|goal⟧, and I'm delighted for him because he's been out since ⟦DATE|November⟧."

⟦TEAM|Preston⟧, who are now unbeaten in six, go to ⟦TEAM|Hull City⟧ on ⟦DATE|Tuesday⟧. ⟦TEAM|Millwall⟧ stay 14th and are at home to ⟦TEAM|Coventry City⟧.
⟦FURNITURE|Attendance: 15,206. Referee: D Whitlow.⟧
⟦FURNITURE|Follow our Preston coverage on the BBC Sport app⟧
=====GOALS=====
{"id": "G1", "scorer": "Magnus Hellström", "team": "Preston North End", "minute": 88, "assist": "Joaquín Vidal", "kind": "header"}
{"id": "G2", "scorer": "Magnus Hellström", "team": "Preston North End", "minute": 88, "minute_text": "two minutes left", "assist": "Joaquín Vidal", "kind": "header"}
{"id": "G3", "scorer": "Ibou Cissé", "team": "Millwall", "minute": 62, "kind": "shot"}
{"id": "G4", "scorer": "Darnell Osei-Tutu", "team": "Preston North End", "minute": 34, "assist": "Joaquín Vidal", "kind": "shot"}
{"id": "G5", "scorer": "Darnell Osei-Tutu", "team": "Preston North End", "minute": 34, "minute_text": "34 minutes", "assist": "Joaquín Vidal", "kind": "shot"}
{"id": "G6", "scorer": "Ibou Cissé", "team": "Millwall", "minute": 62, "minute_text": "62 on the clock", "kind": "shot"}
{"id": "G7", "scorer": "Ibou Cissé", "team": "Millwall", "minute": 62, "minute_text": "62 on the clock", "kind": "shot"}
{"id": "G8", "scorer": "Ibou Cissé", "team": "Millwall", "count": 9, "scope": "background"}
{"id": "G9", "scorer": "Magnus Hellström", "team": "Preston North End", "minute": 88, "assist": "Joaquín Vidal", "kind": "header"}
{"id": "G10", "scorer": "Magnus Hellström", "team": "Preston North End", "minute": 88, "assist": "Joaquín Vidal", "kind": "header"}
{"id": "G11", "scorer": "Ibou Cissé", "team": "Millwall", "minute": 62, "kind": "shot"}
{"id": "G12", "scorer": "Magnus Hellström", "team": "Preston North End", "minute": 88, "assist": "Joaquín Vidal", "kind": "header"}
