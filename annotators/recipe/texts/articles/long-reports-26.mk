Five things we learned as ⟦TEAM|Forest⟧'s bubble burst at ⟦VENUE|Goodison⟧'s successor

⟦TEAM|Everton⟧ ⟦SCORE|3⟧ ⟦TEAM|Nottingham Forest⟧ ⟦SCORE|1⟧

1. ⟦PERSON|Moyes-Kerr⟧'s bench is no longer a punchline. ⟦TEAM|Everton⟧ began their season with a back-up goalkeeper, two teenagers and a midfielder who had asked to leave among the substitutes. On ⟦DATE|Sunday afternoon⟧ three of those introduced by ⟦PERSON|Davina Moyes-Kerr⟧ combined for the ⟦G1|goal⟧ that settled it: ⟦PERSON|Tim Iroegbu-Lamb⟧'s tackle, ⟦PERSON|Charly Alcalá⟧'s pass, ⟦PERSON|Beto Nhaga⟧'s ⟦G2|toe-poke⟧. There were ⟦MINUTE|five minutes left⟧, and at ⟦SCORE|2-1⟧ ⟦TEAM|Forest⟧ had been the likelier. "I could get used to it," the manager said, "if the physio would let me."

2. ⟦VENUE|Hill Dickinson Stadium⟧ is finding its voice. They've been a bit polite down at the dock. They weren't when ⟦PERSON|Jarrad Branthwaite-Moss⟧ ⟦G3|bundled in the opener⟧, with a knee, from ⟦PERSON|Dwight McNeish⟧'s wicked delivery. It had been on the cards: ⟦PERSON|Nhaga⟧'s shirt-pull on ⟦PERSON|Ola Adeleke-Rice⟧, from which ⟦TEAM|Forest⟧ should've had a penalty, was forgotten by everybody wearing blue when, a ⟦MINUTE|minute later⟧, ⟦PERSON|Mateus Sels-Cruz⟧ fumbled a shot from ⟦PERSON|Iliman Njie⟧ round the post. ⟦PERSON|McNeish⟧ took the corner. That was the ⟦MINUTE|27th⟧, if you're counting.

3. ⟦TEAM|Forest⟧ can't defend set-pieces. Their coach, ⟦PERSON|Ange Karalis⟧, didn't agree ("I won't have that, it was one corner") and the numbers are on his side: they had ⟦G4|conceded⟧ from two all season before the ⟦DATE|weekend⟧. Nonetheless it was another dead ball that did for them in first-half ⟦MINUTE|stoppage time⟧. A throw from ⟦PERSON|Jake O'Brien-Healy⟧, as long as the ones his uncle used to hurl for ⟦GPE|Cork⟧, was helped on at the near post and ⟦PERSON|Njie⟧ ⟦G5|hooked it past⟧ ⟦PERSON|Sels-Cruz⟧. The ⟦NORP|Senegalese⟧ ran to his boss. She told him to go back and concentrate.

4. ⟦PERSON|Chris Woodgate-Hurst⟧ still has it. The ⟦NORP|New Zealander⟧ has been out since ⟦DATE|October⟧ with a hip complaint and had to wait until the ⟦MINUTE|58th minute⟧ for his comeback. ⟦MINUTE|Eleven minutes later⟧ he'd changed the match. ⟦TEAM|Everton⟧'s ⟦PERSON|Jordan Pickering⟧ had already made two good saves, the pick of them from ⟦PERSON|Morgan Gibbs-Wight⟧'s volley, but he was helpless when ⟦PERSON|Woodgate-Hurst⟧ stooped among the boots. ⟦G6|⟦SCORE|2-1⟧⟧, and 'game on', as they say. He'd a chance to equalise, too, and put it into the ⟦GPE|Mersey⟧. ⟦PERSON|Gibbs-Wight⟧ curled one against the outside of the post. Then ⟦PERSON|Adeleke-Rice⟧ limped off and, ⟦TEAM|Forest⟧ having used up their changes, it was ten against eleven for the last nine minutes, counting those that were added.

5. The race for ⟦GPE|Europe⟧ is a muddle. ⟦TEAM|Forest⟧ remain in fifth, a point above ⟦TEAM|Newcastle⟧ and two clear of ⟦TEAM|Everton⟧ themselves, who were 17th when ⟦PERSON|Moyes-Kerr⟧ was hired. ⟦TEAM|Bournemouth⟧'s ⟦SCORE|4-0⟧ win at ⟦TEAM|Brentford⟧, with ⟦PERSON|Evan Kluivert-Dale⟧ ⟦G7|hitting a hat-trick⟧, complicates matters further. It'd be typical of this league if it went down to goal difference.

What they said

⟦PERSON|Davina Moyes-Kerr⟧: "We were sloppy after we ⟦G8|went ahead⟧, and then good, and then after ⟦MINUTE|half-time⟧ sloppy again. At the end I looked round and I'd got ⟦PERSON|Tim⟧, I'd got ⟦PERSON|Beto⟧, I'd got ⟦PERSON|Charly⟧, and I thought, why am I worried?"

⟦PERSON|Ange Karalis⟧: "It's a soft ⟦G9|second⟧. That is the one I'd have back. When ⟦PERSON|Woody⟧ ⟦G10|gets us one⟧ I fancied us, mate. The ⟦G11|third⟧'s irrelevant, we'd gone for broke with ten."

⟦PERSON|Beto Nhaga⟧: "I had a few chances before. One I hit my own foot. So when ⟦PERSON|Charly⟧ gave it I said, ⟦PERSON|Beto⟧, no style. Only the toe."

⟦FURNITURE|Everton player ratings: Pickering 8, O'Brien-Healy 7, Branthwaite-Moss 8, Tarko 6, Mykol 6, Gan 6, Garn 7, McNeish 7, Njie 8, Ndia 7, Barr 5. Subs: Nhaga 8, Alcalá 7, Iroegbu-Lamb 7.⟧
=====GOALS=====
{"id": "G1", "scorer": "Beto Nhaga", "team": "Everton", "minute": 85, "assist": "Charly Alcalá", "kind": "shot", "minute_text": "five minutes left"}
{"id": "G2", "scorer": "Beto Nhaga", "team": "Everton", "minute": 85, "assist": "Charly Alcalá", "kind": "shot", "minute_text": "five minutes left"}
{"id": "G3", "scorer": "Jarrad Branthwaite-Moss", "team": "Everton", "minute": 27, "assist": "Dwight McNeish", "kind": "shot"}
{"id": "G4", "scope": "background", "count": 2}
{"id": "G5", "scorer": "Iliman Njie", "team": "Everton", "kind": "shot"}
{"id": "G6", "scorer": "Chris Woodgate-Hurst", "team": "Forest", "minute": 69, "kind": "header", "score": "2-1"}
{"id": "G7", "scorer": "Evan Kluivert-Dale", "team": "Bournemouth", "scope": "background", "count": 3}
{"id": "G8", "scorer": "Jarrad Branthwaite-Moss", "team": "Everton", "minute": 27, "assist": "Dwight McNeish", "kind": "shot"}
{"id": "G9", "scorer": "Iliman Njie", "team": "Everton", "kind": "shot"}
{"id": "G10", "scorer": "Chris Woodgate-Hurst", "team": "Forest", "minute": 69, "kind": "header"}
{"id": "G11", "scorer": "Beto Nhaga", "team": "Everton", "minute": 85, "assist": "Charly Alcalá", "kind": "shot"}
