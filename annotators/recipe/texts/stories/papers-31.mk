⟦PERSON|Tazi⟧ treble sends ⟦TEAM|Raja⟧ to the top of ⟦COMPETITION|Botola Pro⟧
P29 Pts61. ⟦TEAM|Raja Casablanca⟧ have one match more than ⟦TEAM|Wydad⟧ but they also, since ⟦DATE|Thursday⟧ night, have one point more, and they have ⟦PERSON|Ayoub Tazi⟧.
The forward's ⟦G1|treble⟧ inside 25 minutes of the second half overturned a deficit against ⟦TEAM|RS Berkane⟧ and earned a ⟦SCORE|3-1⟧ victory at the ⟦VENUE|Mohammed V Stadium⟧ in the ⟦NORP|Moroccan⟧ championship.
⟦TEAM|Berkane⟧ had led at the ⟦MINUTE|interval⟧ by a ⟦G2|goal⟧ from ⟦PERSON|Ismael Coulibaly⟧, the ⟦NORP|Malian⟧ winger taking advantage of a slip by ⟦PERSON|Reda Hammoudi⟧ to ⟦G3|open the scoring⟧ on ⟦MINUTE|44 minutes⟧. It was against the run of play. ⟦PERSON|Tazi⟧ had already seen two shots saved by ⟦PERSON|Anas Bouchta⟧, hit the bar with a third, and been caught offside after rounding the goalkeeper.
"At the pause I told him to keep shooting," said coach ⟦PERSON|Walid Benchekroun⟧.
He did. ⟦PERSON|Soufiane Lahlou⟧'s ball into the area was controlled and ⟦G4|dispatched⟧ ⟦MINUTE|two minutes after the resumption⟧. ⟦PERSON|Hammoudi⟧ redeemed himself with a run and cut-back for the ⟦G5|second⟧, on the ⟦MINUTE|hour⟧, which ⟦PERSON|Tazi⟧ ⟦G6|passed into the corner⟧.
The ⟦TEAM|Orange Boys⟧ should have replied at once, ⟦PERSON|Mehdi Zerouali⟧ shooting over with the goalkeeper on the ground. ⟦PERSON|Coulibaly⟧'s low effort was put behind. The ⟦G7|third⟧ was a ⟦G8|spot-kick⟧, dubious to some, for a shove on ⟦PERSON|Lahlou⟧ (⟦MINUTE|72⟧).
⟦PERSON|Tazi⟧, who had not ⟦G9|scored⟧ since ⟦DATE|January⟧, left to an ovation. ⟦PERSON|Lahlou⟧ missed the chance to add to it with a header wide of the frame.
⟦TEAM|Raja⟧'s next appointment is in the ⟦COMPETITION|CAF Confederation Cup⟧ on ⟦DATE|Sunday⟧. ⟦TEAM|Wydad⟧ can retake first place ⟦DATE|tomorrow⟧.
⟦FURNITURE|MAP⟧
=====GOALS=====
{"id": "G1", "scorer": "Ayoub Tazi", "team": "Raja", "count": 3}
{"id": "G2", "scorer": "Ismael Coulibaly", "team": "RS Berkane", "minute": 44, "minute_text": "44 minutes", "kind": "shot"}
{"id": "G3", "scorer": "Ismael Coulibaly", "team": "RS Berkane", "minute": 44, "minute_text": "44 minutes", "kind": "shot"}
{"id": "G4", "scorer": "Ayoub Tazi", "team": "Raja", "minute": 47, "minute_text": "two minutes after the resumption", "assist": "Soufiane Lahlou", "kind": "shot"}
{"id": "G5", "scorer": "Ayoub Tazi", "team": "Raja", "minute": 60, "minute_text": "hour", "assist": "Reda Hammoudi", "kind": "shot"}
{"id": "G6", "scorer": "Ayoub Tazi", "team": "Raja", "minute": 60, "minute_text": "hour", "assist": "Reda Hammoudi", "kind": "shot"}
{"id": "G7", "scorer": "Ayoub Tazi", "team": "Raja", "minute": 72, "minute_text": "72", "kind": "penalty"}
{"id": "G8", "scorer": "Ayoub Tazi", "team": "Raja", "minute": 72, "minute_text": "72", "kind": "penalty"}
{"id": "G9", "scorer": "Ayoub Tazi", "team": "Raja", "scope": "background"}
