⟦TEAM|Osasuna⟧ ⟦SCORE|3-0⟧ ⟦TEAM|Getafe⟧: three ⟦G1|goals⟧, one tackle, no reply
⟦VENUE|El Sadar⟧ saw its biggest win of the season on ⟦DATE|Friday night⟧, and ⟦TEAM|Osasuna⟧ had ⟦PERSON|Jon Beristain⟧ to thank. The 33-year-old captain did not score. He won the ball before the first ⟦G2|goal⟧, he passed it before the ⟦G3|second⟧, and it was his shot that was saved before the ⟦G4|third⟧.
⟦TEAM|Getafe⟧, without a win in ⟦GPE|Navarre⟧ since ⟦DATE|2015⟧, were ⟦G5|behind⟧ in the ⟦MINUTE|fourth minute⟧. ⟦PERSON|Rubén Cadenas⟧ took a heavy touch on halfway, ⟦PERSON|Beristain⟧ went through him fairly, and the move that followed took in ⟦PERSON|Samu Requena⟧ and ⟦PERSON|Álex Tormo⟧ before it reached ⟦PERSON|Mamadou Ndao⟧. ⟦PERSON|Pablo Verdugo⟧ came out and stood up. The ⟦NORP|Senegalese⟧ forward waited, waited, and ⟦G6|slipped it between his legs⟧.
It was his ⟦G7|fourth⟧ in five ⟦COMPETITION|La Liga⟧ games, and he might have had another when he chased ⟦PERSON|Tormo⟧'s pass, but ⟦PERSON|Verdugo⟧ was quicker.
The ⟦TEAM|Azulones⟧ had a period of control before the ⟦MINUTE|interval⟧. ⟦PERSON|Cadenas⟧ struck the bar from a free-kick; ⟦PERSON|Iker Zubeldia-Arroyo⟧, their one bright spot, fired into the side-netting. "If one of those goes in, we're talking about something else," ⟦TEAM|Getafe⟧'s coach told ⟦ORG|Marca⟧.
They didn't go in. Instead ⟦TEAM|Osasuna⟧ ⟦G8|scored again⟧ early in the second half. ⟦PERSON|Beristain⟧'s ball over the defence found ⟦PERSON|Requena⟧, and ⟦PERSON|Requena⟧'s first-time cross was ⟦G9|met on the volley⟧ by ⟦PERSON|Tormo⟧, as good a ⟦G10|goal⟧ as ⟦GPE|Pamplona⟧ has seen ⟦DATE|this year⟧.
With ⟦MINUTE|15 minutes⟧ left ⟦PERSON|Beristain⟧ let fly from distance. ⟦PERSON|Verdugo⟧ pushed it out to the side, where ⟦PERSON|Ndao⟧ might have gone for glory and chose to square it. It ⟦G11|went in off ⟦PERSON|Zubeldia-Arroyo⟧⟧, trying to clear.
So there was one ⟦G12|goal⟧ for ⟦PERSON|Ndao⟧, one ⟦G13|goal⟧ for ⟦PERSON|Tormo⟧, none for the man both ran to. "I have ⟦G14|scored twice⟧ in four years. I leave it to them," said ⟦PERSON|Beristain⟧.
⟦TEAM|Getafe⟧ have ⟦TEAM|Rayo Vallecano⟧ at the ⟦VENUE|Coliseum⟧ next. ⟦TEAM|Osasuna⟧ are ninth, a point off ⟦GPE|Europe⟧.
=====GOALS=====
{"id": "G1", "scorer": "Mamadou Ndao; Álex Tormo; Iker Zubeldia-Arroyo", "team": "Osasuna", "count": 3}
{"id": "G2", "scorer": "Mamadou Ndao", "team": "Osasuna", "minute": 4, "assist": "Álex Tormo", "kind": "shot"}
{"id": "G3", "scorer": "Álex Tormo", "team": "Osasuna", "assist": "Samu Requena", "kind": "volley"}
{"id": "G4", "scorer": "Iker Zubeldia-Arroyo", "team": "Osasuna", "minute": 75, "kind": "own goal"}
{"id": "G5", "scorer": "Mamadou Ndao", "team": "Osasuna", "minute": 4, "assist": "Álex Tormo", "kind": "shot"}
{"id": "G6", "scorer": "Mamadou Ndao", "team": "Osasuna", "minute": 4, "assist": "Álex Tormo", "kind": "shot"}
{"id": "G7", "scorer": "Mamadou Ndao", "team": "Osasuna", "count": 4, "scope": "background"}
{"id": "G8", "scorer": "Álex Tormo", "team": "Osasuna", "assist": "Samu Requena", "kind": "volley"}
{"id": "G9", "scorer": "Álex Tormo", "team": "Osasuna", "assist": "Samu Requena", "kind": "volley"}
{"id": "G10", "scorer": "Álex Tormo", "team": "Osasuna", "assist": "Samu Requena", "kind": "volley"}
{"id": "G11", "scorer": "Iker Zubeldia-Arroyo", "team": "Osasuna", "minute": 75, "kind": "own goal", "minute_text": "15 minutes"}
{"id": "G12", "scorer": "Mamadou Ndao", "team": "Osasuna", "minute": 4, "assist": "Álex Tormo", "kind": "shot"}
{"id": "G13", "scorer": "Álex Tormo", "team": "Osasuna", "assist": "Samu Requena", "kind": "volley"}
{"id": "G14", "scorer": "Jon Beristain", "team": "Osasuna", "scope": "background", "count": 2}
