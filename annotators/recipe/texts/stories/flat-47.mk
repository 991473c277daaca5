⟦TEAM|Morecambe⟧ ⟦SCORE|1-3⟧ ⟦TEAM|Forest Green Rovers⟧
⟦TEAM|Forest Green Rovers⟧ came from behind to win at ⟦TEAM|Morecambe⟧ and stay in touch with the leaders of the ⟦COMPETITION|National League⟧.
⟦TEAM|Morecambe⟧ ⟦G1|went ahead⟧ within ⟦MINUTE|five minutes⟧ through ⟦PERSON|Tom Yarwood⟧, but the visitors ⟦G2|hit back⟧ with finishes from ⟦PERSON|Josh Marland⟧, ⟦PERSON|Obi Nwachukwu⟧ and ⟦PERSON|Sacha Delorme⟧.
The ⟦TEAM|Shrimps⟧' ⟦G3|goal⟧ was made by ⟦PERSON|Adam Blezard⟧, who dribbled from halfway before passing to ⟦PERSON|Yarwood⟧. His shot was stopped on the line, as the home supporters thought, by ⟦PERSON|Liam Pinnock⟧, yet the assistant gave it.
⟦PERSON|Marland⟧'s ⟦G4|leveller⟧, on ⟦MINUTE|24⟧, was more clear-cut. ⟦PERSON|Delorme⟧ swung in the corner and the big defender got up to ⟦G5|head in⟧.
⟦TEAM|Morecambe⟧ were unlucky not to be in front again before the ⟦MINUTE|interval⟧. ⟦PERSON|Yarwood⟧ had a shot hooked away by ⟦PERSON|Pinnock⟧, ⟦PERSON|Blezard⟧ saw a fierce drive beaten out, and ⟦PERSON|Craig Hallam⟧ chipped on to the roof of the net.
They ⟦G6|fell behind⟧ in the ⟦MINUTE|56th minute⟧. ⟦PERSON|Nwachukwu⟧ picked up the ball in his own half and his run ended with a ⟦G7|shot past ⟦PERSON|Stuart Maher⟧⟧ at his near post.
⟦PERSON|Hallam⟧ was denied by goalkeeper ⟦PERSON|Fraser Jupp⟧ on ⟦MINUTE|70 minutes⟧, ⟦PERSON|Blezard⟧ put the rebound over the bar, and ⟦PERSON|Delorme⟧ ensured there was no way back, ⟦G8|adding a third⟧ on the break.
Boss ⟦PERSON|Derek Adamson-Lee⟧ walked straight down the tunnel at the end. His assistant ⟦PERSON|Barry Tindle⟧ said: "We got the early ⟦G9|goal⟧ and then we sat off. It's a lesson."
=====GOALS=====
{"id": "G1", "scorer": "Tom Yarwood", "team": "Morecambe", "minute_text": "five minutes", "assist": "Adam Blezard", "kind": "shot"}
{"id": "G2", "scorer": "Josh Marland; Obi Nwachukwu; Sacha Delorme", "team": "Forest Green Rovers", "count": 3}
{"id": "G3", "scorer": "Tom Yarwood", "team": "Morecambe", "assist": "Adam Blezard", "kind": "shot"}
{"id": "G4", "scorer": "Josh Marland", "team": "Forest Green Rovers", "minute": 24, "minute_text": "24", "assist": "Sacha Delorme", "kind": "header"}
{"id": "G5", "scorer": "Josh Marland", "team": "Forest Green Rovers", "minute": 24, "minute_text": "24", "assist": "Sacha Delorme", "kind": "header", "score": "1-1"}
{"id": "G6", "scorer": "Obi Nwachukwu", "team": "Forest Green Rovers", "minute": 56, "minute_text": "56th minute", "kind": "shot", "score": "1-2"}
{"id": "G7", "scorer": "Obi Nwachukwu", "team": "Forest Green Rovers", "minute": 56, "kind": "shot"}
{"id": "G8", "scorer": "Sacha Delorme", "team": "Forest Green Rovers", "score": "1-3"}
{"id": "G9", "scorer": "Tom Yarwood", "team": "Morecambe", "assist": "Adam Blezard", "kind": "shot"}
