⟦TEAM|Bristol Rovers⟧ ⟦SCORE|2-1⟧ ⟦TEAM|Wycombe Wanderers⟧: ⟦PERSON|Ferris⟧ ⟦G12|bags winner⟧ against old club

⟦PERSON|Conor Ferris⟧ came back to haunt his former employers with a ⟦G1|goal⟧ 11 minutes from time as ⟦TEAM|Bristol Rovers⟧ beat ⟦TEAM|Wycombe⟧ at the ⟦VENUE|Mem⟧.

The visitors had ⟦G2|taken an early lead⟧ through ⟦PERSON|Jaydon Obafemi-Clarke⟧, but ⟦TEAM|Rovers⟧ ⟦G3|drew level⟧ before the half-hour thanks to ⟦NORP|Swiss⟧ defender ⟦PERSON|Noel Zurbriggen⟧.

⟦TEAM|Wycombe⟧ flew out of the traps. ⟦TEAM|Rovers⟧ goalkeeper ⟦PERSON|Alfie Crossan⟧ had to be at his best to keep out ⟦PERSON|Sam Pritchett-Lowe⟧'s volley with ⟦MINUTE|three minutes⟧ played, and ⟦PERSON|Harvey Mullen⟧'s clearance denied ⟦PERSON|Obafemi-Clarke⟧ a tap-in from the follow-up.

They ⟦G4|were in front⟧ soon after. ⟦PERSON|Ferris⟧ lost out to ⟦PERSON|Pritchett-Lowe⟧ on the touchline, the winger's centre was touched on by ⟦PERSON|Darragh Coyne⟧ and ⟦PERSON|Obafemi-Clarke⟧ ⟦G5|crashed it in off the bar⟧. ⟦MINUTE|Nine minutes⟧ had elapsed.

The response was spirited, if short on finesse. ⟦PERSON|Ferris⟧, who netted a bumper payday for ⟦TEAM|Chairboys⟧ fans when he left for £1m in ⟦DATE|2021⟧, bent one over. ⟦PERSON|Zurbriggen⟧ nodded wide. Then ⟦PERSON|Mullen⟧'s deep corner was missed by goalkeeper ⟦PERSON|Tom Vanterpool⟧ under pressure from ⟦TEAM|Rovers⟧ skipper ⟦PERSON|Ryan Dagnall⟧, and ⟦PERSON|Zurbriggen⟧ ⟦G6|forced it home from a yard⟧; ⟦PERSON|Vanterpool⟧ claimed he had been fouled, in vain.

⟦PERSON|Dagnall⟧ had the ball in the ⟦G7|net⟧ on ⟦MINUTE|41 minutes⟧, from another ⟦PERSON|Mullen⟧ corner. This time ⟦PERSON|Vanterpool⟧ got his free-kick.

⟦TEAM|Wycombe⟧ began the second half the stronger. ⟦PERSON|Coyne⟧ was denied by ⟦PERSON|Crossan⟧'s legs in the ⟦MINUTE|52nd minute⟧, and ⟦PERSON|Pritchett-Lowe⟧'s free-kick clipped the wall and went inches wide with ⟦PERSON|Crossan⟧ rooted. ⟦TEAM|Rovers⟧ boss ⟦PERSON|Liam Scarth⟧ brought on ⟦PERSON|Tariq Beaumont⟧ for ⟦PERSON|Luke Eddery⟧ on ⟦MINUTE|68⟧ and it proved a turning point.

⟦PERSON|Beaumont⟧ picked up a pass from ⟦PERSON|Dagnall⟧, drove at ⟦PERSON|Jake Hollis⟧, and saw his shot parried by ⟦PERSON|Vanterpool⟧. ⟦PERSON|Hollis⟧, turning, could only push it towards ⟦PERSON|Ferris⟧, who ⟦G8|placed it into the corner⟧ and did not celebrate.

"He's a class act, he didn't rub it in," said ⟦PERSON|Scarth⟧. "We gave them a start, and you can't do that, but ⟦G9|the equaliser⟧ settled us. Our ⟦G10|winner⟧ comes from the bench making an impact."

⟦PERSON|Ferris⟧ said: "I had some great years there so it's mixed feelings. When I ⟦G11|put it away⟧ I just thought, two more headers to win and we're home."

⟦TEAM|Rovers⟧' first home win since ⟦DATE|Boxing Day⟧ lifts them to 16th in ⟦COMPETITION|League One⟧.
=====GOALS=====
{"id": "G1", "scorer": "Conor Ferris", "team": "Bristol Rovers", "minute": 79, "minute_text": "11 minutes from time", "kind": "shot"}
{"id": "G2", "scorer": "Jaydon Obafemi-Clarke", "team": "Wycombe", "minute": 9, "assist": "Darragh Coyne", "kind": "shot"}
{"id": "G3", "scorer": "Noel Zurbriggen", "team": "Bristol Rovers", "assist": "Harvey Mullen", "kind": "shot"}
{"id": "G4", "scorer": "Jaydon Obafemi-Clarke", "team": "Wycombe", "minute": 9, "assist": "Darragh Coyne", "kind": "shot"}
{"id": "G5", "scorer": "Jaydon Obafemi-Clarke", "team": "Wycombe", "minute": 9, "minute_text": "Nine minutes", "assist": "Darragh Coyne", "kind": "shot"}
{"id": "G6", "scorer": "Noel Zurbriggen", "team": "Bristol Rovers", "assist": "Harvey Mullen", "kind": "shot"}
{"id": "G7", "scorer": "Ryan Dagnall", "team": "Bristol Rovers", "minute": 41, "minute_text": "41 minutes", "assist": "Harvey Mullen", "outcome": "ruled out"}
{"id": "G8", "scorer": "Conor Ferris", "team": "Bristol Rovers", "minute": 79, "kind": "shot"}
{"id": "G9", "scorer": "Noel Zurbriggen", "team": "Bristol Rovers", "assist": "Harvey Mullen", "kind": "shot"}
{"id": "G10", "scorer": "Conor Ferris", "team": "Bristol Rovers", "minute": 79, "kind": "shot"}
{"id": "G11", "scorer": "Conor Ferris", "team": "Bristol Rovers", "minute": 79, "kind": "shot"}
{"id": "G12", "scorer": "Conor Ferris", "team": "Bristol Rovers", "minute": 79, "kind": "shot"}
