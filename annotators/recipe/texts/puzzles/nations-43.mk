Talking points: ⟦TEAM|Belarus⟧ 1 ⟦TEAM|Northern Ireland⟧ 1

⟦FURNITURE|Connor McAteer in Zalaegerszeg⟧

A wet ⟦DATE|Tuesday⟧ in ⟦GPE|Hungary⟧, no home fans by order of ⟦ORG|UEFA⟧, and a game to match. What did we learn?

⟦PERSON|Toner⟧ can't be dropped now

Where would ⟦TEAM|Northern Ireland⟧ be without ⟦PERSON|Jamie-Lee Toner⟧? The ⟦TEAM|Blackpool⟧ man ⟦G1|struck⟧ on ⟦MINUTE|17⟧ with the type of finish he's been producing since he was at ⟦TEAM|Glentoran⟧, shifting ⟦PERSON|Ryan Heaney⟧'s pass on to his left and ⟦G2|bending it beyond⟧ ⟦PERSON|Maksim Plotnik⟧. That's ⟦G3|goals⟧ against ⟦TEAM|Belarus⟧ home and away, and he was also the one who ⟦G4|scored⟧ to beat ⟦TEAM|Greece⟧. Of the other strikers in the squad, one has ⟦G7|scored⟧ ⟦DATE|this year⟧.

We still can't see a game out

Yes, it was only one that we ⟦G8|let in⟧, but you could feel it coming. Chances came and went at both ends: ⟦PERSON|Heaney⟧ was foiled by ⟦PERSON|Plotnik⟧'s knee, ⟦PERSON|Eoin Donnelly⟧ headed wide, ⟦PERSON|Artem Shkurin⟧ hit the stanchion behind the goal. Then with ⟦MINUTE|nine minutes left⟧ the ball was given away by ⟦PERSON|Toner⟧, of all people, ⟦PERSON|Pavel Sedko⟧ crossed and ⟦PERSON|Trai Lavelle⟧'s lunge took it ⟦G5|past his own man⟧, ⟦PERSON|Conor Hazeldine⟧. Nobody blamed him much.

⟦PERSON|Shea Mullan⟧'s a footballer

He was 17 in ⟦DATE|March⟧. He came on for the ⟦MINUTE|last quarter of an hour⟧ and looked as though he'd been playing there all his life. He threaded a pass that ⟦PERSON|Donnelly⟧ should have buried to win it.

The manager's changes

Why did ⟦PERSON|Neil Gillespie-Ward⟧ bring off ⟦PERSON|Heaney⟧? "He was out on his feet," the manager explained. The ⟦G6|equaliser⟧ came within a ⟦MINUTE|minute⟧ of it. He'll point to the table: third, in with a shout.

A word for ⟦PERSON|Plotnik⟧

Thirty-eight years old, and a save from ⟦PERSON|Mullan⟧ in the ⟦MINUTE|last minute⟧ that had you reaching for the rewind button.

⟦FURNITURE|The Irish Football Podcast: listen to the reaction here⟧
=====GOALS=====
{"id": "G1", "scorer": "Jamie-Lee Toner", "team": "Northern Ireland", "minute": 17, "kind": "shot", "assist": "Ryan Heaney", "minute_text": "17"}
{"id": "G2", "scorer": "Jamie-Lee Toner", "team": "Northern Ireland", "minute": 17, "kind": "shot", "assist": "Ryan Heaney", "minute_text": "17"}
{"id": "G3", "scorer": "Jamie-Lee Toner", "team": "Northern Ireland", "scope": "background", "count": 2}
{"id": "G4", "scorer": "Jamie-Lee Toner", "team": "Northern Ireland", "scope": "background"}
{"id": "G5", "scorer": "Trai Lavelle", "team": "Belarus", "minute": 81, "kind": "own goal", "assist": "Pavel Sedko", "minute_text": "nine minutes left"}
{"id": "G6", "scorer": "Trai Lavelle", "team": "Belarus", "minute": 81, "kind": "own goal", "assist": "Pavel Sedko"}
{"id": "G7", "team": "Northern Ireland", "scope": "background"}
{"id": "G8", "scorer": "Trai Lavelle", "team": "Belarus", "minute": 81, "kind": "own goal", "assist": "Pavel Sedko"}
