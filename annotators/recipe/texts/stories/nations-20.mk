⟦TEAM|Canada⟧ ⟦SCORE|2-2⟧ ⟦TEAM|Mexico⟧: ⟦PERSON|Ockrassa⟧ ⟦G1|denies⟧ ⟦TEAM|El Tri⟧ at the last

⟦GPE|VANCOUVER⟧, ⟦DATE|June 17⟧ - ⟦PERSON|Jalen Ockrassa⟧ ⟦G2|scored⟧ deep into ⟦MINUTE|stoppage time⟧ to give ⟦COMPETITION|World Cup⟧ co-hosts ⟦TEAM|Canada⟧ a ⟦SCORE|2-2⟧ draw with ⟦TEAM|Mexico⟧ after ⟦TEAM|El Tri⟧ had ⟦G3|hit two⟧ in four second-half minutes to go from behind to in front at ⟦VENUE|BC Place⟧.

The forward's ⟦G4|goal⟧, in a match officially watched by 52,000, was ⟦TEAM|Canada⟧'s latest at a ⟦ORG|FIFA⟧ tournament.

⟦PERSON|Tyler Grandison⟧ had ⟦G5|given the hosts a first-half lead⟧, and although their back line had not been troubled much before the ⟦MINUTE|interval⟧, it took only a single lapse to change the mood.

⟦TEAM|Mexico⟧ were quick to start. ⟦PERSON|Ismael Cordero⟧ pulled a shot wide in the second minute and ⟦PERSON|Héctor Zaldívar⟧, who began on the left, cut in and hit one that ⟦PERSON|Cole Hatherley⟧ took at the second attempt. Then for half an hour nothing happened in either penalty area, apart from a booking for ⟦PERSON|Iván Barrera⟧.

On ⟦MINUTE|36⟧ ⟦PERSON|Grandison⟧ ⟦G6|struck⟧. A ⟦NORP|Mexican⟧ corner was overhit; ⟦PERSON|Brad Stempniak⟧ collected it by the far flag and found ⟦PERSON|Mason Truby⟧ with a ball of 50 yards. ⟦PERSON|Truby⟧ waited for support. When it came he slipped it inside ⟦PERSON|Jorge Montalvo⟧, and the midfielder, who had run the length of the field, ⟦G7|shot across ⟦PERSON|Rafael Quintas⟧⟧ in off the post.

It was so nearly two before the ⟦MINUTE|break⟧. ⟦PERSON|Ockrassa⟧'s header went the wrong side of the same post, and ⟦PERSON|Truby⟧ had the ball in the net in the ⟦MINUTE|44th⟧ only for replays to show that it had ⟦G8|gone in off his forearm⟧.

The ⟦G9|equaliser⟧ was not long in coming. ⟦PERSON|Zaldívar⟧'s free-kick from the touchline, in the ⟦MINUTE|57th minute⟧, was missed by everyone and came off the back of ⟦PERSON|Stempniak⟧, who could do nothing as it ⟦G10|rolled over his own line⟧.

"I've played 200 games and never got one, and now I've got one at the wrong end," he said.

⟦TEAM|Mexico⟧, revived, struck ⟦G11|again⟧. Substitute ⟦PERSON|Diego Villaseñor⟧ robbed ⟦PERSON|Truby⟧ by the halfway line, played a one-two with ⟦PERSON|Cordero⟧ and, with a ⟦NORP|Canadian⟧ defender on either side, ⟦G12|dug out a finish⟧ over ⟦PERSON|Hatherley⟧'s dive.

A ⟦SCORE|3-1⟧ looked more likely than ⟦SCORE|2-2⟧. ⟦PERSON|Cordero⟧ hit the underside of the bar with ⟦MINUTE|20 minutes left⟧; ⟦PERSON|Villaseñor⟧ shot into the side-netting; ⟦PERSON|Zaldívar⟧'s effort was cleared by ⟦PERSON|Grandison⟧, the scorer of ⟦TEAM|Canada⟧'s ⟦G13|goal⟧, from under the bar.

There were nine minutes added. In the ⟦MINUTE|eighth⟧, ⟦PERSON|Hatherley⟧ himself came up for a throw. ⟦PERSON|Quintas⟧ punched, ⟦PERSON|Truby⟧ returned it, ⟦PERSON|Montalvo⟧ headed it against his own team-mate and ⟦PERSON|Ockrassa⟧ was on hand to ⟦G14|force home the rebound⟧.

"It's not a pretty ⟦G15|one⟧," he said. "I closed my eyes."

⟦TEAM|Canada⟧ play ⟦TEAM|Belgium⟧ next. ⟦TEAM|Mexico⟧, who have finished second in their group at three ⟦COMPETITION|World Cups⟧ in a row, face ⟦TEAM|Cameroon⟧.
=====GOALS=====
{"id": "G1", "scorer": "Jalen Ockrassa", "team": "Canada", "minute": 90, "added": 8, "kind": "shot"}
{"id": "G2", "scorer": "Jalen Ockrassa", "team": "Canada", "minute": 90, "added": 8, "kind": "shot"}
{"id": "G3", "scorer": "Brad Stempniak; Diego Villaseñor", "team": "Mexico", "count": 2}
{"id": "G4", "scorer": "Jalen Ockrassa", "team": "Canada", "minute": 90, "added": 8, "kind": "shot"}
{"id": "G5", "scorer": "Tyler Grandison", "team": "Canada", "minute": 36, "assist": "Mason Truby", "kind": "shot"}
{"id": "G6", "scorer": "Tyler Grandison", "team": "Canada", "minute": 36, "assist": "Mason Truby", "kind": "shot", "minute_text": "36"}
{"id": "G7", "scorer": "Tyler Grandison", "team": "Canada", "minute": 36, "assist": "Mason Truby", "kind": "shot"}
{"id": "G8", "scorer": "Mason Truby", "team": "Canada", "minute": 44, "outcome": "ruled out", "minute_text": "44th"}
{"id": "G9", "scorer": "Brad Stempniak", "team": "Mexico", "minute": 57, "assist": "Héctor Zaldívar", "kind": "own goal", "minute_text": "57th minute"}
{"id": "G10", "scorer": "Brad Stempniak", "team": "Mexico", "minute": 57, "assist": "Héctor Zaldívar", "kind": "own goal", "minute_text": "57th minute"}
{"id": "G11", "scorer": "Diego Villaseñor", "team": "Mexico", "assist": "Ismael Cordero", "kind": "shot"}
{"id": "G12", "scorer": "Diego Villaseñor", "team": "Mexico", "assist": "Ismael Cordero", "kind": "shot"}
{"id": "G13", "scorer": "Tyler Grandison", "team": "Canada", "minute": 36, "assist": "Mason Truby", "kind": "shot"}
{"id": "G14", "scorer": "Jalen Ockrassa", "team": "Canada", "minute": 90, "added": 8, "kind": "shot", "minute_text": "In the eighth"}
{"id": "G15", "scorer": "Jalen Ockrassa", "team": "Canada", "minute": 90, "added": 8, "kind": "shot"}
