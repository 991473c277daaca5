"We had 15 minutes where we could not get out," ⟦PERSON|Wim Jansens⟧ said. "Then ⟦PERSON|Kobe⟧ ⟦G1|gives us the lead⟧ out of nothing and the stadium goes quiet. That is football." ⟦TEAM|Antwerp⟧ travel to ⟦TEAM|Charleroi⟧ ⟦DATE|next weekend⟧.

⟦TEAM|Mansfield Town⟧ looked to be heading for a first ⟦DATE|2025⟧ defeat, but they ⟦G2|equalised⟧ from the spot: ⟦PERSON|Elliott Garrick⟧ was fouled by ⟦PERSON|Sonny Dace⟧ and ⟦PERSON|Will Maddox⟧ ⟦G3|sent ⟦PERSON|Iestyn Hall⟧ the wrong way⟧ in the ⟦MINUTE|90th minute⟧.

The satnav sent ⟦PERSON|Iestyn Hall⟧ the wrong way and he arrived at ⟦VENUE|Field Mill⟧ 40 minutes before the start. He still kept a clean sheet.

⟦PERSON|Ayo Falade⟧ ⟦G4|made the breakthrough⟧ in the ⟦MINUTE|13th minute⟧ and the same player ⟦G5|helped himself to another⟧ after the ⟦MINUTE|break⟧. ⟦TEAM|Charlton Athletic⟧ boss ⟦PERSON|Neil Crossan⟧ took him off to an ovation.

Fans helped themselves to seats after the turnstiles were opened early at ⟦VENUE|Priestfield⟧. ⟦TEAM|Charlton Athletic⟧ said no one had been hurt.

Negotiators made a breakthrough in the pay dispute in the early hours of ⟦DATE|Thursday⟧, and ⟦TEAM|Zamalek⟧ will fulfil their fixture with ⟦TEAM|Pyramids⟧. ⟦PERSON|Mahmoud Shawky⟧, their top scorer, will be on the bench.

⟦PERSON|Jesper Lykke⟧ thrashed ⟦PERSON|Carl Vinther⟧'s lay-off beyond ⟦PERSON|Kasper Thygesen⟧ to ⟦G6|lift ⟦TEAM|Viborg⟧ ⟦SCORE|2-1⟧ up⟧ in the ⟦MINUTE|62nd minute⟧. ⟦PERSON|Vinther⟧ thrashed a similar chance into the advertising boards.

There was one change to the order at the top: ⟦TEAM|Viborg⟧'s ⟦SCORE|2-1⟧ win lifted them above ⟦TEAM|Randers⟧, who have a game in hand.

The tie was effectively over once ⟦PERSON|Rebeca Nunes⟧ had ⟦G7|struck⟧ ⟦MINUTE|eight minutes⟧ into the return. ⟦TEAM|Benfica Women⟧ were five clear on aggregate and took off three starters at ⟦MINUTE|half-time⟧.

Lightning struck eight minutes into the return match and the players were taken off. ⟦TEAM|Benfica Women⟧ will carry a three-goal aggregate advantage into the rearranged game.

On ⟦MINUTE|29 minutes⟧ ⟦PERSON|Keiran Lodge⟧ slipped, ⟦PERSON|Abdul Sesay⟧ took over and his cross was ⟦G8|finished⟧ by ⟦PERSON|Milan Dukić⟧, the first time ⟦TEAM|Accrington Stanley⟧ had led in any match since ⟦DATE|August⟧.

⟦TEAM|Accrington Stanley⟧ have agreed terms to sign ⟦PERSON|Milan Dukić⟧ permanently. A finish in mid-table would trigger a clause worth a further £50,000.

⟦PERSON|Chidi Umeh⟧'s free-kick was only half cleared by ⟦PERSON|Tiago Abrantes⟧ and ⟦PERSON|Nuno Caldeira⟧ sent the loose ball back with interest, too high by a yard. ⟦TEAM|Casa Pia⟧ did not come closer.

⟦PERSON|Chidi Umeh⟧'s free-kick was only half cleared by ⟦PERSON|Tiago Abrantes⟧ and ⟦PERSON|Nuno Caldeira⟧ sent the loose ball back with interest, ⟦G9|low inside the post⟧. ⟦TEAM|Casa Pia⟧ were ⟦SCORE|1-0⟧ up with ⟦MINUTE|15 minutes⟧ played.

⟦TEAM|Gillingham⟧ came from behind to win away for the first time in 14 months. ⟦PERSON|Robbie Tench⟧'s ⟦MINUTE|44th-minute⟧ ⟦G10|leveller⟧ changed the mood and ⟦PERSON|Jayden Ofosu⟧'s ⟦G11|header⟧ did the rest.

The bus driver did the rest of the journey with a police escort. ⟦TEAM|Gillingham⟧ got to ⟦GPE|Carlisle⟧ with half an hour to spare.

⟦PERSON|Serhiy Pavlenko⟧'s ⟦G12|penalty⟧, given in the ⟦MINUTE|50th minute⟧ and taken ⟦MINUTE|two minutes later⟧ after a lengthy check, handed ⟦TEAM|Dynamo Kyiv⟧ breathing space.

⟦PERSON|Serhiy Pavlenko⟧'s penalty, given in the ⟦MINUTE|50th minute⟧ and taken ⟦MINUTE|two minutes later⟧ after a lengthy check, was pushed on to the post by ⟦PERSON|Oleh Romaniuk⟧.

⟦PERSON|Katrin Aasen⟧ and ⟦PERSON|Lina Moen⟧ combined for ⟦TEAM|Rosenborg Women⟧'s ⟦G13|second⟧, the former supplying and the latter ⟦G14|applying the last touch⟧. ⟦TEAM|Brann Women⟧ had not let in two at home all year.

⟦PERSON|Katrin Aasen⟧ and ⟦PERSON|Lina Moen⟧ combined for the best move of a poor game. The latter lost her footing as she prepared to shoot and ⟦PERSON|Sunniva Dahl⟧ booted the ball away.
=====GOALS=====
{"id": "G1", "scorer": "Kobe"}
{"id": "G2", "scorer": "Will Maddox", "team": "Mansfield Town", "minute": 90, "minute_text": "90th minute", "kind": "penalty"}
{"id": "G3", "scorer": "Will Maddox", "team": "Mansfield Town", "minute": 90, "minute_text": "90th minute", "kind": "penalty"}
{"id": "G4", "scorer": "Ayo Falade", "team": "Charlton Athletic", "minute": 13, "minute_text": "13th minute"}
{"id": "G5", "scorer": "Ayo Falade", "team": "Charlton Athletic"}
{"id": "G6", "scorer": "Jesper Lykke", "team": "Viborg", "minute": 62, "minute_text": "62nd minute", "assist": "Carl Vinther", "kind": "shot"}
{"id": "G7", "scorer": "Rebeca Nunes", "team": "Benfica Women", "minute": 8, "minute_text": "eight minutes"}
{"id": "G8", "scorer": "Milan Dukić", "team": "Accrington Stanley", "minute": 29, "minute_text": "29 minutes", "assist": "Abdul Sesay"}
{"id": "G9", "scorer": "Nuno Caldeira", "team": "Casa Pia", "minute": 15, "minute_text": "15 minutes", "kind": "shot"}
{"id": "G10", "scorer": "Robbie Tench", "team": "Gillingham", "minute": 44, "minute_text": "44th-minute"}
{"id": "G11", "scorer": "Jayden Ofosu", "team": "Gillingham", "kind": "header"}
{"id": "G12", "scorer": "Serhiy Pavlenko", "team": "Dynamo Kyiv", "minute": 52, "minute_text": "two minutes later", "kind": "penalty"}
{"id": "G13", "scorer": "Lina Moen", "team": "Rosenborg Women", "assist": "Katrin Aasen"}
{"id": "G14", "scorer": "Lina Moen", "team": "Rosenborg Women", "assist": "Katrin Aasen"}
