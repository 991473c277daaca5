⟦COMPETITION|League One⟧ | ⟦TEAM|Wycombe⟧ ⟦SCORE|1-0⟧ ⟦TEAM|Bolton⟧: early strike, long night
A ⟦G1|goal⟧ after just ⟦MINUTE|42 seconds⟧ was enough to earn ⟦TEAM|Wycombe Wanderers⟧ victory over ⟦TEAM|Bolton⟧ on ⟦DATE|Tuesday⟧, although how it remained the only one was anyone's guess.
⟦TEAM|Bolton⟧ kicked off, lost it, and were behind. Left-back ⟦PERSON|Sergio Lamas⟧ dawdled, ⟦PERSON|Obi Chukwuma⟧ robbed him, and the pull-back was ⟦G2|stroked in⟧ by ⟦PERSON|Jordi Fairweather⟧, who is 19 and was making his first league start.
It should have been two by the time the clock showed five. ⟦PERSON|Chukwuma⟧ bent one on to the post, and ⟦TEAM|Bolton⟧ goalkeeper ⟦PERSON|Lewis Aldous⟧ got his body in the way of ⟦PERSON|Fairweather⟧'s second attempt.
⟦TEAM|Bolton⟧ regrouped. ⟦PERSON|Kareem Bouazza⟧, the ⟦NORP|Tunisian⟧ midfielder, forced a sprawling save out of ⟦PERSON|Nathan Eccles⟧, ⟦PERSON|Gareth Wynne-Evans⟧ sent a volley on to the roof of the net, and ⟦PERSON|Lamas⟧, attempting to make amends, hit the bar with a free-kick on ⟦MINUTE|38⟧.
⟦PERSON|Eccles⟧ then produced the save of the night, flinging out a leg as ⟦PERSON|Wynne-Evans⟧ was about to tap in from ⟦PERSON|Bouazza⟧'s cross.
After the restart ⟦TEAM|Wycombe⟧ striker ⟦PERSON|Ted Hollis⟧ ⟦G3|tucked the ball beyond ⟦PERSON|Aldous⟧⟧ (⟦MINUTE|52⟧), but had strayed inches offside. ⟦TEAM|Bolton⟧ had an ⟦G4|equaliser⟧ disallowed as well: ⟦PERSON|Wynne-Evans⟧'s ⟦G5|header⟧ on ⟦MINUTE|66⟧ was chalked off because substitute ⟦PERSON|Ricky Adair⟧ was adjudged to be blocking the keeper.
⟦PERSON|Bouazza⟧ had a penalty appeal waved away, then got one on ⟦MINUTE|77⟧ when ⟦PERSON|Chukwuma⟧ clipped ⟦PERSON|Adair⟧. He hit it down the middle, and ⟦PERSON|Eccles⟧ stood still, caught it, and booted it up the field before anyone had drawn breath.
In ⟦MINUTE|added time⟧ the goalkeeper saved from ⟦PERSON|Adair⟧ at point-blank range and from ⟦PERSON|Lamas⟧ with his fingertips. ⟦PERSON|Aldous⟧ joined the attack for the last corner and shinned a half-volley over.
⟦TEAM|Wycombe⟧ manager ⟦PERSON|Mel Stanfield⟧ said ⟦PERSON|Fairweather⟧ had been told at noon that he'd play. "He asked if he could ring his nan. He'll have to ring her again now."
⟦TEAM|Bolton⟧'s ⟦PERSON|Steve Rourke-Bell⟧: "We ⟦G6|concede⟧ after ⟦MINUTE|40 seconds⟧ and then we're good for 93 minutes. There's no prize for that. But you won't see a better goalkeeping display at any level."
⟦TEAM|Wycombe⟧: 14 points from 18. ⟦TEAM|Bolton⟧: one win in six. They meet again in the ⟦COMPETITION|EFL Trophy⟧ in a fortnight.
⟦FURNITURE|Wycombe Wanderers: Eccles; Prior, Tansey, McCall, Duffy; Fairweather (Noon 71)...⟧
=====GOALS=====
{"id": "G1", "scorer": "Jordi Fairweather", "team": "Wycombe", "minute": 1, "minute_text": "42 seconds", "assist": "Obi Chukwuma", "kind": "shot"}
{"id": "G2", "scorer": "Jordi Fairweather", "team": "Wycombe", "minute": 1, "minute_text": "42 seconds", "assist": "Obi Chukwuma", "kind": "shot"}
{"id": "G3", "scorer": "Ted Hollis", "team": "Wycombe", "minute": 52, "minute_text": "52", "kind": "shot", "outcome": "ruled out"}
{"id": "G4", "scorer": "Gareth Wynne-Evans", "team": "Bolton", "minute": 66, "minute_text": "66", "kind": "header", "outcome": "ruled out"}
{"id": "G5", "scorer": "Gareth Wynne-Evans", "team": "Bolton", "minute": 66, "minute_text": "66", "kind": "header", "outcome": "ruled out"}
{"id": "G6", "scorer": "Jordi Fairweather", "team": "Wycombe", "minute": 1, "assist": "Obi Chukwuma", "kind": "shot"}
