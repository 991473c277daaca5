⟦COMPETITION|Superclásico⟧ ⟦DATE|weekend⟧ round the continent: ⟦TEAM|River⟧ lead cut, ⟦TEAM|Flamengo⟧ slip, ⟦TEAM|Universitario⟧ champions

⟦TEAM|Universitario⟧ are champions of ⟦GPE|Peru⟧ for a third successive year after ⟦PERSON|Álex Valeriano⟧'s ⟦MINUTE|71st-minute⟧ ⟦G1|penalty⟧ earned a ⟦SCORE|1-0⟧ win over ⟦TEAM|Sport Boys⟧. ⟦PERSON|José Rivadeneira⟧ had a first-half header cleared off the line.

⟦TEAM|River Plate⟧ were held ⟦SCORE|2-2⟧ at ⟦TEAM|Talleres⟧ on ⟦DATE|Sunday⟧, and only a ⟦PERSON|Facundo Colidieri⟧ ⟦G2|effort⟧ with ⟦MINUTE|90 seconds to play⟧ got them that. The ⟦TEAM|Millonarios⟧ trailed ⟦SCORE|2-0⟧ to ⟦G3|goals⟧ from ⟦PERSON|Rubén Botto⟧ and ⟦PERSON|Federico Girottino⟧. ⟦PERSON|Sebastián Driuzzi⟧ ⟦G4|brought it back to ⟦SCORE|2-1⟧⟧ in the ⟦MINUTE|57th minute⟧; ⟦PERSON|Botto⟧, sent clear to make it three, shot into the side-netting.

⟦TEAM|Boca⟧, who beat ⟦TEAM|Banfield⟧ ⟦SCORE|3-0⟧, are one point behind. ⟦PERSON|Miguel Merentino⟧ ⟦G5|bagged a double⟧, his 12th and 13th ⟦G6|goals⟧ of the year, between which ⟦PERSON|Milton Giménez-Roa⟧ ⟦G7|slid home⟧ on ⟦MINUTE|44⟧.

In ⟦GPE|Brazil⟧, ⟦TEAM|Flamengo⟧ went down ⟦SCORE|2-1⟧ in ⟦GPE|Fortaleza⟧: ⟦PERSON|Breno Lopesinho⟧ (⟦MINUTE|8⟧) and ⟦PERSON|Deyverton⟧ (⟦MINUTE|62⟧) ⟦G8|scored⟧ for ⟦TEAM|Fortaleza⟧, and the ⟦NORP|Uruguayan⟧ ⟦PERSON|Giorgian De Arrasco⟧ ⟦G9|had equalised⟧ from outside the box in the ⟦MINUTE|37th minute⟧. ⟦PERSON|Pedrinho Guimarães⟧ sent a penalty over the bar on ⟦MINUTE|88⟧. ⟦TEAM|Cruzeiro⟧ can go top if they beat ⟦TEAM|Bahia⟧.

⟦TEAM|Nacional⟧ and ⟦TEAM|Peñarol⟧ did not, for once, produce a red card, or much else. The ⟦NORP|Uruguayan⟧ derby was settled, ⟦SCORE|1-0⟧ to ⟦TEAM|Nacional⟧, by an own ⟦G10|goal⟧ from ⟦PERSON|Guzmán Rodrigues-Vera⟧, in whose defence it must be said that he was looking the other way.
=====GOALS=====
{"id": "G1", "scorer": "Álex Valeriano", "team": "Universitario", "minute": 71, "kind": "penalty", "minute_text": "71st-minute"}
{"id": "G2", "scorer": "Facundo Colidieri", "team": "River Plate", "minute": 89, "minute_text": "90 seconds to play"}
{"id": "G3", "scorer": "Rubén Botto; Federico Girottino", "team": "Talleres", "count": 2}
{"id": "G4", "scorer": "Sebastián Driuzzi", "team": "River Plate", "minute": 57, "score": "2-1", "minute_text": "57th minute"}
{"id": "G5", "scorer": "Miguel Merentino", "team": "Boca", "count": 2}
{"id": "G6", "scorer": "Miguel Merentino", "team": "Boca", "count": 2}
{"id": "G7", "scorer": "Milton Giménez-Roa", "team": "Boca", "minute": 44, "kind": "shot", "minute_text": "44"}
{"id": "G8", "scorer": "Breno Lopesinho; Deyverton", "team": "Fortaleza", "count": 2}
{"id": "G9", "scorer": "Giorgian De Arrasco", "team": "Flamengo", "minute": 37, "kind": "shot", "minute_text": "37th minute"}
{"id": "G10", "scorer": "Guzmán Rodrigues-Vera", "team": "Nacional", "kind": "own goal"}
