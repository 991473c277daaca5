The 40 at 40: ranking the most prolific seasons by a ⟦NORP|Dutch⟧ club's forward - Nos. 10 to 6
⟦FURNITURE|By our statistics editor⟧
In the fourth part of our series the numbers get silly. To qualify, a player must have ⟦G1|scored at least 25 league goals⟧ for an ⟦COMPETITION|Eredivisie⟧ club in a single campaign. Penalties count. Friendlies do not.
10. ⟦PERSON|Wim Oosterveld⟧ (⟦TEAM|Go Ahead Eagles⟧, ⟦DATE|1967-68⟧). Games: 34. ⟦G2|Goals⟧: 29. A baker's son from ⟦GPE|Zutphen⟧, ⟦PERSON|Oosterveld⟧ ⟦G3|scored⟧ on the opening day, on the last day and on most days between. Eleven of the 29 were ⟦G4|headers⟧. He never got into double figures again and by the age of 27 he had gone back into the shop.
9. ⟦PERSON|Dirk-Jan Plomp⟧ (⟦TEAM|FC Twente⟧, ⟦DATE|1974-75⟧). Games: 30. ⟦G5|Goals⟧: 30. The first man in the league to average one a game over a full season for a side outside the big three. His ⟦G6|hat-trick⟧ against ⟦TEAM|Feyenoord⟧ in ⟦DATE|February⟧, all inside ⟦MINUTE|20 minutes⟧, was shown on television so often that the tape snapped. ⟦PERSON|Plomp⟧ missed four penalties that year too, and reckoned he could have had 40.
8. ⟦PERSON|Ferenc Halmosi⟧ (⟦TEAM|Sparta Rotterdam⟧, ⟦DATE|1959-60⟧). Games: 31. ⟦G7|Goals⟧: 31. Fled ⟦GPE|Hungary⟧ in ⟦DATE|1956⟧ with one shoe, so the story goes. He ⟦G8|put six past⟧ ⟦TEAM|NAC Breda⟧ on a frozen pitch in ⟦DATE|January⟧ and was carried through the streets of ⟦GPE|Spangen⟧ on a coal cart.
7. ⟦PERSON|Lucas Everaldo⟧ (⟦TEAM|PSV⟧, ⟦DATE|1996-97⟧). Games: 33. ⟦G9|Goals⟧: 32. Two-footed, lazy, a genius. He went eight matches without scoring in ⟦DATE|autumn⟧, was dropped, sulked, and then ⟦G10|netted 27 times⟧ in 19. The last of them, a ⟦G11|backheel⟧ at ⟦TEAM|Vitesse⟧, sealed the title.
6. ⟦PERSON|Henk Roelofsen⟧ (⟦TEAM|DWS⟧, ⟦DATE|1963-64⟧). Games: 28. ⟦G12|Goals⟧: 33. Nobody has beaten his ratio. ⟦PERSON|Roelofsen⟧, six foot four and a customs officer during the week, ⟦G13|scored⟧ in each of his first 13 games. He was never capped by the ⟦TEAM|Netherlands⟧: the selectors thought he was clumsy. He died in ⟦DATE|2011⟧, and a stand at the amateur club in ⟦GPE|Amsterdam⟧ where he coached is named for him.
Coming up ⟦DATE|next week⟧: five to one, including a man who ⟦G14|scored⟧ with his hand and admitted it, and one who was in goal for half of his best match.
⟦FURNITURE|Read part three here: Nos. 20 to 11⟧
⟦FURNITURE|Share this article⟧
=====GOALS=====
{"id": "G1", "scope": "background", "count": 25}
{"id": "G2", "scorer": "Wim Oosterveld", "team": "Go Ahead Eagles", "scope": "background", "count": 29}
{"id": "G3", "scorer": "Wim Oosterveld", "team": "Go Ahead Eagles", "scope": "background"}
{"id": "G4", "scorer": "Wim Oosterveld", "team": "Go Ahead Eagles", "kind": "header", "scope": "background", "count": 11}
{"id": "G5", "scorer": "Dirk-Jan Plomp", "team": "FC Twente", "scope": "background", "count": 30}
{"id": "G6", "scorer": "Dirk-Jan Plomp", "team": "FC Twente", "scope": "background", "count": 3}
{"id": "G7", "scorer": "Ferenc Halmosi", "team": "Sparta Rotterdam", "scope": "background", "count": 31}
{"id": "G8", "scorer": "Ferenc Halmosi", "team": "Sparta Rotterdam", "scope": "background", "count": 6}
{"id": "G9", "scorer": "Lucas Everaldo", "team": "PSV", "scope": "background", "count": 32}
{"id": "G10", "scorer": "Lucas Everaldo", "team": "PSV", "scope": "background", "count": 27}
{"id": "G11", "scorer": "Lucas Everaldo", "team": "PSV", "kind": "shot", "scope": "background"}
{"id": "G12", "scorer": "Henk Roelofsen", "team": "DWS", "scope": "background", "count": 33}
{"id": "G13", "scorer": "Henk Roelofsen", "team": "DWS", "scope": "background", "count": 13}
{"id": "G14", "scope": "background"}
