⟦TEAM|Heracles Almelo⟧ - ⟦TEAM|NEC⟧ ⟦SCORE|0-1⟧: captain's ⟦G6|own goal⟧ decides battle of the missed chances
⟦FURNITURE|Foto: ProShots⟧
⟦TEAM|NEC⟧ took a big step towards the play-offs on ⟦DATE|Friday night⟧ by winning ⟦SCORE|1-0⟧ at ⟦TEAM|Heracles⟧, although they needed help from the opposition, from the woodwork and from the video room.
The only ⟦G1|goal⟧ was an ugly one. In the ⟦MINUTE|66th minute⟧ a low cross from substitute ⟦PERSON|Yusuf Demirbas⟧ hit the heel of ⟦TEAM|Heracles⟧ captain ⟦PERSON|Jannes Wolters⟧ and ⟦G2|trickled past⟧ goalkeeper ⟦PERSON|Roel Everink⟧, who had already dived the other way.
Before that the home team could have been out of sight. ⟦PERSON|Mees Brinkhof⟧, sent clear by ⟦PERSON|Emil Skogland⟧, hit the outside of the post in the ⟦MINUTE|7th minute⟧. ⟦PERSON|Skogland⟧'s own header from a corner was turned aside by ⟦PERSON|Stijn van Gemert⟧ on ⟦MINUTE|15⟧, and the ⟦NORP|Norwegian⟧ was again denied by the ⟦TEAM|NEC⟧ goalkeeper when one-on-one after ⟦MINUTE|half an hour⟧.
⟦TEAM|NEC⟧ were dangerous on the break. Their ⟦NORP|Japanese⟧ forward ⟦PERSON|Hayate Morikawa⟧ ⟦G3|tapped in⟧ after ⟦MINUTE|38 minutes⟧ when ⟦PERSON|Everink⟧ let a shot by ⟦PERSON|Gyan Osei⟧ slip through his hands, but ⟦PERSON|Osei⟧ was found to have been a toe offside when he received the ball.
Immediately after the restart ⟦TEAM|Heracles⟧ got a penalty: ⟦PERSON|Philippe Sandler-Roos⟧ had stood on ⟦PERSON|Brinkhof⟧'s foot. ⟦PERSON|Brinkhof⟧ placed the ball himself and saw ⟦PERSON|Van Gemert⟧ pluck it out of the corner. The rebound fell at the feet of ⟦PERSON|Wolters⟧, who shot high over the empty goal.
So the captain had a night to forget. After his ⟦G4|own goal⟧ he pushed forward in search of the equaliser, had a shot cleared off the line by ⟦PERSON|Demirbas⟧, and in the ⟦MINUTE|last minute⟧ hit the bar with a header.
Referee ⟦PERSON|Bas Nijboer⟧ then added seven minutes, in which ⟦PERSON|Skogland⟧ thought he had ⟦G5|levelled⟧; his volley had gone in off the arm of ⟦PERSON|Wolters⟧. The stadium exploded twice, the second time in anger.
"It's a film," ⟦PERSON|Wolters⟧ said to ⟦ORG|ESPN⟧. "At home they'll be asking if I want to play in something lighter."
⟦TEAM|NEC⟧ coach ⟦PERSON|Rogier Meijerink⟧ admitted his team had been lucky. "⟦PERSON|Stijn⟧ kept us alive. And after that ⟦G7|goal⟧ we defended everything. ⟦SCORE|One-nil⟧ is enough."
⟦TEAM|NEC⟧ now occupy eighth position, two points behind ⟦TEAM|Sparta⟧, who play ⟦DATE|tomorrow⟧. ⟦TEAM|Heracles⟧ have not scored in four matches.
=====GOALS=====
{"id": "G1", "scorer": "Jannes Wolters", "team": "NEC", "minute": 66, "minute_text": "66th minute", "kind": "own goal"}
{"id": "G2", "scorer": "Jannes Wolters", "team": "NEC", "minute": 66, "minute_text": "66th minute", "kind": "own goal"}
{"id": "G3", "scorer": "Hayate Morikawa", "team": "NEC", "minute": 38, "minute_text": "38 minutes", "kind": "shot", "outcome": "ruled out"}
{"id": "G4", "scorer": "Jannes Wolters", "team": "NEC", "minute": 66, "kind": "own goal"}
{"id": "G5", "scorer": "Emil Skogland", "team": "Heracles", "kind": "volley", "outcome": "ruled out"}
{"id": "G6", "scorer": "Jannes Wolters", "team": "NEC", "minute": 66, "kind": "own goal"}
{"id": "G7", "scorer": "Jannes Wolters", "team": "NEC", "minute": 66, "kind": "own goal"}
