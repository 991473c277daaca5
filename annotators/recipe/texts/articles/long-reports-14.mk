⟦TEAM|Sunderland⟧ boss hails 'proper centre-forward's ⟦G1|goal⟧' as ⟦TEAM|Black Cats⟧ keep ⟦TEAM|Burnley⟧ at arm's length

Nobody needed to ask ⟦PERSON|Régis Lebrun-Hay⟧ which moment had given him most pleasure.

It wasn't the save from ⟦PERSON|Robin Roefsema⟧ that preserved the clean sheet in the ⟦MINUTE|fourth minute of added time⟧, though he called it "world class". It wasn't even the return, after eleven months, of ⟦PERSON|Dennis Cirka-Lowe⟧, who got the biggest cheer of the day just for jogging on. It was something that took place shortly before the ⟦MINUTE|half-hour⟧, and it came from a training-ground drill.

"⟦PERSON|Eliezer⟧ does that every ⟦DATE|Thursday⟧," the head coach said. "Near post, front shoulder, don't turn. A proper centre-forward's ⟦G2|goal⟧. In ⟦GPE|France⟧ they'd say it is for the old ones."

⟦PERSON|Eliezer⟧ is ⟦PERSON|Eliezer Mayindu⟧. The 22-year-old ⟦TEAM|DR Congo⟧ striker, bought in the ⟦DATE|summer⟧ for a club-record £31m and a source of some worry since, had gone ten games without. His ⟦G3|header⟧, from an inswinging ⟦PERSON|Enzo Lefevre-Diaz⟧ corner, beat ⟦PERSON|Václav Hladík⟧ from close in and set ⟦TEAM|Sunderland⟧ on the way to a ⟦SCORE|2-0⟧ win which lifts them up to seventh in the ⟦COMPETITION|Premier League⟧.

⟦TEAM|Burnley⟧'s visit to the ⟦VENUE|Stadium of Light⟧ had been billed as a meeting of promoted sides, and for a while you could see why both had come up on the strength of their defences. The only shots in the ⟦MINUTE|opening 20 minutes⟧ were from distance; ⟦PERSON|Lefevre-Diaz⟧ had one that deflected wide, ⟦TEAM|Burnley⟧'s ⟦PERSON|Jaidon Anthony-Price⟧ one that was comfortably held. The travelling support amused itself by singing about ⟦TEAM|Newcastle⟧.

After they ⟦G4|fell behind⟧, ⟦PERSON|Scott Parkin-Leigh⟧'s side were better. ⟦PERSON|Anthony-Price⟧ struck the upright with a daisy-cutter. ⟦PERSON|Lyle Fosterling⟧, his captain, had a ⟦G5|header⟧ disallowed, or thought he had; in fact the referee, ⟦PERSON|Tony Harringdale⟧, had blown for a foul by ⟦PERSON|Roefsema⟧'s own man and brought it back for a ⟦TEAM|Burnley⟧ free-kick, which was wasted. "We'd have taken the ⟦G6|goal⟧, thanks," ⟦PERSON|Parkin-Leigh⟧ said drily. "We asked for the advantage. There wasn't one."

In a tighter second period the visitors had sixty-two per cent of possession. ⟦PERSON|Jacob Bruun-Madsen⟧, the ⟦NORP|Dane⟧, hit over when unmarked. ⟦PERSON|Luca Koleoso-Grant⟧ was denied at his near post by ⟦PERSON|Roefsema⟧, who's ⟦NORP|Dutch⟧ and never looks as if he's in a hurry. ⟦TEAM|Sunderland⟧ had ⟦PERSON|Omar Alderete-Ruiz⟧ booked and ⟦PERSON|Nordi Mukele-Pina⟧ limping, and ⟦PERSON|Lebrun-Hay⟧'s changes were intended to protect what they had.

One of them did rather more. ⟦PERSON|Romaine Mundle-Clarke⟧ had been on for five minutes when he took a pass from ⟦PERSON|Cirka-Lowe⟧, cut in off the left and from nearly 25 yards ⟦G7|planted it beyond⟧ ⟦PERSON|Hladík⟧'s right hand. There were ⟦MINUTE|12 minutes left⟧; it might as well have been over.

"Their second ⟦G8|goal⟧ is a good strike, but we've got four bodies there," ⟦PERSON|Parkin-Leigh⟧ said. "The ⟦G9|first⟧ I'm more annoyed about. We've worked on that near-post zone. Somebody forgot."

⟦PERSON|Mundle-Clarke⟧ himself was matter-of-fact. "The gaffer said to be brave. I'd been telling ⟦PERSON|Dennis⟧ all week, you give me it there and I'll shoot. He did. I did."

⟦PERSON|Cirka-Lowe⟧'s knee, twice operated on, came through its 25 minutes. He was last seen on a pitch in the play-off semi-final at ⟦TEAM|Coventry City⟧, when his team were ⟦SCORE|2-1⟧ winners. ⟦PERSON|Mukele-Pina⟧'s ankle will be assessed ahead of the trip to ⟦TEAM|Fulham⟧.

For ⟦TEAM|Burnley⟧, a fifth defeat in seven means that they'll start the month of ⟦DATE|December⟧ in the bottom three, whatever happens elsewhere on ⟦DATE|Sunday⟧. They've ⟦G10|scored nine times⟧ all season. Only ⟦TEAM|Wolverhampton Wanderers⟧ have managed fewer.

And for ⟦PERSON|Mayindu⟧? He'd kept the ball. "It's not for a hat-trick, I know," he smiled. "It's for my mother. She says I must bring one home."
=====GOALS=====
{"id": "G1", "scorer": "Eliezer Mayindu", "team": "Sunderland", "assist": "Enzo Lefevre-Diaz", "kind": "header"}
{"id": "G2", "scorer": "Eliezer Mayindu", "team": "Sunderland", "assist": "Enzo Lefevre-Diaz", "kind": "header"}
{"id": "G3", "scorer": "Eliezer Mayindu", "team": "Sunderland", "assist": "Enzo Lefevre-Diaz", "kind": "header"}
{"id": "G4", "scorer": "Eliezer Mayindu", "team": "Sunderland", "assist": "Enzo Lefevre-Diaz", "kind": "header"}
{"id": "G5", "scorer": "Lyle Fosterling", "team": "Burnley", "kind": "header", "outcome": "ruled out"}
{"id": "G6", "scorer": "Lyle Fosterling", "team": "Burnley", "kind": "header", "outcome": "ruled out"}
{"id": "G7", "scorer": "Romaine Mundle-Clarke", "team": "Sunderland", "minute": 78, "assist": "Dennis Cirka-Lowe", "kind": "shot", "minute_text": "12 minutes left"}
{"id": "G8", "scorer": "Romaine Mundle-Clarke", "team": "Sunderland", "minute": 78, "assist": "Dennis Cirka-Lowe", "kind": "shot"}
{"id": "G9", "scorer": "Eliezer Mayindu", "team": "Sunderland", "assist": "Enzo Lefevre-Diaz", "kind": "header"}
{"id": "G10", "team": "Burnley", "scope": "background", "count": 9}
