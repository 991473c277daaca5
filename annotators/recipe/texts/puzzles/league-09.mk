Late ⟦PERSON|Quintela⟧ ⟦G1|strike⟧ sinks ⟦TEAM|Hammers⟧
⟦TEAM|Newcastle United⟧ ⟦SCORE|2-1⟧ ⟦TEAM|West Ham United⟧
⟦TEAM|Newcastle⟧ ⟦G2|came from behind⟧ to beat ⟦TEAM|West Ham⟧ thanks to a ⟦MINUTE|last-minute⟧ ⟦G3|winner⟧ from substitute ⟦PERSON|Alejandro Quintela⟧ at ⟦VENUE|St James' Park⟧.
The ⟦NORP|Argentine⟧ ⟦G4|swept in⟧ from the edge of the six-yard box in the ⟦MINUTE|first minute of stoppage time⟧ after a corner had been only partially cleared by ⟦PERSON|Benoît Lacombe⟧.
The ⟦TEAM|Hammers⟧ ⟦G5|had gone ahead⟧ against the run of play. ⟦PERSON|Ashdown⟧'s pass towards his own goal was short, ⟦PERSON|Rashid Mansouri⟧ read it, and with ⟦PERSON|Mateusz Gorski⟧ stranded the ⟦NORP|Moroccan⟧ ⟦G6|had the simplest of tasks⟧ in the ⟦MINUTE|15th minute⟧.
⟦TEAM|Newcastle⟧ huffed and puffed. ⟦PERSON|Jermaine Pickersgill⟧ dragged one across goal, ⟦PERSON|Eoin Garvey⟧ nodded on to the roof of the net and the crowd let referee ⟦PERSON|Ben Sallis⟧ know about two penalty appeals.
⟦MINUTE|Six minutes after half-time⟧ their pressure told. ⟦PERSON|Harry Ashdown⟧, whose error had led to the ⟦G7|opener⟧, made amends with a deep centre and ⟦PERSON|Garvey⟧, the ⟦TEAM|Scotland⟧ defender, ⟦G8|planted a header past ⟦PERSON|Lacombe⟧ on the line⟧.
From then on it was one-way traffic. ⟦PERSON|Quintela⟧, on for ⟦PERSON|Pickersgill⟧, forced a save with his first touch, and in the ⟦MINUTE|79th minute⟧ ⟦PERSON|Garvey⟧ was thwarted by an outstretched leg.
⟦PERSON|Mansouri⟧ might have punished them on the counter when he was sent through in the ⟦MINUTE|85th minute⟧, but ⟦PERSON|Gorski⟧ spread himself well.
⟦PERSON|Tony Hallworth⟧ said ⟦PERSON|Quintela⟧, who ⟦G9|scored⟧ on his debut in the ⟦COMPETITION|Carabao Cup⟧, was pushing for a start. "He's banging on my door. He's kicked it off the hinges with ⟦G10|that⟧," the ⟦TEAM|Newcastle⟧ manager said.
The defeat leaves ⟦TEAM|West Ham⟧ a point above the relegation zone with a home game at the ⟦VENUE|London Stadium⟧ against the leaders up next.
=====GOALS=====
{"id": "G1", "scorer": "Alejandro Quintela", "team": "Newcastle", "minute": 90, "added": 1}
{"id": "G2", "scorer": "Eoin Garvey; Alejandro Quintela", "team": "Newcastle", "count": 2}
{"id": "G3", "scorer": "Alejandro Quintela", "team": "Newcastle", "minute": 90, "added": 1, "minute_text": "first minute of stoppage time"}
{"id": "G4", "scorer": "Alejandro Quintela", "team": "Newcastle", "minute": 90, "added": 1, "minute_text": "first minute of stoppage time"}
{"id": "G5", "scorer": "Rashid Mansouri", "team": "West Ham", "minute": 15, "minute_text": "15th minute"}
{"id": "G6", "scorer": "Rashid Mansouri", "team": "West Ham", "minute": 15, "minute_text": "15th minute"}
{"id": "G7", "scorer": "Rashid Mansouri", "team": "West Ham", "minute": 15}
{"id": "G8", "scorer": "Eoin Garvey", "team": "Newcastle", "minute": 51, "kind": "header", "assist": "Harry Ashdown", "minute_text": "Six minutes after half-time"}
{"id": "G9", "scorer": "Alejandro Quintela", "team": "Newcastle", "scope": "background"}
{"id": "G10", "scorer": "Alejandro Quintela", "team": "Newcastle", "minute": 90, "added": 1}
