⟦COMPETITION|La Liga⟧ and ⟦COMPETITION|Segunda⟧: ⟦TEAM|Betis⟧ ease past ⟦TEAM|Getafe⟧, ⟦TEAM|Zaragoza⟧ in the mire

⟦PERSON|Pablo Fornalls⟧, with a ⟦MINUTE|26th-minute⟧ ⟦G1|free-kick⟧, and ⟦PERSON|Cucho Hernández-Roa⟧, on the rebound, ⟦G2|gave ⟦TEAM|Betis⟧ a ⟦SCORE|2-0⟧ lead⟧ at the ⟦MINUTE|break⟧ against ⟦TEAM|Getafe⟧ on ⟦DATE|Sunday⟧, and though ⟦PERSON|Mauro Arambarro⟧'s ⟦G3|header⟧ in the ⟦MINUTE|58th minute⟧ made for some anxiety, ⟦PERSON|Isco Lainez⟧ ⟦G4|made sure⟧ with the ⟦G5|third⟧.

⟦TEAM|Villarreal⟧ lost at home for the first time, ⟦SCORE|2-1⟧ to ⟦TEAM|Osasuna⟧. ⟦PERSON|Ante Budimirić⟧ was the scourge again, ⟦G6|scoring⟧ in the third and 83rd minutes; ⟦PERSON|Gerard Morena⟧ had ⟦G7|squared things⟧ in between. ⟦TEAM|Villarreal⟧ were awarded a penalty in the ⟦MINUTE|last minute⟧, ⟦PERSON|Dani Parejano⟧ taking it and ⟦PERSON|Sergio Herrero⟧ saving, his fourth stop from the spot ⟦DATE|this season⟧.

⟦PERSON|Vinícius Souzinha⟧'s ⟦G8|goal⟧ and ⟦PERSON|Etta Eyong-Mba⟧'s ⟦G9|finish⟧ helped earn ⟦TEAM|Levante⟧ a ⟦SCORE|3-3⟧ draw at ⟦TEAM|Valencia⟧, for whom the captain ⟦PERSON|José Luis Gayol⟧ ⟦G10|scored an own goal⟧ and then, in the ⟦MINUTE|90th minute⟧, ⟦G11|scored⟧ at the right end. ⟦PERSON|Hugo Durán⟧ (⟦MINUTE|12⟧) and ⟦PERSON|Luis Riojano⟧ (⟦MINUTE|55⟧) ⟦G12|got the others⟧.

In ⟦COMPETITION|Segunda⟧, ⟦TEAM|Real Zaragoza⟧ went down ⟦SCORE|1-0⟧ at ⟦TEAM|Huesca⟧, ⟦PERSON|Samuel Ntamacka⟧ ⟦G13|profiting⟧ from a miskick by ⟦PERSON|Jair Amadoro⟧. It's a ninth defeat. ⟦TEAM|Deportivo⟧ beat ⟦TEAM|Cádiz⟧ by two goals to nil, ⟦PERSON|Yeremay Hernando⟧ and ⟦PERSON|Zakaria Eddahchour⟧ ⟦G14|on target⟧ after ⟦MINUTE|half-time⟧, ⟦PERSON|Yeremay Hernando⟧ having missed from two yards before it.
=====GOALS=====
{"id": "G1", "scorer": "Pablo Fornalls", "team": "Betis", "minute": 26, "kind": "free kick", "minute_text": "26th-minute"}
{"id": "G2", "scorer": "Pablo Fornalls; Cucho Hernández-Roa", "team": "Betis", "count": 2, "score": "2-0"}
{"id": "G3", "scorer": "Mauro Arambarro", "team": "Getafe", "minute": 58, "kind": "header", "minute_text": "58th minute"}
{"id": "G4", "scorer": "Isco Lainez", "team": "Betis"}
{"id": "G5", "scorer": "Isco Lainez", "team": "Betis"}
{"id": "G6", "scorer": "Ante Budimirić", "team": "Osasuna", "count": 2}
{"id": "G7", "scorer": "Gerard Morena", "team": "Villarreal"}
{"id": "G8", "scorer": "Vinícius Souzinha", "team": "Levante"}
{"id": "G9", "scorer": "Etta Eyong-Mba", "team": "Levante"}
{"id": "G10", "scorer": "José Luis Gayol", "team": "Levante", "kind": "own goal"}
{"id": "G11", "scorer": "José Luis Gayol", "team": "Valencia", "minute": 90, "minute_text": "90th minute"}
{"id": "G12", "scorer": "Hugo Durán; Luis Riojano", "team": "Valencia", "count": 2}
{"id": "G13", "scorer": "Samuel Ntamacka", "team": "Huesca"}
{"id": "G14", "scorer": "Yeremay Hernando; Zakaria Eddahchour", "team": "Deportivo", "count": 2}
