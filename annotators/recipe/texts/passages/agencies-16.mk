The goal of ⟦TEAM|Hapoel Beersheba⟧ ⟦DATE|this year⟧ is to finish in the top two, and ⟦PERSON|Eliran Shamir-Katz⟧, their new captain, says nothing less will do. He is in line to return in the second leg.

⟦PERSON|Kieran Dalgety⟧ fluffed his lines from eight yards on ⟦MINUTE|11 minutes⟧. ⟦PERSON|Marvin Asante-Bull⟧ screwed an effort wide on ⟦MINUTE|26⟧. ⟦PERSON|Dalgety⟧ again, on ⟦MINUTE|30⟧, nodded ⟦PERSON|Asante-Bull⟧'s floated ball past the upright. ⟦MINUTE|Three minutes before the break⟧ ⟦PERSON|Milos Janic⟧ held ⟦PERSON|Tom Brindle⟧'s shot at the second attempt.

Then came the ⟦G2|breakthrough⟧. ⟦PERSON|Tom Brindle-Fox⟧ rolled a free-kick sideways to ⟦PERSON|Elliott Sankoh⟧ and the ⟦NORP|Sierra Leonean⟧, who had earlier fired a foot over from a similar position, ⟦G1|smashed it into the bottom corner⟧ with ⟦MINUTE|63⟧ on the clock.

⟦PERSON|Sadia Rahimi-Clarke⟧ has a point to prove, having been dropped, she says, without a word of explanation. The ⟦TEAM|Leeds United Women⟧ striker will start against ⟦TEAM|Hull City Ladies⟧ in the third round.

⟦PERSON|Sheila Nakamura-West⟧ is out of contract in ⟦DATE|June⟧. The ⟦TEAM|Gotham FC⟧ forward, who passed 50 career ⟦G3|goals⟧ in ⟦DATE|May⟧, has told friends she wants a new challenge, and ⟦TEAM|North Carolina Courage⟧ are favourites to land her. She missed ⟦DATE|Friday⟧'s match with a calf problem.

⟦TEAM|Real Betis⟧ were denied a certain goal when ⟦PERSON|Aitor Salcedo-Prim⟧ stretched out a leg to block ⟦PERSON|Joaquin Merida⟧ on the line, and denied a likelier one when ⟦PERSON|Merida⟧ himself stood on the ball. They trail ⟦TEAM|Villarreal⟧ by two points and ⟦TEAM|Villarreal⟧ have two games in hand.

⟦PERSON|Sandro Kvaratsk⟧ chipped in with ⟦TEAM|Dinamo Tbilisi⟧'s ⟦G4|second⟧ after ⟦PERSON|Levan Gelashvili-Stone⟧ had ⟦G5|broken the stalemate⟧ from the spot. Keeper ⟦PERSON|Zurab Mosidze⟧, who gave away that penalty, ⟦G6|was beaten⟧ on both occasions but pulled off a string of saves, one of them from ⟦PERSON|Kvaratsk⟧'s overhead kick, to keep it respectable.

It should have been over by ⟦MINUTE|half-time⟧. It was over ⟦MINUTE|16 seconds after it⟧, ⟦PERSON|Hamza Trabelsi-Roy⟧ running on to ⟦PERSON|Aymen Khedira⟧'s flick straight from the kick-off and ⟦G7|beating ⟦PERSON|Moez Ben Salem⟧⟧ from 20 yards. ⟦TEAM|Etoile du Sahel⟧ ⟦SCORE|3⟧, ⟦TEAM|Club Africain⟧ ⟦SCORE|0⟧.

⟦TEAM|Stirling Albion⟧'s keeper, a joiner called ⟦PERSON|Andy McQuilken⟧, was the busiest man in ⟦GPE|Scotland⟧. He blocked with his shins from ⟦PERSON|Calum Struthers⟧. He blocked with his chest from ⟦PERSON|Paul Haggerty⟧. From ⟦PERSON|Struthers⟧ again, and ⟦PERSON|Haggerty⟧, and the next ⟦PERSON|Struthers⟧, he blocked with whatever he could find.

"We got a penalty, ⟦PERSON|Nicolai⟧ ⟦G8|scored⟧, we got another, ⟦PERSON|Nicolai⟧ missed," said ⟦TEAM|Lyngby⟧'s ⟦PERSON|Freja Quist-Olsen⟧, in the manner of a woman reading a shopping list. "Then they got one." ⟦PERSON|Nicolai Brøgger⟧'s miss was the costly bit: ⟦PERSON|Simon Tranberg⟧ took theirs and ⟦G9|put it away⟧.

⟦MINUTE|Four minutes⟧ was all ⟦PERSON|Abel Quintana-Reyes⟧ needed. The fit-again forward ⟦G11|had the ball in the net⟧ from his first attack, only to be called back; ⟦MINUTE|three minutes later⟧, in exactly the same place, from exactly the same pass by ⟦PERSON|Willy Ccori⟧, he was a yard further back and it ⟦G10|counted⟧.

Neither keeper had much to do in ⟦GPE|Bratislava⟧, and ⟦PERSON|Peter Vydra⟧ did less than that. A gentle back-pass from ⟦PERSON|Denis Hrasko⟧ rolled beneath his foot in the ⟦MINUTE|seventh minute⟧ and ⟦TEAM|Slovakia⟧ were ⟦G12|behind⟧. ⟦TEAM|Luxembourg⟧ had not crossed halfway.

⟦PERSON|Fin Carmody⟧ can make anybody's goal of the month. He has none ⟦DATE|this month⟧. He shot from 30 yards at ⟦TEAM|Bohs⟧ and hit the DJ booth; he shot from 25 yards at ⟦TEAM|Cork City⟧ and hit ⟦PERSON|Rob Slevin⟧, who may have been offended.

⟦TEAM|Toronto FC⟧ had been reduced to nine, ⟦TEAM|DC United⟧ were three to the good and ⟦PERSON|Micah Osei-Lowe⟧ was on a hat-trick, having ⟦G13|poached one⟧ on ⟦MINUTE|20⟧ and ⟦G14|blasted one⟧ on ⟦MINUTE|51⟧. He dragged the penalty that would have completed it wide.

Over in the other semi, ⟦TEAM|Port Moresby Strikers⟧ prevailed ⟦SCORE|2-1⟧ and they will hope that ⟦PERSON|Raymond Gunemba-Lee⟧, whose ⟦G15|double⟧ did it, recovers from the cramp that ended his evening. Goalless at the ⟦MINUTE|interval⟧, the match had been settled by the ⟦MINUTE|62nd minute⟧.

⟦PERSON|Paolo Vettori-Amadi⟧ stepped up in the ⟦MINUTE|96th minute⟧ with the keeper, ⟦PERSON|Luca Santangelo⟧, on one knee, and aimed at the top of the net. He found the second tier of the ⟦VENUE|Stadio Renzo Barbera⟧. ⟦TEAM|Palermo⟧ drop to third; the ball has been found.

A hand in the face, a hand on the shirt, a hand up for offside. ⟦PERSON|Otar Beridze-Kay⟧'s ⟦G16|header⟧ broke the rules in three separate ways, in the view of the officials, and ⟦TEAM|Torpedo Kutaisi⟧'s claim that it was the perfect ⟦G17|goal⟧ was waved away.

In the end ⟦TEAM|Wrexham⟧ ⟦G18|went from behind to in front⟧ in ninety seconds. ⟦PERSON|Jamie Penry⟧ ⟦G19|glanced one in⟧ off ⟦PERSON|Dai Roach-Ellis⟧; ⟦PERSON|Arfon Gwilym⟧ ⟦G20|caught another⟧ as sweet as you like from the restart. The visitors' manager, ⟦PERSON|Keith Bulmer⟧, had his coat half on.

For the first time since ⟦DATE|2019⟧ ⟦PERSON|Kwame Darko-Ellis⟧ was kept quiet: no shot, no foul, no goal. He drifts back towards halfway now, fires balls in and lets the younger ones do the shooting. One of them, ⟦PERSON|Jerome Tetteh⟧, took his cross down and ⟦G21|slammed it home⟧ on ⟦MINUTE|77⟧.

⟦TEAM|Sociedad Deportiva Huesca⟧ trail by one, as they did all night, to the ⟦MINUTE|fifth-minute⟧ ⟦G22|strike⟧ of ⟦PERSON|Oriol Bosch-Lara⟧. ⟦PERSON|Sergi Torrent⟧ was foiled by ⟦PERSON|Dani Lasheras⟧'s leg, ⟦PERSON|Yago Ferreiro⟧ by his own, and the return is on ⟦DATE|February 19⟧.

⟦PERSON|Samira Bouzid-Hart⟧ ⟦G24|ended her barren run⟧. ⟦PERSON|Ella Goodhew⟧'s corner, head-height; ⟦PERSON|Nell Ashurst⟧'s foot, knee-height; ⟦PERSON|Bouzid-Hart⟧'s knee, ankle-height. It ⟦G23|went in⟧, no matter. ⟦TEAM|Ipswich Town Women⟧ had drawn blanks in five.
=====GOALS=====
{"id": "G1", "scorer": "Elliott Sankoh", "minute": 63, "minute_text": "63", "assist": "Tom Brindle-Fox", "kind": "shot"}
{"id": "G2", "scorer": "Elliott Sankoh", "minute": 63, "minute_text": "63", "assist": "Tom Brindle-Fox", "kind": "shot"}
{"id": "G3", "scorer": "Sheila Nakamura-West", "count": 50, "scope": "background"}
{"id": "G4", "scorer": "Sandro Kvaratsk", "team": "Dinamo Tbilisi"}
{"id": "G5", "scorer": "Levan Gelashvili-Stone", "team": "Dinamo Tbilisi", "kind": "penalty"}
{"id": "G6", "scorer": "Sandro Kvaratsk; Levan Gelashvili-Stone", "team": "Dinamo Tbilisi", "count": 2}
{"id": "G7", "scorer": "Hamza Trabelsi-Roy", "team": "Etoile du Sahel", "minute": 46, "minute_text": "16 seconds after it", "assist": "Aymen Khedira", "kind": "shot"}
{"id": "G8", "scorer": "Nicolai Brøgger", "team": "Lyngby", "kind": "penalty"}
{"id": "G9", "scorer": "Simon Tranberg", "kind": "penalty"}
{"id": "G10", "scorer": "Abel Quintana-Reyes", "minute_text": "three minutes later", "assist": "Willy Ccori"}
{"id": "G11", "scorer": "Abel Quintana-Reyes", "outcome": "ruled out", "assist": "Willy Ccori"}
{"id": "G12", "scorer": "Denis Hrasko", "team": "Luxembourg", "minute": 7, "minute_text": "seventh minute", "kind": "own goal"}
{"id": "G13", "scorer": "Micah Osei-Lowe", "team": "DC United", "minute": 20, "minute_text": "20"}
{"id": "G14", "scorer": "Micah Osei-Lowe", "team": "DC United", "minute": 51, "minute_text": "51", "kind": "shot"}
{"id": "G15", "scorer": "Raymond Gunemba-Lee", "team": "Port Moresby Strikers", "count": 2}
{"id": "G16", "scorer": "Otar Beridze-Kay", "team": "Torpedo Kutaisi", "kind": "header", "outcome": "ruled out"}
{"id": "G17", "scorer": "Otar Beridze-Kay", "team": "Torpedo Kutaisi", "kind": "header", "outcome": "ruled out"}
{"id": "G18", "team": "Wrexham", "count": 2}
{"id": "G19", "scorer": "Jamie Penry", "team": "Wrexham", "kind": "header"}
{"id": "G20", "scorer": "Arfon Gwilym", "team": "Wrexham", "kind": "shot"}
{"id": "G21", "scorer": "Jerome Tetteh", "minute": 77, "minute_text": "77", "assist": "Kwame Darko-Ellis", "kind": "shot"}
{"id": "G22", "scorer": "Oriol Bosch-Lara", "minute": 5, "minute_text": "fifth-minute", "kind": "shot"}
{"id": "G23", "scorer": "Samira Bouzid-Hart", "team": "Ipswich Town Women", "assist": "Nell Ashurst"}
{"id": "G24", "scorer": "Samira Bouzid-Hart", "team": "Ipswich Town Women", "assist": "Nell Ashurst"}
