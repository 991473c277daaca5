⟦TEAM|Hull City⟧ ⟦SCORE|2-0⟧ ⟦TEAM|Swansea City⟧
Two ⟦G1|penalties⟧ in the space of eight second-half minutes by ⟦PERSON|Arda Kılıç⟧ gave ⟦TEAM|Hull⟧ the points against ⟦TEAM|Swansea⟧ in the ⟦COMPETITION|Championship⟧.
The ⟦NORP|Turkish⟧ forward, who had missed from the spot against ⟦TEAM|Luton⟧, ⟦G2|went low to ⟦PERSON|Ollie Bodenham⟧'s right⟧ in the ⟦MINUTE|61st minute⟧ and ⟦G3|sent him the other way⟧ in the ⟦MINUTE|69th⟧. ⟦PERSON|Ben Cabrera⟧ and ⟦PERSON|Joel Rushworth⟧ were the offenders.
It was hard on ⟦TEAM|Swansea⟧, who had 29 attempts over the game. ⟦PERSON|Rushworth⟧ hit a post inside ⟦MINUTE|two minutes⟧, ⟦PERSON|Hannes Wolff-Petersen⟧ had three saved by ⟦PERSON|Ivo Prskalo⟧ and ⟦PERSON|Cabrera⟧'s header looked in until ⟦PERSON|Regan Stocks⟧ appeared to nod it clear.
⟦PERSON|Bodenham⟧ was less busy. His only save of note in the first half was from ⟦PERSON|Kılıç⟧'s free-kick on ⟦MINUTE|37 minutes⟧, though ⟦PERSON|Stocks⟧ was off target when well placed.
The first award was not in doubt as ⟦PERSON|Cabrera⟧ took away ⟦PERSON|Eliot Nyambe⟧'s standing leg. For the second, ⟦PERSON|Nyambe⟧'s cross hit ⟦PERSON|Rushworth⟧'s arm from a yard.
The ⟦NORP|Welsh⟧ side responded with a ⟦PERSON|Wolff-Petersen⟧ effort that was cleared from the line and a volley by substitute ⟦PERSON|Dan Ludlow⟧ that ⟦PERSON|Prskalo⟧ clawed out. ⟦PERSON|Rushworth⟧ was shown a second yellow card in the ⟦MINUTE|88th minute⟧.
"I've never seen anything like that," said ⟦TEAM|Swansea⟧ head coach ⟦PERSON|Pep Sunyol⟧. "Nobody scores from open play and we lose by two goals."
⟦TEAM|Hull⟧ leapfrog ⟦TEAM|Swansea⟧ into 12th place.
=====GOALS=====
{"id": "G1", "scorer": "Arda Kılıç", "team": "Hull City", "kind": "penalty", "count": 2}
{"id": "G2", "scorer": "Arda Kılıç", "team": "Hull City", "minute": 61, "minute_text": "61st minute", "kind": "penalty", "score": "1-0"}
{"id": "G3", "scorer": "Arda Kılıç", "team": "Hull City", "minute": 69, "minute_text": "69th", "kind": "penalty", "score": "2-0"}
