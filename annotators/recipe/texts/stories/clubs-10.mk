⟦TEAM|Kaizer Chiefs⟧ stumble, ⟦TEAM|Sundowns⟧ stroll and ⟦TEAM|Pirates⟧ pinch it: the ⟦DATE|midweek⟧ wrap

⟦GPE|South Africa⟧'s big three had contrasting evenings in the ⟦COMPETITION|Betway Premiership⟧. ⟦TEAM|Mamelodi Sundowns⟧ beat ⟦TEAM|Stellenbosch⟧ ⟦SCORE|3-0⟧, ⟦TEAM|Orlando Pirates⟧ needed a ⟦G1|goal⟧ in the ⟦MINUTE|90th minute⟧ to see off ⟦TEAM|Sekhukhune United⟧, and ⟦TEAM|Kaizer Chiefs⟧ went down ⟦SCORE|2-1⟧ at ⟦TEAM|AmaZulu⟧ after leading.

In ⟦GPE|Pretoria⟧ the champions' ⟦G17|opener⟧ came from a set-piece: ⟦PERSON|Bongani Mathebula⟧'s corner, ⟦PERSON|Lucas Pedretti⟧'s header against the woodwork, and ⟦PERSON|Siyabonga Khoza⟧, who ⟦G2|stabbed the ball over the line⟧ at the second time of asking. ⟦TEAM|Stellenbosch⟧ keeper ⟦PERSON|Wayne Adonis⟧ protested that he had been impeded, but the ⟦G18|goal⟧ was given, and by the ⟦MINUTE|31st minute⟧ ⟦TEAM|Sundowns⟧' lead ⟦G3|had grown to two⟧. ⟦PERSON|Pedretti⟧, the ⟦NORP|Uruguayan⟧, ⟦G4|converted⟧ after being slipped in by ⟦PERSON|Khoza⟧, and with five minutes left he ⟦G5|added another⟧, his ⟦G6|ninth⟧ of the season, via the chest of right-back ⟦PERSON|Ashwin Josephs⟧. Coach ⟦PERSON|Manuel Terrazas⟧ called it "a professional night". ⟦TEAM|Stellies⟧ had one shot on target, and that a tame one.

⟦TEAM|Pirates⟧ dominated at ⟦VENUE|Orlando Stadium⟧ without finding a way past ⟦TEAM|Sekhukhune⟧'s ⟦NORP|Zimbabwean⟧ goalkeeper, ⟦PERSON|Tatenda Chirwa⟧, who had denied ⟦PERSON|Relebohile Mokwena⟧ three times before ⟦MINUTE|half-time⟧. ⟦PERSON|Mokwena⟧ thought he had at last beaten him on ⟦MINUTE|66 minutes⟧ but his ⟦G7|shot on the turn⟧ was disallowed, ⟦PERSON|Thabang Sithole-Ngcobo⟧ having been in an offside position. It took a mistake. ⟦PERSON|Chirwa⟧'s throw went to ⟦PERSON|Sithole-Ngcobo⟧'s feet, and the substitute, not long on, sent ⟦PERSON|Mokwena⟧ scampering down the right; he cut it back for ⟦PERSON|Evidence Makola⟧, and the left-back ⟦G8|swept home⟧ amid bedlam. "He should never be there," smiled coach ⟦PERSON|Jorge Salinas⟧. "I told him to stay. He's got those moments."

⟦TEAM|Chiefs⟧, meanwhile, ⟦G10|drew first blood⟧ through ⟦PERSON|Lebogang Ntuli⟧ at ⟦VENUE|Moses Mabhida Stadium⟧ on ⟦DATE|Tuesday⟧, only to be undone by the veteran ⟦PERSON|Mfanafuthi Zuma⟧. The 37-year-old ⟦G11|scored both⟧ ⟦TEAM|AmaZulu⟧ goals. He was allowed a free run for ⟦G12|the first⟧, two minutes after the restart, getting his head to ⟦PERSON|Sphelele Cele⟧'s cross. The ⟦G19|winner⟧ was a ⟦G13|penalty⟧, after ⟦PERSON|Nkosinathi Dube⟧'s foul on ⟦PERSON|Cele⟧. There were seven minutes left when ⟦PERSON|Zuma⟧ stepped up, and he went down the middle.

⟦PERSON|Ntuli⟧'s ⟦G14|effort⟧, which came on ⟦MINUTE|19⟧ when he robbed ⟦PERSON|Sanele Buthelezi⟧ and ⟦G15|slotted past⟧ ⟦PERSON|Veli Mbambo⟧, was his second in as many games following a ⟦G16|strike⟧ against ⟦TEAM|Polokwane City⟧ at the ⟦DATE|weekend⟧. It did not have the same outcome. ⟦TEAM|Chiefs⟧ have ⟦G20|conceded⟧ twice in each of their last four matches and stay sixth.

⟦TEAM|Sundowns⟧ lead the log by seven points, from ⟦TEAM|Pirates⟧.
=====GOALS=====
{"id": "G1", "scorer": "Evidence Makola", "team": "Orlando Pirates", "minute": 90, "minute_text": "90th minute", "assist": "Relebohile Mokwena", "kind": "shot"}
{"id": "G2", "scorer": "Siyabonga Khoza", "team": "Mamelodi Sundowns", "kind": "shot"}
{"id": "G3", "scorer": "Lucas Pedretti", "team": "Mamelodi Sundowns", "minute": 31, "minute_text": "31st minute", "assist": "Siyabonga Khoza", "kind": "shot"}
{"id": "G4", "scorer": "Lucas Pedretti", "team": "Mamelodi Sundowns", "minute": 31, "minute_text": "31st minute", "assist": "Siyabonga Khoza", "kind": "shot"}
{"id": "G5", "scorer": "Lucas Pedretti", "team": "Mamelodi Sundowns", "minute": 85, "minute_text": "five minutes left", "kind": "shot"}
{"id": "G6", "scorer": "Lucas Pedretti", "team": "Mamelodi Sundowns", "minute": 85, "minute_text": "five minutes left", "kind": "shot"}
{"id": "G7", "scorer": "Relebohile Mokwena", "team": "Orlando Pirates", "minute": 66, "minute_text": "66 minutes", "kind": "shot", "outcome": "ruled out"}
{"id": "G8", "scorer": "Evidence Makola", "team": "Orlando Pirates", "minute": 90, "assist": "Relebohile Mokwena", "kind": "shot"}
{"id": "G10", "scorer": "Lebogang Ntuli", "team": "Kaizer Chiefs", "minute": 19, "kind": "shot"}
{"id": "G11", "scorer": "Mfanafuthi Zuma", "team": "AmaZulu", "count": 2}
{"id": "G12", "scorer": "Mfanafuthi Zuma", "team": "AmaZulu", "minute": 47, "minute_text": "two minutes after the restart", "assist": "Sphelele Cele", "kind": "header"}
{"id": "G13", "scorer": "Mfanafuthi Zuma", "team": "AmaZulu", "minute": 83, "minute_text": "seven minutes left", "kind": "penalty"}
{"id": "G14", "scorer": "Lebogang Ntuli", "team": "Kaizer Chiefs", "minute": 19, "minute_text": "19", "kind": "shot"}
{"id": "G15", "scorer": "Lebogang Ntuli", "team": "Kaizer Chiefs", "minute": 19, "minute_text": "19", "kind": "shot"}
{"id": "G16", "scorer": "Lebogang Ntuli", "team": "Kaizer Chiefs", "scope": "background"}
{"id": "G17", "scorer": "Siyabonga Khoza", "team": "Mamelodi Sundowns", "kind": "shot"}
{"id": "G18", "scorer": "Siyabonga Khoza", "team": "Mamelodi Sundowns", "kind": "shot"}
{"id": "G19", "scorer": "Mfanafuthi Zuma", "team": "AmaZulu", "minute": 83, "minute_text": "seven minutes left", "kind": "penalty"}
{"id": "G20", "scope": "background"}
