⟦TEAM|Dundee United⟧ to make late call on ⟦PERSON|Macaulay⟧ for ⟦TEAM|St Johnstone⟧

⟦TEAM|Dundee United⟧ will give midfielder ⟦PERSON|Struan Macaulay⟧ until the last minute to prove that he is fit for ⟦DATE|Sunday⟧'s ⟦GPE|Tayside⟧ derby with ⟦TEAM|St Johnstone⟧.

The 25-year-old rolled an ankle when he landed after heading against the bar in ⟦DATE|Wednesday⟧'s goalless draw at ⟦TEAM|Ross County⟧. He finished the match but did not train on ⟦DATE|Thursday⟧ or ⟦DATE|Friday⟧.

"He'll tell me he's all right, because he's a liar," said manager ⟦PERSON|Derek Moffat⟧. "He'd play with a leg off."

It was a poor night in ⟦GPE|Dingwall⟧. ⟦PERSON|Igor Vuković⟧ fired the best opportunity wide with the goal at his mercy, ⟦PERSON|Lennon Reilly⟧ had a shot beaten away by ⟦PERSON|Corey Laing⟧ and ⟦TEAM|United⟧ were grateful to their own keeper, ⟦PERSON|Jasper van Loon⟧, who turned aside a first-half penalty from ⟦PERSON|Alex Duthie⟧. The ⟦NORP|Dutchman⟧ has now saved three in a row.

The club are sixth, and would open a six-point gap on seventh-placed ⟦TEAM|St Mirren⟧ by winning. ⟦TEAM|St Johnstone⟧ are bottom. They've picked up a single point on the road, at ⟦TEAM|Livingston⟧, in a match that also finished without a goal.

⟦PERSON|Moffat⟧ bristled when asked about a lack of firepower. "You'll write that we can't score. We can score. We just haven't. If we get one, there'll be a few behind it, like buses."

The ⟦NORP|Scottish⟧ transfer window has given him little help. A move for ⟦TEAM|Queen's Park⟧ forward ⟦PERSON|Blair Niven⟧ broke down over wages, and ⟦PERSON|Edvin Salmi⟧ of ⟦TEAM|HJK⟧ chose ⟦GPE|Poland⟧. "We were in front, and then we weren't," he said.

⟦PERSON|Macaulay⟧'s brother ⟦PERSON|Finlay⟧ is in the visitors' squad. They have agreed not to speak until ⟦DATE|Monday⟧.
=====GOALS=====
