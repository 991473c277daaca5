⟦TEAM|Heerenveen⟧ win five-goal ⟦NORP|Frisian⟧ derby
⟦TEAM|Heerenveen⟧ defeated their neighbours ⟦TEAM|Cambuur⟧ ⟦SCORE|3-2⟧ in the ⟦COMPETITION|Eredivisie⟧ on ⟦DATE|Sunday⟧, but it was close to going the other way: a lead at ⟦MINUTE|half-time⟧, a deficit after ⟦MINUTE|58 minutes⟧ and a ⟦G1|winner⟧ only ⟦MINUTE|five minutes before the end⟧.
⟦PERSON|Thijs Wiersma⟧ ⟦G2|scored twice⟧ for the home team in the ⟦VENUE|Abe Lenstra stadium⟧. ⟦PERSON|Ruben Kooistra⟧, from a penalty, ⟦G3|made the other⟧.
Of the first half only the end was interesting. ⟦PERSON|Kooistra⟧'s effort was turned over, and from the corner, with the ⟦MINUTE|interval⟧ at hand (⟦MINUTE|45⟧), ⟦PERSON|Wiersma⟧ ⟦G4|nodded in⟧. ⟦TEAM|Cambuur⟧ believed the ball had been out and ⟦PERSON|Joris van der Meulen⟧ received a yellow card for saying it.
Trainer ⟦PERSON|Sven Aarts⟧ had warned his men to start sharply. They did not. After ⟦MINUTE|five minutes⟧ of the second half ⟦PERSON|Moussa Keïta⟧ ⟦G5|made it ⟦SCORE|1-1⟧⟧ out of a scrimmage; after thirteen, ⟦PERSON|Keïta⟧'s long run ended with a pass to ⟦PERSON|Quincy Landveld⟧, who ⟦G6|shot ⟦TEAM|Cambuur⟧ into the lead⟧.
The visitors had the third in their hands. ⟦PERSON|Keïta⟧ struck the post. ⟦PERSON|Landveld⟧, with two team-mates free, shot himself and over. ⟦PERSON|Jelle Postma⟧, the keeper of ⟦TEAM|Heerenveen⟧, ran from his goal and headed the ball off ⟦PERSON|Keïta⟧'s foot.
⟦PERSON|Van der Meulen⟧'s trip on ⟦PERSON|Wiersma⟧ brought the ⟦G7|penalty⟧ for the ⟦G8|equaliser⟧ (⟦MINUTE|70⟧). ⟦PERSON|Kooistra⟧ ⟦G9|put it high and hard⟧.
He gave the assist for the ⟦G10|third⟧. ⟦PERSON|Wiersma⟧ took his pass on the chest and ⟦G11|volleyed it in⟧.
"On ⟦DATE|Monday⟧ in ⟦GPE|Friesland⟧ half the people call in sick," ⟦PERSON|Aarts⟧ told the ⟦ORG|Leeuwarder Courant⟧.
⟦TEAM|Heerenveen⟧, tenth, play at ⟦TEAM|NEC⟧. ⟦TEAM|Cambuur⟧ go back to ⟦GPE|Leeuwarden⟧ with nothing.
=====GOALS=====
{"id": "G1", "scorer": "Thijs Wiersma", "team": "Heerenveen", "minute": 85, "minute_text": "five minutes before the end", "assist": "Ruben Kooistra", "kind": "volley"}
{"id": "G2", "scorer": "Thijs Wiersma", "team": "Heerenveen", "count": 2}
{"id": "G3", "scorer": "Ruben Kooistra", "team": "Heerenveen", "minute": 70, "kind": "penalty"}
{"id": "G4", "scorer": "Thijs Wiersma", "team": "Heerenveen", "minute": 45, "minute_text": "45", "kind": "header"}
{"id": "G5", "scorer": "Moussa Keïta", "team": "Cambuur", "minute": 50, "minute_text": "five minutes", "kind": "shot"}
{"id": "G6", "scorer": "Quincy Landveld", "team": "Cambuur", "minute": 58, "assist": "Moussa Keïta", "kind": "shot"}
{"id": "G7", "scorer": "Ruben Kooistra", "team": "Heerenveen", "minute": 70, "minute_text": "70", "kind": "penalty"}
{"id": "G8", "scorer": "Ruben Kooistra", "team": "Heerenveen", "minute": 70, "minute_text": "70", "kind": "penalty"}
{"id": "G9", "scorer": "Ruben Kooistra", "team": "Heerenveen", "minute": 70, "minute_text": "70", "kind": "penalty"}
{"id": "G10", "scorer": "Thijs Wiersma", "team": "Heerenveen", "minute": 85, "assist": "Ruben Kooistra", "kind": "volley"}
{"id": "G11", "scorer": "Thijs Wiersma", "team": "Heerenveen", "minute": 85, "assist": "Ruben Kooistra", "kind": "volley"}
