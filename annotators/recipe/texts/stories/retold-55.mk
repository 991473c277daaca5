⟦TEAM|Orlando Pirates⟧ hold off ⟦TEAM|Chiefs⟧ in ⟦GPE|Soweto⟧ derby
⟦FURNITURE|Johannesburg – Mzansi Soccer Desk⟧
⟦TEAM|Orlando Pirates⟧ are through to the ⟦COMPETITION|Nedbank Cup⟧ semi-finals after edging ⟦TEAM|Kaizer Chiefs⟧ ⟦SCORE|1-0⟧ in a tense derby at ⟦VENUE|FNB Stadium⟧ on ⟦DATE|Saturday afternoon⟧.
⟦PERSON|Thabiso Mokwena⟧'s ⟦G1|goal⟧ on the stroke of ⟦MINUTE|half-time⟧ was all that separated the old rivals, and ⟦TEAM|Chiefs⟧ will wonder how.
⟦TEAM|Amakhosi⟧ hit the woodwork in each half and had what looked a good penalty shout waved away by referee ⟦PERSON|Abongile Sithole⟧ in the ⟦MINUTE|77th minute⟧. Coach ⟦PERSON|Goran Petrovic⟧ was shown a yellow for his protest.
"I'm not allowed to say anything," said the ⟦NORP|Serb⟧. "You have eyes. We lost to a ⟦G2|goal⟧ in the ⟦MINUTE|last second of the half⟧, when the ball should've been out for our throw-in."
It was hard to tell from the replays. ⟦TEAM|Pirates⟧ left-back ⟦PERSON|Siyabonga Dube⟧ did seem to keep it in. He passed inside to ⟦PERSON|Lebo Khumalo⟧, whose strike was spilled by ⟦TEAM|Amakhosi⟧ captain and goalkeeper ⟦PERSON|Brandon Fisher⟧, and ⟦PERSON|Mokwena⟧ ⟦G3|pounced⟧.
Before that ⟦TEAM|Chiefs⟧ had been the side on top. ⟦PERSON|Edmilson Tavares⟧ had a header touched on to the post by ⟦PERSON|Nkosi Mabaso⟧. ⟦PERSON|Pule Rapoo⟧'s effort flew inches wide, and ⟦PERSON|Dube⟧ blocked another from the same player.
In the second half it was the bar, from ⟦PERSON|Rapoo⟧'s free-kick, and ⟦PERSON|Tavares⟧ was off target with the rebound.
⟦PERSON|Mokwena⟧ might have made it more comfortable but he blazed over with ⟦MINUTE|five minutes⟧ left after ⟦PERSON|Khumalo⟧ had put him clean through.
"My coach wasn't happy with that one," said the ⟦TEAM|Buccaneers⟧ striker. "But I've got five ⟦G4|goals⟧ against ⟦TEAM|Chiefs⟧ now and the ⟦G5|one⟧ ⟦DATE|today⟧ is special, because my grandmother was here."
⟦TEAM|Pirates⟧ have reached the last four for a third year running.
=====GOALS=====
{"id": "G1", "scorer": "Thabiso Mokwena", "team": "Orlando Pirates", "kind": "shot", "minute_text": "half-time"}
{"id": "G2", "scorer": "Thabiso Mokwena", "team": "Orlando Pirates", "kind": "shot", "minute_text": "last second of the half"}
{"id": "G3", "scorer": "Thabiso Mokwena", "team": "Orlando Pirates", "kind": "shot", "score": "1-0"}
{"id": "G4", "scorer": "Thabiso Mokwena", "scope": "background", "count": 5}
{"id": "G5", "scorer": "Thabiso Mokwena", "team": "Orlando Pirates", "kind": "shot"}
