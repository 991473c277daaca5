⟦PERSON|Armando Guzmán⟧ ⟦G1|put away⟧ a rebound in the ⟦MINUTE|49th minute⟧ and ⟦TEAM|Pachuca⟧ had their first win since ⟦DATE|September⟧. ⟦TEAM|Necaxa⟧'s ⟦PERSON|Leo Barrios⟧ saw one shot blocked by a team-mate and another headed off the line, and ⟦PERSON|Guzmán⟧ could not convert a late second chance.

Midway through the interview ⟦PERSON|Callum Ogilvie⟧ got up and shut the door on the noise from the showers. "We've won one game," he said. "They're acting like it's the cup. I'll have a word."

⟦TEAM|Liverpool⟧ have completed the signing of ⟦NORP|Danish⟧ goalkeeper ⟦PERSON|Frederik Thrane⟧ for an undisclosed fee. He'll wear number 31 and compete with ⟦PERSON|Lorenzo Ghezzi⟧ for second place behind ⟦PERSON|Marcel Adeyinka⟧.

⟦PERSON|Jake Thornley⟧ (⟦TEAM|Hull⟧) – Struck the bar from 30 yards, saw red for a two-footed lunge, clapped the fans and got a cheer. A full afternoon.

⟦PERSON|Mustafa Aydin⟧ (⟦TEAM|Hull⟧) – Came on for the last ⟦MINUTE|half-hour⟧ and ⟦G2|scored⟧. Couldn't have asked for more.

It was nearly two when ⟦PERSON|Yeray Bustos⟧ rolled in the corner that led to ⟦PERSON|Iker Lasa⟧'s header, tipped on to the bar by ⟦PERSON|Bogdan Petrov⟧. ⟦TEAM|Alavés⟧ settled for the one, ⟦PERSON|Lasa⟧'s ⟦MINUTE|39th-minute⟧ ⟦G3|strike⟧ having flown in off a defender.

⟦TEAM|Sparta Rotterdam⟧ are expected to go ahead with their plan to close the upper tier for a year. Around 900 seats will be lost and the club will not replace them before ⟦DATE|2027⟧.

⟦PERSON|Danny Rusbridge⟧ was too quick for ⟦PERSON|Owen Maddison⟧ on the left, but his final ball was poor all night. When he did pick someone out, on ⟦MINUTE|83 minutes⟧, ⟦PERSON|Sol Ikpeba⟧ fresh-aired from eight yards.

Goalkeepers coach ⟦PERSON|Iain Struan⟧ puts a tennis ball machine on the penalty spot and turns it up until his keepers complain. "If you can hold those you can hold a cross," he reasons.

The ⟦G4|third⟧ of ⟦TEAM|Botev⟧'s goals came from ⟦PERSON|Emil Hristov⟧, whose first ⟦G5|strike⟧ for the club took a deflection in the ⟦MINUTE|81st minute⟧. ⟦PERSON|Atanas Velev⟧ had ⟦G6|scored two⟧ before the ⟦MINUTE|break⟧ and shot into the side-netting for what would've been a treble.

"He asked to come off. I said no. Then he put in three tackles that saved the game," ⟦PERSON|Renzo Scarpa⟧ said of ⟦PERSON|Elia Marchetti⟧, who had a temperature of 38 when he got on the bus.

A ⟦COMPETITION|Scottish Cup⟧ tie short on quality was decided by the substitutes, ⟦PERSON|Ryan Corrie⟧ ⟦G7|finding the net⟧ on ⟦MINUTE|87 minutes⟧ after ⟦PERSON|Marc Dowie⟧, on since ⟦MINUTE|half-time⟧, carried the ball 50 yards. ⟦PERSON|Dowie⟧ had headed wide from a better position.

The ⟦TEAM|Oldham⟧ squad voted to give up a day's wages for the tea lady, who is retiring. The captain presented her with an envelope in the canteen, and she clipped his ear for not eating his greens.

⟦TEAM|Rapid Vienna⟧ turned on the power after the ⟦MINUTE|break⟧ and were ahead within ⟦MINUTE|eight minutes⟧ through ⟦PERSON|Lukas Gruber⟧'s ⟦G8|finish⟧. ⟦PERSON|Gruber⟧ shot over from close in and ⟦PERSON|David Hofer⟧ was denied by a fine block, but ⟦PERSON|Stefan Kranz⟧ ⟦G9|wrapped things up⟧ late on.

There are seven boys called Smith in the ⟦TEAM|Wigan⟧ academy and one of them, ⟦PERSON|Elijah Smith⟧, has been given a first professional contract. He's the son of a lorry driver and was spotted at a five-a-side centre in ⟦GPE|Leigh⟧.

⟦PERSON|Nacho Vidaurre⟧ sent in 14 crosses, nine of them headed out by ⟦PERSON|Tomislav Barić⟧, who was the best player on the pitch. ⟦TEAM|Zaragoza⟧ haven't scored from open play since ⟦DATE|last month⟧.

Man of the match ⟦PERSON|Rasheed Lawal⟧ had a ⟦G10|goal⟧ and two assists, and his corner led to the penalty which ⟦PERSON|Sebastián Orta⟧ missed. ⟦TEAM|Deportivo Cali⟧'s other ⟦G11|goals⟧ were by ⟦PERSON|Orta⟧ (⟦MINUTE|33⟧) and ⟦PERSON|Wilmar Cuesta⟧ (⟦MINUTE|61⟧).

Police in ⟦GPE|Naples⟧ arrested four men after a bus carrying ⟦TEAM|Eintracht Frankfurt⟧ supporters was hit by stones. The windscreen was smashed and the driver needed six stitches.

⟦PERSON|Barry Coyle⟧ dropped to the bench for the first time since ⟦DATE|August⟧ and was last seen warming his hands on a cup of soup as his deputy, ⟦PERSON|Jai Sandhu⟧, kept out ⟦PERSON|Gary Monk-Ellis⟧'s low shot, ⟦PERSON|Tam Rennie⟧'s header and a close-range stab by ⟦PERSON|Dean Purdie⟧.

⟦TEAM|Al Wahda⟧ had a man sent off and a two-goal advantage, and it was the latter that mattered. ⟦PERSON|Omar Saleh⟧ ⟦G12|notched the pair⟧, in the ⟦MINUTE|9th⟧ and ⟦MINUTE|36th minutes⟧, and ⟦PERSON|Abdulla Nasser⟧ missed a third chance just before the ⟦MINUTE|hour⟧.
=====GOALS=====
{"id": "G1", "scorer": "Armando Guzmán", "team": "Pachuca", "minute": 49, "minute_text": "49th minute"}
{"id": "G2", "scorer": "Mustafa Aydin", "team": "Hull"}
{"id": "G3", "scorer": "Iker Lasa", "team": "Alavés", "minute": 39, "minute_text": "39th-minute", "kind": "shot"}
{"id": "G4", "scorer": "Emil Hristov", "team": "Botev", "minute": 81, "minute_text": "81st minute", "kind": "shot"}
{"id": "G5", "scorer": "Emil Hristov", "team": "Botev", "minute": 81, "minute_text": "81st minute", "kind": "shot"}
{"id": "G6", "scorer": "Atanas Velev", "team": "Botev", "count": 2, "minute_text": "before the break"}
{"id": "G7", "scorer": "Ryan Corrie", "minute": 87, "minute_text": "87 minutes", "assist": "Marc Dowie"}
{"id": "G8", "scorer": "Lukas Gruber", "team": "Rapid Vienna", "minute": 53, "minute_text": "eight minutes"}
{"id": "G9", "scorer": "Stefan Kranz", "team": "Rapid Vienna", "minute_text": "late on"}
{"id": "G10", "scorer": "Rasheed Lawal", "team": "Deportivo Cali"}
{"id": "G11", "scorer": "Sebastián Orta; Wilmar Cuesta", "team": "Deportivo Cali", "count": 2, "assist": "Rasheed Lawal"}
{"id": "G12", "scorer": "Omar Saleh", "team": "Al Wahda", "count": 2}
