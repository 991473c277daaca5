⟦TEAM|Palace⟧ step up ⟦PERSON|Barcellos⟧ interest as ⟦TEAM|Frankfurt⟧ name their price

⟦TEAM|Crystal Palace⟧ have made contact with ⟦TEAM|Eintracht Frankfurt⟧ over a ⟦DATE|summer⟧ move for ⟦PERSON|Thiago Barcellos⟧, with the ⟦COMPETITION|Bundesliga⟧ club wanting at least €38m for the 22-year-old forward.

⟦PERSON|Barcellos⟧ has ⟦G1|scored⟧ 13 times in all competitions since joining from ⟦TEAM|Botafogo⟧ eighteen months ago, and the two ⟦G2|goals⟧ he got against ⟦TEAM|Werder Bremen⟧ on ⟦DATE|Sunday⟧, the second a long-range ⟦G3|strike⟧ past ⟦PERSON|Jürgen Platte⟧, were watched by scouts from at least four ⟦NORP|English⟧ clubs.

⟦TEAM|Palace⟧ are understood to see him as a long-term replacement for ⟦PERSON|Henrik Solvang⟧, whose contract runs out in ⟦DATE|2027⟧. ⟦TEAM|Wolves⟧ have also asked to be kept informed.

Talks are at an early stage and ⟦TEAM|Frankfurt⟧ sporting director ⟦PERSON|Sébastien Marchal⟧ insisted at the ⟦DATE|weekend⟧ that nothing would be decided before ⟦DATE|May⟧. "He's under contract, we are third, and we would like to finish third," he told ⟦ORG|Sky Germany⟧. "Everything else is noise."

The ⟦NORP|Brazilian⟧ began his ⟦NORP|European⟧ career in ⟦GPE|Brittany⟧, where ⟦TEAM|Rennes⟧ took him on loan and he made little impression: 11 appearances, one ⟦G4|goal⟧, that in a ⟦SCORE|4-0⟧ win when the match was long since over. ⟦ORG|L'Équipe⟧ described him as "a winger in search of a position".

It was ⟦TEAM|Frankfurt⟧ coach ⟦PERSON|Kasper Nørby⟧ who found it for him. Moved inside as a second striker, ⟦PERSON|Barcellos⟧ ⟦G5|netted⟧ in each of his first three ⟦COMPETITION|Europa League⟧ games, and it was his ⟦G6|volley⟧ that beat ⟦TEAM|RB Leipzig⟧ in the league last ⟦DATE|April⟧, a result which sealed ⟦COMPETITION|Champions League⟧ football.

He isn't the finished article. He has missed three of his five penalties, and he spurned two open goals on ⟦DATE|Sunday⟧ before ⟦PERSON|Amadou Diatta⟧ laid on the ⟦G7|first⟧.

⟦TEAM|Palace⟧ do not expect to complete any deal before the window opens but want to be at the head of the queue. They are prepared to go to €30m plus add-ons, which would be a club record, and have been encouraged by the player's representatives.

⟦FURNITURE|READ MORE: Five things we learned from Palace's draw at Fulham⟧
⟦FURNITURE|Follow us on WhatsApp for all the latest transfer news⟧
=====GOALS=====
{"id": "G1", "scorer": "Thiago Barcellos", "team": "Eintracht Frankfurt", "count": 13, "scope": "background"}
{"id": "G2", "scorer": "Thiago Barcellos", "team": "Eintracht Frankfurt", "count": 2, "scope": "background"}
{"id": "G3", "scorer": "Thiago Barcellos", "team": "Eintracht Frankfurt", "kind": "shot", "scope": "background"}
{"id": "G4", "scorer": "Thiago Barcellos", "team": "Rennes", "scope": "background"}
{"id": "G5", "scorer": "Thiago Barcellos", "team": "Frankfurt", "count": 3, "scope": "background"}
{"id": "G6", "scorer": "Thiago Barcellos", "team": "Frankfurt", "kind": "volley", "scope": "background"}
{"id": "G7", "scorer": "Thiago Barcellos", "team": "Frankfurt", "assist": "Amadou Diatta", "scope": "background"}
