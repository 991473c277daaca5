Soccer-⟦TEAM|Bayern⟧ go top with ⟦PERSON|Pereyra⟧ ⟦G1|double⟧ as ⟦TEAM|Dortmund⟧ drop points

⟦FURNITURE|BERLIN, (Reuters) -⟧

⟦PERSON|Nahuel Pereyra⟧ ⟦G2|struck twice⟧ as ⟦TEAM|Bayern Munich⟧ came from a goal down to beat ⟦TEAM|Mainz⟧ ⟦SCORE|3-1⟧ on ⟦DATE|Saturday⟧ and move top of the ⟦COMPETITION|Bundesliga⟧, a point above ⟦TEAM|Borussia Dortmund⟧, who were held ⟦SCORE|1-1⟧ by ⟦TEAM|Freiburg⟧.

The ⟦NORP|Argentine⟧ ⟦G3|cancelled out⟧ ⟦PERSON|Rico Steinbach⟧’s early ⟦G4|opener⟧ in the ⟦MINUTE|28th minute⟧ and ⟦G5|put the ⟦NORP|Bavarians⟧ in front⟧ ⟦MINUTE|two minutes into the second half⟧. ⟦PERSON|Yusuf Altıntaş⟧ ⟦G6|made sure of the points⟧ with a late third, ⟦MINUTE|two minutes from the end⟧.

“Conceding the first goal at home is a habit we have to lose,” said ⟦TEAM|Bayern⟧ captain ⟦PERSON|Jerome Boahen⟧.

At ⟦VENUE|Signal Iduna Park⟧, ⟦PERSON|Levin Krauss⟧ ⟦G7|gave ⟦TEAM|BVB⟧ the lead⟧ in the ⟦MINUTE|35th minute⟧ but ⟦TEAM|Freiburg⟧’s ⟦NORP|Japanese⟧ striker ⟦PERSON|Takumi Hoshino⟧, a ⟦MINUTE|halftime⟧ substitute, ⟦G8|equalised⟧ in the ⟦MINUTE|82nd⟧. ⟦TEAM|Dortmund⟧’s ⟦PERSON|Marvin Pohl⟧ then hit the post in the ⟦MINUTE|fourth minute⟧ of ⟦MINUTE|stoppage time⟧.

⟦TEAM|RB Leipzig⟧ beat ⟦TEAM|Cologne⟧ ⟦SCORE|2-0⟧ with first-half ⟦G9|goals⟧ from ⟦NORP|Croat⟧ ⟦PERSON|Andrej Zelenika⟧ and ⟦NORP|South African⟧ ⟦PERSON|Sander Vlok⟧, whose ⟦G10|penalty⟧ on the stroke of ⟦MINUTE|halftime⟧ followed a handball by ⟦PERSON|Christian Streich-Maier⟧.

⟦TEAM|Eintracht Frankfurt⟧ needed only ⟦MINUTE|11 minutes to go⟧ three up against ⟦TEAM|Hoffenheim⟧. ⟦PERSON|Ismaël Touati⟧ ⟦G11|netted⟧ in the ⟦MINUTE|first minute⟧, ⟦PERSON|Benjamin Rautio⟧ ⟦G12|doubled the lead⟧ in the ⟦MINUTE|sixth⟧ and the ⟦NORP|Algerian⟧ ⟦G13|got his second⟧ in the ⟦MINUTE|11th⟧. They eased off, ⟦PERSON|Felix Nowotny⟧ ⟦G14|scoring a consolation⟧ for the team from ⟦GPE|Sinsheim⟧, and it ended ⟦SCORE|3-1⟧.

⟦TEAM|Wolfsburg⟧ and ⟦TEAM|Union Berlin⟧ drew ⟦SCORE|2-2⟧. ⟦PERSON|Karim Bouazza⟧ and ⟦PERSON|Edon Berisha-Gashi⟧ were ⟦G15|on target⟧ for ⟦TEAM|Wolfsburg⟧, both from corners, with ⟦PERSON|Dani Carmona⟧ ⟦G16|getting ⟦TEAM|Union⟧’s two⟧.

Promoted ⟦TEAM|Hamburg⟧ are still without a goal ⟦DATE|this season⟧. ⟦PERSON|Maxime Lestrade⟧ missed an open net, and ⟦PERSON|Harry Kewell-Barnes⟧ saw his shot saved, in ⟦DATE|Friday⟧’s ⟦SCORE|0-0⟧ draw.
=====GOALS=====
{"id": "G1", "scorer": "Nahuel Pereyra", "team": "Bayern Munich", "count": 2}
{"id": "G2", "scorer": "Nahuel Pereyra", "team": "Bayern Munich", "count": 2}
{"id": "G3", "scorer": "Nahuel Pereyra", "team": "Bayern Munich", "minute": 28, "minute_text": "28th minute"}
{"id": "G4", "scorer": "Rico Steinbach", "team": "Mainz"}
{"id": "G5", "scorer": "Nahuel Pereyra", "team": "Bayern Munich", "minute": 47, "minute_text": "two minutes into the second half"}
{"id": "G6", "scorer": "Yusuf Altıntaş", "team": "Bayern Munich", "minute": 88, "minute_text": "two minutes from the end"}
{"id": "G7", "scorer": "Levin Krauss", "team": "Dortmund", "minute": 35, "minute_text": "35th minute"}
{"id": "G8", "scorer": "Takumi Hoshino", "team": "Freiburg", "minute": 82, "minute_text": "82nd"}
{"id": "G9", "scorer": "Andrej Zelenika; Sander Vlok", "team": "RB Leipzig", "count": 2}
{"id": "G10", "scorer": "Sander Vlok", "team": "RB Leipzig", "kind": "penalty", "minute_text": "halftime"}
{"id": "G11", "scorer": "Ismaël Touati", "team": "Eintracht Frankfurt", "minute": 1, "minute_text": "first minute"}
{"id": "G12", "scorer": "Benjamin Rautio", "team": "Eintracht Frankfurt", "minute": 6, "minute_text": "sixth"}
{"id": "G13", "scorer": "Ismaël Touati", "team": "Eintracht Frankfurt", "minute": 11, "minute_text": "11th"}
{"id": "G14", "scorer": "Felix Nowotny", "team": "Hoffenheim"}
{"id": "G15", "scorer": "Karim Bouazza; Edon Berisha-Gashi", "team": "Wolfsburg", "count": 2}
{"id": "G16", "scorer": "Dani Carmona", "team": "Union Berlin", "count": 2}
