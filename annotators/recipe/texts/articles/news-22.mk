⟦NORP|French⟧ police hold 31 after ⟦TEAM|Marseille⟧ and ⟦TEAM|Rangers⟧ fans clash at Old Port
⟦FURNITURE|Marseille, 11 Dec (Agencies)⟧
Riot police in ⟦GPE|Marseille⟧ used tear gas and arrested 31 people in the early hours of ⟦DATE|Thursday⟧ after supporters of ⟦TEAM|Olympique de Marseille⟧ attacked bars where ⟦TEAM|Rangers⟧ fans were drinking before their ⟦COMPETITION|Europa League⟧ meeting.
Two ⟦NORP|Scottish⟧ men, aged 24 and 51, were taken to the ⟦ORG|Hôpital de la Timone⟧, one with a stab wound to the leg. Neither is in danger, the ⟦ORG|Bouches-du-Rhône prefecture⟧ said.
Witnesses told ⟦ORG|La Provence⟧ that around 80 hooded men came down from the station shortly after midnight. "They knew which bars, they had a list," said waiter ⟦PERSON|Karim Benchenafi⟧, who pulled down the shutter with about fifty customers behind it. "An old ⟦NORP|Scot⟧ played the accordion so that nobody would be afraid. He played quite badly."
⟦ORG|UEFA⟧ has appointed a disciplinary inspector. ⟦TEAM|Marseille⟧ were already on a suspended ban for fireworks at ⟦VENUE|San Siro⟧ in ⟦DATE|October⟧, when ⟦PERSON|Noah Etcheverria⟧'s ⟦G1|equaliser⟧ against ⟦TEAM|Inter⟧ set off what the referee called "a second sunrise".
In ⟦GPE|Glasgow⟧, ⟦TEAM|Rangers⟧ said they were working with the ⟦ORG|Foreign Office⟧ and ⟦ORG|Police Scotland⟧, who have six officers in ⟦GPE|France⟧ as spotters. The club advised the 3,100 ticket holders in the city to travel to the ⟦VENUE|Vélodrome⟧ only on the buses laid on for them.
The prefect, ⟦PERSON|Solenne Castagnary⟧, had banned alcohol sales around the port from 6pm, a measure the ⟦ORG|Association of Supporters Europe⟧ criticised as useless. "It is the fourth incident in ⟦GPE|Provence⟧ since ⟦DATE|last spring⟧," she answered. "I am not going to apologise for closing a bar."
Interior minister ⟦PERSON|Régis Delahousse⟧ is expected in the city ⟦DATE|today⟧. The match goes ahead at 21:00 with 1,200 police on duty. ⟦TEAM|Rangers⟧ manager ⟦PERSON|Magnus Eklöv⟧ asked everybody "just to get home".
⟦FURNITURE|EN DIRECT: suivez OM-Rangers⟧ ⟦FURNITURE|Lire aussi - Les notes des Marseillais⟧
=====GOALS=====
{"id":"G1","scorer":"Noah Etcheverria","team":"Marseille","scope":"background"}
