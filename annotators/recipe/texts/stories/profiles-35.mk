⟦PERSON|Gordon Haverstock⟧, ⟦TEAM|Ipswich⟧ full-back who ⟦G1|scored once⟧, dies aged 79

⟦PERSON|Gordon Haverstock⟧, who has died at his home in ⟦GPE|Felixstowe⟧, played 412 times for ⟦TEAM|Ipswich Town⟧ and ⟦G2|found the net⟧ on a single occasion. It was enough.

The date was ⟦DATE|May 6, 1974⟧. ⟦TEAM|Ipswich⟧ had to win to stay up, ⟦TEAM|Lincoln⟧ were two up through ⟦PERSON|Ernest Mulgrew⟧'s early ⟦G3|pair⟧, and the left-back was playing with two broken fingers. ⟦PERSON|Nat Lofting⟧ ⟦G4|reduced the arrears⟧ from the penalty spot on the ⟦MINUTE|hour⟧. ⟦PERSON|Alan Peverell⟧ ⟦G5|made it ⟦SCORE|2-2⟧⟧ with a ⟦MINUTE|quarter of an hour to play⟧. Then, with the referee looking at his watch, ⟦PERSON|Haverstock⟧ was forced up the wing because there was no one in front of him, kept on because nobody tackled him and hit a left-footed shot which ⟦G6|went in off both posts⟧.

"I was going to cross it," he admitted, thirty years afterwards, in the ⟦ORG|East Anglian Daily Times⟧.

He was a defender before anything. Born in ⟦GPE|Colchester⟧ in ⟦DATE|1945⟧, he was released by his home-town club at 17, worked as a fitter and wrote to every team in the ⟦COMPETITION|Second Division⟧. ⟦TEAM|Ipswich⟧ answered. A debut at ⟦VENUE|Highbury⟧, in ⟦DATE|1966⟧, brought a ⟦SCORE|4-0⟧ defeat, three of the ⟦G7|goals⟧ coming from his side of the pitch. The manager kept him in.

He had pace, he had a long throw, and he was sent off only once, in ⟦GPE|San Sebastián⟧, in error: it was ⟦PERSON|Brian Tunstead⟧ who had kicked the linesman.

An ⟦TEAM|England⟧ call came in ⟦DATE|1972⟧. He was a substitute at ⟦VENUE|Wembley⟧ and did not get on. He retired in ⟦DATE|1979⟧, a year after a knee injury had cost him a place in the ⟦COMPETITION|Cup⟧ final team.

⟦PERSON|Haverstock⟧ ran a sports shop for 22 years. The ⟦G8|goal⟧ was played on a loop in the window, until the tape wore out.

He leaves a wife, ⟦PERSON|Maureen⟧, and two sons.
=====GOALS=====
{"id": "G1", "scorer": "Gordon Haverstock", "team": "Ipswich", "kind": "shot", "scope": "background"}
{"id": "G2", "scorer": "Gordon Haverstock", "team": "Ipswich", "kind": "shot", "scope": "background"}
{"id": "G3", "scorer": "Ernest Mulgrew", "team": "Lincoln", "count": 2, "scope": "background"}
{"id": "G4", "scorer": "Nat Lofting", "team": "Ipswich", "kind": "penalty", "scope": "background"}
{"id": "G5", "scorer": "Alan Peverell", "team": "Ipswich", "score": "2-2", "scope": "background"}
{"id": "G6", "scorer": "Gordon Haverstock", "team": "Ipswich", "kind": "shot", "scope": "background"}
{"id": "G7", "count": 3, "scope": "background"}
{"id": "G8", "scorer": "Gordon Haverstock", "team": "Ipswich", "kind": "shot", "scope": "background"}
