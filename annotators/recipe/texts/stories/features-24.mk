⟦PERSON|Rashid Olanrewaju⟧ ⟦G7|nets⟧ again but ⟦TEAM|Millwall⟧ boss wants more from "complete" forward

⟦TEAM|Millwall⟧ manager ⟦PERSON|Barry Keogh⟧ believes ⟦PERSON|Rashid Olanrewaju⟧ can become one of the best strikers outside the top flight, if he learns to be nasty.

The 21-year-old took his tally to 14 in ⟦DATE|Tuesday⟧'s ⟦SCORE|2-2⟧ draw with ⟦TEAM|Stoke City⟧, ⟦G1|steering in⟧ ⟦PERSON|Mason Tranter⟧'s low ball after ⟦MINUTE|34 minutes⟧ to give the ⟦TEAM|Lions⟧ an advantage that ⟦PERSON|Pascal Bidault⟧'s two late ⟦G2|penalties⟧ overturned. Only a ⟦MINUTE|96th-minute⟧ ⟦G3|scramble⟧, the last touch going to centre-half ⟦PERSON|Gareth Pugh⟧, spared them a first home loss since ⟦DATE|October⟧.

"I'm greedy," said ⟦PERSON|Keogh⟧. "He gets one, I want to know where the other one is. He had two chances at ⟦SCORE|1-0⟧. One he's put wide and one he's tried to walk round the goalie. Bury it, son. Put your laces through it."

⟦PERSON|Olanrewaju⟧, who joined from ⟦TEAM|Dagenham⟧ for £80,000, has ⟦G8|scored in⟧ every month of the campaign. He ⟦G4|got his first⟧ against ⟦TEAM|Swansea⟧ with his backside, his ⟦G5|second⟧ at ⟦TEAM|Portsmouth⟧ a week later from 30 yards, and the pick of them, in the eyes of the ⟦VENUE|Den⟧, when he ran half the length of the field against ⟦TEAM|QPR⟧ and ⟦G6|slid it between⟧ the legs of ⟦PERSON|Kostas Dimou⟧.

He is less sure about fame. "My nan still thinks I work at the airport," he said. "Which I did, up to ⟦DATE|last June⟧. I loaded bags. You learn to throw."

There has been interest from ⟦GPE|Germany⟧, although the club insist that they have had no bid. He has two and a half years to run on his deal.

⟦TEAM|Millwall⟧ visit ⟦TEAM|Derby⟧ at the ⟦DATE|weekend⟧.
=====GOALS=====
{"id":"G1","scorer":"Rashid Olanrewaju","team":"Millwall","minute":34,"minute_text":"34 minutes","assist":"Mason Tranter"}
{"id":"G2","scorer":"Pascal Bidault","team":"Stoke City","count":2,"kind":"penalty"}
{"id":"G3","scorer":"Gareth Pugh","team":"Millwall","minute":96,"minute_text":"96th-minute"}
{"id":"G4","scorer":"Rashid Olanrewaju","team":"Millwall","scope":"background"}
{"id":"G5","scorer":"Rashid Olanrewaju","team":"Millwall","kind":"shot","scope":"background"}
{"id":"G6","scorer":"Rashid Olanrewaju","team":"Millwall","kind":"shot","scope":"background"}
{"id":"G7","scorer":"Rashid Olanrewaju","team":"Millwall","minute":34,"assist":"Mason Tranter"}
{"id":"G8","scorer":"Rashid Olanrewaju","team":"Millwall","scope":"background"}
