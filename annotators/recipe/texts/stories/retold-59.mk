⟦TEAM|Palace⟧ and ⟦TEAM|Forest⟧ share four ⟦G1|goals⟧ at ⟦VENUE|Selhurst⟧
⟦FURNITURE|Crystal Palace 2 (Eyong, Castellanos) Nottingham Forest 2 (Hartwell 2)⟧
⟦TEAM|Nottingham Forest⟧ twice came back to draw ⟦SCORE|2-2⟧ at ⟦TEAM|Crystal Palace⟧ on ⟦DATE|Sunday⟧, and both times it was ⟦PERSON|Toby Hartwell⟧ who ⟦G2|scored⟧.
The ⟦TEAM|England⟧ hopeful took his total for the season to ⟦G3|14⟧ with a ⟦G4|double⟧ that denied ⟦TEAM|Palace⟧ a third straight win.
⟦PERSON|Arnaud Eyong⟧ and ⟦NORP|Chilean⟧ full-back ⟦PERSON|Matias Castellanos⟧ ⟦G5|got the goals⟧ for the ⟦TEAM|Eagles⟧.
⟦PERSON|Eyong⟧'s ⟦G6|opener⟧ was his ⟦G7|first⟧ since signing from ⟦TEAM|Nantes⟧. The forward had just put one over the bar when ⟦TEAM|Palace⟧ kept up the pressure, ⟦PERSON|Castellanos⟧ lofting the ball to the far post, ⟦PERSON|Ben Iorfa-Lee⟧ nodding it back and ⟦PERSON|Eyong⟧ ⟦G8|steering it in⟧ from a few yards.
⟦TEAM|Palace⟧ had no time to enjoy it. ⟦PERSON|Hartwell⟧, picked out by ⟦PERSON|James Dunleavy⟧'s chip, ⟦G9|took it on the volley⟧ and keeper ⟦PERSON|Markus Fjeld⟧ was a spectator.
⟦PERSON|Sean Rourke⟧ went close twice before the ⟦MINUTE|break⟧ for ⟦TEAM|Forest⟧ and ⟦PERSON|Dunleavy⟧ was denied by ⟦PERSON|Fjeld⟧ in the ⟦MINUTE|44th minute⟧.
On 57 minutes ⟦PERSON|Castellanos⟧ ⟦G10|restored the advantage⟧ with a shot from the angle of the area that keeper ⟦PERSON|Emiliano Vargas⟧ might have done better with. ⟦PERSON|Eyong⟧'s effort in the ⟦MINUTE|66th⟧ was kicked away by ⟦PERSON|Vargas⟧.
⟦TEAM|Forest⟧ threw ⟦PERSON|Hartwell⟧ and substitute ⟦PERSON|Kasper Lund⟧ forward together. It brought its reward late on. ⟦PERSON|Lund⟧'s shot was charged down by ⟦PERSON|Iorfa-Lee⟧ and ⟦PERSON|Hartwell⟧ ⟦G11|got to the rebound first⟧.
"My ⟦G12|goal⟧ should be the one that wins it," ⟦PERSON|Castellanos⟧ said. "We lost concentration for the ⟦G13|first⟧, and we lost a bit of luck for the ⟦G14|second⟧."
⟦TEAM|Forest⟧ boss ⟦PERSON|Ian Garvey⟧ praised his striker. "The ⟦G15|volley⟧ was out of this world. The other ⟦G16|one⟧, well, that's what he's paid for."
=====GOALS=====
{"id": "G1", "count": 4}
{"id": "G2", "scorer": "Toby Hartwell", "team": "Nottingham Forest", "count": 2}
{"id": "G3", "scorer": "Toby Hartwell", "team": "Nottingham Forest", "scope": "background", "count": 14}
{"id": "G4", "scorer": "Toby Hartwell", "team": "Nottingham Forest", "count": 2}
{"id": "G5", "scorer": "Arnaud Eyong; Matias Castellanos", "team": "Crystal Palace", "count": 2}
{"id": "G6", "scorer": "Arnaud Eyong", "team": "Crystal Palace", "assist": "Ben Iorfa-Lee", "kind": "shot"}
{"id": "G7", "scorer": "Arnaud Eyong", "team": "Crystal Palace", "assist": "Ben Iorfa-Lee", "kind": "shot"}
{"id": "G8", "scorer": "Arnaud Eyong", "team": "Crystal Palace", "assist": "Ben Iorfa-Lee", "kind": "shot", "score": "1-0"}
{"id": "G9", "scorer": "Toby Hartwell", "team": "Nottingham Forest", "assist": "James Dunleavy", "kind": "volley", "score": "1-1"}
{"id": "G10", "scorer": "Matias Castellanos", "team": "Crystal Palace", "minute": 57, "kind": "shot", "minute_text": "57 minutes", "score": "2-1"}
{"id": "G11", "scorer": "Toby Hartwell", "team": "Nottingham Forest", "kind": "shot", "score": "2-2"}
{"id": "G12", "scorer": "Matias Castellanos", "team": "Crystal Palace", "minute": 57, "kind": "shot"}
{"id": "G13", "scorer": "Toby Hartwell", "team": "Nottingham Forest", "assist": "James Dunleavy", "kind": "volley"}
{"id": "G14", "scorer": "Toby Hartwell", "team": "Nottingham Forest", "kind": "shot"}
{"id": "G15", "scorer": "Toby Hartwell", "team": "Nottingham Forest", "assist": "James Dunleavy", "kind": "volley"}
{"id": "G16", "scorer": "Toby Hartwell", "team": "Nottingham Forest", "kind": "shot"}
