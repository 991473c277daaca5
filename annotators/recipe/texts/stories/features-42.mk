⟦TEAM|Gillingham⟧ injury update: ⟦PERSON|Ashby⟧ back, ⟦PERSON|Okeke⟧ doubtful for ⟦TEAM|Bromley⟧

⟦TEAM|Gillingham⟧ could have ⟦PERSON|Luke Ashby⟧ available for the first time since ⟦DATE|Boxing Day⟧ when ⟦TEAM|Bromley⟧ visit ⟦VENUE|Priestfield⟧ on ⟦DATE|Saturday⟧.

The centre-forward has trained all week after a broken toe. He had five ⟦G1|goals⟧ in six games before the injury and the ⟦TEAM|Gills⟧ have struggled for firepower without him.

⟦PERSON|Emeka Okeke⟧ is less likely to be involved. The winger took a whack on the ankle moments after ⟦G2|finding the roof of the net⟧ in ⟦DATE|Tuesday⟧'s ⟦SCORE|1-0⟧ victory at ⟦TEAM|Tranmere⟧, a game in which keeper ⟦PERSON|Brad Sheridan⟧ also had to be patched up twice.

"It's turned a funny colour," said manager ⟦PERSON|Gavin Prowse⟧. "He's got no idea who did it. He ⟦G4|scored⟧, he got jumped on, and I think it was one of ours. So that's a first."

⟦PERSON|Okeke⟧'s ⟦G3|effort⟧, ⟦MINUTE|midway through the first half⟧, was his second of the season. ⟦TEAM|Tranmere⟧ had a penalty shout turned down and a ⟦PERSON|Nico Fairbrother⟧ drive that shaved the upright.

Defender ⟦PERSON|Ollie Standing⟧ (hamstring) is two weeks away and ⟦PERSON|Rory McGlashan⟧ (knee) has finished his first stage of rehab at ⟦VENUE|St George's Park⟧. ⟦PERSON|Sheridan⟧, who needed five stitches in a cut above the eye, will play with a headguard.

⟦PERSON|Prowse⟧ has no fresh suspensions. ⟦PERSON|Jack Dilworth⟧ is one yellow card from a ban.

⟦TEAM|Gillingham⟧ are tenth, within two points of the play-offs, and have not let in a goal in four league matches; ⟦TEAM|Bromley⟧, ⟦DATE|this season⟧'s surprise package, are third.

⟦FURNITURE|More Gills news: Prowse on Tranmere win - Season ticket prices frozen⟧
=====GOALS=====
{"id":"G1","scorer":"Luke Ashby","team":"Gillingham","count":5,"scope":"background"}
{"id":"G2","scorer":"Emeka Okeke","team":"Gillingham","minute_text":"midway through the first half"}
{"id":"G3","scorer":"Emeka Okeke","team":"Gillingham","minute_text":"midway through the first half"}
{"id":"G4","scorer":"Emeka Okeke","team":"Gillingham"}
