Northern derby goes to ⟦TEAM|Groningen⟧ after comeback
⟦TEAM|FC Groningen⟧ took the points and the bragging rights from the derby of the north, coming from behind at ⟦TEAM|Heerenveen⟧ to win ⟦SCORE|2-1⟧.
For ⟦PERSON|Ruud Wessels⟧ it was a bittersweet ⟦DATE|Sunday⟧. The ⟦TEAM|Heerenveen⟧ midfielder ⟦G1|gave his side the lead⟧, but he also played the pass that led to the ⟦G2|equaliser⟧ and lost the duel before the ⟦G3|winner⟧.
⟦TEAM|Heerenveen⟧'s ⟦VENUE|Abe Lenstra Stadion⟧ had been sold out for weeks. The ⟦TEAM|Frisians⟧' supporters lit so much orange smoke that the kick-off was delayed, and they had hardly stopped singing when the ball was ⟦G4|in the ⟦TEAM|Groningen⟧ net⟧. ⟦PERSON|Jelle Hofstra⟧'s corner was headed down by ⟦PERSON|Bram Terpstra⟧, ⟦PERSON|Wout de Ridder⟧ blocked on the line with his chest, and ⟦PERSON|Wessels⟧, the smallest man there, ⟦G5|rammed the loose ball home⟧.
⟦PERSON|Terpstra⟧ then struck a post, and ⟦PERSON|Hofstra⟧ shot tamely at ⟦PERSON|Thijs Bakkeren⟧ when a pass would have been better.
"At ⟦SCORE|2-0⟧ it's a different match, that's a cliché but it's true," ⟦PERSON|Terpstra⟧ said.
⟦PERSON|Wessels⟧ wanted to play back to his keeper in the ⟦MINUTE|41st minute⟧ and did not see ⟦PERSON|Milan Dragić⟧. The ⟦NORP|Serb⟧, in his last derby before a move to ⟦TEAM|Twente⟧, sprinted clear and ⟦G6|chipped it over⟧ the diving goalkeeper. It was his ⟦G7|eleventh goal⟧ of the campaign.
The second half was more even. ⟦PERSON|Sander Koning⟧, the ⟦TEAM|Groningen⟧ captain, fired a free-kick into the wall. ⟦PERSON|Hofstra⟧, put through by ⟦PERSON|Terpstra⟧, was thwarted by ⟦PERSON|Bakkeren⟧'s outstretched boot.
The ⟦G8|decider⟧ had an element of luck. ⟦PERSON|Koning⟧ appeared to push ⟦PERSON|Wessels⟧ as they jumped for a throw-in; the referee saw nothing. He turned and passed to ⟦PERSON|Dragić⟧, whose shot was going wide when ⟦PERSON|De Ridder⟧ ⟦G9|flicked it past⟧ the goalkeeper with his heel.
"I'm a defender, I have no idea what I was doing there," said ⟦PERSON|De Ridder⟧, whose only other ⟦G10|goal⟧ ⟦DATE|this season⟧ came in a friendly.
⟦FURNITURE|ALSO READ: Why Dragić chose Twente⟧
⟦PERSON|Dragić⟧ was asked whether he would claim it. "No, no. I have my ⟦G11|goal⟧. Let ⟦PERSON|Wout⟧ have his."
=====GOALS=====
{"id": "G1", "scorer": "Ruud Wessels", "team": "Heerenveen", "kind": "shot"}
{"id": "G2", "scorer": "Milan Dragić", "team": "FC Groningen", "minute": 41, "kind": "shot"}
{"id": "G3", "scorer": "Wout de Ridder", "team": "FC Groningen", "assist": "Milan Dragić", "kind": "shot"}
{"id": "G4", "scorer": "Ruud Wessels", "team": "Heerenveen", "kind": "shot"}
{"id": "G5", "scorer": "Ruud Wessels", "team": "Heerenveen", "kind": "shot"}
{"id": "G6", "scorer": "Milan Dragić", "team": "FC Groningen", "minute": 41, "kind": "shot", "minute_text": "41st minute"}
{"id": "G7", "scorer": "Milan Dragić", "team": "FC Groningen", "minute": 41, "kind": "shot"}
{"id": "G8", "scorer": "Wout de Ridder", "team": "FC Groningen", "assist": "Milan Dragić", "kind": "shot"}
{"id": "G9", "scorer": "Wout de Ridder", "team": "FC Groningen", "assist": "Milan Dragić", "kind": "shot"}
{"id": "G10", "scorer": "Wout de Ridder", "team": "FC Groningen", "scope": "background"}
{"id": "G11", "scorer": "Milan Dragić", "team": "FC Groningen", "minute": 41, "kind": "shot"}
