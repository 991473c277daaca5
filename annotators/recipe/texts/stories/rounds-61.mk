⟦COMPETITION|Greek Super League⟧, ⟦COMPETITION|Cypriot First Division⟧, ⟦COMPETITION|Romanian Superliga⟧: the round in full

⟦TEAM|PAOK⟧ and ⟦TEAM|Olympiacos⟧ drew ⟦SCORE|1-1⟧ in ⟦GPE|Thessaloniki⟧ on ⟦DATE|Sunday⟧; ⟦PERSON|Giorgos Giakoumides⟧ ⟦G1|struck⟧ for the hosts on ⟦MINUTE|27⟧ and ⟦PERSON|Ayoub El Kaabouni⟧ ⟦G2|got the equaliser⟧ with the ⟦MINUTE|last touch of the half⟧. ⟦PERSON|Dominik Kotarsek⟧ saved ⟦PERSON|Daniel Podencinho⟧'s penalty on ⟦MINUTE|79⟧.

⟦TEAM|AEK⟧ made the most of it. ⟦PERSON|Luka Joviček⟧ ⟦G3|claimed his ninth and tenth of the season⟧ in a ⟦SCORE|3-0⟧ win at ⟦TEAM|Volos⟧, ⟦PERSON|Răzvan Marinescu-Pop⟧ ⟦G4|getting the other⟧. In the ⟦GPE|Crete⟧ derby ⟦TEAM|OFI⟧ beat ⟦TEAM|Chania⟧ ⟦SCORE|2-1⟧, falling behind to ⟦PERSON|Thiago Nussbauer⟧'s ⟦MINUTE|3rd-minute⟧ ⟦G5|finish⟧ and ⟦G6|retaliating⟧ through ⟦PERSON|Taxiarchis Fountason⟧, twice.

In ⟦GPE|Cyprus⟧, ⟦TEAM|Omonia⟧'s ⟦SCORE|5-2⟧ win over ⟦TEAM|Apollon⟧ featured three penalties, two of them ⟦G7|scored⟧ by ⟦PERSON|Willy Semedinho⟧ and the third missed by ⟦PERSON|Gaëtan Weissbecker⟧. ⟦TEAM|Pafos⟧ were held to ⟦SCORE|0-0⟧ by ⟦TEAM|Anorthosis⟧. ⟦PERSON|Anderson Silvano⟧ had what he believed to be a late ⟦G8|winner⟧ rubbed out, for offside.

⟦TEAM|FCSB⟧ are alive again in ⟦GPE|Romania⟧. ⟦PERSON|Florin Tănasescu⟧'s ⟦G9|goal⟧, from ⟦PERSON|Darius Olarescu⟧'s backheel, ⟦MINUTE|19 minutes in⟧, beat ⟦TEAM|CFR Cluj⟧ ⟦SCORE|1-0⟧, and ⟦TEAM|Rapid⟧ lost, ⟦PERSON|Alex Dobrescu⟧'s ⟦G10|equaliser⟧ for them at ⟦TEAM|Dinamo⟧ followed within ⟦MINUTE|60 seconds⟧ by a ⟦PERSON|Cătălin Cîrjanu⟧ ⟦G11|header⟧, to make it ⟦SCORE|2-1⟧. ⟦PERSON|Astrit Selmanovic⟧, of ⟦TEAM|Dinamo⟧, had ⟦G12|scored⟧ in the first half. ⟦TEAM|Universitatea Craiova⟧ wasted two one-on-ones and a free-kick from 16 metres in a goalless draw with ⟦TEAM|Farul⟧.
=====GOALS=====
{"id": "G1", "scorer": "Giorgos Giakoumides", "team": "PAOK", "minute": 27, "minute_text": "27"}
{"id": "G2", "scorer": "Ayoub El Kaabouni", "team": "Olympiacos"}
{"id": "G3", "scorer": "Luka Joviček", "team": "AEK", "count": 2}
{"id": "G4", "scorer": "Răzvan Marinescu-Pop", "team": "AEK"}
{"id": "G5", "scorer": "Thiago Nussbauer", "team": "Chania", "minute": 3, "kind": "shot", "minute_text": "3rd-minute"}
{"id": "G6", "scorer": "Taxiarchis Fountason", "team": "OFI", "count": 2}
{"id": "G7", "scorer": "Willy Semedinho", "team": "Omonia", "kind": "penalty", "count": 2}
{"id": "G8", "scorer": "Anderson Silvano", "team": "Pafos", "outcome": "ruled out"}
{"id": "G9", "scorer": "Florin Tănasescu", "team": "FCSB", "minute": 19, "assist": "Darius Olarescu", "minute_text": "19 minutes in"}
{"id": "G10", "scorer": "Alex Dobrescu", "team": "Rapid"}
{"id": "G11", "scorer": "Cătălin Cîrjanu", "team": "Dinamo", "kind": "header"}
{"id": "G12", "scorer": "Astrit Selmanovic", "team": "Dinamo"}
