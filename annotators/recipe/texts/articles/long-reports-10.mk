⟦TEAM|Grimsby Town⟧ ⟦SCORE|2⟧ ⟦TEAM|Crewe Alexandra⟧ ⟦SCORE|2⟧: ⟦TEAM|Mariners⟧ rue "kamikaze" finish as two-goal lead slips

⟦FURNITURE|Words: Dale Pickersgill | Pictures: Mick Thurlby⟧

⟦TEAM|TOWN⟧ boss ⟦PERSON|Kenny Strachan-Hale⟧ pulled no punches after seeing his side throw away two points in front of their biggest ⟦VENUE|Blundell Park⟧ gate of the campaign.

Ahead by two with the game into its ⟦MINUTE|last ten minutes⟧, the ⟦TEAM|Mariners⟧ contrived to be pegged back by a ⟦TEAM|Crewe⟧ outfit who'd offered next to nothing. Worse, with ten men they might have lost it.

"It's kamikaze," ⟦PERSON|Strachan-Hale⟧ told the ⟦ORG|Grimsby Telegraph⟧. "There isn't a better word. You get your second, it's done, you see it out. Instead we've got our left-back taking throw-ins in the other half and nobody behind him."

For 80 minutes there was a lot to admire. Captain ⟦PERSON|Ellis Hargreave-Todd⟧ ran midfield, ⟦NORP|Nigerian⟧-born wing-back ⟦PERSON|Chuka Ibeneme⟧ had his man on toast and keeper ⟦PERSON|Lewis Bloomfield-Shaw⟧ barely had to get his knees dirty.

The deadlock should've been broken on ⟦MINUTE|ten⟧ when ⟦PERSON|Ibeneme⟧'s centre was turned over by ⟦PERSON|Paddy O'Rourke-Lyle⟧. It should have been on ⟦MINUTE|25⟧ as well, but ⟦PERSON|Ibeneme⟧'s own effort was hacked away. ⟦TEAM|Crewe⟧'s ⟦PERSON|Max Thirlwell⟧ had his name taken for a cynical trip, and from the resulting free-kick, twenty-odd yards from goal and dead central, the skipper stepped up. ⟦PERSON|Hargreave-Todd⟧ hadn't ⟦G1|scored⟧ from one since leaving ⟦TEAM|Hull City⟧. He has now. ⟦PERSON|Zach Dovedale⟧, unsighted, ⟦G2|was beaten⟧. It was ⟦MINUTE|three minutes before the turn-around⟧.

⟦PERSON|O'Rourke-Lyle⟧ got his reward in the ⟦MINUTE|63rd minute⟧. A flowing move from back to front, ten passes in all, ended with sub ⟦PERSON|Jamil Farouk-Dean⟧ teasing one across the face. The ⟦NORP|Irishman⟧, sliding in, ⟦G3|made certain⟧. Fourteen for the season now, and ⟦TEAM|Town⟧'s first home ⟦G4|goal⟧ from open play since ⟦DATE|October⟧.

And then it started. ⟦PERSON|Bloomfield-Shaw⟧ went down with cramp. ⟦PERSON|Ibeneme⟧, already booked, pulled back ⟦PERSON|Tommy Appleyard-Webb⟧ on ⟦MINUTE|79⟧ and was off. Centre-half ⟦PERSON|Ross Kinghorn⟧, the best player on the park up to then, mistimed a header on the edge of his own area. It fell to ⟦PERSON|Appleyard-Webb⟧, who'd been at ⟦TEAM|Cleethorpes Town⟧, just down the road, ⟦DATE|eighteen months ago⟧, and his half-volley ⟦G5|was in⟧ before anyone had shouted.

⟦MINUTE|81⟧ gone, ⟦SCORE|2-1⟧. ⟦TEAM|Crewe⟧ pushed. ⟦PERSON|Farouk-Dean⟧ had a chance to kill it at the other end, one on one with ⟦PERSON|Dovedale⟧, and hit it at his legs. That miss would prove costly.

"I'd have put my house on ⟦PERSON|Jamil⟧," said the manager.

The board said six. The ⟦MINUTE|fourth⟧ of them brought a long throw from ⟦PERSON|Thirlwell⟧, a melee, two blocks on the line, an appeal for handball, a third block, and finally a toe from somebody in red. It was given to ⟦PERSON|Dean Mallory-Kemp⟧; it may in fact have been ⟦PERSON|Kinghorn⟧, poor lad. Either way ⟦TEAM|Crewe⟧ had their ⟦G6|equaliser⟧ and 400 away fans were over the hoardings.

It could have been even worse. Straight from the ⟦MINUTE|restart⟧ ⟦PERSON|Hargreave-Todd⟧ lost it, ⟦PERSON|Mallory-Kemp⟧ ran clear and ⟦PERSON|Bloomfield-Shaw⟧, cramp and all, spread himself brilliantly. He was the only man in black and white who looked pleased at the whistle.

⟦TEAM|Crewe⟧'s chief ⟦PERSON|Lee Bellamy-Ross⟧, meanwhile, was all smiles. "If you'd offered me this at two down I'd have bitten your hand off. ⟦PERSON|Tommy⟧'s ⟦G7|goal⟧ was outrageous, the ⟦G8|second⟧ I don't care. I told them at the ⟦MINUTE|break⟧, keep it to one, we'll get a chance. Then ⟦TEAM|Grimsby⟧ ⟦G9|get another⟧ and I thought, oh well. But these lads don't chuck it."

The result leaves ⟦TEAM|Grimsby⟧ fifth. They're without a game until ⟦DATE|Tuesday⟧ week, when ⟦TEAM|Harrogate Town⟧ visit in the ⟦COMPETITION|EFL Trophy⟧. ⟦PERSON|Ibeneme⟧ will serve a one-match ban; ⟦PERSON|Kinghorn⟧ has a knock to the hip and goes for a scan.

⟦FURNITURE|TOWN RATINGS: Bloomfield-Shaw 7, Ibeneme 6, Kinghorn 6, Sellers 6, Amery 5, Hargreave-Todd 8, Peake 6, Noble 6, O'Rourke-Lyle 7, Rudd 6, Fenty 6. Subs: Farouk-Dean 6, Coyle 5.⟧
=====GOALS=====
{"id": "G1", "scorer": "Ellis Hargreave-Todd", "scope": "background", "kind": "free kick"}
{"id": "G2", "scorer": "Ellis Hargreave-Todd", "team": "Mariners", "minute": 42, "kind": "free kick", "minute_text": "three minutes before the turn-around"}
{"id": "G3", "scorer": "Paddy O'Rourke-Lyle", "team": "Town", "minute": 63, "assist": "Jamil Farouk-Dean", "kind": "shot"}
{"id": "G4", "scorer": "Paddy O'Rourke-Lyle", "team": "Town", "minute": 63, "assist": "Jamil Farouk-Dean", "kind": "shot"}
{"id": "G5", "scorer": "Tommy Appleyard-Webb", "team": "Crewe", "minute": 81, "kind": "volley", "minute_text": "81"}
{"id": "G6", "scorer": "Dean Mallory-Kemp", "team": "Crewe", "minute": 90, "added": 4, "kind": "shot"}
{"id": "G7", "scorer": "Tommy Appleyard-Webb", "team": "Crewe", "minute": 81, "kind": "volley", "minute_text": "81"}
{"id": "G8", "scorer": "Dean Mallory-Kemp", "team": "Crewe", "minute": 90, "added": 4, "kind": "shot"}
{"id": "G9", "scorer": "Paddy O'Rourke-Lyle", "team": "Town", "minute": 63, "assist": "Jamil Farouk-Dean", "kind": "shot"}
