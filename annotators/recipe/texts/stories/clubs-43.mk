⟦TEAM|Hearts of Lions⟧ shock ⟦TEAM|Dreams⟧ as ⟦PERSON|Agyeman⟧'s late ⟦G1|strike⟧ settles it

⟦TEAM|Heart of Lions⟧ came from behind to beat ⟦TEAM|Dreams FC⟧ ⟦SCORE|2-1⟧ in ⟦GPE|Kpando⟧ on ⟦DATE|Sunday⟧, ⟦PERSON|Kwesi Agyeman⟧ ⟦G2|netting the winner⟧ with seven minutes to play after ⟦PERSON|Daniel Kpodo⟧'s ⟦G3|own goal⟧ had drawn them level. ⟦NORP|Ivorian⟧ forward ⟦PERSON|Moussa Koné-Bi⟧ had ⟦G4|put ⟦TEAM|Dreams⟧ ahead⟧.

⟦TEAM|Lions⟧ goalkeeper ⟦PERSON|Elikem Dzakpasu⟧ was called into action in the ⟦MINUTE|fifth minute⟧, pushing away a free-kick by ⟦PERSON|Alhassan Fuseini⟧. The visitors ⟦G5|went in front⟧ shortly after. ⟦PERSON|Agyeman⟧ lost the ball, ⟦PERSON|Fuseini⟧ crossed and ⟦PERSON|Koné-Bi⟧ ⟦G6|nodded past⟧ ⟦PERSON|Dzakpasu⟧ on ⟦MINUTE|11 minutes⟧.

⟦PERSON|Agyeman⟧ saw a ⟦G7|header⟧ ruled out for a push before the ⟦MINUTE|interval⟧. The hosts ⟦G8|got parity⟧ when, in the ⟦MINUTE|52nd minute⟧, ⟦PERSON|Kojo Amenyo⟧'s low cross was ⟦G9|turned into his own net⟧ by ⟦PERSON|Kpodo⟧.

Both sides went searching for a winner. ⟦PERSON|Koné-Bi⟧ was denied by ⟦PERSON|Dzakpasu⟧ on ⟦MINUTE|67⟧, and ⟦PERSON|Fuseini⟧ hit the post. Then ⟦PERSON|Amenyo⟧ beat ⟦PERSON|Kpodo⟧ on the outside and cut it back, and ⟦PERSON|Agyeman⟧ ⟦G10|struck home⟧ for his ⟦G11|fourth⟧ of the campaign.

"I gave away the ball for their ⟦G12|goal⟧, so I had to do something," ⟦PERSON|Agyeman⟧ said. "When I ⟦G13|hit it⟧ I knew."

⟦TEAM|Dreams⟧ coach ⟦PERSON|Abdul Wahab Seini⟧: "We were ahead and comfortable. The ⟦G14|own goal⟧ changed it."

⟦TEAM|Lions⟧ finished third ⟦DATE|last season⟧ and are fourth now.
=====GOALS=====
{"id": "G1", "scorer": "Kwesi Agyeman", "team": "Heart of Lions", "minute": 83, "assist": "Kojo Amenyo", "kind": "shot"}
{"id": "G2", "scorer": "Kwesi Agyeman", "team": "Heart of Lions", "minute": 83, "minute_text": "seven minutes to play", "assist": "Kojo Amenyo", "kind": "shot"}
{"id": "G3", "scorer": "Daniel Kpodo", "team": "Heart of Lions", "minute": 52, "assist": "Kojo Amenyo", "kind": "own goal"}
{"id": "G4", "scorer": "Moussa Koné-Bi", "team": "Dreams FC", "minute": 11, "assist": "Alhassan Fuseini", "kind": "header"}
{"id": "G5", "scorer": "Moussa Koné-Bi", "team": "Dreams FC", "minute": 11, "minute_text": "11 minutes", "assist": "Alhassan Fuseini", "kind": "header"}
{"id": "G6", "scorer": "Moussa Koné-Bi", "team": "Dreams FC", "minute": 11, "minute_text": "11 minutes", "assist": "Alhassan Fuseini", "kind": "header"}
{"id": "G7", "scorer": "Kwesi Agyeman", "team": "Heart of Lions", "kind": "header", "outcome": "ruled out"}
{"id": "G8", "scorer": "Daniel Kpodo", "team": "Heart of Lions", "minute": 52, "minute_text": "52nd minute", "assist": "Kojo Amenyo", "kind": "own goal"}
{"id": "G9", "scorer": "Daniel Kpodo", "team": "Heart of Lions", "minute": 52, "minute_text": "52nd minute", "assist": "Kojo Amenyo", "kind": "own goal"}
{"id": "G10", "scorer": "Kwesi Agyeman", "team": "Heart of Lions", "minute": 83, "assist": "Kojo Amenyo", "kind": "shot"}
{"id": "G11", "scorer": "Kwesi Agyeman", "team": "Heart of Lions", "minute": 83, "assist": "Kojo Amenyo", "kind": "shot"}
{"id": "G12", "scorer": "Moussa Koné-Bi", "team": "Dreams FC", "minute": 11, "assist": "Alhassan Fuseini", "kind": "header"}
{"id": "G13", "scorer": "Kwesi Agyeman", "team": "Heart of Lions", "minute": 83, "assist": "Kojo Amenyo", "kind": "shot"}
{"id": "G14", "scorer": "Daniel Kpodo", "team": "Heart of Lions", "minute": 52, "assist": "Kojo Amenyo", "kind": "own goal"}
