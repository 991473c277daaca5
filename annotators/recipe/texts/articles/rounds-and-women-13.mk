⟦COMPETITION|MLS⟧ Roundup: ⟦PERSON|Gilson⟧'s late ⟦G1|goal⟧ lifts ⟦TEAM|Miami⟧; ⟦TEAM|Sounders⟧ rout ⟦TEAM|LAFC⟧

⟦PERSON|Gilson⟧ ⟦G2|scored⟧ in the ⟦MINUTE|88th minute⟧ and host ⟦TEAM|Inter Miami⟧ edged ⟦TEAM|Atlanta United⟧ ⟦SCORE|2-1⟧ on ⟦DATE|Saturday night⟧ in ⟦GPE|Fort Lauderdale⟧ to stay atop the ⟦COMPETITION|Eastern Conference⟧.

The ⟦NORP|Brazilian⟧, who entered as a sub in the ⟦MINUTE|70th⟧, ⟦G3|redirected⟧ ⟦PERSON|Marquinhos Serra⟧'s shot from eight yards. ⟦PERSON|Serra⟧ had ⟦G4|opened the scoring⟧ in the ⟦MINUTE|14th⟧ on a penalty kick, and ⟦PERSON|Tyler Pasternak⟧ ⟦G5|tied it⟧ for ⟦TEAM|Atlanta⟧ in the ⟦MINUTE|51st⟧. ⟦PERSON|Jamal Okoro-Price⟧ made six saves for the visitors.

⟦TEAM|Sounders⟧ ⟦SCORE|5⟧, ⟦TEAM|LAFC⟧ ⟦SCORE|1⟧

⟦PERSON|Mauricio Etcheverry-Ruiz⟧ recorded his first ⟦COMPETITION|MLS⟧ ⟦G6|hat trick⟧ and ⟦PERSON|Gabe Lindstrom⟧ added a ⟦G7|goal⟧ and two assists as ⟦TEAM|Seattle⟧ won in a romp at ⟦VENUE|Lumen Field⟧. ⟦PERSON|Etcheverry-Ruiz⟧ ⟦G8|scored⟧ in the ⟦MINUTE|9th⟧, ⟦MINUTE|40th⟧ and ⟦MINUTE|77th minutes⟧. ⟦PERSON|Lindstrom⟧'s ⟦G9|tally⟧ came in the ⟦MINUTE|33rd⟧. ⟦TEAM|LAFC⟧'s ⟦PERSON|Mateo Vukelich⟧ ⟦G10|put one in his own net⟧ ⟦MINUTE|eight minutes later⟧. The visitors ⟦G11|got on the board⟧ through ⟦PERSON|Alonso Murguía⟧ in ⟦MINUTE|stoppage time⟧.

⟦TEAM|Red Bulls⟧ ⟦SCORE|0⟧, ⟦TEAM|Fire⟧ ⟦SCORE|0⟧

⟦TEAM|New York Red Bulls⟧ outshot ⟦GPE|Chicago⟧ 19-4 but came up empty. ⟦PERSON|Andre Toussaint⟧ hit the crossbar in the ⟦MINUTE|62nd minute⟧ and the ⟦NORP|Haitian⟧ was denied again late.

⟦TEAM|Crew⟧ ⟦SCORE|2⟧, ⟦TEAM|Toronto FC⟧ ⟦SCORE|2⟧

⟦PERSON|Nico Delacroix⟧'s ⟦G12|equalizer⟧ in the ⟦MINUTE|81st minute⟧ gave ⟦TEAM|Toronto⟧ a point at ⟦VENUE|Lower.com Field⟧. ⟦TEAM|Columbus⟧ had led ⟦SCORE|2-1⟧ on ⟦G13|goals⟧ by ⟦PERSON|Cristian Paredes-Vega⟧ and ⟦PERSON|Junior Palacios⟧.

⟦TEAM|Austin FC⟧ ⟦SCORE|1⟧, ⟦TEAM|Timbers⟧ ⟦SCORE|0⟧

⟦PERSON|Dax Holloway⟧ ⟦G14|netted the lone goal⟧ from the spot in the ⟦MINUTE|19th minute⟧ in ⟦GPE|Texas⟧. ⟦TEAM|Portland⟧ has not scored in 307 minutes.

⟦TEAM|Quakes⟧' ⟦PERSON|Kofi Amankwah⟧ out

⟦TEAM|San Jose Earthquakes⟧ said the ⟦NORP|Ghanaian⟧ forward, who has ⟦G15|nine goals⟧ ⟦DATE|this season⟧, will miss the ⟦COMPETITION|Leagues Cup⟧ with a hamstring strain.
=====GOALS=====
{"id": "G1", "scorer": "Gilson", "team": "Inter Miami", "minute": 88, "assist": "Marquinhos Serra", "kind": "shot"}
{"id": "G2", "scorer": "Gilson", "team": "Inter Miami", "minute": 88, "assist": "Marquinhos Serra", "kind": "shot", "minute_text": "88th minute"}
{"id": "G3", "scorer": "Gilson", "team": "Inter Miami", "minute": 88, "assist": "Marquinhos Serra", "kind": "shot", "minute_text": "88th minute"}
{"id": "G4", "scorer": "Marquinhos Serra", "team": "Inter Miami", "minute": 14, "kind": "penalty", "minute_text": "14th"}
{"id": "G5", "scorer": "Tyler Pasternak", "team": "Atlanta", "minute": 51, "minute_text": "51st"}
{"id": "G6", "scorer": "Mauricio Etcheverry-Ruiz", "team": "Seattle", "count": 3}
{"id": "G7", "scorer": "Gabe Lindstrom", "team": "Seattle", "minute": 33}
{"id": "G8", "scorer": "Mauricio Etcheverry-Ruiz", "team": "Seattle", "count": 3}
{"id": "G9", "scorer": "Gabe Lindstrom", "team": "Seattle", "minute": 33, "minute_text": "33rd"}
{"id": "G10", "scorer": "Mateo Vukelich", "team": "Seattle", "minute": 41, "kind": "own goal", "minute_text": "eight minutes later"}
{"id": "G11", "scorer": "Alonso Murguía", "team": "LAFC", "minute_text": "stoppage time"}
{"id": "G12", "scorer": "Nico Delacroix", "team": "Toronto", "minute": 81, "minute_text": "81st minute"}
{"id": "G13", "scorer": "Cristian Paredes-Vega; Junior Palacios", "team": "Columbus", "count": 2}
{"id": "G14", "scorer": "Dax Holloway", "team": "Austin FC", "minute": 19, "kind": "penalty", "minute_text": "19th minute"}
{"id": "G15", "scorer": "Kofi Amankwah", "team": "San Jose Earthquakes", "count": 9, "scope": "background"}
