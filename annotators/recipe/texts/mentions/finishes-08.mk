⟦PERSON|Ben Rudyard⟧, from whose corner ⟦TEAM|Cheltenham⟧ had already struck the bar, tried a shorter one, to ⟦PERSON|Toby Keane⟧, whose cross was met by ⟦PERSON|Ashley Gorse⟧ at the back post with a header back across goal, which ⟦PERSON|Micah Bright⟧, on the line or over it, ⟦G1|helped on its way⟧ ⟦MINUTE|two minutes into the second half⟧.

⟦MINUTE|27⟧ mins: It's ⟦SCORE|0-2⟧! ⟦TEAM|Celtic⟧ are cut to ribbons. ⟦PERSON|Sörensen⟧ wins it off ⟦PERSON|Muldoon⟧, drives at the back line, waits, waits and slides in ⟦PERSON|Adeleke⟧, who ⟦G2|finishes⟧ across the keeper. Too easy.

⟦MINUTE|29⟧ mins: Nearly a third. ⟦PERSON|Adeleke⟧ turns provider, ⟦PERSON|Sörensen⟧ arrives, but ⟦PERSON|Muldoon⟧ gets his toe there in the nick of time and it spins behind.

⟦MINUTE|31⟧ mins: A lifeline? ⟦PERSON|Muldoon⟧ goes down under ⟦PERSON|Adeleke⟧'s challenge at the other end, the ground screams for a penalty, the referee isn't having it.

Whatever ⟦PERSON|Stanislav Kolář⟧ said at the ⟦MINUTE|interval⟧, ⟦TEAM|Sparta Prague⟧ came out as if pursued, and by the ⟦MINUTE|50th minute⟧, by which time ⟦PERSON|Vojtěch Hrdlička⟧ had ⟦G3|cracked one⟧ past ⟦PERSON|Marek Ludvík⟧ from 25 yards and ⟦PERSON|Daniel Šulc⟧ had ⟦G4|laced in another⟧, a two-goal arrear had been wiped from the slate.

⟦PERSON|Jérémie Cottard⟧, all left foot, was shown on to his right by ⟦PERSON|Alan Szulc⟧ and, rather than use it, went back, and back again, until he was facing his own goalkeeper, to whom he passed, and from whom, a moment later, ⟦TEAM|Clermont⟧ launched the ball that ⟦PERSON|Evan Rodier⟧ ⟦G5|chased, caught and clipped over⟧ ⟦PERSON|Hubert Pająk⟧ on the ⟦MINUTE|hour⟧.

⟦PERSON|Saskia Reinders⟧ may never hit a better ball than the one, raking, low and sixty yards long, with which she found ⟦PERSON|Zoe Papas⟧ on the run, and ⟦PERSON|Papas⟧ may never waste one more thoroughly, for she had ⟦PERSON|Imke Tolsma⟧ beaten, the goal gaping and a colleague in support when she hit her own standing leg.

Two weeks ago they were queuing at ⟦VENUE|Plough Lane⟧ for tickets; by ⟦DATE|Saturday⟧, with the ⟦SCORE|4-0⟧ defeat still smarting and ⟦PERSON|Stan Mulligan⟧ having blown up in front of the cameras, they were queuing for refunds.

⟦PERSON|Harald Eide⟧, a menace from the first minute, set up ⟦PERSON|Preben Lie⟧ for the ⟦G6|first⟧, set up ⟦PERSON|Sivert Aas⟧ for a header that was cleared, set up ⟦PERSON|Lie⟧ again for a shot that was not quite cleared, and when at length he was set up himself, by ⟦PERSON|Aas⟧, he ⟦G7|lashed it⟧ so hard past ⟦PERSON|Jonatan Roos⟧ in the ⟦MINUTE|76th minute⟧ that a steward picked it out of row M.

There is a photograph, taken from behind the goal at the ⟦VENUE|Estadio Sarriá⟧ in ⟦DATE|1987⟧, in which ⟦PERSON|Ramón Ferrándiz⟧ hangs in the air with his neck bent like a swan's, and what it does not show is that ⟦PERSON|Tito Garmendia⟧, a second later, caught the ball.

The old man had it in him still: ⟦PERSON|Sylvester Adu-Poku⟧, 39, rolled ⟦PERSON|Carlton Dacres⟧, 20, as he might have rolled a barrel, and from the angle of the six-yard box ⟦G8|beat⟧ ⟦PERSON|Mason Bligh⟧ with the inside of his left foot in the ⟦MINUTE|35th minute⟧, before asking, with a gesture, to be excused.

⟦PERSON|Kosta Manolis⟧ turned ⟦PERSON|Filippos Gikas⟧'s cutback goalwards with his heel, ⟦PERSON|Ari Demos⟧, on the line, turned it away with his, and the pair of them, both of whom had been at school with the referee, turned to him.

For the third week running ⟦TEAM|Tromsø⟧, whose ground was under snow until the morning, were grateful to their forecaster on the bench, the set-piece coach ⟦PERSON|Bård Lunde⟧, from one of whose drawings, a near-post block, a run, a flick, ⟦PERSON|Aksel Nordby⟧ ⟦G9|got in⟧ at the far post to ⟦G10|score⟧ in the ⟦MINUTE|11th minute⟧.

Someone, somewhere, must like ⟦PERSON|Gil Navas⟧, whose miskick, bound for the corner flag, clipped the heel of ⟦PERSON|Ernesto Luján⟧, looped over ⟦PERSON|Ulises Parra⟧ and, coming down with snow on it, hit the post, rolled along the line and, nudged by nothing but the breeze, ⟦G11|crept over⟧.

Someone, somewhere, must dislike ⟦PERSON|Cole Bettany⟧, whose clean strike, bound for the top corner, clipped the heel of ⟦PERSON|Ross Mayfield⟧, looped over the bar and landed in the lap of his own father.

⟦TEAM|Grasshoppers⟧, ⟦TEAM|Sion⟧ and ⟦TEAM|Servette⟧ all won, so that ⟦TEAM|Lugano⟧, beaten by ⟦G12|goals⟧ in the ⟦MINUTE|fifth⟧ and ⟦MINUTE|95th minutes⟧ from ⟦PERSON|Mihai Popa⟧ and ⟦PERSON|Albin Krasniqi⟧ of ⟦TEAM|Winterthur⟧, tumbled from second to fifth in the time that it takes to fly home from ⟦GPE|Zurich⟧.

Picked out by ⟦PERSON|Robbie Cairncross⟧ with a ball of geometric beauty, ⟦PERSON|Dmitri Sobolev⟧ did what strikers who have not scored since ⟦DATE|October⟧ do and controlled it, weighed it, thought about it and was still thinking when ⟦PERSON|Mark Ainslie⟧ relieved him of the burden.

⟦MINUTE|64⟧ The substitution pays off. ⟦PERSON|Hallström⟧ on, ⟦PERSON|Hallström⟧ up at the back post, ⟦G13|goal⟧ ⟦PERSON|Hallström⟧, ⟦SCORE|1-0⟧. ⟦PERSON|Riise-Berg⟧ with the delivery. It's as simple as that, sometimes.

⟦MINUTE|70⟧ The other substitution does not pay off. ⟦PERSON|Ekdahl⟧ on, ⟦PERSON|Ekdahl⟧ late on ⟦PERSON|Marsh⟧, ⟦PERSON|Ekdahl⟧ off. Six minutes, all told.

A counter-attack, three against two, was led by ⟦PERSON|Enzo Bianchi-Rey⟧, joined by ⟦PERSON|Franco Ruggeri⟧ and brought to its conclusion by ⟦PERSON|Thiago Acosta⟧, who had run all that way in order to shoot, shot, and ran all the way back again with his eyes on the floor, the ball having come off ⟦PERSON|Lisandro Ortiz⟧'s shoulder to ⟦PERSON|Pablo Ferro⟧.
=====GOALS=====
{"id": "G1", "scorer": "Micah Bright", "team": "Cheltenham", "minute": 47, "minute_text": "two minutes into the second half", "assist": "Ashley Gorse"}
{"id": "G2", "scorer": "Adeleke", "minute": 27, "minute_text": "27", "assist": "Sörensen", "score": "0-2"}
{"id": "G3", "scorer": "Vojtěch Hrdlička", "team": "Sparta Prague", "kind": "shot"}
{"id": "G4", "scorer": "Daniel Šulc", "team": "Sparta Prague", "minute": 50, "minute_text": "50th minute"}
{"id": "G5", "scorer": "Evan Rodier", "team": "Clermont", "minute": 60, "minute_text": "hour"}
{"id": "G6", "scorer": "Preben Lie", "assist": "Harald Eide"}
{"id": "G7", "scorer": "Harald Eide", "minute": 76, "minute_text": "76th minute", "assist": "Sivert Aas"}
{"id": "G8", "scorer": "Sylvester Adu-Poku", "minute": 35, "minute_text": "35th minute"}
{"id": "G9", "scorer": "Aksel Nordby", "team": "Tromsø", "minute": 11, "minute_text": "11th minute"}
{"id": "G10", "scorer": "Aksel Nordby", "team": "Tromsø", "minute": 11, "minute_text": "11th minute"}
{"id": "G11", "scorer": "Gil Navas"}
{"id": "G12", "scorer": "Mihai Popa; Albin Krasniqi", "team": "Winterthur", "count": 2}
{"id": "G13", "scorer": "Hallström", "minute": 64, "minute_text": "64", "assist": "Riise-Berg", "kind": "header"}
