When a man has three in a match they give him the ball. ⟦PERSON|Dieumerci Lokando⟧ had three ⟦G1|goals⟧ and a booking in ⟦GPE|Liège⟧ and they gave him, because the ball had gone in the river, a voucher.

⟦TEAM|Ipswich Town Women⟧ reported on ⟦DATE|Monday⟧ that ⟦PERSON|Poppy Wetherall⟧ has extended her stay until ⟦DATE|2027⟧. Signed at 16, she has 91 appearances, 8 ⟦G2|goals⟧ and one red card, which she disputes.

Nobody disputes what ⟦PERSON|Gaspar Echeverri⟧ was trying to do at the ⟦MINUTE|hour⟧: shoot, low, inside ⟦PERSON|Duván Perea⟧'s left-hand upright. Nobody disputes that he failed. The argument in ⟦GPE|Cali⟧ is over ⟦PERSON|Mauricio Zapata⟧, who may or may not have been standing on the goalkeeper when he ⟦G3|bent down and nodded the parry in⟧. ⟦TEAM|Deportivo Cali⟧ say not; the referee said so.

"We can still finish third," ⟦PERSON|Petra Halvorsen⟧ insisted. ⟦TEAM|Vålerenga Women⟧ need to win twice, and for ⟦TEAM|Brann Women⟧ to slip, and to find somebody who can score.

"We asked for a reaction and got one. Trouble is, it was theirs." So said ⟦PERSON|Lesley Cartmel⟧ after her ⟦TEAM|Preston⟧ side, having ⟦G4|moved in front⟧ through ⟦PERSON|Bella Sykes-Adams⟧ with ⟦MINUTE|six minutes to go⟧, were still congratulating her when ⟦PERSON|Ola Nkemelu⟧ ⟦G5|squared things up⟧.

A point lifts ⟦TEAM|Haugesund⟧ off the foot. A goal would have lifted the roof off the ⟦VENUE|Haugesund Stadion⟧, for it is a long time since they had one there, and ⟦PERSON|Torstein Eikeland⟧ would have been its author but for being two inches the wrong side of everybody.

Leading scorer, ⟦PERSON|Rodolfo Escalante⟧. Leading appearance-maker, ⟦PERSON|Rodolfo Escalante⟧. Leading the singing on the bus, after his ⟦G6|brace⟧ in ⟦GPE|Puebla⟧: the kit man.

⟦PERSON|Scott Oduya-Marsh⟧ wanted a move, and got it; wanted the number nine, and got that; and wanted a goal against his old club on ⟦DATE|Saturday⟧, where he got a stud down the shin and a seat in the stand.

Had you left ⟦VENUE|Carrow Road⟧ on the stroke of ⟦MINUTE|90 minutes⟧ you would have missed ⟦PERSON|Ludvig Sörman⟧ treading on the ball in the six-yard box, ⟦PERSON|Gabe Whitlow⟧ slicing the loose one out to ⟦PERSON|Karim Soudani⟧, and the ⟦NORP|Tunisian⟧ ⟦G7|hammering it through everyone⟧ for what the scoreboard, which was also leaving, called ⟦SCORE|1-0⟧.

⟦TEAM|Bray⟧ had two sights of goal, both of them from behind it.

That ⟦PERSON|Fran Ocaña⟧ ended his fast on ⟦DATE|Sunday⟧ had to do with ⟦PERSON|Gorka Aldecoa⟧, who passed when he might have shot, and with ⟦PERSON|Nils Hartog⟧, who stood when he might have moved. ⟦TEAM|Levante⟧'s record buy ⟦G8|netted⟧ for the first time since a ⟦G9|diving header⟧ in ⟦DATE|September⟧.

Two down with ten to play, ⟦TEAM|Iran Women⟧ needed a miracle and got a corner. They got another. The two came to nothing and the team, to its credit, to the touchline to applaud.

In an ideal world, says ⟦PERSON|Dwayne Ricketts⟧, he would have a twenty-goal man. In ⟦GPE|Kingston⟧ he has ⟦PERSON|Oshane Lewin⟧, who has managed ⟦G10|three⟧, the last of them a mishit at ⟦GPE|Montego Bay⟧ that won a prize for comedy. On ⟦DATE|Sunday⟧, put in by ⟦PERSON|Tyrell Gayle⟧ at ⟦SCORE|0-0⟧ with no one near, ⟦PERSON|Lewin⟧ dawdled until there was.

‘A goal’s a goal,’ shrugged ⟦PERSON|Ingrid Pálsdóttir⟧, rubbing the thigh it had come off. ‘Ask me in ⟦DATE|May⟧ how it ⟦G11|went in⟧.’ It had ⟦G12|gone in⟧ because ⟦PERSON|Thelma Vigfúsdóttir⟧, on the line, jumped over it, thinking, so she explained to ⟦TEAM|Selfoss⟧'s coach, that it was wide.

The gap between first and second is a single goal: ⟦TEAM|Petrolul⟧ plus 18, ⟦TEAM|Hermannstadt⟧ plus 17. Both have a game in hand, and both, this being ⟦GPE|Romania⟧, have appealed.

With his first touch ⟦PERSON|Elijah Montrose⟧ controlled the ball. With his second he controlled it again. There was a third, a fourth, and by the fifth ⟦PERSON|Sol Winterbourne⟧, scenting a chance to be helpful, ran up and ⟦G13|tonked it in⟧ himself. ⟦TEAM|Cambridge United⟧ lead ⟦GPE|Essex⟧'s finest on aggregate, two-nil.

Deadline passed, deal off. ⟦PERSON|Kwame Asiedu-Poku⟧ goes back to a dressing room where he is owed eleven weeks' wages and has ⟦G14|scored the winner⟧ in five of his last nine starts. "I play for the shirt," he told ⟦ORG|Graphic Sports⟧. "The shirt also is owed."

There was the one ⟦PERSON|Pim Roelofs⟧ put over, there was the one ⟦PERSON|Daan Verkerk⟧ put wide, and there was the one that both went for and neither reached. In the end there was the one that counted, ⟦PERSON|Soufiane Aztout⟧ for ⟦TEAM|Utrecht⟧, ⟦MINUTE|81 minutes⟧, ⟦G15|tap-in⟧.

Like a good host, ⟦TEAM|Eyüpspor⟧'s keeper ⟦PERSON|Onur Taşkın⟧ met his visitors at the edge of the box. Like a poor one he missed the ball. ⟦PERSON|Hugo Bravo-Teixeira⟧ ⟦G16|let himself in⟧.

A hundred and four internationals and ⟦PERSON|Zhanna Orlova⟧ had never been sent off, never been dropped and never scored with anything other than her right foot. The second and third of these still stand. So does ⟦TEAM|Kazakhstan⟧'s run, of eight without conceding.

⟦PERSON|Leigh Ormskirk⟧ said he would "run through walls" for ⟦TEAM|Hartlepool⟧. On ⟦DATE|Tuesday⟧ he ran through ⟦PERSON|Gary Stitch⟧, ⟦PERSON|Nathan Bamford⟧ and a linesman, in that order, then ⟦G17|ran it in⟧. He had to be told that it was a free-kick to the other side, for ⟦PERSON|Stitch⟧.
=====GOALS=====
{"id": "G1", "scorer": "Dieumerci Lokando", "count": 3}
{"id": "G2", "scorer": "Poppy Wetherall", "team": "Ipswich Town Women", "count": 8, "scope": "background"}
{"id": "G3", "scorer": "Mauricio Zapata", "team": "Deportivo Cali", "kind": "header", "outcome": "ruled out"}
{"id": "G4", "scorer": "Bella Sykes-Adams", "team": "Preston", "minute": 84, "minute_text": "six minutes to go"}
{"id": "G5", "scorer": "Ola Nkemelu"}
{"id": "G6", "scorer": "Rodolfo Escalante", "count": 2}
{"id": "G7", "scorer": "Karim Soudani", "score": "1-0", "kind": "shot"}
{"id": "G8", "scorer": "Fran Ocaña", "team": "Levante", "assist": "Gorka Aldecoa"}
{"id": "G9", "scorer": "Fran Ocaña", "team": "Levante", "kind": "header", "scope": "background"}
{"id": "G10", "scorer": "Oshane Lewin", "count": 3, "scope": "background"}
{"id": "G11", "scorer": "Ingrid Pálsdóttir"}
{"id": "G12", "scorer": "Ingrid Pálsdóttir"}
{"id": "G13", "scorer": "Sol Winterbourne", "team": "Cambridge United"}
{"id": "G14", "scorer": "Kwame Asiedu-Poku", "count": 5, "scope": "background"}
{"id": "G15", "scorer": "Soufiane Aztout", "team": "Utrecht", "minute": 81, "minute_text": "81 minutes", "kind": "shot"}
{"id": "G16", "scorer": "Hugo Bravo-Teixeira"}
{"id": "G17", "scorer": "Leigh Ormskirk", "team": "Hartlepool", "outcome": "ruled out"}
