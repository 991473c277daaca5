⟦TEAM|Serbia⟧ ⟦SCORE|3-3⟧ ⟦TEAM|Iceland⟧: Visitors ⟦G1|hit back three times⟧

⟦GPE|BELGRADE⟧ - Three times ⟦TEAM|Serbia⟧ ⟦G2|led⟧ and three times they were ⟦G3|pegged back⟧ as ⟦TEAM|Iceland⟧, through a ⟦MINUTE|93rd-minute⟧ ⟦G4|own goal⟧, drew ⟦SCORE|3-3⟧ at the ⟦VENUE|Rajko Mitić Stadium⟧ on ⟦DATE|Monday⟧.

⟦PERSON|Uroš Petronijević⟧ ⟦G5|scored two⟧ of the home ⟦G6|goals⟧, ⟦PERSON|Ognjen Sretenović⟧ the ⟦G7|other⟧. ⟦PERSON|Bjarki Þorleifsson⟧ and ⟦PERSON|Arnór Kjartans⟧ were ⟦G8|on target⟧ for ⟦TEAM|Iceland⟧ before a header by ⟦PERSON|Miloš Ristanović⟧ ⟦G9|went past his own goalkeeper⟧, ⟦PERSON|Sasha Milanković⟧.

⟦TEAM|Serbia⟧ had lost in ⟦GPE|Reykjavík⟧ in ⟦DATE|June⟧ and there was an edge to it. ⟦PERSON|Lazar Đukanović⟧ was cautioned in the second minute, ⟦PERSON|Gylfi Hannesson⟧ in the third. In the ⟦MINUTE|fifth⟧ ⟦PERSON|Petronijević⟧ should have scored; a minute later he ⟦G10|did⟧, striding on to ⟦PERSON|Dušan Vukadin⟧'s pass, stepping over the ball once and ⟦G11|placing it low⟧ to the left of ⟦PERSON|Rúnar Steinsson⟧.

The ⟦G12|first equaliser⟧ followed a spell in which the ⟦NORP|Serbs⟧ could, and perhaps should, have been out of sight. ⟦PERSON|Steinsson⟧ tipped away a shot from ⟦PERSON|Sretenović⟧, ⟦PERSON|Petronijević⟧ headed against the bar and ⟦PERSON|Vukadin⟧'s rebound was blocked. Up the other end ⟦PERSON|Kjartans⟧ was given time to cross by ⟦PERSON|Đukanović⟧, and ⟦PERSON|Þorleifsson⟧, at the back post, ⟦G13|nodded it⟧ across ⟦PERSON|Milanković⟧ just after the ⟦MINUTE|half-hour⟧ mark. Official time, ⟦MINUTE|32nd minute⟧.

Not long after the ⟦MINUTE|interval⟧ the hosts ⟦G14|regained the lead⟧ through a corner, a flick and ⟦PERSON|Sretenović⟧'s forehead. The ⟦NORP|Icelander⟧ nearest to him had slipped. The ⟦ORG|KSÍ⟧ complained about the state of the grass.

It was a lead they held for ⟦MINUTE|12 minutes⟧. A long throw caused trouble, ⟦PERSON|Ristanović⟧ sliced the clearance and ⟦PERSON|Kjartans⟧ ⟦G15|met it with a left-foot volley⟧. There were ⟦MINUTE|66 minutes played⟧, a number that ⟦PERSON|Milanković⟧ would later mention with some bitterness.

"We ⟦G16|let in a volley⟧ from a throw-in. We ⟦G17|let in a header⟧ from a cross," said the keeper. "And then the last, my friend is trying to help."

Before the last there was a third ⟦NORP|Serbian⟧ ⟦G18|goal⟧, and a fourth that was not. ⟦PERSON|Petronijević⟧'s ⟦G19|second⟧ owed much to ⟦PERSON|Hlynur Baldvinsson⟧, who dithered on halfway and lost it. The ⟦COMPETITION|Eredivisie⟧'s leading marksman had company on either side, but he ran straight and ⟦G20|shot straight⟧, through the keeper, ⟦SCORE|3-2⟧. ⟦PERSON|Sretenović⟧ had the ball in the net again in the ⟦MINUTE|84th minute⟧ but had controlled it with his upper arm, and the ⟦G21|goal⟧ went after a long look.

⟦TEAM|Iceland⟧ brought on a fifth forward. ⟦PERSON|Hannesson⟧ sent in a free-kick from deep; ⟦PERSON|Ristanović⟧, under pressure from nobody, was first to it, and the sound told everyone what had happened.

"We come from behind ⟦G22|three times⟧ in this place," said the ⟦TEAM|Iceland⟧ coach. "It ends up ⟦G23|in the net⟧ and I don't care whose head it is."

The sides meet again at ⟦VENUE|Laugardalsvöllur⟧ in ⟦DATE|November⟧. ⟦TEAM|Iceland⟧, with five points, are third; ⟦TEAM|Serbia⟧, second, play the ⟦TEAM|Faroe Islands⟧.
=====GOALS=====
{"id": "G1", "scorer": "Bjarki Þorleifsson; Arnór Kjartans; Miloš Ristanović", "team": "Iceland", "count": 3}
{"id": "G2", "scorer": "Uroš Petronijević; Ognjen Sretenović", "team": "Serbia", "count": 3}
{"id": "G3", "scorer": "Bjarki Þorleifsson; Arnór Kjartans; Miloš Ristanović", "team": "Iceland", "count": 3}
{"id": "G4", "scorer": "Miloš Ristanović", "team": "Iceland", "minute": 93, "assist": "Gylfi Hannesson", "kind": "own goal", "minute_text": "93rd-minute"}
{"id": "G5", "scorer": "Uroš Petronijević", "team": "Serbia", "count": 2}
{"id": "G6", "scorer": "Uroš Petronijević; Ognjen Sretenović", "team": "Serbia", "count": 3}
{"id": "G7", "scorer": "Ognjen Sretenović", "team": "Serbia", "minute": 54, "kind": "header"}
{"id": "G8", "scorer": "Bjarki Þorleifsson; Arnór Kjartans", "team": "Iceland", "count": 2}
{"id": "G9", "scorer": "Miloš Ristanović", "team": "Iceland", "minute": 93, "assist": "Gylfi Hannesson", "kind": "own goal"}
{"id": "G10", "scorer": "Uroš Petronijević", "team": "Serbia", "minute": 6, "assist": "Dušan Vukadin", "kind": "shot", "minute_text": "a minute later"}
{"id": "G11", "scorer": "Uroš Petronijević", "team": "Serbia", "minute": 6, "assist": "Dušan Vukadin", "kind": "shot", "minute_text": "a minute later"}
{"id": "G12", "scorer": "Bjarki Þorleifsson", "team": "Iceland", "minute": 32, "assist": "Arnór Kjartans", "kind": "header"}
{"id": "G13", "scorer": "Bjarki Þorleifsson", "team": "Iceland", "minute": 32, "assist": "Arnór Kjartans", "kind": "header", "minute_text": "32nd minute"}
{"id": "G14", "scorer": "Ognjen Sretenović", "team": "Serbia", "minute": 54, "kind": "header"}
{"id": "G15", "scorer": "Arnór Kjartans", "team": "Iceland", "minute": 66, "kind": "volley", "minute_text": "66 minutes played"}
{"id": "G16", "scorer": "Arnór Kjartans", "team": "Iceland", "minute": 66, "kind": "volley"}
{"id": "G17", "scorer": "Bjarki Þorleifsson", "team": "Iceland", "minute": 32, "assist": "Arnór Kjartans", "kind": "header"}
{"id": "G18", "scorer": "Uroš Petronijević", "team": "Serbia", "kind": "shot"}
{"id": "G19", "scorer": "Uroš Petronijević", "team": "Serbia", "kind": "shot"}
{"id": "G20", "scorer": "Uroš Petronijević", "team": "Serbia", "kind": "shot"}
{"id": "G21", "scorer": "Ognjen Sretenović", "team": "Serbia", "minute": 84, "outcome": "ruled out", "minute_text": "84th minute"}
{"id": "G22", "scorer": "Bjarki Þorleifsson; Arnór Kjartans; Miloš Ristanović", "team": "Iceland", "count": 3}
{"id": "G23", "scorer": "Miloš Ristanović", "team": "Iceland", "minute": 93, "assist": "Gylfi Hannesson", "kind": "own goal"}
