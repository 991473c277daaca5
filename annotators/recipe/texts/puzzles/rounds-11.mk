Ten years a Ram: ⟦PERSON|Craig Tunnicliffe⟧ looks back before his testimonial
⟦FURNITURE|Derby County official site⟧
On ⟦DATE|Sunday⟧ ⟦PERSON|Craig Tunnicliffe⟧ will lead out a ⟦TEAM|Derby County⟧ XI against a team of old friends. The ⟦TEAM|Rams⟧ captain has made 402 appearances in ten years and, as every defender does, he can list the goals.
There are ⟦G1|21⟧ of them. The first was a ⟦G2|header⟧ at ⟦TEAM|Rotherham⟧ in his third game, ⟦PERSON|Paul Denholm⟧’s corner, “back of the head, I had no idea”. The second was at the wrong end, he jokes, though that doesn’t count: his ⟦G3|own goal⟧ gave ⟦TEAM|Forest⟧ a point at ⟦VENUE|Pride Park⟧ in ⟦DATE|2016⟧ and he didn’t leave the house until the ⟦DATE|Thursday⟧.
He put that right a year later. ⟦TEAM|Derby⟧ were ⟦SCORE|1-0⟧ down in the return with ⟦PERSON|Nathan Coker⟧ having ⟦G4|scored⟧ early for the home side, and ⟦PERSON|Tunnicliffe⟧ ⟦G5|equalised⟧ off his knee. Then, with everybody going home, ⟦PERSON|Denholm⟧ swung in another one. “I still watch it. ⟦PERSON|Gary Shields⟧ has hold of my shirt, I get half a yard, and it’s in off the bar.” That ⟦G6|winner⟧ is on a mural by the railway station.
He was never a free-kick man but he talked ⟦PERSON|Alfie Rourke⟧ out of one against ⟦TEAM|Luton⟧ and ⟦G7|bent it in⟧. “He’s not spoken to me since, ⟦PERSON|Alfie⟧. He’s got a point, his was a better angle.” The two penalties he took, both in shoot-outs, hit the same post.
His favourite isn’t the derby. It’s the ⟦G8|equaliser⟧ in the play-off semi-final at ⟦TEAM|Huddersfield⟧, the night after his daughter was born, when he had slept for an hour. ⟦PERSON|Tyrese Boland⟧ ⟦G9|got the second⟧ and ⟦TEAM|Derby⟧ went to ⟦VENUE|Wembley⟧, where they lost to ⟦TEAM|Sunderland⟧ to a ⟦PERSON|Jamie Costello⟧ ⟦G10|goal⟧ in ⟦MINUTE|extra time⟧. “We’d missed three sitters by then. That’s football.”
He came close on ⟦DATE|Saturday⟧ too, thumping a header against the bar in the ⟦SCORE|0-0⟧ draw with ⟦TEAM|Millwall⟧, a result that keeps ⟦TEAM|Derby⟧ seventh. “Would’ve been a nice story,” he said.
The testimonial starts at 3pm. Tickets are £10 and £5, with all proceeds going to ⟦ORG|Treetops Hospice⟧.
⟦FURNITURE|Buy tickets now  RamsTV  Club shop⟧
=====GOALS=====
{"id": "G1", "scorer": "Craig Tunnicliffe", "team": "Derby County", "scope": "background", "count": 21}
{"id": "G2", "scorer": "Craig Tunnicliffe", "team": "Derby County", "scope": "background", "kind": "header", "assist": "Paul Denholm"}
{"id": "G3", "scorer": "Craig Tunnicliffe", "team": "Forest", "scope": "background", "kind": "own goal"}
{"id": "G4", "scorer": "Nathan Coker", "team": "Forest", "scope": "background"}
{"id": "G5", "scorer": "Craig Tunnicliffe", "team": "Derby County", "scope": "background", "kind": "shot"}
{"id": "G6", "scorer": "Craig Tunnicliffe", "team": "Derby County", "scope": "background", "assist": "Paul Denholm"}
{"id": "G7", "scorer": "Craig Tunnicliffe", "team": "Derby County", "scope": "background", "kind": "free kick"}
{"id": "G8", "scorer": "Craig Tunnicliffe", "team": "Derby County", "scope": "background"}
{"id": "G9", "scorer": "Tyrese Boland", "team": "Derby County", "scope": "background"}
{"id": "G10", "scorer": "Jamie Costello", "team": "Sunderland", "scope": "background"}
