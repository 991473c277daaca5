⟦COMPETITION|MLS⟧ roundup: ⟦TEAM|Crew⟧ blank ⟦TEAM|Miami⟧, ⟦TEAM|Sounders⟧ rally past ⟦TEAM|Galaxy⟧
⟦FURNITURE|Field Level Media⟧
⟦PERSON|Mauricio Ledezma⟧ ⟦G1|scored⟧ on a penalty kick in the ⟦MINUTE|68th minute⟧ and ⟦PERSON|Sean Whitfield⟧ made six saves as the ⟦TEAM|Columbus Crew⟧ beat visiting ⟦TEAM|Inter Miami⟧ ⟦SCORE|1-0⟧ on ⟦DATE|Saturday⟧ to clinch the top seed in the ⟦COMPETITION|Eastern Conference⟧.
⟦PERSON|Ledezma⟧, who missed a spot kick ⟦DATE|last week⟧ in ⟦GPE|Toronto⟧, went to the same side and this time ⟦PERSON|Oscar Ustarroz⟧ guessed wrong. The visitors pressed for an equalizer and ⟦PERSON|Fafà Duarte⟧ struck the crossbar with a volley in the ⟦MINUTE|86th minute⟧.
⟦TEAM|Sounders⟧ 3, ⟦TEAM|Galaxy⟧ 2
⟦PERSON|Obed Cisneros⟧ capped a second-half comeback with a ⟦G2|goal⟧ ⟦MINUTE|two minutes from time⟧ as host ⟦TEAM|Seattle⟧ overturned a two-goal deficit.
⟦PERSON|Gabriel Petković⟧ ⟦G3|opened the scoring⟧ for ⟦TEAM|Los Angeles⟧ in the ⟦MINUTE|ninth minute⟧ and ⟦PERSON|Marky Delgadillo⟧ ⟦G4|doubled the lead⟧ off a feed from ⟦PERSON|Petković⟧ in the ⟦MINUTE|31st⟧. ⟦PERSON|Jordan Morrissey⟧ ⟦G5|halved it⟧ shortly after the ⟦MINUTE|break⟧, then ⟦G6|leveled⟧ in the ⟦MINUTE|74th⟧ with a header from ⟦PERSON|Nouhou Tchami⟧’s cross. ⟦PERSON|Cisneros⟧ came in for ⟦PERSON|Morrissey⟧ in the ⟦MINUTE|80th⟧.
⟦TEAM|Union⟧ 2, ⟦TEAM|Red Bulls⟧ 2
⟦PERSON|Mikael Uhrenholt⟧ ⟦G7|notched his 14th goal⟧ of the season on ⟦MINUTE|12 minutes⟧ for ⟦TEAM|Philadelphia⟧ but ⟦TEAM|New York⟧ ⟦G8|went in front⟧ through ⟦PERSON|Elias Manoel-Reis⟧ and ⟦PERSON|Cory Burkett⟧. ⟦PERSON|Quinn Sullivan-Ortiz⟧ ⟦G9|tied it⟧ in the ⟦MINUTE|third minute of stoppage time⟧.
⟦TEAM|Austin FC⟧ 0, ⟦TEAM|FC Dallas⟧ 0
⟦PERSON|Brad Stuverson⟧ recorded his 10th shutout.
⟦TEAM|Timbers⟧ 4, ⟦TEAM|Whitecaps⟧ 1
⟦PERSON|Evander Camargo⟧ had a ⟦G10|goal⟧ and three assists for ⟦TEAM|Portland⟧. ⟦PERSON|Felipe Moratín⟧ ⟦G11|scored twice⟧ and ⟦PERSON|Santiago Morel⟧ ⟦G12|added one⟧ for the ⟦TEAM|Timbers⟧, who trailed early on to ⟦PERSON|Brian White-Ellis⟧’s ⟦MINUTE|fourth-minute⟧ ⟦G13|strike⟧.
⟦FURNITURE|--Field Level Media⟧
=====GOALS=====
{"id": "G1", "scorer": "Mauricio Ledezma", "team": "Columbus Crew", "minute": 68, "kind": "penalty", "minute_text": "68th minute"}
{"id": "G2", "scorer": "Obed Cisneros", "team": "Seattle", "minute": 88, "minute_text": "two minutes from time"}
{"id": "G3", "scorer": "Gabriel Petković", "team": "Galaxy", "minute": 9, "minute_text": "ninth minute"}
{"id": "G4", "scorer": "Marky Delgadillo", "team": "Galaxy", "minute": 31, "assist": "Gabriel Petković", "minute_text": "31st"}
{"id": "G5", "scorer": "Jordan Morrissey", "team": "Seattle"}
{"id": "G6", "scorer": "Jordan Morrissey", "team": "Seattle", "minute": 74, "kind": "header", "assist": "Nouhou Tchami", "minute_text": "74th"}
{"id": "G7", "scorer": "Mikael Uhrenholt", "team": "Philadelphia", "minute": 12, "minute_text": "12 minutes"}
{"id": "G8", "scorer": "Elias Manoel-Reis; Cory Burkett", "team": "New York", "count": 2}
{"id": "G9", "scorer": "Quinn Sullivan-Ortiz", "team": "Philadelphia", "minute": 90, "added": 3, "minute_text": "third minute of stoppage time"}
{"id": "G10", "scorer": "Evander Camargo", "team": "Portland"}
{"id": "G11", "scorer": "Felipe Moratín", "team": "Portland", "count": 2}
{"id": "G12", "scorer": "Santiago Morel", "team": "Portland"}
{"id": "G13", "scorer": "Brian White-Ellis", "team": "Whitecaps", "minute": 4, "minute_text": "fourth-minute"}
