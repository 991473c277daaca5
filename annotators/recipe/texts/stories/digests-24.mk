⟦TEAM|Jamaica⟧, ⟦TEAM|Panama⟧ open with wins in ⟦ORG|Concacaf⟧ ⟦COMPETITION|Nations League⟧
⟦FURNITURE|Concacaf.com⟧

KINGSTON, ⟦TEAM|Jamaica⟧ – ⟦PERSON|Rashawn Tulloch⟧'s ⟦G1|strike⟧ on the ⟦MINUTE|hour⟧ and a late ⟦G2|own goal⟧ gave ⟦TEAM|Jamaica⟧ a ⟦SCORE|2-1⟧ victory over ⟦TEAM|Honduras⟧ in the ⟦ORG|Concacaf⟧ ⟦COMPETITION|Nations League⟧ on ⟦DATE|Friday⟧ at the ⟦VENUE|National Stadium⟧.

The ⟦TEAM|Reggae Boyz⟧ fell behind early, as ⟦PERSON|Edson Guevara⟧ ⟦G3|got on the end of⟧ ⟦PERSON|Rolando Pineda⟧'s cross in the ⟦MINUTE|ninth minute⟧. ⟦PERSON|Kemar Dawkins⟧ went close on two occasions for the home side before ⟦MINUTE|half-time⟧, the second a volley that sailed just over.

⟦PERSON|Tulloch⟧ brought them back on level terms when he beat two defenders and ⟦G4|let fly from 22 yards⟧. With ⟦MINUTE|two minutes to go⟧, ⟦PERSON|Dawkins⟧'s cross was ⟦G5|headed by ⟦PERSON|Pineda⟧ into his own net⟧.

⟦TEAM|Panama⟧ 3, ⟦TEAM|Trinidad and Tobago⟧ 1
⟦PERSON|Ricardo Ayarza⟧ was the hero with two ⟦G6|goals⟧ in ⟦GPE|Panama City⟧. His ⟦MINUTE|21st-minute⟧ ⟦G7|header⟧ opened his account, and he ⟦G8|converted a ⟦MINUTE|49th-minute⟧ penalty⟧ to ⟦G9|make it ⟦SCORE|2-1⟧⟧ after ⟦PERSON|Jaden Philbert⟧ had ⟦G10|drawn the ⟦TEAM|Soca Warriors⟧ level⟧ from a free kick. Substitute ⟦PERSON|Jair Escobar⟧ ⟦G11|put the game away⟧ for the ⟦TEAM|Canaleros⟧ in the ⟦MINUTE|90th minute⟧.

⟦TEAM|Costa Rica⟧ 1, ⟦TEAM|Haiti⟧ 1
⟦PERSON|Andre Bonhomme⟧'s stunning ⟦G12|volley⟧ (73') secured a point for ⟦TEAM|Les Grenadiers⟧ in ⟦GPE|San Jose⟧, where ⟦PERSON|Oscar Villatoro⟧ had ⟦G13|opened the scoring⟧ on ⟦MINUTE|15'⟧ for the ⟦TEAM|Ticos⟧. ⟦TEAM|Costa Rica⟧ had two penalty appeals turned down by the referee following video review.

⟦TEAM|El Salvador⟧ 0, ⟦TEAM|Canada⟧ 2
⟦TEAM|Canada⟧'s ⟦PERSON|Tyler Brandt⟧ had a hand in both ⟦G14|goals⟧, delivering the corner for ⟦PERSON|Michel Desrosiers⟧ (33') and setting up ⟦PERSON|Clint Beauregard⟧ (81'). The ⟦NORP|Salvadoran⟧ side finished the game with ten men. ⟦PERSON|Luis Enrique Zamora⟧ had their best chance but his shot hit the post.

The second matchday is on ⟦DATE|Monday⟧.
=====GOALS=====
{"id": "G1", "scorer": "Rashawn Tulloch", "team": "Jamaica", "minute": 60, "kind": "shot"}
{"id": "G2", "scorer": "Rolando Pineda", "team": "Jamaica", "minute": 88, "assist": "Kemar Dawkins", "kind": "own goal"}
{"id": "G3", "scorer": "Edson Guevara", "team": "Honduras", "minute": 9, "minute_text": "ninth minute", "assist": "Rolando Pineda"}
{"id": "G4", "scorer": "Rashawn Tulloch", "team": "Jamaica", "minute": 60, "minute_text": "hour", "kind": "shot"}
{"id": "G5", "scorer": "Rolando Pineda", "team": "Jamaica", "minute": 88, "minute_text": "two minutes to go", "assist": "Kemar Dawkins", "kind": "own goal"}
{"id": "G6", "scorer": "Ricardo Ayarza", "team": "Panama", "count": 2}
{"id": "G7", "scorer": "Ricardo Ayarza", "team": "Panama", "minute": 21, "minute_text": "21st-minute", "kind": "header"}
{"id": "G8", "scorer": "Ricardo Ayarza", "team": "Panama", "minute": 49, "minute_text": "49th-minute", "kind": "penalty"}
{"id": "G9", "scorer": "Ricardo Ayarza", "team": "Panama", "minute": 49, "kind": "penalty", "score": "2-1"}
{"id": "G10", "scorer": "Jaden Philbert", "team": "Trinidad and Tobago", "kind": "free kick"}
{"id": "G11", "scorer": "Jair Escobar", "team": "Panama", "minute": 90, "minute_text": "90th minute"}
{"id": "G12", "scorer": "Andre Bonhomme", "team": "Haiti", "minute": 73, "minute_text": "73'", "kind": "volley"}
{"id": "G13", "scorer": "Oscar Villatoro", "team": "Costa Rica", "minute": 15, "minute_text": "15'"}
{"id": "G14", "scorer": "Michel Desrosiers; Clint Beauregard", "team": "Canada", "assist": "Tyler Brandt", "count": 2}
