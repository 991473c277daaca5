⟦DATE|SATURDAY⟧ ROUND-UP: ⟦COMPETITION|National League⟧ - ⟦TEAM|York⟧ pounce on leaders’ slip
⟦FURNITURE|NonLeagueDaily⟧
⟦TEAM|York City⟧ closed to within a point of ⟦TEAM|Southend United⟧ after a ⟦SCORE|3-1⟧ victory over ⟦TEAM|Woking⟧ while the leaders went down ⟦SCORE|2-0⟧ at ⟦TEAM|Yeovil⟧.
⟦TEAM|Woking⟧, playing into a gale, ⟦G1|got in front⟧ when ⟦PERSON|Jermaine Cato⟧ nipped in ahead of ⟦PERSON|Harry Bolland⟧ to ⟦G2|prod past⟧ ⟦PERSON|Ollie Wragg⟧ on ⟦MINUTE|seven minutes⟧. ⟦TEAM|York⟧ keeper ⟦PERSON|Wragg⟧ then saved from ⟦PERSON|Cato⟧ and ⟦PERSON|Tunji Moses⟧ in the space of a minute. It changed with ⟦PERSON|Alex Hurstwood⟧’s ⟦G3|equaliser⟧, a 20-yard daisy-cutter on ⟦MINUTE|34⟧; ⟦PERSON|Dipo Akintola⟧ got the better of ⟦PERSON|Craig Riddell⟧ to ⟦G4|put ⟦TEAM|York⟧ ahead⟧ ⟦MINUTE|eight minutes after the turnaround⟧ and ⟦PERSON|Hurstwood⟧ ⟦G5|added a third⟧ from the penalty spot (⟦MINUTE|71⟧).
At ⟦VENUE|Huish Park⟧ ⟦TEAM|Southend⟧ keeper ⟦PERSON|David Amissah⟧ was ⟦G6|lobbed⟧ from 40 yards by ⟦PERSON|Frank Nouri⟧ in the ⟦MINUTE|23rd minute⟧, and ⟦G7|beaten⟧ again on ⟦MINUTE|65⟧ by ⟦PERSON|Byron Pell⟧’s header from ⟦PERSON|Nouri⟧’s corner. ⟦TEAM|Southend⟧ hit the woodwork three times.
⟦TEAM|Forest Green⟧ 2 ⟦TEAM|Aldershot⟧ 2: ⟦PERSON|Kyle McAteer⟧ and ⟦PERSON|Inih Effiong-Hart⟧ ⟦G8|scored⟧ for ⟦TEAM|Rovers⟧; ⟦PERSON|Tyler Frost⟧ ⟦G9|got both⟧ for the ⟦TEAM|Shots⟧, the latter a screamer in the ⟦MINUTE|last minute of normal time⟧.
⟦TEAM|Boston United⟧ won for the first time in nine, ⟦SCORE|1-0⟧ at ⟦TEAM|Eastleigh⟧. ⟦PERSON|Jai Rowe-Jackson⟧, 18, ⟦G10|scored⟧ from a ⟦PERSON|Brad Nix⟧ through-ball.
⟦TEAM|Solihull Moors⟧ and ⟦TEAM|Altrincham⟧ played out a ⟦SCORE|0-0⟧. ⟦TEAM|Alty⟧ had ⟦PERSON|Regan Linley⟧ sent off on the ⟦MINUTE|half-hour⟧.
⟦TEAM|Rochdale⟧ ⟦G11|put five past⟧ ⟦TEAM|Braintree⟧: a ⟦G12|hat-trick⟧ from ⟦PERSON|Devante Mitchell⟧ plus ⟦PERSON|Ian Henderby⟧ and ⟦PERSON|Kairo Beck⟧, one ⟦G13|each⟧, in a ⟦SCORE|5-0⟧ win.
⟦TEAM|Hartlepool⟧ lost ⟦SCORE|2-1⟧ at home to ⟦TEAM|Dagenham⟧, a ⟦G14|brace⟧ from ⟦PERSON|Josh Umerah-Cole⟧ inside the ⟦MINUTE|first quarter of an hour⟧ doing for them despite ⟦PERSON|Emmanuel Dieseruwe-Lamb⟧’s late ⟦G15|header⟧. Some supporters stayed behind to protest against chairman ⟦PERSON|Raj Sandhu⟧.
⟦FURNITURE|Next up: Southend v York, Boxing Day, 1pm, live on DAZN⟧
=====GOALS=====
{"id": "G1", "scorer": "Jermaine Cato", "team": "Woking", "minute": 7, "kind": "shot", "minute_text": "seven minutes"}
{"id": "G2", "scorer": "Jermaine Cato", "team": "Woking", "minute": 7, "kind": "shot", "minute_text": "seven minutes"}
{"id": "G3", "scorer": "Alex Hurstwood", "team": "York City", "minute": 34, "kind": "shot", "minute_text": "34"}
{"id": "G4", "scorer": "Dipo Akintola", "team": "York City", "minute": 53, "minute_text": "eight minutes after the turnaround"}
{"id": "G5", "scorer": "Alex Hurstwood", "team": "York City", "minute": 71, "kind": "penalty", "minute_text": "71"}
{"id": "G6", "scorer": "Frank Nouri", "team": "Yeovil", "minute": 23, "kind": "shot", "minute_text": "23rd minute"}
{"id": "G7", "scorer": "Byron Pell", "team": "Yeovil", "minute": 65, "kind": "header", "assist": "Frank Nouri", "minute_text": "65"}
{"id": "G8", "scorer": "Kyle McAteer; Inih Effiong-Hart", "team": "Forest Green", "count": 2}
{"id": "G9", "scorer": "Tyler Frost", "team": "Aldershot", "count": 2}
{"id": "G10", "scorer": "Jai Rowe-Jackson", "team": "Boston United", "assist": "Brad Nix"}
{"id": "G11", "scorer": "Devante Mitchell; Ian Henderby; Kairo Beck", "team": "Rochdale", "count": 5}
{"id": "G12", "scorer": "Devante Mitchell", "team": "Rochdale", "count": 3}
{"id": "G13", "scorer": "Ian Henderby; Kairo Beck", "team": "Rochdale", "count": 2}
{"id": "G14", "scorer": "Josh Umerah-Cole", "team": "Dagenham", "count": 2}
{"id": "G15", "scorer": "Emmanuel Dieseruwe-Lamb", "team": "Hartlepool", "kind": "header"}
