⟦TEAM|Pirates⟧ coach ⟦PERSON|Prieto⟧: 'One point won, not two dropped'
⟦TEAM|Orlando Pirates⟧ coach ⟦PERSON|Gustavo Prieto⟧ has rejected the idea that his side let ⟦TEAM|Mamelodi Sundowns⟧ off the hook in their ⟦SCORE|1-1⟧ ⟦COMPETITION|Betway Premiership⟧ draw at ⟦VENUE|Orlando Stadium⟧ on ⟦DATE|Tuesday night⟧.

⟦PERSON|Lerato Dlamini⟧'s ⟦G1|goal⟧ in the ⟦MINUTE|ninth minute⟧ was cancelled out when ⟦PERSON|Yassine Ferhat⟧ ⟦G2|converted from the spot⟧ with ⟦MINUTE|70 minutes⟧ gone.

The ⟦NORP|Uruguayan⟧ was unhappy with the award - ⟦PERSON|Thabang Radebe⟧ appeared to win the ball before making contact - but said he would leave it to others to judge.

"I don't speak about the referees. In my country I spoke one time and I paid for it five games," ⟦PERSON|Prieto⟧ told ⟦ORG|SuperSport⟧. "For me it's one point won, not two dropped. ⟦TEAM|Sundowns⟧ are the champions, they kept the ball very well, and after the ⟦G3|penalty⟧ I was thinking, let's not lose."

⟦PERSON|Sipho Mokoena-Hart⟧, who picked out ⟦PERSON|Dlamini⟧ for the ⟦G4|opener⟧ with a superb long diagonal, had to be taken off on a stretcher late on. ⟦PERSON|Prieto⟧ said the midfielder would have a scan but that early signs were "not so bad".

The ⟦TEAM|Buccaneers⟧ should have been further ahead by then. ⟦PERSON|Dlamini⟧ skied one from the penalty spot, ⟦PERSON|Idris Kaboré⟧ was twice denied by the keeper's legs, and a ⟦PERSON|Radebe⟧ header came back off the underside of the bar.

"You can't kill teams like ⟦TEAM|Sundowns⟧ with one," ⟦PERSON|Dlamini⟧ said. "I'm happy with my ⟦G5|strike⟧, I'm not happy with the other one, my son at home would put that in."

⟦PERSON|Ferhat⟧, booed throughout on his return to ⟦GPE|Soweto⟧, put a finger to his lips after ⟦G6|beating⟧ the keeper and was promptly cautioned. The ⟦NORP|Algerian⟧ insisted there was no malice. "It's football, it's theatre. They whistle me, I answer. ⟦DATE|Tomorrow⟧ we drink coffee."

⟦TEAM|Bucs⟧ host ⟦TEAM|Kaizer Chiefs⟧ on ⟦DATE|Saturday week⟧ before turning to the ⟦COMPETITION|CAF Champions League⟧.
=====GOALS=====
{"id": "G1", "scorer": "Lerato Dlamini", "team": "Orlando Pirates", "minute": 9, "assist": "Sipho Mokoena-Hart", "minute_text": "ninth minute"}
{"id": "G2", "scorer": "Yassine Ferhat", "team": "Mamelodi Sundowns", "minute": 70, "kind": "penalty", "minute_text": "70 minutes"}
{"id": "G3", "scorer": "Yassine Ferhat", "team": "Mamelodi Sundowns", "minute": 70, "kind": "penalty"}
{"id": "G4", "scorer": "Lerato Dlamini", "team": "Orlando Pirates", "minute": 9, "assist": "Sipho Mokoena-Hart"}
{"id": "G5", "scorer": "Lerato Dlamini", "team": "Orlando Pirates", "minute": 9, "assist": "Sipho Mokoena-Hart"}
{"id": "G6", "scorer": "Yassine Ferhat", "team": "Mamelodi Sundowns", "minute": 70, "kind": "penalty"}
