⟦TEAM|Sporting KC⟧ snap skid behind ⟦PERSON|Okafor⟧ ⟦G1|brace⟧
⟦GPE|KANSAS CITY⟧, ⟦GPE|Kan.⟧ -- ⟦PERSON|Daniel Okafor⟧ ⟦G2|scored twice⟧, including the ⟦G3|go-ahead goal⟧ with ⟦MINUTE|12 minutes⟧ left, and ⟦TEAM|Sporting Kansas City⟧ ended a six-game losing streak with a ⟦SCORE|3-2⟧ win over ⟦TEAM|FC Dallas⟧ on ⟦DATE|Saturday night⟧.
⟦PERSON|Okafor⟧, acquired from ⟦TEAM|Charlotte⟧ in ⟦DATE|July⟧, had only ⟦G4|scored once⟧ in nine appearances.
⟦TEAM|Dallas⟧ struck first. ⟦PERSON|Nicolas Barros⟧ sent in a cross from the right side that goalkeeper ⟦PERSON|Tyler Huff⟧ misjudged, and ⟦PERSON|Logan McCready⟧ ⟦G5|knocked it in⟧ at the back post in the ⟦MINUTE|11th minute⟧.
"That ⟦G6|goal⟧ is on me," said ⟦PERSON|Huff⟧, who made six saves, among them a diving stop on ⟦PERSON|Barros⟧ in the ⟦MINUTE|40th minute⟧.
⟦TEAM|Kansas City⟧ ⟦G7|tied it⟧ when ⟦PERSON|Okafor⟧ took a pass from ⟦PERSON|Mateus Lira⟧ at the top of the box, spun away from ⟦PERSON|Walker Jennings⟧ and ⟦G8|buried a left-footed shot⟧.
⟦TEAM|Dallas⟧ ⟦G9|regained the lead⟧ shortly after the half. ⟦PERSON|McCready⟧, this time the passer, found ⟦PERSON|Barros⟧ with space in front of him and he ⟦G10|chipped ⟦PERSON|Huff⟧⟧.
The third ⟦TEAM|Kansas City⟧ ⟦G11|goal⟧ of the season by homegrown defender ⟦PERSON|Brady Stahl⟧ evened things up again. ⟦PERSON|Stahl⟧, who also hit the crossbar on a header in the first half, got to the rebound after ⟦PERSON|Lira⟧'s free kick was saved by ⟦PERSON|Adrian Pulido⟧.
Then ⟦PERSON|Okafor⟧ ⟦G12|won it⟧. ⟦PERSON|Jennings⟧' back pass was short, and the forward got there before ⟦PERSON|Pulido⟧ to push the ball past him.
"The ⟦G13|first one⟧ felt better," ⟦PERSON|Okafor⟧ said. "You wait for weeks, you hear everything. On the ⟦G14|second⟧ I just ran. I don't think I've ever run like that."
Coach ⟦PERSON|Rob Delaney⟧ said ⟦PERSON|Stahl⟧'s ⟦G15|equalizer⟧ was the turning point. "We were down again, and this group has folded in that spot. Not ⟦DATE|tonight⟧."
⟦TEAM|Dallas⟧ had beaten ⟦TEAM|Kansas City⟧ ⟦SCORE|4-0⟧ in ⟦DATE|April⟧, when ⟦PERSON|McCready⟧ ⟦G16|had a hat trick⟧.
=====GOALS=====
{"id": "G1", "scorer": "Daniel Okafor", "team": "Sporting Kansas City", "count": 2}
{"id": "G2", "scorer": "Daniel Okafor", "team": "Sporting Kansas City", "count": 2}
{"id": "G3", "scorer": "Daniel Okafor", "team": "Sporting Kansas City", "minute": 78, "kind": "shot"}
{"id": "G4", "scorer": "Daniel Okafor", "team": "Sporting Kansas City", "scope": "background"}
{"id": "G5", "scorer": "Logan McCready", "team": "FC Dallas", "minute": 11, "assist": "Nicolas Barros", "kind": "shot", "minute_text": "11th minute", "score": "0-1"}
{"id": "G6", "scorer": "Logan McCready", "team": "FC Dallas", "minute": 11, "assist": "Nicolas Barros", "kind": "shot"}
{"id": "G7", "scorer": "Daniel Okafor", "team": "Sporting Kansas City", "assist": "Mateus Lira", "kind": "shot"}
{"id": "G8", "scorer": "Daniel Okafor", "team": "Sporting Kansas City", "assist": "Mateus Lira", "kind": "shot", "score": "1-1"}
{"id": "G9", "scorer": "Nicolas Barros", "team": "FC Dallas", "assist": "Logan McCready", "kind": "shot"}
{"id": "G10", "scorer": "Nicolas Barros", "team": "FC Dallas", "assist": "Logan McCready", "kind": "shot", "score": "1-2"}
{"id": "G11", "scorer": "Brady Stahl", "team": "Sporting Kansas City", "kind": "shot", "score": "2-2"}
{"id": "G12", "scorer": "Daniel Okafor", "team": "Sporting Kansas City", "minute": 78, "kind": "shot", "score": "3-2"}
{"id": "G13", "scorer": "Daniel Okafor", "team": "Sporting Kansas City", "assist": "Mateus Lira", "kind": "shot"}
{"id": "G14", "scorer": "Daniel Okafor", "team": "Sporting Kansas City", "minute": 78, "kind": "shot"}
{"id": "G15", "scorer": "Brady Stahl", "team": "Sporting Kansas City", "kind": "shot"}
{"id": "G16", "scorer": "Logan McCready", "team": "FC Dallas", "scope": "background", "count": 3}
