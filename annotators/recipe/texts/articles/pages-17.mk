⟦ORG|EFL⟧ clubs' wage bills hit new record, ⟦ORG|Deloitte⟧ report finds

⟦FURNITURE|Business⟧
⟦FURNITURE|PA Media, Tuesday 10 June 2025 00:01 BST⟧
⟦FURNITURE|Updated 09:20⟧

Clubs in the ⟦COMPETITION|Championship⟧ spent more on wages than they earned for a seventh year in succession, according to a report published on ⟦DATE|Tuesday⟧ by ⟦ORG|Deloitte⟧.

The ⟦ORG|Sports Business Group⟧ of the accountancy firm, based in ⟦GPE|Manchester⟧, put the division's total pay at £1.09bn for ⟦DATE|2023-24⟧, against income of £958m. Parachute payments to ⟦TEAM|Leicester City⟧, ⟦TEAM|Leeds United⟧ and ⟦TEAM|Southampton⟧ made up more than a fifth of that.

In the ⟦COMPETITION|Premier League⟧, revenues rose to £6.3bn. ⟦TEAM|Manchester City⟧ came first with £715m, ahead of ⟦TEAM|Manchester United⟧ and ⟦TEAM|Arsenal⟧. ⟦TEAM|Tottenham Hotspur⟧ made most from their ground: seven concerts and two ⟦COMPETITION|NFL⟧ games at the ⟦VENUE|Tottenham Hotspur Stadium⟧ took matchday and event income past £150m.

⟦FURNITURE|Related:⟧
⟦FURNITURE|Treasury to look again at beer duty⟧
⟦FURNITURE|Ten charts that explain Britain's high streets⟧

"⟦GPE|England⟧ has the richest second division on the planet and the poorest," said ⟦PERSON|Philippa Nash-Amadi⟧, one of the authors. "You could put the ⟦COMPETITION|Eredivisie⟧, the ⟦COMPETITION|Süper Lig⟧ and the ⟦COMPETITION|Belgian Pro League⟧ together and not reach it, but nobody in it makes money."

⟦FURNITURE|Leicester's King Power Stadium (Mike Ellerton/PA) PA Wire⟧
⟦GPE|Spain⟧'s ⟦COMPETITION|La Liga⟧ and ⟦GPE|Germany⟧'s ⟦COMPETITION|Bundesliga⟧ were second and third. ⟦GPE|France⟧ fell by 11% after the collapse of ⟦COMPETITION|Ligue 1⟧'s deal with ⟦ORG|Amazon⟧. ⟦COMPETITION|Serie A⟧ grew for the third year running, helped by ⟦NORP|Saudi⟧ sponsors and by ⟦TEAM|Inter⟧'s run to ⟦DATE|last month⟧'s ⟦COMPETITION|Champions League⟧ final in ⟦GPE|Munich⟧.

Women's clubs earned more than £65m, up by a third. ⟦TEAM|Arsenal⟧, who beat ⟦TEAM|Barcelona⟧ in ⟦GPE|Lisbon⟧ in ⟦DATE|May⟧, ⟦TEAM|Chelsea⟧ and ⟦TEAM|Manchester United⟧ took over half of it. The ⟦COMPETITION|WSL⟧'s new sponsor, ⟦ORG|Barclays⟧, will pay £15m a year.

⟦FURNITURE|Newsletter: The Money Line, every Tuesday. Sign up⟧

The ⟦ORG|Independent Football Regulator⟧, created by an act that received assent in ⟦DATE|July⟧, is expected to ask clubs for three-year plans. ⟦PERSON|Derek Olumide⟧, of campaign group ⟦ORG|Fair Game⟧, called the figures "a house on fire with very good curtains". The ⟦ORG|EFL⟧, from its offices in ⟦GPE|Preston⟧, said it had long sought a fairer share; the ⟦ORG|Football Supporters' Association⟧ wants the issue settled by ⟦DATE|Christmas⟧.

Shares in ⟦TEAM|Manchester United⟧, listed in ⟦GPE|New York⟧, closed 2% lower on ⟦DATE|Monday⟧. ⟦ORG|Adidas⟧ rose in ⟦GPE|Frankfurt⟧.

⟦FURNITURE|© PA Media 2025⟧
⟦FURNITURE|Follow us on X, Facebook and LinkedIn⟧
⟦FURNITURE|By using this site you agree to our use of cookies. Accept all / Reject all⟧
⟦FURNITURE|6 comments. Sort by: newest⟧
=====GOALS=====
