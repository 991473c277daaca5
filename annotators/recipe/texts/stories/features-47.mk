⟦PERSON|Yoo Ji-hoon⟧ completes ⟦TEAM|Wolves⟧ medical

⟦TEAM|Wolverhampton Wanderers⟧ are set to announce the signing of ⟦PERSON|Yoo Ji-hoon⟧ after the ⟦TEAM|South Korea⟧ midfielder finished a medical in ⟦GPE|London⟧ on ⟦DATE|Thursday⟧.

The 23-year-old will sign until ⟦DATE|June 2029⟧ and moves from ⟦TEAM|Ulsan HD⟧ for around £6m. ⟦TEAM|Wolves⟧ struck a deal ⟦DATE|ten days ago⟧ but had to wait for a work permit.

⟦PERSON|Yoo⟧ is a ball-winner rather than a scorer, who ⟦DATE|last season⟧ made more tackles than any player in the ⟦COMPETITION|K League⟧ and failed to register a goal or an assist. Manager ⟦PERSON|Rui Sampaio⟧ has been looking for cover in that area since ⟦PERSON|Bradley Hurst⟧ broke down in the opener at ⟦TEAM|Bournemouth⟧.

"I like him, I liked him in ⟦DATE|summer⟧," said ⟦PERSON|Sampaio⟧. "He closes doors. We have conceded too many chances. Our keeper has been fired at from all sides."

⟦TEAM|Wolves⟧ have drawn four of their last six, two of them goalless, and are level on points with ⟦TEAM|Burnley⟧ in 16th. ⟦PERSON|José Sá-Pinheiro⟧ saved a penalty against ⟦TEAM|Brighton⟧ on ⟦DATE|Saturday⟧, and when ⟦PERSON|Hwang Min-kyu⟧ went through in search of what would have been his first in a gold shirt, his shot was blocked by a defender.

⟦PERSON|Hwang⟧ has been a help to his compatriot. "He rang me to ask about the weather. I told him that it's a good team."

The club hope to finish one more piece of business before the deadline, with ⟦TEAM|Rennes⟧ left-back ⟦PERSON|Ismaël Konaté-Diaby⟧ a target. ⟦TEAM|Lille⟧ are ahead in that race.

⟦FURNITURE|Express & Star | Wolves news | Sign up for our daily bulletin⟧
=====GOALS=====
