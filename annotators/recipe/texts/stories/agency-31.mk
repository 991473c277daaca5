⟦PERSON|Stavrou⟧ has last word for ⟦TEAM|Saints⟧ in ⟦VENUE|St Mary's⟧ thriller
⟦PERSON|Demetri Stavrou⟧ ⟦G1|struck⟧ in the ⟦MINUTE|last minute⟧ to give ⟦TEAM|Southampton⟧ a ⟦SCORE|3-2⟧ victory over ⟦TEAM|Oxford⟧, who had ⟦G2|taken an early lead⟧ and ⟦G3|fought back to equality⟧ by a cruel deflection.
The ⟦NORP|Cypriot⟧ had already ⟦G4|levelled⟧ with a free-kick, ⟦PERSON|Amos Kiprotich⟧ ⟦G5|headed the home side in front⟧ and ⟦PERSON|Finlay Marsden⟧'s ⟦G6|effort⟧ looped in off a defender to add to ⟦PERSON|Sekou Bah⟧'s early ⟦G7|opener⟧.
There had been six minutes of huff and none of puff from ⟦TEAM|Saints⟧ when they ⟦G8|found themselves behind⟧; five, in fact, for the ⟦NORP|Guinean⟧ ⟦PERSON|Bah⟧ ⟦G9|scored⟧ in the ⟦MINUTE|fifth minute⟧. ⟦PERSON|Joe Brill⟧'s back pass was short, ⟦PERSON|Marsden⟧ got there, and ⟦PERSON|Bah⟧ ⟦G10|steered his cut-back beyond⟧ ⟦PERSON|Anders Ravn⟧.
⟦PERSON|Bah⟧, who ⟦G11|scored the only goal⟧ against ⟦TEAM|Derby⟧ on ⟦DATE|Tuesday⟧, might have had another but was foiled by the keeper.
⟦PERSON|Luke Haddow⟧ put one over from close range on ⟦MINUTE|18⟧, ⟦PERSON|Kiprotich⟧ hit the base of the upright with a snapshot on ⟦MINUTE|24⟧. ⟦PERSON|Haddow⟧ ⟦G12|stroked into an empty net⟧ in the ⟦MINUTE|37th minute⟧ but only because ⟦PERSON|Miguel Tavira⟧ had been floored, and the referee was in no doubt. ⟦TEAM|Oxford⟧ breathed. They did not breathe for long, as ⟦PERSON|Brill⟧ was fouled on the D shortly before the ⟦MINUTE|interval⟧, and ⟦PERSON|Stavrou⟧ ⟦G13|swept his free-kick inside⟧ the post to ⟦G14|restore parity⟧.
The sides traded chances: ⟦PERSON|Marsden⟧ over, ⟦PERSON|Rueda⟧ wide, ⟦PERSON|Bah⟧'s shot on ⟦MINUTE|60⟧ finger-tipped on to the bar by ⟦PERSON|Ravn⟧. ⟦TEAM|Southampton⟧ ⟦G15|took the lead⟧ in the ⟦MINUTE|69th minute⟧, the ⟦NORP|Kenyan⟧ ⟦G16|powering in a header⟧ from ⟦PERSON|Haddow⟧'s cross. Yet ⟦MINUTE|eight minutes on⟧ they ⟦G17|were pegged back⟧ when ⟦PERSON|Marsden⟧'s hit from 25 yards struck ⟦PERSON|Brill⟧'s shoulder ⟦G18|and flew in⟧.
So to the ⟦MINUTE|last minute⟧ and a run by ⟦PERSON|Nacho Rueda⟧, from halfway. He lost it, won it back, and poked it left to ⟦PERSON|Stavrou⟧, whose shot ⟦G19|went through the legs⟧ of ⟦PERSON|Tavira⟧.
⟦TEAM|Southampton⟧ boss ⟦PERSON|Gary Elphick⟧ told ⟦ORG|Solent⟧: "Take your pick what to talk about. We ⟦G20|conceded⟧ early and it's our own fault. The ⟦G21|second⟧ they've had a bit of luck with, that's ⟦G22|gone in⟧ off my centre-half's shoulder. But we've ⟦G23|got a goal⟧ from a cross and we've got the ⟦G24|free-kick⟧. He hits those every ⟦DATE|Friday⟧ till it's dark and I moan at him for it, so I'll not moan again. And then to go and ⟦G25|win it⟧ with the last kick, just about.
"Nobody ran off at ⟦SCORE|2-2⟧. They wanted it. I thought, the ⟦G26|winner⟧, if it comes, will come from him. He's on 14 now and I couldn't say which is the best of them, it's maybe this ⟦G27|free-kick⟧."
⟦PERSON|Stavrou⟧, who was born in ⟦GPE|Limassol⟧ and ⟦G28|scored his first league goal⟧ at 17, said: "It's been a long week. I missed two at ⟦TEAM|Derby⟧. Today I have hit the first and thought it's over the bar, then it ⟦G29|goes in⟧. The last, I didn't even look. I just ⟦G30|hit it⟧."
⟦TEAM|Oxford⟧'s manager told ⟦ORG|BBC Radio Oxford⟧: "We've come here and ⟦G31|scored two goals⟧. You would take that. It's the ⟦G32|first⟧ from a free-kick we've let in all year, and their ⟦G33|second⟧ is from the cross, which we'd warned them about."
=====GOALS=====
{"id": "G1", "scorer": "Demetri Stavrou", "team": "Southampton", "minute": 90, "minute_text": "last minute", "assist": "Nacho Rueda", "kind": "shot"}
{"id": "G2", "scorer": "Sekou Bah", "team": "Oxford", "minute": 5, "assist": "Finlay Marsden", "kind": "shot"}
{"id": "G3", "scorer": "Finlay Marsden", "team": "Oxford", "minute": 77}
{"id": "G4", "scorer": "Demetri Stavrou", "team": "Southampton", "kind": "free kick"}
{"id": "G5", "scorer": "Amos Kiprotich", "team": "Southampton", "minute": 69, "assist": "Luke Haddow", "kind": "header"}
{"id": "G6", "scorer": "Finlay Marsden", "team": "Oxford", "minute": 77}
{"id": "G7", "scorer": "Sekou Bah", "team": "Oxford", "minute": 5, "minute_text": "fifth minute", "assist": "Finlay Marsden", "kind": "shot"}
{"id": "G8", "scorer": "Sekou Bah", "team": "Oxford", "minute": 5, "minute_text": "fifth minute", "assist": "Finlay Marsden", "kind": "shot"}
{"id": "G9", "scorer": "Sekou Bah", "team": "Oxford", "minute": 5, "minute_text": "fifth minute", "assist": "Finlay Marsden", "kind": "shot"}
{"id": "G10", "scorer": "Sekou Bah", "team": "Oxford", "minute": 5, "minute_text": "fifth minute", "assist": "Finlay Marsden", "kind": "shot"}
{"id": "G11", "scorer": "Sekou Bah", "team": "Oxford", "scope": "background"}
{"id": "G12", "scorer": "Luke Haddow", "team": "Southampton", "minute": 37, "minute_text": "37th minute", "outcome": "ruled out"}
{"id": "G13", "scorer": "Demetri Stavrou", "team": "Southampton", "kind": "free kick"}
{"id": "G14", "scorer": "Demetri Stavrou", "team": "Southampton", "kind": "free kick"}
{"id": "G15", "scorer": "Amos Kiprotich", "team": "Southampton", "minute": 69, "minute_text": "69th minute", "assist": "Luke Haddow", "kind": "header"}
{"id": "G16", "scorer": "Amos Kiprotich", "team": "Southampton", "minute": 69, "minute_text": "69th minute", "assist": "Luke Haddow", "kind": "header"}
{"id": "G17", "scorer": "Finlay Marsden", "team": "Oxford", "minute": 77, "minute_text": "eight minutes on"}
{"id": "G18", "scorer": "Finlay Marsden", "team": "Oxford", "minute": 77, "minute_text": "eight minutes on"}
{"id": "G19", "scorer": "Demetri Stavrou", "team": "Southampton", "minute": 90, "minute_text": "last minute", "assist": "Nacho Rueda", "kind": "shot"}
{"id": "G20", "scorer": "Sekou Bah", "team": "Oxford", "minute": 5, "assist": "Finlay Marsden", "kind": "shot"}
{"id": "G21", "scorer": "Finlay Marsden", "team": "Oxford", "minute": 77}
{"id": "G22", "scorer": "Finlay Marsden", "team": "Oxford", "minute": 77}
{"id": "G23", "scorer": "Amos Kiprotich", "team": "Southampton", "minute": 69, "assist": "Luke Haddow", "kind": "header"}
{"id": "G24", "scorer": "Demetri Stavrou", "team": "Southampton", "kind": "free kick"}
{"id": "G25", "scorer": "Demetri Stavrou", "team": "Southampton", "minute": 90, "assist": "Nacho Rueda", "kind": "shot"}
{"id": "G26", "scorer": "Demetri Stavrou", "team": "Southampton", "minute": 90, "assist": "Nacho Rueda", "kind": "shot"}
{"id": "G27", "scorer": "Demetri Stavrou", "team": "Southampton", "kind": "free kick"}
{"id": "G28", "scorer": "Demetri Stavrou", "scope": "background"}
{"id": "G29", "scorer": "Demetri Stavrou", "team": "Southampton", "kind": "free kick"}
{"id": "G30", "scorer": "Demetri Stavrou", "team": "Southampton", "minute": 90, "assist": "Nacho Rueda", "kind": "shot"}
{"id": "G31", "scorer": "Sekou Bah; Finlay Marsden", "team": "Oxford", "count": 2}
{"id": "G32", "scorer": "Demetri Stavrou", "team": "Southampton", "kind": "free kick"}
{"id": "G33", "scorer": "Amos Kiprotich", "team": "Southampton", "minute": 69, "assist": "Luke Haddow", "kind": "header"}
