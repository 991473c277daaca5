Injury update: ⟦PERSON|Tavares-Melo⟧ and ⟦PERSON|Fairclough⟧ latest

⟦TEAM|West Ham United Women⟧ head coach ⟦PERSON|Rachel Stobbs⟧ has given an update on her squad ahead of ⟦DATE|Sunday⟧'s ⟦COMPETITION|Women's Super League⟧ visit of ⟦TEAM|Liverpool Women⟧ to the ⟦VENUE|Chigwell Construction Stadium⟧.

⟦PERSON|Ines Tavares-Melo⟧, who was substituted at ⟦MINUTE|half-time⟧ of ⟦DATE|last weekend⟧'s win over ⟦TEAM|Aston Villa Women⟧ having ⟦G1|headed the ⟦TEAM|Hammers⟧ into an early lead⟧, has what the manager described as "a dead leg and a bad mood".

"She wanted to carry on because she'd ⟦G2|scored⟧," ⟦PERSON|Stobbs⟧ told ⟦ORG|whufc.com⟧. "I don't blame her, she's waited. But she couldn't run. She's back on the grass at ⟦VENUE|Chadwell Heath⟧ and I'd expect her to be in the squad."

The ⟦TEAM|Portugal⟧ attacker's ⟦G3|goal⟧ was her first since joining in ⟦DATE|July⟧, and ⟦PERSON|Stobbs⟧ admits she's had to be patient. "Chances she'd bury with her eyes closed went over the bar, against the post, anywhere. You saw what it meant to everyone."

There's less positive news on ⟦PERSON|Holly Fairclough⟧. The defender, who ⟦G4|scored⟧ in each of the two ⟦COMPETITION|Women's League Cup⟧ group matches, has a stress fracture and won't play again before the ⟦DATE|new year⟧.

⟦PERSON|Sanne Duijvestein⟧ (concussion) follows protocols and misses out. That means a chance for ⟦TEAM|Republic of Ireland⟧ midfielder ⟦PERSON|Aoife Hennigan⟧, the substitute whose through ball led to the ⟦G5|second⟧ against ⟦TEAM|Villa⟧. ⟦PERSON|Milica Radulović⟧ ⟦G6|put that one away⟧, and she now has ⟦G7|three⟧ in three.

On ⟦TEAM|Liverpool⟧, the manager was complimentary. "They've the best keeper in the division for me in ⟦PERSON|Klara Stadler⟧. We had 19 shots up there ⟦DATE|last season⟧ and lost. We could have been there till midnight. And they'll punish you: they had two chances at ⟦VENUE|Anfield⟧, ⟦G8|scored⟧ with both."

Tickets start at just £6 for adults. Season ticket holders should use the Turnstile B entrance owing to building work.

⟦FURNITURE|Claret Members can watch the full press conference here⟧
⟦FURNITURE|More News: Under-21s fixture moved | Pinnacle Gallery: Training in the wind⟧
=====GOALS=====
{"id": "G1", "scorer": "Ines Tavares-Melo", "team": "West Ham United Women", "kind": "header", "scope": "background", "score": "1-0"}
{"id": "G2", "scorer": "Ines Tavares-Melo", "team": "West Ham United Women", "kind": "header", "scope": "background"}
{"id": "G3", "scorer": "Ines Tavares-Melo", "team": "West Ham United Women", "kind": "header", "scope": "background"}
{"id": "G4", "scorer": "Holly Fairclough", "team": "West Ham United Women", "count": 2, "scope": "background"}
{"id": "G5", "scorer": "Milica Radulović", "team": "West Ham United Women", "assist": "Aoife Hennigan", "scope": "background"}
{"id": "G6", "scorer": "Milica Radulović", "team": "West Ham United Women", "assist": "Aoife Hennigan", "scope": "background"}
{"id": "G7", "scorer": "Milica Radulović", "team": "West Ham United Women", "count": 3, "scope": "background"}
{"id": "G8", "team": "Liverpool Women", "count": 2, "scope": "background"}
