⟦TEAM|England Under-21s⟧: who is in the running to lead the line?

With two qualifiers to come, ⟦PERSON|Craig Bamforth⟧ has a choice to make. Four men for one shirt. We weigh them up.

⟦PERSON|Tyrell Osborn⟧ (⟦TEAM|Reading⟧)
For: 16 ⟦G1|goals⟧ in ⟦COMPETITION|League One⟧, three of them from outside the area. ⟦G2|Scored⟧ with a bicycle kick against ⟦TEAM|Stevenage⟧. Against: has missed more big chances than anyone in the division, and his two penalties.

⟦PERSON|Max Penhaligon⟧ (⟦TEAM|Celta Vigo⟧)
For: learned Spanish in four months, presses like a terrier, and ⟦G3|off the mark⟧ in ⟦COMPETITION|La Liga⟧ at last thanks to a deflection off ⟦TEAM|Alavés⟧ defender ⟦PERSON|Jon Ugarte⟧. Against: it took him 21 games.

⟦PERSON|Ashton Oduya⟧ (⟦TEAM|West Brom⟧)
For: the man in possession. His ⟦G4|strike⟧ settled the tie in ⟦GPE|Baku⟧, his ⟦G5|brace⟧ saw off ⟦TEAM|Ukraine⟧, and he won the penalty that ⟦PERSON|Dom Lessing⟧ ⟦G6|converted⟧ in ⟦GPE|Tallinn⟧. Against: hasn't had a shot on target for his club since ⟦DATE|November 1⟧, and headed one over from a yard on ⟦DATE|Saturday⟧ with keeper ⟦PERSON|Kelvin Brodie⟧ on the floor.

⟦PERSON|Jaden Quarshie⟧ (⟦TEAM|Manchester United⟧)
For: six foot four, 18, fearless. Off the bench against ⟦TEAM|Fulham⟧, he rose above two centre-halves for the ⟦MINUTE|94th-minute⟧ ⟦G8|goal⟧ that everybody has watched since. Against: 31 minutes of senior football. One goal every 31 minutes, his agent will tell you.

Our pick: ⟦PERSON|Oduya⟧ to start in ⟦GPE|Malmö⟧ on ⟦DATE|Friday⟧, ⟦PERSON|Quarshie⟧ from the bench. First and second, in that order.

⟦FURNITURE|Who would you choose? Vote in our poll⟧
=====GOALS=====
{"id":"G1","scorer":"Tyrell Osborn","team":"Reading","count":16,"scope":"background"}
{"id":"G2","scorer":"Tyrell Osborn","team":"Reading","scope":"background"}
{"id":"G3","scorer":"Max Penhaligon","team":"Celta Vigo","scope":"background"}
{"id":"G4","scorer":"Ashton Oduya","team":"England Under-21s","scope":"background"}
{"id":"G5","scorer":"Ashton Oduya","team":"England Under-21s","count":2,"scope":"background"}
{"id":"G6","scorer":"Dom Lessing","team":"England Under-21s","kind":"penalty","scope":"background"}
{"id":"G8","scorer":"Jaden Quarshie","team":"Manchester United","kind":"header","scope":"background"}
