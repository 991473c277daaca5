Women's round-up: Late ⟦PERSON|Abercrombie⟧ ⟦G1|strike⟧ keeps ⟦TEAM|Rangers⟧ top
⟦TEAM|Rangers⟧ stayed two points clear at the head of the ⟦COMPETITION|SWPL⟧ with a ⟦SCORE|1-0⟧ win over ⟦TEAM|Hearts⟧, ⟦TEAM|Celtic⟧ kept up the chase by ⟦G2|scoring three times⟧ in a ⟦SCORE|3-1⟧ success against ⟦TEAM|Hibernian⟧, and ⟦TEAM|Glasgow City⟧ were held by ⟦TEAM|Aberdeen⟧.

At ⟦VENUE|Broadwood⟧ the leaders were made to wait. ⟦PERSON|Kerry Lomas⟧ had a header cleared off the line by ⟦PERSON|Mhairi Dalziel⟧ in the seventh minute and ⟦PERSON|Chantelle Dubois⟧ struck an upright with a free-kick on ⟦MINUTE|33⟧. ⟦TEAM|Hearts⟧, who had lost ⟦SCORE|5-0⟧ on their last visit, sat deep and broke through ⟦PERSON|Eilidh Strachan⟧; she ran clear just before ⟦MINUTE|half-time⟧ and her low shot was saved by ⟦PERSON|Agnieszka Wrona⟧, the ⟦NORP|Polish⟧ goalkeeper.

⟦PERSON|Wrona⟧ had less to do after the ⟦MINUTE|interval⟧. With ⟦MINUTE|20 minutes left⟧ ⟦PERSON|Lucy Bannerman⟧ came on for ⟦PERSON|Lomas⟧, and with ⟦MINUTE|ten⟧ left she started the move that ⟦G3|broke the visitors⟧. She beat ⟦PERSON|Dalziel⟧ to a loose ball, her cross-shot was parried by ⟦PERSON|Kirsty Lennox⟧ straight to the feet of ⟦PERSON|Shona Abercrombie⟧, and the midfielder had little trouble ⟦G4|finishing⟧ from eight yards. It was her ⟦G5|first⟧ for the club since she was signed from a ⟦NORP|Scottish⟧ rival.

"We had three good chances and took the fourth," the ⟦TEAM|Rangers⟧ manager said. "It wasn't pretty, the ⟦G6|goal⟧. They all look the same in the table."

⟦TEAM|Celtic⟧ fell behind. ⟦PERSON|Bethan Icke⟧, who had ⟦G7|scored twice⟧ in their last meeting, ⟦G8|nodded ⟦TEAM|Hibernian⟧ in front⟧ on ⟦MINUTE|five minutes⟧. ⟦PERSON|Priya Nandakumar⟧ had one ruled out before she ⟦G9|levelled⟧, the ⟦G10|first⟧ for offside, the second a legitimate ⟦G11|finish⟧ from ⟦PERSON|Tilly Sowerby⟧'s pass. ⟦PERSON|Georgia Hallam⟧ ⟦G12|put the hosts ahead⟧ with a deflected shot, then ⟦PERSON|Sowerby⟧, with a minute to go, ⟦G13|made the points safe⟧, collecting a goal kick, holding off ⟦PERSON|Icke⟧ and ⟦G14|firing home⟧.

⟦TEAM|Glasgow City⟧'s afternoon at the ⟦VENUE|Oriam⟧ was another story. They had 26 attempts at goal and the only one to count was ⟦G15|turned into her own net⟧ by ⟦TEAM|Aberdeen⟧'s ⟦PERSON|Jodie Cruden⟧ in the ⟦MINUTE|20th minute⟧. ⟦PERSON|Cruden⟧ made up for it, heading the ⟦G16|equaliser⟧ from a corner. ⟦TEAM|City⟧ players insisted the ball had not crossed the line; the assistant was of another opinion.

⟦TEAM|Scotland⟧ name their squad on ⟦DATE|Tuesday⟧.
=====GOALS=====
{"id": "G1", "scorer": "Shona Abercrombie", "team": "Rangers", "minute": 80, "assist": "Lucy Bannerman", "kind": "shot"}
{"id": "G2", "scorer": "Priya Nandakumar; Georgia Hallam; Tilly Sowerby", "team": "Celtic", "count": 3}
{"id": "G3", "scorer": "Shona Abercrombie", "team": "Rangers", "minute": 80, "assist": "Lucy Bannerman", "kind": "shot", "minute_text": "ten"}
{"id": "G4", "scorer": "Shona Abercrombie", "team": "Rangers", "minute": 80, "assist": "Lucy Bannerman", "kind": "shot", "minute_text": "ten"}
{"id": "G5", "scorer": "Shona Abercrombie", "team": "Rangers", "minute": 80, "assist": "Lucy Bannerman", "kind": "shot"}
{"id": "G6", "scorer": "Shona Abercrombie", "team": "Rangers", "minute": 80, "assist": "Lucy Bannerman", "kind": "shot"}
{"id": "G7", "scorer": "Bethan Icke", "team": "Hibernian", "scope": "background", "count": 2}
{"id": "G8", "scorer": "Bethan Icke", "team": "Hibernian", "minute": 5, "kind": "header", "minute_text": "five minutes"}
{"id": "G9", "scorer": "Priya Nandakumar", "team": "Celtic", "assist": "Tilly Sowerby", "kind": "shot"}
{"id": "G10", "scorer": "Priya Nandakumar", "team": "Celtic", "outcome": "ruled out"}
{"id": "G11", "scorer": "Priya Nandakumar", "team": "Celtic", "assist": "Tilly Sowerby", "kind": "shot"}
{"id": "G12", "scorer": "Georgia Hallam", "team": "Celtic", "kind": "shot"}
{"id": "G13", "scorer": "Tilly Sowerby", "team": "Celtic", "minute": 89, "kind": "shot", "minute_text": "a minute to go"}
{"id": "G14", "scorer": "Tilly Sowerby", "team": "Celtic", "minute": 89, "kind": "shot", "minute_text": "a minute to go"}
{"id": "G15", "scorer": "Jodie Cruden", "team": "Glasgow City", "minute": 20, "kind": "own goal", "minute_text": "20th minute"}
{"id": "G16", "scorer": "Jodie Cruden", "team": "Aberdeen", "kind": "header"}
