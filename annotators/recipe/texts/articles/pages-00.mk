⟦TEAM|Everton⟧ agree £31m deal for ⟦TEAM|Sporting⟧ midfielder ⟦PERSON|Duarte Vilhena⟧

⟦FURNITURE|By Priya Ramanathan⟧
⟦FURNITURE|BBC Sport football news reporter⟧
⟦FURNITURE|Published 14 January 2026, 10:42 GMT⟧
⟦FURNITURE|Updated 2 hours ago⟧
⟦FURNITURE|212 Comments⟧

⟦TEAM|Everton⟧ have agreed a fee of £31m with ⟦TEAM|Sporting CP⟧ for midfielder ⟦PERSON|Duarte Vilhena⟧.

The ⟦NORP|Portuguese⟧, 24, is due to fly to ⟦GPE|Liverpool⟧ from ⟦GPE|Lisbon⟧ on ⟦DATE|Thursday⟧ for a medical and will sign a contract until ⟦DATE|June 2030⟧.

⟦TEAM|Brentford⟧ and ⟦TEAM|Villarreal⟧ had also shown interest in the ⟦TEAM|Portugal⟧ international, but ⟦PERSON|Vilhena⟧ told friends before ⟦DATE|Christmas⟧ that he wanted to play at the ⟦VENUE|Hill Dickinson Stadium⟧.

⟦FURNITURE|Media caption, Watch: Vilhena's best moments in the Champions League⟧

⟦NORP|Portuguese⟧ newspaper ⟦ORG|Record⟧ first reported the talks on ⟦DATE|Sunday⟧. ⟦ORG|BBC Sport⟧ understands that £6m of the fee depends on ⟦TEAM|Everton⟧ qualifying for ⟦GPE|Europe⟧ in either of the ⟦DATE|next two seasons⟧.

⟦FURNITURE|'A proper midfielder' - what Vilhena would bring to Everton⟧
⟦FURNITURE|Which clubs have spent most in January?⟧

⟦TEAM|Sporting⟧ informed the ⟦NORP|Portuguese⟧ stock market regulator, the ⟦ORG|CMVM⟧, of the negotiations on ⟦DATE|Tuesday⟧ night, as they are obliged to do. ⟦TEAM|Estoril⟧, where ⟦PERSON|Vilhena⟧ spent four years as a boy, will receive 10% of the profit.

He made his debut for ⟦TEAM|Sporting⟧ in a ⟦COMPETITION|Taça da Liga⟧ tie against ⟦TEAM|Farense⟧ in ⟦DATE|2021⟧ and has played 118 times for the club, winning the ⟦COMPETITION|Primeira Liga⟧ twice. He was sent off at the ⟦VENUE|Estádio do Dragão⟧ in ⟦DATE|November⟧ and has not started a ⟦COMPETITION|Champions League⟧ game since.

⟦FURNITURE|Image source, EPA Image caption, Vilhena was a substitute in the 1-1 draw with Club Brugge⟧"He is a player who understands spaces," said former ⟦TEAM|Boavista⟧ coach ⟦PERSON|Hélder Marçal⟧, now a pundit with ⟦ORG|RTP⟧. "In ⟦GPE|England⟧ they'll love him, because he also kicks people."

⟦TEAM|Everton⟧ manager ⟦PERSON|Colm Hanratty⟧ refused to discuss the move at ⟦VENUE|Finch Farm⟧, where his side were preparing for ⟦DATE|Saturday⟧'s trip to ⟦TEAM|Fulham⟧. "When there is something to say, the club'll say it," said the ⟦NORP|Irishman⟧.

The ⟦TEAM|Toffees⟧ have lost ⟦PERSON|Abdou Kanté-Sall⟧ to ⟦TEAM|Senegal⟧ for the ⟦COMPETITION|Africa Cup of Nations⟧ and ⟦PERSON|Toby Redshaw⟧ to a knee injury, and are 13th in the ⟦COMPETITION|Premier League⟧.

⟦FURNITURE|Related topics⟧
⟦FURNITURE|Everton | Premier League | Football⟧
⟦FURNITURE|More on this story⟧
⟦FURNITURE|Get Everton news, analysis and fan views here⟧
⟦FURNITURE|Elsewhere on the BBC: The village that vanished overnight⟧
=====GOALS=====
