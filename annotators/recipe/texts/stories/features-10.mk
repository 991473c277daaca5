Ten best ⟦TEAM|Leicester⟧ loan signings, ranked

⟦FURNITURE|By Foxes Daily staff⟧

Some came for a month and stayed for years. Others we would pay to forget. With ⟦PERSON|Ivan Petkanov⟧ due back at the ⟦VENUE|King Power⟧ ⟦DATE|this week⟧, here is our top five in short, with the rest ⟦DATE|tomorrow⟧.

5. ⟦PERSON|Glen Yardley⟧ (⟦DATE|1998⟧). Four games, one ⟦G1|goal⟧, but what a ⟦G9|goal⟧: a ⟦G2|lob⟧ from the centre circle over ⟦TEAM|Derby⟧'s ⟦PERSON|Mick Sproston⟧. Went back to ⟦TEAM|Bury⟧ and became a plumber.

4. ⟦PERSON|Tomasz Gryka⟧ (⟦DATE|2011⟧). The ⟦NORP|Polish⟧ keeper saved three penalties in his first five outings and started every game until ⟦DATE|Easter⟧. Let himself down with a red card at ⟦TEAM|Forest⟧.

3. ⟦PERSON|Kenny Akpabio⟧ (⟦DATE|2014⟧). Signed on deadline day as cover. His two ⟦G3|headers⟧ against ⟦TEAM|Ipswich⟧ turned a dull ⟦DATE|February⟧ into a promotion charge, and it was from his knock-down that ⟦PERSON|Jamie Rudkin⟧ ⟦G4|clinched it⟧ at ⟦TEAM|Bolton⟧.

2. ⟦PERSON|Santi Arroyo⟧ (⟦DATE|2003⟧). Never scored. Never looked like scoring. But the ⟦NORP|Spaniard⟧ could thread a pass through a keyhole, and half of ⟦PERSON|Dean Whitlow⟧'s 20 ⟦G5|goals⟧ that year came from his left boot.

1. ⟦PERSON|Ivan Petkanov⟧ (⟦DATE|2022⟧). Fourteen ⟦G6|strikes⟧ in 17 starts and a song that will not leave your head. The third of his three at ⟦TEAM|Coventry⟧, when he beat ⟦PERSON|Liam Fordyce⟧ on the touchline, beat him once more for fun and ⟦G7|passed it inside the far upright⟧, has four million views. The ⟦NORP|Bulgarian⟧ missed the play-offs with a broken toe, without which, who knows.

He is with ⟦TEAM|Watford⟧ these days, and has one ⟦G8|goal⟧ to show for ⟦DATE|this term⟧. Be nice to him on ⟦DATE|Saturday⟧.
=====GOALS=====
{"id":"G1","scorer":"Glen Yardley","team":"Leicester","scope":"background"}
{"id":"G2","scorer":"Glen Yardley","team":"Leicester","scope":"background"}
{"id":"G3","scorer":"Kenny Akpabio","team":"Leicester","count":2,"kind":"header","scope":"background"}
{"id":"G4","scorer":"Jamie Rudkin","team":"Leicester","assist":"Kenny Akpabio","scope":"background"}
{"id":"G5","scorer":"Dean Whitlow","team":"Leicester","count":20,"scope":"background"}
{"id":"G6","scorer":"Ivan Petkanov","team":"Leicester","count":14,"scope":"background"}
{"id":"G7","scorer":"Ivan Petkanov","team":"Leicester","kind":"shot","scope":"background"}
{"id":"G8","scorer":"Ivan Petkanov","team":"Watford","scope":"background"}
{"id":"G9","scorer":"Glen Yardley","team":"Leicester","scope":"background"}
