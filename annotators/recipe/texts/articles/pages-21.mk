⟦TEAM|Aberdeen⟧ forward ⟦PERSON|Kjartan Eldon⟧ banned for two games after ⟦ORG|SFA⟧ appeal fails

⟦FURNITURE|STV Sport⟧
⟦FURNITURE|Posted on 4 hours ago⟧
⟦FURNITURE|Read time: 2 mins⟧
⟦FURNITURE|By Euan Balfour-Reekie⟧

⟦PERSON|Kjartan Eldon⟧ will miss ⟦TEAM|Aberdeen⟧'s next two matches after the ⟦ORG|Scottish FA⟧ rejected an appeal against his red card at ⟦TEAM|Rangers⟧.

The ⟦TEAM|Iceland⟧ striker was sent off by ⟦PERSON|Greig Haldane⟧ at ⟦VENUE|Ibrox⟧ on ⟦DATE|Sunday⟧ for a challenge on ⟦PERSON|Tijjani Bouwmans⟧. A three-person panel at ⟦VENUE|Hampden⟧ heard the case on ⟦DATE|Tuesday⟧, with ⟦PERSON|Eldon⟧ appearing by video from ⟦GPE|Westhill⟧.

He'll sit out ⟦DATE|Saturday⟧'s ⟦COMPETITION|Scottish Premiership⟧ visit of ⟦TEAM|St Mirren⟧ to ⟦VENUE|Pittodrie⟧ and the ⟦COMPETITION|Scottish Cup⟧ fifth-round tie against ⟦TEAM|Airdrieonians⟧ at the ⟦VENUE|Albert Bartlett Stadium⟧, returning against ⟦TEAM|Kilmarnock⟧ on ⟦DATE|February 18⟧.

⟦FURNITURE|Tayside and Central weather: snow and ice warning⟧
⟦FURNITURE|STV News is now on WhatsApp. Get all the latest news from around the country. Follow STV News on WhatsApp⟧

⟦TEAM|Dons⟧ manager ⟦PERSON|Lars Ivar Kolstad⟧ said he was "speechless, which for a ⟦NORP|Norwegian⟧ isn't news". He claims VAR images shown on ⟦ORG|Sky Sports⟧ and ⟦ORG|BBC Sportscene⟧ made the challenge look worse.

"In ⟦GPE|Norway⟧ we'd a debate about video and the supporters threw fishcakes," he told ⟦ORG|RedTV⟧. "I begin to understand the fishcakes."

⟦FURNITURE|Eldon saw red at Ibrox. SNS Group⟧
The club, in a statement, added that they would write to the ⟦ORG|SPFL⟧ about the appointment of ⟦NORP|Glaswegian⟧ officials. The ⟦ORG|SFA⟧'s compliance officer, ⟦PERSON|Morag Dunsmuir⟧, has opened a file on that statement.

Elsewhere, ⟦TEAM|Hearts⟧ are to play ⟦TEAM|Brøndby⟧ at ⟦VENUE|Tynecastle⟧ in a friendly on ⟦DATE|March 27⟧; ⟦TEAM|Dundee United⟧ midfielder ⟦PERSON|Vicko Stipanov⟧ will have surgery in ⟦GPE|Zagreb⟧; and ⟦TEAM|Celtic⟧'s ⟦COMPETITION|Europa League⟧ match in ⟦GPE|Bologna⟧ has been given a reduced away allocation by the prefect, after trouble before ⟦TEAM|Lazio⟧'s visit to ⟦GPE|Glasgow⟧ in ⟦DATE|2019⟧.

⟦FURNITURE|Hear what Kolstad said on the STV Football Podcast⟧
⟦FURNITURE|Uddingston man wins third caravan⟧
⟦FURNITURE|Follow STV News on WhatsApp⟧
⟦FURNITURE|Scan the QR code on your mobile device for all the latest news from around the country⟧
=====GOALS=====
