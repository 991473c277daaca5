Six hundred games, one club song: ⟦PERSON|Kowalik-Smith⟧ looks back
⟦FURNITURE|INTERVIEW⟧
⟦FURNITURE|Rochdale Observer Sport⟧

⟦PERSON|Dariusz Kowalik-Smith⟧ will pass 600 senior appearances when he leads ⟦TEAM|Rochdale⟧ out at ⟦TEAM|Halifax Town⟧ on ⟦DATE|Saturday⟧, and the 38-year-old defender can recall each of his ⟦G1|goals⟧, all eleven of them.

"You remember because there's that few," he says. "A striker can't tell you his 40th. I could tell you what the weather was like."

The ⟦G2|first⟧ of them was in ⟦GPE|Germany⟧, where his parents moved from ⟦GPE|Wrocław⟧ when he was six. ⟦TEAM|Eintracht Braunschweig⟧ threw him on in a ⟦COMPETITION|2. Bundesliga⟧ match with injuries all over the team and he ⟦G3|headed a late equaliser⟧. He was 19 and had to ask a team-mate how to celebrate.

He came to ⟦GPE|England⟧ in ⟦DATE|2014⟧ on a short deal with ⟦TEAM|Tranmere Rovers⟧, then in ⟦COMPETITION|League One⟧, and stayed with the club when they went down. It was for them that he ⟦G4|scored an own goal⟧ and then ⟦G5|one⟧ at the right end in the same game, eight minutes apart, against ⟦TEAM|Scunthorpe United⟧. "We drew ⟦SCORE|1-1⟧, so nobody could be angry," he says.

⟦TEAM|Rochdale⟧ signed him ⟦DATE|two seasons ago⟧. ⟦PERSON|Stan Aubrey⟧, the manager who did it, wanted somebody to talk to the younger ones. He got more than that. ⟦PERSON|Kowalik-Smith⟧ has missed three league matches since and been sent off once, for an argument.

The most recent ⟦G6|goal⟧ came in ⟦DATE|November⟧ and it was the ⟦G7|winner⟧. ⟦PERSON|Bobby Haslingden⟧'s corner, ⟦PERSON|Ian Rushmere⟧'s header against the bar and the captain was there to ⟦G8|force it over⟧ for a ⟦SCORE|1-0⟧ win against ⟦TEAM|Aldershot Town⟧, with ⟦MINUTE|85 minutes⟧ on the clock. It was his ⟦G9|first⟧ for three years.

"⟦PERSON|Moses⟧ told me to stay back," he says of ⟦PERSON|Moses Kiprop-Bell⟧, the centre-half next to him. "I said I've a feeling. He said you always have a feeling."

There have been other kinds of moments. He cleared off the line twice in a play-off at ⟦VENUE|Prenton Park⟧. He had a penalty in an ⟦COMPETITION|EFL Trophy⟧ shoot-out, the tenth of ten, and put it over the stand. He once played the last ⟦MINUTE|half an hour⟧ of a game against ⟦TEAM|Oldham Athletic⟧ in goal, after ⟦PERSON|Craig Venables⟧ was hurt, and did not let one in.

That one makes him proudest. "Saved one as well. A header, point-blank. My lad has it on his phone."

⟦TEAM|Dale⟧ are third in the ⟦COMPETITION|National League⟧. No side has conceded fewer goals ⟦DATE|this season⟧, 16, and most people in the town give credit to the oldest man in the division. "He reads it," says ⟦PERSON|Lewis Oakenshaw⟧, whose 14 ⟦G10|goals⟧ have been the other half of the story. "You see him walking, and he's there before everyone."

⟦PERSON|Oakenshaw⟧ is also hoping to become the first ⟦TEAM|Dale⟧ player since ⟦DATE|1983⟧ to score in nine straight league games at home, having ⟦G11|hit the target⟧ in each of the last eight.

There are no plans to retire. The contract has a clause for another year. ⟦PERSON|Eric Tollgate⟧, the chairman, says he will sign anything that is put in front of him, and the ⟦ORG|PFA⟧ has offered a coaching place. ⟦PERSON|Kowalik-Smith⟧ would like one thing first.

"Twelve," he says. "I'd like to get twelve. Then I'd go."
⟦FURNITURE|You can watch Halifax v Rochdale live on the National League's streaming service⟧
=====GOALS=====
{"id": "G1", "scorer": "Dariusz Kowalik-Smith", "count": 11, "scope": "background"}
{"id": "G2", "scorer": "Dariusz Kowalik-Smith", "team": "Eintracht Braunschweig", "kind": "header", "scope": "background"}
{"id": "G3", "scorer": "Dariusz Kowalik-Smith", "team": "Eintracht Braunschweig", "kind": "header", "scope": "background"}
{"id": "G4", "scorer": "Dariusz Kowalik-Smith", "team": "Scunthorpe United", "kind": "own goal", "scope": "background"}
{"id": "G5", "scorer": "Dariusz Kowalik-Smith", "team": "Tranmere Rovers", "scope": "background"}
{"id": "G6", "scorer": "Dariusz Kowalik-Smith", "team": "Rochdale", "scope": "background"}
{"id": "G7", "scorer": "Dariusz Kowalik-Smith", "team": "Rochdale", "scope": "background"}
{"id": "G8", "scorer": "Dariusz Kowalik-Smith", "team": "Rochdale", "scope": "background"}
{"id": "G9", "scorer": "Dariusz Kowalik-Smith", "team": "Rochdale", "scope": "background"}
{"id": "G10", "scorer": "Lewis Oakenshaw", "team": "Rochdale", "count": 14, "scope": "background"}
{"id": "G11", "scorer": "Lewis Oakenshaw", "team": "Dale", "count": 8, "scope": "background"}
