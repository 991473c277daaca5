Forty years of the golden boot in ⟦GPE|New Zealand⟧'s top flight: a potted history
⟦FURNITURE|Stuff that counts⟧
⟦DATE|1985⟧: ⟦PERSON|Kerry Whaanga⟧ (⟦TEAM|Gisborne City⟧), ⟦G1|22⟧. The postie from ⟦GPE|Tolaga Bay⟧ ⟦G2|got his last four⟧ on the final day with a broken toe. Played 22, ⟦G3|goals⟧ 22. Neat.
⟦DATE|1988⟧: ⟦PERSON|Ivan Perković⟧ (⟦TEAM|University-Mt Wellington⟧), ⟦G4|19⟧. Born on ⟦GPE|Hvar⟧. Missed seven penalties, still a record.
⟦DATE|1993⟧: no award. Three men were tied on ⟦G5|14⟧ and the trophy was dropped from a ladder in the argument over who'd hold it.
⟦DATE|1996⟧: ⟦PERSON|Tama Rangihuna⟧ (⟦TEAM|Napier City Rovers⟧), ⟦G6|25⟧. Before him nobody had scored more than 23. Seventeen were ⟦G7|headers⟧, nearly all from the crosses of ⟦NORP|Welshman⟧ ⟦PERSON|Gethin Prosser-Jones⟧, who was owed a drink by half of ⟦GPE|Hawke's Bay⟧.
⟦DATE|2002⟧: ⟦PERSON|Kwame Ofori-Tate⟧ (⟦TEAM|Waitakere⟧), ⟦G8|17⟧. He went ahead of team-mate ⟦PERSON|Ryan Leckie⟧ with an ⟦MINUTE|88th-minute⟧ ⟦G9|strike⟧ in the last round; ⟦PERSON|Leckie⟧, who'd passed him the ball, had gone down with cramp and says he never saw it.
⟦DATE|2007⟧: ⟦PERSON|Leckie⟧ (⟦G10|20⟧). At last. He was 36, had put on two stone and ⟦G19|scored⟧ in every month of the season bar ⟦DATE|February⟧, when he got married.
⟦DATE|2013⟧: ⟦PERSON|Solomone Tu'ipulotu⟧ (⟦TEAM|Auckland City⟧), ⟦G11|23⟧. It would be 24, but a ⟦G12|goal⟧ against ⟦TEAM|Team Wellington⟧ was scratched when a drone turned out to have deflected it.
⟦DATE|2016⟧: ⟦PERSON|Marijke van Loon⟧ took the women's for the fifth time running with ⟦G13|31⟧. She'd been offered a trial in goal by the coach who cut her from the under-15s.
⟦DATE|2020⟧: abandoned. Leader when the lockdown came in: ⟦PERSON|Charlie Finnerty-Blake⟧, ⟦G14|13⟧.
⟦DATE|2024⟧: ⟦PERSON|Rua Tūhoe-Clarke⟧ (⟦TEAM|Eastern Suburbs⟧), ⟦G15|18⟧. He overtook the ⟦NORP|Argentine⟧ ⟦PERSON|Lisandro Fanucchi⟧ on the last day with a ⟦G16|hat-trick⟧ in 11 minutes, having come on after ⟦MINUTE|half-time⟧. ⟦PERSON|Fanucchi⟧, watching on a phone at ⟦TEAM|Miramar⟧, hit the post, missed from four yards and had a ⟦G17|finish⟧ ruled out. He's now at the same club. They room together.
And most prolific of all? Still ⟦PERSON|Whaanga⟧: ⟦G18|187 goals⟧ in 251 games. He's 68, lives by the beach and says he's never given any of it a thought. The dog is called Hat-Trick.
⟦FURNITURE|Got a memory? Text us⟧
=====GOALS=====
{"id": "G1", "scorer": "Kerry Whaanga", "team": "Gisborne City", "scope": "background", "count": 22}
{"id": "G2", "scorer": "Kerry Whaanga", "team": "Gisborne City", "scope": "background", "count": 4}
{"id": "G3", "scorer": "Kerry Whaanga", "team": "Gisborne City", "scope": "background", "count": 22}
{"id": "G4", "scorer": "Ivan Perković", "team": "University-Mt Wellington", "scope": "background", "count": 19}
{"id": "G5", "scope": "background", "count": 14}
{"id": "G6", "scorer": "Tama Rangihuna", "team": "Napier City Rovers", "scope": "background", "count": 25}
{"id": "G7", "scorer": "Tama Rangihuna", "team": "Napier City Rovers", "kind": "header", "scope": "background", "count": 17}
{"id": "G8", "scorer": "Kwame Ofori-Tate", "team": "Waitakere", "scope": "background", "count": 17}
{"id": "G9", "scorer": "Kwame Ofori-Tate", "team": "Waitakere", "assist": "Ryan Leckie", "kind": "shot", "scope": "background"}
{"id": "G10", "scorer": "Ryan Leckie", "team": "Waitakere", "scope": "background", "count": 20}
{"id": "G11", "scorer": "Solomone Tu'ipulotu", "team": "Auckland City", "scope": "background", "count": 23}
{"id": "G12", "scorer": "Solomone Tu'ipulotu", "team": "Auckland City", "scope": "background", "outcome": "ruled out"}
{"id": "G13", "scorer": "Marijke van Loon", "scope": "background", "count": 31}
{"id": "G14", "scorer": "Charlie Finnerty-Blake", "scope": "background", "count": 13}
{"id": "G15", "scorer": "Rua Tūhoe-Clarke", "team": "Eastern Suburbs", "scope": "background", "count": 18}
{"id": "G16", "scorer": "Rua Tūhoe-Clarke", "team": "Eastern Suburbs", "scope": "background", "count": 3}
{"id": "G17", "scorer": "Lisandro Fanucchi", "team": "Miramar", "scope": "background", "outcome": "ruled out"}
{"id": "G18", "scorer": "Kerry Whaanga", "scope": "background", "count": 187}
{"id": "G19", "scorer": "Ryan Leckie", "team": "Waitakere", "scope": "background"}
