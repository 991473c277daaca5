⟦TEAM|Barnsley⟧ ⟦SCORE|2⟧-⟦SCORE|1⟧ ⟦TEAM|Stockport County⟧: ⟦PERSON|Okafor-Lyle⟧ ⟦G1|winner⟧ lifts ⟦TEAM|Tykes⟧ into top six

⟦FURNITURE|By Darren Helliwell, Barnsley FC writer at Oakwell⟧
⟦FURNITURE|17:21, 22 NOV 2025 | Updated 18:09, 22 NOV 2025⟧
⟦FURNITURE|Bookmark | Share | 31 comments⟧
⟦FURNITURE|Join our Barnsley WhatsApp community and get the latest news sent straight to your phone⟧

⟦TEAM|Barnsley⟧ moved into the ⟦COMPETITION|League One⟧ play-off places with a ⟦SCORE|2-1⟧ win over ⟦TEAM|Stockport County⟧ at ⟦VENUE|Oakwell⟧ on ⟦DATE|Saturday⟧, substitute ⟦PERSON|Jermaine Okafor-Lyle⟧ ⟦G2|scoring⟧ with ⟦MINUTE|three minutes left⟧.

⟦PERSON|Declan Moyes⟧ had ⟦G3|put the ⟦TEAM|Tykes⟧ ahead⟧ in the ⟦MINUTE|16th minute⟧ with a low finish from ⟦PERSON|Sam Thurlow⟧'s pass, only for ⟦PERSON|Harvey Quilter⟧ to ⟦G4|equalise⟧ ⟦MINUTE|two minutes after half-time⟧.

⟦TEAM|County⟧, beaten once in ⟦COMPETITION|League One⟧ since ⟦DATE|September⟧, started better. ⟦PERSON|Quilter⟧'s drive was pushed behind by ⟦PERSON|Ondřej Blažek⟧ and centre-half ⟦PERSON|Will Hanbury⟧ should have done better with a free header from the corner.

⟦FURNITURE|READ MORE: Barnsley player ratings as substitute earns an 8⟧
⟦FURNITURE|READ MORE: Every word Tommy Garrick said about his contract⟧

⟦FURNITURE|READ MORE: South Yorkshire Police make four arrests in Sheffield⟧

The ⟦G5|goal⟧ came against the run of play. ⟦PERSON|Thurlow⟧ robbed ⟦PERSON|Hanbury⟧ on halfway and released ⟦PERSON|Moyes⟧, who took a touch and ⟦G6|beat ⟦PERSON|Corey Addai-Smith⟧⟧ from 15 yards.

⟦FURNITURE|Declan Moyes wheels away after giving Barnsley the lead (Image: Gareth Swift/Focus Images)⟧⟦PERSON|Moyes⟧ had a second chance on ⟦MINUTE|34 minutes⟧ but ⟦PERSON|Addai-Smith⟧ saved with his legs, and ⟦PERSON|Thurlow⟧ hit the side-netting before the ⟦MINUTE|break⟧.

⟦TEAM|Stockport⟧ were level when ⟦PERSON|Ryan Delacroix⟧'s cross reached ⟦PERSON|Quilter⟧ at the back post and the former ⟦TEAM|Rotherham United⟧ man ⟦G7|headed in his ninth⟧ of the season.

⟦FURNITURE|Sign up to our Reds newsletter here.⟧ ⟦PERSON|Okafor-Lyle⟧, on loan from ⟦TEAM|Leeds United⟧, replaced ⟦PERSON|Moyes⟧ in the ⟦MINUTE|71st minute⟧. He had a shot blocked by ⟦PERSON|Hanbury⟧, then, on ⟦MINUTE|87⟧, met ⟦PERSON|Thurlow⟧'s free-kick with a header that ⟦G8|went in⟧ off the bar.

"I've been on at him since ⟦DATE|Monday⟧ about attacking the ball," manager ⟦PERSON|Tommy Garrick⟧ told ⟦ORG|BBC Radio Sheffield⟧. "He's nineteen, he's from ⟦GPE|Barbados⟧, he thought ⟦GPE|Yorkshire⟧ was cold in ⟦DATE|August⟧."

⟦TEAM|Stockport⟧ boss ⟦PERSON|Dave Rimmington⟧ was unhappy that referee ⟦PERSON|Lewis Akhtar⟧ waved away a penalty appeal in ⟦MINUTE|stoppage time⟧.

⟦TEAM|Barnsley⟧ go to ⟦TEAM|Wycombe Wanderers⟧ on ⟦DATE|Tuesday⟧ before an ⟦COMPETITION|FA Cup⟧ second-round tie with ⟦TEAM|Boreham Wood⟧ at ⟦VENUE|Meadow Park⟧.

⟦FURNITURE|Barnsley: Blažek; Cotter, Earl, Roberts-Shaw; O'Keefe, Connell, Bland, Farrugia; Thurlow; Moyes (Okafor-Lyle 71), Kelly. Subs not used: Flavell, Yoganathan, Banks⟧
⟦FURNITURE|Stockport: Addai-Smith; Connolly, Hanbury, Pye, Touray; Norwood, Bate; Delacroix, Diamond, Quilter; Wootton⟧
⟦FURNITURE|Referee: Lewis Akhtar. Attendance: 13,402 (1,987 away)⟧
⟦FURNITURE|Story Saved. You can find this story in My Bookmarks.⟧
=====GOALS=====
{"id": "G1", "scorer": "Jermaine Okafor-Lyle", "team": "Barnsley", "minute": 87, "assist": "Sam Thurlow", "kind": "header"}
{"id": "G2", "scorer": "Jermaine Okafor-Lyle", "team": "Barnsley", "minute": 87, "minute_text": "three minutes left", "assist": "Sam Thurlow", "kind": "header"}
{"id": "G3", "scorer": "Declan Moyes", "team": "Barnsley", "minute": 16, "minute_text": "16th minute", "assist": "Sam Thurlow", "kind": "shot"}
{"id": "G4", "scorer": "Harvey Quilter", "team": "Stockport County", "minute": 47, "minute_text": "two minutes after half-time", "assist": "Ryan Delacroix", "kind": "header"}
{"id": "G5", "scorer": "Declan Moyes", "team": "Barnsley", "minute": 16, "assist": "Sam Thurlow", "kind": "shot"}
{"id": "G6", "scorer": "Declan Moyes", "team": "Barnsley", "minute": 16, "assist": "Sam Thurlow", "kind": "shot"}
{"id": "G7", "scorer": "Harvey Quilter", "team": "Stockport County", "minute": 47, "assist": "Ryan Delacroix", "kind": "header"}
{"id": "G8", "scorer": "Jermaine Okafor-Lyle", "team": "Barnsley", "minute": 87, "minute_text": "87", "assist": "Sam Thurlow", "kind": "header"}
