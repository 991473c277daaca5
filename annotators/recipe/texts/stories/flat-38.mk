⟦TEAM|Middlesbrough⟧ ⟦SCORE|1-2⟧ ⟦TEAM|Coventry City⟧: ⟦G1|Own goal⟧ settles it at the ⟦VENUE|Riverside⟧
⟦TEAM|Middlesbrough⟧'s unbeaten home record came to an end as ⟦TEAM|Coventry City⟧ took all three points with the help of a late ⟦G2|own goal⟧.
⟦PERSON|Nathan Scaife⟧ was the unlucky man, the defender ⟦G3|diverting ⟦PERSON|Lorenz Haas⟧'s cross beyond ⟦PERSON|Petr Hruska⟧⟧ with ⟦MINUTE|five minutes to play⟧ after ⟦PERSON|Caleb Ferris⟧ and ⟦PERSON|Malik Traore⟧ had ⟦G4|traded goals⟧ before the ⟦MINUTE|interval⟧.
⟦TEAM|Boro⟧ had won five in a row at home without conceding. It took ⟦PERSON|Traore⟧ ⟦MINUTE|nine minutes⟧ to end that run, the ⟦GPE|Burkina Faso⟧ striker ⟦G5|slamming in⟧ off the post when ⟦PERSON|Haas⟧ headed a free-kick back across goal.
⟦PERSON|Ferris⟧ could have been level soon after but ⟦PERSON|Jack Brightwell⟧ rushed out to smother. ⟦PERSON|Scaife⟧ put a header from ⟦PERSON|Luka Domazet⟧'s corner just over, and a ⟦PERSON|Domazet⟧ effort from range struck ⟦PERSON|Traore⟧ on the back and spun wide.
⟦TEAM|Boro⟧'s pressure told on ⟦MINUTE|40 minutes⟧. ⟦PERSON|Domazet⟧ slipped in ⟦PERSON|Ferris⟧, whose ⟦G6|finish⟧ gave ⟦PERSON|Brightwell⟧ no chance.
Both teams had opportunities after the ⟦MINUTE|break⟧. ⟦PERSON|Traore⟧ fired into the side-netting from a tight angle. ⟦PERSON|Hruska⟧ made a double save, and ⟦PERSON|Domazet⟧'s free-kick was held on ⟦MINUTE|76 minutes⟧.
Then came the ⟦G7|winner⟧. ⟦PERSON|Haas⟧ was allowed to run on and on down the left, and ⟦PERSON|Scaife⟧, facing his own net, could only ⟦G8|help the ball in⟧.
"You feel for him, he's been our best player," said ⟦PERSON|Warren Eddington⟧, the head coach. "It's a goal anyone could score."
⟦TEAM|Coventry⟧ are up to second, three points off leaders ⟦TEAM|Ipswich Town⟧.
=====GOALS=====
{"id": "G1", "scorer": "Nathan Scaife", "team": "Coventry City", "minute": 85, "assist": "Lorenz Haas", "kind": "own goal"}
{"id": "G2", "scorer": "Nathan Scaife", "team": "Coventry City", "minute": 85, "assist": "Lorenz Haas", "kind": "own goal"}
{"id": "G3", "scorer": "Nathan Scaife", "team": "Coventry City", "minute": 85, "minute_text": "five minutes to play", "assist": "Lorenz Haas", "kind": "own goal"}
{"id": "G4", "scorer": "Caleb Ferris; Malik Traore", "count": 2}
{"id": "G5", "scorer": "Malik Traore", "team": "Coventry City", "minute": 9, "minute_text": "nine minutes", "assist": "Lorenz Haas", "kind": "shot", "score": "0-1"}
{"id": "G6", "scorer": "Caleb Ferris", "team": "Middlesbrough", "minute": 40, "minute_text": "40 minutes", "assist": "Luka Domazet", "kind": "shot", "score": "1-1"}
{"id": "G7", "scorer": "Nathan Scaife", "team": "Coventry City", "minute": 85, "assist": "Lorenz Haas", "kind": "own goal"}
{"id": "G8", "scorer": "Nathan Scaife", "team": "Coventry City", "minute": 85, "minute_text": "five minutes to play", "assist": "Lorenz Haas", "kind": "own goal", "score": "1-2"}
