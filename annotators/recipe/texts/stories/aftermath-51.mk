⟦TEAM|Glimt⟧ stroll, ⟦TEAM|Molde⟧ slump: ⟦SCORE|4-0⟧ at ⟦VENUE|Aspmyra⟧
⟦MINUTE|Thirteen minutes⟧, three ⟦G1|goals⟧, match over. ⟦TEAM|Bodø/Glimt⟧ gave ⟦TEAM|Molde⟧ a lesson at ⟦VENUE|Aspmyra⟧ on ⟦DATE|Sunday⟧ and go into their ⟦COMPETITION|Europa League⟧ week four points clear in the ⟦COMPETITION|Eliteserien⟧.
⟦PERSON|Magnus Rød-Eriksen⟧ helped himself to a ⟦G2|double⟧ in that spell, ⟦PERSON|Aleksander Tveit⟧ ⟦G3|scoring⟧ in between; substitute ⟦PERSON|Lasse Myrvold⟧ ⟦G4|added a fourth⟧ after the ⟦MINUTE|break⟧.
The ⟦TEAM|Molde⟧ goalkeeper, ⟦PERSON|Henrik Solvang⟧, had been ill all week. He won't feel better for this. The ⟦G5|first⟧ of the four went under him. ⟦PERSON|Sondre Fjell-Hagen⟧, his full-back, had been caught trying to dribble out by ⟦PERSON|Ibrahima Cissé-Diop⟧, and the ⟦NORP|Senegalese⟧ winger had shot, and ⟦PERSON|Solvang⟧ had parried, and ⟦PERSON|Rød-Eriksen⟧, without anyone near him, had all day to ⟦G6|slide the second ball in⟧.
The ⟦G7|second⟧ involved more people. ⟦PERSON|Cissé-Diop⟧ to ⟦PERSON|Rød-Eriksen⟧, back to ⟦PERSON|Jon Arne Skaar⟧, who looked as if he would shoot and instead knocked it wide; the cross came low and hard. ⟦PERSON|Fjell-Hagen⟧ stopped it, and ⟦PERSON|Tveit⟧ ⟦G8|buried what was left⟧.
The ⟦G9|third⟧ was ⟦PERSON|Rød-Eriksen⟧'s as well, a ⟦G10|lob⟧ from ⟦PERSON|Skaar⟧'s through ball as ⟦PERSON|Solvang⟧ came too far. The clock said ⟦MINUTE|19 minutes⟧. "I wanted to go home," the goalkeeper told ⟦ORG|VG⟧, "and I live in another part of ⟦GPE|Norway⟧."
⟦TEAM|Molde⟧ made three substitutions in the ⟦MINUTE|31st minute⟧ and at least stopped the bleeding. ⟦PERSON|Fjell-Hagen⟧ even hit a post. But they had one shot on target, at ⟦SCORE|3-0⟧, and ⟦TEAM|Glimt⟧'s keeper dealt with that without taking off his gloves, or putting them on.
⟦PERSON|Tveit⟧ went off at ⟦MINUTE|half-time⟧ with a bruise. His replacement was ⟦PERSON|Myrvold⟧, 17, who was born in ⟦GPE|Bodø⟧ and had never played in the league before. ⟦PERSON|Skaar⟧'s pass left him one against one with ⟦PERSON|Solvang⟧ in the ⟦MINUTE|last ten minutes⟧. He ⟦G11|passed it into the corner⟧ as though he'd done it all his life.
"For me the fourth ⟦G12|goal⟧ is the best," ⟦PERSON|Rød-Eriksen⟧ said. "I've ⟦G13|scored a hundred⟧. He's ⟦G14|scored one⟧. You should have heard the dressing room."
⟦TEAM|Molde⟧'s next match is at ⟦TEAM|Tromsø⟧.
=====GOALS=====
{"id": "G1", "scorer": "Magnus Rød-Eriksen; Aleksander Tveit", "team": "Bodø/Glimt", "count": 3}
{"id": "G2", "scorer": "Magnus Rød-Eriksen", "team": "Bodø/Glimt", "count": 2}
{"id": "G3", "scorer": "Aleksander Tveit", "team": "Bodø/Glimt", "kind": "shot"}
{"id": "G4", "scorer": "Lasse Myrvold", "team": "Bodø/Glimt", "assist": "Jon Arne Skaar", "kind": "shot"}
{"id": "G5", "scorer": "Magnus Rød-Eriksen", "team": "Bodø/Glimt", "kind": "shot"}
{"id": "G6", "scorer": "Magnus Rød-Eriksen", "team": "Bodø/Glimt", "kind": "shot"}
{"id": "G7", "scorer": "Aleksander Tveit", "team": "Bodø/Glimt", "kind": "shot"}
{"id": "G8", "scorer": "Aleksander Tveit", "team": "Bodø/Glimt", "kind": "shot"}
{"id": "G9", "scorer": "Magnus Rød-Eriksen", "team": "Bodø/Glimt", "minute": 19, "assist": "Jon Arne Skaar", "kind": "shot"}
{"id": "G10", "scorer": "Magnus Rød-Eriksen", "team": "Bodø/Glimt", "minute": 19, "assist": "Jon Arne Skaar", "kind": "shot", "minute_text": "19 minutes"}
{"id": "G11", "scorer": "Lasse Myrvold", "team": "Bodø/Glimt", "assist": "Jon Arne Skaar", "kind": "shot"}
{"id": "G12", "scorer": "Lasse Myrvold", "team": "Bodø/Glimt", "assist": "Jon Arne Skaar", "kind": "shot"}
{"id": "G13", "scorer": "Magnus Rød-Eriksen", "scope": "background", "count": 100}
{"id": "G14", "scorer": "Lasse Myrvold", "team": "Bodø/Glimt", "assist": "Jon Arne Skaar", "kind": "shot"}
