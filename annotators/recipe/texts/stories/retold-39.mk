Report: ⟦TEAM|Accrington Stanley⟧ ⟦SCORE|1-0⟧ ⟦TEAM|Walsall⟧
⟦TEAM|Accrington Stanley⟧ made it back-to-back home wins with a ⟦SCORE|1-0⟧ success against promotion-chasing ⟦TEAM|Walsall⟧ at the ⟦VENUE|Wham Stadium⟧.
The ⟦G1|goal⟧ was scored by ⟦PERSON|Tomasz Grabara⟧ midway through the first half, and some stout defending did the rest.
The ⟦TEAM|Reds⟧ were unchanged from the draw at ⟦TEAM|Crewe⟧, in which ⟦PERSON|Grabara⟧ also ⟦G2|found the net⟧. ⟦TEAM|Walsall⟧ gave a debut to ⟦NORP|Gabonese⟧ forward ⟦PERSON|Axel Moussavou⟧.
⟦PERSON|Moussavou⟧ was into the game quickly, heading ⟦PERSON|Corey Blount⟧'s cross just past the post. ⟦TEAM|Stanley⟧'s ⟦PERSON|Leo Sandiford⟧ then curled over and ⟦PERSON|Grabara⟧ had a shot saved by ⟦PERSON|Marcus Pugh⟧.
Their next attack brought the ⟦G3|breakthrough⟧. ⟦PERSON|Grabara⟧ began it himself on the left touchline, exchanging passes with ⟦PERSON|Sandiford⟧. The cross was too high for ⟦PERSON|Ade Kinch⟧ but ⟦PERSON|Rhys Cotter⟧ returned it from the far side. ⟦PERSON|Kinch⟧'s first touch set it up and ⟦PERSON|Grabara⟧ ⟦G4|arrived to finish⟧.
There was a scare for the ⟦TEAM|Reds⟧ when ⟦PERSON|Blount⟧ went down in the box in the ⟦MINUTE|37th minute⟧, but the referee waved play on. Keeper ⟦PERSON|Joe Lomas⟧ saved well from ⟦PERSON|Moussavou⟧ right on ⟦MINUTE|half-time⟧.
⟦TEAM|Walsall⟧ changed shape at the ⟦MINUTE|interval⟧. ⟦PERSON|Pugh⟧ had less to do than ⟦PERSON|Lomas⟧ in a second half in which the ⟦TEAM|Saddlers⟧ had 70 per cent possession; ⟦PERSON|Blount⟧'s drive was tipped over on ⟦MINUTE|59 minutes⟧, ⟦PERSON|Moussavou⟧'s volley was blocked by ⟦PERSON|Cotter⟧ on ⟦MINUTE|74⟧, and ⟦PERSON|Lomas⟧ dived at the feet of substitute ⟦PERSON|Dan Ferrier⟧ in the closing moments.
Manager ⟦PERSON|Jim Doolan⟧ told the club's website: "Proud of them. It's a quality ⟦G5|goal⟧, five or six passes in it, and then we showed the other side. ⟦PERSON|Tomasz⟧ has got ⟦G6|two⟧ in two and I told him 20 is the aim.
"And people say we can't play. Watch that ⟦G7|goal⟧ again."
The ⟦TEAM|Reds⟧ travel to ⟦TEAM|Harrogate Town⟧ ⟦DATE|next Saturday⟧.
=====GOALS=====
{"id": "G1", "scorer": "Tomasz Grabara", "team": "Accrington Stanley", "assist": "Ade Kinch", "kind": "shot"}
{"id": "G2", "scorer": "Tomasz Grabara", "team": "Accrington Stanley", "scope": "background"}
{"id": "G3", "scorer": "Tomasz Grabara", "team": "Accrington Stanley", "assist": "Ade Kinch", "kind": "shot"}
{"id": "G4", "scorer": "Tomasz Grabara", "team": "Accrington Stanley", "assist": "Ade Kinch", "kind": "shot", "score": "1-0"}
{"id": "G5", "scorer": "Tomasz Grabara", "team": "Accrington Stanley", "assist": "Ade Kinch", "kind": "shot"}
{"id": "G6", "scorer": "Tomasz Grabara", "team": "Accrington Stanley", "scope": "background", "count": 2}
{"id": "G7", "scorer": "Tomasz Grabara", "team": "Accrington Stanley", "assist": "Ade Kinch", "kind": "shot"}
