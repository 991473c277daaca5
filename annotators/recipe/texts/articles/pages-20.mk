⟦TEAM|Super Falcons⟧ threaten boycott of ⟦GPE|Abuja⟧ camp over unpaid bonuses

⟦FURNITURE|By Ifeoma Duruigbo, Abuja⟧
⟦FURNITURE|Oct 16, 2025 | 3:09 AM⟧
⟦FURNITURE|Kindly share this story:⟧
⟦FURNITURE|Join our Telegram channel for breaking news⟧

Players of the ⟦TEAM|Super Falcons⟧ have told the ⟦ORG|Nigeria Football Federation⟧ that they will not report to camp in ⟦GPE|Abuja⟧ on ⟦DATE|Sunday⟧ unless bonuses owed since the ⟦COMPETITION|Women's Africa Cup of Nations⟧ are paid.

The ⟦NORP|Nigerian⟧ champions, who lifted a tenth continental title in ⟦GPE|Rabat⟧ in ⟦DATE|July⟧, are to face ⟦TEAM|Benin Republic⟧ in ⟦GPE|Lomé⟧ on ⟦DATE|October 24⟧ and at the ⟦VENUE|Mobolaji Johnson Arena⟧ in ⟦GPE|Lagos⟧ four days later, in the final qualifying round for the ⟦DATE|2026⟧ edition.

A letter seen by ⟦ORG|The Punch⟧ and ⟦ORG|Premium Times⟧, and signed by captain ⟦PERSON|Blessing Ekpenyong⟧ of ⟦TEAM|Paris FC⟧, puts the debt at $11,000 a head. "We danced at ⟦GPE|Aso Rock⟧, we shook hands, we took pictures with Mr President," it says. "Pictures cannot be changed at the ⟦ORG|Zenith Bank⟧."

⟦FURNITURE|Five foods that lower your blood pressure (No. 3 will shock you)⟧
⟦FURNITURE|SPONSORED: Lagos landlords don't want you to know this⟧
⟦FURNITURE|Also Read: Wike, governors in fresh face-off over Port Harcourt market⟧

⟦ORG|NFF⟧ secretary ⟦PERSON|Sanusi Danjuma-Bello⟧ said on ⟦DATE|Wednesday⟧ in ⟦GPE|Kano⟧ that the ⟦ORG|National Sports Commission⟧ had released the money "and it is now with the ⟦ORG|Central Bank⟧". He accused ⟦NORP|European⟧ agents of stirring the girls.

It'll be familiar. In ⟦DATE|2016⟧ the ⟦TEAM|Falcons⟧ sat in the Agura Hotel for twelve days with the trophy on the breakfast table; in ⟦DATE|2019⟧, after going out of the ⟦COMPETITION|World Cup⟧ to ⟦TEAM|Germany⟧ in ⟦GPE|Grenoble⟧, they refused to leave ⟦GPE|France⟧; ⟦TEAM|South Africa⟧'s women had the same quarrel in ⟦DATE|2023⟧.

⟦FURNITURE|Super Falcons players during a training session in Casablanca. Photo: NFF Media⟧Former winger ⟦PERSON|Mercy Akanbi-Ojo⟧, who played for ⟦TEAM|Rivers Angels⟧ and ⟦TEAM|Sevilla⟧, told ⟦ORG|Channels TV⟧ that the players had her support. "If the ⟦TEAM|Super Eagles⟧ are owed, there's a meeting in one hour. For the ladies it is 'pray about it'."

Global union ⟦ORG|FIFPRO⟧ and ⟦ORG|Amnesty International⟧ have each written to the minister. ⟦ORG|CAF⟧, in ⟦GPE|Cairo⟧, declined to comment. ⟦TEAM|Benin⟧'s federation said it would be in ⟦GPE|Togo⟧ as planned, whoever came.

⟦FURNITURE|Copyright PUNCH. All rights reserved. This material, and other digital content on this website, may not be reproduced, published, broadcast, rewritten or redistributed in whole or in part without prior express written permission.⟧
⟦FURNITURE|Contact: theeditor@punchng.example⟧
⟦FURNITURE|TAGS: Super Falcons | NFF | Bonuses | WAFCON⟧
⟦FURNITURE|23 Comments. Log in to reply.⟧
⟦FURNITURE|Latest News: FG, ASUU resume talks — Naira gains at official window — How my neighbour's goat ruined my wedding⟧
=====GOALS=====
