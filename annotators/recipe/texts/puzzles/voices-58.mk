Notebook: ⟦TEAM|Racing⟧'s ⟦PERSON|Brathwaite⟧ out until ⟦DATE|May⟧; ⟦PERSON|Massoud⟧ scoops weekly award

Some news and notes from ⟦TEAM|Racing Louisville FC⟧'s training session ⟦DATE|Wednesday⟧:

BRATHWAITE SURGERY: ⟦PERSON|Keisha Brathwaite⟧ underwent successful surgery to repair a broken wrist. The ⟦TEAM|Trinidad and Tobago⟧ defender landed awkwardly in the ⟦SCORE|4-2⟧ loss at ⟦TEAM|Seattle Reign FC⟧, shortly after ⟦G1|putting ⟦TEAM|Racing⟧ up⟧ ⟦SCORE|1-0⟧ at ⟦VENUE|Lumen Field⟧ with her first professional ⟦G2|goal⟧. Coach ⟦PERSON|Anneke Roodt⟧ said she would miss a minimum of six weeks. "She texted me 'best and worst day of my life' with a lot of emojis," ⟦PERSON|Roodt⟧ said.

MASSOUD'S MOMENT: ⟦PERSON|Farida Massoud⟧ won the ⟦COMPETITION|NWSL⟧'s save of the week for a one-handed stop against ⟦PERSON|Melody Chukwuma⟧ in that same game. It's a little bittersweet, as ⟦PERSON|Chukwuma⟧ ⟦G3|scored⟧ on the corner that followed. She then ⟦G4|added two more⟧, the last from 40 yards after ⟦PERSON|Massoud⟧ had come way out of her net. "They don't give an award for that," the keeper said.

SHOOTING WORK: ⟦TEAM|Racing⟧ have ⟦G5|scored only five goals⟧ ⟦DATE|this year⟧, fewest in the league. Extra finishing drills were part of ⟦DATE|Wednesday⟧'s session. ⟦PERSON|Rosa Ibáñez⟧, whose late ⟦G6|header⟧ in ⟦TEAM|Seattle⟧ ended a drought of 540 minutes for the ⟦NORP|Spanish⟧ forward, stayed after to hit 50 volleys with each foot.

VAN WYNGAARD ON LOAN: Midfielder ⟦PERSON|Kim Van Wyngaard⟧ has left for ⟦TEAM|Angel City FC⟧ through the end of the season. The ⟦TEAM|South Africa⟧ international started twice and set up ⟦PERSON|Brathwaite⟧'s ⟦G7|goal⟧. In 41 games in ⟦GPE|Louisville⟧ she ⟦G8|scored three times⟧, and no one here will forget her kick in the ⟦COMPETITION|NWSL Challenge Cup⟧ final shootout, which the statisticians do not count.

GAME NOTES: ⟦TEAM|Racing⟧ host the ⟦TEAM|Reign⟧ in the return ⟦DATE|Saturday⟧ at ⟦VENUE|Lynn Family Stadium⟧. Kick is 7:30 p.m. ET on ⟦ORG|ESPN⟧. ... ⟦TEAM|Seattle⟧ have lost once all season. ... The first 3,000 fans receive a bobblehead. ... ⟦TEAM|Racing⟧ is 1-4-3, its worst start as a ⟦GPE|Kentucky⟧ club.

⟦FURNITURE|Reach soccer reporter Hays Ormond at hormond@courier-journal.example. Support local journalism with a subscription⟧
=====GOALS=====
{"id": "G1", "scorer": "Keisha Brathwaite", "team": "Racing Louisville FC", "assist": "Kim Van Wyngaard", "scope": "background", "score": "1-0"}
{"id": "G2", "scorer": "Keisha Brathwaite", "team": "Racing Louisville FC", "assist": "Kim Van Wyngaard", "scope": "background"}
{"id": "G3", "scorer": "Melody Chukwuma", "team": "Seattle Reign FC", "scope": "background"}
{"id": "G4", "scorer": "Melody Chukwuma", "team": "Seattle Reign FC", "count": 2, "scope": "background"}
{"id": "G5", "team": "Racing", "count": 5, "scope": "background"}
{"id": "G6", "scorer": "Rosa Ibáñez", "team": "Racing", "kind": "header", "scope": "background"}
{"id": "G7", "scorer": "Keisha Brathwaite", "team": "Racing Louisville FC", "assist": "Kim Van Wyngaard", "scope": "background"}
{"id": "G8", "scorer": "Kim Van Wyngaard", "team": "Racing", "count": 3, "scope": "background"}
