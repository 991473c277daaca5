⟦PERSON|Strath⟧ blasts 'amateur' defending as ⟦TEAM|Kelty⟧ throw it away
⟦FURNITURE|Fraser Imrie | Sports reporter⟧

⟦PERSON|CALLUM STRATH⟧ didn't hold back after seeing his ⟦TEAM|Kelty Hearts⟧ side surrender a two-goal advantage to lose ⟦SCORE|3-2⟧ at home to ⟦TEAM|Cove Rangers⟧.

The ⟦GPE|Fife⟧ club looked to be cruising at ⟦MINUTE|half-time⟧ in ⟦DATE|Saturday⟧'s ⟦COMPETITION|Scottish League One⟧ meeting thanks to ⟦PERSON|Ewan Dunlop⟧'s first-half ⟦G1|brace⟧. But the visitors ⟦G2|replied three times⟧ after the ⟦MINUTE|interval⟧, the last of them from ⟦PERSON|Paddy McGrory⟧ in the ⟦MINUTE|88th minute⟧, and ⟦PERSON|Strath⟧ was left shaking his head at ⟦VENUE|New Central Park⟧.

"I'm not going to dress it up," the manager said. "It's amateur. The ⟦G3|first⟧, we've got five men in the box and nobody goes to the ball. The ⟦G13|second⟧'s a penalty that a schoolboy wouldn't give away. And for the ⟦G4|winner⟧ the lad's had time to take his coat off."

⟦PERSON|Dunlop⟧, back from a loan at ⟦TEAM|Raith Rovers⟧, ⟦G5|struck⟧ after only ⟦MINUTE|five minutes⟧ when he got on the end of a ⟦PERSON|Jordan Meikle⟧ delivery and ⟦G6|poked past⟧ ⟦PERSON|Craig Auld⟧, and did even better on the ⟦MINUTE|half-hour⟧, ⟦G7|lifting the ball over the keeper⟧ after wriggling away from two challenges. ⟦PERSON|Meikle⟧ should have made it three just before the ⟦MINUTE|break⟧ but ⟦PERSON|Auld⟧ smothered his effort.

"At that stage we were excellent," ⟦PERSON|Strath⟧ said. "I've told them, if you get the third the game's dead. ⟦PERSON|Jordan⟧'s through, he has to score. Then the second half... I don't know who that was in our jerseys."

⟦PERSON|Lyle Baxter⟧ ⟦G8|reduced the arrears⟧ ⟦MINUTE|six minutes after the restart⟧ from a corner and ⟦PERSON|Stevie Rennie⟧ ⟦G9|levelled from the spot⟧ with ⟦MINUTE|20 to go⟧. ⟦PERSON|McGrory⟧, a former ⟦TEAM|Kelty⟧ youth, then ⟦G10|drove in from the edge of the area⟧ after a half-cleared throw.

⟦PERSON|Strath⟧ revealed he and his assistant had stayed in the dressing room for forty minutes afterwards. "There were a few home truths. ⟦PERSON|Ewan⟧'s just sitting there, he's ⟦G11|scored two⟧ and he's got nothing for it. I felt for him."

⟦TEAM|Cove⟧ counterpart ⟦PERSON|Alan Hislop⟧ told ⟦ORG|BBC Scotland⟧ that his side's comeback owed everything to a change of shape. "We went man for man. It was risky but at two down, what've you got to lose? ⟦PERSON|Paddy⟧'s ⟦G12|strike⟧ was worth the bus journey."

⟦TEAM|Kelty⟧, who stay ninth, are without the suspended ⟦PERSON|Meikle⟧ for the ⟦COMPETITION|Challenge Cup⟧ trip to ⟦TEAM|Montrose⟧; his booking for dissent in ⟦MINUTE|injury time⟧ was his fifth.

⟦FURNITURE|Read more in Thursday's Dunfermline Press⟧
=====GOALS=====
{"id": "G1", "scorer": "Ewan Dunlop", "team": "Kelty Hearts", "count": 2}
{"id": "G2", "scorer": "Lyle Baxter; Stevie Rennie; Paddy McGrory", "team": "Cove Rangers", "count": 3}
{"id": "G3", "scorer": "Lyle Baxter", "team": "Cove Rangers", "minute": 51}
{"id": "G4", "scorer": "Paddy McGrory", "team": "Cove Rangers", "minute": 88, "kind": "shot"}
{"id": "G5", "scorer": "Ewan Dunlop", "team": "Kelty Hearts", "minute": 5, "assist": "Jordan Meikle", "kind": "shot", "minute_text": "five minutes"}
{"id": "G6", "scorer": "Ewan Dunlop", "team": "Kelty Hearts", "minute": 5, "assist": "Jordan Meikle", "kind": "shot", "minute_text": "five minutes"}
{"id": "G7", "scorer": "Ewan Dunlop", "team": "Kelty Hearts", "minute": 30, "kind": "shot", "minute_text": "half-hour"}
{"id": "G8", "scorer": "Lyle Baxter", "team": "Cove Rangers", "minute": 51, "minute_text": "six minutes after the restart"}
{"id": "G9", "scorer": "Stevie Rennie", "team": "Cove Rangers", "minute": 70, "kind": "penalty", "minute_text": "20 to go"}
{"id": "G10", "scorer": "Paddy McGrory", "team": "Cove Rangers", "minute": 88, "kind": "shot"}
{"id": "G11", "scorer": "Ewan Dunlop", "team": "Kelty Hearts", "count": 2}
{"id": "G12", "scorer": "Paddy McGrory", "team": "Cove Rangers", "minute": 88, "kind": "shot"}
{"id": "G13", "scorer": "Stevie Rennie", "team": "Cove Rangers", "minute": 70, "kind": "penalty"}
