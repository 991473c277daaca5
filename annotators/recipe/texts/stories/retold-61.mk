⟦TEAM|Flamengo⟧ beaten at home as ⟦TEAM|Bahia⟧ take their chance
⟦GPE|RIO DE JANEIRO⟧ - ⟦TEAM|Bahia⟧ shocked ⟦TEAM|Flamengo⟧ ⟦SCORE|2-0⟧ at the ⟦VENUE|Maracana⟧ on ⟦DATE|Wednesday⟧, ⟦G1|going ahead⟧ early and ⟦G2|adding another⟧ in the closing minutes to move into the top four of the ⟦COMPETITION|Brasileirao⟧.
The home side, who had beaten ⟦TEAM|Gremio⟧ ⟦SCORE|4-1⟧ at the ⟦DATE|weekend⟧ with a ⟦G3|hat-trick⟧ from ⟦PERSON|Thiaguinho⟧, could not find a way past goalkeeper ⟦PERSON|Weverton Sales⟧.
There were surprises before kick-off, coach ⟦PERSON|Mauricio Tavora⟧ leaving out ⟦NORP|Uruguayan⟧ captain ⟦PERSON|Gaston Ferrari⟧. His stand-in, ⟦PERSON|Leo Bastos⟧, was involved in the opening ⟦G4|goal⟧, though not as he would have liked. He was slow to come out when ⟦TEAM|Bahia⟧ played a free-kick short, ⟦PERSON|Cauan Lima⟧ stayed onside and crossed, and ⟦PERSON|Everaldo Pinto⟧'s ⟦G5|volley⟧ beat ⟦PERSON|Jorge Quintana⟧.
⟦PERSON|Bastos⟧ was withdrawn at ⟦MINUTE|half-time⟧.
⟦TEAM|Flamengo⟧'s reaction was strong. ⟦PERSON|Thiaguinho⟧ had a header saved, then a shot in the ⟦MINUTE|25th minute⟧. ⟦PERSON|Ferrari⟧, once on the field, hit the bar. ⟦PERSON|Sales⟧ was booked for time-wasting, and ⟦TEAM|Flamengo⟧ were awarded a penalty for a foul by ⟦PERSON|Lima⟧, but after looking at the monitor the referee changed his mind.
It was from the counter that came the ⟦G6|second⟧. ⟦PERSON|Lima⟧, who had hardly crossed halfway since the ⟦MINUTE|interval⟧, stole the ball from ⟦PERSON|Ferrari⟧, ran to the edge of the box and, with ⟦PERSON|Quintana⟧ off his line, ⟦G7|floated it over him⟧.
"I saw him out. I said to myself, go," the winger explained.
It was ⟦PERSON|Lima⟧'s first ⟦G8|goal⟧ in 27 games for the club. For ⟦PERSON|Pinto⟧ it was the ⟦G9|ninth⟧ of the championship, and no one has more.
⟦PERSON|Tavora⟧ was jeered. "The first ⟦G10|goal⟧ was a distraction and the ⟦G11|second⟧ comes when everyone is in attack. I don't agree that we played badly," he said.
⟦TEAM|Bahia⟧ host ⟦TEAM|Santos⟧ on ⟦DATE|Sunday⟧.
=====GOALS=====
{"id": "G1", "scorer": "Everaldo Pinto", "team": "Bahia", "assist": "Cauan Lima", "kind": "volley"}
{"id": "G2", "scorer": "Cauan Lima", "team": "Bahia", "kind": "shot"}
{"id": "G3", "scorer": "Thiaguinho", "team": "Flamengo", "scope": "background", "count": 3}
{"id": "G4", "scorer": "Everaldo Pinto", "team": "Bahia", "assist": "Cauan Lima", "kind": "volley"}
{"id": "G5", "scorer": "Everaldo Pinto", "team": "Bahia", "assist": "Cauan Lima", "kind": "volley", "score": "0-1"}
{"id": "G6", "scorer": "Cauan Lima", "team": "Bahia", "kind": "shot"}
{"id": "G7", "scorer": "Cauan Lima", "team": "Bahia", "kind": "shot", "score": "0-2"}
{"id": "G8", "scorer": "Cauan Lima", "team": "Bahia", "kind": "shot"}
{"id": "G9", "scorer": "Everaldo Pinto", "team": "Bahia", "assist": "Cauan Lima", "kind": "volley"}
{"id": "G10", "scorer": "Everaldo Pinto", "team": "Bahia", "assist": "Cauan Lima", "kind": "volley"}
{"id": "G11", "scorer": "Cauan Lima", "team": "Bahia", "kind": "shot"}
