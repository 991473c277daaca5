⟦TEAM|Sunderland⟧ ⟦SCORE|3-2⟧ ⟦TEAM|Southampton⟧: the story in quotes after ⟦PERSON|Hennigan⟧'s stunner

⟦TEAM|Sunderland⟧ ⟦G1|fought back from two goals down⟧ with a second-half show that had the ⟦VENUE|Stadium of Light⟧ shaking. ⟦PERSON|Tyrell Hennigan⟧ ⟦G2|got two⟧, one of them in ⟦MINUTE|added time⟧, after ⟦PERSON|Mauro Sabatini⟧'s first-half ⟦G3|pair⟧ seemed to have given ⟦TEAM|Southampton⟧ the points. Here is how those involved told it.

The start

⟦PERSON|Sabatini⟧ needed ⟦MINUTE|84 seconds⟧. ⟦PERSON|Brodie Farquhar⟧ was beaten in the air, ⟦PERSON|Carlos Ibarra⟧'s shot was half stopped and the ⟦NORP|Italian⟧ ⟦G4|rolled it in⟧ with half the ground still queuing.

⟦PERSON|Mark Chilcott⟧, ⟦TEAM|Sunderland⟧ manager: "I hadn't sat down. You ⟦G5|concede⟧ in the ⟦MINUTE|second minute⟧ and everything you've talked about goes in the bin."

⟦PERSON|Sabatini⟧: "It's one I know from ⟦GPE|Italy⟧. The goalkeeper pushes it and I'm there. I ⟦G6|scored the same one⟧ against ⟦TEAM|Arsenal⟧ ⟦DATE|last month⟧."

The second

⟦PERSON|Ibarra⟧ again the supplier, threading it between two defenders for ⟦PERSON|Sabatini⟧ to ⟦G7|clip over⟧ ⟦PERSON|Dale Penrith⟧. It was just after the ⟦MINUTE|half-hour⟧, and five minutes on the keeper had to fling himself at a ⟦PERSON|Finn Oakeshott⟧ back-header to stop it being three.

⟦PERSON|Chilcott⟧: "I thought about changing it there and then. The second ⟦G8|goal⟧ was a shambles. I could have taken off any of five."

The let-off

⟦TEAM|Southampton⟧'s ⟦PERSON|Isaac Wanjiru⟧ ⟦G9|had the ball in the net⟧ in the ⟦MINUTE|50th minute⟧. He was well onside. But the ball was judged to have gone out when ⟦PERSON|Ibarra⟧ pulled it back, and a long VAR check upheld that.

⟦TEAM|Saints⟧ boss ⟦PERSON|Rui Falcão⟧: "For me it's the moment of the match. It's ⟦SCORE|3-0⟧, we go home. I have seen a picture and I have seen another picture. In one it's out."

The comeback

⟦PERSON|Hennigan⟧ ⟦G10|began it⟧ with a volley from the edge of the area on ⟦MINUTE|59⟧, after a corner was headed out, and ⟦PERSON|Oakeshott⟧, so nearly the villain, ⟦G11|made it level⟧ from the next one.

⟦PERSON|Oakeshott⟧: "I owed them that. I've nearly scored an own goal in the first half, haven't I? When I saw it ⟦G12|go in⟧ I didn't celebrate much, I wanted the ball back."

⟦PERSON|Chilcott⟧: "When we ⟦G13|got the first⟧ I turned to the fourth official and said, we're going to win this. He laughed."

The finish

⟦PERSON|Penrith⟧ saved from ⟦PERSON|Sabatini⟧ in the ⟦MINUTE|86th minute⟧ with the ⟦TEAM|Saints⟧ claiming a corner. ⟦MINUTE|Four minutes into stoppage time⟧, the same keeper's throw started the move which ended with ⟦PERSON|Hennigan⟧ cutting in and ⟦G14|bending it beyond⟧ everybody.

⟦PERSON|Hennigan⟧: "I don't score with my right. Ask anyone. I think that's my ⟦G15|first⟧ since I was about twelve. As soon as I ⟦G16|hit it⟧ I knew, though."

⟦PERSON|Falcão⟧: "A big ⟦G17|goal⟧. You cannot say more. We had the game, and we gave it."

⟦PERSON|Chilcott⟧: "He's 20. He'll get carried away, and I'm going to let him until about ⟦DATE|Tuesday⟧."
=====GOALS=====
{"id": "G1", "scorer": "Tyrell Hennigan; Finn Oakeshott", "team": "Sunderland", "count": 3}
{"id": "G2", "scorer": "Tyrell Hennigan", "team": "Sunderland", "count": 2}
{"id": "G3", "scorer": "Mauro Sabatini", "team": "Southampton", "count": 2, "kind": "shot"}
{"id": "G4", "scorer": "Mauro Sabatini", "team": "Southampton", "minute": 2, "kind": "shot"}
{"id": "G5", "scorer": "Mauro Sabatini", "team": "Southampton", "minute": 2, "kind": "shot", "minute_text": "second minute"}
{"id": "G6", "scorer": "Mauro Sabatini", "team": "Southampton", "scope": "background"}
{"id": "G7", "scorer": "Mauro Sabatini", "team": "Southampton", "kind": "shot"}
{"id": "G8", "scorer": "Mauro Sabatini", "team": "Southampton", "kind": "shot"}
{"id": "G9", "scorer": "Isaac Wanjiru", "team": "Southampton", "outcome": "ruled out", "minute": 50, "minute_text": "50th minute"}
{"id": "G10", "scorer": "Tyrell Hennigan", "team": "Sunderland", "kind": "volley", "minute": 59, "minute_text": "59"}
{"id": "G11", "scorer": "Finn Oakeshott", "team": "Sunderland", "kind": "header"}
{"id": "G12", "scorer": "Finn Oakeshott", "team": "Sunderland", "kind": "header"}
{"id": "G13", "scorer": "Tyrell Hennigan", "team": "Sunderland", "kind": "volley", "minute": 59}
{"id": "G14", "scorer": "Tyrell Hennigan", "team": "Sunderland", "kind": "shot", "minute": 90, "added": 4}
{"id": "G15", "scorer": "Tyrell Hennigan", "team": "Sunderland", "kind": "shot", "minute": 90, "added": 4}
{"id": "G16", "scorer": "Tyrell Hennigan", "team": "Sunderland", "kind": "shot", "minute": 90, "added": 4}
{"id": "G17", "scorer": "Tyrell Hennigan", "team": "Sunderland", "kind": "shot", "minute": 90, "added": 4}
