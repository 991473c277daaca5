⟦TEAM|Brighton⟧ ⟦SCORE|2-2⟧ ⟦TEAM|Aston Villa⟧: ⟦TEAM|Seagulls⟧ waste two-goal lead
⟦TEAM|Aston Villa⟧ came back from the dead to draw with ⟦TEAM|Brighton⟧ at the ⟦VENUE|Broadfield Stadium⟧ after ⟦PERSON|Josie Quarmby⟧ and ⟦PERSON|Nell Fairbairn⟧ ⟦G1|scored⟧ in the second half.
⟦TEAM|Brighton⟧ looked out of sight when ⟦PERSON|Rachel Oakenfold⟧ ⟦G2|doubled their lead⟧ on the stroke of ⟦MINUTE|half-time⟧, following ⟦PERSON|Simone Traoré-Lee⟧'s early ⟦G3|penalty⟧.
"We've thrown two points in the bin," ⟦PERSON|Oakenfold⟧ told ⟦ORG|BBC Sport⟧.
The ⟦TEAM|Seagulls⟧ were awarded that penalty when ⟦NORP|Norwegian⟧ defender ⟦PERSON|Ingrid Solheim⟧ slid in on ⟦PERSON|Becky Haslam⟧. ⟦TEAM|Villa⟧'s players said she had got the ball. ⟦PERSON|Traoré-Lee⟧, who had missed her last two, sent this one high to the keeper's right and ⟦G4|in off the bar⟧ in the ⟦MINUTE|8th minute⟧.
⟦PERSON|Fairbairn⟧ headed wide at the other end. ⟦PERSON|Quarmby⟧ had a shot deflected for a corner. But the next ⟦G5|goal⟧ was ⟦TEAM|Brighton⟧'s. ⟦PERSON|Haslam⟧ went past ⟦PERSON|Solheim⟧ too easily, her shot was pushed aside, and the ball came to ⟦PERSON|Oakenfold⟧ via the unlucky ⟦PERSON|Quarmby⟧, back defending. The forward, with her weaker foot, ⟦G6|did the necessary⟧.
⟦TEAM|Villa⟧ manager ⟦PERSON|Paula Cutts⟧ changed three players at the ⟦MINUTE|break⟧ and took off ⟦PERSON|Solheim⟧. ⟦PERSON|Traoré-Lee⟧ had a chance to kill the game on ⟦MINUTE|58 minutes⟧, only to be denied by the keeper's trailing leg. ⟦PERSON|Cutts⟧ said she knew then.
When ⟦PERSON|Haslam⟧ tried to dribble out of her own area she was crowded out by ⟦PERSON|Fairbairn⟧, who looked for support and saw ⟦PERSON|Quarmby⟧. The midfielder's ⟦G7|drive⟧ flew into the net off the underside of the bar in the ⟦MINUTE|70th minute⟧.
⟦TEAM|Brighton⟧ were rattled. Their keeper dropped one cross and was rescued by ⟦PERSON|Oakenfold⟧; she then got away with a weak punch. The third time she stayed at home and it was ⟦PERSON|Haslam⟧ who failed to deal with it. ⟦PERSON|Quarmby⟧ hooked it on and ⟦PERSON|Fairbairn⟧, among three defenders, ⟦G8|squeezed it inside the post⟧.
⟦PERSON|Traoré-Lee⟧ went down late on but there was no second penalty.
"At ⟦MINUTE|half-time⟧ I told them that if we got ⟦G9|one⟧ we'd get another," ⟦PERSON|Cutts⟧ said. "I didn't say it would be ⟦PERSON|Nell⟧. She hasn't ⟦G10|scored⟧ with her left foot since she was at school."
⟦TEAM|Villa⟧'s next ⟦COMPETITION|WSL⟧ match is against ⟦TEAM|Liverpool⟧.
=====GOALS=====
{"id": "G1", "scorer": "Josie Quarmby; Nell Fairbairn", "team": "Villa", "count": 2}
{"id": "G2", "scorer": "Rachel Oakenfold", "team": "Brighton", "kind": "shot"}
{"id": "G3", "scorer": "Simone Traoré-Lee", "team": "Brighton", "minute": 8, "kind": "penalty"}
{"id": "G4", "scorer": "Simone Traoré-Lee", "team": "Brighton", "minute": 8, "kind": "penalty", "minute_text": "8th minute"}
{"id": "G5", "scorer": "Rachel Oakenfold", "team": "Brighton", "kind": "shot"}
{"id": "G6", "scorer": "Rachel Oakenfold", "team": "Brighton", "kind": "shot"}
{"id": "G7", "scorer": "Josie Quarmby", "team": "Villa", "minute": 70, "assist": "Nell Fairbairn", "kind": "shot", "minute_text": "70th minute"}
{"id": "G8", "scorer": "Nell Fairbairn", "team": "Villa", "assist": "Josie Quarmby", "kind": "shot"}
{"id": "G9", "scorer": "Josie Quarmby", "team": "Villa", "minute": 70, "assist": "Nell Fairbairn", "kind": "shot"}
{"id": "G10", "scorer": "Nell Fairbairn", "team": "Villa", "assist": "Josie Quarmby", "kind": "shot"}
