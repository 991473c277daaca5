⟦COMPETITION|WSL⟧ round-up: ⟦TEAM|City⟧ ⟦G1|hit back⟧ to beat ⟦TEAM|Chelsea⟧ as ⟦TEAM|Arsenal⟧ and ⟦TEAM|United⟧ share four
⟦FURNITURE|By our women's football staff⟧
⟦TEAM|Manchester City⟧ ⟦G2|recovered from a goal down⟧ to beat leaders ⟦TEAM|Chelsea⟧ ⟦SCORE|2-1⟧ on ⟦DATE|Saturday evening⟧, and ⟦TEAM|Arsenal⟧ needed a late ⟦G3|leveller⟧ at ⟦VENUE|Leigh Sports Village⟧ to take a point off ⟦TEAM|Manchester United⟧.

At the ⟦VENUE|Joie Stadium⟧ the ⟦TEAM|Blues⟧ ⟦G4|led⟧ inside ⟦MINUTE|three minutes⟧. A short corner caught ⟦TEAM|City⟧ asleep, ⟦PERSON|Kaho Minamino⟧'s delivery was touched on by ⟦PERSON|Ellen Stavely⟧ and ⟦PERSON|Ruth Adeyinka⟧ ⟦G5|stabbed it in⟧ from close range, her 99th league ⟦G6|goal⟧ for the club.

It might have been two. ⟦PERSON|Stavely⟧ hit the outside of a post, and ⟦PERSON|Jess Prothero⟧, who manned the ⟦TEAM|City⟧ goal in place of the injured ⟦PERSON|Vera Lindqvist⟧, kept out ⟦PERSON|Minamino⟧ with her feet in the ⟦MINUTE|19th minute⟧.

⟦TEAM|City⟧, who had slotted in a new signing on the right of midfield, improved after the ⟦MINUTE|break⟧. Their ⟦G7|equaliser⟧ was simple. ⟦PERSON|Prothero⟧ kicked long, ⟦PERSON|Clodagh Breen⟧ headed on and ⟦PERSON|Grace Obiora⟧, running between two centre-backs, ⟦G8|lifted it over the keeper⟧ in the ⟦MINUTE|58th minute⟧.

⟦PERSON|Breen⟧ was then booked, ⟦PERSON|Stavely⟧ went off with a knock and ⟦PERSON|Tamsin Wyke⟧ had a claim for a penalty refused. ⟦MINUTE|Ten minutes from time⟧ it was ⟦PERSON|Wyke⟧ again who went down the left; her cross hit ⟦PERSON|Adeyinka⟧, back to defend a corner, and ⟦G9|went in off her knee⟧.

"You can say it's luck but we forced the ⟦G10|second one⟧," ⟦PERSON|Wyke⟧ told ⟦ORG|BBC Sport⟧. "I'm claiming it and ⟦PERSON|Ruth⟧ can have it back if she wants it."

In the other match ⟦TEAM|United⟧ were ⟦G11|up and running⟧ early through ⟦PERSON|Nia Rowntree⟧'s ⟦G12|free-kick⟧, ⟦MINUTE|eight minutes⟧ on the clock, and their lead ⟦G13|grew to two⟧ when the same player, set up by ⟦PERSON|Paula Escobedo⟧, ⟦G14|finished off⟧ a counter-attack soon after the restart.

⟦TEAM|Arsenal⟧'s substitutes changed it. One of them ⟦G15|pulled a goal back⟧ from an unmarked position at the back post; the club credited it to ⟦PERSON|Dunmore⟧, whose header took the slightest of touches off a defender. ⟦MINUTE|Three minutes into added time⟧ ⟦PERSON|Dunmore⟧ hit the bar and the rebound was ⟦G16|converted⟧ by ⟦PERSON|Salma Idrissi⟧, who had earlier seen a ⟦G17|strike⟧ ruled out for offside.

⟦TEAM|Tottenham⟧, who play on ⟦DATE|Sunday⟧, would go second with a win. ⟦TEAM|City⟧ go to ⟦TEAM|Arsenal⟧ in the ⟦COMPETITION|FA Cup⟧ ⟦DATE|next weekend⟧.
=====GOALS=====
{"id": "G1", "scorer": "Grace Obiora; Ruth Adeyinka", "team": "Manchester City", "count": 2}
{"id": "G2", "scorer": "Grace Obiora; Ruth Adeyinka", "team": "Manchester City", "count": 2}
{"id": "G3", "scorer": "Salma Idrissi", "team": "Arsenal", "minute": 90, "added": 3, "kind": "shot"}
{"id": "G4", "scorer": "Ruth Adeyinka", "team": "Chelsea", "minute": 3, "assist": "Ellen Stavely", "kind": "shot", "minute_text": "three minutes"}
{"id": "G5", "scorer": "Ruth Adeyinka", "team": "Chelsea", "minute": 3, "assist": "Ellen Stavely", "kind": "shot", "minute_text": "three minutes"}
{"id": "G6", "scorer": "Ruth Adeyinka", "team": "Chelsea", "minute": 3, "assist": "Ellen Stavely", "kind": "shot", "minute_text": "three minutes"}
{"id": "G7", "scorer": "Grace Obiora", "team": "Manchester City", "minute": 58, "assist": "Clodagh Breen", "kind": "shot", "minute_text": "58th minute"}
{"id": "G8", "scorer": "Grace Obiora", "team": "Manchester City", "minute": 58, "assist": "Clodagh Breen", "kind": "shot", "minute_text": "58th minute"}
{"id": "G9", "scorer": "Ruth Adeyinka", "team": "Manchester City", "minute": 80, "assist": "Tamsin Wyke", "kind": "own goal", "minute_text": "Ten minutes from time", "score": "2-1"}
{"id": "G10", "scorer": "Ruth Adeyinka", "team": "Manchester City", "minute": 80, "assist": "Tamsin Wyke", "kind": "own goal"}
{"id": "G11", "scorer": "Nia Rowntree", "team": "Manchester United", "minute": 8, "kind": "free kick", "minute_text": "eight minutes"}
{"id": "G12", "scorer": "Nia Rowntree", "team": "Manchester United", "minute": 8, "kind": "free kick", "minute_text": "eight minutes"}
{"id": "G13", "scorer": "Nia Rowntree", "team": "Manchester United", "assist": "Paula Escobedo", "kind": "shot"}
{"id": "G14", "scorer": "Nia Rowntree", "team": "Manchester United", "assist": "Paula Escobedo", "kind": "shot", "score": "2-0"}
{"id": "G15", "scorer": "Dunmore", "team": "Arsenal"}
{"id": "G16", "scorer": "Salma Idrissi", "team": "Arsenal", "minute": 90, "added": 3, "kind": "shot"}
{"id": "G17", "scorer": "Salma Idrissi", "team": "Arsenal", "outcome": "ruled out"}
