⟦PERSON|Gault⟧ eyes ⟦COMPETITION|Irish Cup⟧ spot after flying return for ⟦TEAM|Glens⟧

⟦PERSON|Stephen Gault⟧ hopes his match-winning display from the bench on ⟦DATE|Saturday⟧ has moved him to the front of the queue for ⟦DATE|next weekend⟧'s ⟦COMPETITION|Irish Cup⟧ tie.

The winger, making his first appearance in four months, created one ⟦G1|goal⟧ and got the ⟦G2|other⟧ as ⟦TEAM|Glentoran⟧ came back to beat ⟦TEAM|Coleraine⟧ ⟦SCORE|2-1⟧.

"It's been a long road, the gym, the bike, watching the boys from the stand," said the 26-year-old. "I missed it so much I even missed the running. To come on and do that, my ma was in bits."

⟦PERSON|Conor McAllen⟧'s early ⟦G3|effort⟧ had the ⟦TEAM|Bannsiders⟧ ahead and they were well worth it, ⟦PERSON|Jamie Purdy⟧ going close with a header and a snapshot before ⟦TEAM|Glens⟧ keeper ⟦PERSON|Bobby Mawhinney⟧ tipped the same man's free-kick over.

Boss ⟦PERSON|David Ferris⟧ threw on ⟦PERSON|Gault⟧ after ⟦MINUTE|58 minutes⟧ and it took him five to make an impact. His first cross was met by ⟦PERSON|Ross Kilpatrick⟧ and the skipper's ⟦G4|header⟧ was too good for the ⟦TEAM|Coleraine⟧ keeper. Then, with time nearly up, ⟦PERSON|Hector Lyons-Adair⟧ slipped him in down the side and he ⟦G5|went near post⟧.

"I'd love to say I picked my spot," ⟦PERSON|Gault⟧ said. "I just leathered it."

⟦PERSON|Ferris⟧ told the ⟦ORG|Belfast Telegraph⟧ he had to be careful. "⟦PERSON|Stephen⟧'s been out since ⟦DATE|August⟧. But he's a game-changer. Two touches and we're ⟦G6|level⟧. You'd be daft not to think about starting him."

⟦PERSON|McAllen⟧'s ⟦G7|goal⟧, a tap-in on ⟦MINUTE|7 minutes⟧ after ⟦PERSON|Mawhinney⟧ parried, was his 12th of the ⟦COMPETITION|Irish Premiership⟧ season and kept him at the top of the ⟦ORG|NIFL⟧ scoring chart.

The ⟦TEAM|Glens⟧, who trail leaders ⟦TEAM|Linfield⟧ by four points with a game in hand, will go to ⟦TEAM|Cliftonville⟧ in the league on ⟦DATE|Tuesday⟧. ⟦PERSON|Gault⟧'s last ⟦G8|goal⟧ before ⟦DATE|Saturday⟧ came at the ⟦VENUE|Showgrounds⟧ ⟦DATE|last April⟧.
=====GOALS=====
{"id": "G1", "scorer": "Ross Kilpatrick", "team": "Glentoran", "minute": 63, "assist": "Stephen Gault", "kind": "header"}
{"id": "G2", "scorer": "Stephen Gault", "team": "Glentoran", "assist": "Hector Lyons-Adair", "kind": "shot"}
{"id": "G3", "scorer": "Conor McAllen", "team": "Coleraine", "minute": 7, "kind": "shot"}
{"id": "G4", "scorer": "Ross Kilpatrick", "team": "Glentoran", "minute": 63, "assist": "Stephen Gault", "kind": "header"}
{"id": "G5", "scorer": "Stephen Gault", "team": "Glentoran", "assist": "Hector Lyons-Adair", "kind": "shot"}
{"id": "G6", "scorer": "Ross Kilpatrick", "team": "Glentoran", "minute": 63, "assist": "Stephen Gault", "kind": "header"}
{"id": "G7", "scorer": "Conor McAllen", "team": "Coleraine", "minute": 7, "kind": "shot", "minute_text": "7 minutes"}
{"id": "G8", "scorer": "Stephen Gault", "team": "Glentoran", "scope": "background"}
