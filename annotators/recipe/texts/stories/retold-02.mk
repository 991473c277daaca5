⟦TEAM|Gotham⟧ sink ⟦TEAM|Courage⟧ with two second-half ⟦G1|goals⟧
⟦GPE|CARY⟧, ⟦GPE|N.C.⟧ — Two ⟦G2|goals⟧ in the second half carried ⟦TEAM|NJ/NY Gotham FC⟧ past the ⟦TEAM|North Carolina Courage⟧ on ⟦DATE|Friday night⟧, and both came from a player who started the evening on the bench.
⟦PERSON|Maya Ellsworth⟧ replaced the injured ⟦PERSON|Rosa Calderon⟧ at ⟦MINUTE|half-time⟧ with the match goalless. By the end she had ⟦G3|two⟧ and the visitors had a ⟦SCORE|2-0⟧ win, their fourth in a row in the ⟦COMPETITION|NWSL⟧.
The ⟦G4|opener⟧ arrived soon after the restart. Defender ⟦PERSON|Kayla Brandt⟧ tried to play out from the back under pressure and lost the ball to ⟦PERSON|Ines Duarte⟧. The ⟦NORP|Portuguese⟧ midfielder looked up, saw ⟦PERSON|Ellsworth⟧ on the move and slipped a pass between the center backs. ⟦PERSON|Ellsworth⟧ took one touch and ⟦G5|beat ⟦PERSON|Hannah Voss⟧⟧ low to her left.
⟦TEAM|North Carolina⟧ coach ⟦PERSON|Pete Sandoval⟧ said he had no complaint about the first ⟦G6|goal⟧. "We gave it to them," he said. "You give teams like that the ball 30 yards out, you get what you get."
The ⟦TEAM|Courage⟧ pushed. ⟦PERSON|Tyra Monroe⟧ forced a save with a rising drive in the ⟦MINUTE|61st minute⟧, then had a header cleared off the line by ⟦PERSON|Duarte⟧ in the ⟦MINUTE|70th⟧. ⟦PERSON|Brandt⟧ shot wide from distance.
With the home side committed forward ⟦TEAM|Gotham⟧ broke again and ⟦G7|doubled the lead⟧. ⟦PERSON|Duarte⟧ was involved once more but it was ⟦PERSON|Kim So-ra⟧ who made it, carrying the ball from her own half and holding off two challenges before squaring it. ⟦PERSON|Ellsworth⟧ had been running with her all the way and in the ⟦MINUTE|83rd minute⟧ she ⟦G8|had her second⟧.
"⟦PERSON|So-ra⟧ could have shot and she saw me, so most of that ⟦G9|goal⟧ is hers," ⟦PERSON|Ellsworth⟧ said. "The first ⟦G10|one⟧, I just tried to hit the target."
⟦TEAM|Gotham⟧ moved level on points with ⟦TEAM|Portland⟧ at the top. The ⟦TEAM|Courage⟧ have lost three straight and have not scored since ⟦DATE|September 14⟧.
Attendance was 7,810.
=====GOALS=====
{"id": "G1", "scorer": "Maya Ellsworth", "team": "NJ/NY Gotham FC", "count": 2}
{"id": "G2", "scorer": "Maya Ellsworth", "team": "NJ/NY Gotham FC", "count": 2}
{"id": "G3", "scorer": "Maya Ellsworth", "team": "NJ/NY Gotham FC", "count": 2}
{"id": "G4", "scorer": "Maya Ellsworth", "team": "NJ/NY Gotham FC", "assist": "Ines Duarte", "kind": "shot"}
{"id": "G5", "scorer": "Maya Ellsworth", "team": "NJ/NY Gotham FC", "assist": "Ines Duarte", "kind": "shot", "score": "1-0"}
{"id": "G6", "scorer": "Maya Ellsworth", "team": "NJ/NY Gotham FC", "assist": "Ines Duarte", "kind": "shot"}
{"id": "G7", "scorer": "Maya Ellsworth", "team": "NJ/NY Gotham FC", "minute": 83, "assist": "Kim So-ra", "kind": "shot"}
{"id": "G8", "scorer": "Maya Ellsworth", "team": "NJ/NY Gotham FC", "minute": 83, "assist": "Kim So-ra", "kind": "shot", "minute_text": "83rd minute", "score": "2-0"}
{"id": "G9", "scorer": "Maya Ellsworth", "team": "NJ/NY Gotham FC", "minute": 83, "assist": "Kim So-ra", "kind": "shot"}
{"id": "G10", "scorer": "Maya Ellsworth", "team": "NJ/NY Gotham FC", "assist": "Ines Duarte", "kind": "shot"}
