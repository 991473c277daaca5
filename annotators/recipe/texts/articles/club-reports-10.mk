⟦TEAM|Leverkusen⟧ edge ⟦TEAM|Dortmund⟧ with ⟦PERSON|Osterkamp⟧ ⟦G7|own goal⟧

⟦GPE|LEVERKUSEN⟧, ⟦GPE|Germany⟧, ⟦DATE|March 1⟧ (⟦ORG|AFP⟧) - ⟦TEAM|Bayer Leverkusen⟧ beat ⟦TEAM|Borussia Dortmund⟧ ⟦SCORE|1-0⟧ at the ⟦VENUE|BayArena⟧ on ⟦DATE|Sunday⟧ thanks to an ⟦G1|own goal⟧ by defender ⟦PERSON|Malte Osterkamp⟧, climbing above their visitors into third place in the ⟦COMPETITION|Bundesliga⟧.

⟦PERSON|Osterkamp⟧, under pressure from ⟦PERSON|Aliou Camara⟧, ⟦G2|diverted ⟦PERSON|Rui Tavares Pinto⟧'s cross past⟧ goalkeeper ⟦PERSON|Jerzy Wrona⟧ in the ⟦MINUTE|67th minute⟧.

⟦TEAM|Dortmund⟧ thought they had ⟦G8|levelled⟧ with ⟦MINUTE|three minutes left⟧ but substitute ⟦PERSON|Mads Hjort⟧'s ⟦G3|volley⟧ was chalked off after a video review showed ⟦PERSON|Nuri Demirbas⟧ had been in an offside position.

⟦TEAM|Leverkusen⟧ goalkeeper ⟦PERSON|Sebastián Ocampo⟧ earlier saved from ⟦PERSON|Demirbas⟧ and ⟦PERSON|Hjort⟧, and the ⟦NORP|Uruguayan⟧ has now gone 412 minutes without conceding in the league.

⟦PERSON|Camara⟧, who has ⟦G4|scored 16 times⟧ ⟦DATE|this season⟧, hit the crossbar in ⟦MINUTE|first-half stoppage time⟧.

⟦TEAM|Dortmund⟧ coach ⟦PERSON|Kees Hoogland⟧ said the defeat was "a slap" after ⟦DATE|midweek⟧'s ⟦SCORE|4-0⟧ win over ⟦TEAM|Galatasaray⟧, in which ⟦PERSON|Hjort⟧ ⟦G5|scored a hat-trick⟧.

"We had enough chances to score. We did not. It's not bad luck, it is quality," he said.

⟦TEAM|Bayern Munich⟧ lead by nine points after beating ⟦TEAM|Mainz⟧ ⟦SCORE|2-0⟧ on ⟦DATE|Saturday⟧ with ⟦G6|goals⟧ from ⟦PERSON|Leopold Nagy⟧ and ⟦PERSON|Jean-Noël Diatta⟧.
=====GOALS=====
{"id": "G7", "scorer": "Malte Osterkamp", "team": "Bayer Leverkusen", "minute": 67, "kind": "own goal"}
{"id": "G1", "scorer": "Malte Osterkamp", "team": "Bayer Leverkusen", "minute": 67, "kind": "own goal"}
{"id": "G2", "scorer": "Malte Osterkamp", "team": "Bayer Leverkusen", "minute": 67, "kind": "own goal", "minute_text": "67th minute"}
{"id": "G8", "scorer": "Mads Hjort", "team": "Borussia Dortmund", "minute": 87, "kind": "volley", "outcome": "ruled out", "minute_text": "three minutes left"}
{"id": "G3", "scorer": "Mads Hjort", "team": "Borussia Dortmund", "minute": 87, "kind": "volley", "outcome": "ruled out"}
{"id": "G4", "scorer": "Aliou Camara", "team": "Bayer Leverkusen", "count": 16, "scope": "background"}
{"id": "G5", "scorer": "Mads Hjort", "team": "Borussia Dortmund", "count": 3, "scope": "background"}
{"id": "G6", "scorer": "Leopold Nagy; Jean-Noël Diatta", "team": "Bayern Munich", "count": 2, "scope": "background"}
