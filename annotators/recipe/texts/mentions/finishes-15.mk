⟦PERSON|Gabriel Ashdown⟧ ⟦G1|headed⟧ one in from ⟦PERSON|Joe Pinner⟧'s corner in the ⟦MINUTE|21st minute⟧, cleared one off the line from ⟦PERSON|Marlon Achterberg⟧ in the ⟦MINUTE|22nd⟧ and, with ⟦MINUTE|23 minutes⟧ showing, was on the floor with a head bandage, wondering which end was which.

⟦TEAM|Stuttgart⟧ needed less than a quarter of an hour to ⟦G2|go two up⟧, ⟦PERSON|Hendrik Voss⟧ ⟦G3|sweeping home⟧ from the edge after ⟦PERSON|Amir Hodžić⟧ had chested down and ⟦PERSON|Deniz Kaplan⟧, off the last defender, turning sharply to ⟦G4|slip the second⟧ inside ⟦PERSON|Robin Zentner-Graf⟧'s left-hand post.

⟦MINUTE|6⟧ What a start! ⟦PERSON|Whelan⟧ robs ⟦PERSON|Duarte⟧, ⟦PERSON|Whelan⟧ to ⟦PERSON|Eriksen-Moe⟧, and that's a lovely ⟦G5|dink⟧ over the keeper. They've been in the lead for thirty seconds and the fans are already singing about ⟦GPE|Wembley⟧.

⟦MINUTE|9⟧ What a let-off! ⟦PERSON|Whelan⟧ robs ⟦PERSON|Duarte⟧ again, ⟦PERSON|Whelan⟧ to ⟦PERSON|Eriksen-Moe⟧ again, and it's a lovely dink over the keeper and a lovely bit of defending by ⟦PERSON|Pinto⟧, who heads it off the line.

⟦PERSON|Mustafa Karim⟧ ran at ⟦PERSON|Ola Brandsæter⟧, who backed off, and ran at him again, and the third time he ran not at him but to the left of him, and was away, and had looked up, and had seen ⟦PERSON|Sander Nygård⟧ at the penalty spot, and had found him, and ⟦PERSON|Nygård⟧, whose team had not scored since ⟦DATE|March⟧, now ⟦G6|did⟧, for ⟦TEAM|Start⟧, in the ⟦MINUTE|72nd minute⟧.

On came ⟦PERSON|Emerson Luiz⟧, off went ⟦PERSON|Adilson⟧, up went the tempo and ⟦G7|in went the ball⟧, off ⟦PERSON|Jorginho Prado⟧'s back, in the ⟦MINUTE|69th minute⟧ of a match that had promised little.

Off went ⟦PERSON|Danilo Braz⟧, on came ⟦PERSON|Wallace⟧, down went the tempo and out went the ball, for throw after throw, goal kick after goal kick, until there was nothing left of the evening but its corners, of which ⟦TEAM|Goiás⟧ won nine.

⟦TEAM|Norwich⟧, who had ⟦G8|led⟧ from the ⟦MINUTE|fourth minute⟧ through ⟦PERSON|Eddie Salter⟧ and ⟦G9|been pegged back⟧ by ⟦PERSON|Dieter Oberhofer⟧ of ⟦TEAM|Watford⟧ in the ⟦MINUTE|40th⟧, were thankful to ⟦PERSON|Anton Grealish-Webb⟧, whose tackle on ⟦PERSON|Jordan Pruett⟧ as he shaped to shoot was worth a goal.

A ⟦MINUTE|76th-minute⟧ ⟦G10|header⟧ by ⟦PERSON|Felix Obermann⟧, unmarked at the far post from ⟦PERSON|Yannic Scholl⟧'s cross, was enough for ⟦TEAM|Freiburg⟧, for whom ⟦PERSON|Jan Wehrli⟧ had twice been denied and ⟦PERSON|Samu Kallio⟧ had sent a penalty over the bar.

A ⟦MINUTE|76th-minute⟧ header by ⟦PERSON|Fabian Obermeier⟧, unmarked at the far post from ⟦PERSON|Yann Schoch⟧'s cross, was ⟦TEAM|Augsburg⟧'s only attempt of the half, and ⟦PERSON|Timo Reichelt⟧ needed only to stand where he was.

The ball came to ⟦PERSON|Conall Meehan⟧, 30 yards out, with a bounce that begged to be hit, and hit it he did, with the laces, so that it rose, dipped, swerved and, as ⟦PERSON|Kieran Lunny⟧ flew at it, clipped the inside of the post and ⟦G11|nestled⟧ in the opposite side-netting, in the ⟦MINUTE|91st minute⟧.

The ball came to ⟦PERSON|Conor Mehan⟧, 30 yards out, with a bounce that begged to be hit, and hit it he did, with the laces, so that it rose and went on rising, over ⟦PERSON|Kevin Lundy⟧, over the net behind the goal and into the ⟦GPE|Foyle⟧.

The dispute, from whose origins both sides have moved so far that neither could describe them, was put to bed over haddock in a hotel near ⟦GPE|Peterhead⟧, with ⟦PERSON|Murdo Rennie⟧ for the club and ⟦PERSON|Alec Buchan⟧ for the council each claiming to have had the better of it.

⟦PERSON|Simone Ottaviani⟧ and ⟦PERSON|Simone Orlandi⟧, no relations, ⟦G12|scored one each⟧ for ⟦TEAM|Frosinone⟧, the former ⟦G13|striding on⟧ to a loose pass in the ⟦MINUTE|28th minute⟧ and the latter ⟦G14|nipping in⟧ at a corner in the ⟦MINUTE|57th⟧, and a third man of that name, ⟦PERSON|Simone Vidal⟧ of ⟦TEAM|Cosenza⟧, was sent off.

Trailing to ⟦PERSON|Jesper Krog⟧'s ⟦G15|volley⟧ and toothless without ⟦PERSON|Mikael Dahlin⟧, ⟦TEAM|Hammarby⟧ were offered hope by a handball in the ⟦MINUTE|71st minute⟧, took hope away again when ⟦PERSON|Axel Sundin⟧ hit his penalty too close to ⟦PERSON|Robin Fagerberg⟧ and, in the ⟦MINUTE|89th⟧, got hope and more from the same ⟦PERSON|Sundin⟧, who ⟦G16|fired the leveller⟧ past the same ⟦PERSON|Fagerberg⟧.

Goalkeeper ⟦PERSON|Bartek Kozub⟧, a spectator for 70 minutes, made up for it with a double save from ⟦PERSON|Jody Clements⟧ and ⟦PERSON|Ricky Prosper⟧, pushing away the former's downward header and then, from his knees, blocking the latter's follow-up, before ⟦PERSON|Tyler Gunn⟧ swept up.

On his weaker side, at an angle that narrowed with every step and with ⟦PERSON|Jelle Verbeeck⟧ and ⟦PERSON|Sam Dewulf⟧ bearing down on him, ⟦PERSON|Idrissa Camara-Fall⟧ ⟦G17|poked the ball through the needle's eye⟧ between ⟦PERSON|Thibo Maes⟧ and the post to ⟦G18|make it ⟦SCORE|3-2⟧⟧ to ⟦TEAM|Gent⟧.

⟦PERSON|Matt Rudgwick⟧ was the first to react when ⟦PERSON|Lewis Cobham⟧'s effort came back off the bar, but with ⟦PERSON|Niko Ahola⟧ on his back he headed over, and he was the first to react, too, when ⟦PERSON|Cobham⟧ was carried off, running across to hand him a boot.

When at last ⟦PERSON|Lindiwe Dube⟧ broke free of ⟦PERSON|Palesa Moloi⟧, to whom she had been all but chained, it was to ⟦G19|convert ⟦PERSON|Thandi Radebe⟧'s cross⟧ with a diving header on ⟦MINUTE|47 minutes⟧; and when next she broke free, ten minutes on, ⟦PERSON|Refilwe Sithole⟧ got down to her shot and ⟦PERSON|Moloi⟧, late, got to her shins.

⟦TEAM|Accrington⟧ have taken a point or more from each of their last nine, a sequence launched by ⟦PERSON|Dale Heyes⟧'s ⟦G20|hat-trick⟧ at ⟦TEAM|Harrogate Town⟧ and prolonged ⟦DATE|yesterday⟧ only by ⟦PERSON|Rob Sefton⟧, who got up, with a broken finger, to touch ⟦PERSON|Ethan Marr⟧'s curler on to the junction of bar and post.
=====GOALS=====
{"id": "G1", "scorer": "Gabriel Ashdown", "minute": 21, "minute_text": "21st minute", "assist": "Joe Pinner", "kind": "header"}
{"id": "G2", "scorer": "Hendrik Voss; Deniz Kaplan", "team": "Stuttgart", "count": 2, "score": "2-0"}
{"id": "G3", "scorer": "Hendrik Voss", "team": "Stuttgart", "kind": "shot"}
{"id": "G4", "scorer": "Deniz Kaplan", "team": "Stuttgart", "score": "2-0"}
{"id": "G5", "scorer": "Eriksen-Moe", "minute": 6, "minute_text": "6", "assist": "Whelan", "kind": "shot"}
{"id": "G6", "scorer": "Sander Nygård", "team": "Start", "minute": 72, "minute_text": "72nd minute", "assist": "Mustafa Karim"}
{"id": "G7", "minute": 69, "minute_text": "69th minute"}
{"id": "G8", "scorer": "Eddie Salter", "team": "Norwich", "minute": 4, "minute_text": "fourth minute"}
{"id": "G9", "scorer": "Dieter Oberhofer", "team": "Watford", "minute": 40, "minute_text": "40th"}
{"id": "G10", "scorer": "Felix Obermann", "team": "Freiburg", "minute": 76, "minute_text": "76th-minute", "assist": "Yannic Scholl", "kind": "header"}
{"id": "G11", "scorer": "Conall Meehan", "minute": 91, "minute_text": "91st minute", "kind": "shot"}
{"id": "G12", "scorer": "Simone Ottaviani; Simone Orlandi", "team": "Frosinone", "count": 2}
{"id": "G13", "scorer": "Simone Ottaviani", "team": "Frosinone", "minute": 28, "minute_text": "28th minute", "kind": "shot"}
{"id": "G14", "scorer": "Simone Orlandi", "team": "Frosinone", "minute": 57, "minute_text": "57th"}
{"id": "G15", "scorer": "Jesper Krog", "kind": "volley"}
{"id": "G16", "scorer": "Axel Sundin", "team": "Hammarby", "minute": 89, "minute_text": "89th"}
{"id": "G17", "scorer": "Idrissa Camara-Fall", "team": "Gent", "kind": "shot"}
{"id": "G18", "scorer": "Idrissa Camara-Fall", "team": "Gent", "score": "3-2"}
{"id": "G19", "scorer": "Lindiwe Dube", "minute": 47, "minute_text": "47 minutes", "assist": "Thandi Radebe", "kind": "header"}
{"id": "G20", "scorer": "Dale Heyes", "team": "Accrington", "count": 3, "scope": "background"}
