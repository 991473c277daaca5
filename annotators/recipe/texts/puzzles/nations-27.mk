⟦TEAM|Peru⟧ sack ⟦PERSON|Zegarra⟧ minutes after ⟦GPE|Lima⟧ loss

⟦GPE|LIMA⟧ — ⟦TEAM|Peru⟧'s football federation dismissed coach ⟦PERSON|Óscar Zegarra⟧ late on ⟦DATE|Thursday⟧, within half an hour of a ⟦SCORE|1-0⟧ home defeat by ⟦TEAM|Paraguay⟧ that left the team bottom of the ⟦NORP|South American⟧ standings.

The announcement came before ⟦PERSON|Zegarra⟧ had finished his press conference; an aide passed him a phone, he read the screen, said "well, good night" and left.

⟦TEAM|Peru⟧ have not won since ⟦DATE|June of last year⟧ and have not ⟦G1|scored⟧ in their last six qualifiers, a national record. They went close on ⟦DATE|Thursday⟧. ⟦PERSON|Piero Bazán⟧'s angled drive was turned on to the bar by ⟦PERSON|Antony Ayala⟧, ⟦PERSON|André Lavalle⟧ had a penalty saved in the ⟦MINUTE|66th minute⟧ and ⟦PERSON|Gianmarco Tuesta⟧ headed wide with the last action of the match.

Between those events ⟦TEAM|Paraguay⟧ ⟦G2|grabbed the only goal⟧. It was straightforward: a goal kick by ⟦PERSON|Ayala⟧, a knock-down by ⟦PERSON|Ramón Villalba⟧ and a run by ⟦PERSON|Derlis Godoy⟧, who outpaced ⟦PERSON|Luis Abanto⟧ and ⟦G3|clipped over⟧ ⟦PERSON|Carlos Zúñiga⟧ with ⟦MINUTE|18 minutes to play⟧.

"The ⟦G4|goal⟧ kills us but we're alive mathematically," ⟦PERSON|Bazán⟧ told ⟦ORG|América Televisión⟧. He's one of the few to have emerged with credit. The ⟦TEAM|Talleres⟧ forward ⟦G5|scored⟧ five of ⟦TEAM|Peru⟧'s eight ⟦G6|goals⟧ in the whole of ⟦DATE|2026⟧, including a ⟦G7|brace⟧ against ⟦TEAM|Bolivia⟧ that gave ⟦PERSON|Zegarra⟧ his only competitive win.

Federation president ⟦PERSON|Agustín Loli⟧ said assistant ⟦PERSON|Juan Carlos Reyna⟧ would take charge of the trip to ⟦GPE|Montevideo⟧ on ⟦DATE|Tuesday⟧. Local media linked ⟦PERSON|Ricardo Garelli⟧, who led the team to the ⟦DATE|2018⟧ ⟦COMPETITION|World Cup⟧, with the post; he is under contract at ⟦TEAM|Pumas⟧ in ⟦GPE|Mexico⟧ until ⟦DATE|December⟧.

⟦TEAM|Paraguay⟧'s win lifts them to third, level on points with ⟦TEAM|Colombia⟧. Coach ⟦PERSON|Gustavo Alderete⟧ was told of his counterpart's fate on the pitch. "I'm sorry to hear that," he said. "On another night that penalty goes in and they're asking me these questions."
=====GOALS=====
{"id": "G1", "team": "Peru", "scope": "background"}
{"id": "G2", "scorer": "Derlis Godoy", "team": "Paraguay", "minute": 72, "kind": "shot", "assist": "Ramón Villalba"}
{"id": "G3", "scorer": "Derlis Godoy", "team": "Paraguay", "minute": 72, "kind": "shot", "assist": "Ramón Villalba", "minute_text": "18 minutes to play"}
{"id": "G4", "scorer": "Derlis Godoy", "team": "Paraguay", "minute": 72, "kind": "shot", "assist": "Ramón Villalba"}
{"id": "G5", "scorer": "Piero Bazán", "team": "Peru", "scope": "background", "count": 5}
{"id": "G6", "team": "Peru", "scope": "background", "count": 8}
{"id": "G7", "scorer": "Piero Bazán", "team": "Peru", "scope": "background", "count": 2}
