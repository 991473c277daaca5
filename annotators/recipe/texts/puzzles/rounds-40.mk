⟦COMPETITION|Sunday League⟧ digest: ⟦TEAM|Red Lion⟧ roar, ⟦TEAM|Crown⟧ crumble
⟦FURNITURE|Local sport with Barry Tibbs, Whitby Courier⟧
⟦TEAM|Red Lion Athletic⟧ are through to the last four of the ⟦COMPETITION|Bellwood Cup⟧ after a ⟦SCORE|6-3⟧ ⟦MINUTE|extra-time⟧ win over ⟦TEAM|Crown & Anchor⟧ that nobody on the touchline at ⟦VENUE|Mulgrave Road⟧ will forget in a hurry.
The ⟦TEAM|Crown⟧ ⟦G1|went in front⟧ inside ⟦MINUTE|two minutes⟧, ⟦PERSON|Jez Thackray⟧ ⟦G2|squeezing one in⟧ at the near post, and ⟦PERSON|Col Marwood⟧ ⟦G3|doubled it⟧ with a free-kick. ⟦PERSON|Kenny Dove⟧ ⟦G4|got one back⟧, ⟦PERSON|Danny Agar⟧ ⟦G5|levelled⟧ and the ⟦TEAM|Lion⟧ ⟦G6|took the lead⟧ for the first time with ⟦MINUTE|10 minutes left⟧, ⟦PERSON|Agar⟧ ⟦G7|converting a penalty⟧ after ⟦PERSON|Marwood⟧ handled. ⟦PERSON|Thackray⟧, playing with a bandaged head, ⟦G8|nodded home⟧ in the ⟦MINUTE|last minute⟧ to force the extra half-hour. But the ⟦TEAM|Crown⟧ were out on their feet. ⟦PERSON|Dove⟧ ⟦G9|got his second and third⟧, the latter from fully 30 yards, and sub ⟦PERSON|Pete Raw⟧, 51, came on to ⟦G10|score the sixth⟧ off his knee.
In the other quarter-final ⟦TEAM|Sandsend⟧ beat ⟦TEAM|Fylingdales Reserves⟧ ⟦SCORE|1-0⟧. A ⟦PERSON|Lee Storr⟧ ⟦G11|goal⟧ on ⟦MINUTE|37 minutes⟧ settled a dour affair. ⟦PERSON|Storr⟧ also had one cleared by a dog walker, referee ⟦PERSON|Mick Pybus⟧ ruling that it would not have gone in.
In ⟦COMPETITION|Division One⟧, ⟦TEAM|Loftus Working Men’s⟧ stay top with a ⟦SCORE|4-0⟧ win at ⟦TEAM|Hinderwell⟧: ⟦PERSON|Gaz Breckon⟧ ⟦G12|scored twice⟧ and ⟦PERSON|Sam Harland⟧ once, with an ⟦G13|own goal⟧ thrown in. ⟦TEAM|Goldsborough⟧ ⟦SCORE|2-2⟧ ⟦TEAM|Staithes⟧. ⟦PERSON|Craig Verrill⟧ ⟦G14|gave ⟦TEAM|Staithes⟧ the lead⟧, ⟦PERSON|Tom Theaker⟧ ⟦G15|made it two⟧; ⟦PERSON|Adam Unthank⟧ ⟦G16|pulled one back⟧ on the ⟦MINUTE|hour⟧ and ⟦G17|equalised⟧ with the last kick, ⟦PERSON|Theaker⟧ having missed an open goal in between.
⟦TEAM|Egton⟧ failed to raise a side.
Two red cards at ⟦TEAM|Glaisdale⟧, where the home team beat ⟦TEAM|Lealholm⟧ ⟦SCORE|2-1⟧. ⟦PERSON|Ryan Hoggarth⟧ ⟦G18|scored both⟧, ⟦PERSON|Wayne Featherstone⟧ the ⟦G19|reply⟧.
Results and teamsheets to the ⟦ORG|Courier⟧ by 6pm please.
⟦FURNITURE|Division One: Loftus WMC P9 Pts 25; Staithes P9 Pts 19; Goldsborough P8 Pts 17⟧
=====GOALS=====
{"id": "G1", "scorer": "Jez Thackray", "team": "Crown & Anchor", "minute": 2, "kind": "shot", "minute_text": "two minutes"}
{"id": "G2", "scorer": "Jez Thackray", "team": "Crown & Anchor", "minute": 2, "kind": "shot", "minute_text": "two minutes"}
{"id": "G3", "scorer": "Col Marwood", "team": "Crown & Anchor", "kind": "free kick"}
{"id": "G4", "scorer": "Kenny Dove", "team": "Red Lion Athletic"}
{"id": "G5", "scorer": "Danny Agar", "team": "Red Lion Athletic"}
{"id": "G6", "scorer": "Danny Agar", "team": "Red Lion Athletic", "minute": 80, "kind": "penalty", "minute_text": "10 minutes left"}
{"id": "G7", "scorer": "Danny Agar", "team": "Red Lion Athletic", "minute": 80, "kind": "penalty", "minute_text": "10 minutes left"}
{"id": "G8", "scorer": "Jez Thackray", "team": "Crown & Anchor", "kind": "header"}
{"id": "G9", "scorer": "Kenny Dove", "team": "Red Lion Athletic", "count": 2}
{"id": "G10", "scorer": "Pete Raw", "team": "Red Lion Athletic"}
{"id": "G11", "scorer": "Lee Storr", "team": "Sandsend", "minute": 37, "minute_text": "37 minutes"}
{"id": "G12", "scorer": "Gaz Breckon", "team": "Loftus Working Men’s", "count": 2}
{"id": "G13", "team": "Loftus Working Men’s", "kind": "own goal"}
{"id": "G14", "scorer": "Craig Verrill", "team": "Staithes"}
{"id": "G15", "scorer": "Tom Theaker", "team": "Staithes"}
{"id": "G16", "scorer": "Adam Unthank", "team": "Goldsborough", "minute": 60, "minute_text": "hour"}
{"id": "G17", "scorer": "Adam Unthank", "team": "Goldsborough"}
{"id": "G18", "scorer": "Ryan Hoggarth", "team": "Glaisdale", "count": 2}
{"id": "G19", "scorer": "Wayne Featherstone", "team": "Lealholm"}
