⟦PERSON|Adut⟧ ready for ⟦GPE|Saitama⟧ cauldron as ⟦TEAM|Socceroos⟧ eye history
⟦PERSON|Jackson Adut⟧ has been to ⟦GPE|Saitama⟧ once before, as an 11-year-old ballboy in a green and gold scarf three sizes too big. On ⟦DATE|Thursday⟧ the ⟦TEAM|Melbourne City⟧ winger will go back there to try to do something no ⟦NORP|Australian⟧ team has ever done: win a ⟦COMPETITION|World Cup⟧ qualifier in ⟦GPE|Japan⟧.
"I remember the noise, and a bloke giving me a rice ball," ⟦PERSON|Adut⟧ told reporters at the team's hotel in ⟦GPE|Tokyo⟧. "I don't remember us having a shot."
⟦TEAM|Australia⟧ need four points from their last two matches to finish in the top two of their group and avoid another nerve-shredding play-off. ⟦TEAM|Bahrain⟧'s surprise draw with ⟦TEAM|Saudi Arabia⟧ ⟦DATE|last month⟧ opened the door. A win over the already qualified ⟦TEAM|Samurai Blue⟧ would just about kick it down.
Coach ⟦PERSON|Miloš Popović⟧ has fitness concerns over ⟦PERSON|Zac Delacroix-Smith⟧ (calf) and skipper ⟦PERSON|Nathan Ioannou⟧, who flew in from ⟦GPE|Hamburg⟧ only on ⟦DATE|Tuesday⟧ after his partner gave birth to twins. He is leaning towards an unchanged back three in front of goalkeeper ⟦PERSON|Tadgh Moriarty-Webb⟧, who hasn't been beaten in 412 minutes of international football.
"Clean sheets are lovely but you don't win in ⟦GPE|Japan⟧ with nil," ⟦PERSON|Popović⟧ said. "At some stage we've got to be brave and put one in."
Where the goals might come from is another matter. ⟦TEAM|St Pauli⟧'s ⟦PERSON|Ioannou⟧, a centre-half, is their top scorer in this phase with ⟦G1|three⟧, all from corners. Striker ⟦PERSON|Ange Stavrou⟧ has been capped nine times and is yet to get off the mark.
⟦ORG|Football Australia⟧ has chartered a jet for the trip home so the squad can be in ⟦GPE|Sydney⟧ by ⟦DATE|Friday⟧ night. ⟦DATE|Tuesday⟧'s meeting with the ⟦NORP|Saudis⟧ is a sell-out.
=====GOALS=====
{"id": "G1", "scorer": "Nathan Ioannou", "team": "Socceroos", "scope": "background", "count": 3}
