Board backs ⟦PERSON|Wilbrink⟧ despite ⟦TEAM|Twente⟧'s barren month

⟦TEAM|FC Twente⟧ have given their backing to head coach ⟦PERSON|Arjan Wilbrink⟧ after a month without a win, or indeed a goal.

Technical director ⟦PERSON|Frans Oude Wesselink⟧ told ⟦ORG|De Twentsche Courant Tubantia⟧ that the board remained convinced. "We have hit the woodwork seven times in four games. I have counted. If three of those go in, nobody rings me."

The most recent was on ⟦DATE|Sunday⟧ at ⟦TEAM|Go Ahead Eagles⟧, where ⟦PERSON|Daan Hekkert⟧'s header came back off a post and ⟦PERSON|Lars Uyttendaele⟧ fired the rebound into the stand, the net at his mercy. It finished goalless, as did the match with ⟦TEAM|Utrecht⟧. In between they went to ⟦TEAM|AZ⟧ in the cup and were put out on penalties, having failed to convert four out of five.

⟦PERSON|Wilbrink⟧, who guided the club to a fourth-place finish ⟦DATE|last season⟧, has tried to strike a light note. On ⟦DATE|Monday⟧ the squad was taken bowling. "At least they hit something," he said.

He has few options. ⟦PERSON|Sem Slotman⟧ is out until the ⟦DATE|spring⟧ and a move for ⟦TEAM|Vitesse⟧'s ⟦PERSON|Bas Coenders⟧ collapsed when the two clubs could not agree. The academy's ⟦PERSON|Milan Ziskoven⟧, 17, might get a chance on ⟦DATE|Friday⟧ at ⟦VENUE|De Grolsch Veste⟧ against ⟦TEAM|Fortuna Sittard⟧.

It would be wrong to speak of crisis. The defence, led by ⟦PERSON|Mees Bosveld⟧, has conceded next to nothing and goalkeeper ⟦PERSON|Przemysław Kot⟧ has saved two penalties in the run. A single point separates them from sixth.

"First goal wins," ⟦PERSON|Oude Wesselink⟧ said of ⟦DATE|Friday⟧. "I hope it's one of ours who scores it. I am not fussy about who, or with what."
=====GOALS=====
