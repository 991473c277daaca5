⟦TEAM|Lyn⟧ hold on for point at ⟦TEAM|Brann⟧
⟦TEAM|Brann⟧ had to settle for a ⟦SCORE|1-1⟧ draw with ten-man ⟦TEAM|Lyn⟧ in the ⟦COMPETITION|Eliteserien⟧ on ⟦DATE|Sunday⟧ and stay five points behind champions-elect ⟦TEAM|Bodo/Glimt⟧.
⟦PERSON|Sander Fjeldstad⟧'s ⟦MINUTE|41st-minute⟧ ⟦G1|volley⟧ had set the home team on the way to what seemed a straightforward afternoon in ⟦GPE|Bergen⟧, ⟦TEAM|Lyn⟧ having lost defender ⟦PERSON|Markus Tveit⟧ to a red card ⟦MINUTE|10 minutes before⟧.
But the ⟦GPE|Oslo⟧ side, who came up ⟦DATE|last season⟧, were ⟦G2|level⟧ ⟦MINUTE|three minutes after the interval⟧. ⟦PERSON|Adama Keïta⟧ broke from inside his own half, he gave it to ⟦PERSON|Jonas Wiig⟧, and his first-time ⟦G3|shot went in⟧ via the inside of the post.
⟦TEAM|Brann⟧ attacked for the rest of the match. ⟦PERSON|Fjeldstad⟧ fired two efforts over in quick succession, ⟦PERSON|Ole Kristian Lunde⟧ had a header from a corner clawed away by ⟦PERSON|Mathias Rønning⟧, and ⟦PERSON|Lunde⟧ also struck the bar with the overhead kick that followed.
The goalkeeper's best moment came in the ⟦MINUTE|82nd minute⟧, when he kept out a penalty by ⟦PERSON|Fjeldstad⟧, given for a foul by ⟦PERSON|Wiig⟧ on ⟦PERSON|Noah Strand⟧.
⟦PERSON|Keïta⟧ could even have won it, breaking clear in the ⟦MINUTE|90th minute⟧ and dragging his shot wide of the far post.
"We had 27 attempts and one ⟦G4|goal⟧," said ⟦TEAM|Brann⟧ coach ⟦PERSON|Espen Haugland⟧. "A penalty must be a goal. It's as simple as that."
⟦TEAM|Bodo/Glimt⟧ can seal a third straight title with victory at home to ⟦TEAM|Molde⟧ on ⟦DATE|Wednesday⟧.
=====GOALS=====
{"id": "G1", "scorer": "Sander Fjeldstad", "team": "Brann", "minute": 41, "minute_text": "41st-minute", "kind": "volley"}
{"id": "G2", "scorer": "Jonas Wiig", "team": "Lyn", "minute": 48, "minute_text": "three minutes after the interval", "assist": "Adama Keïta", "kind": "shot", "score": "1-1"}
{"id": "G3", "scorer": "Jonas Wiig", "team": "Lyn", "minute": 48, "assist": "Adama Keïta", "kind": "shot"}
{"id": "G4", "scorer": "Sander Fjeldstad", "team": "Brann", "minute": 41, "kind": "volley"}
