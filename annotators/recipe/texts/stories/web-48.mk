⟦TEAM|Wrexham⟧ boss hails 'leader' ⟦PERSON|Pryce-Jones⟧ after comeback

⟦TEAM|Wrexham⟧ manager ⟦PERSON|Stuart Lidgate⟧ said there was nobody he would rather have in the trenches than ⟦PERSON|Ieuan Pryce-Jones⟧ after the skipper turned a ⟦SCORE|2-0⟧ deficit into a ⟦SCORE|3-2⟧ win at ⟦TEAM|Millwall⟧.

The 34-year-old, playing his 500th league match, ⟦G1|headed in⟧ from ⟦PERSON|Dara Kinsella⟧'s set piece to ⟦G8|halve the arrears⟧, won the penalty with which ⟦PERSON|Ben Faulkes⟧ ⟦G2|made it all square⟧ and then, with everybody else camped on the edge of their own area, strode forward to ⟦G3|convert⟧ ⟦PERSON|Kinsella⟧'s cross.

"He's a lunatic," ⟦PERSON|Lidgate⟧ said. "I was screaming at him to stay back. The ⟦G4|third⟧, I've no idea what a centre-half is doing there in the ⟦MINUTE|93rd minute⟧."

It had looked bleak after ⟦MINUTE|38 minutes⟧. ⟦PERSON|Zian Rahmani⟧ and ⟦PERSON|Kofi Baptiste⟧, with his ⟦G5|seventh⟧ of the campaign, had ⟦TEAM|Millwall⟧ in cruise control, and ⟦PERSON|Rahmani⟧ missed an open goal for a third.

"Two soft ⟦G6|goals⟧ again," ⟦PERSON|Lidgate⟧ went on. "At ⟦MINUTE|half-time⟧ I threw nothing, I promise. ⟦PERSON|Ieuan⟧ did the talking. He told them he wasn't going to spend his big day losing."

⟦PERSON|Pryce-Jones⟧ had ⟦G7|scored once⟧ in the previous 80 games, a ⟦G9|consolation⟧ at ⟦TEAM|Luton⟧.

⟦TEAM|Millwall⟧ counterpart ⟦PERSON|Andy Crewdson⟧ was less cheerful. "We had control, we had a lead, and we switched off at a free-kick. After that you can smell it. It was never a penalty, mind."

⟦TEAM|Wrexham⟧ host ⟦TEAM|Watford⟧ on ⟦DATE|Tuesday⟧ night.

⟦FURNITURE|Follow BBC Sport Wales on Facebook, X and Instagram⟧
=====GOALS=====
{"id":"G1","scorer":"Ieuan Pryce-Jones","team":"Wrexham","assist":"Dara Kinsella","kind":"header"}
{"id":"G2","scorer":"Ben Faulkes","team":"Wrexham","kind":"penalty"}
{"id":"G3","scorer":"Ieuan Pryce-Jones","team":"Wrexham","minute":93,"assist":"Dara Kinsella"}
{"id":"G4","scorer":"Ieuan Pryce-Jones","team":"Wrexham","minute":93,"minute_text":"93rd minute","assist":"Dara Kinsella"}
{"id":"G5","scorer":"Kofi Baptiste","team":"Millwall"}
{"id":"G6","scorer":"Zian Rahmani; Kofi Baptiste","team":"Millwall","count":2}
{"id":"G7","scorer":"Ieuan Pryce-Jones","team":"Wrexham","scope":"background"}
{"id":"G8","scorer":"Ieuan Pryce-Jones","team":"Wrexham","assist":"Dara Kinsella","kind":"header"}
{"id":"G9","scorer":"Ieuan Pryce-Jones","scope":"background"}
