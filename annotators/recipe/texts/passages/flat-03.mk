⟦TEAM|Swansea City⟧ threw away a two-goal lead at ⟦VENUE|Carrow Road⟧, where ⟦PERSON|Ben Sorensen⟧ ⟦G1|claimed a point⟧ for the home side ⟦MINUTE|seven minutes into stoppage time⟧. ⟦PERSON|Rhodri Pugh⟧ and ⟦PERSON|Aziz Karimov⟧ had ⟦G2|scored⟧ for the ⟦TEAM|Swans⟧, ⟦PERSON|Jon Teague⟧ ⟦G3|pulling one back⟧ shortly after the ⟦MINUTE|hour⟧.

⟦PERSON|Dermot Scully⟧ had a quiet first half in the ⟦TEAM|Rochdale⟧ goal until ⟦MINUTE|42 minutes⟧, when he parried from ⟦PERSON|Lamine Sarr⟧ and then smothered ⟦PERSON|Ellery Vaughan⟧'s attempt to force home the loose ball.

Having seen ⟦PERSON|Anton Bergkvist⟧ head against a post, ⟦TEAM|Brighton⟧ ⟦G4|took the lead⟧ from the next attack. ⟦PERSON|Facundo Rivas⟧ cut in from the left, exchanged passes with ⟦PERSON|Bergkvist⟧ and ⟦G5|placed his shot just inside the upright⟧.

⟦PERSON|Harry Ogden⟧ will miss the rest of ⟦DATE|this season⟧ after damaging knee ligaments in ⟦DATE|Saturday⟧'s draw at ⟦TEAM|Doncaster Rovers⟧. The ⟦TEAM|Notts County⟧ forward, who was hurt in the act of ⟦G6|scoring his side's equaliser⟧, has seven ⟦G7|goals⟧ in 18 appearances.

⟦TEAM|Celtic⟧'s second, ⟦MINUTE|10 minutes after the interval⟧, killed off any hope of a comeback. ⟦PERSON|Josip Radman⟧ fed ⟦PERSON|Tadhg O'Riordan⟧ on the right and his low delivery was ⟦G8|knocked in⟧ by ⟦PERSON|Emeka Duru⟧, the ⟦NORP|Nigerian⟧ getting in front of ⟦PERSON|Scott Paterson⟧.

It was the fourth time ⟦DATE|this season⟧ that ⟦PERSON|Alan Thornbury⟧'s team had lost after leading at ⟦MINUTE|half-time⟧, and the manager was in no mood for excuses. "We conceded 17 corners," he said. "Sooner or later one of them ends in a goal."

⟦PERSON|Reuben Akers⟧, signed on ⟦DATE|Friday⟧, was pitched in alongside ⟦PERSON|Mason Truscott⟧ and almost marked his debut with a goal inside ⟦MINUTE|30 seconds⟧, his toe-poke being hooked away by ⟦PERSON|Callum Denny⟧. ⟦MINUTE|Nine minutes later⟧ ⟦PERSON|Truscott⟧ ⟦G9|scored⟧, but from an offside position.

With ⟦MINUTE|six minutes remaining⟧ ⟦PERSON|Adnan Halilovic⟧ looked certain to level from ⟦PERSON|Jay Furnell⟧'s pass, but ⟦PERSON|Tom Esk⟧ threw himself in front of the shot.

⟦PERSON|Lee Wharton⟧'s men hit back within ⟦MINUTE|90 seconds⟧ of ⟦G10|falling behind⟧, ⟦PERSON|Oskar Nowicki⟧ ⟦G11|slamming in⟧ from the edge of the area after ⟦PERSON|Jude Ferrier⟧'s cross was only half cleared.

A fine save from ⟦PERSON|Andre Matos⟧ kept out ⟦PERSON|Greg Hollins⟧' half-volley, ⟦PERSON|Hollins⟧ then skied a second opportunity, and ⟦TEAM|Blackpool⟧'s frustration grew when ⟦PERSON|Ryan Tattersall⟧ miskicked in front of goal on ⟦MINUTE|69 minutes⟧.

⟦PERSON|Denis Kovalenko⟧ ⟦G12|scored his seventh goal⟧ in six appearances to give ⟦TEAM|Atalanta⟧ the upper hand in their ⟦COMPETITION|Champions League⟧ tie with ⟦TEAM|Liverpool⟧. ⟦TEAM|Liverpool⟧, without the suspended ⟦PERSON|Joseph Quigley⟧, had chances through ⟦PERSON|Marc Sandford⟧, who shot tamely at ⟦PERSON|Luigi Bassano⟧, and ⟦PERSON|Thiago Reis⟧, whose lob dropped on to the roof of the net.

⟦PERSON|Kwabena Adomako⟧ got his head to a ⟦PERSON|Rob Selby⟧ corner but ⟦PERSON|Darius Novak⟧ was perfectly placed on the line, and ⟦PERSON|Selby⟧'s follow-up cross was too long.

⟦PERSON|Aaron Wetherby⟧ came off the bench to ⟦G13|grab a late winner⟧ for ⟦TEAM|Lincoln City⟧. The 20-year-old had been on the pitch for less than two minutes when he latched on to ⟦PERSON|Harri Bowen⟧'s header and ⟦G14|shot across ⟦PERSON|Luke Maynard⟧⟧.

⟦TEAM|St Johnstone⟧ have gone nine hours without a goal at ⟦VENUE|McDiarmid Park⟧. ⟦PERSON|Craig Sutherland-Ames⟧ came closest to ending that sequence here, but his header from ⟦PERSON|Marek Hudec⟧'s corner struck the shoulder of ⟦PERSON|Liam Hastie⟧ and bounced to safety.

⟦PERSON|Sammy Gorman⟧ (⟦MINUTE|8⟧), ⟦PERSON|Ethan Cole-Price⟧ (⟦MINUTE|29⟧, ⟦MINUTE|77⟧) and ⟦PERSON|Vincent Adu⟧ (⟦MINUTE|90+4⟧) ⟦G15|scored⟧ for ⟦TEAM|Gillingham⟧, ⟦PERSON|Will Staniforth⟧ ⟦G16|replying⟧ for ⟦TEAM|Barrow⟧ on ⟦MINUTE|51 minutes⟧ with a header from ⟦PERSON|Dean Oldroyd⟧'s cross.

"If we score first on ⟦DATE|Tuesday⟧ the place will be rocking," said ⟦TEAM|Plymouth⟧ manager ⟦PERSON|Owen Trevose⟧. "If we don't, we've shown before that we can come back."

The equaliser that ⟦TEAM|Sheffield United⟧ had threatened never came. ⟦PERSON|Jose Manuel Prieto⟧ thumped one against the angle of post and bar, ⟦PERSON|Liam Ratcliffe⟧ was foiled by ⟦PERSON|Ed Sackville⟧ and a ⟦MINUTE|93rd-minute⟧ scramble ended with the ball in the goalkeeper's arms.

⟦PERSON|Niall Fogarty⟧'s corner was flicked on by ⟦PERSON|Kristof Balint⟧ and there was ⟦PERSON|Brandon Oakes⟧, unmarked, to ⟦G17|touch it over the line⟧. ⟦PERSON|Oakes⟧, a centre-half, had not scored since ⟦DATE|April 2022⟧.

⟦TEAM|Hamilton⟧ conceded possession time and again, but ⟦TEAM|Queen's Park⟧ could not punish them, ⟦PERSON|Gregor Mill⟧ twice shooting off target and ⟦PERSON|Jon Forsyth⟧ hitting the bar.

⟦TEAM|Queens Park Rangers⟧ were a man and a goal down by the ⟦MINUTE|20th minute⟧, ⟦PERSON|Moses Kalu⟧ having been dismissed for denying ⟦PERSON|Pascal Renner⟧ a clear scoring opportunity and ⟦PERSON|Martin Dvorsky⟧ having ⟦G18|dispatched⟧ the resulting penalty.

The ⟦TEAM|Black Cats⟧ made it seven games unbeaten. ⟦PERSON|Bobby Lacey⟧'s ⟦G19|strike⟧ in the first half was the difference, although ⟦PERSON|Alexis Marin⟧ missed the target from a good position and ⟦PERSON|Lacey⟧ himself was unlucky with a header that came back off the upright.

"I don't think I've ever hit one as well as that," said ⟦PERSON|Jonny Platt⟧, whose ⟦G20|goal⟧ from fully 35 yards was the second of ⟦TEAM|Fleetwood⟧'s three. "⟦PERSON|Tom Crichton⟧ was screaming for a pass. He's forgiven me now."

⟦PERSON|Mohamed Diaby⟧ has been ruled out of ⟦TEAM|Aston Villa⟧'s trip to ⟦GPE|Athens⟧. The midfielder limped off in the ⟦MINUTE|61st minute⟧ on ⟦DATE|Sunday⟧, shortly before ⟦PERSON|Elias Norgaard⟧ ⟦G21|made it ⟦SCORE|2-1⟧⟧ to ⟦TEAM|Tottenham⟧.

⟦PERSON|Stefan Ratz⟧ ⟦G22|struck⟧ on ⟦MINUTE|5 minutes⟧ and ⟦PERSON|Alfie Bourne⟧ ⟦G23|followed suit⟧ on ⟦MINUTE|9⟧ to put ⟦TEAM|Peterborough⟧ in command, and ⟦PERSON|Ratz⟧ might have had another but for a goalline clearance by ⟦PERSON|Owen Purdew⟧.
=====GOALS=====
{"id": "G1", "scorer": "Ben Sorensen", "minute": 90, "added": 7, "minute_text": "seven minutes into stoppage time"}
{"id": "G2", "scorer": "Rhodri Pugh; Aziz Karimov", "team": "Swansea City", "count": 2}
{"id": "G3", "scorer": "Jon Teague"}
{"id": "G4", "scorer": "Facundo Rivas", "team": "Brighton", "kind": "shot", "assist": "Anton Bergkvist"}
{"id": "G5", "scorer": "Facundo Rivas", "team": "Brighton", "kind": "shot", "assist": "Anton Bergkvist"}
{"id": "G6", "scorer": "Harry Ogden", "team": "Notts County"}
{"id": "G7", "scorer": "Harry Ogden", "team": "Notts County", "scope": "background", "count": 7}
{"id": "G8", "scorer": "Emeka Duru", "team": "Celtic", "minute": 55, "minute_text": "10 minutes after the interval", "kind": "shot", "assist": "Tadhg O'Riordan"}
{"id": "G9", "scorer": "Mason Truscott", "outcome": "ruled out"}
{"id": "G10"}
{"id": "G11", "scorer": "Oskar Nowicki", "minute_text": "90 seconds", "kind": "shot"}
{"id": "G12", "scorer": "Denis Kovalenko", "team": "Atalanta"}
{"id": "G13", "scorer": "Aaron Wetherby", "team": "Lincoln City", "kind": "shot", "assist": "Harri Bowen"}
{"id": "G14", "scorer": "Aaron Wetherby", "team": "Lincoln City", "kind": "shot", "assist": "Harri Bowen"}
{"id": "G15", "scorer": "Sammy Gorman; Ethan Cole-Price; Vincent Adu", "team": "Gillingham", "count": 4}
{"id": "G16", "scorer": "Will Staniforth", "team": "Barrow", "minute": 51, "minute_text": "51 minutes", "kind": "header", "assist": "Dean Oldroyd"}
{"id": "G17", "scorer": "Brandon Oakes", "kind": "shot", "assist": "Kristof Balint"}
{"id": "G18", "scorer": "Martin Dvorsky", "kind": "penalty"}
{"id": "G19", "scorer": "Bobby Lacey", "team": "Black Cats", "kind": "shot"}
{"id": "G20", "scorer": "Jonny Platt", "team": "Fleetwood", "kind": "shot"}
{"id": "G21", "scorer": "Elias Norgaard", "team": "Tottenham", "score": "2-1"}
{"id": "G22", "scorer": "Stefan Ratz", "team": "Peterborough", "minute": 5, "minute_text": "5 minutes"}
{"id": "G23", "scorer": "Alfie Bourne", "team": "Peterborough", "minute": 9, "minute_text": "9"}
