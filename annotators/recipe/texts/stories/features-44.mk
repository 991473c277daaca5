Manager profile: ⟦PERSON|Vesna Marković⟧, the woman charged with fixing ⟦TEAM|Aston Villa⟧

When ⟦TEAM|Aston Villa Women⟧ sat down with ⟦PERSON|Vesna Marković⟧ ⟦DATE|last week⟧ the meeting was meant to take an hour. It finished at two in the morning.

⟦PERSON|Marković⟧, 44, succeeds ⟦PERSON|Paul Gresty⟧, sacked with the side bottom of the ⟦COMPETITION|Women's Super League⟧. She inherits a team that has ⟦G1|shipped 21⟧ in nine matches.

She knows about both ends. As a forward for ⟦TEAM|Spartak Subotica⟧ she won the ⟦NORP|Serbian⟧ title four times, and in ⟦DATE|2006⟧ she ⟦G2|scored in⟧ both legs as they put out ⟦TEAM|Brøndby⟧, the second of them a ⟦G3|diving header⟧ that left her with a broken collarbone. She stayed on. "There were no substitutes. There was a physio, and he was also the driver."

As a coach she has been known for defending. At ⟦TEAM|Sparta⟧ her side went a year without conceding at home, a run broken in the end by a ⟦PERSON|Lieke Verhoog⟧ ⟦G4|spot-kick⟧. At ⟦TEAM|Levante⟧, on a small budget, she finished third.

Her players speak of her with a kind of fear. ⟦PERSON|Marta Escrivá⟧, the ⟦TEAM|Levante⟧ captain, remembers a cup tie in which they led ⟦SCORE|5-0⟧. "In the ⟦MINUTE|90th minute⟧ they ⟦G5|got one⟧. She did not speak to us until ⟦DATE|Wednesday⟧."

At ⟦VENUE|Bodymoor Heath⟧ on ⟦DATE|Monday⟧ she watched from an upstairs window. Captain ⟦PERSON|Georgie Salter⟧ said that the squad was excited, "and a bit scared, which is probably good".

⟦DATE|Last night⟧, with ⟦PERSON|Marković⟧ in the stand, caretaker ⟦PERSON|Jodie Blyth⟧ took the team for a ⟦COMPETITION|League Cup⟧ tie at ⟦TEAM|Sunderland⟧. They drew ⟦SCORE|1-1⟧, ⟦PERSON|Salter⟧'s ⟦G6|free-kick⟧ ⟦MINUTE|ten minutes from time⟧ making up for ⟦PERSON|Kirsty Nattrass⟧'s ⟦MINUTE|third-minute⟧ ⟦G7|opener⟧, then lost the shoot-out. The new manager took notes. There were four pages on the ⟦G8|opener⟧.
=====GOALS=====
{"id":"G1","count":21,"scope":"background"}
{"id":"G2","scorer":"Vesna Marković","team":"Spartak Subotica","count":2,"scope":"background"}
{"id":"G3","scorer":"Vesna Marković","team":"Spartak Subotica","kind":"header","scope":"background"}
{"id":"G4","scorer":"Lieke Verhoog","kind":"penalty","scope":"background"}
{"id":"G5","scope":"background"}
{"id":"G6","scorer":"Georgie Salter","team":"Aston Villa","minute":80,"minute_text":"ten minutes from time","kind":"free kick"}
{"id":"G7","scorer":"Kirsty Nattrass","team":"Sunderland","minute":3,"minute_text":"third-minute"}
{"id":"G8","scorer":"Kirsty Nattrass","team":"Sunderland","minute":3}
