⟦COMPETITION|World Cup⟧ qualifying: ⟦TEAM|Croatia⟧ and ⟦TEAM|Norway⟧ book tickets, ⟦TEAM|Wales⟧ grab lifeline, ⟦TEAM|Italy⟧ stumble
⟦FURNITURE|UEFA.com reporters⟧
⟦PERSON|Kristian Solbakk⟧ ⟦G1|scored twice⟧ and made another as ⟦TEAM|Norway⟧ sealed first place in ⟦COMPETITION|Group I⟧ with a ⟦SCORE|4-1⟧ win against ⟦TEAM|Moldova⟧ in ⟦GPE|Chișinău⟧, while ⟦PERSON|Neco Harwood⟧’s late ⟦G2|goal⟧ kept ⟦TEAM|Wales⟧ alive.
⟦COMPETITION|Group I⟧
⟦TEAM|Norway⟧ made a nervous start and ⟦G3|conceded⟧ in the ⟦MINUTE|fifth minute⟧, ⟦PERSON|Ion Nicolaescu-Rusu⟧ running on to ⟦PERSON|Vadim Rață⟧’s pass and ⟦G4|chipping⟧ ⟦PERSON|Ørjan Nyhus⟧. ⟦PERSON|Solbakk⟧ ⟦G5|brought them level⟧ from ⟦PERSON|Antonio Nusa-Berg⟧’s square ball (⟦MINUTE|22⟧) and, after ⟦PERSON|Aksel Thorvaldsen⟧ had ⟦G6|tucked in a penalty⟧ (⟦MINUTE|38⟧), ⟦G7|headed a third⟧ within a ⟦MINUTE|minute of the restart⟧. ⟦PERSON|Nusa-Berg⟧ ran from halfway to ⟦G8|score the fourth⟧. ⟦TEAM|Italy⟧ could only draw ⟦SCORE|0-0⟧ with ⟦TEAM|Israel⟧ in ⟦GPE|Debrecen⟧, ⟦PERSON|Mateo Carelli⟧ striking the bar in ⟦MINUTE|added time⟧, and head for the play-offs.
⟦COMPETITION|Group J⟧
⟦TEAM|Wales⟧ trailed to a ⟦PERSON|Stole Dimitrievski-Bardhi⟧ ⟦G9|free kick⟧ for ⟦TEAM|North Macedonia⟧ in ⟦GPE|Skopje⟧ until the ⟦MINUTE|81st minute⟧, when ⟦PERSON|Sorba Lockyer⟧ was tripped by ⟦PERSON|Jani Atanasov⟧ and ⟦PERSON|Harry Wilcox⟧ ⟦G10|put away the penalty⟧. In the ⟦MINUTE|third minute of added time⟧ ⟦PERSON|Harwood⟧, the full-back, strode on to ⟦PERSON|Wilcox⟧’s lay-off and ⟦G11|hammered in his first international goal⟧. ⟦TEAM|Belgium⟧ beat ⟦TEAM|Kazakhstan⟧ ⟦SCORE|5-0⟧, ⟦PERSON|Charles De Cock⟧ ⟦G12|at the double⟧.
⟦COMPETITION|Group L⟧
⟦TEAM|Croatia⟧ needed a point against ⟦TEAM|Czechia⟧ in ⟦GPE|Osijek⟧ and got all three. ⟦PERSON|Ante Vuković-Perić⟧ ⟦G13|poked home⟧ before ⟦MINUTE|half-time⟧, ⟦PERSON|Tomáš Chorý-Novák⟧ ⟦G14|equalised⟧ with a header on ⟦MINUTE|70⟧ and ⟦PERSON|Vuković-Perić⟧ ⟦G15|restored the lead⟧ ⟦MINUTE|three minutes later⟧. ⟦PERSON|Chorý-Novák⟧ then had a ⟦G16|second⟧ disallowed for climbing on ⟦PERSON|Duje Ćaleta⟧. The ⟦TEAM|Faroe Islands⟧ won ⟦SCORE|2-1⟧ in ⟦GPE|Gibraltar⟧; ⟦PERSON|Hanus Sørensen-Dahl⟧ and ⟦PERSON|Martin Agnarsson⟧ ⟦G17|scored⟧ for them.
⟦COMPETITION|Group D⟧
⟦TEAM|Ukraine⟧ and ⟦TEAM|Iceland⟧ meet in ⟦GPE|Warsaw⟧ on ⟦DATE|Sunday⟧, winner takes second. ⟦TEAM|France⟧ are already through and rested seven in ⟦GPE|Baku⟧, where ⟦PERSON|Rayan Olivier-Camara⟧ ⟦G18|netted⟧ on debut in a ⟦SCORE|1-1⟧ draw. ⟦PERSON|Renat Dadashov-Aliyev⟧ had ⟦G19|given ⟦TEAM|Azerbaijan⟧ the lead⟧.
⟦FURNITURE|Download the UEFA National Team Football app⟧
=====GOALS=====
{"id": "G1", "scorer": "Kristian Solbakk", "team": "Norway", "count": 2}
{"id": "G2", "scorer": "Neco Harwood", "team": "Wales", "minute": 90, "added": 3, "kind": "shot", "assist": "Harry Wilcox"}
{"id": "G3", "scorer": "Ion Nicolaescu-Rusu", "team": "Moldova", "minute": 5, "kind": "shot", "assist": "Vadim Rață", "minute_text": "fifth minute"}
{"id": "G4", "scorer": "Ion Nicolaescu-Rusu", "team": "Moldova", "minute": 5, "kind": "shot", "assist": "Vadim Rață", "minute_text": "fifth minute"}
{"id": "G5", "scorer": "Kristian Solbakk", "team": "Norway", "minute": 22, "assist": "Antonio Nusa-Berg", "minute_text": "22"}
{"id": "G6", "scorer": "Aksel Thorvaldsen", "team": "Norway", "minute": 38, "kind": "penalty", "minute_text": "38"}
{"id": "G7", "scorer": "Kristian Solbakk", "team": "Norway", "minute": 46, "kind": "header", "minute_text": "minute of the restart"}
{"id": "G8", "scorer": "Antonio Nusa-Berg", "team": "Norway"}
{"id": "G9", "scorer": "Stole Dimitrievski-Bardhi", "team": "North Macedonia", "kind": "free kick"}
{"id": "G10", "scorer": "Harry Wilcox", "team": "Wales", "minute": 81, "kind": "penalty", "minute_text": "81st minute"}
{"id": "G11", "scorer": "Neco Harwood", "team": "Wales", "minute": 90, "added": 3, "kind": "shot", "assist": "Harry Wilcox", "minute_text": "third minute of added time"}
{"id": "G12", "scorer": "Charles De Cock", "team": "Belgium", "count": 2}
{"id": "G13", "scorer": "Ante Vuković-Perić", "team": "Croatia"}
{"id": "G14", "scorer": "Tomáš Chorý-Novák", "team": "Czechia", "minute": 70, "kind": "header", "minute_text": "70"}
{"id": "G15", "scorer": "Ante Vuković-Perić", "team": "Croatia", "minute": 73, "minute_text": "three minutes later"}
{"id": "G16", "scorer": "Tomáš Chorý-Novák", "team": "Czechia", "outcome": "ruled out"}
{"id": "G17", "scorer": "Hanus Sørensen-Dahl; Martin Agnarsson", "team": "Faroe Islands", "count": 2}
{"id": "G18", "scorer": "Rayan Olivier-Camara", "team": "France"}
{"id": "G19", "scorer": "Renat Dadashov-Aliyev", "team": "Azerbaijan"}
