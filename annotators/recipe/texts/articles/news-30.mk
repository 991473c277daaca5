Queues, courtsiders and a cat: day three at the ⟦VENUE|All England Club⟧
⟦FURNITURE|By Philippa Rushbrooke-Dean at Wimbledon⟧
There are three things that people remember from ⟦DATE|Wednesday⟧ at ⟦COMPETITION|Wimbledon⟧, and the tennis is one of them.
The first is ⟦PERSON|Aoife Brannigan-Cole⟧, a 19-year-old from ⟦GPE|Derry⟧ with a ranking of 318 and a serve like a slammed door, who beat the ⟦NORP|American⟧ fifth seed ⟦PERSON|Madison Trujillo⟧ ⟦SCORE|7-6⟧, ⟦SCORE|6-4⟧ on ⟦VENUE|Court Two⟧. She is the first ⟦NORP|Irish⟧ woman to win a main-draw match here since ⟦DATE|1984⟧, and the ⟦ORG|BBC⟧ moved her to ⟦ORG|BBC One⟧ for the last four games.
“I said to myself, you’ve a shift in the café on ⟦DATE|Saturday⟧,” she explained. She has rung them. It is covered.
The second is the arrest of two men from ⟦GPE|Bulgaria⟧, whom ⟦ORG|Metropolitan Police⟧ officers took from the stands with phones taped to their thighs. The ⟦ORG|International Tennis Integrity Agency⟧, based in ⟦GPE|Roehampton⟧, believes they were sending the score to a syndicate in ⟦GPE|Macau⟧ seconds ahead of the official feed.
The third is the cat. It came out beneath the scoreboard on ⟦VENUE|Centre Court⟧ as ⟦NORP|Serb⟧ ⟦PERSON|Vuk Radenković⟧ was serving at 5-all, 30-40, lay down on the baseline and would not be moved. ⟦PERSON|Radenković⟧, who has two at home in ⟦GPE|Niš⟧, carried it off himself and got the loudest cheer of the day. He then lost the next four games. ⟦FURNITURE|Gallery: Wimbledon’s best animal invasions⟧
Elsewhere top seed ⟦PERSON|Henrik Aasland⟧ of ⟦GPE|Norway⟧ needed only 71 minutes to see off ⟦PERSON|Tomás Etchegaray⟧; the ⟦NORP|Argentine⟧ won three games and broke two rackets.
The queue in ⟦GPE|Wimbledon Park⟧ reached 11,000 before breakfast. The ⟦ORG|Lawn Tennis Association⟧ and ⟦ORG|Merton Council⟧ still disagree about the 38 new courts, and the ⟦ORG|Court of Appeal⟧ is to rule in the ⟦DATE|autumn⟧. Strawberries are £2.70.
⟦FURNITURE|Order of play for Thursday⟧
⟦FURNITURE|How to follow: BBC iPlayer, BBC Radio 5 Sports Extra, and live text on the website and app⟧
=====GOALS=====
