⟦PERSON|Ollie Strudwick⟧ is the third ⟦TEAM|Wealdstone⟧ player to ⟦G1|score⟧ against ⟦TEAM|Boreham Wood⟧ ⟦DATE|this season⟧. He did so with half a yard of space and a shot that ⟦PERSON|Hakeem Lawal⟧ saw late.

Three ⟦TEAM|Wealdstone⟧ players were booked against ⟦TEAM|Boreham Wood⟧, ⟦PERSON|Ollie Strudwick⟧ for leaving a foot in on ⟦PERSON|Hakeem Lawal⟧, the other two for time-wasting.

⟦TEAM|Racing Club⟧ did the hard part, ⟦PERSON|Gastón Villalba⟧ ⟦G2|cancelling out the first-leg deficit⟧ within ⟦MINUTE|12 minutes⟧, yet they could not get the other. ⟦PERSON|Maximiliano Ocampo⟧ lifted over from a yard in ⟦MINUTE|stoppage time⟧.

An overdue ⟦G3|equaliser⟧ was supplied by ⟦PERSON|Fredrik Aas⟧, who was in the right spot when ⟦PERSON|Vegard Lien⟧'s corner ⟦G4|came in off his hip⟧ in the ⟦MINUTE|76th minute⟧. ⟦TEAM|Sarpsborg⟧ had been camped there for most of the second half.

⟦TEAM|Sarpsborg⟧ had been camped in the ⟦TEAM|Tromsø⟧ half for most of the second period, but the only time ⟦PERSON|Fredrik Aas⟧ was in the right spot he took a fresh-air swing.

The ⟦G5|lead doubled⟧ from the same route: throw by ⟦PERSON|Adil Qureshi⟧, touch by ⟦PERSON|Mason Holroyd⟧, ⟦G6|finish⟧ by ⟦PERSON|Denzel Opare⟧, ⟦MINUTE|50 minutes⟧. Few would have put money on ⟦TEAM|Oldham Athletic⟧ after their start.

⟦DATE|Last year⟧'s prize money doubled for the winners, ⟦TEAM|Pyunik⟧, whose captain ⟦PERSON|Hovhannes Sahakyan⟧ put the trophy on the bonnet of his car.

A header against the bar by ⟦PERSON|Pau Climent⟧ and a volley ⟦PERSON|Édgar Bru⟧ pulled out of the sky summed up ⟦TEAM|Levante⟧'s evening. They were caught on the break when ⟦PERSON|Sory Bangaly⟧ ran clear to ⟦G7|finish it⟧ on ⟦MINUTE|90⟧ for ⟦TEAM|Málaga⟧.

It was another ⟦PERSON|Robin Hallgren⟧ ⟦G8|penalty⟧ that broke the stalemate for ⟦TEAM|Sirius⟧, the striker's fourth conversion in as many weeks.

It was another penalty claim by ⟦PERSON|Robin Hallgren⟧ that broke up play. The ⟦TEAM|Sirius⟧ man had been looking for one all afternoon, said ⟦TEAM|Kalmar⟧ coach ⟦PERSON|Jens Ekdahl⟧.

⟦TEAM|Wolverhampton Wanderers⟧ were up and running when ⟦PERSON|Jorge Mirandela⟧ ⟦G9|punished slack marking⟧ on ⟦MINUTE|20 minutes⟧. His manager, ⟦PERSON|Rui Almada⟧, had to wait a while to enjoy it because VAR looked twice at the position of ⟦PERSON|Tote⟧.

⟦TEAM|Wolverhampton Wanderers⟧ are up and running after a ⟦SCORE|0-0⟧ draw at ⟦TEAM|Fulham⟧. It was their first point and ⟦PERSON|Jorge Mirandela⟧, booked for dissent, was their best player.

⟦TEAM|Sudan⟧ almost led through ⟦PERSON|Waleed Hamid⟧ in the ⟦MINUTE|30th minute⟧. ⟦TEAM|Equatorial Guinea⟧ ⟦G10|did lead⟧ through ⟦PERSON|Salomón Obama-Nsue⟧ ⟦MINUTE|nine minutes later⟧, ⟦G11|scoring⟧ from the spot after a trip by ⟦PERSON|Ramadan Agab⟧.

⟦TEAM|Sudan⟧ almost led through ⟦PERSON|Waleed Hamid⟧ in the ⟦MINUTE|30th minute⟧. ⟦TEAM|Equatorial Guinea⟧ had a spot-kick ⟦MINUTE|nine minutes later⟧ and ⟦PERSON|Salomón Obama-Nsue⟧ put it too near ⟦PERSON|Ali Abu Eshrein⟧.

⟦PERSON|Timo Haverkamp⟧ and ⟦PERSON|Jonas Pfeil⟧ ended ⟦TEAM|Magdeburg⟧'s hopes. The former ⟦G12|dealt the first blow⟧; the latter, a defender who has not scored since ⟦DATE|2021⟧, ⟦G13|dealt the other⟧ on ⟦MINUTE|82⟧ and ⟦TEAM|Paderborn⟧ were through.

A virus ended ⟦TEAM|Magdeburg⟧'s hopes of having ⟦PERSON|Timo Haverkamp⟧ back, and a defender, ⟦PERSON|Jonas Pfeil⟧, played as the central striker in his absence.

⟦PERSON|Erin Calloway⟧'s persistence paid off when she ⟦G14|nudged in a header⟧ on ⟦MINUTE|66⟧. ⟦TEAM|Washington Spirit⟧ had been frustrated by ⟦PERSON|Mandy Vogt⟧, who had touched three earlier efforts past the post.

⟦PERSON|Erin Calloway⟧'s persistence paid off with a recall by ⟦TEAM|Washington Spirit⟧. The midfielder has been training alone since ⟦DATE|April⟧.

⟦TEAM|Boston United⟧ fell behind in controversial fashion, ⟦PERSON|Gus Amory⟧ ⟦G15|netting⟧ with what looked like a forearm. ⟦TEAM|Scunthorpe United⟧ then went down to ten men, and ⟦PERSON|Sean Tranter⟧ had time and room to ⟦G16|find the equaliser⟧.

⟦TEAM|Boston United⟧ fell behind schedule with the rebuilding of the ⟦VENUE|York Street⟧ terrace. They had found the money, said ⟦PERSON|Sean Tranter⟧, but not the steel.
=====GOALS=====
{"id": "G1", "scorer": "Ollie Strudwick", "team": "Wealdstone"}
{"id": "G2", "scorer": "Gastón Villalba", "team": "Racing Club", "minute": 12, "minute_text": "12 minutes"}
{"id": "G3", "scorer": "Fredrik Aas", "team": "Sarpsborg", "minute": 76, "minute_text": "76th minute", "assist": "Vegard Lien"}
{"id": "G4", "scorer": "Fredrik Aas", "team": "Sarpsborg", "minute": 76, "minute_text": "76th minute", "assist": "Vegard Lien"}
{"id": "G5", "scorer": "Denzel Opare", "team": "Oldham Athletic", "minute": 50, "minute_text": "50 minutes", "assist": "Mason Holroyd"}
{"id": "G6", "scorer": "Denzel Opare", "team": "Oldham Athletic", "minute": 50, "minute_text": "50 minutes", "assist": "Mason Holroyd"}
{"id": "G7", "scorer": "Sory Bangaly", "team": "Málaga", "minute": 90, "minute_text": "90"}
{"id": "G8", "scorer": "Robin Hallgren", "team": "Sirius", "kind": "penalty"}
{"id": "G9", "scorer": "Jorge Mirandela", "team": "Wolverhampton Wanderers", "minute": 20, "minute_text": "20 minutes"}
{"id": "G10", "scorer": "Salomón Obama-Nsue", "team": "Equatorial Guinea", "minute": 39, "minute_text": "nine minutes later", "kind": "penalty"}
{"id": "G11", "scorer": "Salomón Obama-Nsue", "team": "Equatorial Guinea", "minute": 39, "minute_text": "nine minutes later", "kind": "penalty"}
{"id": "G12", "scorer": "Timo Haverkamp", "team": "Paderborn"}
{"id": "G13", "scorer": "Jonas Pfeil", "team": "Paderborn", "minute": 82, "minute_text": "82"}
{"id": "G14", "scorer": "Erin Calloway", "team": "Washington Spirit", "minute": 66, "minute_text": "66", "kind": "header"}
{"id": "G15", "scorer": "Gus Amory", "team": "Scunthorpe United"}
{"id": "G16", "scorer": "Sean Tranter", "team": "Boston United"}
