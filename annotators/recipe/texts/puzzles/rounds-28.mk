⟦COMPETITION|LaLiga⟧ ⟦DATE|weekend⟧: ⟦PERSON|Urrutia⟧ punishes ⟦TEAM|Real Madrid⟧, ⟦TEAM|Barça⟧ cruise with ten, late agony for ⟦TEAM|Getafe⟧
⟦FURNITURE|Football España Desk⟧
⟦TEAM|Athletic Club⟧ came from behind to beat ⟦TEAM|Real Madrid⟧ ⟦SCORE|2-1⟧ in ⟦GPE|Bilbao⟧, and ⟦TEAM|Barcelona⟧ took full advantage.
⟦TEAM|Madrid⟧ were the better team for 40 minutes. ⟦PERSON|Arnau Teixidor⟧ ⟦G1|opened the scoring⟧, ⟦PERSON|Nicolás Pazos⟧’s shot having rebounded from the bar to his feet, and ⟦PERSON|Pazos⟧ himself had another drive turned around the post by ⟦PERSON|Unai Agirre-Lasa⟧. Then ⟦PERSON|Oihan Urrutia⟧ made the most of a mix-up between ⟦PERSON|Teixidor⟧ and keeper ⟦PERSON|Andriy Lysenko⟧ to ⟦G2|level⟧ on ⟦MINUTE|43⟧ and the ⟦VENUE|San Mamés⟧ did what it does. The ⟦G3|winner⟧ came in the ⟦MINUTE|71st minute⟧. ⟦PERSON|Dani Vivancos⟧ headed a corner against the post, ⟦PERSON|Lysenko⟧ clawed the rebound off the line and ⟦PERSON|Urrutia⟧, on his knees, ⟦G4|forced it in⟧. He had not scored ⟦DATE|this season⟧ before ⟦DATE|Saturday⟧.
⟦TEAM|Barcelona⟧ ⟦SCORE|3-0⟧ ⟦TEAM|Rayo Vallecano⟧ was less stressful despite ⟦PERSON|Pau Cubarsell⟧’s red card in the ⟦MINUTE|29th minute⟧. By then ⟦PERSON|Robert Lenk⟧ had ⟦G5|converted from the spot⟧ and ⟦PERSON|Lamar Yusuf⟧ had ⟦G6|found the top corner⟧, and with ten men ⟦TEAM|Barça⟧ simply kept the ball until ⟦PERSON|Yusuf⟧ got bored and ⟦G7|scored another⟧, ⟦MINUTE|eight minutes from the end⟧. ⟦PERSON|Lenk⟧’s was his ⟦G8|17th⟧; no one else in the division has more than ten.
⟦TEAM|Atlético Madrid⟧ drew ⟦SCORE|1-1⟧ at ⟦TEAM|Osasuna⟧, ⟦PERSON|Ezequiel Barrios⟧ heading them in front, no, ⟦PERSON|Barrios⟧ heading against his own bar, and ⟦PERSON|Ante Budimir-Kos⟧ ⟦G9|scoring⟧ on the follow-up, before ⟦PERSON|Thiago Nunes⟧ ⟦G10|salvaged something⟧ with a volley at ⟦SCORE|1-0⟧ down in the ⟦MINUTE|90th minute⟧.
⟦TEAM|Getafe⟧ led ⟦SCORE|1-0⟧ at ⟦TEAM|Celta⟧ until the ⟦MINUTE|88th minute⟧ and lost ⟦SCORE|2-1⟧. ⟦PERSON|Mauro Arambarri-Gil⟧ had ⟦G11|given them the lead⟧ with a deflected free-kick. ⟦PERSON|Iago Vidal⟧ ⟦G12|equalised⟧ and ⟦PERSON|Borja Salgueiro⟧ ⟦G13|won it⟧ with a penalty deep in ⟦MINUTE|added time⟧, ⟦PERSON|Djené Touré⟧ having handled.
⟦TEAM|Valencia⟧ beat ⟦TEAM|Mallorca⟧ ⟦SCORE|1-0⟧ courtesy of a ⟦PERSON|Hugo Duro-Peris⟧ ⟦G14|header⟧, ⟦TEAM|Girona⟧ and ⟦TEAM|Alavés⟧ cancelled each other out, and ⟦TEAM|Sevilla⟧ meet ⟦TEAM|Betis⟧ on ⟦DATE|Monday⟧.
⟦FURNITURE|Full LaLiga results and table⟧
=====GOALS=====
{"id": "G1", "scorer": "Arnau Teixidor", "team": "Real Madrid", "kind": "shot"}
{"id": "G2", "scorer": "Oihan Urrutia", "team": "Athletic Club", "minute": 43, "minute_text": "43"}
{"id": "G3", "scorer": "Oihan Urrutia", "team": "Athletic Club", "minute": 71, "minute_text": "71st minute"}
{"id": "G4", "scorer": "Oihan Urrutia", "team": "Athletic Club", "minute": 71, "minute_text": "71st minute"}
{"id": "G5", "scorer": "Robert Lenk", "team": "Barcelona", "kind": "penalty"}
{"id": "G6", "scorer": "Lamar Yusuf", "team": "Barcelona", "kind": "shot"}
{"id": "G7", "scorer": "Lamar Yusuf", "team": "Barcelona", "minute": 82, "minute_text": "eight minutes from the end"}
{"id": "G8", "scorer": "Robert Lenk", "team": "Barcelona", "kind": "penalty"}
{"id": "G9", "scorer": "Ante Budimir-Kos", "team": "Osasuna"}
{"id": "G10", "scorer": "Thiago Nunes", "team": "Atlético Madrid", "minute": 90, "kind": "volley", "minute_text": "90th minute"}
{"id": "G11", "scorer": "Mauro Arambarri-Gil", "team": "Getafe", "kind": "free kick"}
{"id": "G12", "scorer": "Iago Vidal", "team": "Celta", "minute": 88}
{"id": "G13", "scorer": "Borja Salgueiro", "team": "Celta", "kind": "penalty"}
{"id": "G14", "scorer": "Hugo Duro-Peris", "team": "Valencia", "kind": "header"}
