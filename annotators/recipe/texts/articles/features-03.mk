⟦PERSON|Lomax⟧ wary of wounded ⟦TEAM|Alex⟧ as ⟦TEAM|Bluebirds⟧ look to bounce back

⟦TEAM|Barrow⟧ boss ⟦PERSON|Dean Lomax⟧ says his players owe the supporters a performance when they entertain ⟦TEAM|Crewe Alexandra⟧ at ⟦VENUE|Holker Street⟧ ⟦DATE|tomorrow⟧ (3pm).

The ⟦TEAM|Bluebirds⟧ slipped to 14th in ⟦COMPETITION|League Two⟧ after ⟦DATE|Tuesday⟧'s ⟦SCORE|2-1⟧ reverse at ⟦TEAM|Harrogate Town⟧, where ⟦PERSON|Sonny Gallacher⟧'s ⟦G1|header⟧ gave them the lead only for two late ⟦G2|goals⟧ to turn the match on its head. It was the third time in five outings that ⟦TEAM|Barrow⟧ have gone home with nothing after being in front.

"I've watched it back twice and I wish I hadn't," ⟦PERSON|Lomax⟧ told the ⟦ORG|Evening Mail⟧. "We switch off. It's not about effort, it's about what's between the ears. You can't keep defending your box like that and expect to be paid on a ⟦DATE|Saturday⟧."

⟦TEAM|Crewe⟧ arrive on the back of four defeats, and have not scored in any of them. ⟦PERSON|Marlon Fitch⟧ was the last player to ⟦G3|find the target⟧ for the ⟦TEAM|Railwaymen⟧, as long ago as ⟦DATE|October 19⟧.

⟦PERSON|Lomax⟧, however, was not about to be drawn into talk of a goal glut. "They'll come good. I just hope it's not us."

⟦PERSON|Gallacher⟧, who has ⟦G4|bagged six⟧ since his ⟦DATE|summer⟧ move from ⟦TEAM|Altrincham⟧, is fit despite taking a knock to the knee. Left-back ⟦PERSON|Josh Penhaligon⟧ serves the last game of his ban and ⟦PERSON|Temi Adeleke⟧ (thigh) is still a fortnight away.

⟦DATE|Last season⟧ the clubs shared the spoils here, ⟦PERSON|Billy Waugh⟧ ⟦G5|equalising⟧ from the spot for ⟦TEAM|Barrow⟧ deep into added time after ⟦PERSON|Fitch⟧ had ⟦G6|opened the scoring⟧. ⟦TEAM|Crewe⟧ won the return ⟦SCORE|3-0⟧.

Referee: ⟦PERSON|Sarah Whitcombe⟧ (⟦GPE|Lancashire⟧).

⟦FURNITURE|READ MORE: Penhaligon opens up on red card nightmare⟧
⟦FURNITURE|READ MORE: Every League Two club's January business rated⟧
=====GOALS=====
{"id": "G1", "scorer": "Sonny Gallacher", "team": "Barrow", "kind": "header", "scope": "background"}
{"id": "G2", "team": "Harrogate Town", "count": 2, "scope": "background"}
{"id": "G3", "scorer": "Marlon Fitch", "team": "Crewe Alexandra", "scope": "background"}
{"id": "G4", "scorer": "Sonny Gallacher", "team": "Barrow", "count": 6, "scope": "background"}
{"id": "G5", "scorer": "Billy Waugh", "team": "Barrow", "kind": "penalty", "scope": "background"}
{"id": "G6", "scorer": "Marlon Fitch", "team": "Crewe Alexandra", "scope": "background"}
