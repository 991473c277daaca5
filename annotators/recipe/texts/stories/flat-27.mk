⟦TEAM|Philippines⟧ stun ⟦TEAM|Thailand⟧ to reach first ⟦COMPETITION|ASEAN Championship⟧ final
⟦GPE|BANGKOK⟧ - ⟦TEAM|Philippines⟧ reached the ⟦COMPETITION|ASEAN Championship⟧ final for the first time on ⟦DATE|Saturday⟧ thanks to an ⟦MINUTE|extra-time⟧ ⟦G1|strike⟧ by ⟦PERSON|Miguel Arroyo-Santos⟧ at the ⟦VENUE|Rajamangala Stadium⟧.
The midfielder, born in ⟦GPE|Madrid⟧, ⟦G2|scored⟧ in the ⟦MINUTE|112th minute⟧ to give the ⟦TEAM|Azkals⟧ a ⟦SCORE|2-1⟧ win, ⟦SCORE|3-2⟧ over both legs.
⟦TEAM|Thailand⟧, winners of the trophy seven times, had ⟦G3|gone ahead⟧ on the night when ⟦PERSON|Theerapat Suwan⟧ ⟦G4|broke the deadlock⟧ ⟦MINUTE|five minutes before half-time⟧, the striker ⟦G5|lashing home⟧ after ⟦PERSON|Jojo Villareal⟧ had saved from ⟦PERSON|Kritsada Boonmee⟧.
⟦PERSON|Boonmee⟧ went on to hit the woodwork twice. It was left to ⟦PERSON|Karl Reinhardt-Cruz⟧ to ⟦G6|level⟧ on the ⟦MINUTE|hour⟧, the ⟦NORP|German⟧-born forward timing his run well and ⟦G7|glancing in⟧ a free-kick from ⟦PERSON|Arroyo-Santos⟧.
Penalties were looming when ⟦PERSON|Villareal⟧ launched a kick downfield. ⟦PERSON|Reinhardt-Cruz⟧ won the first ball, ⟦PERSON|Arroyo-Santos⟧ the second, and ⟦PERSON|Chatchai Promsri⟧ was ⟦G8|beaten⟧ from 20 yards.
⟦TEAM|Thailand⟧ had a ⟦G9|goal⟧ from substitute ⟦PERSON|Anon Sukjai⟧ disallowed at the end because ⟦PERSON|Suwan⟧ was in the goalkeeper's line of sight.
"History. I have no other word," coach ⟦PERSON|Albert Verhoeven⟧ said.
They will face ⟦TEAM|Vietnam⟧ or ⟦TEAM|Indonesia⟧, who drew ⟦SCORE|0-0⟧ in their first leg, over two games in ⟦DATE|January⟧.
=====GOALS=====
{"id": "G1", "scorer": "Miguel Arroyo-Santos", "team": "Philippines", "minute": 112, "minute_text": "extra-time", "kind": "shot"}
{"id": "G2", "scorer": "Miguel Arroyo-Santos", "team": "Philippines", "minute": 112, "minute_text": "112th minute", "kind": "shot"}
{"id": "G3", "scorer": "Theerapat Suwan", "team": "Thailand", "minute": 40, "minute_text": "five minutes before half-time", "kind": "shot"}
{"id": "G4", "scorer": "Theerapat Suwan", "team": "Thailand", "minute": 40, "minute_text": "five minutes before half-time", "kind": "shot"}
{"id": "G5", "scorer": "Theerapat Suwan", "team": "Thailand", "minute": 40, "kind": "shot"}
{"id": "G6", "scorer": "Karl Reinhardt-Cruz", "team": "Philippines", "minute": 60, "minute_text": "hour", "assist": "Miguel Arroyo-Santos", "kind": "header", "score": "1-1"}
{"id": "G7", "scorer": "Karl Reinhardt-Cruz", "team": "Philippines", "minute": 60, "minute_text": "hour", "assist": "Miguel Arroyo-Santos", "kind": "header"}
{"id": "G8", "scorer": "Miguel Arroyo-Santos", "team": "Philippines", "minute": 112, "kind": "shot"}
{"id": "G9", "scorer": "Anon Sukjai", "team": "Thailand", "minute_text": "at the end", "outcome": "ruled out"}
