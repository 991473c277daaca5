⟦COMPETITION|Premier League⟧: Who could be player of the month? The ⟦DATE|October⟧ contenders

The shortlist will be announced on ⟦DATE|Friday⟧. Here's who should be on it.

⟦PERSON|Matías Villagra⟧ (⟦TEAM|Aston Villa⟧)
Four starts, ⟦G1|four goals⟧, and a part in two more. His ⟦G2|double⟧ against ⟦TEAM|Everton⟧ turned a game that had been going away from ⟦TEAM|Villa⟧, the ⟦G3|second⟧ of them struck from so far out that goalkeeper ⟦PERSON|Will Turnbull⟧ had time to take three steps back and still could not get a hand to it. He missed a penalty at ⟦TEAM|Newcastle⟧, or he would be a certainty.

⟦PERSON|Kofi Amponsah⟧ (⟦TEAM|Crystal Palace⟧)
The ⟦TEAM|Ghana⟧ winger has been unplayable. He set up both in the draw with ⟦TEAM|Chelsea⟧ and, a week later, at ⟦TEAM|Brighton⟧, ⟦G4|settled the contest⟧ all by himself in the ⟦MINUTE|last ten minutes⟧. There is no better dribbler in the division.

⟦PERSON|Ante Perković⟧ (⟦TEAM|Everton⟧)
A defender? Yes. The ⟦NORP|Croatian⟧ made more blocks than anyone. He also popped up with the ⟦G5|equaliser⟧ at ⟦TEAM|Manchester United⟧, meeting ⟦PERSON|Joe Brannigan⟧'s free-kick with a thumping header, and cleared off his own line moments later.

⟦PERSON|Pierre-Emile Lacroix⟧ (⟦TEAM|Liverpool⟧)
Kept three clean sheets in five and ⟦G6|let in two⟧. His save from ⟦PERSON|Santiago Reyes-Luna⟧'s volley at ⟦SCORE|1-1⟧ was the best of the season so far.

⟦PERSON|Santiago Reyes-Luna⟧ (⟦TEAM|West Ham⟧)
On the other hand, the ⟦NORP|Mexican⟧ has been beating everybody else. ⟦G7|Goals⟧ in three straight matches, each a ⟦G8|winner⟧, and all from the bench. "Maybe I won't start him again," said his manager ⟦PERSON|Dan Scholey⟧.

Our pick: ⟦PERSON|Reyes-Luna⟧, just ahead of ⟦PERSON|Villagra⟧. But ⟦PERSON|Amponsah⟧'s month might prove the one we remember.

⟦FURNITURE|Vote: Who gets your vote? Poll closes at midnight⟧
=====GOALS=====
{"id": "G1", "scorer": "Matías Villagra", "team": "Villa", "count": 4, "scope": "background"}
{"id": "G2", "scorer": "Matías Villagra", "team": "Villa", "count": 2, "scope": "background"}
{"id": "G3", "scorer": "Matías Villagra", "team": "Villa", "kind": "shot", "scope": "background"}
{"id": "G4", "scorer": "Kofi Amponsah", "team": "Palace", "scope": "background"}
{"id": "G5", "scorer": "Ante Perković", "team": "Everton", "kind": "header", "scope": "background"}
{"id": "G6", "count": 2, "scope": "background"}
{"id": "G7", "scorer": "Santiago Reyes-Luna", "team": "West Ham", "count": 3, "scope": "background"}
{"id": "G8", "scorer": "Santiago Reyes-Luna", "team": "West Ham", "count": 3, "scope": "background"}
