'Don't wake me up': Cofi teenager ⟦PERSON|Pugh⟧ on dream debut

He was in double maths on ⟦DATE|Friday⟧. On ⟦DATE|Saturday afternoon⟧ ⟦PERSON|Morgan Pugh⟧ came off the bench to ⟦G1|score the winner⟧ for ⟦TEAM|Caernarfon Town⟧ against ⟦TEAM|Bala Town⟧.

"Don't wake me up," the 16-year-old told ⟦ORG|Sgorio⟧, still wearing his shin pads half an hour after the ⟦SCORE|3-2⟧ victory in the ⟦COMPETITION|Cymru Premier⟧. "My mates are all in the stand, they thought I'd be carrying the bags."

With injuries biting, boss ⟦PERSON|Iestyn Probert⟧ turned to the academy forward at ⟦SCORE|2-2⟧ with ⟦MINUTE|quarter of an hour left⟧, and had barely sat down again when ⟦PERSON|Gethin Rowlands⟧' shot was pushed out by ⟦PERSON|Kurtis Bebb⟧ and ⟦PERSON|Pugh⟧ ⟦G2|stroked in⟧ the loose ball in front of the home end.

"I was more nervous than him," said ⟦PERSON|Probert⟧. "I've got a boy of 16 myself and I don't trust him with the kettle."

It had been a helter-skelter afternoon. ⟦PERSON|Aled Wynne⟧ ⟦G3|struck first⟧ for ⟦TEAM|Caernarfon⟧ inside ⟦MINUTE|ten minutes⟧, only for ⟦TEAM|Bala⟧ to ⟦G4|equalise⟧ through ⟦PERSON|Danny Sheridan⟧ in the ⟦MINUTE|22nd⟧. The ball was in the ⟦TEAM|Caernarfon⟧ net again before the ⟦MINUTE|break⟧ but ⟦PERSON|Sheridan⟧'s ⟦G5|finish⟧ was ruled out for handball; he then did ⟦G6|give the ⟦TEAM|Lakesiders⟧ the lead⟧ with a penalty on ⟦MINUTE|53⟧, his 14th league ⟦G7|goal⟧.

⟦PERSON|Rowlands⟧ ⟦G8|hauled the ⟦TEAM|Cofis⟧ level⟧ ⟦MINUTE|nine minutes later⟧ from a set-piece that had been, ⟦PERSON|Probert⟧ was keen to stress, devised by his assistant.

⟦TEAM|Bala⟧ might have had a point. In ⟦MINUTE|stoppage time⟧ ⟦PERSON|Steff Morris⟧ was sent clear and lobbed the keeper, but ⟦PERSON|Wynne⟧ raced back to hook off the line, falling into the net himself as he did it.

"That's as good as a goal," ⟦PERSON|Probert⟧ said. "⟦PERSON|Aled⟧ ⟦G10|got us going⟧ and he saved us at the end."

As for ⟦PERSON|Pugh⟧, he'll be back in class ⟦DATE|today⟧. "⟦NORP|Welsh⟧ literature first thing," he groaned.

⟦TEAM|Caernarfon⟧ visit The ⟦TEAM|New Saints⟧ on ⟦DATE|Friday⟧; ⟦TEAM|Bala⟧ face ⟦TEAM|Connah's Quay Nomads⟧ in the ⟦COMPETITION|Welsh Cup⟧.

⟦FURNITURE|North Wales Live newsletter: sign up here⟧
=====GOALS=====
{"id": "G1", "scorer": "Morgan Pugh", "team": "Caernarfon Town", "kind": "shot"}
{"id": "G2", "scorer": "Morgan Pugh", "team": "Caernarfon Town", "kind": "shot", "score": "3-2"}
{"id": "G3", "scorer": "Aled Wynne", "team": "Caernarfon Town", "minute_text": "ten minutes"}
{"id": "G4", "scorer": "Danny Sheridan", "team": "Bala Town", "minute": 22, "minute_text": "22nd"}
{"id": "G5", "scorer": "Danny Sheridan", "team": "Bala Town", "outcome": "ruled out"}
{"id": "G6", "scorer": "Danny Sheridan", "team": "Bala Town", "minute": 53, "kind": "penalty", "minute_text": "53"}
{"id": "G7", "scorer": "Danny Sheridan", "team": "Bala Town", "minute": 53, "kind": "penalty"}
{"id": "G8", "scorer": "Gethin Rowlands", "team": "Caernarfon Town", "minute": 62, "minute_text": "nine minutes later"}
{"id": "G10", "scorer": "Aled Wynne", "team": "Caernarfon Town"}
