⟦PERSON|Piers Calthorpe⟧'s ⟦MINUTE|75th-minute⟧ ⟦G1|goal⟧ put the gloss on ⟦TEAM|Torquay United⟧'s win, although the ⟦MINUTE|75th-minute⟧ incident people will remember is the foul by ⟦PERSON|Mason Greer⟧ that should have brought a penalty a few seconds before it.

⟦TEAM|Bologna⟧ went two up through ⟦PERSON|Dario Fenzi⟧'s ⟦G2|finish⟧ in the ⟦MINUTE|53rd minute⟧, and a goalless first half hour was forgotten. ⟦PERSON|Ivan Sabic⟧ had ⟦G3|opened the scoring⟧ with a header on ⟦MINUTE|42⟧.

The first two efforts of the match were ⟦PERSON|Remy Castellane⟧'s, both from outside the box and both held by ⟦PERSON|Anton Vogel⟧. The third, by ⟦PERSON|Issa Toure⟧, was over. ⟦TEAM|Metz⟧ did not have a fourth.

One ⟦G4|goal⟧ was always likely to be enough. ⟦PERSON|Conor Kirwan⟧'s, with ⟦MINUTE|12 minutes to play⟧, was preceded by two goalmouth scrambles and one penalty appeal for ⟦TEAM|Shamrock Rovers⟧.

A ⟦G5|penalty⟧ for a handball by ⟦PERSON|Hugo Arreola⟧, which ⟦PERSON|Jonathan Saldivar⟧ took, and a ⟦G6|header⟧ for which ⟦PERSON|Arreola⟧ lost ⟦PERSON|Efrain Mota⟧: it was a bad night for the ⟦TEAM|Queretaro⟧ defender against ⟦TEAM|Necaxa⟧.

The winter's third strike by rail workers meant a crowd of only 4,100 at the ⟦VENUE|Valley⟧, where ⟦TEAM|Charlton Athletic⟧ and ⟦TEAM|Lincoln City⟧ played out a match of 31 fouls and no goals.

⟦PERSON|Ibrahim Bangoura⟧'s winning ⟦G7|goal⟧ for ⟦TEAM|Guinea⟧, in the ⟦MINUTE|69th minute⟧, came from a throw-in. ⟦TEAM|Mali⟧ had two penalties, missed by ⟦PERSON|Seydou Traoré⟧ and ⟦PERSON|Cheick Konaté⟧, and a free-kick that struck the post.

It is now five hours and eight minutes since ⟦TEAM|Sheffield Wednesday⟧ had a goal to cheer. ⟦PERSON|Lee Chappell⟧'s penalty in the ⟦MINUTE|20th minute⟧ should have ended the wait.

Sixty seconds after ⟦PERSON|Robin Terlouw⟧'s ⟦G8|strike⟧ made it ⟦SCORE|1-0⟧ to ⟦TEAM|Utrecht⟧ on ⟦MINUTE|22⟧, ⟦PERSON|Milan Kuyper⟧ met a free-kick with a volley that hit ⟦PERSON|Sem Brands⟧ and went behind.

⟦TEAM|Dover Athletic⟧'s ⟦G9|second⟧ and last came on ⟦MINUTE|59⟧, ⟦PERSON|Christian Mbemba⟧'s half-hit ⟦G10|volley⟧ finding its way through four pairs of legs. ⟦PERSON|Will Snape⟧, who was unsighted for it, had saved two cleaner ones.

⟦PERSON|Hjalmar Finnsson⟧'s free-kick clipped the outside of the post. ⟦PERSON|Finnsson⟧'s next ⟦G11|free-kick⟧, from the same spot at ⟦MINUTE|90+2⟧, clipped the inside and ⟦TEAM|Stjarnan⟧ had won.

"There's a goal in him, I'm sure," said ⟦TEAM|Plymouth Argyle⟧ manager ⟦PERSON|Carl Dunstan⟧ of ⟦PERSON|Ezra Mills⟧, who in 11 matches has hit the bar twice, had a header chalked off and missed a penalty.

⟦TEAM|Racing Santander⟧'s unlikely ⟦G12|match-winner⟧ was ⟦PERSON|Unai Arrieta⟧, a left-back without a goal in 94 appearances until the ⟦MINUTE|88th minute⟧ of this one. ⟦PERSON|Asier Lekue⟧, the usual penalty taker, had missed in the first half.

An audacious ⟦G13|lob⟧ by ⟦PERSON|Serhat Demir⟧ with the last kick of the game gave ⟦TEAM|Samsunspor⟧ a share of the points that a penalty miss by ⟦PERSON|Enes Polat⟧ had put at risk.

Beaten twice by ⟦PERSON|Rasheed Bryan⟧ ⟦G14|headers⟧, on ⟦MINUTE|7⟧ and 34 minutes, goalkeeper ⟦PERSON|Jake Lomas⟧ made his save of the season to deny the ⟦TEAM|Doncaster Rovers⟧ man a treble. His header had looked in.

⟦TEAM|Ajax⟧ managed one header at goal, one penalty appeal and one moment of quality, ⟦PERSON|Tijs Groen⟧'s curling ⟦G15|effort⟧ in the ⟦MINUTE|57th minute⟧, and it beat ⟦TEAM|Twente⟧.

One moment of quality, a curling effort by ⟦PERSON|Jurre Faber⟧ in the ⟦MINUTE|57th minute⟧, deserved better than to come back off the angle. ⟦TEAM|Zwolle⟧ and ⟦TEAM|Emmen⟧ drew.

The hosts' ⟦PERSON|Andrei Munteanu⟧ squandered a penalty, a one-on-one and a free header inside the ⟦MINUTE|opening quarter of an hour⟧, and ⟦TEAM|Farul⟧ paid when ⟦PERSON|Robert Stanciu⟧'s ⟦G16|goal⟧ at ⟦MINUTE|73⟧ won it for ⟦TEAM|Sepsi⟧.

Promotion was sealed before a ball was kicked, but ⟦PERSON|Georgia Ablett⟧ still had the last word with her ⟦MINUTE|20th-minute⟧ ⟦G17|penalty⟧ for ⟦TEAM|Ipswich Town Women⟧, and ⟦PERSON|Niamh Corrigan⟧ her fifth assist.

There were 14 corners, 31 crosses, three penalty claims and one decent finish, and ⟦PERSON|Santiago Rueda⟧'s ⟦G18|finish⟧ on ⟦MINUTE|46⟧, 40 seconds after the restart, is why ⟦TEAM|Once Caldas⟧ go through.
=====GOALS=====
{"id": "G1", "scorer": "Piers Calthorpe", "team": "Torquay United", "minute": 75, "minute_text": "75th-minute"}
{"id": "G2", "scorer": "Dario Fenzi", "team": "Bologna", "minute": 53, "minute_text": "53rd minute", "score": "2-0"}
{"id": "G3", "scorer": "Ivan Sabic", "team": "Bologna", "minute": 42, "minute_text": "42", "kind": "header"}
{"id": "G4", "scorer": "Conor Kirwan", "team": "Shamrock Rovers", "minute": 78, "minute_text": "12 minutes to play"}
{"id": "G5", "scorer": "Jonathan Saldivar", "team": "Necaxa", "kind": "penalty"}
{"id": "G6", "scorer": "Efrain Mota", "team": "Necaxa", "kind": "header"}
{"id": "G7", "scorer": "Ibrahim Bangoura", "team": "Guinea", "minute": 69, "minute_text": "69th minute"}
{"id": "G8", "scorer": "Robin Terlouw", "team": "Utrecht", "minute": 22, "minute_text": "22"}
{"id": "G9", "scorer": "Christian Mbemba", "team": "Dover Athletic", "minute": 59, "minute_text": "59"}
{"id": "G10", "scorer": "Christian Mbemba", "team": "Dover Athletic", "minute": 59, "minute_text": "59", "kind": "volley"}
{"id": "G11", "scorer": "Hjalmar Finnsson", "team": "Stjarnan", "minute": 90, "added": 2, "minute_text": "90+2", "kind": "free kick"}
{"id": "G12", "scorer": "Unai Arrieta", "team": "Racing Santander", "minute": 88, "minute_text": "88th minute"}
{"id": "G13", "scorer": "Serhat Demir", "team": "Samsunspor", "minute_text": "last kick of the game", "kind": "shot"}
{"id": "G14", "scorer": "Rasheed Bryan", "team": "Doncaster Rovers", "kind": "header", "count": 2}
{"id": "G15", "scorer": "Tijs Groen", "team": "Ajax", "minute": 57, "minute_text": "57th minute"}
{"id": "G16", "scorer": "Robert Stanciu", "team": "Sepsi", "minute": 73, "minute_text": "73"}
{"id": "G17", "scorer": "Georgia Ablett", "team": "Ipswich Town Women", "minute": 20, "minute_text": "20th-minute", "kind": "penalty"}
{"id": "G18", "scorer": "Santiago Rueda", "team": "Once Caldas", "minute": 46, "minute_text": "46"}
