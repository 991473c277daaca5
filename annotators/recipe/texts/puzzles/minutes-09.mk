⟦PERSON|Pryce⟧ ⟦G1|header⟧ in dying seconds keeps ⟦TEAM|England⟧ on track
⟦GPE|OSLO⟧ — ⟦PERSON|Megan Pryce⟧ broke ⟦NORP|Norwegian⟧ hearts as ⟦TEAM|England⟧ won ⟦SCORE|2-1⟧ in the ⟦COMPETITION|Nations League⟧ on ⟦DATE|Friday night⟧, ⟦G2|scoring⟧ in the ⟦MINUTE|fifth of six additional minutes⟧ to leave the ⟦TEAM|Lionesses⟧ needing only a draw in their final group match.
⟦TEAM|Norway⟧, who had equalled matters late on through an ⟦PERSON|Ingrid Solbakken⟧ ⟦G3|penalty⟧, had their heads in their hands. They'd deserved more than nothing.
⟦TEAM|England⟧'s manager had warned of a difficult evening and got one. ⟦PERSON|Nora Dahl⟧ scooped over when clean through, then put the ball ⟦G4|in the net⟧ a few moments after only to be pulled back for a shove on ⟦PERSON|Thandi Khumalo⟧, the ⟦NORP|South African⟧-born defender. At the other end ⟦PERSON|Hanna Aaltonen⟧ pushed a ⟦PERSON|Chloe Vance⟧ free kick round the post.
No goals, then, at ⟦MINUTE|half-time⟧, but the contest exploded within ⟦MINUTE|eight minutes of the teams' return⟧. ⟦PERSON|Rosie Birch⟧, everywhere all night, skipped past ⟦PERSON|Elin Sjöberg⟧ and cut the ball back. ⟦PERSON|Vance⟧'s first effort was blocked; her next, with the outside of the foot, ⟦G5|went in off the shin⟧ of ⟦PERSON|Sjöberg⟧.
It was given to ⟦PERSON|Vance⟧, who was booked ⟦MINUTE|eleven minutes later⟧ for a trip and taken off with 20 remaining.
There were ⟦MINUTE|nine minutes of normal time to go⟧ when ⟦PERSON|Khumalo⟧, stretching, caught ⟦PERSON|Dahl⟧. VAR took an age. ⟦PERSON|Solbakken⟧ did not, ⟦G6|blasting it down the middle⟧.
⟦VENUE|Ullevaal⟧ sensed a winner. ⟦PERSON|Solbakken⟧, who in ⟦DATE|2022⟧ missed from the spot at ⟦GPE|Wembley⟧, might even have had one, her lob dropping on the roof of the goal. Instead came ⟦PERSON|Birch⟧'s corner, and ⟦PERSON|Pryce⟧'s leap.
"We were hanging on a bit after they ⟦G7|scored⟧, I won't lie," ⟦PERSON|Pryce⟧, who had ⟦G8|three⟧ in her previous four internationals, told ⟦ORG|ITV⟧. "I just thought: get there before anyone else."
⟦TEAM|Norway⟧ coach ⟦PERSON|Linda Foss⟧ said: "To ⟦G9|concede⟧ then, to that player, from a corner, it's not bad luck. It's bad defending. I thought our ⟦G10|equaliser⟧ would carry us home."
⟦FURNITURE|READ NEXT: How the Lionesses can qualify⟧
=====GOALS=====
{"id": "G1", "scorer": "Megan Pryce", "team": "England", "minute": 90, "added": 5, "kind": "header", "assist": "Rosie Birch"}
{"id": "G2", "scorer": "Megan Pryce", "team": "England", "minute": 90, "added": 5, "kind": "header", "assist": "Rosie Birch", "minute_text": "fifth of six additional minutes"}
{"id": "G3", "scorer": "Ingrid Solbakken", "team": "Norway", "minute": 81, "kind": "penalty"}
{"id": "G4", "scorer": "Nora Dahl", "team": "Norway", "outcome": "ruled out"}
{"id": "G5", "scorer": "Chloe Vance", "team": "England", "minute": 53, "kind": "shot", "assist": "Rosie Birch", "score": "0-1", "minute_text": "within eight minutes of the teams' return"}
{"id": "G6", "scorer": "Ingrid Solbakken", "team": "Norway", "minute": 81, "kind": "penalty", "score": "1-1", "minute_text": "nine minutes of normal time to go"}
{"id": "G7", "scorer": "Ingrid Solbakken", "team": "Norway", "minute": 81, "kind": "penalty"}
{"id": "G8", "scorer": "Megan Pryce", "team": "England", "scope": "background", "count": 3}
{"id": "G9", "scorer": "Megan Pryce", "team": "England", "minute": 90, "added": 5, "kind": "header", "assist": "Rosie Birch"}
{"id": "G10", "scorer": "Ingrid Solbakken", "team": "Norway", "minute": 81, "kind": "penalty"}
