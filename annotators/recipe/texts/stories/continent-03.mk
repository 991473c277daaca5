⟦TEAM|Union Berlin⟧ ⟦SCORE|2-3⟧ ⟦TEAM|Mainz⟧: visitors survive late scare

⟦TEAM|Mainz⟧ let a three-goal lead almost slip but hung on at ⟦VENUE|An der Alten Försterei⟧ on ⟦DATE|Sunday⟧ evening. ⟦PERSON|Lennard Kossik⟧ ⟦G1|struck⟧ in the ⟦MINUTE|12th minute⟧, ⟦PERSON|Hiroto Yamazoe⟧ ⟦G2|doubled the lead⟧ on ⟦MINUTE|29⟧ and ⟦PERSON|Danilo Perković⟧ ⟦G3|added a third⟧ early in the second half, before ⟦TEAM|Union⟧ ⟦G4|replied twice⟧ through ⟦PERSON|Moritz Tannert⟧.

The first ⟦G5|goal⟧ was a gift. ⟦TEAM|Union⟧ centre-back ⟦PERSON|Oskar Lübeck⟧ dwelt on the ball and lost it to ⟦PERSON|Yamazoe⟧, who rolled it inside for ⟦PERSON|Kossik⟧ to ⟦G6|bury⟧ from 14 metres. ⟦PERSON|Jakub Sedláček⟧, the ⟦TEAM|Union⟧ keeper, got a hand to it but no more.

The hosts strove to hit back. ⟦PERSON|Emeka Adichie⟧ tested ⟦PERSON|Fabian Rohleder⟧ from distance on ⟦MINUTE|17⟧ and ⟦PERSON|Tannert⟧ drilled across goal with nobody on the end of it. ⟦TEAM|Mainz⟧, by contrast, looked like scoring each time they broke. ⟦PERSON|Perković⟧ was clean through but ⟦PERSON|Sedláček⟧ stood up well; from the corner that followed ⟦PERSON|Anton Wieghorst⟧ won the first header and ⟦PERSON|Yamazoe⟧ ⟦G7|hooked it over his shoulder and in⟧.

⟦TEAM|Union⟧ boss ⟦PERSON|Steffen Bräuer⟧ made three changes at ⟦MINUTE|half-time⟧. It made no difference. The second half was five minutes old when a deflected cross by ⟦PERSON|Wieghorst⟧ looped over ⟦PERSON|Sedláček⟧ and came down off the bar. ⟦PERSON|Perković⟧, who was following up, ⟦G8|stabbed it home⟧.

It looked all over, and ⟦TEAM|Mainz⟧ relaxed. ⟦PERSON|Adichie⟧ was fouled by ⟦PERSON|Kossik⟧ in the ⟦MINUTE|72nd minute⟧, ⟦PERSON|Tannert⟧ ⟦G9|curled the free-kick⟧ inside ⟦PERSON|Rohleder⟧'s left-hand post, and the old ground woke up. ⟦PERSON|Adichie⟧ hit the side netting. ⟦PERSON|Lübeck⟧, pushed up as a strike partner for ⟦PERSON|Tannert⟧, had ⟦G10|one⟧ disallowed for handball. In the ⟦MINUTE|third minute of stoppage time⟧ ⟦PERSON|Tannert⟧ scrambled in his ⟦G11|second⟧ after ⟦PERSON|Rohleder⟧ failed to hold ⟦PERSON|Adichie⟧'s shot.

There was no time for an equaliser. ⟦TEAM|Mainz⟧ climb to 11th with their fifth win; ⟦TEAM|Union⟧ have taken one point from 15.

"We had three good moments, they are all three in the net, and then we were stupid," said ⟦PERSON|Kossik⟧. "I don't understand it. At ⟦SCORE|3-0⟧ you keep the ball."
=====GOALS=====
{"id": "G1", "scorer": "Lennard Kossik", "team": "Mainz", "minute": 12, "assist": "Hiroto Yamazoe", "kind": "shot", "minute_text": "12th minute"}
{"id": "G2", "scorer": "Hiroto Yamazoe", "team": "Mainz", "minute": 29, "assist": "Anton Wieghorst", "kind": "shot", "minute_text": "29"}
{"id": "G3", "scorer": "Danilo Perković", "team": "Mainz", "minute": 50, "kind": "shot"}
{"id": "G4", "scorer": "Moritz Tannert", "team": "Union Berlin", "count": 2}
{"id": "G5", "scorer": "Lennard Kossik", "team": "Mainz", "minute": 12, "assist": "Hiroto Yamazoe", "kind": "shot"}
{"id": "G6", "scorer": "Lennard Kossik", "team": "Mainz", "minute": 12, "assist": "Hiroto Yamazoe", "kind": "shot"}
{"id": "G7", "scorer": "Hiroto Yamazoe", "team": "Mainz", "minute": 29, "assist": "Anton Wieghorst", "kind": "shot"}
{"id": "G8", "scorer": "Danilo Perković", "team": "Mainz", "minute": 50, "kind": "shot", "minute_text": "five minutes old"}
{"id": "G9", "scorer": "Moritz Tannert", "team": "Union Berlin", "minute": 72, "kind": "free kick", "minute_text": "72nd minute"}
{"id": "G10", "scorer": "Oskar Lübeck", "team": "Union Berlin", "outcome": "ruled out"}
{"id": "G11", "scorer": "Moritz Tannert", "team": "Union Berlin", "minute": 90, "added": 3, "kind": "shot", "minute_text": "third minute of stoppage time"}
