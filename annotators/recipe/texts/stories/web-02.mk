LIVE: ⟦TEAM|Gor Mahia⟧ ⟦SCORE|2⟧-⟦SCORE|1⟧ ⟦TEAM|AFC Leopards⟧ – ⟦COMPETITION|FKF Premier League⟧, as it happened

⟦FURNITURE|Share this page | Refresh⟧

FULL-TIME. The Mashemeji derby belongs to ⟦TEAM|K'Ogalo⟧, and it is ⟦PERSON|Brian Otieno Ochola⟧ who takes the headlines with the ⟦G1|winner⟧.

⟦MINUTE|90+4'⟧ Last chance for ⟦TEAM|Leopards⟧. Corner by ⟦PERSON|Wafula⟧, punched away by ⟦PERSON|Samuel Kioko⟧. That should be it.

⟦MINUTE|83'⟧ ⟦G2|GOAL⟧! ⟦TEAM|Gor Mahia⟧ ⟦G3|lead again⟧! Long throw, nobody clears, ⟦PERSON|Ochola⟧ swings the left boot and the ball goes through a forest of legs.

⟦MINUTE|78'⟧ Yellow card for ⟦PERSON|Denis Mutiso⟧, his second foul on the winger in two minutes.

⟦MINUTE|70'⟧ ⟦PERSON|Ochola⟧ drives wide from twenty yards. Should have hit the target.

⟦MINUTE|61'⟧ ⟦G4|GOAL⟧! All square at ⟦VENUE|Nyayo⟧. ⟦PERSON|Collins Wafula⟧ with a free-kick that took a touch off the wall. ⟦PERSON|Kioko⟧ was going the other way.

⟦MINUTE|46'⟧ We are back. No changes by either coach.

HT: ⟦TEAM|Gor⟧ deserve the lead, though ⟦TEAM|Leopards⟧ hit the post through ⟦PERSON|Isaac Barasa⟧ and had two penalty appeals.

⟦MINUTE|38'⟧ No goal! ⟦PERSON|Barasa⟧ ⟦G5|bundles it in⟧ but the flag is up and rightly so.

⟦MINUTE|22'⟧ ⟦G6|GOAL⟧! ⟦SCORE|1-0⟧ to ⟦TEAM|Gor Mahia⟧! ⟦PERSON|Felix Omondi⟧ from the spot after ⟦PERSON|Mutiso⟧ handled. ⟦PERSON|Patrick Lumumba⟧ got a glove to it but not enough.

⟦MINUTE|9'⟧ Free-kick ⟦TEAM|Leopards⟧ in a dangerous place. ⟦PERSON|Wafula⟧ over.

⟦MINUTE|1'⟧ Off we go.

15:40 Good afternoon from ⟦GPE|Nairobi⟧. ⟦TEAM|Gor⟧ have won five of the last six, and ⟦PERSON|Omondi⟧ ⟦G7|scored⟧ in three of those. The visitors have not won here since ⟦DATE|2016⟧.
=====GOALS=====
{"id":"G1","scorer":"Brian Otieno Ochola","team":"Gor Mahia","minute":83,"kind":"shot"}
{"id":"G2","scorer":"Brian Otieno Ochola","team":"Gor Mahia","minute":83,"minute_text":"83'","kind":"shot"}
{"id":"G3","scorer":"Brian Otieno Ochola","team":"Gor Mahia","minute":83,"minute_text":"83'","kind":"shot"}
{"id":"G4","scorer":"Collins Wafula","team":"AFC Leopards","minute":61,"minute_text":"61'","kind":"free kick"}
{"id":"G5","scorer":"Isaac Barasa","team":"AFC Leopards","minute":38,"minute_text":"38'","outcome":"ruled out"}
{"id":"G6","scorer":"Felix Omondi","team":"Gor Mahia","minute":22,"minute_text":"22'","kind":"penalty","score":"1-0"}
{"id":"G7","scorer":"Felix Omondi","team":"Gor Mahia","scope":"background","count":3}
