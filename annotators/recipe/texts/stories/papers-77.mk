⟦TEAM|Uzbekistan⟧ beat ⟦TEAM|Tajikistan⟧ ⟦SCORE|1-0⟧, stay on course for ⟦COMPETITION|World Cup⟧
TASHKENT, ⟦DATE|June 5⟧ (⟦ORG|Reuters⟧) - A late ⟦PERSON|Jasur Nematov⟧ ⟦G1|penalty⟧ kept ⟦TEAM|Uzbekistan⟧ on course for a place at the ⟦COMPETITION|World Cup⟧, giving them a ⟦SCORE|1-0⟧ win over 10-man ⟦TEAM|Tajikistan⟧ in ⟦COMPETITION|AFC⟧ qualifying on ⟦DATE|Thursday⟧.
⟦PERSON|Nematov⟧, who'd been jeered for missing two first-half chances, ⟦G2|struck his kick into the corner⟧ in the ⟦MINUTE|80th minute⟧, after ⟦PERSON|Rustam Kholikov⟧ had been sent off for handling a goal-bound shot by ⟦PERSON|Otabek Rasulov⟧.
The visitors thought they had ⟦G3|taken the lead⟧ early in the second half when ⟦PERSON|Farhod Saidov⟧ ⟦G4|nodded in⟧ from a free kick, but the ⟦G5|goal⟧ did not stand because of a foul on goalkeeper ⟦PERSON|Akmal Yusupov⟧.
A win over ⟦TEAM|Iran⟧ in ⟦DATE|March⟧ had put the ⟦TEAM|White Wolves⟧ within a point of qualification, and the 34,000 in the ⟦VENUE|Milliy Stadium⟧ had come for a party. They were restless by the ⟦MINUTE|interval⟧. ⟦PERSON|Sherzod Karimov⟧ scooped over from the edge of the six-yard area, ⟦PERSON|Nematov⟧ found the keeper's knees with one effort and the side netting with another, and ⟦PERSON|Rasulov⟧'s header was cleared from beneath the crossbar.
⟦NORP|Tajik⟧ hopes lay in breaks. ⟦PERSON|Dilshod Ergashev⟧ ran half the pitch in the ⟦MINUTE|39th minute⟧ only to shoot tamely.
⟦PERSON|Rasulov⟧ clipped the bar with ⟦MINUTE|19 minutes left⟧, and was at the heart of the move that brought the decision. From the resulting ⟦G6|spot kick⟧ there was no mistake.
"I wanted a third chance to be jeered," ⟦PERSON|Nematov⟧ told ⟦ORG|UzA⟧.
⟦PERSON|Yusupov⟧ preserved the win by tipping ⟦PERSON|Saidov⟧'s free kick over in the ⟦MINUTE|91st⟧.
⟦TEAM|Uzbekistan⟧ play ⟦TEAM|Qatar⟧ at home on ⟦DATE|Tuesday⟧ and a draw will do. ⟦TEAM|Tajikistan⟧ return to ⟦GPE|Dushanbe⟧ out of contention.
⟦FURNITURE|(Reporting by Nodira Aminova; Editing by Peter Hale)⟧
=====GOALS=====
{"id": "G1", "scorer": "Jasur Nematov", "team": "Uzbekistan", "minute": 80, "minute_text": "80th minute", "kind": "penalty"}
{"id": "G2", "scorer": "Jasur Nematov", "team": "Uzbekistan", "minute": 80, "minute_text": "80th minute", "kind": "penalty"}
{"id": "G3", "scorer": "Farhod Saidov", "team": "Tajikistan", "minute_text": "early in the second half", "kind": "header", "outcome": "ruled out"}
{"id": "G4", "scorer": "Farhod Saidov", "team": "Tajikistan", "minute_text": "early in the second half", "kind": "header", "outcome": "ruled out"}
{"id": "G5", "scorer": "Farhod Saidov", "team": "Tajikistan", "minute_text": "early in the second half", "kind": "header", "outcome": "ruled out"}
{"id": "G6", "scorer": "Jasur Nematov", "team": "Uzbekistan", "minute": 80, "kind": "penalty"}
