⟦COMPETITION|Women's Euro⟧ play-offs: ⟦TEAM|Wales⟧ squeeze past ⟦TEAM|Slovakia⟧, ⟦TEAM|Northern Ireland⟧ bow out

⟦PERSON|Carys Holmwood-Jones⟧'s ⟦G1|goal⟧, four minutes from the end of ⟦MINUTE|extra time⟧, put ⟦TEAM|Wales⟧ through to the finals as they beat ⟦TEAM|Slovakia⟧ ⟦SCORE|2-0⟧ at ⟦VENUE|Cardiff City Stadium⟧ on ⟦DATE|Tuesday⟧, ⟦SCORE|3-2⟧ on aggregate.

The ⟦TEAM|Everton⟧ midfielder ⟦G2|drove in⟧ ⟦PERSON|Ffion Morgan-Reid⟧'s lay-off in the ⟦MINUTE|116th minute⟧. ⟦TEAM|Wales⟧, beaten ⟦SCORE|2-1⟧ in ⟦GPE|Trnava⟧ ⟦DATE|last week⟧, when ⟦PERSON|Morgan-Reid⟧ ⟦G3|scored⟧ and ⟦PERSON|Hannah Cainsford⟧ missed a penalty, had drawn level on the night's work through ⟦PERSON|Cainsford⟧'s ⟦G4|finish⟧ in the ⟦MINUTE|24th minute⟧. ⟦PERSON|Mária Korenčíková⟧ was a formidable opponent in goal, saving a penalty from ⟦PERSON|Rhiannon Robertson-Lee⟧ on ⟦MINUTE|61⟧ and turning a header by ⟦PERSON|Cainsford⟧ on to the bar on ⟦MINUTE|88⟧.

⟦TEAM|Northern Ireland⟧ lost ⟦SCORE|4-1⟧ in ⟦GPE|Oslo⟧. ⟦PERSON|Simone Magillan⟧, with a rare touch inside the area, ⟦G5|had them ahead⟧ on ⟦MINUTE|13⟧, but ⟦TEAM|Norway⟧ ⟦G6|struck three times⟧ before ⟦MINUTE|half-time⟧: ⟦PERSON|Ada Hegermo⟧, ⟦PERSON|Frida Maanum-Lie⟧, ⟦PERSON|Hegermo⟧ again. ⟦PERSON|Guro Reitenes⟧ ⟦G7|completed the scoring⟧ from the spot.

⟦TEAM|Finland⟧ beat ⟦TEAM|Scotland⟧ ⟦SCORE|1-0⟧ in ⟦GPE|Helsinki⟧ to win by the same score overall. ⟦PERSON|Linda Sällinen⟧ ⟦G8|got the better of ⟦PERSON|Lee Gibsonne⟧⟧ with a lob in the ⟦MINUTE|first minute⟧ and ⟦TEAM|Scotland⟧, with two efforts against the woodwork and a ⟦G9|goal⟧ by ⟦PERSON|Claire Emslade⟧ struck off for a push, could find no way back. "We don't score, that's the truth of it," said ⟦PERSON|Emslade⟧.

⟦TEAM|Czechia⟧ and ⟦TEAM|Belgium⟧ drew ⟦SCORE|1-1⟧, ⟦PERSON|Tessa Wullaerts⟧ ⟦G10|equalising⟧ after ⟦PERSON|Kateřina Svitáková⟧ ⟦G11|had broken the deadlock⟧ on ⟦MINUTE|70⟧. ⟦TEAM|Belgium⟧ had won the away leg ⟦SCORE|3-0⟧, ⟦PERSON|Wullaerts⟧ ⟦G12|scoring all of them⟧.
=====GOALS=====
{"id": "G1", "scorer": "Carys Holmwood-Jones", "team": "Wales", "minute": 116, "assist": "Ffion Morgan-Reid", "kind": "shot"}
{"id": "G2", "scorer": "Carys Holmwood-Jones", "team": "Wales", "minute": 116, "assist": "Ffion Morgan-Reid", "kind": "shot", "minute_text": "116th minute"}
{"id": "G3", "scorer": "Ffion Morgan-Reid", "team": "Wales", "scope": "background"}
{"id": "G4", "scorer": "Hannah Cainsford", "team": "Wales", "minute": 24, "kind": "shot", "minute_text": "24th minute"}
{"id": "G5", "scorer": "Simone Magillan", "team": "Northern Ireland", "minute": 13, "minute_text": "13"}
{"id": "G6", "scorer": "Ada Hegermo; Frida Maanum-Lie", "team": "Norway", "count": 3}
{"id": "G7", "scorer": "Guro Reitenes", "team": "Norway", "kind": "penalty"}
{"id": "G8", "scorer": "Linda Sällinen", "team": "Finland", "minute": 1, "kind": "shot", "minute_text": "first minute"}
{"id": "G9", "scorer": "Claire Emslade", "team": "Scotland", "outcome": "ruled out"}
{"id": "G10", "scorer": "Tessa Wullaerts", "team": "Belgium"}
{"id": "G11", "scorer": "Kateřina Svitáková", "team": "Czechia", "minute": 70, "minute_text": "70"}
{"id": "G12", "scorer": "Tessa Wullaerts", "team": "Belgium", "scope": "background", "count": 3}
