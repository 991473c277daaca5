⟦PERSON|Fryer⟧ ⟦G1|strikes⟧ late as ⟦TEAM|County⟧ edge five-goal derby
⟦TEAM|Stockport County⟧ ⟦SCORE|3-2⟧ ⟦TEAM|Wigan Athletic⟧
Left-back ⟦PERSON|Adam Fryer⟧ picked a good time to ⟦G2|get his first professional goal⟧, ⟦G3|sweeping in⟧ from 16 yards in the ⟦MINUTE|fourth minute⟧ of ⟦MINUTE|stoppage time⟧ to give ⟦TEAM|Stockport⟧ victory over ⟦TEAM|Wigan⟧ and a seventh league win on the trot.
⟦VENUE|Edgeley Park⟧ had given up. Twice behind, twice level, the ⟦TEAM|Hatters⟧ had thrown men forward for the best part of a quarter of an hour without creating much, and ⟦TEAM|Wigan⟧'s bench was calling for the whistle. But ⟦PERSON|Craig Nettles⟧ gave away a needless free-kick, ⟦PERSON|Miles Jardine⟧ cleared it no further than ⟦PERSON|Fryer⟧, and ⟦PERSON|Terrence Ballard⟧, who had been so secure in the ⟦TEAM|Wigan⟧ goal, could only help the shot on its way.
"My legs had gone," ⟦PERSON|Fryer⟧ said. "I only stayed up there because I couldn't face running back."
The ⟦GPE|Greater Manchester⟧ derby got off to a flier. ⟦TEAM|Wigan⟧ ⟦G4|struck⟧ in the ⟦MINUTE|fifth minute⟧, when a pass from ⟦PERSON|Nettles⟧ intended for ⟦PERSON|Ángel Cifuentes⟧ was left by the ⟦NORP|Spaniard⟧, whether by accident or design, and ⟦PERSON|Duncan Reay⟧ ⟦G5|guided it in⟧ on the run.
The lead lasted ⟦MINUTE|16 minutes⟧. ⟦PERSON|Kyle Massingham⟧ won it off ⟦PERSON|Jardine⟧, drove at the heart of the visiting defence and passed to ⟦PERSON|Sulley Baba-Issah⟧. The striker's first attempt was blocked; his second ⟦G6|went through ⟦PERSON|Ballard⟧'s legs⟧. He has ⟦G7|scored⟧ against every side he has faced at home.
⟦PERSON|Ollie Peart⟧, in the ⟦TEAM|County⟧ goal, made the save of the half from ⟦PERSON|Reay⟧ after ⟦MINUTE|27 minutes⟧, but couldn't prevent the ⟦TEAM|Latics⟧ regaining the initiative on ⟦MINUTE|33⟧. ⟦PERSON|Nettles⟧' corner from the right was met by ⟦PERSON|Cifuentes⟧, his ⟦G8|header⟧ bouncing in off the underside of the bar.
⟦TEAM|Stockport⟧ manager ⟦PERSON|Gordon Haines⟧ took off both his wingers at the ⟦MINUTE|interval⟧. It worked, in a fashion: on the ⟦MINUTE|hour⟧, a cross by one of the replacements was ⟦G9|turned into his own goal⟧ by ⟦PERSON|Jonas Birkeland⟧, with ⟦PERSON|Massingham⟧ lurking.
⟦PERSON|Jardine⟧ ⟦G10|prodded home⟧ for ⟦TEAM|Wigan⟧ in the ⟦MINUTE|74th minute⟧ but ⟦PERSON|Cifuentes⟧ had strayed beyond the last man, and ⟦PERSON|Reay⟧ headed against a post with ⟦MINUTE|five minutes to go⟧.
⟦TEAM|County⟧ have two games in hand on the leaders, ⟦TEAM|Huddersfield⟧, and a trip to ⟦TEAM|Exeter City⟧ in the ⟦COMPETITION|FA Cup⟧ to come first. ⟦TEAM|Wigan⟧ are without a win in four.
⟦FURNITURE|Stockport (4-2-3-1): Peart 7; Lowe 6, Hall 6, Booth 6, Fryer 8; Ames 6, Lisle 7; Hodge 5, Massingham 8, Pratt 5; Baba-Issah 7.⟧
=====GOALS=====
{"id": "G1", "scorer": "Adam Fryer", "team": "Stockport", "minute": 90, "added": 4}
{"id": "G2", "scorer": "Adam Fryer", "team": "Stockport", "minute": 90, "added": 4, "minute_text": "fourth minute of stoppage time"}
{"id": "G3", "scorer": "Adam Fryer", "team": "Stockport", "minute": 90, "added": 4, "minute_text": "fourth minute of stoppage time"}
{"id": "G4", "scorer": "Duncan Reay", "team": "Wigan", "minute": 5, "minute_text": "fifth minute"}
{"id": "G5", "scorer": "Duncan Reay", "team": "Wigan", "minute": 5, "minute_text": "fifth minute"}
{"id": "G6", "scorer": "Sulley Baba-Issah", "team": "Stockport", "minute": 21, "assist": "Kyle Massingham"}
{"id": "G7", "scorer": "Sulley Baba-Issah", "team": "Stockport", "scope": "background"}
{"id": "G8", "scorer": "Ángel Cifuentes", "team": "Wigan", "minute": 33, "kind": "header", "assist": "Craig Nettles", "minute_text": "33"}
{"id": "G9", "scorer": "Jonas Birkeland", "team": "Stockport", "minute": 60, "kind": "own goal", "minute_text": "hour"}
{"id": "G10", "scorer": "Miles Jardine", "team": "Wigan", "minute": 74, "outcome": "ruled out", "minute_text": "74th minute"}
