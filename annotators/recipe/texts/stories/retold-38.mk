⟦PERSON|Sutherland⟧ ⟦G1|at the double⟧ as ⟦GPE|Melbourne⟧ derby goes ⟦TEAM|Victory⟧'s way
⟦TEAM|Melbourne Victory⟧ ⟦SCORE|3⟧ ⟦TEAM|Melbourne City⟧ ⟦SCORE|1⟧
⟦PERSON|Nick Sutherland⟧ ⟦G2|scored twice⟧ and made the ⟦G3|other⟧ as ⟦TEAM|Victory⟧ won the ⟦GPE|Melbourne⟧ derby ⟦SCORE|3-1⟧ before 28,000 at ⟦VENUE|AAMI Park⟧.
⟦TEAM|City⟧ were in the contest until the final stages, having pulled ⟦G4|one⟧ back through ⟦NORP|Japanese⟧ import ⟦PERSON|Shunsuke Morita⟧, but the former ⟦TEAM|Socceroo⟧ had the last say.
⟦PERSON|Sutherland⟧'s ⟦G5|first⟧ was laid on by ⟦NORP|Algerian⟧ winger ⟦PERSON|Nadir Hamidi⟧, whose ball from the left left the veteran with a simple job. He ⟦G6|guided it home⟧ and cupped his ears to ⟦TEAM|City⟧'s end. The referee let it go.
⟦TEAM|Victory⟧'s ⟦G7|second⟧ was scored by captain ⟦PERSON|Brodie Kerr⟧ with his knee, from ⟦PERSON|Sutherland⟧'s flick, and the stands had barely settled from the ⟦G8|first⟧.
At ⟦SCORE|2-0⟧, the ⟦TEAM|Big V⟧ stopped playing. ⟦TEAM|City⟧'s ⟦PERSON|Morita⟧ was denied by ⟦PERSON|Alex Petrovski⟧, then by the post. In the ⟦MINUTE|53rd minute⟧ he got it right. ⟦PERSON|Taj Wilkie⟧ chased a ball that ⟦PERSON|Kerr⟧ let run, cut it back and ⟦PERSON|Morita⟧'s ⟦G9|shot beat ⟦PERSON|Petrovski⟧⟧ at his near post.
⟦TEAM|City⟧ coach ⟦PERSON|Aurelio Conti⟧ made four changes. Substitute ⟦PERSON|Deng Achol⟧ headed over. ⟦PERSON|Wilkie⟧'s free-kick was gathered. ⟦PERSON|Hamidi⟧ was booked for kicking the ball away, then ⟦PERSON|Kerr⟧ for something he said.
And then ⟦PERSON|Sutherland⟧. The 34-year-old took down a long clearance from ⟦PERSON|Petrovski⟧, held off ⟦PERSON|Jonah Ware⟧ and ⟦G10|thumped it into the roof of the net⟧ to settle the nerves.
"Big ⟦PERSON|Nick⟧! What do you say?" said coach ⟦PERSON|Tony Galanis⟧. "The ⟦G11|first⟧ one, my nan scores that. The third ⟦G12|goal⟧, there's one bloke in the country."
⟦PERSON|Conti⟧ said his side had paid for a bad quarter of an hour. "We ⟦G13|concede two⟧ from nothing. After ⟦PERSON|Shun⟧'s ⟦G14|goal⟧ I thought we were the likelier."
⟦FURNITURE|Victory v City: how the players rated⟧
=====GOALS=====
{"id": "G1", "scorer": "Nick Sutherland", "team": "Melbourne Victory", "count": 2}
{"id": "G2", "scorer": "Nick Sutherland", "team": "Melbourne Victory", "count": 2}
{"id": "G3", "scorer": "Brodie Kerr", "team": "Melbourne Victory", "assist": "Nick Sutherland"}
{"id": "G4", "scorer": "Shunsuke Morita", "team": "Melbourne City", "minute": 53, "assist": "Taj Wilkie", "kind": "shot"}
{"id": "G5", "scorer": "Nick Sutherland", "team": "Melbourne Victory", "assist": "Nadir Hamidi", "kind": "shot"}
{"id": "G6", "scorer": "Nick Sutherland", "team": "Melbourne Victory", "assist": "Nadir Hamidi", "kind": "shot", "score": "1-0"}
{"id": "G7", "scorer": "Brodie Kerr", "team": "Melbourne Victory", "assist": "Nick Sutherland"}
{"id": "G8", "scorer": "Nick Sutherland", "team": "Melbourne Victory", "assist": "Nadir Hamidi", "kind": "shot"}
{"id": "G9", "scorer": "Shunsuke Morita", "team": "Melbourne City", "minute": 53, "assist": "Taj Wilkie", "kind": "shot", "score": "2-1"}
{"id": "G10", "scorer": "Nick Sutherland", "team": "Melbourne Victory", "kind": "shot", "score": "3-1"}
{"id": "G11", "scorer": "Nick Sutherland", "team": "Melbourne Victory", "assist": "Nadir Hamidi", "kind": "shot"}
{"id": "G12", "scorer": "Nick Sutherland", "team": "Melbourne Victory", "kind": "shot"}
{"id": "G13", "scorer": "Nick Sutherland; Brodie Kerr", "team": "Melbourne Victory", "count": 2}
{"id": "G14", "scorer": "Shunsuke Morita", "team": "Melbourne City", "minute": 53, "assist": "Taj Wilkie", "kind": "shot"}
