⟦PERSON|Oisin Delahunt⟧ had the ball on a plate ⟦MINUTE|90 seconds⟧ after ⟦MINUTE|kick-off⟧ and blazed it into the tram lines behind the ⟦VENUE|Shed⟧. It took until the ⟦MINUTE|31st minute⟧ for ⟦TEAM|Barrow⟧ to ⟦G1|go in front⟧, ⟦PERSON|Kit Ransome⟧'s low effort proving too hot for ⟦PERSON|Hugo Standing⟧, who had dealt with everything up to then.

"We went close, we went very close, and then we went close again," sighed ⟦PERSON|Maribel Quintero⟧. "If we score there, it's a different night. We didn't, so it isn't."

⟦PERSON|Adeyinka Sholola⟧ struck the base of the upright, ⟦PERSON|Tom Vickery⟧ struck the rebound against a defender's shin, and only when ⟦PERSON|Sholola⟧ struck a third time, from barely a yard, ⟦G3|did the net move⟧. ⟦G2|⟦SCORE|1-0⟧⟧ on ⟦MINUTE|52⟧, and ⟦TEAM|Morecambe⟧ never looked back.

⟦TEAM|Hammarby⟧ thought they had the ⟦G4|equaliser⟧ in the ⟦MINUTE|83rd minute⟧, when ⟦PERSON|Elias Bergqvist⟧ rose above everybody at the far post, but the assistant's flag had been up since the cross came in. ⟦MINUTE|Five minutes earlier⟧ ⟦PERSON|Bergqvist⟧ had headed over with the goal gaping.

⟦MINUTE|14⟧' – ⟦PERSON|Okonjo⟧ drills one across the face, nobody there. ⟦MINUTE|19⟧' – ⟦PERSON|Okonjo⟧ again, side-netting. ⟦MINUTE|22⟧' – Third time lucky for ⟦PERSON|Okonjo⟧! He takes ⟦PERSON|Brandt⟧'s pass in his stride and ⟦G5|lifts it over the advancing ⟦PERSON|Reyes⟧⟧. ⟦MINUTE|27⟧' – ⟦PERSON|Reyes⟧ booked for what he says to the linesman about it.

⟦TEAM|Wollongong Wolves⟧ finished the ⟦COMPETITION|NPL⟧ season second on goal difference, having finished second in each of the two campaigns before it. Their manager, ⟦PERSON|Dean Carraghan⟧, called it "a hat-trick nobody wants".

⟦TEAM|Sheffield Wednesday⟧ remain a point above the bottom three. ⟦PERSON|Craig Boswell-Hunt⟧ should have put them in front after ⟦MINUTE|21 minutes⟧, miscuing from ⟦PERSON|Ebo Quansah⟧'s centre, and ⟦PERSON|Quansah⟧ himself wasted the rebound.

It was ⟦PERSON|Noor Haddadin⟧'s cross that did the damage. ⟦PERSON|Svetlana Ilic⟧, retreating, got a toe to it ahead of ⟦PERSON|Mia Fontaine⟧ and could only ⟦G6|steer it past her own keeper⟧; ⟦TEAM|Reims⟧ had their ⟦G7|goal⟧ without a ⟦NORP|Reims⟧ player touching the ball in the six-yard box.

⟦PERSON|Jacek Wrona⟧ was denied first by the ⟦NORP|Finnish⟧ goalkeeper's trailing boot and then by the goalkeeper's fists. ⟦TEAM|Lech Poznan⟧ kept the ball in, ⟦PERSON|Wrona⟧ laid it off, and his team-mate ⟦PERSON|Bartosz Pilch⟧ ⟦G8|thumped it in off the bar⟧.

The club has gone ahead with plans for a new East Stand, levelled the old training pitch and opened talks over the naming rights. On the grass, ⟦TEAM|Southend⟧ have not led at any point in ⟦DATE|November⟧.

⟦MINUTE|Eight minutes into the second period⟧ ⟦TEAM|Bohemians⟧ were ⟦G9|level⟧. ⟦PERSON|Ciaran Tuohy⟧ won the corner, ⟦PERSON|Ciaran Tuohy⟧ took the corner and, because the clearance fell kindly to him, ⟦PERSON|Ciaran Tuohy⟧ ⟦G10|lashed in the loose ball⟧ as well.

Needing a goal to stay up, ⟦TEAM|Getafe⟧ sent on a third striker, a fourth striker and finally the goalkeeper. None of them managed so much as a shot on target, and ⟦PERSON|Iker Larranaga⟧'s overhead kick on ⟦MINUTE|88 minutes⟧ finished in the hands of a pensioner in row P.

⟦PERSON|Caitlin Drabble⟧'s ⟦G11|penalty⟧ cancelled out ⟦PERSON|Ngozi Uche⟧'s ⟦G12|opener⟧ before ⟦PERSON|Saskia Holm⟧ – on for ⟦PERSON|Uche⟧ as of the ⟦MINUTE|70th minute⟧ – was taken off on a stretcher. ⟦TEAM|Leicester City Women⟧ hung on for the ⟦SCORE|1-1⟧ draw with ten.

⟦G13|Goals⟧: 14. Assists: 3. Height: 1.81m. Previous clubs: ⟦TEAM|Rosenborg⟧, ⟦TEAM|Brann⟧, ⟦TEAM|Viking⟧. "He gives us something different in front of goal," said sporting director ⟦PERSON|Einar Moldestad⟧.

⟦TEAM|Cardiff City⟧ held their lead, if not their nerve, through seven added minutes in which ⟦PERSON|Luca Bonetti⟧ headed wide, ⟦PERSON|Grant Sewell⟧ headed wider and a header from ⟦PERSON|Idris Okafor⟧ was scooped off the line by ⟦PERSON|Rhodri Pugh⟧. The ⟦G14|goal⟧ that separated them had come from ⟦PERSON|Pugh⟧, too, a ⟦MINUTE|minute before the interval⟧.

Under ⟦PERSON|Diallo⟧ it squirmed, under the goalkeeper who a week ago kept out 11 efforts at ⟦VENUE|Villa Park⟧; ⟦PERSON|Fabian Roth⟧'s shot was no more than a pea-roller, but it ⟦G15|gave ⟦TEAM|Bremen⟧ the lead⟧ all the same.

A win would have extended ⟦TEAM|Celtic⟧'s lead at the top to nine points. Instead ⟦TEAM|Rangers⟧' draw at ⟦VENUE|Tynecastle⟧ narrows nothing and widens nothing, and the gap stays at seven with a game in hand.

⟦TEAM|Bafana Bafana⟧ were two up before most people had found their seats: ⟦PERSON|Thabo Radebe-Nkosi⟧ with a ⟦G16|header⟧ on ⟦MINUTE|four minutes⟧, and then, ⟦MINUTE|within 60 seconds⟧, ⟦PERSON|Lwazi Mthembu⟧ ⟦G17|doubled it⟧ after ⟦PERSON|Radebe-Nkosi⟧'s shot had come back off the keeper.

The strike, over unpaid bonuses, lasted a single training session. By the time it was called off, ⟦TEAM|Sheriff⟧ had agreed to play the second leg, but captain ⟦PERSON|Vadim Cojocaru⟧ accused the board of "an own goal off the field".

"Honestly, I was aiming to cross it," admitted ⟦PERSON|Kelechi Boateng-Reid⟧, whose ⟦G18|winner⟧ ⟦MINUTE|11 minutes from the end⟧ drifted over ⟦PERSON|Sam Ostrander⟧ and in. "Don't print that." He has ⟦G19|four⟧ for ⟦TEAM|Oxford⟧ since ⟦DATE|August⟧; he'd never ⟦G20|scored⟧ in the league before.
=====GOALS=====
{"id": "G1", "scorer": "Kit Ransome", "team": "Barrow", "minute": 31, "minute_text": "31st minute", "kind": "shot"}
{"id": "G2", "scorer": "Adeyinka Sholola", "team": "Morecambe", "minute": 52, "minute_text": "52", "kind": "shot", "score": "1-0"}
{"id": "G3", "scorer": "Adeyinka Sholola", "team": "Morecambe", "minute": 52, "minute_text": "52", "kind": "shot"}
{"id": "G4", "scorer": "Elias Bergqvist", "team": "Hammarby", "minute": 83, "minute_text": "83rd minute", "kind": "header", "outcome": "ruled out"}
{"id": "G5", "scorer": "Okonjo", "minute": 22, "minute_text": "22", "assist": "Brandt", "kind": "shot"}
{"id": "G6", "scorer": "Svetlana Ilic", "team": "Reims", "assist": "Noor Haddadin", "kind": "own goal"}
{"id": "G7", "scorer": "Svetlana Ilic", "team": "Reims", "assist": "Noor Haddadin", "kind": "own goal"}
{"id": "G8", "scorer": "Bartosz Pilch", "team": "Lech Poznan", "assist": "Wrona", "kind": "shot"}
{"id": "G9", "scorer": "Ciaran Tuohy", "team": "Bohemians", "minute": 53, "minute_text": "Eight minutes into the second period", "kind": "shot"}
{"id": "G10", "scorer": "Ciaran Tuohy", "team": "Bohemians", "minute": 53, "minute_text": "Eight minutes into the second period", "kind": "shot"}
{"id": "G11", "scorer": "Caitlin Drabble", "team": "Leicester City Women", "kind": "penalty"}
{"id": "G12", "scorer": "Ngozi Uche"}
{"id": "G13", "count": 14, "scope": "background"}
{"id": "G14", "scorer": "Pugh", "team": "Cardiff City", "minute": 44, "minute_text": "minute before the interval"}
{"id": "G15", "scorer": "Fabian Roth", "team": "Bremen", "kind": "shot"}
{"id": "G16", "scorer": "Thabo Radebe-Nkosi", "team": "Bafana Bafana", "minute": 4, "minute_text": "four minutes", "kind": "header"}
{"id": "G17", "scorer": "Lwazi Mthembu", "team": "Bafana Bafana", "minute": 5, "minute_text": "within 60 seconds"}
{"id": "G18", "scorer": "Kelechi Boateng-Reid", "team": "Oxford", "minute": 79, "minute_text": "11 minutes from the end"}
{"id": "G19", "scorer": "Kelechi Boateng-Reid", "team": "Oxford", "count": 4, "scope": "background"}
{"id": "G20", "scorer": "Kelechi Boateng-Reid", "team": "Oxford", "scope": "background"}
