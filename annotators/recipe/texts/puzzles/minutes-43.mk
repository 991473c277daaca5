⟦TEAM|Slovan⟧'s ⟦MINUTE|ninetieth-minute⟧ ⟦G1|header⟧ leaves it all to play for in ⟦GPE|Belgrade⟧
⟦FURNITURE|Bratislava, July 23⟧
⟦NORP|Slovak⟧ champions ⟦TEAM|Slovan Bratislava⟧ took a narrow first-leg advantage from their ⟦COMPETITION|Champions League⟧ qualifier with ⟦TEAM|Red Star Belgrade⟧. It finished ⟦SCORE|2-1⟧ and ⟦PERSON|Peter Lukáč⟧, a defender who joined in ⟦DATE|June⟧, ⟦G2|scored the decisive goal⟧ right on the ⟦MINUTE|ninety⟧, as the electronic board was being held up.
⟦TEAM|Red Star⟧ had started as favourites and played like it. At ⟦VENUE|Tehelné pole⟧, full to the last seat, the guests had the ball for almost the whole of the first quarter. When ⟦MINUTE|fifteen minutes⟧ had been played, a clearance by ⟦PERSON|Jacek Wrona⟧ was charged down by ⟦PERSON|Stefan Ilić⟧; the ball ran on; ⟦PERSON|Ilić⟧ ran on with it and ⟦G3|did not err⟧.
⟦PERSON|Wrona⟧ then made amends twice, denying ⟦PERSON|Ilić⟧ with a leg and then pushing over a swerving shot.
How ⟦TEAM|Slovan⟧ drew level was a curious thing. ⟦MINUTE|Six minutes before the teams left for the dressing rooms⟧ ⟦PERSON|Dávid Balog⟧ crossed with no great conviction. Two ⟦NORP|Serbs⟧ called; the third, ⟦PERSON|Samuel Škoda⟧, who is in fact a ⟦NORP|Slovak⟧ and came through the academy here, ⟦G4|sent it past his goalkeeper with his knee⟧. He apologised to nobody and everyone.
The second half belonged to the homeside. ⟦PERSON|Balog⟧ thought he had given them the lead in the ⟦MINUTE|63rd minute⟧, ⟦G5|rolling in⟧ the rebound from ⟦PERSON|Marek Hudák⟧'s drive, but ⟦PERSON|Hudák⟧ had been offside. ⟦PERSON|Martin Krajčí⟧, from twelve metres, forced a flying stop. ⟦PERSON|Balog⟧ fired into the side netting.
Then ⟦PERSON|Hudák⟧, who took all the set pieces, sent one more into the crowd of bodies, and ⟦PERSON|Lukáč⟧'s ⟦G6|header⟧ was firm and true.
"I'm glad for the boys," said the ⟦TEAM|Slovan⟧ coach, who'd lost his voice. "We had to live with an early ⟦G7|goal⟧. ⟦PERSON|Samuel⟧'s ⟦G8|own goal⟧... I coached him for five years. I could have hugged him. I did."
The return is on ⟦DATE|Wednesday⟧; the losers drop to the ⟦COMPETITION|Conference League⟧ route.
=====GOALS=====
{"id": "G1", "scorer": "Peter Lukáč", "team": "Slovan", "minute": 90, "kind": "header", "assist": "Marek Hudák", "minute_text": "ninetieth-minute"}
{"id": "G2", "scorer": "Peter Lukáč", "team": "Slovan", "minute": 90, "kind": "header", "assist": "Marek Hudák", "score": "2-1", "minute_text": "on the ninety"}
{"id": "G3", "scorer": "Stefan Ilić", "team": "Red Star", "minute": 15, "kind": "shot", "score": "0-1", "minute_text": "fifteen minutes"}
{"id": "G4", "scorer": "Samuel Škoda", "team": "Slovan", "minute": 39, "kind": "own goal", "score": "1-1", "minute_text": "Six minutes before the teams left for the dressing rooms"}
{"id": "G5", "scorer": "Dávid Balog", "team": "Slovan", "minute": 63, "outcome": "ruled out", "minute_text": "63rd minute"}
{"id": "G6", "scorer": "Peter Lukáč", "team": "Slovan", "minute": 90, "kind": "header", "assist": "Marek Hudák"}
{"id": "G7", "scorer": "Stefan Ilić", "team": "Red Star", "minute": 15, "kind": "shot"}
{"id": "G8", "scorer": "Samuel Škoda", "team": "Slovan", "minute": 39, "kind": "own goal"}
