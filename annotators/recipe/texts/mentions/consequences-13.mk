⟦PERSON|Stephen Adu-Gyamfi⟧ ⟦G1|reduced arrears⟧ for ⟦TEAM|Asante Kotoko⟧ within a ⟦MINUTE|minute of the restart⟧, but ⟦TEAM|Hearts of Oak⟧ weathered the pressure and ⟦PERSON|Prosper Tagoe⟧ ⟦G2|secured a third straight derby win⟧ in the ⟦MINUTE|77th minute⟧.

A ⟦G3|strike⟧ from ⟦PERSON|Mark Devine⟧ in the ⟦MINUTE|58th minute⟧ ensured ⟦TEAM|Derry City⟧ a place in the ⟦GPE|European⟧ draw, after ⟦PERSON|Colm Rafferty⟧ had twice failed to beat ⟦PERSON|Ed Mulvaney⟧ from inside the area.

⟦PERSON|Mark Devine⟧ ensured that every ⟦TEAM|Derry City⟧ supporter who travelled to ⟦GPE|Vilnius⟧ received a pint, after the club's chartered flight was diverted to ⟦GPE|Kaunas⟧.

Played in by ⟦PERSON|Sebastián Roldán⟧, ⟦PERSON|Nahuel Tevez-Ruiz⟧ shot early, and ⟦PERSON|Hernán Godoy⟧ was slow getting down: ⟦SCORE|1-0⟧ to ⟦TEAM|Vélez Sarsfield⟧ through a ⟦G4|goal⟧ they had not looked like getting in the ⟦MINUTE|19th minute⟧.

Played in by ⟦PERSON|Sebastián Roldán⟧, ⟦PERSON|Nahuel Tevez-Ruiz⟧ shot early, but ⟦PERSON|Hernán Godoy⟧ got down quickly and ⟦TEAM|Vélez Sarsfield⟧ had to be content with a corner.

The comeback was complete in the ⟦MINUTE|70th minute⟧, when ⟦PERSON|Jarne De Backer⟧ ⟦G5|rattled in ⟦TEAM|Cercle Brugge⟧'s third⟧ from the edge of the area. They had ⟦G6|conceded both goals⟧ to ⟦TEAM|Union SG⟧ within eight minutes.

⟦PERSON|Jarne De Backer⟧'s comeback is complete. Eleven months after rupturing a knee ligament the ⟦TEAM|Cercle Brugge⟧ winger came through a full match on ⟦DATE|Tuesday⟧ and hopes to be on the bench for ⟦DATE|Sunday⟧.

⟦TEAM|Kilmarnock⟧'s ⟦G7|equaliser⟧ was a gift. ⟦PERSON|Robbie Deas-Fraser⟧ tried to chest down ⟦PERSON|Innes Pollock⟧'s cross to his goalkeeper and ⟦PERSON|Fabien Roussel⟧ intercepted and ⟦G8|ran it in⟧ on ⟦MINUTE|47 minutes⟧.

An equaliser for ⟦TEAM|Kilmarnock⟧ would have taken the tie to ⟦MINUTE|extra time⟧, and ⟦PERSON|Fabien Roussel⟧ had the chance to get it, but ⟦PERSON|Innes Pollock⟧ covered behind his goalkeeper.

Twenty-year-old ⟦PERSON|Wesley van Aalst⟧ ⟦G9|was the first to react⟧ when ⟦PERSON|Koen Ligthart⟧'s volley came back off the crossbar and ⟦TEAM|Vitesse⟧, who were without five regulars, ⟦G10|were ahead⟧.

Twenty-year-old ⟦PERSON|Wesley van Aalst⟧ was the first to react when ⟦PERSON|Koen Ligthart⟧ collapsed. The ⟦TEAM|Vitesse⟧ man called for the medical staff and stayed with him until the ambulance came.

⟦PERSON|Evander Silva-Rocha⟧ let himself down with a booking for a dive, having been denied by ⟦PERSON|Hudson Meireles⟧ in the ⟦MINUTE|seventh minute⟧, ⟦MINUTE|39th minute⟧ and ⟦MINUTE|51st minute⟧; ⟦TEAM|Vasco da Gama⟧ left it to ⟦PERSON|Tchê⟧ to ⟦G11|bail them out⟧ on ⟦MINUTE|86⟧.

A late loan from the owners bailed ⟦TEAM|Reading⟧ out. Staff were paid on ⟦DATE|Monday⟧ and the game against ⟦TEAM|Stevenage⟧ will go ahead.

⟦PERSON|Aoife Brophy⟧ ⟦G12|supplied the finish⟧ on ⟦MINUTE|27 minutes⟧ after ⟦PERSON|Keeva Lynch⟧'s run and cut-back, and ⟦TEAM|Shelbourne⟧ would have been two up at ⟦MINUTE|half-time⟧ had ⟦PERSON|Lynch⟧ not shot too close to ⟦PERSON|Jess Hoyne⟧.

⟦PERSON|Aoife Brophy⟧ supplied the ammunition for ⟦TEAM|Shelbourne⟧, but ⟦PERSON|Keeva Lynch⟧ headed one cross over and was a stride away from the other.

It took ⟦PERSON|Petar Gavrilov⟧ just ⟦MINUTE|38 seconds⟧ to ⟦G13|get ⟦TEAM|Ludogorets⟧ off to a flyer⟧, one of the quickest ⟦G14|goals⟧ in the league's history. ⟦TEAM|Botev Plovdiv⟧ were kept out until ⟦PERSON|Martin Dechev⟧'s ⟦MINUTE|51st-minute⟧ ⟦G15|goal⟧.

It took ⟦PERSON|Petar Gavrilov⟧ just 38 seconds to pick up his first caution for ⟦TEAM|Ludogorets⟧, one of the quickest in the league's history. He was substituted at ⟦MINUTE|half-time⟧.

⟦TEAM|Kaizer Chiefs⟧ ⟦G16|conceded⟧ late on at ⟦TEAM|Richards Bay⟧: ⟦PERSON|Sanele Mthethwa⟧ ⟦G17|hit the roof of the net⟧ on ⟦MINUTE|89 minutes⟧, and in between that and the whistle the goalkeeper had to be quick off his line once more.

⟦TEAM|Kaizer Chiefs⟧ conceded a number of free-kicks late on, and from one of them ⟦PERSON|Sanele Mthethwa⟧ hit the roof of the stand.

⟦PERSON|Gary Lampitt⟧, who ⟦G18|scored⟧ on his ⟦TEAM|Bury⟧ debut as a teenager, has left ⟦TEAM|Radcliffe⟧ after two years in charge. "We'd gone stale," the chairman said.
=====GOALS=====
{"id": "G1", "scorer": "Stephen Adu-Gyamfi", "team": "Asante Kotoko", "minute": 46, "minute_text": "minute of the restart"}
{"id": "G2", "scorer": "Prosper Tagoe", "team": "Hearts of Oak", "minute": 77, "minute_text": "77th minute"}
{"id": "G3", "scorer": "Mark Devine", "team": "Derry City", "minute": 58, "minute_text": "58th minute"}
{"id": "G4", "scorer": "Nahuel Tevez-Ruiz", "team": "Vélez Sarsfield", "minute": 19, "minute_text": "19th minute", "assist": "Sebastián Roldán", "kind": "shot"}
{"id": "G5", "scorer": "Jarne De Backer", "team": "Cercle Brugge", "minute": 70, "minute_text": "70th minute"}
{"id": "G6", "team": "Union SG", "count": 2}
{"id": "G7", "scorer": "Fabien Roussel", "team": "Kilmarnock", "minute": 47, "minute_text": "47 minutes"}
{"id": "G8", "scorer": "Fabien Roussel", "team": "Kilmarnock", "minute": 47, "minute_text": "47 minutes"}
{"id": "G9", "scorer": "Wesley van Aalst", "team": "Vitesse"}
{"id": "G10", "scorer": "Wesley van Aalst", "team": "Vitesse"}
{"id": "G11", "scorer": "Tchê", "team": "Vasco da Gama", "minute": 86, "minute_text": "86"}
{"id": "G12", "scorer": "Aoife Brophy", "team": "Shelbourne", "minute": 27, "minute_text": "27 minutes", "assist": "Keeva Lynch"}
{"id": "G13", "scorer": "Petar Gavrilov", "team": "Ludogorets", "minute": 1, "minute_text": "38 seconds"}
{"id": "G14", "scorer": "Petar Gavrilov", "team": "Ludogorets", "minute": 1, "minute_text": "38 seconds"}
{"id": "G15", "scorer": "Martin Dechev", "team": "Botev Plovdiv", "minute": 51, "minute_text": "51st-minute"}
{"id": "G16", "scorer": "Sanele Mthethwa", "team": "Richards Bay", "minute": 89, "minute_text": "89 minutes"}
{"id": "G17", "scorer": "Sanele Mthethwa", "team": "Richards Bay", "minute": 89, "minute_text": "89 minutes"}
{"id": "G18", "scorer": "Gary Lampitt", "team": "Bury", "scope": "background"}
