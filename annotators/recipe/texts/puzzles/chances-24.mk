⟦DATE|2015-16⟧ revisited: rating every ⟦TEAM|Boavista⟧ signing of the 'cursed ⟦DATE|summer⟧'
⟦FURNITURE|Panteras Blog · 12 comments⟧
They said the shirt was haunted. We went back over the eleven men who came in that year, from best to worst.
⟦PERSON|Nuno Ferradosa⟧ (free, from ⟦TEAM|Moreirense⟧). Appearances: 33 ⟦G1|Goals⟧: 9. Four of the ⟦G2|nine⟧ were penalties and one a rebound from a fifth, but he also ⟦G3|scored⟧ against ⟦TEAM|Porto⟧, and the ⟦G4|header⟧ that levelled it at the ⟦VENUE|Bessa⟧ in the ⟦MINUTE|93rd minute⟧ is why some of us have no voice. 8/10
⟦PERSON|Abdoul Karim Traoré⟧ (loan, ⟦TEAM|Rennes⟧). Appearances: 29 ⟦G6|Goals⟧: 2. Ran like a river. Sent off three times, once in the tunnel. 7/10
⟦PERSON|Goran Vidaković⟧ (€300k, ⟦TEAM|Rijeka⟧). Appearances: 34 Goals: 0. Clean sheets: 14. Saved five penalties out of six; the one that beat him ⟦G5|went in⟧ off his own back, so it's an ⟦G7|own goal⟧ in the records, and he has a lawyer's letter saying that it isn't. 7/10
⟦PERSON|Edu Caxias⟧ (undisclosed, ⟦TEAM|Chapecoense⟧). Appearances: 18 ⟦G8|Goals⟧: 6. All ⟦G9|six⟧ came before ⟦DATE|Christmas⟧. All came from the left foot. Then he fell in love, flew to ⟦GPE|Recife⟧ and was fined a month's pay. 6/10
⟦PERSON|Jong Seo-jun⟧ (free). Appearances: 11 ⟦G10|Goals⟧: 1. But what a ⟦G11|goal⟧: fourteen passes, a dummy from ⟦PERSON|Ferradosa⟧, and a ⟦G12|chip⟧ which ⟦TEAM|Braga⟧'s keeper applauded. Sold a lot of shirts. 5/10
⟦PERSON|Kwabena Twum⟧ (loan, ⟦TEAM|Genoa⟧). Appearances: 16 Goals: 0 Assists: 6. Hit the bar four times, if you count the one on Rua de Cedofeita. 5/10
⟦PERSON|Rui Sobral⟧ (free, ⟦TEAM|Penafiel⟧). Appearances: 22 Goals: 0. Kicked people. 5/10
⟦PERSON|Mikael Sundqvist⟧ (€150k). Appearances: 9 ⟦G13|Goals⟧: 1. It was against us, on loan at ⟦TEAM|Tondela⟧ in ⟦DATE|spring⟧, and it put us out of the cup. 3/10
⟦PERSON|Paulinho Matos⟧, ⟦PERSON|Iñigo Lezama⟧, ⟦PERSON|Tiago Cruz⟧. Appearances between them: 7. The first broke a toe carrying a fridge, the second went home, and the third we're not certain existed. 2/10
So, cursed? ⟦TEAM|Boavista⟧ ⟦G14|scored 24 times⟧ in 34 games, had 11 goalless draws and stayed up on the last day because somebody else ⟦G16|conceded⟧ in ⟦MINUTE|stoppage time⟧. You tell us.
⟦FURNITURE|Next week: the keepers, ranked by haircuts⟧
=====GOALS=====
{"id": "G1", "scorer": "Nuno Ferradosa", "team": "Boavista", "scope": "background", "count": 9}
{"id": "G2", "scorer": "Nuno Ferradosa", "team": "Boavista", "scope": "background", "count": 9}
{"id": "G3", "scorer": "Nuno Ferradosa", "team": "Boavista", "scope": "background"}
{"id": "G4", "scorer": "Nuno Ferradosa", "team": "Boavista", "kind": "header", "scope": "background"}
{"id": "G5", "scorer": "Goran Vidaković", "kind": "own goal", "scope": "background"}
{"id": "G6", "scorer": "Abdoul Karim Traoré", "team": "Boavista", "scope": "background", "count": 2}
{"id": "G7", "scorer": "Goran Vidaković", "kind": "own goal", "scope": "background"}
{"id": "G8", "scorer": "Edu Caxias", "team": "Boavista", "scope": "background", "count": 6}
{"id": "G9", "scorer": "Edu Caxias", "team": "Boavista", "scope": "background", "count": 6}
{"id": "G10", "scorer": "Jong Seo-jun", "team": "Boavista", "scope": "background"}
{"id": "G11", "scorer": "Jong Seo-jun", "team": "Boavista", "kind": "shot", "scope": "background"}
{"id": "G12", "scorer": "Jong Seo-jun", "team": "Boavista", "kind": "shot", "scope": "background"}
{"id": "G13", "scorer": "Mikael Sundqvist", "team": "Tondela", "scope": "background"}
{"id": "G14", "team": "Boavista", "scope": "background", "count": 24}
{"id": "G16", "scope": "background"}
