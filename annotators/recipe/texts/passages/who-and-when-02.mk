⟦PERSON|Dwayne Lockett⟧ was booked on ⟦MINUTE|27⟧, ⟦G1|scored against⟧ on ⟦MINUTE|28⟧ and substituted on ⟦MINUTE|29⟧. It was his man, ⟦PERSON|Ronan Sheridan⟧, who ⟦G2|beat⟧ ⟦PERSON|Alex Noonan⟧ for ⟦TEAM|Galway United⟧, though the cross by ⟦PERSON|Cian Mulrooney⟧ would have tested anyone.

Level for most of the night, ⟦TEAM|Al-Ahli⟧ and ⟦TEAM|Al-Wahda⟧ were separated by a goalkeeper's sneeze, or so ⟦PERSON|Majed Al-Otaibi⟧ claims. Whatever the cause he dropped ⟦PERSON|Ruben Castelo⟧'s corner, and the ⟦NORP|Iraqi⟧ nearest to it, ⟦PERSON|Hussein Jabbar⟧, ⟦G3|touched it over the line⟧ with ⟦MINUTE|nine minutes to go⟧. The visiting ⟦TEAM|Al-Wahda⟧ fans behind that goal had sat through two offsides and a missed penalty.

⟦TEAM|Stoke City⟧'s ⟦G4|opener⟧ belonged to ⟦PERSON|Viktor Bergqvist⟧, ⟦MINUTE|16 minutes into a debut⟧ that lasted 20. His replacement, ⟦PERSON|Dele Akande⟧, ⟦G5|got the next⟧ ⟦MINUTE|thirteen minutes into the second half⟧, from the sort of pass ⟦PERSON|Bergqvist⟧ would have liked.

Saved. Saved again. ⟦G6|Scored⟧. ⟦PERSON|Lucía Armas⟧ had ⟦G7|beaten⟧ ⟦PERSON|Ana Zubiri⟧ at last, ⟦MINUTE|48 minutes gone⟧, and on the touchline ⟦TEAM|Levante⟧'s coach allowed himself a smile.

⟦PERSON|Mattias Holm⟧ thought he had won it for ⟦TEAM|Djurgården⟧ in the ⟦MINUTE|86th minute⟧, only for the goalkeeper's fingers to say otherwise. The ⟦G8|winner⟧ came ⟦MINUTE|three minutes after that⟧, from the man who had taken the corner: ⟦PERSON|Elias Nyberg⟧ saw it come back to him and tried again, this time with the outside of the boot, and a dozen bodies watched it ⟦G9|go in⟧.

There was more than one ⟦PERSON|Silva⟧ on the pitch. ⟦PERSON|Danilo Silva⟧, of ⟦TEAM|Ceará⟧, ⟦G10|scored⟧; ⟦PERSON|Washington Silva⟧, of ⟦TEAM|Fortaleza⟧, saw red; and ⟦PERSON|Igor Silva⟧, the referee, added eight minutes. In the ⟦MINUTE|35th minute⟧, when the ball was in the net, two of them were arguing.

Until the ⟦MINUTE|hour⟧ ⟦TEAM|Exeter⟧ had the game, until the ⟦MINUTE|75th minute⟧ they had the points. Then ⟦PERSON|Sol Adjei⟧ ⟦G11|scored⟧ for ⟦TEAM|Bristol Rovers⟧, from ⟦PERSON|Kit Marlow⟧'s flick, and the bloke in front of me went for his bus. He missed ⟦PERSON|Adjei⟧'s next two attempts as well, one tipped round and one hoofed over.

With his weaker foot, off balance, and while shouting for a free-kick, ⟦PERSON|Tijjani van den Broek⟧ ⟦G12|squeezed one in⟧. It happened in the ⟦MINUTE|second of six additional minutes⟧, after ⟦PERSON|Luuk Peters⟧ had saved from ⟦PERSON|Bas Hendrickx⟧, and ⟦TEAM|NEC⟧ had a point at ⟦TEAM|Go Ahead Eagles⟧.

The ⟦TEAM|Red Devils⟧ fell behind to a ⟦G13|goal⟧ nobody claimed for an hour. In the end it went down to ⟦PERSON|Thibault Maes⟧, who had been closest to ⟦PERSON|Jari Claes⟧'s free-kick, after ⟦MINUTE|four minutes⟧. ⟦TEAM|Union Saint-Gilloise⟧ should have got a second through ⟦PERSON|Maes⟧, whose header had the beating of the keeper but not of the post.

⟦PERSON|Ayumi Kondo⟧ is 17, and after ⟦MINUTE|17 minutes⟧ she ⟦G14|had her first goal⟧ in the ⟦COMPETITION|WE League⟧. Her mother filmed it. Nobody filmed ⟦PERSON|Saki Mori⟧'s miss from a metre out for the other side, for which ⟦TEAM|INAC Kobe⟧ and ⟦PERSON|Mori⟧ are both grateful.

⟦PERSON|Chidi Anosike⟧'s touch took him past ⟦PERSON|Ben Laverick⟧ and his shot took the paint off the post. No matter: ⟦PERSON|Marcus Elphick⟧, following in, ⟦G15|found the gap⟧, and a good-natured argument began over the assist. ⟦TEAM|Lincoln City⟧ led from there, ⟦MINUTE|65⟧ on the watch, to the end.

Corner, ⟦PERSON|Vasquez⟧. Header, ⟦PERSON|Okonjo⟧. Save, ⟦PERSON|Bryce Tilley⟧. Corner, ⟦PERSON|Vasquez⟧ again. Header, ⟦PERSON|Okonjo⟧ again, and ⟦G16|⟦SCORE|1-0⟧⟧. ⟦PERSON|Tobi Okonjo⟧'s reward came on ⟦MINUTE|43⟧, for ⟦TEAM|LA Galaxy⟧, with ⟦PERSON|Nestor Vasquez⟧ on duty by the flag.

"Their goalkeeper was the best player and he lost," said ⟦PERSON|Goran Stanić⟧ after a ⟦MINUTE|91st minute⟧ ⟦G17|goal⟧ by ⟦PERSON|Aleks Kostov⟧ had gone underneath that very goalkeeper. ⟦PERSON|Stanić⟧'s ⟦TEAM|Slavia Sofia⟧ deserved a draw. ⟦TEAM|Levski Sofia⟧ had gone ⟦MINUTE|90 minutes⟧ with nothing but saves to show.

⟦TEAM|Nigeria⟧ were awarded a free-kick that looked a penalty and ⟦G18|scored⟧ from a throw-in that looked a foul. ⟦PERSON|Victor Ehizogie⟧, the thrower, found ⟦PERSON|Samuel Udo⟧, the turner, who found ⟦PERSON|Terem Bassey⟧, the finisher. At ⟦MINUTE|19 minutes⟧ ⟦TEAM|Benin⟧ were a goal down.

⟦PERSON|Ondřej Kříž⟧ crossed for ⟦PERSON|Matěj Vondra⟧ to head wide, ⟦PERSON|Vondra⟧ crossed for ⟦PERSON|Kříž⟧ to ⟦G19|head in⟧. The former was on ⟦MINUTE|56⟧, the latter on ⟦MINUTE|57⟧. ⟦TEAM|Slovan Liberec⟧ then sat so deep that ⟦TEAM|Teplice⟧ had seven corners by the ⟦MINUTE|80th minute⟧, none of them cleared beyond halfway.

⟦TEAM|Oldham⟧ had waited since ⟦DATE|October⟧ for an away ⟦G20|goal⟧. It came from ⟦PERSON|Carl Rosser⟧, who had waited since ⟦DATE|last season⟧, and it came in the ⟦MINUTE|53rd minute⟧.

Two players went off in the ⟦MINUTE|20th minute⟧ and one of the two who came on was ⟦PERSON|Gastón Illanes⟧. It was to him that ⟦PERSON|Leonel Bazán⟧'s shot rebounded in the ⟦MINUTE|24th⟧, and ⟦TEAM|Colón⟧ ⟦G21|had the lead⟧ they would not give up. ⟦TEAM|Unión⟧'s free-kicks, seven of them within range, went high, high, wide, high, into the wall, high and, in the ⟦MINUTE|90th minute⟧, an inch past.

⟦MINUTE|Twelve seconds after the restart⟧ the sides were level. ⟦PERSON|Ingrid Solheim⟧, straight from kick-off, ⟦G22|beat⟧ everybody including, said one wag, the sound. The other ⟦G23|goal⟧, ⟦PERSON|Kaja Dahl⟧'s on ⟦MINUTE|45⟧ from ⟦PERSON|Berge⟧'s pass, had barely been announced. ⟦TEAM|Vålerenga⟧ and ⟦TEAM|Lyn⟧ both hit the frame afterwards.

It hit ⟦PERSON|Callum Bright⟧, it hit ⟦PERSON|Ferdy Acheampong⟧, it hit the post, it ⟦G24|went in⟧. ⟦PERSON|Bright⟧ got the credit and ⟦TEAM|Gillingham⟧ got the point. ⟦TEAM|Grimsby⟧'s bench had been whistling for the end from the ⟦MINUTE|83rd minute⟧ onwards.

⟦PERSON|Noel Tchoupo⟧, who has two ⟦COMPETITION|Champions League⟧ medals and a dodgy knee, came off the bench in ⟦MINUTE|73 minutes⟧ for ⟦TEAM|Coton Sport⟧. By ⟦MINUTE|74 minutes⟧ he ⟦G25|had his goal⟧; by ⟦MINUTE|80⟧ he was off again. The tie with ⟦TEAM|Asante Kotoko⟧ goes to a second leg with the ⟦NORP|Cameroonians⟧ one up.
=====GOALS=====
{"id": "G1", "scorer": "Ronan Sheridan", "team": "Galway United", "minute": 28, "minute_text": "28", "assist": "Cian Mulrooney"}
{"id": "G2", "assist": "Cian Mulrooney", "scorer": "Ronan Sheridan", "team": "Galway United", "minute": 28, "minute_text": "28"}
{"id": "G3", "kind": "shot", "scorer": "Hussein Jabbar", "team": "Al-Wahda", "minute": 81, "minute_text": "nine minutes to go"}
{"id": "G4", "scorer": "Viktor Bergqvist", "team": "Stoke City", "minute": 16, "minute_text": "16 minutes into a debut"}
{"id": "G5", "scorer": "Dele Akande", "team": "Stoke City", "minute": 58, "minute_text": "thirteen minutes into the second half"}
{"id": "G6", "scorer": "Lucía Armas", "team": "Levante", "minute": 48, "minute_text": "48 minutes gone", "kind": "shot"}
{"id": "G7", "kind": "shot", "scorer": "Lucía Armas", "team": "Levante", "minute": 48, "minute_text": "48 minutes gone"}
{"id": "G8", "scorer": "Elias Nyberg", "team": "Djurgården", "minute": 89, "minute_text": "three minutes after that", "kind": "shot"}
{"id": "G9", "kind": "shot", "scorer": "Elias Nyberg", "team": "Djurgården", "minute": 89, "minute_text": "three minutes after that"}
{"id": "G10", "scorer": "Danilo Silva", "team": "Ceará", "minute": 35, "minute_text": "35th minute"}
{"id": "G11", "scorer": "Sol Adjei", "team": "Bristol Rovers", "minute": 75, "minute_text": "75th minute"}
{"id": "G12", "kind": "shot", "scorer": "Tijjani van den Broek", "team": "NEC", "minute": 90, "added": 2, "minute_text": "second of six additional minutes"}
{"id": "G13", "scorer": "Thibault Maes", "team": "Union Saint-Gilloise", "minute": 4, "minute_text": "four minutes"}
{"id": "G14", "scorer": "Ayumi Kondo", "team": "INAC Kobe", "minute": 17, "minute_text": "17 minutes"}
{"id": "G15", "kind": "shot", "scorer": "Marcus Elphick", "team": "Lincoln City", "minute": 65, "minute_text": "65"}
{"id": "G16", "kind": "header", "assist": "Nestor Vasquez", "score": "1-0", "scorer": "Tobi Okonjo", "team": "LA Galaxy", "minute": 43, "minute_text": "43"}
{"id": "G17", "scorer": "Aleks Kostov", "team": "Levski Sofia", "minute": 90, "added": 1, "minute_text": "91st minute"}
{"id": "G18", "assist": "Samuel Udo", "scorer": "Terem Bassey", "team": "Nigeria", "minute": 19, "minute_text": "19 minutes"}
{"id": "G19", "kind": "header", "assist": "Matěj Vondra", "scorer": "Ondřej Kříž", "team": "Slovan Liberec", "minute": 57, "minute_text": "57"}
{"id": "G20", "scorer": "Carl Rosser", "team": "Oldham", "minute": 53, "minute_text": "53rd minute"}
{"id": "G21", "scorer": "Gastón Illanes", "team": "Colón", "minute": 24, "minute_text": "24th"}
{"id": "G22", "scorer": "Ingrid Solheim", "team": "Vålerenga", "minute": 46, "minute_text": "Twelve seconds after the restart"}
{"id": "G23", "assist": "Berge", "scorer": "Kaja Dahl", "team": "Lyn", "minute": 45, "minute_text": "45"}
{"id": "G24", "kind": "shot", "scorer": "Callum Bright", "team": "Gillingham"}
{"id": "G25", "scorer": "Noel Tchoupo", "team": "Coton Sport", "minute": 74, "minute_text": "74 minutes"}
