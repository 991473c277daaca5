⟦TEAM|Arsenal⟧ ⟦SCORE|3-1⟧ ⟦TEAM|Brentford⟧: ⟦PERSON|Adeleke⟧ caps win with a stunner
ALL the ⟦G1|goals⟧ came after the ⟦MINUTE|break⟧ at the ⟦VENUE|Emirates Stadium⟧ as ⟦TEAM|Arsenal⟧ beat ⟦TEAM|Brentford⟧ ⟦SCORE|3-1⟧, ⟦PERSON|Victor Adeleke⟧ ⟦G2|grabbing a brace⟧ either side of a ⟦PERSON|Yoann Ferré⟧ ⟦G3|penalty⟧ and the visitors' only response, which had come from ⟦PERSON|Tom Hexley⟧.
⟦PERSON|Karl Jenner⟧'s team needed some time. ⟦PERSON|Ross Milburn⟧ headed straight at ⟦PERSON|Nils Bakker⟧ on ⟦MINUTE|four⟧, ⟦PERSON|Ferré⟧ dragged wide, and ⟦PERSON|Adeleke⟧ was denied when a defender flung himself into the way. The best chance of the half was at the other end, where ⟦PERSON|Iain McCrae⟧, the ⟦NORP|Scotsman⟧, ran half the pitch on ⟦MINUTE|27 minutes⟧ before firing into the arms of ⟦PERSON|Rikard Sten⟧.
They did have it in the net before the ⟦MINUTE|interval⟧. ⟦PERSON|Milburn⟧ ⟦G4|converted⟧ ⟦PERSON|Ferré⟧'s low cross in the ⟦MINUTE|33rd minute⟧; an offside in the build-up was enough for it to be ruled out.
When the ⟦G5|lead⟧ came, it owed everything to ⟦PERSON|Sacha Brunel⟧'s press. He nicked it off ⟦PERSON|Bobby Dowd⟧, who fell, ⟦PERSON|Ferré⟧ fed ⟦PERSON|Adeleke⟧ in behind and his opening touch took him wide of the ⟦NORP|Dutch⟧ keeper. The finish from the angle ⟦G6|went in off the near post⟧ for ⟦SCORE|1-0⟧ on ⟦MINUTE|51⟧.
⟦TEAM|Brentford⟧ were not done, and responded within ⟦MINUTE|seven minutes⟧. ⟦PERSON|Dowd⟧ made up for it with the pass that ⟦PERSON|McCrae⟧ crossed first time; ⟦PERSON|Hexley⟧ ⟦G7|beat the keeper to it⟧ with his head, his first ⟦G8|goal⟧ on the road since a ⟦G9|winner⟧ at ⟦TEAM|Everton⟧.
A few grumbled. ⟦PERSON|Jenner⟧ sent on two and ⟦PERSON|Brunel⟧ had a word with the bench. ⟦PERSON|Ferré⟧'s shot was pushed out for a corner on ⟦MINUTE|66⟧; ⟦PERSON|Milburn⟧'s header from the corner came back off the bar.
Then a foolish challenge. ⟦PERSON|McCrae⟧, back in his own area on ⟦MINUTE|77 minutes⟧, was late on ⟦PERSON|Brunel⟧ and ⟦PERSON|Ferré⟧ ⟦G10|buried the spot-kick⟧, the ⟦NORP|Frenchman⟧'s first ⟦G11|goal⟧ in four.
The ⟦TEAM|Bees⟧ demanded one of their own when ⟦PERSON|Dowd⟧ went over. In the ⟦MINUTE|82nd minute⟧ ⟦PERSON|Dowd⟧ ⟦G12|smashed a loose ball past⟧ ⟦PERSON|Sten⟧: the flag was up. And, late on, with everyone forward, ⟦TEAM|Brentford⟧ lost it on the halfway line and ⟦PERSON|Adeleke⟧, seeing ⟦PERSON|Bakker⟧ out of his ground, ⟦G13|sent it over him from 45 yards⟧.
It was the pick of the afternoon and of plenty of others. ⟦PERSON|Adeleke⟧'s ⟦G14|goal⟧ against ⟦TEAM|Spurs⟧ a fortnight ago was a scuffed tap-in; he said he preferred this one.
"First half, it isn't happening. The ⟦G15|first goal⟧ always changes a game like that," said ⟦PERSON|Jenner⟧. "They ⟦G16|got themselves level⟧, which was poor from us. It's the ⟦G17|penalty⟧ where you can see their heads go."
=====GOALS=====
{"id": "G1", "scorer": "Victor Adeleke; Tom Hexley; Yoann Ferré", "count": 4}
{"id": "G2", "scorer": "Victor Adeleke", "team": "Arsenal", "count": 2}
{"id": "G3", "scorer": "Yoann Ferré", "team": "Arsenal", "minute": 77, "kind": "penalty"}
{"id": "G4", "scorer": "Ross Milburn", "team": "Arsenal", "minute": 33, "minute_text": "33rd minute", "outcome": "ruled out"}
{"id": "G5", "scorer": "Victor Adeleke", "team": "Arsenal", "minute": 51, "assist": "Yoann Ferré", "kind": "shot"}
{"id": "G6", "scorer": "Victor Adeleke", "team": "Arsenal", "minute": 51, "minute_text": "51", "assist": "Yoann Ferré", "kind": "shot"}
{"id": "G7", "scorer": "Tom Hexley", "team": "Brentford", "minute": 58, "minute_text": "seven minutes", "assist": "Iain McCrae", "kind": "header"}
{"id": "G8", "scorer": "Tom Hexley", "team": "Brentford", "minute": 58, "minute_text": "seven minutes", "assist": "Iain McCrae", "kind": "header"}
{"id": "G9", "scorer": "Tom Hexley", "team": "Brentford", "scope": "background"}
{"id": "G10", "scorer": "Yoann Ferré", "team": "Arsenal", "minute": 77, "minute_text": "77 minutes", "kind": "penalty"}
{"id": "G11", "scorer": "Yoann Ferré", "team": "Arsenal", "minute": 77, "minute_text": "77 minutes", "kind": "penalty"}
{"id": "G12", "scorer": "Bobby Dowd", "team": "Brentford", "minute": 82, "minute_text": "82nd minute", "outcome": "ruled out"}
{"id": "G13", "scorer": "Victor Adeleke", "team": "Arsenal", "kind": "shot"}
{"id": "G14", "scorer": "Victor Adeleke", "team": "Arsenal", "scope": "background"}
{"id": "G15", "scorer": "Victor Adeleke", "team": "Arsenal", "minute": 51, "assist": "Yoann Ferré", "kind": "shot"}
{"id": "G16", "scorer": "Tom Hexley", "team": "Brentford", "minute": 58, "assist": "Iain McCrae", "kind": "header"}
{"id": "G17", "scorer": "Yoann Ferré", "team": "Arsenal", "minute": 77, "kind": "penalty"}
