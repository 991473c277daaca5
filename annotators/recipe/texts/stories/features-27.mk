⟦TEAM|Blackburn⟧ fans' group levels fresh criticism at owners

Supporters of ⟦TEAM|Blackburn Rovers⟧ have stepped up their campaign against the club's owners after a second set of accounts was filed late.

The ⟦ORG|Rovers Trust⟧ said in a letter that it had "run out of patience" and would go ahead with a walk-out in the ⟦MINUTE|18th minute⟧ of ⟦DATE|Saturday⟧'s game with ⟦TEAM|Oxford United⟧. Around 3,000 people are expected to take part.

"We've conceded point after point," chairwoman ⟦PERSON|Lynne Haworth⟧ told ⟦ORG|BBC Radio Lancashire⟧. "We were told there would be a breakthrough in ⟦DATE|November⟧. We were told the same in ⟦DATE|January⟧. It feels like we keep hitting the bar."

The losses for ⟦DATE|2024-25⟧ were £19m, down by a third. Wages were cut and two players were sold, one of them top scorer ⟦PERSON|Andre Whitmore⟧. No replacement was brought in until deadline day, when ⟦PERSON|Jakub Sedlák⟧ arrived on loan from ⟦TEAM|Sparta Prague⟧.

Head coach ⟦PERSON|Micky Farrant⟧ did not want to be drawn into it. His side have gone 400 minutes without a goal, and ⟦PERSON|Sedlák⟧ had a penalty saved at ⟦TEAM|Norwich⟧ on ⟦DATE|Tuesday⟧, but they have drawn three in a row and are five points above the bottom three. "My job's the grass," he said. "The fans can do what they like. I'd rather have them in than out, mind, and I'd like them in their seats if we're a goal up."

A club spokesman said that the accounts would be available ⟦DATE|this week⟧, that the board shared "the same goal" as the supporters and that a meeting would be arranged.

Fans plan to throw tennis balls if nothing changes. The ⟦ORG|EFL⟧ has warned that it would strike down hard on any repeat of the scenes at ⟦VENUE|Ewood Park⟧ ⟦DATE|last spring⟧, when play was held up for 20 minutes.
=====GOALS=====
