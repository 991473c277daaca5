⟦G1|Own goal⟧ decides ⟦NORP|Polish⟧ classic
⟦TEAM|Legia Warsaw⟧ edged ⟦TEAM|Lech Poznan⟧ ⟦SCORE|2-1⟧ on ⟦DATE|Sunday⟧ to open a five-point lead at the top of the ⟦COMPETITION|Ekstraklasa⟧, though they needed an opponent's help to do it.
⟦PERSON|Adrian Lis⟧, the ⟦TEAM|Lech⟧ right-back, ⟦G2|turned the ball past his own keeper⟧ ⟦MINUTE|nine minutes into the second period⟧, trying to prevent ⟦PERSON|Erik Nystedt⟧'s low cross from reaching ⟦PERSON|Bartosz Wolny⟧. That proved the ⟦G3|winner⟧ after ⟦PERSON|Nystedt⟧ himself had cancelled out ⟦PERSON|Daniel Osei⟧'s early ⟦G4|strike⟧.
⟦TEAM|Lech⟧ were the brighter side to start with. ⟦PERSON|Kamil Rudzki⟧ struck the angle of post and bar with a free-kick and then, in the ⟦MINUTE|12th minute⟧, put ⟦NORP|Ghana-born⟧ ⟦PERSON|Osei⟧ through on the left; the forward's ⟦G5|finish between the legs of ⟦PERSON|Michał Staniszewski⟧⟧ was perfect.
⟦PERSON|Staniszewski⟧ kept ⟦TEAM|Legia⟧ alive by denying ⟦PERSON|Rudzki⟧ and ⟦PERSON|Jan Prokop⟧, both with his feet. His counterpart wasn't so alert when, ⟦MINUTE|four minutes before the pause⟧, ⟦PERSON|Wolny⟧ chested down a long clearance for ⟦PERSON|Nystedt⟧. The ⟦NORP|Swede⟧'s shot was straight but hard, and it ⟦G6|squirmed through⟧.
After the ⟦G7|second⟧ ⟦TEAM|Legia⟧ sat deep. ⟦TEAM|Lech⟧ had 70 per cent of the ball and next to no openings; ⟦PERSON|Prokop⟧'s header, held on the line, was as near as they came, and ⟦PERSON|Osei⟧ skied a volley with ⟦MINUTE|six minutes remaining⟧.
"The ⟦G8|equaliser⟧ we can accept, a good player shoots and the keeper has an off moment," said the ⟦TEAM|Lech⟧ coach. "The ⟦G9|other one⟧, what can he do? If he leaves it, ⟦PERSON|Wolny⟧ scores."
⟦PERSON|Lis⟧, who was consoled by his captain, declined to talk about the ⟦G10|goal⟧.
⟦FURNITURE|Photo: Legia players celebrate in front of their fans (PAP)⟧
=====GOALS=====
{"id": "G1", "scorer": "Adrian Lis", "team": "Legia", "minute": 54, "kind": "own goal"}
{"id": "G2", "scorer": "Adrian Lis", "team": "Legia", "minute": 54, "kind": "own goal", "minute_text": "nine minutes into the second period"}
{"id": "G3", "scorer": "Adrian Lis", "team": "Legia", "minute": 54, "kind": "own goal"}
{"id": "G4", "scorer": "Daniel Osei", "team": "Lech", "minute": 12, "kind": "shot", "assist": "Kamil Rudzki"}
{"id": "G5", "scorer": "Daniel Osei", "team": "Lech", "minute": 12, "kind": "shot", "assist": "Kamil Rudzki", "score": "0-1", "minute_text": "12th minute"}
{"id": "G6", "scorer": "Erik Nystedt", "team": "Legia", "minute": 41, "kind": "shot", "assist": "Bartosz Wolny", "score": "1-1", "minute_text": "four minutes before the pause"}
{"id": "G7", "scorer": "Adrian Lis", "team": "Legia", "minute": 54, "kind": "own goal"}
{"id": "G8", "scorer": "Erik Nystedt", "team": "Legia", "minute": 41, "kind": "shot", "assist": "Bartosz Wolny"}
{"id": "G9", "scorer": "Adrian Lis", "team": "Legia", "minute": 54, "kind": "own goal"}
{"id": "G10", "scorer": "Adrian Lis", "team": "Legia", "minute": 54, "kind": "own goal"}
