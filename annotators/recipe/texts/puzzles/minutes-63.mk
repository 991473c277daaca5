⟦PERSON|Asiedu⟧ sends ⟦TEAM|Newcastle⟧ to ⟦VENUE|Wembley⟧ after ⟦TEAM|Villa⟧ epic
⟦FURNITURE|Ben Asiedu's last goal for Newcastle came in the third round. Image: Getty Images⟧
Substitute ⟦PERSON|Ben Asiedu⟧ ⟦G1|won it⟧ in ⟦MINUTE|extra time⟧ as ⟦TEAM|Newcastle United⟧ reached the semi-finals of the ⟦COMPETITION|FA Cup⟧ at the expense of ⟦TEAM|Aston Villa⟧, who twice came from behind through ⟦PERSON|Camilo Restrepo⟧.
The ⟦GPE|Ghana⟧-born winger, whose only other ⟦G2|goal⟧ ⟦DATE|this term⟧ was against non-league opposition, ⟦G3|struck⟧ with ⟦MINUTE|seven minutes of the additional half-hour to go⟧ to send ⟦GPE|Tyneside⟧ wild and make it ⟦SCORE|3-2⟧.
It was harsh on ⟦PERSON|Restrepo⟧. The ⟦NORP|Colombian⟧, a £48m buy in the ⟦DATE|summer⟧, ⟦G4|scored two goals⟧ of the highest class, the ⟦G5|second⟧ only ⟦MINUTE|four minutes⟧ after ⟦TEAM|Villa⟧ had ⟦G6|conceded⟧ for a second time, and had a penalty appeal turned down when it was ⟦SCORE|2-2⟧.
⟦TEAM|Villa⟧ were the better side for most of the opening period. ⟦PERSON|Hugo Serrano⟧'s volley flew inches past and ⟦PERSON|Restrepo⟧'s header was gathered on the line by ⟦PERSON|Sean Pickford⟧, yet it was the hosts who ⟦G7|went in front⟧, ⟦MINUTE|seven minutes before half-time⟧. ⟦PERSON|Mo Jallow⟧ got round the outside and hit the ball low across the six-yard box. There was nobody in black and white within yards. There was ⟦PERSON|Vincent Kroll⟧, and the ⟦NORP|German⟧ ⟦G8|poked it past his own goalkeeper⟧ while trying to do something else.
⟦TEAM|Villa⟧'s reply was a while in coming. There were ⟦MINUTE|59 minutes on the clock⟧ when ⟦PERSON|Serrano⟧, the ⟦NORP|Spaniard⟧, lofted a pass over two lines; ⟦PERSON|Restrepo⟧'s chest, ⟦PERSON|Restrepo⟧'s thigh, ⟦G9|goal⟧. ⟦PERSON|Pickford⟧ could only point at his defenders.
⟦MINUTE|Twelve minutes later⟧ ⟦VENUE|St James' Park⟧ was off its seat again. ⟦PERSON|Jallow⟧, by now unplayable, stood a cross up and ⟦PERSON|Ollie Tranmer⟧, stealing a yard on ⟦PERSON|Kroll⟧, ⟦G10|nodded it down and in⟧.
⟦PERSON|Restrepo⟧'s ⟦G11|answer⟧ was his best moment. He won it back from ⟦PERSON|Gareth Lisle⟧ in the centre circle. He ran. ⟦PERSON|Lisle⟧ chased him, ⟦PERSON|Tranmer⟧ chased him. From 20 yards he ⟦G12|drilled it⟧ into the corner.
After that the tie was anyone's. ⟦PERSON|Kroll⟧, up for a set-piece, hit the bar. ⟦PERSON|Tranmer⟧ nearly won it in ⟦MINUTE|stoppage time⟧, only to be foiled by a brave block. In the first half of ⟦MINUTE|extra time⟧ ⟦PERSON|Serrano⟧ was off target three times in as many minutes and ⟦PERSON|Jallow⟧ had a shot kicked away.
Then it was ⟦PERSON|Tranmer⟧, holding off ⟦PERSON|Kroll⟧ with an arm and turning, who sent the ball to the left. ⟦PERSON|Asiedu⟧, who'd come on in the ⟦MINUTE|98th minute⟧, ⟦G13|took it on the run and finished⟧ inside the near post.
"When that ⟦G14|goal⟧ went in I looked for the offside," ⟦PERSON|Dale Kitching⟧, the ⟦TEAM|Newcastle⟧ manager, told ⟦ORG|BBC One⟧. "I've watched ⟦G15|⟦PERSON|Restrepo⟧'s second⟧ already and I'd like to sign him, please."
His ⟦TEAM|Villa⟧ counterpart was proud. "The ⟦G16|own goal⟧ is a lucky break, the ⟦G17|second⟧ is poor from us, and the ⟦G18|third⟧, we're out on our feet. But I wouldn't change my players, not for a semi-final."
⟦TEAM|Villa⟧ will now be able to concentrate on the ⟦COMPETITION|Premier League⟧ and the race for ⟦GPE|Europe⟧.
⟦FURNITURE|Get FA Cup news sent straight to your phone⟧
=====GOALS=====
{"id": "G1", "scorer": "Ben Asiedu", "team": "Newcastle", "minute": 113, "kind": "shot", "assist": "Ollie Tranmer"}
{"id": "G2", "scorer": "Ben Asiedu", "team": "Newcastle", "scope": "background"}
{"id": "G3", "scorer": "Ben Asiedu", "team": "Newcastle", "minute": 113, "kind": "shot", "assist": "Ollie Tranmer"}
{"id": "G4", "scorer": "Camilo Restrepo", "team": "Villa", "count": 2}
{"id": "G5", "scorer": "Camilo Restrepo", "team": "Villa", "minute": 75, "kind": "shot"}
{"id": "G6", "scorer": "Ollie Tranmer", "team": "Newcastle", "minute": 71, "kind": "header", "assist": "Mo Jallow"}
{"id": "G7", "scorer": "Vincent Kroll", "team": "Newcastle", "minute": 38, "kind": "own goal", "minute_text": "seven minutes before half-time"}
{"id": "G8", "scorer": "Vincent Kroll", "team": "Newcastle", "minute": 38, "kind": "own goal", "score": "1-0", "minute_text": "seven minutes before half-time"}
{"id": "G9", "scorer": "Camilo Restrepo", "team": "Villa", "minute": 59, "kind": "shot", "assist": "Hugo Serrano", "score": "1-1", "minute_text": "59 minutes on the clock"}
{"id": "G10", "scorer": "Ollie Tranmer", "team": "Newcastle", "minute": 71, "kind": "header", "assist": "Mo Jallow", "score": "2-1", "minute_text": "Twelve minutes later"}
{"id": "G11", "scorer": "Camilo Restrepo", "team": "Villa", "minute": 75, "kind": "shot"}
{"id": "G12", "scorer": "Camilo Restrepo", "team": "Villa", "minute": 75, "kind": "shot", "score": "2-2", "minute_text": "four minutes after"}
{"id": "G13", "scorer": "Ben Asiedu", "team": "Newcastle", "minute": 113, "kind": "shot", "assist": "Ollie Tranmer", "score": "3-2", "minute_text": "seven minutes of the additional half-hour to go"}
{"id": "G14", "scorer": "Ben Asiedu", "team": "Newcastle", "minute": 113, "kind": "shot", "assist": "Ollie Tranmer"}
{"id": "G15", "scorer": "Camilo Restrepo", "team": "Villa", "minute": 75, "kind": "shot"}
{"id": "G16", "scorer": "Vincent Kroll", "team": "Newcastle", "minute": 38, "kind": "own goal"}
{"id": "G17", "scorer": "Ollie Tranmer", "team": "Newcastle", "minute": 71, "kind": "header", "assist": "Mo Jallow"}
{"id": "G18", "scorer": "Ben Asiedu", "team": "Newcastle", "minute": 113, "kind": "shot", "assist": "Ollie Tranmer"}
