⟦TEAM|Real Madrid⟧ ⟦SCORE|1-0⟧ ⟦TEAM|Liverpool⟧: ⟦PERSON|Adebayo-Sanz⟧ ⟦G1|strike⟧ decides meeting of giants

A single ⟦G2|goal⟧, late in the first half, by ⟦PERSON|Marcos Adebayo-Sanz⟧ earned ⟦TEAM|Real Madrid⟧ victory against ⟦TEAM|Liverpool⟧ at a packed ⟦VENUE|Bernabéu⟧ and all but assured the 15-time champions of a top-eight finish in the ⟦COMPETITION|Champions League⟧.

⟦TEAM|Liverpool⟧ arrived on the back of five straight wins and were good value for the ⟦MINUTE|first quarter of an hour⟧. ⟦PERSON|Rhys Callaghan-Moss⟧ volleyed just over; ⟦PERSON|Mateus Vidigal⟧ skipped round ⟦PERSON|Pablo Rebollo⟧ and was foiled by ⟦PERSON|Anton Kulyk⟧; and ⟦PERSON|Ellis Tarrant⟧ blazed across the face of the goal from ⟦PERSON|Vidigal⟧'s square ball.

⟦TEAM|Madrid⟧ bided their time. ⟦PERSON|Adebayo-Sanz⟧'s curler was tipped round by ⟦PERSON|Bram Leeflang⟧ in the ⟦MINUTE|26th minute⟧, ⟦PERSON|Rebollo⟧ headed the resulting corner against the bar and ⟦PERSON|Jairo Montesdeoca⟧ ⟦G3|slammed in the rebound⟧, a ⟦G4|goal⟧ that had the crowd up but not the assistant, whose flag was already raised.

With ⟦MINUTE|41 minutes⟧ on the clock, though, the hosts did ⟦G5|strike⟧. ⟦PERSON|Tarrant⟧, trying to turn out of trouble, was dispossessed by ⟦PERSON|Montesdeoca⟧. He had ⟦PERSON|Adebayo-Sanz⟧ to one side and ⟦PERSON|Lorenz Uhrig⟧ to the other. ⟦PERSON|Uhrig⟧ was the choice; his shot was half-saved by ⟦PERSON|Leeflang⟧; and the ball squirmed to ⟦PERSON|Adebayo-Sanz⟧, who ⟦G6|whacked it in⟧. It is ⟦G7|six⟧ in six games at home for the ⟦TEAM|Spain Under-21⟧ man.

⟦TEAM|Liverpool⟧'s best chance of an equaliser came in the ⟦MINUTE|55th minute⟧, when ⟦PERSON|Vidigal⟧ was tripped as he was about to pull the trigger. ⟦PERSON|Callaghan-Moss⟧, who had ⟦G8|scored⟧ all of his previous 11 penalties for the club, shot low and ⟦PERSON|Kulyk⟧ guessed right. The ⟦NORP|Ukrainian⟧ also denied substitute ⟦PERSON|Kwadwo Owusu-Hill⟧ in the ⟦MINUTE|78th minute⟧ and, from the corner, ⟦PERSON|Tarrant⟧.

⟦PERSON|Uhrig⟧ should have made it two. ⟦PERSON|Leeflang⟧ was up for a late free-kick and the ⟦NORP|Austrian⟧ only had to find an unguarded net from halfway, but his shot drifted past.

⟦PERSON|Marcos Adebayo-Sanz⟧, ⟦TEAM|Real Madrid⟧ forward: "I was just following in, my dad always says follow in. When it ⟦G9|went in⟧ I couldn't hear anything."

⟦PERSON|Keith Lonergan⟧, ⟦TEAM|Liverpool⟧ manager: "We lose it in a bad area and it ⟦G10|ends up in the back of our net⟧. You can call that one mistake. I'd call it a good press. But we had a penalty and we had four very good chances. I've no complaints about the lads' effort."
=====GOALS=====
{"id": "G1", "scorer": "Marcos Adebayo-Sanz", "team": "Real Madrid", "minute": 41, "assist": "Lorenz Uhrig", "kind": "shot"}
{"id": "G2", "scorer": "Marcos Adebayo-Sanz", "team": "Real Madrid", "minute": 41, "assist": "Lorenz Uhrig", "kind": "shot"}
{"id": "G3", "scorer": "Jairo Montesdeoca", "team": "Real Madrid", "kind": "shot", "outcome": "ruled out"}
{"id": "G4", "scorer": "Jairo Montesdeoca", "team": "Real Madrid", "kind": "shot", "outcome": "ruled out"}
{"id": "G5", "scorer": "Marcos Adebayo-Sanz", "team": "Real Madrid", "minute": 41, "assist": "Lorenz Uhrig", "kind": "shot", "minute_text": "41 minutes"}
{"id": "G6", "scorer": "Marcos Adebayo-Sanz", "team": "Real Madrid", "minute": 41, "assist": "Lorenz Uhrig", "kind": "shot"}
{"id": "G7", "scorer": "Marcos Adebayo-Sanz", "team": "Real Madrid", "scope": "background", "count": 6}
{"id": "G8", "scorer": "Rhys Callaghan-Moss", "team": "Liverpool", "kind": "penalty", "scope": "background", "count": 11}
{"id": "G9", "scorer": "Marcos Adebayo-Sanz", "team": "Real Madrid", "minute": 41, "assist": "Lorenz Uhrig", "kind": "shot"}
{"id": "G10", "scorer": "Marcos Adebayo-Sanz", "team": "Real Madrid", "minute": 41, "assist": "Lorenz Uhrig", "kind": "shot"}
