⟦PERSON|Osvaldo "Tato" Quiroga⟧, hero of ⟦TEAM|Racing⟧'s ⟦DATE|1969⟧ side, dies aged 83

⟦PERSON|Osvaldo Quiroga⟧, the outside-left whose thunderous free-kicks made him a favourite in ⟦GPE|Avellaneda⟧ and later in ⟦GPE|Mexico⟧, has died at his home in ⟦GPE|Rosario⟧. He was 83.

Known as ⟦PERSON|Tato⟧, he was the son of a railway signalman and began with ⟦TEAM|Rosario Central⟧, for whom he ⟦G1|scored on his debut⟧ at 17 against ⟦TEAM|Huracán⟧. ⟦TEAM|Racing Club⟧ signed him in ⟦DATE|1965⟧. There he ⟦G2|scored 48 goals⟧, a third of them from dead balls.

None is better remembered than the one against ⟦TEAM|Independiente⟧ in ⟦DATE|1969⟧. With the score at ⟦SCORE|1-1⟧ and the rain so heavy that the referee had twice thought of calling it off, ⟦PERSON|Quiroga⟧ placed the ball some 35 metres out. ⟦PERSON|Raúl Benavente⟧, the opposing goalkeeper, asked for two men in the wall. The shot ⟦G3|went between them⟧. "I saw it when it was behind me," ⟦PERSON|Benavente⟧ said many years afterwards, when the two had become friends and neighbours.

He won four caps for ⟦TEAM|Argentina⟧ without scoring, and was left out of the squad that failed to qualify for the ⟦DATE|1970⟧ ⟦COMPETITION|World Cup⟧. The omission hurt him. He moved to ⟦TEAM|Atlante⟧, then to ⟦TEAM|León⟧, where his ⟦G4|penalty⟧ won a cup final in ⟦DATE|1973⟧.

A knee ended it at 33. He went into business with a brother-in-law, selling shoes, and lost the lot. From ⟦DATE|1981⟧ he coached children at a club on the south side of ⟦GPE|Rosario⟧, among them the future ⟦TEAM|Banfield⟧ captain ⟦PERSON|Néstor Gaitán⟧.

"He taught us to strike the ball, and to greet the man who cuts the grass," ⟦PERSON|Gaitán⟧ said on ⟦DATE|Saturday⟧.

⟦TEAM|Racing⟧ will hold a minute's silence before ⟦DATE|tomorrow⟧'s match with ⟦TEAM|Vélez⟧. He is survived by his wife, ⟦PERSON|Elsa⟧, three daughters and seven grandchildren.

⟦FURNITURE|Related: The greatest Clásico de Avellaneda moments⟧
=====GOALS=====
{"id":"G1","scorer":"Osvaldo Quiroga","team":"Rosario Central","scope":"background"}
{"id":"G2","scorer":"Osvaldo Quiroga","team":"Racing Club","count":48,"scope":"background"}
{"id":"G3","scorer":"Osvaldo Quiroga","team":"Racing Club","kind":"free kick","scope":"background"}
{"id":"G4","scorer":"Osvaldo Quiroga","team":"León","kind":"penalty","scope":"background"}
