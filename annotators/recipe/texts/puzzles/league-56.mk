⟦TEAM|Robins⟧ too good for ⟦TEAM|Pompey⟧
It is not often you hear a manager apologise after winning ⟦SCORE|3-1⟧, but that was what ⟦PERSON|Gwen Patchett⟧ did on ⟦DATE|Sunday⟧ evening.
Her ⟦TEAM|Bristol City⟧ side had beaten ⟦TEAM|Portsmouth⟧ in ⟦COMPETITION|WSL2⟧ with two ⟦G1|goals⟧ from ⟦PERSON|Rosa Iglesias⟧ and another that the ⟦NORP|Spaniard⟧ had a hand in. "We should have put on more of a show," she said. "There were 5,000 here. We got the ⟦G2|third⟧ and stopped."
⟦TEAM|Portsmouth⟧ wouldn't have minded. Bottom of the table, without four regulars and with a 17-year-old, ⟦PERSON|Mollie Thwaite⟧, in goal, they might have feared worse when ⟦PERSON|Ffion Rees⟧ hit the bar from the kick-off.
It was ⟦PERSON|Rees⟧ who set up the first. She ran at one defender, then another, and when both backed off she knocked it into the path of ⟦PERSON|Iglesias⟧, who ⟦G3|rounded ⟦PERSON|Thwaite⟧⟧ without breaking stride.
⟦PERSON|Thwaite⟧ made a string of stops after that. Her save from ⟦PERSON|Linda Karlsen⟧'s volley, going down to her right and getting up to block the follow-up from ⟦PERSON|Rees⟧, had her own bench on its feet. She had no luck for the second. ⟦PERSON|Iglesias⟧ drilled in a cross that was meant for ⟦PERSON|Karlsen⟧ and ⟦PERSON|Chantelle Dube⟧, of all people, ⟦TEAM|Portsmouth⟧'s captain, ⟦G4|swept it past her⟧.
It stayed at two until the ⟦MINUTE|hour⟧ or thereabouts. A corner was played short, crossed deep, headed back by ⟦PERSON|Karlsen⟧ and ⟦G5|nodded in⟧ by ⟦PERSON|Iglesias⟧. That makes it ⟦G6|six⟧ for her in all competitions.
⟦PERSON|Patchett⟧ made five changes, the rhythm went, and ⟦PERSON|Amber Kingsnorth⟧, who had been ⟦TEAM|Portsmouth⟧'s one outlet, took advantage. A long ball, a bounce that deceived ⟦PERSON|Orla Keane⟧, the home goalkeeper, and ⟦PERSON|Kingsnorth⟧ ⟦G7|lifted it over her⟧. ⟦PERSON|Beatriz Falcao⟧ nearly added another for the visitors near the end, shooting against the base of a post with ⟦PERSON|Keane⟧ nowhere.
"If that one goes in, we've got a game on our hands," said ⟦PERSON|Patchett⟧.
⟦TEAM|Bristol City⟧'s next match at ⟦VENUE|Ashton Gate⟧ is in the ⟦COMPETITION|Women's FA Cup⟧. ⟦TEAM|Portsmouth⟧ have a month without a home match at ⟦VENUE|Westleigh Park⟧.
⟦FURNITURE|Images: Rogan/JMP⟧
⟦FURNITURE|Women's football: results and tables⟧
=====GOALS=====
{"id": "G1", "scorer": "Rosa Iglesias", "team": "Bristol City", "count": 2}
{"id": "G2", "scorer": "Rosa Iglesias", "team": "Bristol City", "kind": "header"}
{"id": "G3", "scorer": "Rosa Iglesias", "team": "Bristol City", "assist": "Ffion Rees"}
{"id": "G4", "scorer": "Chantelle Dube", "team": "Bristol City", "kind": "own goal"}
{"id": "G5", "scorer": "Rosa Iglesias", "team": "Bristol City", "kind": "header"}
{"id": "G6", "scorer": "Rosa Iglesias", "team": "Bristol City", "scope": "background", "count": 6}
{"id": "G7", "scorer": "Amber Kingsnorth", "team": "Portsmouth"}
