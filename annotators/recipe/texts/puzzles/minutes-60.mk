⟦PERSON|Moss⟧ the boss: Towering striker's ⟦G1|brace⟧ lifts ⟦TEAM|Owls⟧ after two ⟦PERSON|Adeleke⟧ ⟦G2|goals⟧
⟦TEAM|Sheffield Wednesday⟧ ⟦SCORE|3-2⟧ ⟦TEAM|Rotherham United⟧
⟦FURNITURE|By our reporter at Hillsborough | The Star | 2 hrs ago | Comments 41⟧
If ⟦DATE|Saturday⟧ was any guide, nobody in this part of ⟦GPE|Yorkshire⟧ will be bored between now and ⟦DATE|May⟧. The ⟦TEAM|Owls⟧ trailed twice, and at the end of a breathless 90 minutes at ⟦VENUE|Hillsborough⟧ were clapped off as winners by the very people who had booed them in at ⟦MINUTE|half-time⟧.
It was ⟦PERSON|Finlay Moss⟧ who did the damage, ⟦G3|scoring⟧ with his head in each half, the ⟦G4|second⟧ of them the last of five in the match. ⟦PERSON|Jordie Pratt⟧'s ⟦G5|free-kick⟧ was sandwiched between. For ⟦TEAM|Rotherham⟧, who are still fourth in ⟦COMPETITION|League One⟧ and will be seething, ⟦PERSON|Olu Adeleke⟧ ⟦G6|got both⟧, his ⟦G7|second⟧ a thing of beauty.
The game turned on errors. The first of these belonged to ⟦PERSON|Ben Arkwright⟧, the full-back being caught on the wrong side of ⟦PERSON|Wes Cardew⟧ after a ⟦MINUTE|quarter of an hour⟧. It was a clear foul. ⟦MINUTE|Sixteen minutes⟧ were showing by the time the protests had stopped; ⟦PERSON|Adeleke⟧, the ⟦NORP|Nigerian⟧, ⟦G8|put it where the goalkeeper could not reach⟧.
⟦PERSON|Stuart Hallam⟧, that goalkeeper, then kept out ⟦PERSON|Marvin Ellery⟧ and ⟦PERSON|Cardew⟧ in the same attack. His team made good use of the reprieve: ⟦PERSON|Kye Donnelly⟧ hit the bar, ⟦PERSON|Rafe Hollis⟧ had the next one cleared by ⟦PERSON|Ellery⟧, and then, ⟦MINUTE|twelve minutes after the penalty⟧, ⟦PERSON|Pratt⟧'s corner was put in by ⟦PERSON|Moss⟧ ⟦G9|with the top of his head⟧.
It wasn't level for long. With ⟦MINUTE|six minutes to go⟧ before the ⟦MINUTE|break⟧ the ball was given away again, ⟦PERSON|Hollis⟧ the culprit. ⟦PERSON|Cardew⟧ fed ⟦PERSON|Adeleke⟧. ⟦PERSON|Adeleke⟧ looked at ⟦PERSON|Hallam⟧, looked at the far post, and ⟦G10|bent it in⟧ around the one and inside the other.
Boos. Then nerves, ⟦PERSON|Cardew⟧ having a ⟦G11|goal⟧ chalked off within seconds of the resumption for handball. Then cheers. ⟦PERSON|Pratt⟧, ⟦MINUTE|11 minutes into the half⟧, lined up a free-kick that was nearer to the corner flag than to the goal, and ⟦G12|scored direct from it⟧. "Meant it," he grinned. Nobody else agreed.
The closing quarter was all ⟦TEAM|Wednesday⟧. ⟦PERSON|Donnelly⟧'s header came off a post; ⟦PERSON|Hollis⟧ shot at ⟦PERSON|Ellery⟧'s heels; ⟦PERSON|Moss⟧ headed over from under the bar. Just when it seemed that the ⟦TEAM|Millers⟧ might have weathered it, ⟦PERSON|Arkwright⟧, atoning, crossed deep. ⟦PERSON|Moss⟧ went up, came down, and by then it was ⟦SCORE|3-2⟧. ⟦MINUTE|Seventy-seven minutes⟧: ⟦G13|goal⟧.
⟦PERSON|Adeleke⟧, denied his hat-trick by ⟦PERSON|Hallam⟧'s legs in ⟦MINUTE|added time⟧, has ⟦G14|16⟧ for the season. "I'd swap my ⟦G15|two⟧ for a draw," he said. "We gave them the ⟦G16|first⟧. The ⟦G17|second⟧ is a cross. And the ⟦G18|third⟧, we knew he'd be there."
The return at the ⟦VENUE|New York Stadium⟧ is in ⟦DATE|April⟧.
⟦FURNITURE|More from Sheffield: Five things we learned⟧
=====GOALS=====
{"id": "G1", "scorer": "Finlay Moss", "team": "Owls", "count": 2}
{"id": "G2", "scorer": "Olu Adeleke", "team": "Rotherham", "count": 2}
{"id": "G3", "scorer": "Finlay Moss", "team": "Owls", "count": 2}
{"id": "G4", "scorer": "Finlay Moss", "team": "Owls", "minute": 77, "kind": "header", "assist": "Ben Arkwright"}
{"id": "G5", "scorer": "Jordie Pratt", "team": "Owls", "minute": 56, "kind": "free kick"}
{"id": "G6", "scorer": "Olu Adeleke", "team": "Rotherham", "count": 2}
{"id": "G7", "scorer": "Olu Adeleke", "team": "Rotherham", "minute": 39, "kind": "shot", "assist": "Wes Cardew"}
{"id": "G8", "scorer": "Olu Adeleke", "team": "Rotherham", "minute": 16, "kind": "penalty", "score": "0-1", "minute_text": "Sixteen minutes"}
{"id": "G9", "scorer": "Finlay Moss", "team": "Owls", "minute": 28, "kind": "header", "assist": "Jordie Pratt", "score": "1-1", "minute_text": "twelve minutes after the penalty"}
{"id": "G10", "scorer": "Olu Adeleke", "team": "Rotherham", "minute": 39, "kind": "shot", "assist": "Wes Cardew", "score": "1-2", "minute_text": "six minutes to go before the break"}
{"id": "G11", "scorer": "Wes Cardew", "team": "Rotherham", "outcome": "ruled out"}
{"id": "G12", "scorer": "Jordie Pratt", "team": "Owls", "minute": 56, "kind": "free kick", "score": "2-2", "minute_text": "11 minutes into the half"}
{"id": "G13", "scorer": "Finlay Moss", "team": "Owls", "minute": 77, "kind": "header", "assist": "Ben Arkwright", "score": "3-2", "minute_text": "Seventy-seven minutes"}
{"id": "G14", "scorer": "Olu Adeleke", "team": "Rotherham", "scope": "background", "count": 16}
{"id": "G15", "scorer": "Olu Adeleke", "team": "Rotherham", "count": 2}
{"id": "G16", "scorer": "Finlay Moss", "team": "Owls", "minute": 28, "kind": "header", "assist": "Jordie Pratt"}
{"id": "G17", "scorer": "Jordie Pratt", "team": "Owls", "minute": 56, "kind": "free kick"}
{"id": "G18", "scorer": "Finlay Moss", "team": "Owls", "minute": 77, "kind": "header", "assist": "Ben Arkwright"}
