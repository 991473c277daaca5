TRANSFER CENTRE: ⟦TEAM|Juventus⟧ open talks over ⟦TEAM|Celtic⟧ winger as ⟦TEAM|Napoli⟧ step back

⟦FURNITURE|LIVE⟧
⟦FURNITURE|187K viewing now⟧
⟦FURNITURE|Transfer News RECAP: Thursday's moves as they happened⟧
⟦FURNITURE|By ESPN News Services⟧
⟦FURNITURE|Jul 24, 2025, 04:30 AM ET⟧

The summer transfer window is open in ⟦GPE|Europe⟧'s top leagues, and ⟦ORG|ESPN⟧ brings you the rumours, comings and goings.

TOP STORY: ⟦TEAM|Juve⟧ look to ⟦GPE|Glasgow⟧

⟦TEAM|Juventus⟧ have made contact with ⟦TEAM|Celtic⟧ over winger ⟦PERSON|Finlay Aitchison⟧, according to ⟦ORG|Tuttosport⟧. The 22-year-old ⟦TEAM|Scotland⟧ international has two years left on his deal at ⟦VENUE|Celtic Park⟧. ⟦TEAM|Napoli⟧ were in front until ⟦DATE|last week⟧ but have turned to ⟦TEAM|Lille⟧'s ⟦PERSON|Ayoub Benrahou⟧, while ⟦TEAM|Bournemouth⟧ had a £14m bid turned down on ⟦DATE|June 30⟧.

⟦FURNITURE|Transfer rumors, news: Saudi side eye Bayern defender⟧
⟦FURNITURE|Transfer grades: Rating every big move this window⟧
⟦FURNITURE|How to watch LALIGA, Bundesliga, NWSL & more on ESPN+⟧

PAPER GOSSIP

- ⟦TEAM|RB Leipzig⟧ want ⟦NORP|Swiss⟧ goalkeeper ⟦PERSON|Noah Wyttenbach⟧ from ⟦TEAM|FC Basel⟧ and have offered €9m, reports ⟦ORG|Blick⟧.

- ⟦TEAM|Galatasaray⟧ are to fly ⟦NORP|Nigerian⟧ midfielder ⟦PERSON|Chidozie Umeh⟧ to ⟦GPE|Istanbul⟧ on ⟦DATE|Friday⟧. ⟦ORG|Sky Germany⟧ says ⟦TEAM|Hoffenheim⟧ will take €18m.

- ⟦TEAM|River Plate⟧ hope to bring ⟦PERSON|Facundo Aránguiz-Soto⟧ home from ⟦TEAM|Real Betis⟧, per ⟦ORG|TyC Sports⟧. He left ⟦GPE|Buenos Aires⟧ in ⟦DATE|2019⟧.

- ⟦TEAM|Al-Ittihad⟧ have moved on from ⟦PERSON|Bruno Tavolara⟧, 33, and the ⟦TEAM|Uruguay⟧ defender could go back to ⟦TEAM|Nacional⟧ in ⟦GPE|Montevideo⟧ (⟦ORG|Ovación⟧).

⟦FURNITURE|2h ago⟧
⟦FURNITURE|10:51 GMT | Chris Wanjala⟧

EXPERT TAKE: Is ⟦PERSON|Aitchison⟧ ready for ⟦COMPETITION|Serie A⟧?

He is a runner in a league that likes its wide men patient. But ⟦GPE|Turin⟧ has been kind to ⟦NORP|Scots⟧ before, ⟦PERSON|Aitchison⟧ speaks some ⟦NORP|Italian⟧ (his grandmother is from ⟦GPE|Barga⟧), and a ⟦COMPETITION|Champions League⟧ season with ⟦TEAM|Celtic⟧, in which he tormented full-backs in ⟦GPE|Zagreb⟧ and ⟦GPE|Bratislava⟧, has taught him when to wait.

⟦FURNITURE|Play 0:58 Nicol: Celtic must not sell before Champions League qualifier⟧DONE DEALS

- ⟦TEAM|West Ham⟧ have completed the signing of ⟦TEAM|Denmark⟧ midfielder ⟦PERSON|Malthe Rahbek⟧ from ⟦TEAM|FC Midtjylland⟧ for £21m.

- ⟦TEAM|Inter Miami⟧ confirmed ⟦PERSON|Álex Cortázar⟧ has joined on a free transfer after leaving ⟦TEAM|Atlético Madrid⟧. He'll wear No. 6 in ⟦DATE|Saturday⟧'s ⟦COMPETITION|MLS⟧ match with ⟦TEAM|FC Cincinnati⟧ at ⟦VENUE|Chase Stadium⟧.

- ⟦TEAM|OL Lyonnes⟧ signed ⟦TEAM|Haiti⟧ forward ⟦PERSON|Melissa Dorvil⟧ from ⟦TEAM|Montpellier⟧; she is the ⟦COMPETITION|Première Ligue⟧ side's fifth arrival of ⟦DATE|this summer⟧.

⟦FURNITURE|pic.twitter.com/7hKqq2LmRx — West Ham United (@WestHam) July 23, 2025⟧
⟦FURNITURE|GAMBLING PROBLEM? CALL 1-800-GAMBLER⟧
⟦FURNITURE|Terms of Use Privacy Policy Your US State Privacy Rights © ESPN Enterprises, Inc. All rights reserved.⟧
=====GOALS=====
