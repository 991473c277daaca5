⟦PERSON|Prosser⟧ recalled as ⟦TEAM|Wales⟧ name squad for ⟦NORP|Irish⟧ double-header

⟦PERSON|Nia Prosser⟧ is back in the ⟦TEAM|Wales⟧ squad after 14 months away for the ⟦COMPETITION|Nations League⟧ matches with the ⟦TEAM|Republic of Ireland⟧ on ⟦DATE|4 and 8 April⟧.

The ⟦TEAM|West Ham⟧ forward, 29, has not been involved since tearing her calf in ⟦GPE|Bratislava⟧, an evening better known for her part in the ⟦G1|goal⟧ that kept ⟦TEAM|Wales⟧ up. It was her cross, hit on one leg, from which ⟦PERSON|Bethan Llewellyn-Price⟧ ⟦G2|bundled home⟧.

⟦PERSON|Prosser⟧ returned to club action in ⟦DATE|January⟧. On ⟦DATE|Sunday⟧ she ⟦G3|got her first⟧ since, glancing in ⟦PERSON|Sakura Minegishi⟧'s corner ⟦MINUTE|seven minutes after the break⟧ to start a comeback from ⟦SCORE|2-0⟧ down at ⟦TEAM|Leicester⟧ that ⟦TEAM|West Ham⟧ finished with a ⟦MINUTE|minute to spare⟧, ⟦PERSON|Carla Domenech⟧ ⟦G4|making it ⟦SCORE|3-2⟧⟧.

"I rang her on the ⟦DATE|Sunday⟧ night," said manager ⟦PERSON|Tamsin Rourke⟧. "It wasn't the goal. All right, it was partly the ⟦G5|goal⟧."

There is no place for ⟦PERSON|Llewellyn-Price⟧, who is suspended for the first match and, ⟦PERSON|Rourke⟧ said, out of form for the second. The ⟦GPE|Cardiff⟧-born striker has gone 11 without finding the net for ⟦TEAM|Birmingham City⟧.

⟦PERSON|Chloe Abernathy⟧, of ⟦TEAM|Cardiff City⟧, the leading scorer in the second tier with ⟦G6|17⟧, is one of three uncapped players. The 19-year-old could have played for ⟦GPE|Scotland⟧ and was in their last under-19 squad. She ⟦G7|scored⟧ against ⟦TEAM|Wales⟧ for them in ⟦DATE|2027⟧.

"I've forgiven her," said ⟦PERSON|Rourke⟧. "It was a decent finish."

⟦TEAM|Wales⟧ sit third in the group with four points, one ahead of ⟦TEAM|Ireland⟧ and level with ⟦TEAM|Slovakia⟧, who have conceded fewer.

⟦FURNITURE|Wales squad in full: Goalkeepers: Harries (Reading), Lowther (Bristol City)... | Tickets from £10 at faw.cymru⟧
=====GOALS=====
{"id": "G1", "scorer": "Bethan Llewellyn-Price", "team": "Wales", "scope": "background"}
{"id": "G2", "scorer": "Bethan Llewellyn-Price", "team": "Wales", "assist": "Nia Prosser", "scope": "background"}
{"id": "G3", "scorer": "Nia Prosser", "team": "West Ham", "minute": 52, "kind": "header"}
{"id": "G4", "scorer": "Carla Domenech", "team": "West Ham", "minute": 89, "score": "3-2"}
{"id": "G5", "scorer": "Nia Prosser", "team": "West Ham", "minute": 52, "kind": "header"}
{"id": "G6", "scorer": "Chloe Abernathy", "team": "Cardiff City", "count": 17, "scope": "background"}
{"id": "G7", "scorer": "Chloe Abernathy", "scope": "background"}
