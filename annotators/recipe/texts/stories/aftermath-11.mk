⟦TEAM|Jordan⟧ through on ⟦PERSON|Khoury⟧'s night after ⟦TEAM|Lebanon⟧ scare
⟦PERSON|Samira Khoury⟧ came off the bench to ⟦G1|put ⟦TEAM|Jordan⟧ into the lead⟧ and ⟦PERSON|Noor Haddadin⟧ ⟦G2|made sure⟧ as the hosts beat ⟦TEAM|Lebanon⟧ ⟦SCORE|3-1⟧ on ⟦DATE|Tuesday⟧ to book their place in the ⟦COMPETITION|Women's Asian Cup⟧ qualifying play-offs.
⟦TEAM|Lebanon⟧ had looked like causing an upset for long periods at the ⟦VENUE|Amman International Stadium⟧. They ⟦G3|struck⟧ early, and a second at that point would have made things very difficult.
Their ⟦G4|goal⟧ was a present. ⟦NORP|Jordanian⟧ captain ⟦PERSON|Dina Tabbal⟧ under-hit a header to her goalkeeper, ⟦PERSON|Layal Mansour⟧ anticipated it, and her first shot was saved. The rebound, though, sat up invitingly for ⟦PERSON|Rana Zaitoun⟧, a teenager on her debut, who ⟦G5|swept it in⟧ and was buried under team-mates.
⟦MINUTE|Six minutes⟧ had been played. ⟦PERSON|Mansour⟧ ought to have scored on ⟦MINUTE|15 minutes⟧ but stubbed her shot into the ground.
The ⟦TEAM|Jordanians⟧ were level through an ⟦G6|own goal⟧. ⟦PERSON|Tabbal⟧ hit a free kick that wasn't going in until it caught the hip of ⟦PERSON|Zaitoun⟧, in the wall, and changed direction. The debutant sank to her knees.
"I had the best and the worst in one half," she said. "Nobody on our bench said a word about the ⟦G7|own goal⟧. They talked about my ⟦G8|goal⟧."
⟦PERSON|Khoury⟧ was introduced for the last half an hour. Within ⟦MINUTE|four minutes⟧ she had ⟦G9|scored⟧: ⟦PERSON|Haddadin⟧ went past two on the left and ⟦PERSON|Khoury⟧, at full stretch, ⟦G10|reached the pull-back⟧ before the ⟦NORP|Lebanese⟧ goalkeeper.
⟦NORP|South Korean⟧ referee ⟦PERSON|Bae Ji-min⟧ waved away appeals for a penalty when ⟦PERSON|Mansour⟧ tumbled, and ⟦TEAM|Jordan⟧ went up the field to ⟦G11|finish it off⟧ in the ⟦MINUTE|88th minute⟧, ⟦PERSON|Haddadin⟧'s ⟦G12|lob⟧ floating over a keeper who was stranded in no man's land.
"The third ⟦G13|one⟧ let everybody breathe," the ⟦TEAM|Jordan⟧ coach said.
The draw will be held by the ⟦ORG|AFC⟧ on ⟦DATE|Thursday⟧, with ⟦TEAM|Vietnam⟧, whose captain ⟦PERSON|Thuy Linh Pham⟧ was in the stands, among the seeds.
=====GOALS=====
{"id": "G1", "scorer": "Samira Khoury", "team": "Jordan", "assist": "Noor Haddadin", "kind": "shot"}
{"id": "G2", "scorer": "Noor Haddadin", "team": "Jordan", "minute": 88, "kind": "shot"}
{"id": "G3", "scorer": "Rana Zaitoun", "team": "Lebanon", "minute": 6, "kind": "shot"}
{"id": "G4", "scorer": "Rana Zaitoun", "team": "Lebanon", "minute": 6, "kind": "shot"}
{"id": "G5", "scorer": "Rana Zaitoun", "team": "Lebanon", "minute": 6, "kind": "shot"}
{"id": "G6", "scorer": "Rana Zaitoun", "team": "Jordan", "kind": "own goal"}
{"id": "G7", "scorer": "Rana Zaitoun", "team": "Jordan", "kind": "own goal"}
{"id": "G8", "scorer": "Rana Zaitoun", "team": "Lebanon", "minute": 6, "kind": "shot"}
{"id": "G9", "scorer": "Samira Khoury", "team": "Jordan", "assist": "Noor Haddadin", "kind": "shot"}
{"id": "G10", "scorer": "Samira Khoury", "team": "Jordan", "assist": "Noor Haddadin", "kind": "shot"}
{"id": "G11", "scorer": "Noor Haddadin", "team": "Jordan", "minute": 88, "kind": "shot", "minute_text": "88th minute"}
{"id": "G12", "scorer": "Noor Haddadin", "team": "Jordan", "minute": 88, "kind": "shot"}
{"id": "G13", "scorer": "Noor Haddadin", "team": "Jordan", "minute": 88, "kind": "shot"}
