⟦PERSON|Davor Lukić⟧ smacked the bar, ⟦PERSON|Davor Lukić⟧ smacked the post and ⟦PERSON|Davor Lukić⟧, it was later alleged, smacked the dressing-room door. ⟦TEAM|Osijek⟧ drew ⟦SCORE|1-1⟧, their ⟦G1|goal⟧ a deflected cross by ⟦PERSON|Ivan Matić⟧ on ⟦MINUTE|12 minutes⟧.

⟦TEAM|Queen of the South⟧ goalkeeper ⟦PERSON|Murray Paton⟧ ⟦G2|was beaten⟧ from the spot by ⟦PERSON|Kenny Law⟧ but otherwise had little to do. ⟦TEAM|Stranraer⟧ had just two other shots, one from ⟦PERSON|Law⟧ that was deflected wide and one from ⟦PERSON|Craig Orr⟧ that ⟦PERSON|Paton⟧ collected at the second attempt.

With three minutes of the ninety remaining ⟦PERSON|Charlotte Ives⟧ rolled the ball beyond ⟦PERSON|Signe Lauritzen⟧ and, she thought, into history. It stopped on the line. ⟦PERSON|Katrine Holm⟧ hoofed it away, ⟦TEAM|Denmark⟧ held out and ⟦TEAM|England⟧ finished second in the group.

⟦PERSON|Kwabena Osei⟧ had a ⟦G3|goal⟧ disallowed in the first half, ⟦PERSON|Emmanuel Annan⟧ had ⟦G4|one⟧ given in the second, and between times ⟦PERSON|Osei⟧ had a penalty saved. ⟦TEAM|Medeama⟧ will take a one-goal lead to ⟦GPE|Casablanca⟧.

“As soon as he pulls the leg back, I know,” said ⟦PERSON|Valentín Ochoa⟧’s father, who was sitting behind the goal. The strike hit the net before he could get up. It was only the outside of the net. “Well,” he said, “I thought I knew.”

⟦TEAM|Persib⟧ ⟦G5|went two goals up⟧ when ⟦PERSON|Febri Hartono⟧’s cross was missed by everyone and ⟦G6|drifted in⟧ at the far post. His next cross found ⟦PERSON|David Lopes⟧, who volleyed over; the one after that hit a security guard.

The ⟦G7|shot⟧ was hit so hard that the net came loose, which led to three minutes’ delay while a man was found with a ladder, and longer than that before ⟦PERSON|Georgi Stoev⟧ could be persuaded to let go of the corner flag. ⟦TEAM|Ludogorets⟧ were ⟦SCORE|1-0⟧ up.

For ⟦TEAM|Rotherham⟧ it was the same old story. Plenty of the ball, plenty of crosses, plenty of corners, and efforts from ⟦PERSON|Jordan Hulme⟧ and ⟦PERSON|Sam Nobbs⟧ that barely troubled the keeper. “We’re missing a goalscorer,” conceded manager ⟦PERSON|Steve Ellery⟧. “Everyone in the town can see it.”

⟦PERSON|Luis Arboleda⟧ ⟦G8|equalised⟧ for ⟦TEAM|Junior⟧ with a shot from distance after ⟦PERSON|Andrés Mosquera⟧ had failed to clear, and from another failed clearance ⟦PERSON|Arboleda⟧ almost got the winner, hitting the bar in the ⟦MINUTE|88th minute⟧. ⟦PERSON|Mosquera⟧ had ⟦G9|scored the opener⟧, also from distance.

VAR took a look at it, the referee took a look at it, and the verdict was a foul by ⟦PERSON|Simeon Ake⟧ on ⟦PERSON|Lars Bakker⟧. So ⟦PERSON|Pieter Kok⟧’s ⟦G10|tap-in⟧, the only time ⟦TEAM|Volendam⟧ had ⟦G11|beaten ⟦PERSON|Bakker⟧⟧ all evening, went unrecorded. They had tried from near, from far, and from a free-kick that hit the wall’s tallest member in the face.

A ⟦G12|double⟧ by ⟦PERSON|Sunita Rai⟧ sent ⟦TEAM|Nepal⟧ into the final of the ⟦COMPETITION|SAFF Women’s Championship⟧. The striker ⟦G13|shot them in front⟧ from a corner and ⟦G14|added another⟧ after ⟦PERSON|Anita Basnet⟧’s attempt was kicked off the line by ⟦PERSON|Moushumi Akter⟧. ⟦TEAM|Bangladesh⟧ hit the bar late on.

⟦PERSON|Finlay Ross-Gordon⟧ came agonisingly close with a free-kick that clipped the top of the bar, ⟦PERSON|Bruce Tosh⟧ came closer still with one that hit the inside of a post, and ⟦PERSON|Lennox Main⟧ came closest, with a header that ⟦PERSON|Archie Weir⟧ held on the line. ⟦TEAM|Cove Rangers⟧ ⟦SCORE|0⟧, ⟦TEAM|Alloa⟧ ⟦SCORE|0⟧.

⟦TEAM|Young Africans⟧ led early through ⟦PERSON|Fiston Mugisha⟧, who ⟦G15|chipped ⟦PERSON|Aishi Manula⟧⟧ after ⟦MINUTE|four minutes⟧; but ⟦TEAM|Simba⟧ came again and again in the second half. ⟦PERSON|Kibu Denis⟧’s ⟦G16|shot⟧ was offside by a yard. ⟦PERSON|Jean Ahoua⟧’s ⟦G17|header⟧ was not offside by anything.

⟦TEAM|Arsenal⟧ cut ⟦TEAM|Manchester City⟧’s lead at the top to two points without playing, while ⟦TEAM|Liverpool⟧ closed the gap on the top four to one. Goal difference may yet decide it all, so ⟦DATE|next weekend⟧’s matches could hardly matter more.

⟦PERSON|Brandon Kelly⟧’s low drive was pushed to the left of goal by ⟦PERSON|Zack Nugent⟧. ⟦PERSON|Femi Oke⟧ got to it first, went round the goalkeeper, who was still on his knees, and from an angle that would have defeated a geometry teacher ⟦G18|passed it into⟧ the net. ⟦TEAM|Dagenham⟧ had waited ⟦MINUTE|62 minutes⟧ for that.

The ⟦NORP|Swiss⟧ referee ⟦PERSON|Urs Imhof⟧ gave three penalties, cancelled two of them and had the third retaken. ⟦PERSON|Carlos Vidal⟧ missed it the first time, hitting a post, and missed it the second, hitting the other. ⟦TEAM|Celta⟧ lost ⟦SCORE|1-0⟧ to a ⟦G19|goal⟧ in the ⟦MINUTE|11th minute⟧ that nobody will recall.

⟦PERSON|Ella Marchbank⟧ did not celebrate her ⟦G20|goal⟧ against the side she supported as a girl, and nobody celebrated her next shot either, since it broke a spectator’s spectacles. ⟦TEAM|Blackburn Rovers Ladies⟧ lost ⟦SCORE|3-1⟧, ⟦PERSON|Sasha Dean⟧ with ⟦G21|two⟧ and ⟦PERSON|Holly Croft⟧ ⟦G22|adding the third⟧.

⟦PERSON|Mamadou Sow⟧ struck the first penalty of the shoot-out against the bar, ⟦PERSON|Idrissa Kane⟧ put the second wide, and although ⟦PERSON|Cheikh Ndoye⟧ tucked his away, ⟦TEAM|Guinea⟧ were already measuring the trophy. It was ⟦TEAM|Guinea⟧’s ⟦PERSON|Naby Touré⟧, a substitute, who hit the decisive kick.

⟦PERSON|Julia Prins⟧ was denied a hat-trick when ⟦PERSON|Lien De Smet⟧ dived to her right to beat away a penalty on ⟦MINUTE|79 minutes⟧. The ⟦TEAM|Oranje⟧ forward had to make do with the player of the match award.

⟦MINUTE|19’⟧ Great save! ⟦PERSON|Tim Rademaker⟧ lets go from range and ⟦PERSON|Joris Pauwels⟧ flies to palm it over. ⟦MINUTE|20’⟧ From the corner ⟦PERSON|Bas Hofman⟧ heads on to the roof of the net. ⟦TEAM|RKC⟧ are knocking at the door.

⟦PERSON|Juninho Prado⟧’s volley was going in until it met ⟦PERSON|Rômulo⟧’s chest. ⟦PERSON|Juninho Prado⟧’s second volley was not going in until it met ⟦PERSON|Rômulo⟧’s chest. ⟦TEAM|Ceará⟧ ⟦SCORE|1⟧, ⟦TEAM|Vitória⟧ ⟦SCORE|0⟧, and the unhappy centre-back was credited with the ⟦G23|own goal⟧.

⟦TEAM|Burnley⟧ striker ⟦PERSON|Owen Hartshorn⟧ was left wondering how he failed to score after ⟦PERSON|Danny Kwesi⟧ had squared to him with the goalkeeper out of position. He stretched, he got a stud to it and he diverted it on to the outside of the upright.

In the end ⟦TEAM|Plymouth Parkway⟧ paid for their wastefulness. They had two efforts hacked off the line by ⟦PERSON|Ricky Shaw⟧, and ⟦PERSON|Josh Vane⟧ saw a penalty smothered by ⟦PERSON|Elliot Crane⟧. ⟦TEAM|Truro⟧’s ⟦PERSON|Will Dean-Carter⟧ needed one invitation, from a short back-pass, in the ⟦MINUTE|86th minute⟧: ⟦G24|⟦SCORE|0-1⟧⟧, goodnight.

⟦PERSON|Tariq Lawal⟧ kept hitting the target and ⟦PERSON|Simon Pargeter⟧ kept getting in the way. The ⟦TEAM|Luton⟧ man had five efforts saved, three of them without much difficulty, before his last one dribbled past the upright.

Had ⟦PERSON|Stelios Vlachos⟧ not pulled a hamstring stretching for ⟦PERSON|Manos Doukas⟧’s pass, ⟦TEAM|Aris⟧ would have been two up before the quarter-hour. Had the lineman kept his flag down, they would have been three up, ⟦PERSON|Doukas⟧ having ⟦G25|tucked in⟧ at the back post. They settled for ⟦SCORE|0-0⟧ and a scan.

⟦TEAM|Real Salt Lake⟧ held firm under a barrage. ⟦PERSON|Tyler Boyd-Reyes⟧ headed over, ⟦PERSON|Cristian Salcedo⟧ cracked one off the crossbar and ⟦PERSON|Mateo Iraola⟧ shot into a defender before ⟦PERSON|Zion Beckham⟧ ⟦G26|bagged a late tying goal⟧, a low finish from 12 yards that goalkeeper ⟦PERSON|Gavin Stroud⟧ could only get a hand to.
=====GOALS=====
{"id": "G1", "scorer": "Ivan Matić", "team": "Osijek", "minute": 12, "minute_text": "12 minutes"}
{"id": "G2", "scorer": "Kenny Law", "team": "Stranraer", "kind": "penalty"}
{"id": "G3", "scorer": "Kwabena Osei", "team": "Medeama", "outcome": "ruled out"}
{"id": "G4", "scorer": "Emmanuel Annan", "team": "Medeama"}
{"id": "G5", "scorer": "Febri Hartono", "team": "Persib"}
{"id": "G6", "scorer": "Febri Hartono", "team": "Persib"}
{"id": "G7", "scorer": "Georgi Stoev", "team": "Ludogorets", "kind": "shot"}
{"id": "G8", "scorer": "Luis Arboleda", "team": "Junior", "kind": "shot"}
{"id": "G9", "scorer": "Andrés Mosquera", "kind": "shot"}
{"id": "G10", "scorer": "Pieter Kok", "team": "Volendam", "kind": "shot", "outcome": "ruled out"}
{"id": "G11", "scorer": "Pieter Kok", "team": "Volendam", "kind": "shot", "outcome": "ruled out"}
{"id": "G12", "scorer": "Sunita Rai", "team": "Nepal", "count": 2}
{"id": "G13", "scorer": "Sunita Rai", "team": "Nepal", "kind": "shot"}
{"id": "G14", "scorer": "Sunita Rai", "team": "Nepal"}
{"id": "G15", "scorer": "Fiston Mugisha", "team": "Young Africans", "minute": 4, "minute_text": "four minutes", "kind": "shot"}
{"id": "G16", "scorer": "Kibu Denis", "team": "Simba", "kind": "shot", "outcome": "ruled out"}
{"id": "G17", "scorer": "Jean Ahoua", "team": "Simba", "kind": "header"}
{"id": "G18", "scorer": "Femi Oke", "team": "Dagenham", "minute": 62, "minute_text": "62 minutes", "kind": "shot"}
{"id": "G19", "minute": 11, "minute_text": "11th minute"}
{"id": "G20", "scorer": "Ella Marchbank"}
{"id": "G21", "scorer": "Sasha Dean", "count": 2}
{"id": "G22", "scorer": "Holly Croft"}
{"id": "G23", "scorer": "Rômulo", "team": "Ceará", "kind": "own goal"}
{"id": "G24", "scorer": "Will Dean-Carter", "team": "Truro", "minute": 86, "minute_text": "86th minute", "score": "0-1"}
{"id": "G25", "scorer": "Manos Doukas", "team": "Aris", "outcome": "ruled out"}
{"id": "G26", "scorer": "Zion Beckham", "kind": "shot"}
