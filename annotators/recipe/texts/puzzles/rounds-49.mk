Player of the month: ⟦PERSON|Marcus Ledford⟧
⟦FURNITURE|heartsfc.co.uk⟧
Congratulations to ⟦PERSON|Marcus Ledford⟧, who has been voted ⟦ORG|Maroon Mortgages⟧ player of the month for ⟦DATE|October⟧ by you, the ⟦TEAM|Hearts⟧ supporters. The striker took 58 per cent of the vote, ahead of keeper ⟦PERSON|Zach Lund⟧ and left-back ⟦PERSON|Arjan Visser⟧.
⟦PERSON|Ledford⟧ ⟦G1|scored⟧ in every game in the month. He began with a ⟦G2|winner⟧ at ⟦TEAM|Livingston⟧, on as a sub, ⟦PERSON|Visser⟧’s low cross being half-cleared by ⟦PERSON|Danny Finlay⟧ and ⟦G3|lashed⟧ straight back. A week later it was his ⟦G4|equaliser⟧ that earned a point at ⟦VENUE|Easter Road⟧: ⟦TEAM|Hibs⟧ had ⟦G5|gone in front⟧ through ⟦PERSON|Joel Nwankwo⟧ and should have been out of sight, ⟦PERSON|Lund⟧ producing save after save, when the former ⟦TEAM|Blackpool⟧ man outjumped two defenders to ⟦G6|head in⟧ ⟦PERSON|Kenneth Varga-Bell⟧’s free-kick.
There was a ⟦G7|double⟧ in the ⟦SCORE|4-0⟧ win against ⟦TEAM|Ross County⟧. The ⟦G8|first⟧ was a penalty; for the ⟦G9|second⟧ he chested ⟦PERSON|Lund⟧’s kick, spun ⟦PERSON|Ryan Leith⟧ and ⟦G10|finished⟧ with the outside of his boot. ⟦PERSON|Varga-Bell⟧ and ⟦PERSON|Islay Chambers⟧ also ⟦G11|scored⟧.
Only the crossbar denied him against ⟦TEAM|Rangers⟧, twice, and still he found a way, ⟦G12|sliding home the consolation⟧ in a ⟦SCORE|2-1⟧ loss with the help of ⟦PERSON|Cammy Reid⟧’s glove.
“It’s a nice award and I know the boys at the back deserve it more,” he said. “⟦PERSON|Zach⟧ got us that point at ⟦TEAM|Hibs⟧, not me. My gran voted 11 times, by the way, she’s told me.”
It takes the 27-year-old to ⟦G13|seven⟧ for the season. His career best is ⟦G14|15⟧, with ⟦TEAM|Blackpool⟧ in ⟦DATE|2022-23⟧, when he was part of the side that lost to a ⟦MINUTE|stoppage-time⟧ ⟦PERSON|Harvey Lamb⟧ ⟦G15|goal⟧ in the play-offs.
⟦PERSON|Ledford⟧ will receive the award before ⟦DATE|Saturday⟧’s match with ⟦TEAM|St Mirren⟧. He is the first forward to win it since ⟦PERSON|Lee Gourlay⟧ in ⟦DATE|March⟧.
⟦TEAM|Hearts⟧ goal of the month went to ⟦PERSON|Islay Chambers⟧ for his ⟦G16|curler⟧ against ⟦TEAM|County⟧.
⟦FURNITURE|Tickets for Saturday are on sale now. Adults from £26.⟧
=====GOALS=====
{"id": "G1", "scorer": "Marcus Ledford", "team": "Hearts", "scope": "background"}
{"id": "G2", "scorer": "Marcus Ledford", "team": "Hearts", "scope": "background", "kind": "shot"}
{"id": "G3", "scorer": "Marcus Ledford", "team": "Hearts", "scope": "background", "kind": "shot"}
{"id": "G4", "scorer": "Marcus Ledford", "team": "Hearts", "scope": "background", "kind": "header", "assist": "Kenneth Varga-Bell"}
{"id": "G5", "scorer": "Joel Nwankwo", "team": "Hibs", "scope": "background"}
{"id": "G6", "scorer": "Marcus Ledford", "team": "Hearts", "scope": "background", "kind": "header", "assist": "Kenneth Varga-Bell"}
{"id": "G7", "scorer": "Marcus Ledford", "team": "Hearts", "scope": "background", "count": 2}
{"id": "G8", "scorer": "Marcus Ledford", "team": "Hearts", "scope": "background", "kind": "penalty"}
{"id": "G9", "scorer": "Marcus Ledford", "team": "Hearts", "scope": "background", "kind": "shot"}
{"id": "G10", "scorer": "Marcus Ledford", "team": "Hearts", "scope": "background", "kind": "shot"}
{"id": "G11", "scorer": "Kenneth Varga-Bell; Islay Chambers", "team": "Hearts", "scope": "background", "count": 2}
{"id": "G12", "scorer": "Marcus Ledford", "team": "Hearts", "scope": "background", "kind": "shot"}
{"id": "G13", "scorer": "Marcus Ledford", "team": "Hearts", "scope": "background", "count": 7}
{"id": "G14", "scorer": "Marcus Ledford", "team": "Blackpool", "scope": "background", "count": 15}
{"id": "G15", "scorer": "Harvey Lamb", "scope": "background"}
{"id": "G16", "scorer": "Islay Chambers", "team": "Hearts", "scope": "background", "kind": "shot"}
