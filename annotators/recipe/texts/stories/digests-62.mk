⟦COMPETITION|Nations League⟧ C and D: ⟦TEAM|Iceland⟧ go clear, ⟦TEAM|Malta⟧ win again

⟦PERSON|Gylfi Steinarsson⟧'s first-half ⟦G1|penalty⟧ and late ⟦G2|goals⟧ by ⟦PERSON|Baldur Eldon⟧ and ⟦PERSON|Kristjan Orri Hauksson⟧ gave ⟦TEAM|Iceland⟧ a ⟦SCORE|3-0⟧ victory over ⟦TEAM|Andorra⟧ in the ⟦COMPETITION|Nations League⟧ on ⟦DATE|Sunday⟧, their third win in a row.

⟦TEAM|Andorra⟧ had resisted well at ⟦VENUE|Laugardalsvollur⟧ until ⟦PERSON|Joan Riera⟧ was adjudged to have handled on ⟦MINUTE|37⟧ and ⟦PERSON|Steinarsson⟧ ⟦G3|squeezed the kick under the goalkeeper⟧. ⟦PERSON|Marc Vidal-Torres⟧ missed the chance of an equaliser when he shot into the side-netting, ⟦PERSON|Hauksson⟧ hit the bar twice, and it was not until the ⟦MINUTE|84th⟧ that ⟦PERSON|Eldon⟧, with his second touch, ⟦G4|made the game safe⟧. ⟦PERSON|Hauksson⟧'s ⟦G5|third⟧, ⟦MINUTE|two minutes into stoppage time⟧, was a header.

⟦TEAM|Malta⟧ had to do it the hard way. ⟦PERSON|Pol Casanovas⟧, the ⟦TEAM|Luxembourg⟧ midfielder, ⟦G6|struck⟧ after ⟦MINUTE|six minutes⟧, but ⟦PERSON|Robbie Pace-Micallef⟧ ⟦G7|equalised⟧ in the ⟦MINUTE|20th⟧ from ⟦PERSON|Jean Buttigieg⟧'s corner and ⟦G8|scored the winner⟧ with a ⟦MINUTE|71st-minute⟧ volley as the home side came out on top ⟦SCORE|2-1⟧ at the ⟦VENUE|National Stadium⟧ in ⟦GPE|Ta' Qali⟧. ⟦PERSON|Buttigieg⟧ was sent off for a second caution moments later.

"We had to defend for our lives," said ⟦PERSON|Pace-Micallef⟧. "When I hit the ⟦G9|second⟧ I knew straight away."

In ⟦GPE|Yerevan⟧, ⟦TEAM|Armenia⟧ and ⟦TEAM|Azerbaijan⟧ shared four ⟦G10|goals⟧. ⟦PERSON|Arthur Melkonyan⟧ ⟦G11|gave ⟦TEAM|Armenia⟧ the lead⟧ and made the ⟦G12|second⟧ for ⟦PERSON|Vardan Sargsyan⟧; a ⟦PERSON|Farid Ismayilov⟧ ⟦G13|brace⟧, both of them headers, earned the point. ⟦TEAM|Azerbaijan⟧'s ⟦PERSON|Eldar Mammadov⟧ had a penalty saved at ⟦SCORE|2-1⟧.

⟦TEAM|Azerbaijan⟧ host ⟦TEAM|Malta⟧ in ⟦GPE|Baku⟧ ⟦DATE|next month⟧. ⟦TEAM|Iceland⟧ need one point from two games to be promoted.
=====GOALS=====
{"id": "G1", "scorer": "Gylfi Steinarsson", "team": "Iceland", "minute": 37, "kind": "penalty"}
{"id": "G2", "scorer": "Baldur Eldon; Kristjan Orri Hauksson", "team": "Iceland", "count": 2}
{"id": "G3", "scorer": "Gylfi Steinarsson", "team": "Iceland", "minute": 37, "minute_text": "37", "kind": "penalty"}
{"id": "G4", "scorer": "Baldur Eldon", "team": "Iceland", "minute": 84, "minute_text": "84th"}
{"id": "G5", "scorer": "Kristjan Orri Hauksson", "team": "Iceland", "minute": 90, "added": 2, "minute_text": "two minutes into stoppage time", "kind": "header"}
{"id": "G6", "scorer": "Pol Casanovas", "team": "Luxembourg", "minute": 6, "minute_text": "six minutes"}
{"id": "G7", "scorer": "Robbie Pace-Micallef", "team": "Malta", "minute": 20, "minute_text": "20th", "assist": "Jean Buttigieg"}
{"id": "G8", "scorer": "Robbie Pace-Micallef", "team": "Malta", "minute": 71, "minute_text": "71st-minute", "kind": "volley"}
{"id": "G9", "scorer": "Robbie Pace-Micallef", "team": "Malta", "minute": 71, "kind": "volley"}
{"id": "G10", "scorer": "Arthur Melkonyan; Vardan Sargsyan; Farid Ismayilov", "count": 4}
{"id": "G11", "scorer": "Arthur Melkonyan", "team": "Armenia"}
{"id": "G12", "scorer": "Vardan Sargsyan", "team": "Armenia", "assist": "Arthur Melkonyan"}
{"id": "G13", "scorer": "Farid Ismayilov", "team": "Azerbaijan", "kind": "header", "count": 2}
