⟦COMPETITION|Nations League⟧ women’s round-up: ⟦TEAM|England⟧ floored in ⟦GPE|Gothenburg⟧, ⟦TEAM|Scotland⟧ get off the mark, ⟦TEAM|Wales⟧ left hanging
⟦FURNITURE|BBC Sport⟧
⟦TEAM|Sweden⟧ came back to beat ⟦TEAM|England⟧ ⟦SCORE|2-1⟧ on ⟦DATE|Friday⟧, ⟦PERSON|Elin Rosengren⟧ ⟦G1|converting the winning penalty⟧ in the ⟦MINUTE|sixth minute of added time⟧ after ⟦PERSON|Rachel Adomako⟧, who had earlier ⟦G2|given the ⟦TEAM|Lionesses⟧ the lead⟧, handled at a corner.
⟦TEAM|England⟧ were good for an hour. ⟦PERSON|Adomako⟧ ⟦G3|swept in⟧ ⟦PERSON|Katie Fallows⟧’s cross on ⟦MINUTE|24 minutes⟧, ⟦PERSON|Jess Farnell⟧ was twice denied by ⟦PERSON|Zećira Lundqvist⟧, and ⟦PERSON|Grace Amankwah⟧ saw a drive come back off the bar. ⟦PERSON|Jutta Hellström⟧, of ⟦TEAM|Leicester⟧, ⟦G4|levelled⟧ with a deflected shot ⟦MINUTE|three minutes after the hour⟧. ⟦PERSON|Tamsin Holroyd⟧ came on for her debut on ⟦MINUTE|78⟧ and almost scored with her first touch, ⟦PERSON|Lundqvist⟧ sticking out a foot. “One nil isn’t enough at this level,” said ⟦TEAM|England⟧ head coach ⟦PERSON|Saskia Weller⟧. “You saw it. We should’ve had the second.”
⟦TEAM|Scotland⟧’s ⟦SCORE|3-0⟧ win over ⟦TEAM|Hungary⟧ at ⟦VENUE|Easter Road⟧ was their first in the group. ⟦PERSON|Erin McAteer⟧ ⟦G5|scored⟧ with a free-kick early on, ⟦PERSON|Kirsty Hallam⟧ ⟦G6|tapped in the second⟧ and ⟦PERSON|McAteer⟧ ⟦G7|made it three⟧ in the closing stages with another set-piece, via the head of ⟦PERSON|Hanna Németh-Kiss⟧. The last one might yet go down as an ⟦G8|own goal⟧.
⟦TEAM|Wales⟧ drew ⟦SCORE|1-1⟧ in ⟦GPE|Copenhagen⟧. ⟦PERSON|Signe Harboe⟧’s ⟦MINUTE|40th-minute⟧ ⟦G9|strike⟧ for ⟦TEAM|Denmark⟧ was wiped out by ⟦PERSON|Dilys Prosser⟧, who ⟦G10|looped a header⟧ over ⟦PERSON|Maja Bay-Thomsen⟧ with ⟦MINUTE|15 to go⟧. ⟦PERSON|Prosser⟧ then hit the post.
⟦TEAM|Northern Ireland⟧ lost ⟦SCORE|4-0⟧ to ⟦TEAM|Norway⟧, ⟦PERSON|Cathinka Tandvik⟧ ⟦G11|scoring all⟧ of them, and ⟦TEAM|Republic of Ireland⟧ edged ⟦TEAM|Slovenia⟧ ⟦SCORE|1-0⟧, ⟦PERSON|Fionnuala Geraghty⟧ ⟦G12|heading home⟧ a corner before the ⟦MINUTE|interval⟧.
⟦TEAM|Germany⟧ ⟦SCORE|5-2⟧ ⟦TEAM|Austria⟧. ⟦PERSON|Klara Bührig⟧ ⟦G13|hit a hat-trick⟧ and ⟦PERSON|Nadja Schölz⟧ and ⟦PERSON|Leonie Vogt⟧ also ⟦G14|scored⟧.
⟦FURNITURE|Listen on BBC Sounds⟧
=====GOALS=====
{"id": "G1", "scorer": "Elin Rosengren", "team": "Sweden", "minute": 90, "added": 6, "kind": "penalty", "minute_text": "sixth minute of added time"}
{"id": "G2", "scorer": "Rachel Adomako", "team": "England", "minute": 24, "kind": "shot", "assist": "Katie Fallows"}
{"id": "G3", "scorer": "Rachel Adomako", "team": "England", "minute": 24, "kind": "shot", "assist": "Katie Fallows", "minute_text": "24 minutes"}
{"id": "G4", "scorer": "Jutta Hellström", "team": "Sweden", "minute": 63, "kind": "shot", "minute_text": "three minutes after the hour"}
{"id": "G5", "scorer": "Erin McAteer", "team": "Scotland", "kind": "free kick"}
{"id": "G6", "scorer": "Kirsty Hallam", "team": "Scotland", "kind": "shot"}
{"id": "G7", "scorer": "Erin McAteer", "team": "Scotland", "kind": "free kick"}
{"id": "G8", "scorer": "Erin McAteer", "team": "Scotland", "kind": "free kick"}
{"id": "G9", "scorer": "Signe Harboe", "team": "Denmark", "minute": 40, "minute_text": "40th-minute"}
{"id": "G10", "scorer": "Dilys Prosser", "team": "Wales", "minute": 75, "kind": "header", "minute_text": "15 to go"}
{"id": "G11", "scorer": "Cathinka Tandvik", "team": "Norway", "count": 4}
{"id": "G12", "scorer": "Fionnuala Geraghty", "team": "Republic of Ireland", "kind": "header"}
{"id": "G13", "scorer": "Klara Bührig", "team": "Germany", "count": 3}
{"id": "G14", "scorer": "Nadja Schölz; Leonie Vogt", "team": "Germany", "count": 2}
