⟦TEAM|Nix⟧ stunned by five-goal ⟦TEAM|Wanderers⟧ in ⟦GPE|Parramatta⟧
⟦FURNITURE|By Joanna Prineas, AAP⟧
⟦PERSON|Ramón Ibarra⟧ says he never doubted himself after ending an 11-game drought with a ⟦G1|hat-trick⟧ in ⟦TEAM|Western Sydney⟧'s ⟦SCORE|5-1⟧ demolition of ⟦TEAM|Wellington Phoenix⟧ at ⟦VENUE|CommBank Stadium⟧.
The ⟦NORP|Argentine⟧ marquee, dropped a fortnight ago, had a hand in all five ⟦G2|goals⟧ on ⟦DATE|Sunday⟧, laying on the other two for ⟦PERSON|Tommy Nguyen⟧ and ⟦PERSON|Bodhi Sinclair⟧.
It began after just ⟦MINUTE|four minutes⟧. ⟦PERSON|Eli Wehbe⟧'s surging run from right-back was ended by ⟦PERSON|Fraser Tulloch⟧'s trip, and ⟦PERSON|Ibarra⟧ ⟦G3|stepped up to beat ⟦PERSON|Jack Petrakis⟧ from the spot⟧.
⟦TEAM|Phoenix⟧ went looking for a reply and ⟦PERSON|Callum Ostrowski⟧ should've had one, the ⟦NORP|Kiwi⟧ international heading straight at the keeper when unmarked, before ⟦PERSON|Daichi Kobori⟧'s drive was tipped on to the woodwork.
They were carved open ⟦MINUTE|nine minutes before the break⟧. ⟦PERSON|Sinclair⟧ won a tackle on halfway and found ⟦PERSON|Ibarra⟧, who slid in ⟦PERSON|Nguyen⟧ for the teenager's first ⟦COMPETITION|A-League⟧ ⟦G4|goal⟧.
⟦PERSON|Ostrowski⟧ ⟦G5|did get one back⟧ right on ⟦MINUTE|half-time⟧, ⟦G6|tapping in⟧ ⟦PERSON|Kobori⟧'s ball across the six-yard box, and the ⟦TEAM|Nix⟧ would have been level within a minute of the resumption but for a goalline block by ⟦PERSON|Wehbe⟧.
Any thoughts of a comeback were snuffed out by a mad spell. ⟦PERSON|Petrakis⟧ passed straight to ⟦PERSON|Ibarra⟧ on ⟦MINUTE|58 minutes⟧ and the ⟦G10|punishment⟧ was instant. ⟦MINUTE|Three minutes on⟧, the ⟦NORP|Argentine⟧ turned provider, his chip to the back post ⟦G7|nodded in⟧ by ⟦PERSON|Sinclair⟧.
And just past the ⟦MINUTE|hour⟧ he ⟦G8|had his third⟧, running on to ⟦PERSON|Wehbe⟧'s through ball and ⟦G9|finishing across the keeper⟧.
"Five-one flatters them a bit, but I'm not giving any back," the ⟦TEAM|Wanderers⟧' coach told ⟦ORG|KEEPUP⟧.
The ⟦NORP|Scottish⟧ defender ⟦PERSON|Tulloch⟧, sent off late for a second booking, misses the trip to ⟦TEAM|Macarthur⟧. ⟦TEAM|Wanderers⟧ meet the ⟦TEAM|Roar⟧ on ⟦DATE|Friday⟧.
=====GOALS=====
{"id": "G1", "scorer": "Ramón Ibarra", "team": "Western Sydney", "count": 3}
{"id": "G2", "scorer": "Ramón Ibarra; Tommy Nguyen; Bodhi Sinclair", "team": "Western Sydney", "count": 5}
{"id": "G3", "scorer": "Ramón Ibarra", "team": "Western Sydney", "minute": 4, "kind": "penalty", "minute_text": "four minutes"}
{"id": "G4", "scorer": "Tommy Nguyen", "team": "Western Sydney", "minute": 36, "assist": "Ramón Ibarra", "minute_text": "nine minutes before the break"}
{"id": "G5", "scorer": "Callum Ostrowski", "team": "Wellington Phoenix", "assist": "Daichi Kobori", "kind": "shot", "minute_text": "half-time"}
{"id": "G6", "scorer": "Callum Ostrowski", "team": "Wellington Phoenix", "assist": "Daichi Kobori", "kind": "shot"}
{"id": "G7", "scorer": "Bodhi Sinclair", "team": "Western Sydney", "minute": 61, "assist": "Ramón Ibarra", "kind": "header", "minute_text": "Three minutes on"}
{"id": "G8", "scorer": "Ramón Ibarra", "team": "Western Sydney", "assist": "Eli Wehbe", "kind": "shot", "minute_text": "hour"}
{"id": "G9", "scorer": "Ramón Ibarra", "team": "Western Sydney", "assist": "Eli Wehbe", "kind": "shot"}
{"id": "G10", "scorer": "Ramón Ibarra", "team": "Western Sydney", "minute": 58, "kind": "shot", "minute_text": "58 minutes"}
