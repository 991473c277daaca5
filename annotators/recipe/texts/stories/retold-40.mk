⟦TEAM|Fulham⟧ ⟦SCORE|0-1⟧ ⟦TEAM|Everton⟧: ⟦PERSON|Moyo⟧ rises highest to win it
⟦GPE|LONDON⟧ - ⟦TEAM|Everton⟧ came away from ⟦VENUE|Craven Cottage⟧ with a ⟦SCORE|1-0⟧ win on ⟦DATE|Monday night⟧ after centre-back ⟦PERSON|Tinashe Moyo⟧ ⟦G1|scored⟧ from a corner late in the game.
The ⟦NORP|Zimbabwean⟧'s ⟦G2|goal⟧, his ⟦G3|first⟧ in the ⟦COMPETITION|Premier League⟧, lifted the visitors to eighth and left ⟦TEAM|Fulham⟧ with one point from four matches.
⟦TEAM|Fulham⟧ should have been ahead by then. ⟦NORP|Brazilian⟧ forward ⟦PERSON|Caio Bento⟧ rounded goalkeeper ⟦PERSON|Tomas Vesely⟧ in the ⟦MINUTE|24th minute⟧ and hit the side-netting. Just after the ⟦MINUTE|interval⟧ ⟦PERSON|Danny Oakes⟧ had a shot deflected on to the post by ⟦PERSON|Moyo⟧, and ⟦PERSON|Bento⟧'s follow-up was blocked by ⟦PERSON|Alec Strachan⟧.
⟦PERSON|Vesely⟧ also did well to turn over a free-kick from ⟦PERSON|Harrison Ward⟧.
⟦TEAM|Everton⟧, who had ⟦G4|scored⟧ in the ⟦MINUTE|last ten minutes⟧ of each of their previous two games, did it again. ⟦PERSON|Strachan⟧ headed a cross against ⟦PERSON|Ward⟧ and won a corner. ⟦PERSON|Yannis Lemoine⟧ sent it deep, goalkeeper ⟦PERSON|Mads Ostergaard⟧ hesitated, and ⟦PERSON|Moyo⟧ climbed above ⟦PERSON|Oakes⟧ and ⟦G5|powered it down and in⟧.
⟦TEAM|Fulham⟧ claimed that ⟦PERSON|Strachan⟧ had held ⟦PERSON|Ostergaard⟧. The VAR took a look and was satisfied.
"If that's not a foul then I don't know the rules," said ⟦TEAM|Fulham⟧ manager ⟦PERSON|Rodrigo Lema⟧. "He has both his arms around my goalkeeper. The ⟦G6|goal⟧ should not stand. It is not the first time, against ⟦TEAM|Wolves⟧ it was the same."
⟦TEAM|Everton⟧ boss ⟦PERSON|Calum Reid⟧ saw it differently. "Keepers get enough protection. ⟦PERSON|Tinashe⟧ wins his ⟦G7|header⟧ fair and square, and he'd been threatening it. He hit the bar from one of those at ⟦TEAM|Brighton⟧."
⟦PERSON|Moyo⟧ said he had not practised a celebration. "In ⟦GPE|Bulawayo⟧ I'd ⟦G8|score 20⟧ a year, as a striker," he laughed. "Here they tell me to stay back."
=====GOALS=====
{"id": "G1", "scorer": "Tinashe Moyo", "team": "Everton", "assist": "Yannis Lemoine", "kind": "header"}
{"id": "G2", "scorer": "Tinashe Moyo", "team": "Everton", "assist": "Yannis Lemoine", "kind": "header"}
{"id": "G3", "scorer": "Tinashe Moyo", "team": "Everton", "assist": "Yannis Lemoine", "kind": "header"}
{"id": "G4", "team": "Everton", "scope": "background", "count": 2}
{"id": "G5", "scorer": "Tinashe Moyo", "team": "Everton", "assist": "Yannis Lemoine", "kind": "header", "score": "0-1"}
{"id": "G6", "scorer": "Tinashe Moyo", "team": "Everton", "assist": "Yannis Lemoine", "kind": "header"}
{"id": "G7", "scorer": "Tinashe Moyo", "team": "Everton", "assist": "Yannis Lemoine", "kind": "header"}
{"id": "G8", "scorer": "Tinashe Moyo", "scope": "background", "count": 20}
