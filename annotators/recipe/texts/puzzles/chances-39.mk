Half-term report: our verdict on all 12 ⟦COMPETITION|Scottish Premiership⟧ sides
⟦FURNITURE|Daily Clarion Sport Desk⟧
⟦TEAM|ABERDEEN⟧: B. Lost the manager in ⟦DATE|August⟧, the captain in ⟦DATE|September⟧, and hardly a match since. ⟦PERSON|Duk Moreira-Vaz⟧ has ⟦G1|eight⟧ of their ⟦G2|19 goals⟧.
⟦TEAM|CELTIC⟧: A-. Unbeaten but for that ⟦SCORE|3-2⟧ at ⟦VENUE|Rugby Park⟧, where they ⟦G3|let in two⟧ after the ⟦MINUTE|85th minute⟧. ⟦PERSON|Hyun Dae-ho⟧'s ⟦G4|strike⟧ at ⟦VENUE|Ibrox⟧, a ⟦G5|bender⟧ with the outside of the boot, is the season's best by some way.
⟦TEAM|DUNDEE⟧: D. No away win. Striker ⟦PERSON|Ross McAlinden⟧ last ⟦G6|scored⟧ on ⟦DATE|3 August⟧.
⟦TEAM|DUNDEE UNITED⟧: C+. They've drawn nine of 19, six of them ⟦SCORE|0-0⟧. "Solid", says the manager. Supporters have another word.
⟦TEAM|FALKIRK⟧: B+. Up from the ⟦COMPETITION|Championship⟧, they've ripped into everybody. ⟦PERSON|Calum Baird⟧ ⟦G7|hit four⟧ against ⟦TEAM|Livingston⟧ in the snow.
⟦TEAM|HEARTS⟧: A. Second. Nobody in ⟦GPE|Gorgie⟧ dares breathe. ⟦NORP|Portuguese⟧ duo ⟦PERSON|Cláudio Neves⟧ and ⟦PERSON|Tomé⟧ have ⟦G8|22⟧ between them, and defender ⟦PERSON|Struan Innes⟧ has three ⟦G9|own goals⟧, none of which cost a point.
⟦TEAM|HIBERNIAN⟧: C. Lost the derby to a ⟦G10|penalty⟧ given for a handball by a ball boy's bag, they'll tell you. Beaten finalists in the ⟦COMPETITION|League Cup⟧ after holding out for ⟦MINUTE|119 minutes⟧.
⟦TEAM|KILMARNOCK⟧: C. Beat ⟦TEAM|Celtic⟧. Have beaten no one else at home since.
⟦TEAM|LIVINGSTON⟧: E. Bottom. Have ⟦G11|conceded 44⟧, more than anybody in ⟦GPE|Europe⟧'s top 20 leagues bar one side in ⟦GPE|Cyprus⟧. Goalkeeper ⟦PERSON|Jérémie Aubin⟧ has still managed to be their best player.
⟦TEAM|MOTHERWELL⟧: B. Pretty football, no punch: 301 shots, ⟦G12|15 goals⟧.
⟦TEAM|RANGERS⟧: C-. Third, 11 points off, two managers gone. Injuries tore through the defence and the recruits haven't bedded in. ⟦NORP|Icelander⟧ ⟦PERSON|Jökull Arnarson⟧'s ⟦G13|brace⟧ at ⟦VENUE|Pittodrie⟧ was a rare good day.
⟦TEAM|ST MIRREN⟧: B. Won a cup! ⟦PERSON|Kofi Agyeman⟧'s extra-time ⟦G14|header⟧ at ⟦VENUE|Hampden⟧ took it to ⟦GPE|Paisley⟧ for the first time since ⟦DATE|2013⟧; he's been injured ever since, having landed on the trophy.
Prediction for ⟦DATE|May⟧? ⟦TEAM|Celtic⟧ first, by a whisker. If ⟦TEAM|Hearts⟧ don't lose at ⟦DATE|New Year⟧ we'll tear this up.
⟦FURNITURE|Agree? Email us at sport@⟧
=====GOALS=====
{"id": "G1", "scorer": "Duk Moreira-Vaz", "team": "ABERDEEN", "scope": "background", "count": 8}
{"id": "G2", "team": "ABERDEEN", "scope": "background", "count": 19}
{"id": "G3", "team": "KILMARNOCK", "scope": "background", "count": 2}
{"id": "G4", "scorer": "Hyun Dae-ho", "team": "CELTIC", "kind": "shot", "scope": "background"}
{"id": "G5", "scorer": "Hyun Dae-ho", "team": "CELTIC", "kind": "shot", "scope": "background"}
{"id": "G6", "scorer": "Ross McAlinden", "team": "DUNDEE", "scope": "background"}
{"id": "G7", "scorer": "Calum Baird", "team": "FALKIRK", "scope": "background", "count": 4}
{"id": "G8", "scorer": "Cláudio Neves; Tomé", "team": "HEARTS", "scope": "background", "count": 22}
{"id": "G9", "scorer": "Struan Innes", "kind": "own goal", "scope": "background", "count": 3}
{"id": "G10", "team": "HEARTS", "kind": "penalty", "scope": "background"}
{"id": "G11", "scope": "background", "count": 44}
{"id": "G12", "team": "MOTHERWELL", "scope": "background", "count": 15}
{"id": "G13", "scorer": "Jökull Arnarson", "team": "RANGERS", "scope": "background", "count": 2}
{"id": "G14", "scorer": "Kofi Agyeman", "team": "ST MIRREN", "kind": "header", "scope": "background"}
