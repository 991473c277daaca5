⟦TEAM|Swindon⟧ stay up after ⟦PERSON|Adeleke⟧'s late ⟦G1|goal⟧ at ⟦TEAM|Colchester⟧
⟦TEAM|Swindon Town⟧ will play ⟦COMPETITION|League Two⟧ football ⟦DATE|next season⟧ after a ⟦G2|goal⟧ by ⟦PERSON|Ryan Adeleke⟧ ⟦MINUTE|three minutes from time⟧ brought the point they needed at ⟦TEAM|Colchester United⟧.
With ⟦TEAM|Harrogate⟧ winning at ⟦TEAM|Gillingham⟧, the ⟦TEAM|Robins⟧ were going down for most of the final afternoon. ⟦PERSON|Adeleke⟧'s ⟦G3|equaliser⟧ in a ⟦SCORE|1-1⟧ draw changed that and started a party in the away end that was still going when the lights went out.
⟦TEAM|Colchester⟧, with nothing to play for, had led since the first half. ⟦PERSON|Owen Feeney⟧'s shot was going wide until it struck ⟦TEAM|Swindon⟧ skipper ⟦PERSON|Gareth Toomey⟧ and ⟦G4|went in off him⟧. There was some debate as to whose ⟦G5|goal⟧ it was. The league has given it as an ⟦G6|own goal⟧.
⟦PERSON|Toomey⟧ could be seen shaking his head for some time. "You think, is that how you're going to be remembered?" he said. "I've been here nine years."
⟦TEAM|Swindon⟧'s nerves showed. ⟦PERSON|Callum Hartnell⟧ missed from eight yards, ⟦PERSON|Adeleke⟧ had a header saved by ⟦PERSON|Frankie Doull⟧, and home midfielder ⟦PERSON|Sadio Kebe⟧ hit the post. ⟦PERSON|Toomey⟧ then had the ball cleared off the line by ⟦PERSON|Feeney⟧.
News of ⟦TEAM|Harrogate⟧'s second ⟦G7|goal⟧ at ⟦TEAM|Gillingham⟧ went round. There was a pitch-side row between the benches, and ⟦TEAM|Swindon⟧'s assistant was sent to the stand.
The ⟦G8|leveller⟧ came from a throw. ⟦PERSON|Hartnell⟧ hurled it in, ⟦PERSON|Toomey⟧, of all people, flicked it on, and ⟦PERSON|Adeleke⟧ ⟦G9|beat ⟦PERSON|Doull⟧ from close range⟧.
"It's the most important ⟦G10|goal⟧ of my life," said the 22-year-old. "I've only got ⟦G11|three⟧, mind you."
Manager ⟦PERSON|Paul Ridgewell⟧ had tears in his eyes. "I'd resigned myself to it. When you ⟦G12|concede an own goal⟧, you think it's written. I couldn't tell you who flicked it on."
Told that it was ⟦PERSON|Toomey⟧, he had to sit down.
=====GOALS=====
{"id": "G1", "scorer": "Ryan Adeleke", "team": "Swindon Town", "minute": 87, "assist": "Gareth Toomey", "kind": "shot"}
{"id": "G2", "scorer": "Ryan Adeleke", "team": "Swindon Town", "minute": 87, "assist": "Gareth Toomey", "kind": "shot", "minute_text": "three minutes from time"}
{"id": "G3", "scorer": "Ryan Adeleke", "team": "Swindon Town", "minute": 87, "assist": "Gareth Toomey", "kind": "shot"}
{"id": "G4", "scorer": "Gareth Toomey", "team": "Colchester United", "kind": "own goal", "score": "1-0"}
{"id": "G5", "scorer": "Gareth Toomey", "team": "Colchester United", "kind": "own goal"}
{"id": "G6", "scorer": "Gareth Toomey", "team": "Colchester United", "kind": "own goal"}
{"id": "G7", "team": "Harrogate", "scope": "background"}
{"id": "G8", "scorer": "Ryan Adeleke", "team": "Swindon Town", "minute": 87, "assist": "Gareth Toomey", "kind": "shot"}
{"id": "G9", "scorer": "Ryan Adeleke", "team": "Swindon Town", "minute": 87, "assist": "Gareth Toomey", "kind": "shot", "score": "1-1"}
{"id": "G10", "scorer": "Ryan Adeleke", "team": "Swindon Town", "minute": 87, "assist": "Gareth Toomey", "kind": "shot"}
{"id": "G11", "scorer": "Ryan Adeleke", "scope": "background", "count": 3}
{"id": "G12", "scorer": "Gareth Toomey", "team": "Colchester United", "kind": "own goal"}
