Two assists and a ⟦G1|goal⟧ in ⟦DATE|last week⟧'s win have put ⟦PERSON|Gaël Mounier⟧ in contention for a start when ⟦TEAM|Brest⟧ go to ⟦TEAM|Auxerre⟧. ⟦PERSON|Romain Cabella-Diaz⟧ is out, ⟦PERSON|Ibrahima Sow⟧ doubtful.

⟦TEAM|Slovan Bratislava⟧ ⟦G2|were in front⟧ almost from the first attack. ⟦PERSON|Marko Tolić⟧ beat his man and crossed, ⟦PERSON|Filip Ondruš⟧ dummied, and ⟦PERSON|Kenan Hadžić⟧ ⟦G3|clipped it across the keeper⟧ in the ⟦MINUTE|second minute⟧. Chances for ⟦PERSON|Ondruš⟧ and ⟦PERSON|Tolić⟧ went begging before ⟦MINUTE|half-time⟧.

⟦PERSON|Tolulope Ajibade⟧, ⟦TEAM|Remo Stars⟧' centre-forward, ⟦G4|did what was needed⟧ in the ⟦MINUTE|67th minute⟧. ⟦MINUTE|Ten minutes earlier⟧ he had been on the wrong end of a save by ⟦PERSON|Chijioke Nnadi⟧.

The ⟦TEAM|Bath City⟧ board did what was needed to satisfy the council and ⟦DATE|Tuesday⟧'s game against ⟦TEAM|Farnborough⟧ can go ahead with a limited capacity.

Both ⟦G5|goals⟧ at ⟦VENUE|Home Park⟧ were headers from set pieces, ⟦G6|one⟧ by ⟦PERSON|Oskar Lindahl⟧ for ⟦TEAM|Plymouth Argyle⟧ and the ⟦G7|other⟧ by ⟦PERSON|Brad Nethercott⟧ for ⟦TEAM|Blackburn Rovers⟧.

Both penalties at ⟦VENUE|Ewood Park⟧ were for handball, one by ⟦PERSON|Oskar Lindahl⟧ and the other by ⟦PERSON|Brad Nethercott⟧, and both were missed.

⟦TEAM|Defensor Sporting⟧ had a ⟦G8|goal⟧ chalked off after ⟦MINUTE|20 minutes⟧, a header against the post after ⟦MINUTE|31⟧ and, at the third attempt, a ⟦G9|goal⟧ to celebrate: ⟦PERSON|Álvaro Recoba-Sanz⟧ took aim and ⟦G10|fired in⟧ a ⟦MINUTE|minute before half-time⟧.

⟦PERSON|Tyrell Hanley⟧ kept his cool to ⟦G11|tuck in the penalty⟧ after ⟦MINUTE|14 minutes⟧, while ⟦PERSON|Luca Ferrante⟧ lost his and was sent off for what he said to the assistant. ⟦TEAM|Hartlepool United⟧ should have won by more.

⟦TEAM|Hartlepool United⟧ should have won by more than the one goal. ⟦PERSON|Tyrell Hanley⟧ lost his cool and missed twice, and ⟦PERSON|Luca Ferrante⟧ tucked himself in at right-back and saw out the game.

⟦TEAM|Syria⟧ put up a fight. Once ⟦PERSON|Harib Al-Saadi⟧ had ⟦G12|got on the end of a long ball⟧ in the ⟦MINUTE|fifth minute⟧, the ⟦TEAM|UAE⟧ expected a comfortable evening, yet ⟦PERSON|Omar Kharbin-Saleh⟧ ⟦G13|had ⟦TEAM|Syria⟧ on terms⟧ on ⟦MINUTE|52⟧ and ⟦PERSON|Mahmoud Al-Youssef⟧ was a coat of paint away from a second.

⟦PERSON|Ayu Fujimori⟧ got on the end of everything ⟦TEAM|Omiya Ardija Ventus⟧ sent in, seven headers in all, of which four were on target and none got past ⟦PERSON|Misaki Oku⟧.

⟦PERSON|Mark Tolland⟧, the ⟦TEAM|Drogheda United⟧ defender, ⟦G14|put through his own net⟧ in the ⟦MINUTE|eighth minute⟧, and then did his best to make up for it at the other end, ⟦G15|getting his head on ⟦PERSON|Oisin Breen⟧'s corner⟧ in the ⟦MINUTE|83rd⟧.

Two bookings for ⟦PERSON|Mark Tolland⟧, the second for a trip on ⟦PERSON|Oisin Breen⟧, left ⟦TEAM|Drogheda United⟧ to defend for half an hour with ten. They did so without further loss.

Since ⟦PERSON|Stefano Marchi⟧'s derby ⟦G16|winner⟧ sent the ⟦VENUE|San Nicola⟧ into raptures ⟦DATE|last month⟧, ⟦TEAM|Bari⟧ have not managed a goal. They were well held by ⟦TEAM|Cittadella⟧, ⟦PERSON|Elia Dossena⟧ firing their only clear chance at the goalkeeper.

A single, scruffy ⟦G17|goal⟧ was all ⟦TEAM|Bari⟧ needed to see off ⟦TEAM|Cittadella⟧. ⟦PERSON|Elia Dossena⟧ claimed it though the final touch, in the ⟦MINUTE|73rd minute⟧, was off ⟦PERSON|Stefano Marchi⟧.

⟦TEAM|Leyton Orient⟧ took ⟦MINUTE|72 seconds⟧ to ⟦G18|go in front⟧ and another 72 minutes to do anything else. ⟦PERSON|Charlie Nwosu-Reid⟧ chested it down and ⟦G19|struck⟧; later he was to see a shot go narrowly past.

⟦PERSON|Charlie Nwosu-Reid⟧ chested it down and struck a shot that ⟦PERSON|Jon Mears⟧ touched on to the post in the ⟦MINUTE|72nd minute⟧. ⟦TEAM|Leyton Orient⟧ coach ⟦PERSON|Will Ashdown⟧ said it was "a point won".

A moment of brilliance from ⟦PERSON|Sander Kask⟧ separated ⟦TEAM|Flora Tallinn⟧ from ⟦TEAM|Levadia⟧. He beat four men before ⟦G20|clipping the ball in⟧ ⟦MINUTE|six minutes before the break⟧.

A spell of madness cost ⟦TEAM|Levadia⟧. ⟦PERSON|Markus Poom-Saar⟧ was sent off for a stamp, ⟦PERSON|Sander Kask⟧ won a penalty and, when it was saved, ⟦PERSON|Rauno Tamm⟧ was there to ⟦G21|help himself⟧ for ⟦TEAM|Flora Tallinn⟧.

Guests were asked to help themselves to sandwiches at the ⟦TEAM|Levadia⟧ fans' forum, where ⟦PERSON|Marko Savić⟧ answered questions on the club's plans for ⟦DATE|next year⟧.
=====GOALS=====
{"id": "G1", "scorer": "Gaël Mounier", "team": "Brest", "scope": "background"}
{"id": "G2", "scorer": "Kenan Hadžić", "team": "Slovan Bratislava", "minute": 2, "minute_text": "second minute", "kind": "shot", "assist": "Marko Tolić"}
{"id": "G3", "scorer": "Kenan Hadžić", "team": "Slovan Bratislava", "minute": 2, "minute_text": "second minute", "kind": "shot", "assist": "Marko Tolić"}
{"id": "G4", "scorer": "Tolulope Ajibade", "team": "Remo Stars", "minute": 67, "minute_text": "67th minute"}
{"id": "G5", "scorer": "Oskar Lindahl; Brad Nethercott", "kind": "header", "count": 2}
{"id": "G6", "scorer": "Oskar Lindahl", "team": "Plymouth Argyle", "kind": "header"}
{"id": "G7", "scorer": "Brad Nethercott", "team": "Blackburn Rovers", "kind": "header"}
{"id": "G8", "team": "Defensor Sporting", "minute": 20, "minute_text": "20 minutes", "outcome": "ruled out"}
{"id": "G9", "scorer": "Álvaro Recoba-Sanz", "team": "Defensor Sporting", "minute": 45, "minute_text": "minute before half-time"}
{"id": "G10", "scorer": "Álvaro Recoba-Sanz", "team": "Defensor Sporting", "minute": 45, "minute_text": "minute before half-time", "kind": "shot"}
{"id": "G11", "scorer": "Tyrell Hanley", "team": "Hartlepool United", "minute": 14, "minute_text": "14 minutes", "kind": "penalty"}
{"id": "G12", "scorer": "Harib Al-Saadi", "team": "UAE", "minute": 5, "minute_text": "fifth minute"}
{"id": "G13", "scorer": "Omar Kharbin-Saleh", "team": "Syria", "minute": 52, "minute_text": "52"}
{"id": "G14", "scorer": "Mark Tolland", "minute": 8, "minute_text": "eighth minute", "kind": "own goal"}
{"id": "G15", "scorer": "Mark Tolland", "team": "Drogheda United", "minute": 83, "minute_text": "83rd", "kind": "header"}
{"id": "G16", "scorer": "Stefano Marchi", "team": "Bari", "scope": "background"}
{"id": "G17", "scorer": "Stefano Marchi", "team": "Bari", "minute": 73, "minute_text": "73rd minute"}
{"id": "G18", "scorer": "Charlie Nwosu-Reid", "team": "Leyton Orient", "minute": 2, "minute_text": "72 seconds"}
{"id": "G19", "scorer": "Charlie Nwosu-Reid", "team": "Leyton Orient", "minute": 2, "minute_text": "72 seconds"}
{"id": "G20", "scorer": "Sander Kask", "team": "Flora Tallinn", "minute": 39, "minute_text": "six minutes before the break"}
{"id": "G21", "scorer": "Rauno Tamm", "team": "Flora Tallinn"}
