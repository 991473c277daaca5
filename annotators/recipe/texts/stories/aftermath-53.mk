⟦TEAM|Austria⟧ beat ⟦TEAM|Slovenia⟧, stay in race for ⟦GPE|Brazil⟧
⟦PERSON|Petra Holzmann⟧'s ⟦G1|finish⟧ on the rebound earned ⟦TEAM|Austria⟧ a ⟦SCORE|2-1⟧ win over ⟦TEAM|Slovenia⟧ in ⟦COMPETITION|Women's World Cup⟧ qualifying on ⟦DATE|Tuesday⟧, after a night on which they had wasted so many chances that the coach stopped counting.
"At eleven," she told ⟦ORG|ORF⟧.
⟦PERSON|Marie Thaler⟧ had ⟦G2|put the ⟦TEAM|Austrians⟧ ahead⟧ in the ⟦MINUTE|7th minute⟧ and for a time it seemed they'd win by any score they liked. ⟦NORP|Slovenian⟧ goalkeeper ⟦PERSON|Zala Kovačič⟧, though, was in the mood. She denied ⟦PERSON|Julia Wimmer⟧ twice and ⟦PERSON|Thaler⟧ once; she tipped ⟦PERSON|Holzmann⟧'s header on to the bar. She had been beaten only by bad luck: ⟦PERSON|Wimmer⟧'s cross came off the heel of ⟦PERSON|Nika Zupan⟧ straight to ⟦PERSON|Thaler⟧, who ⟦G3|touched it over the line⟧ without knowing much about it.
⟦PERSON|Zupan⟧ was happier at the other end. Shortly before ⟦MINUTE|half-time⟧, in ⟦TEAM|Slovenia⟧'s first attack, ⟦PERSON|Sabrina Okonjo-Weiss⟧ was dispossessed on the left and a cross came over which home keeper ⟦PERSON|Anna-Lena Gruber⟧ patted down. ⟦PERSON|Holzmann⟧ tried to head it away and couldn't. ⟦PERSON|Zupan⟧ ⟦G4|whacked it into the roof of the net⟧. ⟦SCORE|1-1⟧, ⟦MINUTE|44 minutes⟧.
⟦VENUE|Stadion Wiener Neustadt⟧ fell silent and it did so again after the ⟦MINUTE|interval⟧, when a second ⟦NORP|Slovenian⟧ ⟦G5|effort⟧ went in. ⟦PERSON|Zupan⟧ was a metre offside, however, as the flag showed.
⟦PERSON|Okonjo-Weiss⟧'s run changed the mood. She beat three, was stopped by a fourth, and got up to win it back. ⟦PERSON|Wimmer⟧ took over and shot; ⟦PERSON|Kovačič⟧ saved; and ⟦PERSON|Holzmann⟧, arriving late, ⟦G6|shot under her⟧. It was the ⟦ORG|ÖFB⟧ captain's 50th ⟦G7|goal⟧ for her country.
"I missed from two metres, and from three," ⟦PERSON|Holzmann⟧ said. "Then I ⟦G8|score⟧ from fourteen. The ⟦G9|first⟧ was also my pass, but nobody mentions it."
The ⟦TEAM|Slovenians⟧ sent everybody up for a free-kick in the ⟦MINUTE|fourth minute of injury time⟧ but ⟦PERSON|Gruber⟧, rather more sure of herself, caught it.
⟦TEAM|Austria⟧ need a point from two games.
=====GOALS=====
{"id": "G1", "scorer": "Petra Holzmann", "team": "Austria", "kind": "shot"}
{"id": "G2", "scorer": "Marie Thaler", "team": "Austria", "minute": 7, "minute_text": "7th minute"}
{"id": "G3", "scorer": "Marie Thaler", "team": "Austria", "minute": 7}
{"id": "G4", "scorer": "Nika Zupan", "team": "Slovenia", "minute": 44, "kind": "shot", "minute_text": "44 minutes"}
{"id": "G5", "scorer": "Nika Zupan", "team": "Slovenia", "kind": "shot", "outcome": "ruled out"}
{"id": "G6", "scorer": "Petra Holzmann", "team": "Austria", "kind": "shot"}
{"id": "G7", "scorer": "Petra Holzmann", "team": "Austria", "kind": "shot"}
{"id": "G8", "scorer": "Petra Holzmann", "team": "Austria", "kind": "shot"}
{"id": "G9", "scorer": "Marie Thaler", "team": "Austria", "minute": 7}
