⟦TEAM|Cercle⟧ end eleven-match drought against ⟦TEAM|Charleroi⟧
⟦TEAM|Cercle Brugge⟧ are a football team again. After eleven league matches without a victory, a club record, they beat ⟦TEAM|Charleroi⟧ ⟦SCORE|2-0⟧ on ⟦DATE|Saturday⟧ evening, and the relief of ⟦PERSON|Wout Claes⟧ after his ⟦G1|goal⟧ on ⟦MINUTE|63 minutes⟧ was such that he ran the length of the ⟦VENUE|Jan Breydel⟧ to embrace the kit man.
It had been a night of the usual frustration until then. ⟦PERSON|Youssef El Idrissi⟧ headed a free-kick into the ground and over. ⟦PERSON|Siebe Lambrecht⟧ was through in the ⟦MINUTE|25th minute⟧ and shot at the goalkeeper's chest. ⟦PERSON|Claes⟧ himself pulled one wide and had another touched on to the outside of the post by ⟦PERSON|Dries Goossens⟧.
"You think: here we go again," said trainer ⟦PERSON|Pieter Vanhaezebroeck⟧.
The ⟦TEAM|Carolos⟧, too, missed. ⟦PERSON|Mats Verhulst⟧, free in the area, chose power over placement and hit the advertising. ⟦PERSON|Arthur Delvaux⟧ was twice denied by a fine save, the second of them from a penalty.
Three minutes after that miss ⟦TEAM|Cercle⟧ ⟦G2|took the lead⟧. ⟦PERSON|Lambrecht⟧ drew his marker, turned a ball inside and ⟦PERSON|Claes⟧, with the outside of his left boot, ⟦G3|stabbed it beyond⟧ ⟦PERSON|Goossens⟧.
⟦PERSON|El Idrissi⟧ ⟦G4|completed the victory⟧ in the ⟦MINUTE|fifth minute of time added on⟧. With the goalkeeper up for a corner he won the ball on the edge of his own area, ran sixty metres and ⟦G5|rolled it into the unguarded net⟧.
⟦PERSON|Delvaux⟧ had put a header against the bar from that corner, a detail nobody in the home stand will care to remember.
⟦TEAM|Cercle⟧ leave the last place in the ⟦COMPETITION|Jupiler Pro League⟧. Next week comes ⟦TEAM|Club Brugge⟧.
⟦FURNITURE|Belga⟧
=====GOALS=====
{"id": "G1", "scorer": "Wout Claes", "team": "Cercle Brugge", "minute": 63, "minute_text": "63 minutes", "assist": "Siebe Lambrecht", "kind": "shot"}
{"id": "G2", "scorer": "Wout Claes", "team": "Cercle Brugge", "minute": 63, "assist": "Siebe Lambrecht", "kind": "shot"}
{"id": "G3", "scorer": "Wout Claes", "team": "Cercle Brugge", "minute": 63, "assist": "Siebe Lambrecht", "kind": "shot"}
{"id": "G4", "scorer": "Youssef El Idrissi", "team": "Cercle Brugge", "minute": 90, "added": 5, "minute_text": "fifth minute of time added on", "kind": "shot"}
{"id": "G5", "scorer": "Youssef El Idrissi", "team": "Cercle Brugge", "minute": 90, "added": 5, "minute_text": "fifth minute of time added on", "kind": "shot"}
