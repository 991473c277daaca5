Goalkeeper stretchered off as ⟦TEAM|Barrow⟧ edge ⟦TEAM|Morecambe⟧
⟦TEAM|Morecambe⟧ goalkeeper ⟦PERSON|Wes Tolland⟧ was taken to hospital with a suspected fractured cheekbone after a collision in the ⟦MINUTE|11th minute⟧ of his side's ⟦SCORE|1-0⟧ defeat at ⟦TEAM|Barrow⟧. He was conscious and talking, the club said.
⟦PERSON|Tolland⟧ had come out to meet a through ball and was caught by the knee of ⟦PERSON|Junior Mbala⟧, who was in tears as players from both sides formed a screen. The stoppage lasted 14 minutes.
⟦PERSON|Greg Sandiford⟧, 19, took over in goal for his first senior appearance, and it took a ⟦G1|header⟧ from ⟦PERSON|Dominic Keane⟧ in the ⟦MINUTE|59th minute⟧ to beat him.
The teenager had already kept out ⟦PERSON|Keane⟧'s close-range volley, turned an ⟦PERSON|Alfie Thorne⟧ free-kick round the post and been rescued by the woodwork when ⟦PERSON|Ellis Rowntree⟧ struck from distance. ⟦PERSON|Rowntree⟧ supplied the ⟦G2|goal⟧, too, his corner from the left finding ⟦PERSON|Keane⟧ free at the far post to ⟦G3|give the ⟦TEAM|Bluebirds⟧ the lead⟧.
There was little from the ⟦TEAM|Shrimps⟧. A long throw caused a scramble that ended with the ball on the roof of the net, and in the ⟦MINUTE|71st minute⟧ a penalty was given for a foul on their winger, then withdrawn after the referee spoke to his assistant.
⟦PERSON|Mbala⟧ was taken off at ⟦MINUTE|half-time⟧. "He's not right, he keeps asking about the lad," said ⟦TEAM|Barrow⟧ manager ⟦PERSON|Scott Battersby⟧. "The result is very much second ⟦DATE|today⟧."
⟦PERSON|Keane⟧ missed the chance of another, nodding over from six yards near the end, and ⟦PERSON|Sandiford⟧ was mobbed by visiting supporters as he left the pitch.
A win takes ⟦TEAM|Barrow⟧ up to 13th in ⟦COMPETITION|League Two⟧, and to the top of an unofficial ⟦GPE|Cumbria⟧ and north ⟦GPE|Lancashire⟧ table that matters a good deal in these parts. ⟦TEAM|Carlisle⟧ are at ⟦VENUE|Holker Street⟧ on ⟦DATE|Saturday⟧.
⟦FURNITURE|Do you have a story? Email the newsdesk⟧
=====GOALS=====
{"id": "G1", "scorer": "Dominic Keane", "team": "Barrow", "minute": 59, "minute_text": "59th minute", "assist": "Ellis Rowntree", "kind": "header"}
{"id": "G2", "scorer": "Dominic Keane", "team": "Barrow", "minute": 59, "assist": "Ellis Rowntree", "kind": "header"}
{"id": "G3", "scorer": "Dominic Keane", "team": "Barrow", "minute": 59, "assist": "Ellis Rowntree", "kind": "header"}
