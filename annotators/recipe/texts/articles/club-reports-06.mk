⟦PERSON|Haaksma⟧ double sends ⟦TEAM|PSV⟧ past ⟦TEAM|Ajax⟧ in ⟦COMPETITION|KNVB Cup⟧ quarter-final

⟦DATE|Feb 12⟧ (⟦ORG|Reuters⟧) - ⟦PERSON|Ruben Haaksma⟧ ⟦G1|scored twice⟧ in the second half as ⟦TEAM|PSV Eindhoven⟧ came from behind to beat ⟦TEAM|Ajax Amsterdam⟧ ⟦SCORE|3-1⟧ on ⟦DATE|Thursday⟧ and reach the semi-finals of the ⟦NORP|Dutch⟧ cup.

⟦TEAM|Ajax⟧, who have not won at the ⟦VENUE|Philips Stadion⟧ since ⟦DATE|2021⟧, ⟦G3|led⟧ after ⟦MINUTE|six minutes⟧ when defender ⟦PERSON|Milan Todorovski⟧ ⟦G4|turned ⟦PERSON|Zakaria El Amrani⟧'s low cross into his own net⟧.

⟦TEAM|PSV⟧ ⟦G5|drew level⟧ in the ⟦MINUTE|41st minute⟧, ⟦PERSON|Sota Kuribayashi⟧ ⟦G6|sweeping home⟧ from the edge of the area after a lay-off by ⟦PERSON|Haaksma⟧.

The ⟦TEAM|Netherlands⟧ striker then ⟦G7|put ⟦TEAM|PSV⟧ in front⟧ in the ⟦MINUTE|58th⟧ and ⟦G8|added another⟧ from close range ⟦MINUTE|12 minutes later⟧ after goalkeeper ⟦PERSON|Bram Terhorst⟧ failed to hold ⟦PERSON|Kuribayashi⟧'s drive.

⟦PERSON|El Amrani⟧ had a penalty saved by ⟦PERSON|Victor Eklund⟧ in the ⟦MINUTE|85th minute⟧.

⟦PERSON|Haaksma⟧ has ⟦G9|scored seven goals⟧ in four cup games ⟦DATE|this season⟧.

"He decides matches, it's that simple," ⟦TEAM|PSV⟧ coach ⟦PERSON|Jeroen Wuyts⟧ said.

⟦TEAM|Feyenoord⟧, ⟦TEAM|AZ Alkmaar⟧ and second-tier ⟦TEAM|De Graafschap⟧ are also through to the last four. The final is in ⟦GPE|Rotterdam⟧ on ⟦DATE|April 19⟧.

⟦FURNITURE|(Reporting by Pieter Glas; editing by Toby Danquah)⟧
=====GOALS=====
{"id": "G1", "scorer": "Ruben Haaksma", "team": "PSV Eindhoven", "count": 2}
{"id": "G3", "scorer": "Milan Todorovski", "team": "Ajax Amsterdam", "minute": 6, "kind": "own goal", "minute_text": "six minutes"}
{"id": "G4", "scorer": "Milan Todorovski", "team": "Ajax Amsterdam", "minute": 6, "kind": "own goal", "minute_text": "six minutes"}
{"id": "G5", "scorer": "Sota Kuribayashi", "team": "PSV Eindhoven", "minute": 41, "minute_text": "41st minute", "assist": "Ruben Haaksma", "kind": "shot"}
{"id": "G6", "scorer": "Sota Kuribayashi", "team": "PSV Eindhoven", "minute": 41, "minute_text": "41st minute", "assist": "Ruben Haaksma", "kind": "shot"}
{"id": "G7", "scorer": "Ruben Haaksma", "team": "PSV Eindhoven", "minute": 58, "minute_text": "58th"}
{"id": "G8", "scorer": "Ruben Haaksma", "team": "PSV Eindhoven", "minute": 70, "minute_text": "12 minutes later", "kind": "shot"}
{"id": "G9", "scorer": "Ruben Haaksma", "team": "PSV Eindhoven", "count": 7, "scope": "background"}
