'We got what we deserved, just about' – reaction as ⟦TEAM|Villa⟧ beat ⟦TEAM|Wolves⟧

⟦TEAM|Aston Villa⟧ manager ⟦PERSON|Hendrik Maas⟧ said his side had been made to "suffer for a while" despite a ⟦PERSON|Leandro Quiroga⟧ ⟦G1|brace⟧ helping them to a ⟦SCORE|3-1⟧ win over ⟦TEAM|Wolverhampton Wanderers⟧.

⟦PERSON|Josh Battersby⟧ also ⟦G2|scored⟧ for ⟦TEAM|Villa⟧, while ⟦PERSON|Kazeem Ajose⟧ ⟦G3|netted⟧ for the visitors having had an earlier ⟦G4|effort⟧ disallowed.

The ⟦NORP|Argentine⟧ forward ⟦G5|opened the scoring⟧ with a penalty on the ⟦MINUTE|half-hour⟧ after ⟦PERSON|Taylor Munt⟧ was adjudged to have tripped ⟦PERSON|Rico van Duin⟧. ⟦PERSON|Battersby⟧, moments later, ⟦G6|doubled the advantage⟧ on the volley and it could have been more before ⟦MINUTE|half-time⟧, ⟦PERSON|Milan Petrić⟧ saving from ⟦PERSON|Battersby⟧ again on ⟦MINUTE|41 minutes⟧ and from ⟦PERSON|Adam Hallworth⟧ on ⟦MINUTE|43⟧.

"We started very well and the ⟦G7|penalty⟧ was deserved, it was not a gift," ⟦PERSON|Maas⟧ told ⟦ORG|Sky Sports⟧. "The ⟦G8|second⟧ is a beautiful cross. When you are ⟦SCORE|2-0⟧ up at home against your neighbours you must enjoy it, and instead we got nervous, I don't know why. They ⟦G9|score⟧ and I look at the clock, nine minutes and then eight more. It was long.

"In the end ⟦PERSON|Leo⟧ ⟦G10|finished it⟧. He's got ten of these ⟦G11|goals⟧ in this league already. He'll tell you he wants twenty."

⟦PERSON|Ajose⟧ thought he had given ⟦TEAM|Wolves⟧ hope early in the second half. He ⟦G12|bundled over the line⟧ after ⟦PERSON|Petrić⟧'s long kick, but a hand had been used, and the striker did not complain. He did better with his next, ⟦G13|driving past⟧ ⟦PERSON|Gabriel Sorensen⟧ with nine minutes of the 90 left.

⟦TEAM|Wolves⟧ head coach ⟦PERSON|Alan Finnerty⟧ felt the game had been lost in a spell of two or three minutes. "That's where it went. We concede the penalty – I've no issue with it, it's a rash one – and before we've got our heads round that it's ⟦G14|in our net⟧ again. You can't do that here.

"I thought we were excellent in the second half. Once we'd ⟦G15|got the goal⟧ there was only one team in it. Their ⟦G16|third⟧ is nothing to do with the match, our keeper's up for a corner, I told him to go."

⟦PERSON|Petrić⟧ was indeed stranded. ⟦PERSON|Hallworth⟧'s clearance in the ⟦MINUTE|seventh minute of stoppage time⟧ dropped on halfway, ⟦PERSON|Sean Whitelaw⟧ slipped, and ⟦PERSON|Quiroga⟧ had the length of half the pitch to ⟦G17|run the ball in⟧.

⟦PERSON|Quiroga⟧: "The last ⟦G18|one⟧ was the easiest of my life. I nearly waited for the defender so it looked harder. The ⟦G19|penalty⟧, I changed my mind three times on the run-up, don't tell the coach."

⟦PERSON|Battersby⟧, whose previous ⟦G20|goal⟧ came in the ⟦COMPETITION|Europa League⟧ at home to ⟦TEAM|Lille⟧: "⟦PERSON|Rico⟧ said he'd put it there. I said I'd ⟦G21|hit it⟧. You do that a thousand times and 999 go in the trees.

"They had us worried, I won't lie. We'll look at why. But nobody remembers that on ⟦DATE|Monday⟧."

⟦TEAM|Villa⟧ travel to ⟦TEAM|Newcastle⟧ ⟦DATE|next weekend⟧.
=====GOALS=====
{"id": "G1", "scorer": "Leandro Quiroga", "team": "Villa", "count": 2}
{"id": "G2", "scorer": "Josh Battersby", "team": "Villa", "kind": "volley", "assist": "Rico van Duin"}
{"id": "G3", "scorer": "Kazeem Ajose", "team": "Wolves", "minute": 81, "kind": "shot"}
{"id": "G4", "scorer": "Kazeem Ajose", "team": "Wolves", "outcome": "ruled out"}
{"id": "G5", "scorer": "Leandro Quiroga", "team": "Villa", "kind": "penalty", "minute": 30, "minute_text": "half-hour"}
{"id": "G6", "scorer": "Josh Battersby", "team": "Villa", "kind": "volley", "assist": "Rico van Duin"}
{"id": "G7", "scorer": "Leandro Quiroga", "team": "Villa", "kind": "penalty", "minute": 30}
{"id": "G8", "scorer": "Josh Battersby", "team": "Villa", "kind": "volley", "assist": "Rico van Duin"}
{"id": "G9", "scorer": "Kazeem Ajose", "team": "Wolves", "minute": 81, "kind": "shot"}
{"id": "G10", "scorer": "Leandro Quiroga", "team": "Villa", "kind": "shot", "minute": 90, "added": 7}
{"id": "G11", "scorer": "Leandro Quiroga", "count": 10, "scope": "background"}
{"id": "G12", "scorer": "Kazeem Ajose", "team": "Wolves", "outcome": "ruled out"}
{"id": "G13", "scorer": "Kazeem Ajose", "team": "Wolves", "minute": 81, "kind": "shot"}
{"id": "G14", "scorer": "Josh Battersby", "team": "Villa", "kind": "volley", "assist": "Rico van Duin"}
{"id": "G15", "scorer": "Kazeem Ajose", "team": "Wolves", "minute": 81, "kind": "shot"}
{"id": "G16", "scorer": "Leandro Quiroga", "team": "Villa", "kind": "shot", "minute": 90, "added": 7}
{"id": "G17", "scorer": "Leandro Quiroga", "team": "Villa", "kind": "shot", "minute": 90, "added": 7, "minute_text": "seventh minute of stoppage time"}
{"id": "G18", "scorer": "Leandro Quiroga", "team": "Villa", "kind": "shot", "minute": 90, "added": 7, "minute_text": "seventh minute of stoppage time"}
{"id": "G19", "scorer": "Leandro Quiroga", "team": "Villa", "kind": "penalty", "minute": 30}
{"id": "G20", "scorer": "Josh Battersby", "scope": "background"}
{"id": "G21", "scorer": "Josh Battersby", "team": "Villa", "kind": "volley", "assist": "Rico van Duin"}
