⟦TEAM|Victory⟧ pinch a point after ⟦TEAM|Wanderers⟧ meltdown
⟦FURNITURE|Football / A-League Men⟧
⟦TEAM|Western Sydney⟧ have let a two-goal lead slip for the third straight week, with an ⟦G1|own goal⟧ from captain ⟦PERSON|Mitch Vukovic⟧ in the ⟦MINUTE|94th-minute⟧ gifting ⟦TEAM|Melbourne Victory⟧ a ⟦SCORE|2-2⟧ draw at ⟦VENUE|CommBank Stadium⟧ on ⟦DATE|Friday⟧ night.
The ⟦TEAM|Wanderers⟧ were cruising courtesy of ⟦G2|goals⟧ either side of the ⟦MINUTE|break⟧ from ⟦PERSON|Lachie Brennan⟧ and ⟦NORP|Japanese⟧ playmaker ⟦PERSON|Daichi Morikawa⟧, but they finished with ten men, no points to speak of for their trouble and a coach who could barely get a word out.
"Ask me ⟦DATE|tomorrow⟧," ⟦PERSON|Kerry Doolan⟧ told ⟦ORG|Paramount⟧. "Actually, don't."
⟦PERSON|Brennan⟧ got the hosts going on ⟦MINUTE|28 minutes⟧, ⟦G3|poking through the legs of⟧ ⟦TEAM|Victory⟧ keeper ⟦PERSON|Jake Petropoulos⟧ after a mix-up at the back. When ⟦PERSON|Morikawa⟧ ⟦G4|curled in⟧ a beauty from outside the area on ⟦MINUTE|50⟧ it seemed the only question was how many.
Then ⟦PERSON|Sam Tuilagi⟧ took a second yellow card for time-wasting - yes, with ⟦MINUTE|half an hour to go⟧ - and the wheels came off.
⟦PERSON|Harvey Noonan⟧ ⟦G5|halved the margin⟧ in ⟦MINUTE|minute 77⟧, the veteran getting on the end of a hooked ball from ⟦PERSON|Bruno Fornari⟧ to ⟦G6|glance it past⟧ ⟦PERSON|Aidan Castellucci⟧. ⟦PERSON|Fornari⟧ himself then rattled the bar, ⟦PERSON|Castellucci⟧ made a ripping double save, and a ⟦TEAM|Victory⟧ penalty shout was turned down.
⟦MINUTE|Four minutes into six of added time⟧, ⟦PERSON|Fornari⟧ fired a hopeful ball across the face and ⟦PERSON|Vukovic⟧, sliding back, ⟦G7|turned it into his own net⟧.
"It hit me shin and went in, mate. Nothing I could do," ⟦PERSON|Vukovic⟧ said.
The ⟦TEAM|Wanderers⟧ stay ninth, a point behind the ⟦TEAM|Mariners⟧. ⟦TEAM|Victory⟧ are at home to ⟦TEAM|Perth Glory⟧ at ⟦VENUE|AAMI Park⟧ ⟦DATE|next Saturday⟧.
=====GOALS=====
{"id": "G1", "scorer": "Mitch Vukovic", "team": "Melbourne Victory", "minute": 94, "kind": "own goal", "minute_text": "94th-minute"}
{"id": "G2", "scorer": "Lachie Brennan; Daichi Morikawa", "team": "Wanderers", "minute_text": "break", "count": 2}
{"id": "G3", "scorer": "Lachie Brennan", "team": "Wanderers", "minute": 28, "kind": "shot", "minute_text": "28 minutes"}
{"id": "G4", "scorer": "Daichi Morikawa", "team": "Wanderers", "minute": 50, "kind": "shot", "minute_text": "50"}
{"id": "G5", "scorer": "Harvey Noonan", "team": "Melbourne Victory", "minute": 77, "kind": "header", "assist": "Bruno Fornari", "minute_text": "minute 77", "score": "2-1"}
{"id": "G6", "scorer": "Harvey Noonan", "team": "Melbourne Victory", "minute": 77, "kind": "header", "assist": "Bruno Fornari"}
{"id": "G7", "scorer": "Mitch Vukovic", "team": "Melbourne Victory", "minute": 94, "kind": "own goal", "minute_text": "Four minutes into six of added time"}
