⟦TEAM|Blues⟧ boss ⟦PERSON|Eckersley⟧ sees positives in derby draw

NEIL ECKERSLEY chose to look on the bright side after ⟦TEAM|Leek Town⟧ saw a ⟦SCORE|2-0⟧ lead become a ⟦SCORE|2-2⟧ draw against ⟦TEAM|Hednesford Town⟧ on ⟦DATE|Saturday⟧.

"At three o'clock I'd have taken it," the ⟦TEAM|Blues⟧ manager said. "At twenty to four I wouldn't. By ten to five I was glad to hear the whistle."

⟦TEAM|Leek⟧, with five teenagers in the side, were terrific to begin with. ⟦PERSON|Rio Mensah⟧ was already causing havoc when, with a ⟦MINUTE|dozen minutes⟧ gone, he was pulled down by ⟦PERSON|Callum Whitworth⟧ for a stonewall penalty that ⟦PERSON|Tommy Beddowes⟧ ⟦G1|rammed down the middle⟧. ⟦PERSON|Beddowes⟧ then turned provider. He slid a ball inside the full-back and ⟦PERSON|Jack Ormerod⟧, from a narrowing angle, ⟦G2|squeezed it inside the near post⟧. There were ⟦MINUTE|33 minutes⟧ on the clock, and ⟦VENUE|Harrison Park⟧ was bouncing.

The ⟦TEAM|Pitmen⟧ are top of the table for a reason, though. Their leading scorer ⟦PERSON|Dan Skelhorn⟧, fed by ⟦PERSON|Whitworth⟧, ⟦G3|halved the arrears⟧ with the first attack of the second half. He hit the outside of the post with the next, and only a terrific recovery tackle stopped him from pulling the trigger with the one after that.

⟦TEAM|Leek⟧'s keeper, ⟦PERSON|Paul Tandy⟧, was finally ⟦G7|beaten⟧ for a second time on ⟦MINUTE|73⟧. No great surprise who did it: ⟦PERSON|Skelhorn⟧ was left by himself as the ball came over, chested it and ⟦G4|volleyed in⟧. ⟦TEAM|Leek⟧ claimed, without much conviction, for offside.

"He's a 30-goal man," said ⟦PERSON|Eckersley⟧. "You give lads like that two chances, they'll take two."

A winner almost arrived for both. ⟦PERSON|Mensah⟧ had a shot beaten away, and right at the end ⟦PERSON|Tandy⟧ came out to block from ⟦PERSON|Whitworth⟧, with ⟦PERSON|Skelhorn⟧ screaming for a pass that would've given him a tap-in for his treble.

⟦PERSON|Ormerod⟧, 18, has ⟦G6|goals⟧ in each of his four starts. His manager would prefer the scouts to stay away. "I've told him he's rubbish," he told the ⟦ORG|Leek Post & Times⟧.

On ⟦DATE|Tuesday⟧ ⟦TEAM|Leek⟧ entertain ⟦TEAM|Newcastle Town⟧ in the ⟦COMPETITION|Staffordshire Senior Cup⟧. Next up in the league is a trip to ⟦TEAM|Nantwich Town⟧.
=====GOALS=====
{"id": "G1", "scorer": "Tommy Beddowes", "team": "Leek Town", "minute": 12, "kind": "penalty", "minute_text": "dozen minutes"}
{"id": "G2", "scorer": "Jack Ormerod", "team": "Leek Town", "minute": 33, "assist": "Tommy Beddowes", "kind": "shot", "minute_text": "33 minutes"}
{"id": "G3", "scorer": "Dan Skelhorn", "team": "Hednesford Town", "assist": "Callum Whitworth", "kind": "shot"}
{"id": "G4", "scorer": "Dan Skelhorn", "team": "Hednesford Town", "minute": 73, "kind": "volley", "minute_text": "73"}
{"id": "G6", "scorer": "Jack Ormerod", "team": "Leek", "count": 4, "scope": "background"}
{"id": "G7", "scorer": "Dan Skelhorn", "team": "Hednesford Town", "minute": 73, "kind": "volley"}
