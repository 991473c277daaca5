⟦COMPETITION|NWSL⟧ roundup: ⟦TEAM|Thorns⟧ rally past ⟦TEAM|Current⟧; ⟦TEAM|Wave⟧ blank ⟦TEAM|Pride⟧

⟦PERSON|Kaya Osei-Tutu⟧ ⟦G1|scored twice⟧ in a seven-minute span and the ⟦TEAM|Portland Thorns⟧ rallied for a ⟦SCORE|3-2⟧ win over the ⟦TEAM|Kansas City Current⟧ on ⟦DATE|Saturday⟧ night at ⟦VENUE|Providence Park⟧.

Trailing ⟦SCORE|2-0⟧ after first-half ⟦G2|goals⟧ by ⟦PERSON|Debinha Couto⟧, in the ⟦MINUTE|12th minute⟧, and ⟦PERSON|Emi Sakamoto⟧, in the 40th, ⟦TEAM|Portland⟧ got on the board when ⟦PERSON|Marisol Vega⟧ ⟦G3|converted a penalty kick⟧ in the ⟦MINUTE|51st minute⟧. ⟦PERSON|Osei-Tutu⟧ ⟦G4|tied it⟧ in the ⟦MINUTE|66th⟧, running onto ⟦PERSON|Vega⟧'s through ball and beating goalkeeper ⟦PERSON|Casey Haldane⟧ at the near post. Her second ⟦G5|goal⟧, in the ⟦MINUTE|73rd⟧, came from a rebound after ⟦PERSON|Natalie Brookfield⟧'s header came back off the crossbar.

"I don't think we played badly in the first half," ⟦PERSON|Brookfield⟧ said. "They had two shots and ⟦G6|scored two⟧. ⟦PERSON|Kaya⟧'s ⟦G7|first⟧ changed everything, you could feel it."

⟦TEAM|Kansas City⟧ had won four straight and had not allowed more than one goal in a game since ⟦DATE|May⟧.

⟦TEAM|Wave⟧ 1, ⟦TEAM|Pride⟧ 0
⟦PERSON|Jordyn Pelletier⟧'s ⟦G8|strike⟧ from 25 yards in the ⟦MINUTE|18th minute⟧ lifted ⟦TEAM|San Diego⟧ over ⟦TEAM|Orlando⟧ at ⟦VENUE|Inter&Co Stadium⟧. The ⟦TEAM|Pride⟧ outshot the ⟦TEAM|Wave⟧ ⟦SCORE|17-6⟧ and had a ⟦G9|goal⟧ by ⟦PERSON|Brianna Lomax⟧ taken off the board for offside in first-half ⟦MINUTE|stoppage time⟧. ⟦PERSON|Lomax⟧ also missed a penalty kick.

⟦TEAM|Gotham FC⟧ 2, ⟦TEAM|Racing Louisville⟧ 2
⟦PERSON|Sofia Kjaer⟧'s ⟦G10|equalizer⟧ ⟦MINUTE|four minutes into stoppage time⟧ earned ⟦TEAM|Gotham⟧ a point. ⟦PERSON|Taylor Rourke⟧ and ⟦PERSON|Alyssa Trujillo⟧ had ⟦G11|put ⟦TEAM|Louisville⟧ up⟧ ⟦SCORE|2-1⟧ after the ⟦NORP|Danish⟧ forward had ⟦G12|opened the scoring⟧ in the ⟦MINUTE|ninth minute⟧. It was ⟦PERSON|Kjaer⟧'s league-leading 11th ⟦G13|goal⟧.

The season takes a break for the international window, and resumes ⟦DATE|Sept. 12⟧.
=====GOALS=====
{"id": "G1", "scorer": "Kaya Osei-Tutu", "team": "Portland Thorns", "count": 2}
{"id": "G2", "scorer": "Debinha Couto; Emi Sakamoto", "team": "Kansas City Current", "count": 2}
{"id": "G3", "scorer": "Marisol Vega", "team": "Portland Thorns", "minute": 51, "minute_text": "51st minute", "kind": "penalty"}
{"id": "G4", "scorer": "Kaya Osei-Tutu", "team": "Portland Thorns", "minute": 66, "minute_text": "66th", "assist": "Marisol Vega"}
{"id": "G5", "scorer": "Kaya Osei-Tutu", "team": "Portland Thorns", "minute": 73, "minute_text": "73rd"}
{"id": "G6", "scorer": "Debinha Couto; Emi Sakamoto", "team": "Kansas City Current", "count": 2}
{"id": "G7", "scorer": "Kaya Osei-Tutu", "team": "Portland Thorns", "minute": 66, "assist": "Marisol Vega"}
{"id": "G8", "scorer": "Jordyn Pelletier", "team": "Wave", "minute": 18, "minute_text": "18th minute", "kind": "shot"}
{"id": "G9", "scorer": "Brianna Lomax", "team": "Pride", "outcome": "ruled out"}
{"id": "G10", "scorer": "Sofia Kjaer", "team": "Gotham FC", "minute": 90, "added": 4}
{"id": "G11", "scorer": "Taylor Rourke; Alyssa Trujillo", "team": "Racing Louisville", "count": 2}
{"id": "G12", "scorer": "Sofia Kjaer", "team": "Gotham FC", "minute": 9, "minute_text": "ninth minute"}
{"id": "G13", "scorer": "Sofia Kjaer", "team": "Gotham FC", "minute": 90, "added": 4}
