(⟦COMPETITION|Asian Cup⟧) ⟦TEAM|Japan⟧ edge ⟦TEAM|S. Korea⟧ in ⟦MINUTE|extra time⟧ to reach final
⟦GPE|SYDNEY⟧, ⟦DATE|March 18⟧ (Yonhap) -- ⟦TEAM|South Korea⟧ fell to ⟦TEAM|Japan⟧ ⟦SCORE|3-2⟧ after ⟦MINUTE|extra time⟧ on ⟦DATE|Wednesday⟧, squandering an early two-goal advantage in the semifinals of the ⟦ORG|AFC⟧ ⟦COMPETITION|Women's Asian Cup⟧.
⟦PERSON|Hana Kawashima⟧ ⟦G1|netted the winning goal⟧ in the ⟦MINUTE|113th minute⟧ at ⟦VENUE|Stadium Australia⟧, sending ⟦TEAM|Nadeshiko Japan⟧ to ⟦DATE|Saturday⟧'s final against the host, ⟦TEAM|Australia⟧.
⟦TEAM|South Korea⟧ made a dream start. ⟦PERSON|Chae Yoo-jin⟧ ⟦G2|pounced on a loose ball⟧ in the ⟦MINUTE|second minute⟧ after goalkeeper ⟦PERSON|Aoi Shiratori⟧ failed to hold a ⟦PERSON|Lim Da-eun⟧ free kick. In the ⟦MINUTE|21st⟧, midfielder ⟦PERSON|Park Seo-hyun⟧ ⟦G3|made it ⟦SCORE|2-0⟧⟧ from distance, her long-range drive ⟦G4|dipping in under the crossbar⟧.
⟦TEAM|Japan⟧, which had not trailed in the tournament, got on the board through ⟦PERSON|Mirei Ogata⟧. Her ⟦G5|header⟧ in the ⟦MINUTE|33rd minute⟧ was the first ⟦G6|goal conceded⟧ by the ⟦TEAM|Taegeuk Ladies⟧ in five matches in ⟦GPE|Sydney⟧.
The ⟦G9|equalizer⟧ had to wait until the ⟦MINUTE|78th⟧. A cross by ⟦PERSON|Kawashima⟧ hit the outstretched arm of ⟦PERSON|Kwon Hye-min⟧, and after a three-minute review captain ⟦PERSON|Yui Tsukahara⟧ ⟦G7|sent the goalkeeper the wrong way⟧ from the spot.
⟦TEAM|South Korea⟧ had chances to win it before the ⟦MINUTE|end of regulation⟧. ⟦PERSON|Lim⟧'s chip was a fraction too high in the ⟦MINUTE|86th minute⟧, and ⟦PERSON|Park⟧'s strike in ⟦MINUTE|injury time⟧ was saved.
Instead it was ⟦PERSON|Kawashima⟧, unmarked at the far post in the second period of ⟦MINUTE|extra time⟧, who ⟦G8|side-footed home⟧ off an assist from ⟦PERSON|Ogata⟧.
"I can't fault the players for their effort," ⟦NORP|South Korean⟧ head coach ⟦PERSON|Norio Akechi⟧, who is ⟦NORP|Japanese⟧, told reporters. "We lost focus one time and we were punished."
⟦TEAM|South Korea⟧ has never won the tournament.
⟦FURNITURE|(END)⟧
=====GOALS=====
{"id": "G1", "scorer": "Hana Kawashima", "team": "Japan", "minute": 113, "kind": "shot", "assist": "Mirei Ogata", "minute_text": "113th minute"}
{"id": "G2", "scorer": "Chae Yoo-jin", "team": "South Korea", "minute": 2, "kind": "shot", "minute_text": "second minute"}
{"id": "G3", "scorer": "Park Seo-hyun", "team": "South Korea", "minute": 21, "kind": "shot", "minute_text": "21st", "score": "2-0"}
{"id": "G4", "scorer": "Park Seo-hyun", "team": "South Korea", "minute": 21, "kind": "shot"}
{"id": "G5", "scorer": "Mirei Ogata", "team": "Japan", "minute": 33, "kind": "header", "minute_text": "33rd minute"}
{"id": "G6", "scorer": "Mirei Ogata", "team": "Japan", "minute": 33, "kind": "header"}
{"id": "G9", "scorer": "Yui Tsukahara", "team": "Japan", "minute": 78, "kind": "penalty"}
{"id": "G7", "scorer": "Yui Tsukahara", "team": "Japan", "minute": 78, "kind": "penalty", "minute_text": "78th"}
{"id": "G8", "scorer": "Hana Kawashima", "team": "Japan", "minute": 113, "kind": "shot", "assist": "Mirei Ogata"}
