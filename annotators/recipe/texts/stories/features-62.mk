⟦PERSON|Iwamoto⟧ cherishes "strangest ⟦G1|hat-trick⟧ ever" as ⟦TEAM|Kashima⟧ award follows

⟦TEAM|Kashima Antlers⟧ midfielder ⟦PERSON|Daiki Iwamoto⟧ has been named the ⟦COMPETITION|J1 League⟧'s player of the month for ⟦DATE|October⟧.

⟦PERSON|Iwamoto⟧, 31, received the award chiefly for one night in ⟦GPE|Kobe⟧, where he ⟦G2|scored three times⟧ in a ⟦SCORE|3-2⟧ win without, by his own account, meaning to. His ⟦G3|first⟧ was a cross. ⟦TEAM|Vissel⟧ goalkeeper ⟦PERSON|Shota Kuribayashi⟧ ran out to meet it, changed his mind and could only watch. The ⟦G4|second⟧ struck him on the back as ⟦PERSON|Ryo Manabe⟧ shot from the edge of the box. The ⟦G5|third⟧, in the ⟦MINUTE|last minute⟧, came when defender ⟦PERSON|Bruno Caldeira⟧ attempted to clear and hit ⟦PERSON|Iwamoto⟧'s raised boot from three metres, the ball ⟦G6|looping in⟧ as he fell.

"It is the strangest one ever," he said at the presentation. "My son asked me how I do it. I told him: stand somewhere."

In 13 seasons he had never before got more than one in a match, and had gone the whole of ⟦DATE|2023⟧ without finding the net. His manager, ⟦PERSON|Toru Sakuragi⟧, pointed out that he also leads the team in interceptions and had missed only a single game, after a wisdom tooth.

Goal of the month went to ⟦PERSON|Kim Do-hyun⟧ of ⟦TEAM|Sagan Tosu⟧ for a solo ⟦G7|effort⟧ against ⟦TEAM|Nagoya Grampus⟧, and save of the month to ⟦PERSON|Kuribayashi⟧, who pushed a ⟦PERSON|Manabe⟧ penalty on to the bar in the same match. "I would swap it," he said.

⟦TEAM|Kashima⟧, who have drawn twice since, one of them goalless, play ⟦TEAM|Cerezo Osaka⟧ on ⟦DATE|Sunday⟧ and could take first place.
=====GOALS=====
{"id":"G1","scorer":"Daiki Iwamoto","team":"Kashima Antlers","count":3,"scope":"background"}
{"id":"G2","scorer":"Daiki Iwamoto","team":"Kashima Antlers","count":3,"scope":"background"}
{"id":"G3","scorer":"Daiki Iwamoto","team":"Kashima Antlers","scope":"background"}
{"id":"G4","scorer":"Daiki Iwamoto","team":"Kashima Antlers","scope":"background"}
{"id":"G5","scorer":"Daiki Iwamoto","team":"Kashima Antlers","scope":"background"}
{"id":"G6","scorer":"Daiki Iwamoto","team":"Kashima Antlers","scope":"background"}
{"id":"G7","scorer":"Kim Do-hyun","team":"Sagan Tosu","scope":"background"}
