⟦TEAM|Coventry⟧ injury update: ⟦PERSON|Arcuri⟧, ⟦PERSON|Selwood⟧ and the latest on ⟦PERSON|Campion⟧

⟦TEAM|Coventry City⟧ have been given a boost with the news that ⟦PERSON|Stefano Arcuri⟧'s injury is not as serious as first feared.

The ⟦NORP|Italian⟧ limped off ⟦MINUTE|12 minutes⟧ into ⟦DATE|Saturday⟧'s second half, having earlier ⟦G1|given his side a ⟦SCORE|1-0⟧ lead⟧ over ⟦TEAM|Bristol City⟧ from the penalty spot. A scan showed only bruising. He should be available again within ten days, but ⟦DATE|Friday⟧'s visit of ⟦TEAM|Blackburn⟧ comes too soon.

"It's a relief," said manager ⟦PERSON|Ricky Dunphy⟧. "When he went down I thought, that's his season. We looked a bit lost without him for a spell."

It was while they were lost that ⟦PERSON|Igor Lisowski⟧ ⟦G2|equalised⟧, in the ⟦MINUTE|60th minute⟧. ⟦PERSON|Matt Selwood⟧, who created the late ⟦G3|winner⟧ for ⟦PERSON|Kwame Bediako-Jones⟧, played the closing stages with cramp in both legs and has had two days off. He will be fine. His pass for that ⟦G4|goal⟧, ⟦MINUTE|five minutes from time⟧, was his seventh assist.

⟦PERSON|Joel Campion⟧ stays on the sidelines. The winger has been missing since he ⟦G5|scored⟧ at ⟦TEAM|Wigan⟧ in the ⟦COMPETITION|Carabao Cup⟧ in ⟦DATE|August⟧ and landed awkwardly. He's jogging, said ⟦PERSON|Dunphy⟧, "like a man late for a bus he doesn't want to catch".

⟦PERSON|Arcuri⟧ has ⟦G6|converted all five⟧ of his penalties ⟦DATE|this term⟧. With him out, the next would probably be taken by ⟦PERSON|Bediako-Jones⟧. "He's asked. They've all asked," said the manager. "My last penalty was saved, so I keep out of it."

The ⟦TEAM|Sky Blues⟧ are eighth, a point outside the play-off places. After ⟦TEAM|Blackburn⟧ they go to ⟦TEAM|Hull⟧ and then ⟦TEAM|Stoke⟧.

⟦FURNITURE|Sky Blues tickets | Hospitality | Shop⟧
=====GOALS=====
{"id": "G1", "scorer": "Stefano Arcuri", "team": "Coventry", "minute": 16, "kind": "penalty"}
{"id": "G2", "scorer": "Igor Lisowski", "team": "Bristol City", "minute": 60, "minute_text": "60th minute"}
{"id": "G3", "scorer": "Kwame Bediako-Jones", "team": "Coventry", "minute": 85, "assist": "Matt Selwood"}
{"id": "G4", "scorer": "Kwame Bediako-Jones", "team": "Coventry", "minute": 85, "assist": "Matt Selwood", "minute_text": "five minutes from time"}
{"id": "G5", "scorer": "Joel Campion", "team": "Coventry", "scope": "background"}
{"id": "G6", "scorer": "Stefano Arcuri", "team": "Coventry", "count": 5, "kind": "penalty", "scope": "background"}
