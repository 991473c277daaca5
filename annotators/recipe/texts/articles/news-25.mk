⟦TEAM|Reading⟧... no, ⟦TEAM|Bristol Rovers⟧: the latest club on the brink, and what happens next
⟦FURNITURE|Explainer⟧
⟦FURNITURE|Owen Tregaskis, Business of Sport⟧
⟦TEAM|Bristol Rovers⟧ entered administration at 4.02pm on ⟦DATE|Friday⟧. By 4.30pm, somebody had laid a wreath at the gates of the ⟦VENUE|Memorial Stadium⟧, and by 5pm somebody had stolen it.
Here is what we know. The owner, a ⟦NORP|Kuwaiti⟧ family company named ⟦ORG|Dwane Holdings⟧, stopped sending money in ⟦DATE|November⟧ after a dispute in the courts of ⟦GPE|Kuwait City⟧. ⟦ORG|HMRC⟧ is owed £2.7m, ⟦ORG|Gloucestershire Building Supplies⟧ £611,000, and ⟦ORG|St John Ambulance⟧ £3,840.
Administrators from ⟦ORG|Begbies Traynor⟧ are in the building. Partner ⟦PERSON|Judith Amankwah⟧ told staff in the canteen that wages would be met for ⟦DATE|this month⟧ “and I would not insult you by guessing about the one after”.
What is the penalty? Twelve points, straight away, under ⟦ORG|EFL⟧ rules. ⟦TEAM|Rovers⟧ go from 15th in ⟦COMPETITION|League Two⟧ to the bottom.
Could they be thrown out? In theory. The league expelled ⟦TEAM|Bury⟧ in ⟦DATE|2019⟧, and nobody in ⟦GPE|Preston⟧, where it has its offices, wishes to do it again. The ⟦ORG|Independent Football Regulator⟧, which opened its doors in ⟦GPE|Manchester⟧ to much fanfare, has no power over insolvencies that began before its licences come in.
Who might buy it? Three names are going round ⟦GPE|Bristol⟧: a ⟦GPE|US⟧ fund that owns shares in ⟦TEAM|Cagliari⟧, a former ⟦ORG|Dyson⟧ executive from ⟦GPE|Bath⟧, and a fans’ bid led by broadcaster ⟦PERSON|Marcus Pillinger-Obi⟧. The ground, which is the only real asset, is mortgaged to a lender on the ⟦GPE|Isle of Man⟧.
⟦FURNITURE|Listen to our podcast: Going, Going, Gas⟧
And the players? The ⟦ORG|PFA⟧ has offered loans. Captain ⟦PERSON|Dean Rossiter⟧ has told ⟦ORG|Radio Bristol⟧ that nobody would down tools. Four of the squad are on loan; ⟦TEAM|Bristol City⟧, of all people, have offered to pay for the coach to ⟦TEAM|Barrow⟧ on ⟦DATE|Saturday⟧.
“We can’t stand them,” said ⟦TEAM|City⟧ chief executive ⟦PERSON|Yolanda Fitzsimmons-Grey⟧. “But who would we hate?”
=====GOALS=====
