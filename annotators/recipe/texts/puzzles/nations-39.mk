⟦TEAM|Canada⟧ coach ⟦PERSON|Baptiste⟧: 'Booing doesn't bother me, second balls do'

⟦GPE|TORONTO⟧ — ⟦PERSON|Alan Baptiste⟧ walked into the media room at ⟦VENUE|BMO Field⟧, sat down, looked at the forty or so people waiting for him and asked who wanted to go first.

Nobody, at first. ⟦TEAM|Canada⟧ had just been beaten ⟦SCORE|2-1⟧ by ⟦TEAM|Honduras⟧, who haven't won a road qualifier since ⟦DATE|2022⟧, in a game the hosts led.

The facts are simple enough. ⟦PERSON|Jaden Oyelaran⟧'s ⟦G1|goal⟧ in the ⟦MINUTE|14th minute⟧ came off a rehearsed corner, ⟦PERSON|Cédric Tremblay-Roy⟧ back-heeling it across the goalmouth for the ⟦TEAM|Toronto FC⟧ winger to ⟦G2|sweep in⟧. The ⟦TEAM|Catrachos⟧ ⟦G3|tied it⟧ ⟦MINUTE|four minutes into the second half⟧ when keeper ⟦PERSON|Ty Sorensen⟧ spilled a ⟦PERSON|Bryan Güity⟧ shot and ⟦PERSON|Kervin Ordóñez⟧ ⟦G4|followed in⟧. And the ⟦G5|go-ahead goal⟧, in the ⟦MINUTE|70th⟧, was also about a loose ball: ⟦PERSON|Tremblay-Roy⟧ headed out, nobody picked up ⟦PERSON|Ordóñez⟧ and the ⟦TEAM|Real España⟧ midfielder ⟦G6|hit it first time through a crowd⟧.

"If you lose the second ball you lose the game," ⟦PERSON|Baptiste⟧ said. "We led for a half hour, and did we have a chance for two? We did. ⟦PERSON|Jaden⟧ hits the bar, ⟦PERSON|Malik⟧'s is cleared off the line. You have to get that one and we didn't."

⟦PERSON|Malik Fontaine⟧'s miss, from about four yards, will play on highlight shows for a while. So will the one in ⟦MINUTE|added time⟧, when ⟦TEAM|Honduras⟧ keeper ⟦PERSON|Edrick Suazo⟧ threw himself across goal to touch ⟦PERSON|Oyelaran⟧'s header wide.

⟦PERSON|Baptiste⟧ has been in charge for 19 games and won six. His contract runs through ⟦DATE|next year⟧'s ⟦COMPETITION|Gold Cup⟧, but a federation source told ⟦ORG|TSN⟧ he'll be assessed after ⟦DATE|Tuesday⟧'s trip to ⟦GPE|Kingston⟧.

"Assess me," he said, and, finally, there was a smile. "I've been assessed since I was 12. They'd tell me I was too small. I ⟦G7|scored 140 goals⟧ in this business."

⟦FURNITURE|More from TSN.ca: Sorensen on the error | Table | Schedule⟧
=====GOALS=====
{"id": "G1", "scorer": "Jaden Oyelaran", "team": "Canada", "minute": 14, "kind": "shot", "assist": "Cédric Tremblay-Roy", "minute_text": "14th minute"}
{"id": "G2", "scorer": "Jaden Oyelaran", "team": "Canada", "minute": 14, "kind": "shot", "assist": "Cédric Tremblay-Roy", "minute_text": "14th minute"}
{"id": "G3", "scorer": "Kervin Ordóñez", "team": "Honduras", "minute": 49, "kind": "shot", "minute_text": "four minutes into the second half", "score": "1-1"}
{"id": "G4", "scorer": "Kervin Ordóñez", "team": "Honduras", "minute": 49, "kind": "shot", "minute_text": "four minutes into the second half"}
{"id": "G5", "scorer": "Kervin Ordóñez", "team": "Honduras", "minute": 70, "kind": "shot", "minute_text": "70th"}
{"id": "G6", "scorer": "Kervin Ordóñez", "team": "Honduras", "minute": 70, "kind": "shot", "minute_text": "70th"}
{"id": "G7", "scorer": "Alan Baptiste", "scope": "background", "count": 140}
