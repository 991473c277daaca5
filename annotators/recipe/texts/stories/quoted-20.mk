Two in three minutes turn it round for ⟦TEAM|Derby⟧

⟦FURNITURE|By Chris Oldershaw, chief sports writer⟧

⟦PERSON|Dom Hathersage⟧ and ⟦PERSON|Ilyas Berkane⟧ ⟦G1|struck⟧ three minutes apart early in the second half to give ⟦TEAM|Derby County⟧ a ⟦SCORE|2-1⟧ win against ⟦TEAM|Cardiff City⟧, whose reward for a bright first half had been ⟦PERSON|Nathaniel Cross⟧' ⟦G2|header⟧.

⟦PERSON|Phil Enderby⟧'s team selection raised eyebrows, with ⟦PERSON|Jerome Whittle⟧ at left-back, and for a time it looked as if he'd got it wrong. ⟦PERSON|Sander Holm⟧ tested ⟦PERSON|Zak Ridout⟧ after ⟦MINUTE|three minutes⟧. ⟦PERSON|Paddy Gormley⟧, at the other end, ⟦G3|turned in⟧ ⟦PERSON|Hathersage⟧'s cross in the 14th but had gone a stride too soon, and from the free-kick ⟦TEAM|Cardiff⟧ broke to win a corner. They won another, and another. On 26 they ⟦G4|had the lead⟧. ⟦PERSON|Marco Bellini⟧'s outswinger was flicked on and ⟦PERSON|Cross⟧, whose strike partner was being held, ⟦G5|directed it down and in⟧.

⟦PERSON|Ridout⟧ kept it to one on ⟦MINUTE|38 minutes⟧, saving with his feet from ⟦PERSON|Holm⟧.

Whatever ⟦PERSON|Enderby⟧ said, it was heard. ⟦PERSON|Hathersage⟧'s ⟦G6|goal⟧ in the ⟦MINUTE|56th minute⟧ began with a throw, ⟦PERSON|Whittle⟧'s cross was half cleared, ⟦PERSON|Gormley⟧'s shot struck a defender, and the midfielder was on hand to ⟦G7|drive home⟧ what was left. It was his ⟦G8|second⟧ in a week after his ⟦G9|winner⟧ at ⟦TEAM|Forest⟧.

The noise had not died down when the ⟦TEAM|Rams⟧ ⟦G10|were in front⟧. ⟦PERSON|Cross⟧ lost the ball on halfway, ⟦PERSON|Hathersage⟧ slid it through, and ⟦PERSON|Berkane⟧, all of 19, had only the goalkeeper to beat, and ⟦G11|beat him⟧.

⟦TEAM|Cardiff⟧ had the last ⟦MINUTE|half-hour⟧ to reply. ⟦PERSON|Holm⟧ nodded wide with ⟦MINUTE|20 minutes left⟧, then ⟦PERSON|Bellini⟧ saw a penalty saved by ⟦PERSON|Ridout⟧ on ⟦MINUTE|81⟧.

"I've been told not to shout so much," said ⟦PERSON|Enderby⟧. "I shouted. We ⟦G12|conceded⟧ from the third corner on the trot. Then I showed them one clip, one, of their full-back, and it's where both our ⟦G13|goals⟧ came from.

"The kid didn't blink. Through on the keeper, with that end sucking it in, and he's ⟦G14|waited for him to go down⟧. At his age I'd have hit the scoreboard."

His opposite number, ⟦PERSON|Aaron Sykes-Lowe⟧, said: "It was the three minutes. We'd been superb, I can't remember their keeper having anything to fish out, I mean our keeper. You ⟦G15|go one up⟧ here and you expect a storm. We had the storm and we lost the house.

"Their ⟦G16|first⟧ is pinball. The ⟦G17|second⟧ is my lad trying to do something clever. I still thought we'd get it back with the penalty. Not to be."
=====GOALS=====
{"id": "G1", "scorer": "Dom Hathersage; Ilyas Berkane", "team": "Derby County", "count": 2, "kind": "shot"}
{"id": "G2", "scorer": "Nathaniel Cross", "team": "Cardiff City", "minute": 26, "kind": "header"}
{"id": "G3", "scorer": "Paddy Gormley", "team": "Derby County", "outcome": "ruled out", "minute": 14}
{"id": "G4", "scorer": "Nathaniel Cross", "team": "Cardiff City", "minute": 26, "kind": "header"}
{"id": "G5", "scorer": "Nathaniel Cross", "team": "Cardiff City", "minute": 26, "kind": "header"}
{"id": "G6", "scorer": "Dom Hathersage", "team": "Derby County", "minute": 56, "kind": "shot", "minute_text": "56th minute"}
{"id": "G7", "scorer": "Dom Hathersage", "team": "Derby County", "minute": 56, "kind": "shot", "minute_text": "56th minute"}
{"id": "G8", "scorer": "Dom Hathersage", "team": "Derby County", "minute": 56, "kind": "shot", "minute_text": "56th minute"}
{"id": "G9", "scorer": "Dom Hathersage", "team": "Derby County", "scope": "background"}
{"id": "G10", "scorer": "Ilyas Berkane", "team": "Derby County", "minute": 59, "kind": "shot"}
{"id": "G11", "scorer": "Ilyas Berkane", "team": "Derby County", "minute": 59, "kind": "shot"}
{"id": "G12", "scorer": "Nathaniel Cross", "team": "Cardiff City", "minute": 26, "kind": "header"}
{"id": "G13", "scorer": "Dom Hathersage; Ilyas Berkane", "team": "Derby County", "count": 2, "kind": "shot"}
{"id": "G14", "scorer": "Ilyas Berkane", "team": "Derby County", "minute": 59, "kind": "shot"}
{"id": "G15", "scorer": "Nathaniel Cross", "team": "Cardiff City", "minute": 26, "kind": "header"}
{"id": "G16", "scorer": "Dom Hathersage", "team": "Derby County", "minute": 56, "kind": "shot"}
{"id": "G17", "scorer": "Ilyas Berkane", "team": "Derby County", "minute": 59, "kind": "shot"}
