⟦COMPETITION|WAFCON⟧ wrap: ⟦TEAM|Falcons⟧ soar, ⟦TEAM|Banyana⟧ stumble

⟦FURNITURE|By a correspondent in Rabat⟧

Reigning champions ⟦TEAM|Nigeria⟧ eased into the quarter-finals of the ⟦COMPETITION|Women's Africa Cup of Nations⟧ with a game to spare, while ⟦TEAM|South Africa⟧'s title hopes were left hanging by a thread after another day of surprises.

⟦PERSON|Asisat Bello⟧ ⟦G1|scored⟧ in each half as the ⟦TEAM|Super Falcons⟧ overcame ⟦TEAM|Ghana⟧ ⟦SCORE|2-0⟧ at the ⟦VENUE|Larbi Zaouli Stadium⟧ in ⟦GPE|Casablanca⟧. Her ⟦G2|first⟧, on ⟦MINUTE|39 minutes⟧, followed a poor clearance by ⟦PERSON|Portia Ankomah⟧. The ⟦G3|second⟧ arrived in the ⟦MINUTE|68th minute⟧ from ⟦PERSON|Esther Chikwelu⟧'s through ball. The ⟦TEAM|Black Queens⟧ created little, although ⟦PERSON|Halimatu Yakubu-Mensah⟧ did ⟦G4|have the ball in the net⟧ at ⟦SCORE|1-0⟧ only for the flag to go up.

"We are not thinking about the trophy," said ⟦PERSON|Bello⟧, who has three ⟦G5|goals⟧ in the tournament. "⟦NORP|African⟧ football has improved so much that you can lose to anybody."

⟦TEAM|Banyana Banyana⟧ know that only too well. ⟦PERSON|Desiree Ellis⟧' team were beaten ⟦SCORE|2-1⟧ by ⟦TEAM|Zambia⟧ in ⟦GPE|Rabat⟧, where ⟦PERSON|Temwa Banda⟧ ⟦G6|opened the scoring⟧ in the ⟦MINUTE|third minute⟧ and ⟦PERSON|Linda Katongo⟧ ⟦G7|increased the lead⟧ on ⟦MINUTE|26⟧. ⟦PERSON|Thandeka Mokoena⟧, a substitute, ⟦G8|got a goal back⟧ with the final kick of the first half but missed a penalty in the second, and ⟦PERSON|Refilwe Dlomo⟧ hit the bar.

Hosts ⟦TEAM|Morocco⟧ were given a scare by ⟦TEAM|Senegal⟧ but won ⟦SCORE|3-2⟧. ⟦G9|Two goals⟧ by ⟦PERSON|Ghizlane Tazi⟧, the ⟦G10|second⟧ a spot-kick after ⟦MINUTE|75 minutes⟧, and ⟦G11|one⟧ from ⟦PERSON|Sanaa Berrada⟧ in ⟦MINUTE|stoppage time⟧ were needed after the ⟦TEAM|Atlas Lionesses⟧ had ⟦G12|conceded twice⟧ in the ⟦MINUTE|first ten minutes⟧. Coach ⟦PERSON|Jorge Vilda⟧ was sent to the stands before the ⟦NORP|Moroccan⟧ ⟦G13|winner⟧.

⟦TEAM|Kenya⟧ and ⟦TEAM|Uganda⟧ drew ⟦SCORE|1-1⟧ in an ⟦GPE|East African⟧ derby. ⟦PERSON|Winnie Achieng⟧ ⟦G14|scored⟧ for the ⟦TEAM|Harambee Starlets⟧ in the ⟦MINUTE|17th minute⟧ with a ⟦NORP|Kenyan⟧-record 31st international ⟦G15|goal⟧; the ⟦TEAM|Crested Cranes⟧' ⟦G16|equaliser⟧ was credited by ⟦ORG|CAF⟧ to ⟦PERSON|Racheal Nalule⟧.

⟦TEAM|Malawi⟧ v ⟦TEAM|Algeria⟧ finished ⟦SCORE|0-0⟧. The ⟦TEAM|Scorchers⟧ have yet to score at these finals, while ⟦PERSON|Mildred Phiri⟧, their captain, could have settled it in the ⟦MINUTE|88th⟧.
=====GOALS=====
{"id": "G1", "scorer": "Asisat Bello", "team": "Nigeria", "count": 2}
{"id": "G2", "scorer": "Asisat Bello", "team": "Nigeria", "minute": 39, "minute_text": "39 minutes"}
{"id": "G3", "scorer": "Asisat Bello", "team": "Nigeria", "minute": 68, "assist": "Esther Chikwelu", "minute_text": "68th minute"}
{"id": "G4", "scorer": "Halimatu Yakubu-Mensah", "team": "Ghana", "outcome": "ruled out"}
{"id": "G5", "scorer": "Asisat Bello", "team": "Nigeria", "count": 3, "scope": "background"}
{"id": "G6", "scorer": "Temwa Banda", "team": "Zambia", "minute": 3, "minute_text": "third minute"}
{"id": "G7", "scorer": "Linda Katongo", "team": "Zambia", "minute": 26, "minute_text": "26"}
{"id": "G8", "scorer": "Thandeka Mokoena", "team": "South Africa"}
{"id": "G9", "scorer": "Ghizlane Tazi", "team": "Morocco", "count": 2}
{"id": "G10", "scorer": "Ghizlane Tazi", "team": "Morocco", "minute": 75, "kind": "penalty", "minute_text": "75 minutes"}
{"id": "G11", "scorer": "Sanaa Berrada", "team": "Morocco", "minute_text": "stoppage time"}
{"id": "G12", "team": "Senegal", "count": 2}
{"id": "G13", "scorer": "Sanaa Berrada", "team": "Morocco"}
{"id": "G14", "scorer": "Winnie Achieng", "team": "Kenya", "minute": 17, "minute_text": "17th minute"}
{"id": "G15", "scorer": "Winnie Achieng", "team": "Kenya", "minute": 17, "minute_text": "17th minute"}
{"id": "G16", "scorer": "Racheal Nalule", "team": "Uganda"}
