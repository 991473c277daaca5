FIVE-GOAL THRILLER: What we learned as ⟦TEAM|Wrexham⟧ hang on

⟦TEAM|Wrexham⟧ 3, ⟦TEAM|Charlton Athletic⟧ 2. Breathless, daft, brilliant in parts. Here are five things from the ⟦VENUE|Racecourse⟧.

1. Fast starts are back
⟦TEAM|Wrexham⟧ ⟦G1|raced into a two-goal lead⟧ inside ⟦MINUTE|11 minutes⟧. The ⟦G2|first⟧ was put on a plate by ⟦TEAM|Charlton⟧'s ⟦PERSON|Dexter Poole⟧, who tried to turn on the edge of his box and was mugged by ⟦PERSON|Mohamed Sesay⟧. ⟦PERSON|Sesay⟧'s shot was saved, and ⟦PERSON|Alfie Strickland⟧, in the right place in the ⟦MINUTE|third minute⟧, ⟦G3|beat⟧ ⟦PERSON|Craig Rennison⟧ with the follow-up. For the ⟦G4|second⟧ ⟦PERSON|Sesay⟧ skipped round the same defender and cut it back for ⟦PERSON|Bruno Tavares⟧ to ⟦G5|sidefoot past a man on the line⟧.

2. But they still can't defend a lead
They sat back and ⟦TEAM|Charlton⟧ duly responded. ⟦PERSON|Liam Ashworth⟧ had already headed against the post when ⟦PERSON|Kieran Nugent⟧, who ⟦G6|scored in both meetings⟧ with ⟦TEAM|Swansea⟧ ⟦DATE|last season⟧, ⟦G7|stole in front⟧ of the centre-half at a throw-in midway through the half. "We ⟦G8|got ourselves back in⟧ it," said ⟦TEAM|Addicks⟧ manager ⟦PERSON|Rob Heslop⟧, "and honestly, if we score again before ⟦MINUTE|half-time⟧ we go on and win."

They nearly did. ⟦PERSON|Nugent⟧ was inches away on ⟦MINUTE|39 minutes⟧ and ⟦PERSON|Paul Deeming⟧, the ⟦TEAM|Wrexham⟧ goalkeeper, made a double save on ⟦MINUTE|43⟧.

3. ⟦PERSON|Tavares⟧ is worth the money
He cost a club record fee and he has started to repay it. When ⟦PERSON|Ashworth⟧ brought down ⟦PERSON|Strickland⟧ the ⟦NORP|Brazilian⟧ took the ball from ⟦PERSON|Theo Lansbury⟧'s hands, put it on the spot and ⟦G9|rolled it down the middle⟧ for his ⟦G10|fourth⟧ in three matches. He should have had a treble but blazed over in the ⟦MINUTE|66th minute⟧.

4. ⟦PERSON|Lansbury⟧ can still hit a free-kick
On 74 minutes he ⟦G11|bent one into the top corner⟧ from 28 yards, a ⟦G12|strike⟧ ⟦PERSON|Deeming⟧ never saw. ⟦MINUTE|Two minutes later⟧ he tried it again and almost took the head off a steward. ⟦TEAM|Charlton⟧ pushed on, with four forwards by the finish, but ⟦TEAM|Wrexham⟧ had the last chance, ⟦PERSON|Sesay⟧'s effort being turned round the post in the ⟦MINUTE|90th minute⟧.

5. The managers agreed, sort of
⟦TEAM|Wrexham⟧'s ⟦PERSON|Gethin Prosser⟧: "I'll have no hair left. We're ⟦G13|two up⟧ and playing as well as we have all season and then we ⟦G14|give one away⟧ at a throw-in. A throw-in! Third ⟦G15|goal⟧ was massive. I knew he'd ⟦G16|score⟧, he's got ice in him.

"The free-kick, what can you do? It's a wonder ⟦G17|goal⟧. I said well done to the lad, I was quite happy to, once the whistle had gone."

⟦PERSON|Heslop⟧: "You can't come to a place like this and ⟦G18|give them a start⟧. Our first ten minutes was criminal. After that we were the better side. The ⟦G19|penalty⟧ is a penalty, I'd want it at the other end.

"But their keeper was man of the match, that tells you. We ⟦G20|scored twice⟧ away from home and we've nothing to show for it."

What's next? ⟦TEAM|Wrexham⟧ go to ⟦TEAM|Swansea⟧ in the ⟦COMPETITION|FA Cup⟧ third round.
=====GOALS=====
{"id": "G1", "scorer": "Alfie Strickland; Bruno Tavares", "team": "Wrexham", "count": 2, "kind": "shot"}
{"id": "G2", "scorer": "Alfie Strickland", "team": "Wrexham", "minute": 3, "kind": "shot", "minute_text": "third minute"}
{"id": "G3", "scorer": "Alfie Strickland", "team": "Wrexham", "minute": 3, "kind": "shot", "minute_text": "third minute"}
{"id": "G4", "scorer": "Bruno Tavares", "team": "Wrexham", "minute": 11, "kind": "shot", "assist": "Mohamed Sesay"}
{"id": "G5", "scorer": "Bruno Tavares", "team": "Wrexham", "minute": 11, "kind": "shot", "assist": "Mohamed Sesay"}
{"id": "G6", "scorer": "Kieran Nugent", "count": 2, "scope": "background"}
{"id": "G7", "scorer": "Kieran Nugent", "team": "Charlton Athletic", "kind": "shot"}
{"id": "G8", "scorer": "Kieran Nugent", "team": "Charlton Athletic", "kind": "shot"}
{"id": "G9", "scorer": "Bruno Tavares", "team": "Wrexham", "kind": "penalty"}
{"id": "G10", "scorer": "Bruno Tavares", "team": "Wrexham", "kind": "penalty"}
{"id": "G11", "scorer": "Theo Lansbury", "team": "Charlton Athletic", "kind": "free kick", "minute": 74}
{"id": "G12", "scorer": "Theo Lansbury", "team": "Charlton Athletic", "kind": "free kick", "minute": 74}
{"id": "G13", "scorer": "Alfie Strickland; Bruno Tavares", "team": "Wrexham", "count": 2, "kind": "shot"}
{"id": "G14", "scorer": "Kieran Nugent", "team": "Charlton Athletic", "kind": "shot"}
{"id": "G15", "scorer": "Bruno Tavares", "team": "Wrexham", "kind": "penalty"}
{"id": "G16", "scorer": "Bruno Tavares", "team": "Wrexham", "kind": "penalty"}
{"id": "G17", "scorer": "Theo Lansbury", "team": "Charlton Athletic", "kind": "free kick", "minute": 74}
{"id": "G18", "scorer": "Alfie Strickland; Bruno Tavares", "team": "Wrexham", "count": 2, "kind": "shot"}
{"id": "G19", "scorer": "Bruno Tavares", "team": "Wrexham", "kind": "penalty"}
{"id": "G20", "scorer": "Kieran Nugent; Theo Lansbury", "team": "Charlton Athletic", "count": 2}
