⟦TEAM|Ulsan⟧ captain ⟦PERSON|Choi⟧ shrugs off ⟦G1|own goal⟧: "My teammates paid my debt"

⟦TEAM|Ulsan HD⟧ captain ⟦PERSON|Choi Min-jae⟧ joked that he owed his team-mates dinner after they rescued him from an embarrassing evening against ⟦TEAM|Vissel Kobe⟧.

⟦PERSON|Choi⟧'s ⟦G2|own goal⟧, a sliced clearance with barely ⟦MINUTE|three minutes⟧ gone, had given the ⟦NORP|Japanese⟧ side the perfect start at ⟦VENUE|Ulsan Munsu Football Stadium⟧ on ⟦DATE|Wednesday⟧. But ⟦G3|goals⟧ from ⟦PERSON|Bruno Casagrande⟧ and ⟦PERSON|Park Seung-woo⟧ turned it round, and the ⟦COMPETITION|K League⟧ champions won ⟦SCORE|2-1⟧.

"I wanted to dig a hole," said the 33-year-old. "Coach ⟦PERSON|Kang⟧ looked at me and laughed. He said, 'You still have 87 minutes.' My teammates paid my debt, so I will pay for the beef."

⟦TEAM|Kobe⟧ looked the more likely to add to their lead for long spells. ⟦PERSON|Diego Olavarría⟧ hit the side netting and ⟦PERSON|Yuto Hamasaki⟧ had a ⟦G4|goal⟧ disallowed. ⟦PERSON|Kang Tae-yong⟧, normally so calm, kicked a water bottle into the stands and was shown a yellow card.

"I apologise to the person who caught it," said ⟦PERSON|Kang⟧. "In the first 40 minutes we were not ⟦TEAM|Ulsan⟧. Then ⟦PERSON|Bruno⟧ ⟦G5|scored⟧ and everything changed. Sometimes a ⟦G6|goal⟧ is better than a speech."

The ⟦NORP|Brazilian⟧'s ⟦G7|equaliser⟧ came on ⟦MINUTE|44 minutes⟧, an unstoppable drive from the edge of the area after ⟦PERSON|Park⟧ had rolled the ball back to him. ⟦PERSON|Park⟧ then ⟦G8|turned in the second⟧ himself. ⟦MINUTE|Thirteen minutes after the restart⟧, he got across his marker at the near post to meet ⟦PERSON|Choi⟧'s low centre. Debt paid indeed.

"The captain told me, 'Run there and I will find you'," ⟦PERSON|Park⟧ told ⟦ORG|Yonhap⟧. "He was so angry, I was afraid not to run."

⟦PERSON|Olavarría⟧ missed ⟦TEAM|Kobe⟧'s best chance to level, the ⟦NORP|Chilean⟧ heading over from six yards. "We had enough to score three or four," complained his coach. "It's a matter of quality in the box."

⟦TEAM|Ulsan⟧ meet ⟦TEAM|FC Seoul⟧ at the ⟦DATE|weekend⟧ with ⟦PERSON|Casagrande⟧ one booking away from suspension.
=====GOALS=====
{"id": "G1", "scorer": "Choi Min-jae", "team": "Vissel Kobe", "minute": 3, "kind": "own goal"}
{"id": "G2", "scorer": "Choi Min-jae", "team": "Vissel Kobe", "minute": 3, "kind": "own goal", "minute_text": "three minutes"}
{"id": "G3", "scorer": "Bruno Casagrande; Park Seung-woo", "team": "Ulsan HD", "count": 2}
{"id": "G4", "scorer": "Yuto Hamasaki", "team": "Vissel Kobe", "outcome": "ruled out"}
{"id": "G5", "scorer": "Bruno Casagrande", "team": "Ulsan HD", "minute": 44, "assist": "Park Seung-woo", "kind": "shot"}
{"id": "G6", "scorer": "Bruno Casagrande", "team": "Ulsan HD", "minute": 44, "assist": "Park Seung-woo", "kind": "shot"}
{"id": "G7", "scorer": "Bruno Casagrande", "team": "Ulsan HD", "minute": 44, "assist": "Park Seung-woo", "kind": "shot", "minute_text": "44 minutes"}
{"id": "G8", "scorer": "Park Seung-woo", "team": "Ulsan HD", "minute": 58, "assist": "Choi Min-jae", "minute_text": "Thirteen minutes after the restart"}
