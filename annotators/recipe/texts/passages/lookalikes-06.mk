⟦PERSON|Ravi Sandhu-Clarke⟧ has a tattoo of the date of his last ⟦G1|goal⟧ and, as ⟦TEAM|Walsall⟧ fans never tire of pointing out, the ink is fading. "It'll come," he said on ⟦DATE|Monday⟧. "I got myself in there four times against ⟦TEAM|Crewe⟧. You worry when you're not getting in there."

Conceding free-kicks around the box to a side with ⟦PERSON|Masato Irie⟧ in it is a form of charity. ⟦TEAM|Nagoya Grampus⟧ gave away five. The fourth, from 22 yards, ⟦G2|clipped the underside of the bar and dropped over the line⟧; the fifth would have been better still, but for the fingernails of ⟦PERSON|Park Dong-wook⟧.

Third in the group, fourth on goals scored, out on a fax from ⟦GPE|Zürich⟧: that was how ⟦TEAM|Cape Verde⟧ learned their fate in ⟦DATE|2009⟧, and ⟦PERSON|Dário Semedo⟧, 19 then and on the bench, has kept the fax.

Off went ⟦PERSON|Laurent Kieffer⟧, hamstring. On came ⟦PERSON|Mathis Oberlin⟧, haircut. One throw-in later the ⟦TEAM|Strasbourg⟧ replacement ⟦G3|had scored⟧, sliding in as ⟦PERSON|Ismaël Traoré-Diallo⟧'s drive rolled along the six-yard line, and ⟦TEAM|Monaco⟧, who hold the record for the season's most shots, had lost to a side that tried three.

"Two chances, two posts." ⟦PERSON|Emmanuel Kipkemboi⟧ held up two fingers, then folded one down. "The second post, it went ⟦G4|in⟧, so, one post." ⟦TEAM|Gor Mahia⟧'s ⟦SCORE|1-0⟧ win over ⟦TEAM|Tusker⟧ needed no further analysis.

The captain of ⟦TEAM|Rosenborg⟧ will miss the second leg. He picked up a second booking, in the second minute of the second period, for a second foul on the second-choice left-back, and his side's lead, taken through ⟦PERSON|Even Ravnås⟧'s ⟦G5|header⟧ in ⟦MINUTE|10 minutes⟧, lasted until he reached the tunnel: ⟦PERSON|Dorin Caraiman⟧, free kick, ⟦G6|goal⟧.

⟦TEAM|Lincoln City⟧ went into the ⟦MINUTE|break⟧ level and came out of it three inches taller. They must have been, for how else did ⟦PERSON|Reece Standish⟧, the smallest man in ⟦COMPETITION|League One⟧, outjump ⟦PERSON|Lamine Doumbouya⟧ to meet ⟦PERSON|Ollie Farnaby⟧'s corner? It went straight at the goalkeeper, mind.

Her 50th cap, her 30th ⟦G7|goal⟧, her first tears: ⟦PERSON|Ragna Þorvaldsdóttir⟧ had said she would not cry. It was ⟦MINUTE|four minutes past the hour⟧, ⟦TEAM|Iceland⟧ were pinned back, and the ball she ⟦G8|lobbed over⟧ ⟦PERSON|Bianca Herrero⟧ from the centre circle was, she swore, meant to be a pass.

⟦PERSON|Ethan Rowsell⟧ came close to an equaliser for ⟦TEAM|Barrow⟧ within ⟦MINUTE|90 seconds of the restart⟧ and closer still on ⟦MINUTE|57 minutes⟧, when ⟦PERSON|Shaun Tickle⟧ scooped the ball off the line. It was as near as they got.

A brace of bookings, a brace of boots left in the mud, a knee brace for the goalkeeper. The one sort of brace ⟦PERSON|Stan Cotterill⟧'s ⟦TEAM|Altrincham⟧ could have done with was the sort that ⟦PERSON|Marcus Ebbs⟧ has not managed since school.

⟦PERSON|Djibril Konaté⟧ finished the night with the match ball, although only after an argument, since the ⟦G9|third⟧ of the ⟦TEAM|Rennes⟧ forward's ⟦G10|goals⟧ took a hefty deflection off ⟦PERSON|Baptiste Crozet⟧. His ⟦G11|first two⟧ had been untouched by anyone, ⟦PERSON|Crozet⟧ included.

⟦TEAM|Al-Hilal⟧ have the players to score from anywhere, and the patience to score from nowhere. In ⟦GPE|Tashkent⟧ they did neither; it was a goalless draw that did for their unbeaten, or rather unblemished, start to the ⟦COMPETITION|AFC Champions League⟧.

With the season on the line, up stepped, of all people, ⟦PERSON|Gavin Threlkeld⟧, who ⟦DATE|last year⟧ missed from here by the width of ⟦GPE|Lancashire⟧. It was ⟦MINUTE|90+6⟧. Some could not look; most of ⟦TEAM|Fleetwood⟧'s bench did not. The ⟦G12|penalty⟧ was struck low, left and true.

⟦TEAM|Ajax Women⟧ never lost the lead they never had. If that sounds odd, so was the match: ⟦PERSON|Jasmijn Boersma⟧ saw a chip drift wide with nobody in goal, ⟦PERSON|Lieke Prins⟧ missed from the spot, and the only save the visiting keeper had to make came from her own centre-back.

The deal includes a sell-on, a buy-back and, oddly, a goal bonus, considering that ⟦PERSON|Mirko Santarossa⟧ is an anchor man whose ⟦G13|one strike⟧ in ⟦GPE|Udine⟧ arrived by way of a goalkeeper's forehead.

Beaten to the punch, beaten in the air, beaten by a ⟦G14|shot⟧ through his legs in the ⟦MINUTE|49th minute⟧: ⟦PERSON|Uroš Jelušič⟧ had the kind of afternoon that goalkeepers discuss with their wives. The scorer, ⟦PERSON|Valon Krasniqi⟧, also struck him with a clearance, accidentally.

Every time ⟦TEAM|Boca⟧ attacked in the ⟦DATE|1990s⟧, says ⟦PERSON|Don Anselmo⟧, who sells peanuts, the whole street shook. "Now I feel it maybe once a month." He felt nothing on ⟦DATE|Thursday⟧. The loudest moment of a barren evening was a header by ⟦PERSON|Julián Otamendi-Ruiz⟧ that the goalkeeper held at the second attempt.

Not one of ⟦TEAM|Lecco⟧'s nineteen attempts was on target. The twentieth, by ⟦PERSON|Samuele Bressan⟧ in ⟦MINUTE|stoppage time⟧, was, but so was ⟦PERSON|Ivan Radoš⟧, who plucked it from under the bar as if picking an apple.

After ⟦PERSON|Koen Dragt⟧ had been denied by the woodwork, and ⟦PERSON|Tiago Falcão⟧ by the keeper, it fell to the keeper to be denied by his defender: ⟦PERSON|Lex Vermaat⟧'s pass back from thirty yards had ⟦TEAM|Vitesse⟧'s number one sprinting, sliding and, at last, sitting in his net with the ⟦G15|own goal⟧ beside him. The clock said ⟦MINUTE|86⟧.

"They'll tell you we got lucky with the ⟦G16|first⟧, lucky with the ⟦G17|second⟧, but nobody scores three lucky ones," crowed ⟦PERSON|Nell Hargreave⟧, whose ⟦TEAM|Blackburn Ladies⟧ came away ⟦SCORE|3-1⟧ winners. The unlucky party at the other end, ⟦PERSON|Imogen Faulds⟧, had ⟦G18|pulled it back to ⟦SCORE|2-1⟧⟧ by charging down a clearance.

⟦PERSON|Óscar Villafañe⟧'s numbers for ⟦TEAM|Millonarios⟧ read: 19 starts, three ⟦G19|goals⟧, one of them ⟦DATE|this year⟧. Nobody at ⟦VENUE|El Campín⟧ was thinking of making it four when the veteran strolled forward for a corner in ⟦MINUTE|added time⟧, and nobody was marking him, either. ⟦G20|Four⟧ it was.

The bid to have ⟦TEAM|Vålerenga⟧ reinstated was thrown out at half past two. At half past six, as if to make a point, they threw away two points, letting ⟦TEAM|Sandefjord⟧, with ten men, force a draw through a ⟦PERSON|Ousmane Fofana⟧ ⟦G21|volley⟧ as a fourth minute of ⟦MINUTE|stoppages⟧ became a fifth.
=====GOALS=====
{"id": "G1", "scorer": "Ravi Sandhu-Clarke", "scope": "background"}
{"id": "G2", "scorer": "Masato Irie", "kind": "free kick"}
{"id": "G3", "scorer": "Mathis Oberlin", "team": "Strasbourg", "assist": "Ismaël Traoré-Diallo", "kind": "shot"}
{"id": "G4", "scorer": "Emmanuel Kipkemboi", "team": "Gor Mahia"}
{"id": "G5", "scorer": "Even Ravnås", "team": "Rosenborg", "minute": 10, "minute_text": "10 minutes", "kind": "header"}
{"id": "G6", "scorer": "Dorin Caraiman", "kind": "free kick"}
{"id": "G7", "scorer": "Ragna Þorvaldsdóttir", "team": "Iceland", "minute": 64, "minute_text": "four minutes past the hour"}
{"id": "G8", "scorer": "Ragna Þorvaldsdóttir", "team": "Iceland", "minute": 64}
{"id": "G9", "scorer": "Djibril Konaté", "team": "Rennes"}
{"id": "G10", "scorer": "Djibril Konaté", "team": "Rennes", "count": 3}
{"id": "G11", "scorer": "Djibril Konaté", "team": "Rennes", "count": 2}
{"id": "G12", "scorer": "Gavin Threlkeld", "team": "Fleetwood", "minute": 90, "added": 6, "minute_text": "90+6", "kind": "penalty"}
{"id": "G13", "scorer": "Mirko Santarossa", "scope": "background"}
{"id": "G14", "scorer": "Valon Krasniqi", "minute": 49, "minute_text": "49th minute", "kind": "shot"}
{"id": "G15", "scorer": "Lex Vermaat", "kind": "own goal", "minute": 86, "minute_text": "86"}
{"id": "G16", "team": "Blackburn Ladies"}
{"id": "G17", "team": "Blackburn Ladies"}
{"id": "G18", "scorer": "Imogen Faulds", "score": "2-1"}
{"id": "G19", "scorer": "Óscar Villafañe", "team": "Millonarios", "count": 3, "scope": "background"}
{"id": "G20", "scorer": "Óscar Villafañe", "team": "Millonarios", "minute_text": "added time"}
{"id": "G21", "scorer": "Ousmane Fofana", "team": "Sandefjord", "minute_text": "stoppages", "kind": "volley"}
