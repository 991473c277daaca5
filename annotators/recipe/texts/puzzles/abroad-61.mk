⟦PERSON|Benavídez⟧ ⟦G5|strike⟧ gives ⟦TEAM|Grêmio⟧ edge in ⟦COMPETITION|Gaúcho⟧ final
⟦GPE|PORTO ALEGRE⟧, ⟦GPE|Brazil⟧, ⟦DATE|March 22⟧ (⟦ORG|Reuters⟧) - ⟦NORP|Colombian⟧ winger ⟦PERSON|Cristian Benavídez⟧ ⟦G1|scored⟧ midway through the second half to give ⟦TEAM|Grêmio⟧ a ⟦SCORE|1-0⟧ win over fierce rivals ⟦TEAM|Internacional⟧ in the first leg of the ⟦COMPETITION|Campeonato Gaúcho⟧ final on ⟦DATE|Sunday⟧.
⟦PERSON|Benavídez⟧ ⟦G2|struck⟧ in the ⟦MINUTE|68th minute⟧ from the edge of the area after ⟦PERSON|Vini Caldas⟧ had robbed ⟦TEAM|Inter⟧ captain ⟦PERSON|Zé Augusto⟧ and squared to him.
⟦TEAM|Inter⟧, who had defender ⟦PERSON|Rafael Tolói Neto⟧ sent off 12 minutes earlier for a second yellow card, had been the better team until then. ⟦PERSON|Jean Pyerre Lima⟧ twice forced good saves out of ⟦PERSON|Willian Passos⟧ and ⟦PERSON|Hernanes Porto⟧ sent a header over from close range just before ⟦MINUTE|halftime⟧.
The hosts should have made it two but ⟦PERSON|Caldas⟧ struck the woodwork in the ⟦MINUTE|80th minute⟧ and had a ⟦G3|goal⟧ ruled out for offside at the end.
The second leg is at the ⟦VENUE|Beira-Rio⟧ next ⟦DATE|Sunday⟧, when ⟦TEAM|Inter⟧ will be seeking a first ⟦COMPETITION|Gauchão⟧ title in three years. The teams drew ⟦SCORE|2-2⟧ in the group phase, when ⟦PERSON|Benavídez⟧ also ⟦G4|found the net⟧.
=====GOALS=====
{"id": "G1", "scorer": "Cristian Benavídez", "team": "Grêmio", "minute": 68, "assist": "Vini Caldas", "kind": "shot"}
{"id": "G2", "scorer": "Cristian Benavídez", "team": "Grêmio", "minute": 68, "assist": "Vini Caldas", "kind": "shot", "minute_text": "68th minute"}
{"id": "G3", "scorer": "Vini Caldas", "team": "Grêmio", "outcome": "ruled out"}
{"id": "G4", "scorer": "Cristian Benavídez", "team": "Grêmio", "scope": "background"}
{"id": "G5", "scorer": "Cristian Benavídez", "team": "Grêmio", "minute": 68, "assist": "Vini Caldas", "kind": "shot"}
