⟦TEAM|Dolly Blues⟧ crash out of county cup on bad day at the office

A dreadful first half cost ⟦TEAM|Lancaster City⟧ dear as they exited the ⟦COMPETITION|Lancashire FA Challenge Trophy⟧ at the semi-final stage with a ⟦SCORE|3-1⟧ home loss to ⟦TEAM|Bamber Bridge⟧.

⟦TEAM|Brig⟧ from the ⟦COMPETITION|NPL West⟧ were well worth their win, and had it not been for goalkeeper ⟦PERSON|Sam Ridyard⟧ the tie would have been over by ⟦MINUTE|half past eight⟧.

He'd already kept out ⟦PERSON|Toby Makin⟧'s volley and ⟦PERSON|Theo Abara⟧'s close-range header when ⟦PERSON|Curtis Alderson⟧ ⟦G1|nudged the visitors ahead⟧, getting in front of his marker to divert ⟦PERSON|Makin⟧'s centre.

⟦TEAM|City⟧ had a chance to hit back immediately. ⟦PERSON|Ellis Rathbone⟧ was set free by ⟦PERSON|Jordan Fishwick⟧, went round the keeper and, with the whole ⟦VENUE|Giant Axe⟧ on its feet, rolled it against the post.

The ⟦G2|second⟧ arrived on the ⟦MINUTE|half hour⟧. ⟦PERSON|Makin⟧ again was the architect, slaloming down the right; ⟦PERSON|Abara⟧ dummied and ⟦PERSON|Alderson⟧ ⟦G6|did the rest⟧. Their ⟦G3|third⟧, just after, was a gift. ⟦PERSON|Fishwick⟧ attempted to shield a ball back to ⟦PERSON|Ridyard⟧, ⟦PERSON|Abara⟧ nipped in and although the keeper got a foot to the shot it ⟦G7|spun up and over the line⟧.

"We were a disgrace, me included," manager ⟦PERSON|Paul Entwistle⟧ told the ⟦ORG|Lancaster Guardian⟧. "I picked the team. Three-nil down inside ⟦MINUTE|35 minutes⟧ at home to a side in the same boat as us? It isn't good enough."

He made a triple change at the ⟦MINUTE|interval⟧ and there was more life about the ⟦TEAM|Blues⟧ in the second half. One of those introduced, 17-year-old ⟦PERSON|Kit Balmer⟧, saw an effort clawed away, and it was his ball that allowed ⟦PERSON|Rathbone⟧ to ⟦G4|net⟧ with a glancing header ⟦MINUTE|midway through the half⟧.

That was the striker's 20th ⟦G5|goal⟧ of the season. The other milestone he might've liked, a penalty in the ⟦MINUTE|85th minute⟧, went begging as he leaned back and cleared the bar by some way.

⟦TEAM|City⟧ turn their attention to the league and a trip to ⟦TEAM|Clitheroe⟧. Former ⟦TEAM|Morecambe⟧ man ⟦PERSON|Alderson⟧ and his team-mates await the winners of ⟦DATE|Wednesday⟧'s other semi.
=====GOALS=====
{"id": "G1", "scorer": "Curtis Alderson", "team": "Bamber Bridge", "assist": "Toby Makin", "kind": "shot"}
{"id": "G2", "scorer": "Curtis Alderson", "team": "Bamber Bridge", "minute": 30, "assist": "Toby Makin", "kind": "shot", "minute_text": "half hour"}
{"id": "G3", "scorer": "Theo Abara", "team": "Bamber Bridge", "kind": "shot"}
{"id": "G4", "scorer": "Ellis Rathbone", "team": "Lancaster City", "kind": "header", "assist": "Kit Balmer", "minute_text": "midway through the half"}
{"id": "G5", "scorer": "Ellis Rathbone", "team": "Lancaster City", "kind": "header", "assist": "Kit Balmer"}
{"id": "G6", "scorer": "Curtis Alderson", "team": "Bamber Bridge", "minute": 30, "assist": "Toby Makin", "kind": "shot"}
{"id": "G7", "scorer": "Theo Abara", "team": "Bamber Bridge", "kind": "shot"}
