⟦PERSON|Harvey Lonsdale⟧ collected ⟦PERSON|Idris Cole⟧'s throw, exchanged passes with ⟦PERSON|Manny Ferrer⟧ and crossed for ⟦PERSON|Teddy Aldred⟧, who had lost ⟦PERSON|Jack Pelham⟧, to ⟦G1|sidefoot in⟧ his third goal in as many games in the ⟦MINUTE|14th minute⟧.

⟦PERSON|Ruben Haas⟧ collected ⟦PERSON|Jordy Vink⟧'s throw, exchanged passes with ⟦PERSON|Lamine Sylla⟧ and crossed for ⟦PERSON|Sem Drost⟧, who had lost ⟦PERSON|Bas Terpstra⟧ but sidefooted his shot against the keeper's legs, and ⟦TEAM|Go Ahead Eagles⟧ went in level at the ⟦MINUTE|break⟧.

⟦TEAM|Middlesbrough⟧ ⟦G2|took a ⟦MINUTE|25th-minute⟧ lead⟧ when ⟦PERSON|Luca Ferrante⟧, released by ⟦PERSON|Tom Rudkin⟧'s pass down the right, drew goalkeeper ⟦PERSON|Connor Bayes⟧ and squared for ⟦PERSON|Isaiah Brome⟧ to ⟦G3|walk the ball in⟧, but ⟦TEAM|Rotherham⟧, who had lost their previous six, ⟦G4|hit back⟧ ⟦MINUTE|eight minutes later⟧ through ⟦PERSON|Jarrod Pike⟧.

⟦PERSON|Jens Mikkelsen⟧, who had replaced the injured ⟦PERSON|Anders Toft⟧ at the ⟦MINUTE|interval⟧, was twice denied by ⟦PERSON|Viktor Hald⟧, first with a close-range header from ⟦PERSON|Emil Rask⟧'s corner and then, in the ⟦MINUTE|73rd minute⟧, with a rising drive after ⟦PERSON|Rask⟧ had dispossessed ⟦PERSON|Oscar Friis⟧.

Substitute ⟦PERSON|Moses Wanjala⟧ ⟦G5|finished off⟧ a four-man break in the ⟦MINUTE|81st minute⟧, ⟦PERSON|Brian Kiprop⟧ winning the ball from ⟦PERSON|Allan Mutiso⟧ and ⟦PERSON|Peter Otieno⟧ providing the final pass, before ⟦PERSON|Wanjala⟧ himself cleared off his own line at the other end.

⟦MINUTE|3⟧: ⟦TEAM|West Ham⟧ start well. ⟦PERSON|Brannigan⟧ gets away from ⟦PERSON|Solano⟧ on the left and whips in a cross that ⟦PERSON|Kaba⟧ attacks at the near post, but he can't get over it and the header loops on to the roof of the net.

⟦MINUTE|12⟧: ⟦TEAM|West Ham⟧ ⟦SCORE|1-0⟧ ⟦TEAM|Fulham⟧. ⟦PERSON|Kaba⟧ again, and this time he gets over it. ⟦PERSON|Brannigan⟧'s cross, ⟦PERSON|Kaba⟧'s ⟦G6|header⟧, ⟦PERSON|Lacroix⟧ rooted to the spot.

⟦TEAM|Sampdoria⟧, whose last away win came in ⟦DATE|November⟧, were ahead inside ⟦MINUTE|eight minutes⟧ after ⟦PERSON|Bruno Galli⟧ pulled the ball back from the byline for ⟦PERSON|Francesco Orsi⟧, whose first-time effort took a touch off ⟦PERSON|Samuele Rota⟧ and ⟦G7|went in past⟧ ⟦PERSON|Mirko Zanetti⟧.

The goalkeeper was at fault for the ⟦G8|second⟧, allowing ⟦PERSON|Grégory Baudry⟧'s hopeful cross from the right to drift over his head and into the far corner on ⟦MINUTE|58⟧, but he made amends with saves from ⟦PERSON|Noël Sanogo⟧ and ⟦PERSON|Théo Marchand⟧, the latter with an outstretched boot.

⟦PERSON|Joe Castledine⟧ and ⟦PERSON|Reece Hallam⟧ both went close from distance, and centre-back ⟦PERSON|Kai Oduro⟧ had a header hooked away from under the bar by ⟦PERSON|Stuart Meers⟧, before ⟦TEAM|Stevenage⟧, reduced to ten men when ⟦PERSON|Liam Scully⟧ picked up a second booking, settled for what they had.

⟦PERSON|Nadia Benali⟧, from ⟦PERSON|Sofia Lindahl⟧'s through ball, and ⟦PERSON|Ida Holm⟧, from the rebound when ⟦PERSON|Benali⟧ had hit the bar, ⟦G9|scored⟧ in the space of three minutes for ⟦TEAM|Brann⟧, who then had to survive a late siege in which ⟦PERSON|Kaja Moen⟧ struck the frame twice.

⟦PERSON|Aleksandar Stanković-Reid⟧ thought that he had given ⟦TEAM|Melbourne Victory⟧ a late ⟦G10|lead⟧ in the ⟦MINUTE|89th minute⟧, ⟦G11|slamming in⟧ after ⟦PERSON|Josh Tran⟧'s shot had been pushed out by ⟦PERSON|Nick Vasilakis⟧, but ⟦PERSON|Tran⟧ was shown to have been a yard offside when ⟦PERSON|Carlo Mendes⟧ played him in.

The visitors sat deep, broke quickly and might have had more than their one ⟦G12|goal⟧, ⟦PERSON|Bobby Karikari⟧ ⟦G13|drilling low⟧ across ⟦PERSON|Adam Veitch⟧ ⟦MINUTE|five minutes before half-time⟧, since ⟦PERSON|Karikari⟧, ⟦PERSON|Sonny Lusby⟧ and ⟦PERSON|Jason Ofori⟧ all shot over when well placed.

⟦TEAM|Panathinaikos⟧ were reduced to long balls towards ⟦PERSON|Nikos Tsamis⟧, who was well policed by ⟦PERSON|Ivo Bilek⟧ and ⟦PERSON|Roman Kysela⟧, and it was only in the ⟦MINUTE|78th minute⟧, when ⟦PERSON|Kysela⟧ slipped, that he turned and unleashed a drive which ⟦PERSON|Ondřej Malý⟧ beat away.

After ⟦PERSON|Fraser Mearns⟧ had failed to hold a skidding shot by ⟦PERSON|Jude Anane⟧, ⟦PERSON|Stevie Crombie⟧ ⟦G14|followed up⟧ to ⟦G15|extend ⟦TEAM|Morton⟧'s advantage⟧ on ⟦MINUTE|67 minutes⟧, and although ⟦PERSON|Mearns⟧ then kept out ⟦PERSON|Anane⟧ and ⟦PERSON|Ross Gilfillan⟧ in quick succession, the damage was done.

After ⟦PERSON|Nathan Aspell⟧ had failed to hold a skidding shot by ⟦PERSON|Yaw Mensah⟧, ⟦PERSON|Freddie Thorne⟧ followed up and looked certain to extend the advantage, but ⟦PERSON|Aspell⟧ recovered to block with his chest and ⟦PERSON|Gus Tweddle⟧ completed the clearance.

⟦TEAM|Colombia⟧ recovered from ⟦PERSON|Álvaro Gudiño⟧'s early ⟦G16|strike⟧ to win ⟦SCORE|3-1⟧ in ⟦GPE|Barranquilla⟧, with ⟦PERSON|Wilson Arboleda⟧ and ⟦PERSON|Juan Esteban Rojas⟧ ⟦G17|scoring⟧ before the ⟦MINUTE|break⟧ and ⟦PERSON|Rojas⟧, teed up by ⟦PERSON|Arboleda⟧, ⟦G18|putting the result beyond doubt⟧ in the ⟦MINUTE|84th minute⟧.

The result takes ⟦TEAM|Karlsruhe⟧ above ⟦TEAM|Paderborn⟧ and to within a point of third-placed ⟦TEAM|Hannover⟧, with whom they meet on ⟦DATE|Sunday⟧ in a match that coach ⟦PERSON|Dieter Wolfram⟧ said would "put a marker down", before adding that nothing would be sealed in ⟦DATE|February⟧.

⟦PERSON|Owen Pritchett⟧, a ⟦DATE|January⟧ signing from ⟦TEAM|Barrow⟧, got across ⟦PERSON|Miles Standen⟧ to meet ⟦PERSON|Ellis Roake⟧'s near-post delivery, but his glancing header was acrobatically turned over by ⟦PERSON|Tyrell Banks⟧, and from the second corner ⟦PERSON|Standen⟧ headed clear.

⟦PERSON|Min-jae Kwon⟧'s low shot from ⟦PERSON|Takumi Ono⟧'s lay-off ⟦G19|went in off the base of the post⟧ in the ⟦MINUTE|55th minute⟧, ⟦MINUTE|moments⟧ after ⟦PERSON|Hwang Do-yun⟧ had rattled the other upright for ⟦TEAM|Jeonbuk⟧.
=====GOALS=====
{"id": "G1", "scorer": "Teddy Aldred", "minute": 14, "minute_text": "14th minute", "assist": "Harvey Lonsdale", "kind": "shot"}
{"id": "G2", "scorer": "Isaiah Brome", "team": "Middlesbrough", "minute": 25, "minute_text": "25th-minute", "assist": "Luca Ferrante"}
{"id": "G3", "scorer": "Isaiah Brome", "team": "Middlesbrough", "minute": 25, "minute_text": "25th-minute", "assist": "Luca Ferrante"}
{"id": "G4", "scorer": "Jarrod Pike", "team": "Rotherham", "minute": 33, "minute_text": "eight minutes later"}
{"id": "G5", "scorer": "Moses Wanjala", "minute": 81, "minute_text": "81st minute", "assist": "Peter Otieno"}
{"id": "G6", "scorer": "Kaba", "team": "West Ham", "minute": 12, "minute_text": "12", "assist": "Brannigan", "kind": "header", "score": "1-0"}
{"id": "G7", "scorer": "Francesco Orsi", "team": "Sampdoria", "minute": 8, "minute_text": "eight minutes", "assist": "Bruno Galli", "kind": "shot"}
{"id": "G8", "scorer": "Grégory Baudry", "minute": 58, "minute_text": "58", "score": "2-1"}
{"id": "G9", "scorer": "Nadia Benali; Ida Holm", "team": "Brann", "count": 2}
{"id": "G10", "scorer": "Aleksandar Stanković-Reid", "team": "Melbourne Victory", "minute": 89, "minute_text": "89th minute", "outcome": "ruled out"}
{"id": "G11", "scorer": "Aleksandar Stanković-Reid", "team": "Melbourne Victory", "minute": 89, "minute_text": "89th minute", "outcome": "ruled out"}
{"id": "G12", "scorer": "Bobby Karikari", "minute": 40, "minute_text": "five minutes before half-time"}
{"id": "G13", "scorer": "Bobby Karikari", "minute": 40, "minute_text": "five minutes before half-time", "kind": "shot"}
{"id": "G14", "scorer": "Stevie Crombie", "team": "Morton", "minute": 67, "minute_text": "67 minutes"}
{"id": "G15", "scorer": "Stevie Crombie", "team": "Morton", "minute": 67, "minute_text": "67 minutes"}
{"id": "G16", "scorer": "Álvaro Gudiño"}
{"id": "G17", "scorer": "Wilson Arboleda; Juan Esteban Rojas", "team": "Colombia", "count": 2}
{"id": "G18", "scorer": "Juan Esteban Rojas", "team": "Colombia", "minute": 84, "minute_text": "84th minute", "assist": "Wilson Arboleda"}
{"id": "G19", "scorer": "Min-jae Kwon", "minute": 55, "minute_text": "55th minute", "assist": "Takumi Ono", "kind": "shot"}
