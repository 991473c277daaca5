⟦TEAM|Avenue⟧ let two-goal lead slip

⟦TEAM|BRADFORD (PARK AVENUE)⟧ ⟦SCORE|2⟧, ⟦TEAM|GUISELEY⟧ ⟦SCORE|2⟧

Ten-man ⟦TEAM|Guiseley⟧ forced a replay in the ⟦COMPETITION|FA Trophy⟧ when substitute ⟦PERSON|Warren Tidswell⟧ ⟦G1|headed in⟧ with the last touch of a stormy ⟦GPE|West Yorkshire⟧ derby at ⟦VENUE|Horsfall⟧.

It was rough justice on ⟦TEAM|Avenue⟧. The home side were outstanding before the ⟦MINUTE|break⟧ and had gone in two up thanks to ⟦G2|goals⟧ by ⟦PERSON|Joel Ransome⟧ and ⟦PERSON|Kelechi Obasi-Grant⟧, the ⟦G3|second⟧ of them a peach.

⟦PERSON|Ransome⟧, whose shirt is sponsored by his own dad, ⟦G4|tapped in⟧ after ⟦PERSON|Luke Fairweather⟧ spilled a cross in the ⟦MINUTE|ninth minute⟧. ⟦PERSON|Obasi-Grant⟧'s ⟦G5|goal⟧ came from out on the touchline, ⟦MINUTE|24 minutes later⟧. "He meant it," swore manager ⟦PERSON|Paddy McGonigle⟧. "He's done it in training."

When ⟦PERSON|Glenn Hartley-Dobbs⟧ saw red for a lunge on ⟦PERSON|Nathan Crisp⟧ ⟦MINUTE|four minutes into the second half⟧ the ⟦TEAM|Lions⟧ looked dead and buried. Instead they rallied. ⟦PERSON|Steve Pallister⟧, the player-manager, ⟦G6|reduced the arrears⟧ on ⟦MINUTE|67⟧ with a header and from then on it was all hands to the pump.

⟦TEAM|Avenue⟧ could have put the tie to bed. ⟦PERSON|Crisp⟧ shot straight at ⟦PERSON|Fairweather⟧, ⟦PERSON|Ransome⟧ blazed over. With the board showing six minutes of ⟦MINUTE|stoppage time⟧, and ⟦MINUTE|seven of them⟧ played, ⟦PERSON|Pallister⟧ hung one up to the back stick and ⟦PERSON|Tidswell⟧ ⟦G7|did the rest⟧.

The replay is at ⟦VENUE|Nethermoor⟧ on ⟦DATE|Tuesday⟧, 7.45pm. The winners will be at home to ⟦TEAM|Liversedge⟧. The ⟦ORG|Yorkshire Building Society⟧-backed ⟦COMPETITION|County Cup⟧ tie is put back a week.

⟦FURNITURE|Telegraph & Argus star man: Kelechi Obasi-Grant⟧
=====GOALS=====
{"id": "G1", "scorer": "Warren Tidswell", "team": "Guiseley", "minute": 90, "added": 7, "assist": "Steve Pallister", "kind": "header"}
{"id": "G2", "scorer": "Joel Ransome; Kelechi Obasi-Grant", "team": "Avenue", "count": 2}
{"id": "G3", "scorer": "Kelechi Obasi-Grant", "team": "Avenue", "minute": 33}
{"id": "G4", "scorer": "Joel Ransome", "team": "Avenue", "minute": 9, "kind": "shot", "minute_text": "ninth minute"}
{"id": "G5", "scorer": "Kelechi Obasi-Grant", "team": "Avenue", "minute": 33, "minute_text": "24 minutes later"}
{"id": "G6", "scorer": "Steve Pallister", "team": "Guiseley", "minute": 67, "kind": "header", "minute_text": "67"}
{"id": "G7", "scorer": "Warren Tidswell", "team": "Guiseley", "minute": 90, "added": 7, "assist": "Steve Pallister", "kind": "header", "minute_text": "seven of them"}
