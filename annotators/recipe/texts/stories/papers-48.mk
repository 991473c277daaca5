⟦PERSON|Sonne⟧ turns title race ⟦TEAM|Brøndby⟧'s way
Five points was the gap this morning. It's two now, after ⟦TEAM|Brøndby⟧ came away from ⟦GPE|Jutland⟧ with a ⟦SCORE|2-1⟧ win that ⟦TEAM|Fortuna Hjørring⟧, leaders since week one, will need a while to get over.
⟦PERSON|Amalie Sonne⟧'s ⟦G1|two goals⟧, seven minutes apart in the last third of the match, did for the hosts, who had been ahead and, for the most part, on top.
⟦PERSON|Laura Thestrup⟧'s ⟦G2|strike⟧ on ⟦MINUTE|39 minutes⟧ had reflected that. The ⟦TEAM|Brøndby⟧ defence made a mess of a goal kick, ⟦PERSON|Emma Kjærgaard⟧'s attempt was parried and ⟦PERSON|Thestrup⟧ ⟦G3|converted at the second time of asking⟧.
Prior to that the same forward had missed from six metres and ⟦PERSON|Nanna Holst⟧ had seen a chip dropping in until a defender's head got in the way.
"We were lucky it was only one," ⟦TEAM|Brøndby⟧ goalkeeper ⟦PERSON|Josefine Lykke⟧ said to ⟦ORG|Ritzau⟧.
She was still needed. A save on ⟦MINUTE|58⟧ from ⟦PERSON|Kjærgaard⟧, with one glove, and another at ⟦PERSON|Holst⟧'s feet were what ⟦TEAM|Brøndby⟧'s fightback stood on. ⟦PERSON|Caroline Vinther⟧ went down the right, her low ball was helped on by nobody and ⟦PERSON|Sonne⟧ ⟦G4|bent it in from the far side⟧ (⟦MINUTE|72⟧).
The ⟦G5|winner⟧, ⟦MINUTE|seven minutes on⟧, was scruffy: a corner, a block, a block, and ⟦PERSON|Sonne⟧ ⟦G6|shinned it over the line⟧.
⟦PERSON|Ida Grønbæk⟧ had a late header for ⟦TEAM|Fortuna⟧ touched on to the post.
Both teams have four games left in the ⟦COMPETITION|Gjensidige Kvindeligaen⟧. ⟦TEAM|HB Køge⟧, in third, still dream of the ⟦COMPETITION|Champions League⟧.
=====GOALS=====
{"id": "G1", "scorer": "Amalie Sonne", "team": "Brøndby", "count": 2}
{"id": "G2", "scorer": "Laura Thestrup", "team": "Fortuna Hjørring", "minute": 39, "minute_text": "39 minutes", "kind": "shot"}
{"id": "G3", "scorer": "Laura Thestrup", "team": "Fortuna Hjørring", "minute": 39, "minute_text": "39 minutes", "kind": "shot"}
{"id": "G4", "scorer": "Amalie Sonne", "team": "Brøndby", "minute": 72, "minute_text": "72", "assist": "Caroline Vinther", "kind": "shot"}
{"id": "G5", "scorer": "Amalie Sonne", "team": "Brøndby", "minute": 79, "minute_text": "seven minutes on", "kind": "shot"}
{"id": "G6", "scorer": "Amalie Sonne", "team": "Brøndby", "minute": 79, "minute_text": "seven minutes on", "kind": "shot"}
