⟦TEAM|Plymouth Argyle⟧ end long wait for away victory
⟦TEAM|Exeter City⟧ ⟦SCORE|1-2⟧ ⟦TEAM|Plymouth Argyle⟧
⟦TEAM|Plymouth Argyle⟧ won on their travels for the first time since ⟦DATE|April⟧, ⟦G1|goals⟧ in each half from ⟦PERSON|Bilal Haddouche⟧ and ⟦PERSON|Tom Penrose⟧ deciding the ⟦GPE|Devon⟧ derby.
⟦TEAM|Exeter⟧'s ⟦PERSON|Luke Saltmarsh⟧ made it a tight finish with a ⟦MINUTE|77th-minute⟧ ⟦G2|free-kick⟧ at ⟦VENUE|St James Park⟧, but ⟦TEAM|Argyle⟧ were good value for the points.
⟦PERSON|Haddouche⟧'s ⟦G3|opener⟧, on ⟦MINUTE|31⟧, was a fine piece of individual play. Collecting a throw from ⟦PERSON|Penrose⟧, he shrugged off ⟦PERSON|Ewan Chard⟧ and ⟦G4|unleashed a shot that flew in⟧ off the bar.
⟦PERSON|Chard⟧ had earlier had an effort pushed over by ⟦PERSON|Max Grzelak⟧, and ⟦PERSON|Saltmarsh⟧ missed the target with the goal at his mercy after ⟦PERSON|Grzelak⟧ dropped a cross. ⟦PERSON|Penrose⟧ went nearer for the visitors with a drive that ⟦PERSON|Jed Pethick⟧ diverted on to a post.
The second half had barely started when ⟦PERSON|Penrose⟧ ⟦G5|had his name on the scoresheet⟧. He was unmarked at the far post to meet ⟦PERSON|Haddouche⟧'s centre ⟦MINUTE|53 seconds after the restart⟧.
⟦TEAM|Exeter⟧ boss ⟦PERSON|Gary Treloar⟧ shook up his attack and it was one of the new men, ⟦PERSON|Isaiah Bramble⟧, who won the free-kick which ⟦PERSON|Saltmarsh⟧ ⟦G6|bent over the wall⟧.
⟦PERSON|Bramble⟧ then headed a chance past the post and ⟦PERSON|Grzelak⟧ stopped ⟦PERSON|Chard⟧ with his feet in the ⟦MINUTE|94th minute⟧.
"We were sitting on a two-goal lead and suddenly it's a scrap," ⟦TEAM|Argyle⟧ manager ⟦PERSON|Leighton Roscoe⟧ said. "But derbies are a scrap."
Police said two men were arrested for throwing smoke canisters.
=====GOALS=====
{"id": "G1", "scorer": "Bilal Haddouche; Tom Penrose", "team": "Plymouth Argyle", "count": 2}
{"id": "G2", "scorer": "Luke Saltmarsh", "team": "Exeter City", "minute": 77, "minute_text": "77th-minute", "kind": "free kick"}
{"id": "G3", "scorer": "Bilal Haddouche", "team": "Plymouth Argyle", "minute": 31, "minute_text": "31", "assist": "Tom Penrose", "kind": "shot", "score": "0-1"}
{"id": "G4", "scorer": "Bilal Haddouche", "team": "Plymouth Argyle", "minute": 31, "minute_text": "31", "assist": "Tom Penrose", "kind": "shot"}
{"id": "G5", "scorer": "Tom Penrose", "team": "Plymouth Argyle", "minute": 46, "minute_text": "53 seconds after the restart", "assist": "Bilal Haddouche", "score": "0-2"}
{"id": "G6", "scorer": "Luke Saltmarsh", "team": "Exeter City", "minute": 77, "kind": "free kick", "score": "1-2"}
