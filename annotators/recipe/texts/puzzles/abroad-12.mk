⟦PERSON|Brzozowski⟧ late ⟦G8|strike⟧ earns ⟦TEAM|Sporting⟧ point in ⟦GPE|Bruges⟧
⟦GPE|BRUGES⟧, ⟦DATE|Nov 4⟧ (⟦ORG|Reuters⟧) - Substitute ⟦PERSON|Aleksander Brzozowski⟧ ⟦G1|struck⟧ in the ⟦MINUTE|89th minute⟧ to earn ⟦TEAM|Sporting⟧ a ⟦SCORE|1-1⟧ draw at 10-man ⟦TEAM|Club Brugge⟧ in the ⟦COMPETITION|Champions League⟧ on ⟦DATE|Tuesday⟧, ⟦G2|cancelling out⟧ ⟦PERSON|Youri Mertens⟧' first-half ⟦G3|header⟧.
The ⟦NORP|Polish⟧ forward, on the pitch for only six minutes, was left unmarked at the far post and ⟦G4|scored from close range⟧ after ⟦PERSON|Rui Teles⟧'s shot had been pushed out by home keeper ⟦PERSON|Pavel Hruska⟧.
⟦PERSON|Mertens⟧ ⟦G5|gave the ⟦NORP|Belgian⟧ champions the lead⟧ in the ⟦MINUTE|22nd minute⟧ with his fourth ⟦G6|goal⟧ of the competition, getting in front of ⟦PERSON|Thiago Saldaña⟧ to meet ⟦PERSON|Kerem Aksoy⟧'s in-swinging corner.
⟦TEAM|Sporting⟧ had been the brighter side before that. ⟦PERSON|Nils Hegerberg-Lund⟧ skied a half-volley with the goal gaping and ⟦PERSON|Teles⟧ was thwarted by ⟦PERSON|Hruska⟧ when clean through.
⟦TEAM|Brugge⟧ were reduced to 10 men in the ⟦MINUTE|57th minute⟧ when ⟦PERSON|Aksoy⟧ picked up a second booking for a foul on ⟦PERSON|Hegerberg-Lund⟧, but the ⟦NORP|Portuguese⟧ side struggled to break them down and ⟦PERSON|Mertens⟧ almost made it two on the counter, his angled drive shaving the post.
The visitors thought they had levelled after ⟦MINUTE|74 minutes⟧ through ⟦PERSON|Saldaña⟧ but the defender's ⟦G7|effort⟧ was disallowed for offside following a VAR check.
"One point here isn't bad, but we should've won with an extra man for half an hour," ⟦PERSON|Teles⟧ said.
⟦TEAM|Sporting⟧ have eight points from four games. They host ⟦TEAM|Atalanta⟧ on ⟦DATE|Nov 25⟧.
=====GOALS=====
{"id": "G1", "scorer": "Aleksander Brzozowski", "team": "Sporting", "minute": 89, "kind": "shot", "minute_text": "89th minute"}
{"id": "G2", "scorer": "Aleksander Brzozowski", "team": "Sporting", "minute": 89, "kind": "shot", "score": "1-1"}
{"id": "G3", "scorer": "Youri Mertens", "team": "Club Brugge", "minute": 22, "assist": "Kerem Aksoy", "kind": "header"}
{"id": "G4", "scorer": "Aleksander Brzozowski", "team": "Sporting", "minute": 89, "kind": "shot"}
{"id": "G5", "scorer": "Youri Mertens", "team": "Club Brugge", "minute": 22, "assist": "Kerem Aksoy", "kind": "header", "minute_text": "22nd minute"}
{"id": "G6", "scorer": "Youri Mertens", "team": "Club Brugge", "minute": 22, "assist": "Kerem Aksoy", "kind": "header", "minute_text": "22nd minute"}
{"id": "G7", "scorer": "Thiago Saldaña", "team": "Sporting", "minute": 74, "outcome": "ruled out", "kind": "shot", "minute_text": "74 minutes"}
{"id": "G8", "scorer": "Aleksander Brzozowski", "team": "Sporting", "minute": 89, "kind": "shot"}
