⟦PERSON|Hallgrímsdóttir⟧ ⟦G1|strikes⟧ late to lift ⟦TEAM|Brighton⟧ into the top four

⟦FURNITURE|By Georgina Lamb at Broadfield Stadium⟧

⟦PERSON|Elin Hallgrímsdóttir⟧ came off the bench and ⟦G2|scored⟧ with ⟦MINUTE|four minutes remaining⟧ as ⟦TEAM|Brighton & Hove Albion Women⟧ came from behind to beat ⟦TEAM|Everton⟧ ⟦SCORE|2-1⟧ in the ⟦COMPETITION|Women’s Super League⟧.

It was harsh on the visitors, who had ⟦G3|led⟧ since the ⟦MINUTE|17th minute⟧ and who, on the balance of the chances, ought to have been out of sight by ⟦MINUTE|half-time⟧. ⟦PERSON|Carla Ferrándiz⟧ hit the post, ⟦PERSON|Rosie Oyelaran⟧ shot straight at ⟦PERSON|Hannah Pruett⟧ and a penalty appeal against the ⟦TEAM|Brighton⟧ captain was waved away.

⟦PERSON|Oyelaran⟧ had given the ⟦TEAM|Toffees⟧ something to protect. The winger was allowed to run from halfway and, with ⟦PERSON|Pruett⟧ off her line, ⟦G4|chipped in⟧ for her sixth ⟦G5|goal⟧ of the season.

That ⟦G6|strike⟧ seemed to wake the home side. ⟦PERSON|Ji-woo Baek⟧, the ⟦TEAM|South Korea⟧ midfielder who joined in ⟦DATE|January⟧, began to find pockets between the lines and it was the ⟦NORP|Korean⟧ who ⟦G7|equalised⟧ on ⟦MINUTE|52 minutes⟧, her low drive taking a nick off ⟦PERSON|Tess McAvoy⟧ on its way past a wrong-footed goalkeeper.

“We knew at the ⟦MINUTE|break⟧ we had been second best,” said the ⟦TEAM|Brighton⟧ head coach ⟦PERSON|Dario Vidošić⟧. “The ⟦G8|goal⟧ came at a good time. After that I thought only one team would win.”

⟦TEAM|Everton⟧ did not agree, and ⟦PERSON|Nkem Obiora⟧, who had not missed from the spot all season, saw her ⟦MINUTE|71st-minute⟧ penalty turned onto the bar by ⟦PERSON|Pruett⟧. It was the ⟦NORP|Nigerian⟧’s first failure in 14 attempts.

The ⟦G9|winner⟧ was made by ⟦PERSON|Maisie Thornbury⟧, who kept the ball in by the flag and picked out the ⟦NORP|Icelander⟧ eight yards out. Her header ⟦G10|went in⟧ off the underside of the bar in the ⟦MINUTE|86th minute⟧.

⟦TEAM|Brighton⟧ travel to ⟦TEAM|Manchester City⟧ on ⟦DATE|Sunday⟧. ⟦TEAM|Everton⟧ have not won in ⟦GPE|Crawley⟧ since ⟦DATE|2021⟧.
=====GOALS=====
{"id": "G1", "scorer": "Elin Hallgrímsdóttir", "team": "Brighton", "minute": 86, "assist": "Maisie Thornbury", "kind": "header"}
{"id": "G2", "scorer": "Elin Hallgrímsdóttir", "team": "Brighton", "minute": 86, "assist": "Maisie Thornbury", "kind": "header", "minute_text": "four minutes remaining"}
{"id": "G3", "scorer": "Rosie Oyelaran", "team": "Everton", "minute": 17, "kind": "shot", "minute_text": "17th minute"}
{"id": "G4", "scorer": "Rosie Oyelaran", "team": "Everton", "minute": 17, "kind": "shot"}
{"id": "G5", "scorer": "Rosie Oyelaran", "team": "Everton", "scope": "background"}
{"id": "G6", "scorer": "Rosie Oyelaran", "team": "Everton", "minute": 17, "kind": "shot"}
{"id": "G7", "scorer": "Ji-woo Baek", "team": "Brighton", "minute": 52, "kind": "shot", "minute_text": "52 minutes"}
{"id": "G8", "scorer": "Ji-woo Baek", "team": "Brighton", "minute": 52, "kind": "shot"}
{"id": "G9", "scorer": "Elin Hallgrímsdóttir", "team": "Brighton", "minute": 86, "assist": "Maisie Thornbury", "kind": "header"}
{"id": "G10", "scorer": "Elin Hallgrímsdóttir", "team": "Brighton", "minute": 86, "assist": "Maisie Thornbury", "kind": "header", "minute_text": "86th minute"}
