⟦TEAM|Kaizer Chiefs⟧ win at last as ⟦PERSON|Mthembu⟧ takes his chance
⟦GPE|Johannesburg⟧ - ⟦TEAM|Kaizer Chiefs⟧ won for the first time in seven league games when they beat ⟦TEAM|Golden Arrows⟧ ⟦SCORE|2-1⟧ at ⟦VENUE|FNB Stadium⟧ on ⟦DATE|Sunday⟧ afternoon.
⟦PERSON|Siyabonga Mthembu⟧, a free agent until ⟦DATE|last month⟧, ⟦G1|scored the decisive goal⟧ in the ⟦MINUTE|71st minute⟧, having replaced the injured ⟦PERSON|Wandile Nkosi⟧.
⟦TEAM|Chiefs⟧ ⟦G2|led⟧ after ⟦MINUTE|25 minutes⟧. ⟦PERSON|Nkosi⟧ was brought down by ⟦PERSON|Gladwin Moloi⟧ and ⟦PERSON|Pule Sekgota⟧ ⟦G3|beat⟧ ⟦PERSON|Brandon Jacobs⟧ from the penalty spot.
Before that it had been ⟦TEAM|Arrows⟧ who looked more likely. ⟦PERSON|Thabang Cele⟧ forced ⟦PERSON|Bruce Mahlangu⟧ to make a save at his near post and ⟦PERSON|Moloi⟧ sent a free header over the bar.
They were rewarded in ⟦MINUTE|first-half stoppage time⟧. ⟦PERSON|Mahlangu⟧ punched a corner only as far as ⟦PERSON|Cele⟧, and his ⟦G4|low shot went in⟧ through a ruck of players.
⟦PERSON|Sekgota⟧ had a chance to restore the lead ⟦MINUTE|five minutes after half-time⟧ with another penalty, for a foul by ⟦PERSON|Cele⟧, but this time ⟦PERSON|Jacobs⟧ saved. The rebound was put wide by ⟦PERSON|Nkosi⟧, who was hurt in doing so.
⟦PERSON|Mthembu⟧ had been playing for 10 minutes when he found space between two defenders and ⟦G5|volleyed past ⟦PERSON|Jacobs⟧⟧ after ⟦PERSON|Katlego Dlamini⟧ had crossed.
⟦TEAM|Chiefs⟧ were made to sweat. ⟦PERSON|Moloi⟧ hit the post in the ⟦MINUTE|88th minute⟧ and ⟦PERSON|Cele⟧ saw a header cleared off the line.
"It's one win," said coach ⟦PERSON|Stanislav Horvat⟧. "No celebrations, we have ⟦TEAM|Pirates⟧ on ⟦DATE|Saturday⟧."
=====GOALS=====
{"id": "G1", "scorer": "Siyabonga Mthembu", "team": "Kaizer Chiefs", "minute": 71, "minute_text": "71st minute", "assist": "Katlego Dlamini", "kind": "volley"}
{"id": "G2", "scorer": "Pule Sekgota", "team": "Kaizer Chiefs", "minute": 25, "minute_text": "25 minutes", "kind": "penalty"}
{"id": "G3", "scorer": "Pule Sekgota", "team": "Kaizer Chiefs", "minute": 25, "kind": "penalty"}
{"id": "G4", "scorer": "Thabang Cele", "team": "Golden Arrows", "minute_text": "first-half stoppage time", "kind": "shot", "score": "1-1"}
{"id": "G5", "scorer": "Siyabonga Mthembu", "team": "Kaizer Chiefs", "minute": 71, "assist": "Katlego Dlamini", "kind": "volley", "score": "2-1"}
