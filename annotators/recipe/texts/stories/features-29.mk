⟦TEAM|Santos⟧ wait on ⟦PERSON|Juninho Goiano⟧ for ⟦COMPETITION|Libertadores⟧ tie

⟦TEAM|Santos⟧ forward ⟦PERSON|Juninho Goiano⟧ faces a race to be fit for the return leg against ⟦TEAM|Universitario⟧ after limping out of ⟦DATE|Sunday⟧'s ⟦SCORE|3-1⟧ defeat of ⟦TEAM|Bahia⟧.

The 30-year-old will have a scan on ⟦DATE|Tuesday⟧. Coach ⟦PERSON|Everaldo Pinheiro⟧ said the problem seemed to be muscular.

⟦PERSON|Juninho⟧ had been at the centre of everything at the ⟦VENUE|Vila Belmiro⟧. ⟦TEAM|Bahia⟧ silenced the ground in the ⟦MINUTE|fourth minute⟧ when ⟦PERSON|Caíque Ramalho⟧ ⟦G1|profited⟧ from a bad back-pass, but the forward ⟦G2|hauled his team level⟧ from ⟦PERSON|Lucas Prado⟧'s cut-back on ⟦MINUTE|21⟧ and then laid on the ⟦G3|second⟧ for the teenager ⟦PERSON|Dudu Baiano⟧ with a back-heel. He was already holding his thigh when ⟦PERSON|Prado⟧ ⟦G4|settled matters⟧ ⟦MINUTE|midway through the second half⟧, and went straight down the tunnel.

Without him ⟦TEAM|Santos⟧ are another team. He has had a hand in 19 of their 31 ⟦G5|goals⟧, ⟦G6|scoring 12⟧ himself. In the first leg in ⟦GPE|Lima⟧, which finished goalless, he struck the upright and had what looked a fair ⟦G7|goal⟧ wiped out for a push on ⟦PERSON|Renzo Quispe-Ayala⟧.

"With ⟦PERSON|Juninho⟧ we have a goal in the bag before we get off the bus," said ⟦PERSON|Prado⟧. "That's how it feels. If he can't play, others have to step in."

The others might be ⟦PERSON|Robson Caju⟧, who has converted his last three penalties in training and none on the field, or 17-year-old ⟦PERSON|Dudu⟧, whose ⟦G8|strike⟧ on ⟦DATE|Sunday⟧ was his first for the club.

The tie is on ⟦DATE|Thursday⟧, 21:30.
=====GOALS=====
{"id":"G1","scorer":"Caíque Ramalho","team":"Bahia","minute":4,"minute_text":"fourth minute"}
{"id":"G2","scorer":"Juninho Goiano","team":"Santos","minute":21,"minute_text":"21","assist":"Lucas Prado"}
{"id":"G3","scorer":"Dudu Baiano","team":"Santos","assist":"Juninho Goiano"}
{"id":"G4","scorer":"Lucas Prado","team":"Santos","minute_text":"midway through the second half"}
{"id":"G5","team":"Santos","count":31,"scope":"background"}
{"id":"G6","scorer":"Juninho Goiano","team":"Santos","count":12,"scope":"background"}
{"id":"G7","scorer":"Juninho Goiano","team":"Santos","outcome":"ruled out","scope":"background"}
{"id":"G8","scorer":"Dudu Baiano","team":"Santos","assist":"Juninho Goiano"}
