⟦TEAM|Burton⟧ went close when ⟦PERSON|Kyle Rennard⟧'s header looped on to the bar and ⟦PERSON|Dion Speight⟧ scooped over from the rebound. The deadlock ⟦G1|was broken⟧ on ⟦MINUTE|54 minutes⟧, ⟦PERSON|Rennard⟧ ⟦G2|steering⟧ ⟦PERSON|Ash Mowbray⟧'s pass beyond ⟦PERSON|Theo Lister⟧.

⟦PERSON|Ousmane Fall⟧'s lawyers settled with ⟦TEAM|Marseille⟧ out of court on ⟦DATE|Tuesday⟧. The midfielder had claimed unpaid bonuses from the ⟦DATE|2023-24 season⟧.

"The contract is on the table, the pen is beside it," said ⟦TEAM|Torquay⟧ chairman ⟦PERSON|Roger Hamlyn⟧. "If he wants to stay he'll stay. If not we shake hands, and the next one gets his chance."

⟦PERSON|Dani Requena⟧'s ⟦MINUTE|11th-minute⟧ ⟦G3|free-kick⟧ gave ⟦TEAM|Albacete⟧ the advantage and they never looked like surrendering it, although ⟦PERSON|Marc Solsona⟧ shaved a post from 25 yards and ⟦PERSON|Requena⟧ wasted another dead ball.

The ⟦TEAM|Finland⟧ international hooked a leg around ⟦PERSON|Miloš Vrana⟧ and took the ball cleanly, the sort of tackle that gets a defender a new deal. ⟦TEAM|Sparta Prague⟧ have offered him two more years.

⟦TEAM|Doncaster⟧ ⟦SCORE|0⟧ ⟦TEAM|Bury⟧ ⟦SCORE|0⟧ at ⟦MINUTE|half-time⟧, and the only noise came when ⟦PERSON|Elliot Dray⟧ swept a crossfield ball straight into the away dugout.

⟦PERSON|Bianca Moretti⟧ ⟦G4|took her total for the competition to six⟧ with the ⟦G5|second⟧ of ⟦TEAM|Italy⟧'s goals, a ⟦MINUTE|61st-minute⟧ header that followed ⟦PERSON|Chiara Pozzi⟧'s ⟦G6|opener⟧. ⟦TEAM|Switzerland⟧ hit the woodwork through ⟦PERSON|Anja Roth⟧ and had a late shot blocked.

⟦PERSON|Jarrod Quill⟧ threaded his car through the fans outside ⟦VENUE|Portman Road⟧ without winding down the window. It was the fourth time he had been linked with ⟦TEAM|Norwich⟧, and the first he had not denied it.

Holding midfielder: ⟦PERSON|Stefan Oprea⟧ (5) – Too easily bypassed for the ⟦G7|first⟧, booked for the trip that led to the second-half penalty. Missed with his one header.

The defender won the ⟦COMPETITION|Coppa Italia⟧ twice at ⟦TEAM|Lazio⟧ and finished runner-up in the ⟦COMPETITION|Europa League⟧. He retires at 36, with a bad knee and a vineyard in ⟦GPE|Umbria⟧.

⟦TEAM|Port Vale⟧ conceded a penalty in the ⟦MINUTE|sixth minute⟧, but ⟦PERSON|Jack Ferrand⟧ hit it too near ⟦PERSON|Ryan Oates⟧. They conceded another in the ⟦MINUTE|48th⟧, and this time ⟦PERSON|Carl Bassett⟧ ⟦G8|sent ⟦PERSON|Oates⟧ the wrong way⟧.

"I put the ball down, I looked at the wall, I saw the keeper shift," ⟦PERSON|Mario Gašpar⟧ said of the ⟦MINUTE|88th-minute⟧ ⟦G9|strike⟧ that beat ⟦TEAM|Varaždin⟧. "Then you just hit it."

Training was stopped for a minute when two players squared up over a late challenge. "They're both winners," shrugged ⟦PERSON|Andrea Vitti⟧. "I'd rather have to calm them down than wake them up."

The visitors, third at kick-off, slipped to fifth. ⟦TEAM|Auxerre⟧, on the other hand, took a step towards safety: five points clear with four rounds left, and a trip to bottom club ⟦TEAM|Angers⟧ next.

⟦PERSON|Sunil Thapa⟧ and ⟦PERSON|Rohan Das⟧ ⟦G10|scored⟧ as ⟦TEAM|Bengaluru⟧ won ⟦SCORE|2-1⟧ in ⟦GPE|Kolkata⟧. ⟦PERSON|Das⟧, from a tight angle, ⟦G13|made it ⟦SCORE|1-0⟧⟧ after ⟦MINUTE|38 minutes⟧; ⟦TEAM|Mohun Bagan⟧ were level when ⟦PERSON|Ishaan Bose⟧ ⟦G11|nudged in⟧ a cross from ⟦PERSON|Manvir Gill⟧; and ⟦PERSON|Thapa⟧ ⟦G12|hooked in the winner⟧ after ⟦PERSON|Gurmeet Sidhu⟧ had parried from ⟦PERSON|Das⟧.

A scout's report from ⟦DATE|2019⟧ said he finished well with both feet but ran "like a man carrying shopping". ⟦TEAM|Ebbsfleet⟧ signed him anyway, for nothing, and he is now their captain.

The first hour belonged to ⟦TEAM|Vålerenga⟧, who had eleven attempts. ⟦PERSON|Fredrik Lie⟧ drew two saves, ⟦PERSON|Magnus Holt⟧ missed an open goal and ⟦PERSON|Lie⟧'s ⟦MINUTE|52nd-minute⟧ penalty came back off the crossbar.

Referee ⟦PERSON|Marta Szulc⟧ consulted her monitor and disallowed ⟦PERSON|Ewa Nowicka⟧'s ⟦G14|effort⟧ for a push in the back of ⟦PERSON|Karin Lang⟧. ⟦PERSON|Nowicka⟧ then won a free-kick on the edge of the box, from which ⟦PERSON|Zofia Mróz⟧ fired into the wall.

⟦PERSON|Will Sandford⟧, ⟦TEAM|Maidstone⟧'s physio, drives the minibus, orders the pizzas and cuts the players' hair. He treated four of them during a ⟦SCORE|3-1⟧ defeat at ⟦TEAM|Dorking⟧ and still had time to be booked.

⟦PERSON|Pål Rønning⟧ had a hand in both ⟦G15|goals⟧, his cross being ⟦G16|put into his own net⟧ by ⟦PERSON|Jørgen Sve⟧ after ⟦MINUTE|24 minutes⟧ and his shot ⟦G17|turned home⟧ by ⟦PERSON|Kristoffer Bang⟧ on ⟦MINUTE|58⟧. ⟦TEAM|Bodø/Glimt⟧ had two headers off target and no luck.
=====GOALS=====
{"id": "G1", "scorer": "Kyle Rennard", "team": "Burton", "minute": 54, "minute_text": "54 minutes", "assist": "Ash Mowbray", "kind": "shot"}
{"id": "G2", "scorer": "Kyle Rennard", "team": "Burton", "minute": 54, "minute_text": "54 minutes", "assist": "Ash Mowbray", "kind": "shot"}
{"id": "G3", "scorer": "Dani Requena", "team": "Albacete", "minute": 11, "minute_text": "11th-minute", "kind": "free kick"}
{"id": "G4", "scorer": "Bianca Moretti", "count": 6, "scope": "background"}
{"id": "G5", "scorer": "Bianca Moretti", "team": "Italy", "minute": 61, "minute_text": "61st-minute", "kind": "header"}
{"id": "G6", "scorer": "Chiara Pozzi", "team": "Italy"}
{"id": "G7"}
{"id": "G8", "scorer": "Carl Bassett", "minute": 48, "minute_text": "48th", "kind": "penalty"}
{"id": "G9", "scorer": "Mario Gašpar", "minute": 88, "minute_text": "88th-minute"}
{"id": "G10", "scorer": "Sunil Thapa; Rohan Das", "team": "Bengaluru", "count": 2}
{"id": "G11", "scorer": "Ishaan Bose", "team": "Mohun Bagan", "assist": "Manvir Gill"}
{"id": "G12", "scorer": "Sunil Thapa", "team": "Bengaluru"}
{"id": "G13", "scorer": "Rohan Das", "team": "Bengaluru", "minute": 38, "minute_text": "38 minutes", "score": "1-0", "kind": "shot"}
{"id": "G14", "scorer": "Ewa Nowicka", "outcome": "ruled out"}
{"id": "G15", "count": 2}
{"id": "G16", "scorer": "Jørgen Sve", "minute": 24, "minute_text": "24 minutes", "kind": "own goal"}
{"id": "G17", "scorer": "Kristoffer Bang", "minute": 58, "minute_text": "58", "assist": "Pål Rønning"}
