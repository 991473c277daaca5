⟦NORP|Spanish⟧ cyclist ⟦PERSON|Echegarai⟧ wins at ⟦GPE|Oudenaarde⟧; ⟦GPE|Bruges⟧ streets closed for ⟦TEAM|Club⟧ party too

⟦FURNITURE|Belga News Agency⟧
⟦FURNITURE|Sunday 5 April 2026 · 18h46⟧
⟦FURNITURE|Cycling | Football | Tennis | Other⟧
⟦FURNITURE|Translation: M.V.D.⟧
⟦FURNITURE|© BELGA PHOTO JASPER WILLEKENS⟧
⟦FURNITURE|Share on Bluesky⟧

⟦NORP|Basque⟧ rider ⟦PERSON|Ibai Echegarai⟧ won the ⟦COMPETITION|Tour of Flanders⟧ on ⟦DATE|Sunday⟧, leaving ⟦GPE|Belgium⟧'s ⟦PERSON|Stijn Dewulf⟧ behind on the ⟦GPE|Paterberg⟧ and arriving alone in ⟦GPE|Oudenaarde⟧ after 278 kilometres from ⟦GPE|Antwerp⟧.

⟦PERSON|Dewulf⟧, of ⟦TEAM|Alpecin⟧, was second at 21 seconds; ⟦GPE|Denmark⟧'s ⟦PERSON|Villads Krog⟧ of ⟦TEAM|Lidl-Trek⟧ beat ⟦PERSON|Tom Garside⟧ of ⟦GPE|Britain⟧ for third. A crash in ⟦GPE|Kruishoutem⟧ took out ⟦PERSON|Arne Lootens⟧, winner in ⟦DATE|2024⟧, who was taken to ⟦ORG|AZ Groeninge⟧ in ⟦GPE|Kortrijk⟧ with a broken collarbone.

"I saw ⟦GPE|San Sebastián⟧ in front of me," said ⟦PERSON|Echegarai⟧, a ⟦TEAM|Real Sociedad⟧ member who'd the club's crest under his saddle. ⟦VENUE|Anoeta⟧ showed the last kilometres on the screens before ⟦DATE|Sunday⟧'s ⟦COMPETITION|La Liga⟧ match against ⟦TEAM|Getafe⟧.

⟦FURNITURE|Lees ook: Ronde-watching: the beer tent economics⟧
⟦FURNITURE|VIDEO. Farmer moves cow for peloton⟧
⟦FURNITURE|Unmute | Fullscreen | 0:00 / 1:12⟧

In the women's race ⟦PERSON|Roos Wiersma⟧, ⟦NORP|Dutch⟧, of ⟦TEAM|SD Worx⟧, took a third title from ⟦PERSON|Chiara Bonfadini⟧ of ⟦GPE|Italy⟧. ⟦ORG|VRT⟧'s broadcast was seen by 1.4 million; ⟦ORG|RTBF⟧ had trouble with a drone.

Football: the ⟦GPE|Bruges⟧ police closed the ⟦GPE|Markt⟧ as well, for ⟦TEAM|Club Brugge⟧ may be champions on ⟦DATE|Monday⟧. They need a point in ⟦GPE|Ghent⟧, at the ⟦VENUE|Planet Group Arena⟧, in the ⟦COMPETITION|Jupiler Pro League⟧ play-offs, with ⟦TEAM|Union Saint-Gilloise⟧ five behind.

⟦FURNITURE|Ibai Echegarai on the Paterberg (BELGA)⟧⟦TEAM|Union⟧'s captain ⟦PERSON|Kamiel Van Hoorde⟧ ⟦G1|scored⟧ in ⟦DATE|Saturday⟧'s ⟦SCORE|1-0⟧ win over ⟦TEAM|Anderlecht⟧, but is suspended for ⟦TEAM|Genk⟧. ⟦NORP|Ivorian⟧ ⟦PERSON|Serge-Aimé Guédé⟧ returns.

⟦FURNITURE|BET TIP from our partner Napoleon: Gent or draw 2.10. 21+⟧
⟦FURNITURE|Scores by SMS? Text GOAL to 3344⟧
⟦FURNITURE|Cookies help us deliver our services. OK / More information⟧

The ⟦ORG|Royal Belgian Football Association⟧, in ⟦GPE|Tubize⟧, says ⟦TEAM|Belgium⟧'s ⟦DATE|June⟧ match with ⟦TEAM|Tunisia⟧ will be in ⟦GPE|Brussels⟧, at the ⟦VENUE|King Baudouin Stadium⟧. Before it the ⟦TEAM|Red Devils⟧ meet ⟦TEAM|Croatia⟧ in ⟦GPE|Rijeka⟧. ⟦GPE|Seattle⟧, where they open the ⟦DATE|2026⟧ ⟦COMPETITION|World Cup⟧ with ⟦TEAM|Egypt⟧, has set up a ⟦NORP|Belgian⟧ desk in the town hall; ⟦ORG|Neuhaus⟧ is to send pralines.

Tennis: ⟦PERSON|Ellen Vercruysse⟧ lost the final in ⟦GPE|Charleston⟧, ⟦GPE|South Carolina⟧, ⟦SCORE|6-4⟧ ⟦SCORE|7-5⟧ to ⟦NORP|Pole⟧ ⟦PERSON|Iga Marczak⟧.

⟦FURNITURE|Result: 1. Echegarai (ESP) 6:12:40 2. Dewulf (BEL) +0:21 3. Krog (DEN) +0:48 4. Garside (GBR) s.t. 5. Van Eetvelde-Maes (BEL)⟧
⟦FURNITURE|Standings Champions' play-offs: Club 52, Union 47, Gent 41, Genk 40, Anderlecht 37, Antwerp 33⟧
⟦FURNITURE|Also in the news: Rail strike from Tuesday, Heysel roof repaired⟧
⟦FURNITURE|All rights reserved. Belga 2026. Reproduction prohibited.⟧
⟦FURNITURE|Report an error⟧
=====GOALS=====
{"id": "G1", "scorer": "Kamiel Van Hoorde", "team": "Union Saint-Gilloise", "scope": "background"}
