⟦TEAM|Roma⟧ ⟦SCORE|0-2⟧ ⟦TEAM|Torino⟧: ⟦PERSON|Gudjohnsen-Rossi⟧ haunts his old club

⟦PERSON|Luca Gudjohnsen-Rossi⟧ returned to the ⟦VENUE|Stadio Olimpico⟧ with a ⟦G1|goal⟧ and an assist as ⟦TEAM|Torino⟧ inflicted a third straight home defeat on ⟦TEAM|Roma⟧.

The half-⟦NORP|Icelandic⟧ midfielder, let go for nothing ⟦DATE|last summer⟧, needed ⟦MINUTE|13 minutes⟧ to make his point. His free-kick from the right was flicked on by ⟦PERSON|Alban Hoxha⟧ and there was ⟦PERSON|Nikola Stanić⟧ to ⟦G2|nudge the ⟦TEAM|Granata⟧ ahead⟧.

⟦TEAM|Roma⟧ had plenty of the ball and did little with it. ⟦PERSON|Davide Perrone⟧ whistled one past the post. ⟦PERSON|Souleymane Camara-Diop⟧ took a second touch when the first had left him clear, and ⟦PERSON|Stanić⟧, back defending, nicked it away.

When ⟦PERSON|Perrone⟧ did ⟦G3|put the ball in the net⟧, on ⟦MINUTE|54 minutes⟧, ⟦PERSON|Camara-Diop⟧ was standing on the keeper's toes and the referee said no.

The second ⟦TEAM|Torino⟧ ⟦G4|goal⟧ had a touch of comedy about it. ⟦PERSON|Marek Holub⟧ dithered in his own six-yard box; the former ⟦TEAM|Roma⟧ man charged down his kick and the ball ⟦G5|looped over⟧ both of them. He kept his hands by his sides. There was a ⟦MINUTE|quarter of an hour⟧ left, and half the ⟦VENUE|Olimpico⟧ headed for the exits.

⟦PERSON|Holub⟧ had already been at fault against ⟦TEAM|Lecce⟧, when his throw-out led to ⟦PERSON|Tiago Brito⟧'s ⟦G6|winner⟧.

"I take responsibility," coach ⟦PERSON|Emanuele Straccia⟧ told ⟦ORG|DAZN⟧. "We don't finish anything that we start."

⟦TEAM|Roma⟧ finish the round in 11th, two points and two places below their visitors.
=====GOALS=====
{"id":"G1","scorer":"Luca Gudjohnsen-Rossi","team":"Torino","minute":75}
{"id":"G2","scorer":"Nikola Stanić","team":"Torino","minute":13,"minute_text":"13 minutes","assist":"Alban Hoxha"}
{"id":"G3","scorer":"Davide Perrone","team":"Roma","minute":54,"minute_text":"54 minutes","outcome":"ruled out"}
{"id":"G4","scorer":"Luca Gudjohnsen-Rossi","team":"Torino","minute":75,"minute_text":"quarter of an hour"}
{"id":"G5","scorer":"Luca Gudjohnsen-Rossi","team":"Torino","minute":75,"minute_text":"quarter of an hour"}
{"id":"G6","scorer":"Tiago Brito","team":"Lecce","scope":"background"}
