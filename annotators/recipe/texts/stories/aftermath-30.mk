⟦GPE|Minho⟧ derby: ⟦TEAM|Vitória⟧ knock out ⟦TEAM|Braga⟧ in ⟦MINUTE|extra time⟧
⟦PERSON|Toni Rebelo⟧ came home to ⟦GPE|Guimarães⟧ in ⟦DATE|January⟧. On ⟦DATE|Wednesday night⟧ he ⟦G1|won them the derby⟧.
The midfielder's ⟦G2|goal⟧ in ⟦MINUTE|extra time⟧ sent ⟦TEAM|Vitória⟧ past ⟦TEAM|Sporting Braga⟧ and into the last four of the ⟦COMPETITION|Taça de Portugal⟧, ⟦SCORE|2-1⟧, after ⟦PERSON|Nuno Catarino⟧ and ⟦PERSON|Valdomiro Estrela⟧ had ⟦G3|exchanged goals⟧ early on.
⟦PERSON|Rebelo⟧ had hit the bar in normal time and was limping when ⟦PERSON|Joaquim Sarmento⟧ gave him the ball on the left. The full-back, ⟦PERSON|Bruno Ifé⟧, was limping as well. The shot came from an impossible angle and ⟦PERSON|Duarte Maçães⟧, the ⟦TEAM|Braga⟧ keeper, was expecting a cross. It ⟦G4|went in above his shoulder⟧ in the ⟦MINUTE|109th minute⟧.
"I was expecting a cross too," said his coach.
It had begun at a furious rate. ⟦TEAM|Braga⟧ won the toss, kicked off, lost the ball, won it again and ⟦G5|scored⟧, all in ⟦MINUTE|75 seconds⟧. ⟦PERSON|Hélder Pestana⟧'s cross-shot hit ⟦PERSON|Ifé⟧'s own team-mate ⟦PERSON|Estrela⟧ and came down in front of ⟦PERSON|Catarino⟧, who ⟦G6|volleyed the ⟦TEAM|Arsenalistas⟧ in front⟧.
If the ⟦VENUE|Estádio Dom Afonso Henriques⟧ was shocked, the team was not. ⟦PERSON|Sarmento⟧ had a shot tipped over and from ⟦PERSON|Rebelo⟧'s corner ⟦PERSON|Estrela⟧ rose above ⟦PERSON|Pestana⟧. The ⟦NORP|Cape Verdean⟧'s ⟦G7|header⟧ flew in, ⟦SCORE|1-1⟧, and he pointed to his forehead.
⟦ORG|A Bola⟧ had called him the worst signing of the summer. "I read it," ⟦PERSON|Estrela⟧ said. "I kept the page. After the ⟦G8|goal⟧ I wanted to show it to the bench but it was in my bag."
⟦PERSON|Maçães⟧ kept ⟦TEAM|Braga⟧ in it during the second half, twice stopping ⟦PERSON|Sarmento⟧. ⟦PERSON|Catarino⟧ was substituted after a knock, having missed a good chance to restore the lead on ⟦MINUTE|51 minutes⟧.
"We had a dream start, and an early ⟦G9|goal⟧ should calm you down. It made us nervous," said ⟦PERSON|Pestana⟧.
⟦TEAM|Vitória⟧ are away to ⟦TEAM|Estoril⟧ in the ⟦COMPETITION|Primeira Liga⟧ on ⟦DATE|Sunday⟧. ⟦PERSON|Rebelo⟧ won't play. "Both calves," he said. "It was worth it."
=====GOALS=====
{"id": "G1", "scorer": "Toni Rebelo", "team": "Vitória", "minute": 109, "assist": "Joaquim Sarmento", "kind": "shot"}
{"id": "G2", "scorer": "Toni Rebelo", "team": "Vitória", "minute": 109, "assist": "Joaquim Sarmento", "kind": "shot"}
{"id": "G3", "scorer": "Nuno Catarino; Valdomiro Estrela", "count": 2}
{"id": "G4", "scorer": "Toni Rebelo", "team": "Vitória", "minute": 109, "assist": "Joaquim Sarmento", "kind": "shot", "minute_text": "109th minute"}
{"id": "G5", "scorer": "Nuno Catarino", "team": "Braga", "minute": 2, "assist": "Hélder Pestana", "kind": "volley", "minute_text": "75 seconds"}
{"id": "G6", "scorer": "Nuno Catarino", "team": "Braga", "minute": 2, "assist": "Hélder Pestana", "kind": "volley"}
{"id": "G7", "scorer": "Valdomiro Estrela", "team": "Vitória", "assist": "Toni Rebelo", "kind": "header"}
{"id": "G8", "scorer": "Valdomiro Estrela", "team": "Vitória", "assist": "Toni Rebelo", "kind": "header"}
{"id": "G9", "scorer": "Nuno Catarino", "team": "Braga", "minute": 2, "assist": "Hélder Pestana", "kind": "volley"}
