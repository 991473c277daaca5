In numbers: ⟦PERSON|Ji-hoon Baek⟧’s first year at ⟦TEAM|Celtic⟧
⟦FURNITURE|Data: Opta⟧
It is 12 months since ⟦PERSON|Ji-hoon Baek⟧ walked into ⟦VENUE|Parkhead⟧ in a scarf that was too long for him. The ⟦TEAM|South Korea⟧ forward has not stopped since.
33
⟦G1|Goals⟧ in all competitions, a first-season total bettered at ⟦TEAM|Celtic⟧ in the past 50 years only by one man. ⟦PERSON|Baek⟧ ⟦G2|got two⟧ on his debut against ⟦TEAM|Motherwell⟧, one of them when ⟦PERSON|Duncan Hay⟧’s clearance struck him on the back of the neck.
4
Old Firm ⟦G3|goals⟧. He ⟦G4|scored⟧ in each of the first three derbies, including a ⟦MINUTE|90th-minute⟧ ⟦G5|dagger⟧ at ⟦VENUE|Ibrox⟧, ⟦PERSON|Cammy Reid⟧ sprawling, and ⟦G6|won⟧ the fourth with a penalty that ⟦PERSON|Josh Halliday⟧ had conceded by handling on the line. ⟦PERSON|Halliday⟧ had himself ⟦G7|opened the scoring⟧ that afternoon and ⟦PERSON|Callum Strachan⟧ ⟦G8|equalised⟧.
9
Assists, seven of which were finished by ⟦PERSON|Daizen Okubo⟧. “He gives it, I run, he gives it again,” ⟦PERSON|Okubo⟧ explained.
2
Hat-tricks: ⟦G9|three⟧ at ⟦TEAM|Ross County⟧ in the rain, ⟦G10|three⟧ at home to ⟦TEAM|St Mirren⟧ in 14 minutes, the quickest in the division since ⟦DATE|1996⟧.
11
Times he has hit the woodwork. No one in ⟦GPE|Europe⟧’s top 20 leagues has done so more often. There were three at ⟦TEAM|Kilmarnock⟧ alone, the day that ⟦PERSON|Joe Wallbank⟧’s scruffy ⟦G11|goal⟧ beat ⟦TEAM|Celtic⟧ ⟦SCORE|1-0⟧.
1
Red card. We won’t mention it; he slipped.
0
⟦COMPETITION|Champions League⟧ goals. It bothers him. He has had 19 shots, seven of them on target, and been denied by ⟦PERSON|Niklas Rohde⟧, ⟦PERSON|Peter Gulácsi-Nagy⟧ and the knee of his own captain. He will have another chance on ⟦DATE|Tuesday⟧, when ⟦TEAM|Celtic⟧ go to ⟦TEAM|Benfica⟧, for whom ⟦PERSON|Rafael Souto⟧ has ⟦G12|scored in every home game⟧.
28
His age ⟦DATE|next week⟧. ⟦TEAM|Celtic⟧ are planning a cake. ⟦TEAM|Tottenham⟧, according to the ⟦ORG|Daily Record⟧, are planning an offer.
⟦FURNITURE|Graphic: click to enlarge⟧
=====GOALS=====
{"id": "G1", "scorer": "Ji-hoon Baek", "team": "Celtic", "scope": "background", "count": 33}
{"id": "G2", "scorer": "Ji-hoon Baek", "team": "Celtic", "scope": "background", "count": 2}
{"id": "G3", "scorer": "Ji-hoon Baek", "team": "Celtic", "scope": "background", "count": 4}
{"id": "G4", "scorer": "Ji-hoon Baek", "team": "Celtic", "scope": "background", "count": 3}
{"id": "G5", "scorer": "Ji-hoon Baek", "team": "Celtic", "scope": "background"}
{"id": "G6", "scorer": "Ji-hoon Baek", "team": "Celtic", "scope": "background", "kind": "penalty"}
{"id": "G7", "scorer": "Josh Halliday", "scope": "background"}
{"id": "G8", "scorer": "Callum Strachan", "team": "Celtic", "scope": "background"}
{"id": "G9", "scorer": "Ji-hoon Baek", "team": "Celtic", "scope": "background", "count": 3}
{"id": "G10", "scorer": "Ji-hoon Baek", "team": "Celtic", "scope": "background", "count": 3}
{"id": "G11", "scorer": "Joe Wallbank", "team": "Kilmarnock", "scope": "background"}
{"id": "G12", "scorer": "Rafael Souto", "team": "Benfica", "scope": "background"}
