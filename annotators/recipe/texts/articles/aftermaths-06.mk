⟦TEAM|Udinese⟧ ⟦SCORE|1-3⟧ ⟦TEAM|Bologna⟧: ⟦PERSON|Lindqvist⟧ at the ⟦G1|double⟧ as ⟦TEAM|Rossoblù⟧ run goes on
⟦FURNITURE|Serie A | Matchday 21⟧
⟦FURNITURE|Share Tweet Email⟧

⟦PERSON|Viktor Lindqvist⟧ ⟦G2|scored twice⟧ as ⟦TEAM|Bologna⟧ won ⟦SCORE|3-1⟧ away to ⟦TEAM|Udinese⟧ on ⟦DATE|Sunday⟧ to stretch their unbeaten run in ⟦COMPETITION|Serie A⟧ to nine matches.

The ⟦TEAM|Sweden⟧ striker ⟦G3|broke the deadlock⟧ after ⟦MINUTE|13 minutes⟧ and ⟦G4|hit the third⟧ late on after ⟦PERSON|Pape Dioum⟧ had briefly ⟦G5|given the ⟦TEAM|Friulani⟧ hope⟧. Between ⟦PERSON|Lindqvist⟧'s ⟦G6|goals⟧ there was also a ⟦G7|first⟧ of the campaign for ⟦PERSON|Goran Matijević⟧.

⟦TEAM|Bologna⟧ were on top from the first whistle. ⟦PERSON|Alessandro Bertolacci-Nunes⟧ whipped one narrowly wide from the edge of the penalty area and ⟦PERSON|Simone Cattaneo⟧, the ⟦TEAM|Udinese⟧ keeper, had to scramble across to hold a deflected cross from ⟦PERSON|Yusuf Karaca⟧.

When the first ⟦G8|goal⟧ came it was a simple one. ⟦PERSON|Karaca⟧, the ⟦NORP|Turkish⟧ full-back, found space on the right and his low centre was ⟦G9|turned in⟧ by ⟦PERSON|Lindqvist⟧ at the near post.

⟦TEAM|Udinese⟧ responded with a couple of attempts. ⟦PERSON|Federico Orsi⟧'s shot was blocked by ⟦PERSON|Matijević⟧, while ⟦PERSON|Andrea Pellizzari⟧ skied a half-volley from the edge of the six-yard box after the ⟦TEAM|Bologna⟧ goalkeeper, ⟦PERSON|Santi Iriarte⟧, spilled a free kick.

⟦G10|It was two⟧ in ⟦MINUTE|first-half stoppage time⟧. ⟦PERSON|Cattaneo⟧ could only beat out a fierce ⟦PERSON|Bertolacci-Nunes⟧ drive and ⟦PERSON|Matijević⟧, who had stayed up after a corner, ⟦G11|poked home the loose ball⟧. The ⟦NORP|Croatian⟧ centre-back had last ⟦G12|found the net⟧ in ⟦DATE|October of last year⟧, for ⟦TEAM|Lecce⟧.

⟦PERSON|Dioum⟧ came on at the ⟦MINUTE|break⟧ and almost made an instant impact, his header pushed onto the post by ⟦PERSON|Iriarte⟧. ⟦PERSON|Orsi⟧, too, was denied by the ⟦NORP|Spaniard⟧'s outstretched glove ⟦MINUTE|three minutes later⟧.

⟦PERSON|Cattaneo⟧ kept out a ⟦PERSON|Karaca⟧ free-kick at the other end and was then saved by the flag after ⟦PERSON|Lindqvist⟧ rounded him and ⟦G13|rolled it into an empty goal⟧.

And it was a contest again on ⟦MINUTE|69 minutes⟧ when ⟦PERSON|Pellizzari⟧'s cross from the left was not dealt with. The ball reached the ⟦NORP|Senegalese⟧ forward, who chested it down and ⟦G14|thumped it high into the net⟧ for ⟦SCORE|2-1⟧.

For ten minutes the ⟦VENUE|Bluenergy Stadium⟧ believed. ⟦PERSON|Pellizzari⟧ flashed one across goal, ⟦PERSON|Orsi⟧ appealed in vain for a penalty and ⟦PERSON|Dioum⟧, stretching, could not direct his header on target.

But ⟦TEAM|Bologna⟧ had the final say, their leading scorer ⟦G15|making the points safe⟧ with ⟦MINUTE|four minutes to play⟧. A long clearance by ⟦PERSON|Iriarte⟧ caught out the home defence, ⟦PERSON|Lindqvist⟧ held off ⟦PERSON|Pellizzari⟧ and the 26-year-old ⟦G16|drilled between ⟦PERSON|Cattaneo⟧'s legs⟧.

That is now ⟦G17|12⟧ in the league for him ⟦DATE|this term⟧, and his second ⟦G18|brace⟧ on the road after the one at ⟦TEAM|Roma⟧.

"The second ⟦G19|goal⟧ on the stroke of ⟦MINUTE|half-time⟧ was the key," said ⟦TEAM|Bologna⟧ coach ⟦PERSON|Roberto Mancosu⟧. "At one-nil you are always in danger here. I'm pleased for ⟦PERSON|Goran⟧, who came close in the last two matches as well."

⟦TEAM|Bologna⟧ stay fourth but trim the gap to ⟦TEAM|Atalanta⟧ to a point. They are in ⟦COMPETITION|Europa League⟧ action on ⟦DATE|Thursday⟧. ⟦TEAM|Udinese⟧ have lost four of their last five in ⟦GPE|Udine⟧.
⟦FURNITURE|Read next: Five things from the Serie A weekend⟧
=====GOALS=====
{"id": "G1", "scorer": "Viktor Lindqvist", "team": "Bologna", "kind": "shot", "count": 2}
{"id": "G2", "scorer": "Viktor Lindqvist", "team": "Bologna", "kind": "shot", "count": 2}
{"id": "G3", "scorer": "Viktor Lindqvist", "team": "Bologna", "minute": 13, "minute_text": "13 minutes", "assist": "Yusuf Karaca", "kind": "shot"}
{"id": "G4", "scorer": "Viktor Lindqvist", "team": "Bologna", "minute": 86, "assist": "Santi Iriarte", "kind": "shot"}
{"id": "G5", "scorer": "Pape Dioum", "team": "Udinese", "minute": 69, "assist": "Andrea Pellizzari", "kind": "shot"}
{"id": "G6", "scorer": "Viktor Lindqvist", "team": "Bologna", "kind": "shot", "count": 2}
{"id": "G7", "scorer": "Goran Matijević", "team": "Bologna", "kind": "shot"}
{"id": "G8", "scorer": "Viktor Lindqvist", "team": "Bologna", "minute": 13, "assist": "Yusuf Karaca", "kind": "shot"}
{"id": "G9", "scorer": "Viktor Lindqvist", "team": "Bologna", "minute": 13, "assist": "Yusuf Karaca", "kind": "shot"}
{"id": "G10", "scorer": "Goran Matijević", "team": "Bologna", "minute_text": "first-half stoppage time", "kind": "shot"}
{"id": "G11", "scorer": "Goran Matijević", "team": "Bologna", "minute_text": "first-half stoppage time", "kind": "shot"}
{"id": "G12", "scorer": "Goran Matijević", "team": "Lecce", "scope": "background"}
{"id": "G13", "scorer": "Viktor Lindqvist", "team": "Bologna", "kind": "shot", "outcome": "ruled out"}
{"id": "G14", "scorer": "Pape Dioum", "team": "Udinese", "minute": 69, "minute_text": "69 minutes", "assist": "Andrea Pellizzari", "kind": "shot", "score": "2-1"}
{"id": "G15", "scorer": "Viktor Lindqvist", "team": "Bologna", "minute": 86, "minute_text": "four minutes to play", "assist": "Santi Iriarte", "kind": "shot"}
{"id": "G16", "scorer": "Viktor Lindqvist", "team": "Bologna", "minute": 86, "minute_text": "four minutes to play", "assist": "Santi Iriarte", "kind": "shot"}
{"id": "G17", "scorer": "Viktor Lindqvist", "team": "Bologna", "count": 12, "scope": "background"}
{"id": "G18", "scorer": "Viktor Lindqvist", "team": "Bologna", "count": 2, "scope": "background"}
{"id": "G19", "scorer": "Goran Matijević", "team": "Bologna", "minute_text": "half-time", "kind": "shot"}
