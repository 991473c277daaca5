⟦TEAM|Madrid⟧ cruise, ⟦TEAM|Atleti⟧ crumble: ⟦COMPETITION|La Liga⟧ wrap

⟦FURNITURE|AFP⟧

⟦TEAM|Real Madrid⟧ extended their lead in ⟦COMPETITION|La Liga⟧ to seven points with a routine ⟦SCORE|2-0⟧ win over ⟦TEAM|Getafe⟧ on ⟦DATE|Sunday⟧ after ⟦TEAM|Atlético Madrid⟧ surrendered a two-goal advantage at ⟦TEAM|Valencia⟧.

⟦PERSON|Álvaro Quintanilla⟧ ⟦G1|headed the leaders in front⟧ after ⟦MINUTE|16 minutes⟧ at the ⟦VENUE|Bernabéu⟧ and ⟦PERSON|Iker Bengoetxea⟧’s ⟦G2|strike⟧ ⟦MINUTE|ten minutes from the end⟧ was enough, although ⟦PERSON|Nuno Sarabanda⟧, the ⟦NORP|Portuguese⟧ winger, had two more ⟦G3|efforts⟧ wiped out by VAR.

“We have ⟦COMPETITION|Champions League⟧ legs,” joked the coach. “But a goal early changes everything.”

At ⟦VENUE|Mestalla⟧, fury from the ⟦TEAM|Atlético⟧ bench greeted a last-gasp ⟦TEAM|Valencia⟧ ⟦G4|equaliser⟧ in a ⟦SCORE|2-2⟧ draw. ⟦PERSON|Luca Pellegrino-Diaz⟧ and ⟦PERSON|Issa Coulibaly-Marin⟧ ⟦G5|scored⟧ for the visitors before ⟦MINUTE|half-time⟧. ⟦NORP|Serb⟧ ⟦PERSON|Dejan Stankić⟧ ⟦G6|halved the gap⟧ in the ⟦MINUTE|64th minute⟧, and he then set up ⟦PERSON|Pablo Aranguren⟧ to ⟦G7|level⟧ in the ⟦MINUTE|fifth minute of stoppage time⟧.

⟦TEAM|Athletic Club⟧ had to come from behind to beat ⟦TEAM|Girona⟧ ⟦SCORE|2-1⟧ in ⟦GPE|Bilbao⟧. ⟦PERSON|Hassan Zerrouki⟧ ⟦G8|opened⟧ for the ⟦NORP|Catalans⟧ on ⟦MINUTE|33⟧; ⟦PERSON|Unai Olaizola⟧ ⟦G9|converted a penalty⟧ ⟦MINUTE|three minutes from half-time⟧ and ⟦PERSON|Rubén Tavira⟧ ⟦G10|nodded the second⟧ with ⟦MINUTE|quarter of an hour left⟧. The ⟦NORP|Basque⟧ side have now ⟦G11|scored⟧ in 19 consecutive home games.

⟦PERSON|Carlinhos⟧ ⟦G12|got the only goal⟧ as ⟦TEAM|Real Betis⟧ won ⟦SCORE|1-0⟧ against ⟦TEAM|Osasuna⟧, the ⟦NORP|Brazilian⟧’s low shot (⟦MINUTE|54⟧) going through the legs of the goalkeeper. It was a first defeat for the team from ⟦GPE|Pamplona⟧ in six.

⟦TEAM|Sevilla⟧ and ⟦TEAM|Celta Vigo⟧ played out a goalless draw at the ⟦VENUE|Sánchez Pizjuán⟧ in which ⟦PERSON|Mikel Jauregi-Soto⟧ missed a penalty and ⟦PERSON|Sergi Altimira-Puig⟧ was sent off.

On ⟦DATE|Saturday⟧, ⟦PERSON|Xavi Moles⟧ ⟦G13|bagged a brace⟧ and ⟦PERSON|Lamine Diabate⟧ a ⟦G14|third⟧ in ⟦TEAM|La Real⟧’s ⟦SCORE|3-0⟧ home success against ⟦TEAM|Mallorca⟧, while ⟦PERSON|Toni Benavent⟧ was the match-winner for ⟦TEAM|Barcelona⟧ at ⟦TEAM|Rayo Vallecano⟧, his ⟦G15|volley⟧ in the ⟦MINUTE|71st minute⟧ ⟦G16|making it ⟦SCORE|3-2⟧⟧.
=====GOALS=====
{"id": "G1", "scorer": "Álvaro Quintanilla", "team": "Real Madrid", "minute": 16, "kind": "header", "minute_text": "16 minutes"}
{"id": "G2", "scorer": "Iker Bengoetxea", "team": "Real Madrid", "minute": 80, "minute_text": "ten minutes from the end"}
{"id": "G3", "scorer": "Nuno Sarabanda", "team": "Real Madrid", "outcome": "ruled out", "count": 2}
{"id": "G4", "scorer": "Pablo Aranguren", "team": "Valencia", "minute": 90, "added": 5, "assist": "Dejan Stankić"}
{"id": "G5", "scorer": "Luca Pellegrino-Diaz; Issa Coulibaly-Marin", "team": "Atlético", "count": 2}
{"id": "G6", "scorer": "Dejan Stankić", "team": "Valencia", "minute": 64, "minute_text": "64th minute"}
{"id": "G7", "scorer": "Pablo Aranguren", "team": "Valencia", "minute": 90, "added": 5, "assist": "Dejan Stankić", "minute_text": "fifth minute of stoppage time"}
{"id": "G8", "scorer": "Hassan Zerrouki", "team": "Girona", "minute": 33, "minute_text": "33"}
{"id": "G9", "scorer": "Unai Olaizola", "team": "Athletic", "minute": 42, "kind": "penalty", "minute_text": "three minutes from half-time"}
{"id": "G10", "scorer": "Rubén Tavira", "team": "Athletic", "minute": 75, "kind": "header", "minute_text": "quarter of an hour left"}
{"id": "G11", "team": "Athletic", "scope": "background"}
{"id": "G12", "scorer": "Carlinhos", "team": "Real Betis", "minute": 54, "kind": "shot", "minute_text": "54"}
{"id": "G13", "scorer": "Xavi Moles", "team": "La Real", "count": 2}
{"id": "G14", "scorer": "Lamine Diabate", "team": "La Real"}
{"id": "G15", "scorer": "Toni Benavent", "team": "Barcelona", "minute": 71, "kind": "volley", "minute_text": "71st minute"}
{"id": "G16", "scorer": "Toni Benavent", "team": "Barcelona", "minute": 71, "kind": "volley", "minute_text": "71st minute", "score": "3-2"}
