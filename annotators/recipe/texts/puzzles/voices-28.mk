⟦PERSON|Penrice⟧: 'If we take our chances it's four or five'

⟦PERSON|STUART PENRICE⟧ was delighted with everything but the scoreline after ⟦TEAM|Saints⟧ edged out ⟦TEAM|Watford⟧ ⟦SCORE|1-0⟧ at ⟦VENUE|St Mary's⟧.

⟦PERSON|Rui Calado⟧'s first-half ⟦G1|strike⟧ separated the teams and took ⟦TEAM|Southampton⟧ back into the play-off positions on a night when they had 24 shots.

"If we take our chances it's four or five," the head coach told the ⟦ORG|Daily Echo⟧. "⟦PERSON|Deji⟧'s had three, ⟦PERSON|Mikel⟧'s hit the post, ⟦PERSON|Harry⟧'s one-on-one. You start to fear it'll be one of those. Then their boy heads over in the ⟦MINUTE|last minute⟧ and I've gone another shade of grey."

⟦PERSON|Calado⟧, the captain, has now ⟦G2|scored⟧ in three consecutive games from midfield. He collected ⟦PERSON|Mikel Oyarbide⟧'s square pass, feinted to go outside and ⟦G3|lashed low past⟧ ⟦PERSON|Anders Skov⟧ from 18 yards with ⟦MINUTE|27 minutes⟧ on the clock.

"He's got that in him and he doesn't do it enough," said ⟦PERSON|Penrice⟧. "I keep telling him, shoot! He's scared of hitting the row of old ladies behind the goal. Tonight he shot."

⟦PERSON|Deji Olumide⟧'s evening was less happy. The striker, signed for £6m ⟦DATE|last summer⟧, headed ⟦PERSON|Cameron Ash⟧'s cross straight at the goalkeeper, ballooned one from seven yards and was through on goal in the ⟦MINUTE|71st minute⟧ when ⟦PERSON|Skov⟧ raced out and took the ball off his toe. He has gone eleven hours without a goal.

"He'll be fine," ⟦PERSON|Penrice⟧ insisted. "His work for ⟦PERSON|Rui⟧'s ⟦G4|goal⟧, dragging two defenders away, nobody sees that. I see it. When the first one goes in you won't be able to stop him."

⟦PERSON|Harry Wickstead⟧ was taken off at ⟦MINUTE|half-time⟧ as a precaution. The full-back is a doubt for ⟦DATE|Sunday⟧'s trip to ⟦TEAM|Portsmouth⟧, the first league derby there in five seasons. ⟦PERSON|Penrice⟧ wouldn't be drawn on it. "Let me have my tea first."

⟦TEAM|Hornets⟧ boss ⟦PERSON|Lars Kjeldsen⟧ felt a draw would've been harsh on ⟦TEAM|Saints⟧. "We were beaten by a good ⟦G5|goal⟧, and we were beaten by a better team. At ⟦VENUE|Vicarage Road⟧ it was different," he said, in reference to his side's ⟦SCORE|2-0⟧ victory in ⟦DATE|September⟧.
=====GOALS=====
{"id": "G1", "scorer": "Rui Calado", "team": "Southampton", "minute": 27, "kind": "shot", "assist": "Mikel Oyarbide"}
{"id": "G2", "scorer": "Rui Calado", "team": "Southampton", "minute": 27, "kind": "shot", "assist": "Mikel Oyarbide"}
{"id": "G3", "scorer": "Rui Calado", "team": "Southampton", "minute": 27, "kind": "shot", "assist": "Mikel Oyarbide", "minute_text": "27 minutes"}
{"id": "G4", "scorer": "Rui Calado", "team": "Southampton", "minute": 27, "kind": "shot", "assist": "Mikel Oyarbide"}
{"id": "G5", "scorer": "Rui Calado", "team": "Southampton", "minute": 27, "kind": "shot", "assist": "Mikel Oyarbide"}
