⟦PERSON|Thorvald⟧: ⟦TEAM|Pilgrims⟧ 'got what we deserved'
⟦FURNITURE|BBC Sport, Devon⟧

⟦TEAM|Plymouth Argyle⟧ head coach ⟦PERSON|Marcus Thorvald⟧ says his side "got what we deserved" after a ⟦MINUTE|94th-minute⟧ ⟦G1|equaliser⟧ denied them all three points at ⟦TEAM|Oxford United⟧.

⟦PERSON|Isaac Bellweather⟧ ⟦G2|put ⟦TEAM|Argyle⟧ ahead⟧ on the stroke of ⟦MINUTE|half-time⟧ and ⟦PERSON|Kyle Stanhope⟧ missed two presentable chances to extend the lead before ⟦PERSON|Reuben Oduro⟧ ⟦G3|struck⟧ for the ⟦TEAM|U's⟧ in the ⟦MINUTE|dying seconds⟧.

"It's not cruel, it's deserved," ⟦PERSON|Thorvald⟧ told ⟦ORG|BBC Radio Devon⟧.

"We stopped playing at ⟦MINUTE|60 minutes⟧. We invited, invited, invited. ⟦PERSON|Will⟧ makes three big saves and still we didn't learn. When they ⟦G4|scored⟧ I wasn't surprised, I was only angry."

⟦PERSON|Bellweather⟧'s ⟦G5|finish⟧, from ⟦PERSON|Jesús Prado⟧'s reverse pass, was the forward's first in 11 outings. He was withdrawn with a tight hamstring soon after the ⟦MINUTE|hour⟧.

"We will know ⟦DATE|tomorrow⟧," said ⟦PERSON|Thorvald⟧. "He's been so good without scoring, so I was pleased when it went in for him."

Goalkeeper ⟦PERSON|Will Farrant⟧ had kept out ⟦PERSON|Archie Nunn⟧'s drive and, with his foot, the rebound; then he turned a deflected effort on to the bar. But he could do nothing when ⟦PERSON|Oduro⟧, on loan from ⟦TEAM|Swindon Town⟧, met ⟦PERSON|Nunn⟧'s cross on the volley.

⟦TEAM|Oxford⟧ boss ⟦PERSON|Des Keane⟧ revealed the 20-year-old had begged to come on.

"He's been tugging my sleeve since the ⟦MINUTE|70th minute⟧," he said. "I said wait. I wish I'd done it earlier now."

It is the fourth time ⟦DATE|this term⟧ that ⟦TEAM|Argyle⟧ have ⟦G6|conceded⟧ in second-half ⟦MINUTE|stoppage time⟧ and they have dropped seven points as a result.

⟦PERSON|Thorvald⟧'s team are 16th in ⟦COMPETITION|League One⟧ and entertain ⟦TEAM|Exeter City⟧ in the ⟦GPE|Devon⟧ derby at ⟦VENUE|Home Park⟧ on ⟦DATE|Saturday⟧ (12:30 GMT).

⟦FURNITURE|Related topics: Plymouth Argyle | Oxford United | League One | Football⟧
⟦FURNITURE|More on this story: Argyle season 'not over' - Stanhope⟧
=====GOALS=====
{"id": "G1", "scorer": "Reuben Oduro", "team": "Oxford United", "minute": 94, "kind": "volley", "assist": "Archie Nunn", "minute_text": "94th-minute"}
{"id": "G2", "scorer": "Isaac Bellweather", "team": "Plymouth Argyle", "assist": "Jesús Prado", "kind": "shot", "minute_text": "half-time"}
{"id": "G3", "scorer": "Reuben Oduro", "team": "Oxford United", "minute": 94, "kind": "volley", "assist": "Archie Nunn", "minute_text": "dying seconds"}
{"id": "G4", "scorer": "Reuben Oduro", "team": "Oxford United", "minute": 94, "kind": "volley", "assist": "Archie Nunn"}
{"id": "G5", "scorer": "Isaac Bellweather", "team": "Plymouth Argyle", "assist": "Jesús Prado", "kind": "shot"}
{"id": "G6", "count": 4, "scope": "background"}
