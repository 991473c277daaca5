⟦COMPETITION|Africa Cup of Nations⟧ qualifying: ⟦TEAM|Mali⟧ and ⟦TEAM|Zambia⟧ book places, ⟦TEAM|Ghana⟧ left waiting

Late ⟦G1|goals⟧ from ⟦PERSON|Boubacar Dembo Keïta⟧ and ⟦PERSON|Lassine Traoré⟧ sent ⟦TEAM|Mali⟧ to the finals with a ⟦SCORE|3-1⟧ win over ⟦TEAM|Congo⟧ in ⟦GPE|Bamako⟧ on ⟦DATE|Saturday⟧, while ⟦TEAM|Zambia⟧ qualified for only the second time in a decade thanks to a ⟦MINUTE|12th-minute⟧ ⟦G2|own goal⟧ in ⟦GPE|Ndola⟧.

⟦TEAM|Mali⟧ were a goal down at the ⟦MINUTE|break⟧, ⟦PERSON|Prince Mabiala⟧ having ⟦G3|lobbed ⟦PERSON|Issa Diawara⟧⟧ after the goalkeeper came out of his area. ⟦PERSON|Adama Coulibaly⟧ ⟦G4|restored parity⟧ from a free-kick in the ⟦MINUTE|51st minute⟧, but ⟦TEAM|Congo⟧ should have led again, ⟦PERSON|Mabiala⟧ missing from the penalty spot. ⟦PERSON|Keïta⟧ made them pay on ⟦MINUTE|83⟧, ⟦G5|nodding in⟧, and ⟦PERSON|Traoré⟧ ⟦G6|wrapped it up⟧ with the last kick.

⟦TEAM|Ghana⟧ would also have been through with a win, but were held ⟦SCORE|1-1⟧ by ⟦TEAM|Madagascar⟧ in ⟦GPE|Antananarivo⟧. ⟦PERSON|Rayan Rakotoarisoa⟧ ⟦G7|struck⟧ in the ⟦MINUTE|64th minute⟧ for the ⟦TEAM|Barea⟧; ⟦PERSON|Ebenezer Tetteh⟧, five yards out, ⟦G8|rescued a point⟧ ⟦MINUTE|eleven minutes later⟧ after ⟦PERSON|Kojo Amankwah⟧'s volley had been parried.

⟦TEAM|Zambia⟧'s ⟦G10|winner⟧ came off the thigh of ⟦TEAM|Malawi⟧ defender ⟦PERSON|Gomezgani Phiri⟧, who tried to turn ⟦PERSON|Lubambo Chisanga⟧'s low ball behind. ⟦PERSON|Chisanga⟧ struck the woodwork twice after ⟦MINUTE|half-time⟧.

Elsewhere ⟦TEAM|Cape Verde⟧ beat ⟦TEAM|Eswatini⟧ ⟦SCORE|4-0⟧ in ⟦GPE|Praia⟧, ⟦PERSON|Djaniny Évora⟧ with ⟦G9|two⟧, ⟦PERSON|Stopira Gomes⟧ and ⟦PERSON|Nuno Tavares Lima⟧ the other scorers. ⟦TEAM|Rwanda⟧ and ⟦TEAM|Benin⟧ drew without a goal, ⟦TEAM|Benin⟧ losing ⟦PERSON|Rodrigue Hounkpatin⟧ to a second yellow card on ⟦MINUTE|90+4⟧.
=====GOALS=====
{"id": "G1", "scorer": "Boubacar Dembo Keïta; Lassine Traoré", "team": "Mali", "count": 2}
{"id": "G2", "scorer": "Gomezgani Phiri", "team": "Zambia", "minute": 12, "kind": "own goal", "minute_text": "12th-minute"}
{"id": "G3", "scorer": "Prince Mabiala", "team": "Congo", "kind": "shot"}
{"id": "G4", "scorer": "Adama Coulibaly", "team": "Mali", "minute": 51, "kind": "free kick", "minute_text": "51st minute"}
{"id": "G5", "scorer": "Boubacar Dembo Keïta", "team": "Mali", "minute": 83, "kind": "header", "minute_text": "83"}
{"id": "G6", "scorer": "Lassine Traoré", "team": "Mali"}
{"id": "G7", "scorer": "Rayan Rakotoarisoa", "team": "Madagascar", "minute": 64, "minute_text": "64th minute"}
{"id": "G8", "scorer": "Ebenezer Tetteh", "team": "Ghana", "minute": 75, "kind": "shot", "minute_text": "eleven minutes later"}
{"id": "G9", "scorer": "Djaniny Évora", "team": "Cape Verde", "count": 2}
{"id": "G10", "scorer": "Gomezgani Phiri", "team": "Zambia", "minute": 12, "kind": "own goal"}
