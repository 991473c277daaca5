⟦TEAM|Porto⟧ turn down ⟦TEAM|Newcastle⟧ bid for ⟦PERSON|Evanildo⟧

⟦TEAM|Newcastle United⟧ have had an opening bid of £45m for ⟦TEAM|Porto⟧ striker ⟦PERSON|Evanildo⟧ rejected, ⟦ORG|Sky Sports News⟧ understands.

The ⟦NORP|Brazilian⟧, 24, is seen on ⟦GPE|Tyneside⟧ as the answer to a lack of goals that has cost ⟦PERSON|Andreas Vollmer⟧'s side dear. They have drawn a blank in six of their last ten matches and their leading scorer, ⟦PERSON|Joe Tarrant⟧, has five.

⟦PERSON|Evanildo⟧ has 18 in all competitions. The latest of them was ⟦DATE|Sunday⟧'s ⟦G1|winner⟧ against ⟦TEAM|Sporting⟧ at the ⟦VENUE|Dragão⟧, where he came off the shoulder of ⟦PERSON|Gonçalo Inês⟧ on the ⟦MINUTE|hour⟧ to ⟦G2|lift the ball over⟧ ⟦PERSON|Rui Valadares⟧; he could have had another when his spot-kick was pushed on to the post.

⟦TEAM|Porto⟧ want at least £60m and point to the release clause of £70m. They also owe 20 per cent of any profit to ⟦TEAM|Fluminense⟧, from whom he was signed in ⟦DATE|2022⟧.

The striker has not asked to leave. But his wife's family live in ⟦GPE|London⟧ and he is thought to be open to a move to ⟦GPE|England⟧, where he made an impression with two ⟦G3|finishes⟧ at ⟦VENUE|Villa Park⟧ in the ⟦COMPETITION|Champions League⟧ in ⟦DATE|November⟧.

⟦TEAM|Newcastle⟧ looked at ⟦PERSON|Dante Mulder⟧ of ⟦TEAM|AZ⟧ as an alternative. The 20-year-old scores a goal every 96 minutes, though his finishing has been questioned: he has missed three of his seven penalties.

Asked about ⟦PERSON|Evanildo⟧ on ⟦DATE|Tuesday⟧, ⟦PERSON|Vollmer⟧ said: "I like all players who get goals. I also like my own players. Write it in this order, or the other order."

The window shuts on ⟦DATE|February 2⟧ at 7pm.

⟦FURNITURE|Transfer Centre LIVE! | Download the Sky Sports app⟧
=====GOALS=====
{"id":"G1","scorer":"Evanildo","team":"Porto","minute":60,"kind":"shot"}
{"id":"G2","scorer":"Evanildo","team":"Porto","minute":60,"minute_text":"hour","kind":"shot"}
{"id":"G3","scorer":"Evanildo","team":"Porto","count":2,"scope":"background"}
