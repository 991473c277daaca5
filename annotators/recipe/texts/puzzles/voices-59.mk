'I should've had five' says ⟦TEAM|Stones⟧ striker ⟦PERSON|Ottley⟧ after ending drought

It was a strange kind of four-goal performance, ⟦PERSON|Jermaine Ottley⟧ reckons. The ⟦TEAM|Maidstone United⟧ striker ⟦G1|scored⟧ one, made one, had ⟦G2|one⟧ chalked off and, by his own count, should have had five.

Still, the forward's first ⟦G3|goal⟧ in 14 outings helped the ⟦TEAM|Stones⟧ to a ⟦SCORE|3-0⟧ ⟦COMPETITION|National League South⟧ victory over ten-man ⟦TEAM|Chelmsford City⟧ at the ⟦VENUE|Gallagher Stadium⟧ on ⟦DATE|Saturday⟧, and a grin as wide as the ⟦GPE|Medway⟧.

"I could've gone home in a bad mood," he told ⟦ORG|Kent Online⟧. "Header over, one-on-one missed, shot cleared off the line. Then the lino's flag. I'm thinking, what have I done? But the gaffer left me on and I got my ⟦G4|goal⟧."

That was in the ⟦MINUTE|77th minute⟧ and it ⟦G9|completed the scoring⟧. ⟦PERSON|Alex Stannage⟧ pulled the ball back and ⟦PERSON|Ottley⟧ ⟦G5|drilled it through the keeper's legs⟧. He'd ⟦G11|had the ball in the net⟧ much earlier, but was adjudged to have strayed beyond ⟦PERSON|Conrad Pike⟧ before ⟦G10|heading in⟧ ⟦PERSON|Vito Carbone⟧'s cross.

⟦PERSON|Carbone⟧ himself ⟦G6|grabbed the opener⟧, ⟦MINUTE|seven minutes before half-time⟧, latching on to ⟦PERSON|Ottley⟧'s flick. ⟦PERSON|Pike⟧ saw red on ⟦MINUTE|44⟧ for a reckless tackle and from then on, boss ⟦PERSON|Mike Bellis⟧ said, it was a matter of patience. "We could've had seven. Their keeper, what a game. ⟦PERSON|Sean Tully⟧'s the name. If we had him we'd go up."

⟦PERSON|Tully⟧, the ⟦TEAM|Clarets⟧' stopper, tipped over from ⟦PERSON|Teddy Marwood⟧ and denied ⟦PERSON|Stannage⟧ three times, the best a point-blank block with a knee. But he was powerless to prevent ⟦PERSON|Marwood⟧'s ⟦G7|free-kick⟧ ⟦MINUTE|ten minutes into the second half⟧ from creeping inside his post.

⟦PERSON|Ottley⟧ last ⟦G8|scored⟧ in ⟦DATE|October⟧, in the ⟦COMPETITION|Kent Senior Cup⟧ win over ⟦TEAM|Dover Athletic⟧. "My little girl had stopped asking," he said. "'Did you score daddy?' She'd given up. She'll get a text ⟦DATE|tonight⟧."

The ⟦TEAM|Stones⟧ visit ⟦TEAM|Ebbsfleet United⟧ ⟦DATE|tomorrow⟧.

⟦FURNITURE|© KM Group 2025⟧
=====GOALS=====
{"id": "G1", "scorer": "Jermaine Ottley", "team": "Maidstone United", "minute": 77, "assist": "Alex Stannage", "kind": "shot"}
{"id": "G2", "scorer": "Jermaine Ottley", "team": "Maidstone United", "outcome": "ruled out", "kind": "header", "assist": "Vito Carbone"}
{"id": "G3", "scorer": "Jermaine Ottley", "team": "Maidstone United", "minute": 77, "assist": "Alex Stannage", "kind": "shot"}
{"id": "G4", "scorer": "Jermaine Ottley", "team": "Maidstone United", "minute": 77, "assist": "Alex Stannage", "kind": "shot", "minute_text": "77th minute"}
{"id": "G5", "scorer": "Jermaine Ottley", "team": "Maidstone United", "minute": 77, "assist": "Alex Stannage", "kind": "shot", "minute_text": "77th minute", "score": "3-0"}
{"id": "G6", "scorer": "Vito Carbone", "team": "Maidstone United", "minute": 38, "assist": "Jermaine Ottley", "kind": "shot", "minute_text": "seven minutes before half-time", "score": "1-0"}
{"id": "G7", "scorer": "Teddy Marwood", "team": "Maidstone United", "minute": 55, "kind": "free kick", "minute_text": "ten minutes into the second half"}
{"id": "G8", "scorer": "Jermaine Ottley", "team": "Maidstone United", "scope": "background"}
{"id": "G9", "scorer": "Jermaine Ottley", "team": "Maidstone United", "minute": 77, "assist": "Alex Stannage", "kind": "shot", "minute_text": "77th minute"}
{"id": "G10", "scorer": "Jermaine Ottley", "team": "Maidstone United", "outcome": "ruled out", "kind": "header", "assist": "Vito Carbone"}
{"id": "G11", "scorer": "Jermaine Ottley", "team": "Maidstone United", "outcome": "ruled out", "kind": "header", "assist": "Vito Carbone"}
