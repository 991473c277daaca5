BOYZ DO IT THE HARD WAY
⟦FURNITURE|BY SHAUN DELGADO Observer staff reporter⟧
Captain ⟦PERSON|Jordan Haye⟧ marked his 50th cap with ⟦G1|two goals⟧ as ⟦TEAM|Jamaica⟧, made to work all the way by stubborn ⟦TEAM|Trinidad and Tobago⟧, booked a place at the ⟦COMPETITION|Concacaf Gold Cup⟧ with a ⟦SCORE|3-1⟧ win inside the ⟦VENUE|National Stadium⟧ on ⟦DATE|Thursday night⟧.
⟦PERSON|Haye⟧'s ⟦G2|penalty⟧ at the very end, the clock at 90, removed the last doubts. But until it hit the net there were plenty of nervous supporters, for the ⟦TEAM|Soca Warriors⟧ were always dangerous.
The ⟦TEAM|Reggae Boyz⟧ ⟦G3|scored⟧ with ⟦MINUTE|ten minutes gone⟧. A long ball out of defence from ⟦PERSON|Michael Broome⟧ was misjudged by the centre-half; ⟦PERSON|Omari Whitlock⟧ got to it, saw the run of ⟦GPE|England⟧-born ⟦PERSON|Elijah Farrant⟧ and slid it in his stride for a ⟦G4|cool finish⟧.
⟦PERSON|Farrant⟧ ought to have had a second straight after, but he lifted over. ⟦PERSON|Haye⟧ had a header smothered and ⟦PERSON|Whitlock⟧ a ⟦G5|finish⟧ ruled out, as the ball had gone out in the build-up.
⟦MINUTE|Fifteen minutes after the opener⟧ there was stunned silence. ⟦PERSON|Dominic Sealey⟧ lined up a free-kick from all of 35 yards. Nobody thought to move the wall, nobody thought he'd shoot; he ⟦G6|caught everyone out⟧, not least the goalkeeper.
The ⟦MINUTE|half-time⟧ whistle was greeted by jeers. They were cheers when the teams had been back ⟦MINUTE|eight minutes⟧. ⟦PERSON|Haye⟧, from ⟦PERSON|Broome⟧'s deep cross, ⟦G7|was there with the forehead⟧.
⟦PERSON|Tyrese Cuffy⟧ shot narrowly wide for ⟦TEAM|Trinidad and Tobago⟧ and ⟦PERSON|Sealey⟧ had another free-kick, from a similar range, touched over in the ⟦MINUTE|71st minute⟧. It took a handball by ⟦PERSON|Cuffy⟧ to give ⟦PERSON|Haye⟧ the chance from 12 yards. He sent the keeper left and the ball right.
"The ⟦G8|goal⟧ from ⟦PERSON|Sealey⟧ was a wake-up call. I told the boys at ⟦MINUTE|half-time⟧, we're the better team," ⟦PERSON|Haye⟧ said. "The ⟦G9|header⟧? I've missed those. The ⟦G10|pen⟧? I don't miss those."
=====GOALS=====
{"id": "G1", "scorer": "Jordan Haye", "team": "Jamaica", "count": 2}
{"id": "G2", "scorer": "Jordan Haye", "team": "Jamaica", "minute": 90, "kind": "penalty"}
{"id": "G3", "scorer": "Elijah Farrant", "team": "Jamaica", "minute": 10, "kind": "shot", "assist": "Omari Whitlock", "score": "1-0", "minute_text": "ten minutes gone"}
{"id": "G4", "scorer": "Elijah Farrant", "team": "Jamaica", "minute": 10, "kind": "shot", "assist": "Omari Whitlock", "minute_text": "ten minutes gone"}
{"id": "G5", "scorer": "Omari Whitlock", "team": "Jamaica", "outcome": "ruled out"}
{"id": "G6", "scorer": "Dominic Sealey", "team": "Trinidad and Tobago", "minute": 25, "kind": "free kick", "score": "1-1", "minute_text": "Fifteen minutes after the opener"}
{"id": "G7", "scorer": "Jordan Haye", "team": "Jamaica", "minute": 53, "kind": "header", "assist": "Michael Broome", "score": "2-1", "minute_text": "eight minutes"}
{"id": "G8", "scorer": "Dominic Sealey", "team": "Trinidad and Tobago", "minute": 25, "kind": "free kick"}
{"id": "G9", "scorer": "Jordan Haye", "team": "Jamaica", "minute": 53, "kind": "header", "assist": "Michael Broome"}
{"id": "G10", "scorer": "Jordan Haye", "team": "Jamaica", "minute": 90, "kind": "penalty"}
