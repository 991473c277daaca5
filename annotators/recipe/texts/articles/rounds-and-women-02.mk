REPORT | ⟦TEAM|Harrogate Town⟧ ⟦SCORE|2-2⟧ ⟦TEAM|Accrington Stanley⟧

Our unbeaten start at home goes on after a breathless afternoon at ⟦VENUE|Wetherby Road⟧, where ⟦PERSON|Jack Muldowney⟧’s last-gasp ⟦G1|equaliser⟧ earned ⟦TEAM|Town⟧ a deserved share of the spoils.

⟦PERSON|Simon Weaver⟧ made one change from the ⟦DATE|midweek⟧ win over ⟦TEAM|Barrow⟧, ⟦PERSON|Ellis⟧ coming in for the injured ⟦PERSON|Warren Burke⟧.

FIRST HALF
⟦TEAM|Town⟧ started brightly in the sunshine and ⟦PERSON|Levi⟧ was denied inside ⟦MINUTE|two minutes⟧ by a smart stop from ⟦PERSON|Mark Oxspring⟧, diving low to his right.

It was the visitors who ⟦G2|took the lead⟧, however, with ⟦MINUTE|14 minutes⟧ on the clock. ⟦PERSON|Jordan Cropley⟧’s free-kick was only half cleared and ⟦PERSON|Dean Cornelius-Watt⟧ ⟦G3|volleyed it back through a crowd of bodies⟧.

The ⟦TEAM|Sulphurites⟧ responded in the right manner. ⟦PERSON|Tom⟧ rattled the crossbar from 25 yards, ⟦PERSON|Sam Folarin⟧ had a header scrambled off the line, and our pressure finally told ⟦MINUTE|three minutes before the interval⟧ when ⟦PERSON|Ellis Tamworth⟧ ⟦G4|slid home⟧ ⟦PERSON|Folarin⟧’s inviting ball across the six-yard box. ⟦SCORE|1-1⟧, and nothing less than we deserved!

SECOND HALF
A quieter second period followed. ⟦TEAM|Stanley⟧ went close through ⟦PERSON|Rhys Oates-Brown⟧ but the big ⟦NORP|Scot⟧ could not direct his header on target.

With ⟦MINUTE|eight minutes left⟧ on the clock came the sucker punch. A long throw was flicked on, and substitute ⟦PERSON|Oates-Brown⟧ made amends by ⟦G5|prodding the ball in⟧ from all of three yards.

Heads did not drop. Five were added, and in the third of those ⟦PERSON|Jack⟧ picked up a loose ball, cut on to that left foot and ⟦G6|found the far corner⟧. Cue bedlam behind the goal!

⟦TEAM|Town⟧ host another of the division’s form teams in ⟦COMPETITION|League Two⟧ on ⟦DATE|Tuesday⟧. Tickets are priced from £18.

⟦FURNITURE|TOWN: Belshaw, Gibson, O’Connor, Moon, Foulds, Tamworth (Duke-McKenna 71), Burrell, Folarin, Bradshaw-Hill, Sutcliffe (Daly 78), Muldowney. Subs not used: Oxley, Sims, Taylor.⟧
⟦FURNITURE|ACCRINGTON: Oxspring, Love, Rawson, Cornelius-Watt, Awe, Conneely, Cropley, Martin, Henderson (Oates-Brown 60), Whalley, Walton.⟧
⟦FURNITURE|Attendance: 2,914 (231 away)⟧
=====GOALS=====
{"id": "G1", "scorer": "Jack Muldowney", "team": "Town", "minute": 90, "added": 3, "kind": "shot"}
{"id": "G2", "scorer": "Dean Cornelius-Watt", "team": "Stanley", "minute": 14, "kind": "volley", "minute_text": "14 minutes", "score": "0-1"}
{"id": "G3", "scorer": "Dean Cornelius-Watt", "team": "Stanley", "minute": 14, "kind": "volley"}
{"id": "G4", "scorer": "Ellis Tamworth", "team": "Town", "minute": 42, "assist": "Sam Folarin", "kind": "shot", "minute_text": "three minutes before the interval"}
{"id": "G5", "scorer": "Rhys Oates-Brown", "team": "Stanley", "minute": 82, "kind": "shot", "minute_text": "eight minutes left"}
{"id": "G6", "scorer": "Jack Muldowney", "team": "Town", "minute": 90, "added": 3, "kind": "shot"}
