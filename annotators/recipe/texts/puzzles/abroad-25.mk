⟦PERSON|Letsholo⟧ breaks ⟦TEAM|Chiefs⟧ hearts as ⟦TEAM|Bucs⟧ sink ⟦TEAM|Amakhosi⟧ in ⟦GPE|Soweto⟧ derby
⟦FURNITURE|By Mninawa Dlamini, TimesLIVE⟧
⟦TEAM|Orlando Pirates⟧ left it until the ⟦MINUTE|fourth minute of added time⟧ to claim bragging rights in the ⟦GPE|Soweto⟧ derby, ⟦PERSON|Tebogo Letsholo⟧ ⟦G1|netting the only goal⟧ in front of a sold-out ⟦VENUE|FNB Stadium⟧ on ⟦DATE|Saturday⟧.
Just when it seemed a drab ⟦COMPETITION|Betway Premiership⟧ contest would finish ⟦SCORE|0-0⟧, ⟦PERSON|Ndumiso Cele⟧'s corner from the right was headed against his own bar by ⟦TEAM|Chiefs⟧ captain ⟦PERSON|Bongani Radebe⟧, and ⟦PERSON|Letsholo⟧ reacted before anyone to ⟦G2|bury the rebound⟧.
It was harsh on ⟦PERSON|Radebe⟧, a giant at the back for ⟦TEAM|Amakhosi⟧, and on goalkeeper ⟦PERSON|Yusuf Jappie⟧, who had kept out ⟦PERSON|Wandile Zungu⟧ from point-blank range in the ⟦MINUTE|41st minute⟧ and ⟦PERSON|Cele⟧'s rocket in the 68th.
The ⟦TEAM|Glamour Boys⟧ had claims of their own. ⟦PERSON|Sipho Ndebele⟧ had the ⟦G3|ball in the ⟦TEAM|Pirates⟧ net⟧ in the first half only to see the assistant referee's flag raised, correctly as ⟦ORG|SuperSport⟧'s replays showed, after ⟦PERSON|Itumeleng Mokwena⟧'s shot had come back off the keeper. ⟦PERSON|Mokwena⟧ also volleyed narrowly over and was denied what looked a stonewall penalty in the ⟦MINUTE|77th minute⟧.
"If he gives that, we score and we're talking about a different game," the ⟦TEAM|Chiefs⟧ coach said. "But we must also ask why we haven't scored in 270 minutes."
It was a fifth league ⟦G4|goal⟧ of the season for ⟦PERSON|Letsholo⟧, who also ⟦G5|scored⟧ when ⟦TEAM|Pirates⟧ lost ⟦SCORE|2-1⟧ in the reverse fixture. He was on the bench here until ⟦PERSON|Zungu⟧'s knock.
⟦TEAM|Pirates⟧ are second, two points off top. They travel to ⟦GPE|Durban⟧ to face ⟦TEAM|AmaZulu⟧ in the ⟦COMPETITION|Nedbank Cup⟧.
=====GOALS=====
{"id": "G1", "scorer": "Tebogo Letsholo", "team": "Orlando Pirates", "minute": 90, "added": 4, "kind": "shot", "minute_text": "fourth minute of added time"}
{"id": "G2", "scorer": "Tebogo Letsholo", "team": "Orlando Pirates", "minute": 90, "added": 4, "kind": "shot"}
{"id": "G3", "scorer": "Sipho Ndebele", "team": "Chiefs", "outcome": "ruled out"}
{"id": "G4", "scorer": "Tebogo Letsholo", "team": "Orlando Pirates", "count": 5, "scope": "background"}
{"id": "G5", "scorer": "Tebogo Letsholo", "team": "Orlando Pirates", "scope": "background"}
