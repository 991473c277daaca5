⟦PERSON|Aoife Brannagh⟧: the late starter with the last laugh

⟦FURNITURE|Ciarán Devaney⟧

⟦PERSON|Aoife Brannagh⟧ did not own a pair of football boots until she was fifteen. Camogie was the game in her corner of ⟦GPE|Kilkenny⟧, and she was good at it; good enough to win a county medal before a teacher, short of numbers for a five-a-side at ⟦GPE|Castlecomer⟧, told her to stand near the goal and see what happened.

What happened was seven ⟦G1|goals⟧.

Half a lifetime on, ⟦PERSON|Brannagh⟧ will retire on ⟦DATE|Saturday⟧ when ⟦TEAM|Shelbourne⟧ face ⟦TEAM|Peamount United⟧ at ⟦VENUE|Tolka Park⟧, and there will be a guard of honour, and probably tears. She leaves with 203 ⟦G2|goals⟧ in all competitions, four league titles and a knee that can tell you when it's about to rain.

She leaves, too, with a ⟦G3|goal⟧ that people will talk about long after. ⟦GPE|Gothenburg⟧, ⟦DATE|October 2022⟧, a play-off to reach the first ⟦COMPETITION|World Cup⟧ finals in the history of the ⟦TEAM|Republic of Ireland⟧ women's team. ⟦TEAM|Sweden⟧ had the ball. Then ⟦PERSON|Rebecka Stålhammar⟧ slipped, and ⟦PERSON|Brannagh⟧, thirty-three and only on the field because ⟦PERSON|Clodagh Nugent⟧ had done her ankle, ⟦G4|dinked it over⟧ ⟦PERSON|Hedda Åkerblom⟧ and stood there with her arms by her sides.

"I thought it was offside," she says. "I was waiting for the flag. Everyone thinks I was being cool. I was being a corner-back."

⟦PERSON|Nugent⟧ remembers it better. "I was crying before it ⟦G5|crossed the line⟧. You knew, with ⟦PERSON|Aoife⟧. One-on-one she never hit it hard."

In ⟦GPE|Australia⟧ the following summer there were no goals and two defeats and, for ⟦PERSON|Brannagh⟧, eleven minutes as a substitute against ⟦TEAM|Nigeria⟧. She would not swap them.

There have been disappointments. An offer from ⟦TEAM|Glasgow City⟧ that her employer, a bank, would not give her leave to accept. Two lost ⟦COMPETITION|FAI Cup⟧ finals. In the second of them she missed a penalty, and her mother, who has been to every home game since, told her she'd leaned back.

"She was right," says ⟦PERSON|Brannagh⟧. "I leaned back."
=====GOALS=====
{"id": "G1", "scorer": "Aoife Brannagh", "count": 7, "scope": "background"}
{"id": "G2", "scorer": "Aoife Brannagh", "team": "Shelbourne", "count": 203, "scope": "background"}
{"id": "G3", "scorer": "Aoife Brannagh", "team": "Republic of Ireland", "kind": "shot", "scope": "background"}
{"id": "G4", "scorer": "Aoife Brannagh", "team": "Republic of Ireland", "kind": "shot", "scope": "background"}
{"id": "G5", "scorer": "Aoife Brannagh", "team": "Republic of Ireland", "kind": "shot", "scope": "background"}
