⟦TEAM|Bath City⟧ ⟦SCORE|1-2⟧ ⟦TEAM|Slough Town⟧
Two ⟦G1|strikes⟧ from distance brought ⟦TEAM|Slough Town⟧ back into the ⟦COMPETITION|National League South⟧ play-off places at the expense of ⟦TEAM|Bath City⟧.
Neither goalkeeper could do much about any of the three ⟦G2|goals⟧. ⟦PERSON|Hendrik Paulsen-Lowe⟧ ⟦G3|gave ⟦TEAM|Slough⟧ the lead⟧ from fully 30 yards on ⟦MINUTE|11⟧, the ball dropping under the bar as ⟦PERSON|Ash Weekes⟧ went back-pedalling.
⟦TEAM|Bath⟧ ⟦G4|replied⟧ in kind on ⟦MINUTE|29⟧. ⟦PERSON|Cody Prendergast⟧ chested down ⟦PERSON|Joe Raynes⟧' throw and ⟦G5|hit it on the turn⟧, and ⟦PERSON|Nikita Orlov⟧ had only got a fingertip to it by the time it was in the roof of the net.
Between those two ⟦PERSON|Warren Sesay⟧ had a header saved for the visitors, and ⟦PERSON|Raynes⟧ was fortunate to be given only a yellow card for a two-footed tackle.
In the second half ⟦TEAM|Bath⟧ won the first five corners and did nothing with them. ⟦PERSON|Prendergast⟧ sent one free-kick over and another into the wall. There was a shout for a penalty when ⟦PERSON|Sesay⟧ handled, but nothing came of it.
The ⟦G6|winner⟧ came out of the blue. ⟦PERSON|Sesay⟧ picked up a clearance by ⟦PERSON|Weekes⟧ from a back-pass, took a touch and ⟦G7|lobbed him⟧ from the centre circle. It was the ⟦MINUTE|72nd minute⟧.
⟦TEAM|Bath⟧ manager ⟦PERSON|Jerome Hatherley⟧ held his hands up. "You can put it down as a mistake by ⟦PERSON|Ash⟧ but it's a special ⟦G8|finish⟧," he said. "It's a shame, he made the save of the season in the ⟦MINUTE|50th minute⟧ from ⟦PERSON|Paulsen-Lowe⟧."
⟦TEAM|Slough⟧ are seventh, on goal difference from ⟦TEAM|Eastbourne Borough⟧, who ⟦G9|scored three goals⟧ in ⟦MINUTE|stoppage time⟧ to beat ⟦TEAM|Hemel Hempstead⟧.
⟦FURNITURE|Attendance: 1,127.⟧
=====GOALS=====
{"id": "G1", "scorer": "Hendrik Paulsen-Lowe; Warren Sesay", "team": "Slough Town", "kind": "shot", "count": 2}
{"id": "G2", "count": 3}
{"id": "G3", "scorer": "Hendrik Paulsen-Lowe", "team": "Slough Town", "minute": 11, "minute_text": "11", "kind": "shot"}
{"id": "G4", "scorer": "Cody Prendergast", "team": "Bath City", "minute": 29, "minute_text": "29", "assist": "Joe Raynes", "kind": "volley", "score": "1-1"}
{"id": "G5", "scorer": "Cody Prendergast", "team": "Bath City", "minute": 29, "assist": "Joe Raynes", "kind": "volley"}
{"id": "G6", "scorer": "Warren Sesay", "team": "Slough Town", "minute": 72, "minute_text": "72nd minute", "kind": "shot"}
{"id": "G7", "scorer": "Warren Sesay", "team": "Slough Town", "minute": 72, "minute_text": "72nd minute", "kind": "shot", "score": "1-2"}
{"id": "G8", "scorer": "Warren Sesay", "team": "Slough Town", "minute": 72, "kind": "shot"}
{"id": "G9", "team": "Eastbourne Borough", "scope": "background", "count": 3}
