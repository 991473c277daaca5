⟦TEAM|Lightning⟧ ⟦G1|strike twice⟧ as ⟦TEAM|Storm⟧ are blown away
⟦TEAM|Sunshine Coast⟧ ⟦SCORE|2-1⟧ ⟦TEAM|Peninsula Storm⟧
A late ⟦G2|own goal⟧ settled a scrappy ⟦COMPETITION|NPL Queensland⟧ fixture on ⟦DATE|Sunday afternoon⟧ as ⟦TEAM|Sunshine Coast⟧ came from behind to beat ⟦TEAM|Peninsula Storm⟧.
⟦TEAM|Storm⟧, who named an unchanged side, had looked good for at least a point. They ⟦G3|led⟧ at the ⟦MINUTE|break⟧ through striker ⟦PERSON|Mitch Dacre⟧ and their keeper, ⟦PERSON|Sam Oyelaran⟧, had not had a serious save to make.
⟦PERSON|Dacre⟧'s ⟦G4|goal⟧ had come about from a mix-up. ⟦TEAM|Coast⟧ defender ⟦PERSON|Liam Porteous⟧ left a bouncing ball for goalkeeper ⟦PERSON|Chris Vella⟧, ⟦PERSON|Vella⟧ left it for ⟦PERSON|Porteous⟧, and ⟦PERSON|Dacre⟧ nipped in between them to ⟦G5|poke it home⟧.
"You can put that ⟦G6|one⟧ on me," ⟦PERSON|Vella⟧ said afterwards. "I've got to come and clear it. Lucky the boys dug me out."
They were given their way back by a penalty. ⟦PERSON|Jai Whitmore⟧ was tripped by ⟦PERSON|Ben Kasumovic⟧ and, after a delay of nearly three minutes while ⟦PERSON|Kasumovic⟧ argued his case, ⟦PERSON|Whitmore⟧ got up to ⟦G7|convert it⟧ himself in the ⟦MINUTE|64th minute⟧.
From there it was end to end. ⟦PERSON|Dacre⟧ hit the post. ⟦PERSON|Whitmore⟧ had a header saved. ⟦PERSON|Hugo Santos⟧, on for his first game since ⟦DATE|May⟧, curled a free-kick just over.
The ⟦G8|winner⟧ was cruel on ⟦TEAM|Storm⟧. ⟦PERSON|Santos⟧ went outside ⟦PERSON|Kasumovic⟧ and hit a low centre, and captain ⟦PERSON|Dan Fairweather⟧, sliding back to clear, could only ⟦G9|send it past ⟦PERSON|Oyelaran⟧⟧.
"I don't blame ⟦PERSON|Dan⟧ at all," said ⟦TEAM|Storm⟧ coach ⟦PERSON|Phil Karras⟧. "If he leaves it, there's a bloke behind him for a tap-in. I'm more annoyed about the ⟦G10|penalty⟧. We had a one-goal lead and we were in control."
⟦TEAM|Coast⟧ boss ⟦PERSON|Andy Nguyen⟧ said ⟦PERSON|Whitmore⟧'s ⟦G11|equaliser⟧ had changed the mood. "Until then we were flat. After we ⟦G12|levelled⟧ we looked like scoring every time we went forward."
⟦TEAM|Coast⟧ travel to ⟦TEAM|Moreton City⟧ ⟦DATE|next week⟧. ⟦TEAM|Storm⟧ have the bye.
=====GOALS=====
{"id": "G1", "team": "Sunshine Coast", "count": 2}
{"id": "G2", "scorer": "Dan Fairweather", "team": "Sunshine Coast", "kind": "own goal"}
{"id": "G3", "scorer": "Mitch Dacre", "team": "Peninsula Storm", "kind": "shot"}
{"id": "G4", "scorer": "Mitch Dacre", "team": "Peninsula Storm", "kind": "shot"}
{"id": "G5", "scorer": "Mitch Dacre", "team": "Peninsula Storm", "kind": "shot", "score": "0-1"}
{"id": "G6", "scorer": "Mitch Dacre", "team": "Peninsula Storm", "kind": "shot"}
{"id": "G7", "scorer": "Jai Whitmore", "team": "Sunshine Coast", "minute": 64, "kind": "penalty", "minute_text": "64th minute", "score": "1-1"}
{"id": "G8", "scorer": "Dan Fairweather", "team": "Sunshine Coast", "kind": "own goal"}
{"id": "G9", "scorer": "Dan Fairweather", "team": "Sunshine Coast", "kind": "own goal", "score": "2-1"}
{"id": "G10", "scorer": "Jai Whitmore", "team": "Sunshine Coast", "minute": 64, "kind": "penalty"}
{"id": "G11", "scorer": "Jai Whitmore", "team": "Sunshine Coast", "minute": 64, "kind": "penalty"}
{"id": "G12", "scorer": "Jai Whitmore", "team": "Sunshine Coast", "minute": 64, "kind": "penalty"}
