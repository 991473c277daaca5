Late ⟦PERSON|Mbaye⟧ ⟦G1|header⟧ sends ⟦TEAM|Senegal⟧ past ⟦TEAM|Mali⟧ and into ⟦COMPETITION|Afcon⟧ last four

⟦TEAM|Senegal⟧ needed an ⟦MINUTE|88th-minute⟧ ⟦G2|header⟧ from ⟦PERSON|Cheikh Mbaye⟧ to get past ⟦TEAM|Mali⟧ ⟦SCORE|2-1⟧ in ⟦GPE|Abidjan⟧ on ⟦DATE|Friday⟧ and reach the semi-finals of the ⟦COMPETITION|Africa Cup of Nations⟧.

The ⟦TEAM|Lens⟧ defender, who had been at fault for ⟦TEAM|Mali⟧'s ⟦G3|equaliser⟧, met a corner from ⟦PERSON|Idrissa Faty⟧ at the near post after goalkeeper ⟦PERSON|Boubacar Tangara⟧ had come for it and got nowhere near the ball.

It was rough on ⟦TEAM|Mali⟧, who had the better of the second half and struck the bar through ⟦PERSON|Lassana Doumbia⟧ with ⟦MINUTE|20 minutes left⟧.

⟦TEAM|Senegal⟧ started well and ⟦G4|went in front⟧ after ⟦MINUTE|16 minutes⟧. ⟦PERSON|Pape Ndour⟧ robbed ⟦PERSON|Moussa Diarra⟧ on the halfway line and fed ⟦PERSON|Faty⟧, whose low cross was touched on by ⟦PERSON|Ibrahima Sow⟧ for ⟦PERSON|Ndour⟧, who had kept on running, to ⟦G5|sidefoot past⟧ ⟦PERSON|Tangara⟧. It was the ⟦TEAM|Marseille⟧ winger's third ⟦G6|goal⟧ of the tournament.

⟦PERSON|Sow⟧ should have added another on ⟦MINUTE|29⟧ but dragged his shot wide, and ⟦PERSON|Tangara⟧ made a fine stop from ⟦PERSON|Faty⟧'s free-kick just before the ⟦MINUTE|break⟧.

⟦TEAM|Mali⟧ were a different side after ⟦MINUTE|half-time⟧. ⟦PERSON|Doumbia⟧ fired over and ⟦PERSON|El Hadj Coulibaly⟧ had a header held by ⟦PERSON|Alioune Seck⟧ before they ⟦G7|drew level⟧ in the ⟦MINUTE|57th minute⟧. ⟦PERSON|Mbaye⟧, under no real pressure, let a long ball bounce over his head and ⟦PERSON|Coulibaly⟧ ran in behind him to ⟦G8|lift it over⟧ the advancing ⟦PERSON|Seck⟧.

"I wanted the ground to open," ⟦PERSON|Mbaye⟧ said. "I told myself I owed the boys one. When the corner came I thought of nothing else. I don't score many, that's my second ⟦G9|goal⟧ for the country and I will remember it longer than the first."

⟦TEAM|Mali⟧ coach ⟦PERSON|Sékou Bagayoko⟧ said his team had paid for not taking chances. "At ⟦SCORE|1-1⟧ there was one side trying to win. If ⟦PERSON|Doumbia⟧'s shot is two centimetres lower we are through. We switched off at one set piece and that is the difference."

⟦PERSON|Diarra⟧ was booked in the ⟦MINUTE|90th minute⟧ for a foul on substitute ⟦PERSON|Lamine Thiaw⟧ and will be in tears for a while yet; he retires from international football ⟦DATE|this month⟧.

⟦TEAM|Senegal⟧, who have not lost in 14 matches, face the winners of ⟦DATE|Saturday⟧'s tie between ⟦TEAM|Egypt⟧ and ⟦TEAM|Cape Verde⟧ in ⟦GPE|Bouaké⟧ on ⟦DATE|Wednesday⟧.

⟦FURNITURE|READ MORE: Full Afcon fixtures, results and group tables⟧
=====GOALS=====
{"id": "G1", "scorer": "Cheikh Mbaye", "team": "Senegal", "minute": 88, "kind": "header", "assist": "Idrissa Faty"}
{"id": "G2", "scorer": "Cheikh Mbaye", "team": "Senegal", "minute": 88, "kind": "header", "assist": "Idrissa Faty", "minute_text": "88th-minute"}
{"id": "G3", "scorer": "El Hadj Coulibaly", "team": "Mali", "minute": 57, "kind": "shot"}
{"id": "G4", "scorer": "Pape Ndour", "team": "Senegal", "minute": 16, "kind": "shot", "assist": "Ibrahima Sow", "minute_text": "16 minutes"}
{"id": "G5", "scorer": "Pape Ndour", "team": "Senegal", "minute": 16, "kind": "shot", "assist": "Ibrahima Sow", "minute_text": "16 minutes"}
{"id": "G6", "scorer": "Pape Ndour", "team": "Senegal", "minute": 16, "kind": "shot", "assist": "Ibrahima Sow"}
{"id": "G7", "scorer": "El Hadj Coulibaly", "team": "Mali", "minute": 57, "kind": "shot", "minute_text": "57th minute", "score": "1-1"}
{"id": "G8", "scorer": "El Hadj Coulibaly", "team": "Mali", "minute": 57, "kind": "shot", "minute_text": "57th minute"}
{"id": "G9", "scorer": "Cheikh Mbaye", "team": "Senegal", "minute": 88, "kind": "header", "assist": "Idrissa Faty"}
