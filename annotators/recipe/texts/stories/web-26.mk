⟦COMPETITION|MLS⟧ Team of the Week: ⟦PERSON|Montrose⟧, ⟦PERSON|Salazar⟧ shine in Matchday 19

⟦FURNITURE|Presented by Audi⟧

A ⟦TEAM|Seattle Sounders⟧ comeback, a ⟦TEAM|Nashville⟧ shutout and a goalkeeper with a headline of his own. Here's your Team of the Week.

GK: ⟦PERSON|Kip Landry⟧ (⟦TEAM|Nashville SC⟧) stopped seven shots, among them a second-half penalty by ⟦PERSON|Adama Keita⟧, in a scoreless draw with ⟦TEAM|Orlando City⟧.

DF: ⟦PERSON|Jesper Kvist⟧ (⟦TEAM|Minnesota United⟧). The ⟦NORP|Dane⟧'s ⟦G1|header⟧ off a corner in the ⟦MINUTE|88th minute⟧ delivered the win over ⟦TEAM|FC Dallas⟧.

DF: ⟦PERSON|Owen Tuckerman⟧ (⟦TEAM|Philadelphia Union⟧). Two blocks, nine clearances, one assist, on ⟦PERSON|Luis Montiel⟧'s ⟦G2|opener⟧ at ⟦TEAM|Toronto FC⟧.

MF: ⟦PERSON|Jovan Montrose⟧ (⟦TEAM|Seattle Sounders⟧). Down ⟦SCORE|2-0⟧ to ⟦TEAM|Portland Timbers⟧, ⟦TEAM|Seattle⟧ turned to its captain. He ⟦G3|scored⟧ on a free kick, set up ⟦PERSON|Kenji Abbott⟧'s tying ⟦G4|goal⟧ and was then denied a winner by the crossbar.

MF: ⟦PERSON|Franco Lezcano⟧ (⟦TEAM|Atlanta United⟧). A 40-yard switch led to the only ⟦G5|goal⟧ against ⟦TEAM|D.C. United⟧, ⟦G9|finished⟧ by ⟦PERSON|Seydou Camara⟧ on ⟦MINUTE|61 minutes⟧.

FW: ⟦PERSON|Diego Salazar⟧ (⟦TEAM|Austin FC⟧). The rookie had a ⟦G6|brace⟧ inside the ⟦MINUTE|first half-hour⟧, then drew the foul that led to ⟦PERSON|Pál Szabados⟧ ⟦G8|converting⟧ from the spot. ⟦TEAM|Houston Dynamo⟧ had no answer.

FW: ⟦PERSON|Cristian Vermeer⟧ (⟦TEAM|Charlotte FC⟧). ⟦G7|Goal⟧ in the ⟦MINUTE|third minute⟧, assist in the ⟦MINUTE|ninth⟧, red card in the ⟦MINUTE|64th⟧. A full day.

Bench: ⟦PERSON|Landon Ruiz⟧, ⟦PERSON|Abbott⟧, ⟦PERSON|Camara⟧, ⟦PERSON|Ty Oyelaran⟧.

Coach: ⟦PERSON|Brad Koenig⟧ (⟦TEAM|Austin FC⟧), who earned his 100th win.
=====GOALS=====
{"id":"G1","scorer":"Jesper Kvist","team":"Minnesota United","minute":88,"minute_text":"88th minute","kind":"header"}
{"id":"G2","scorer":"Luis Montiel","team":"Philadelphia Union","assist":"Owen Tuckerman"}
{"id":"G3","scorer":"Jovan Montrose","team":"Seattle Sounders","kind":"free kick"}
{"id":"G4","scorer":"Kenji Abbott","team":"Seattle Sounders","assist":"Jovan Montrose"}
{"id":"G5","scorer":"Seydou Camara","team":"Atlanta United","minute":61,"minute_text":"61 minutes","assist":"Franco Lezcano"}
{"id":"G6","scorer":"Diego Salazar","team":"Austin FC","count":2}
{"id":"G7","scorer":"Cristian Vermeer","team":"Charlotte FC","minute":3,"minute_text":"third minute"}
{"id":"G8","scorer":"Pál Szabados","team":"Austin FC","kind":"penalty"}
{"id":"G9","scorer":"Seydou Camara","team":"Atlanta United","minute":61,"minute_text":"61 minutes","assist":"Franco Lezcano"}
