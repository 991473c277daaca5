⟦PERSON|Elias Brandvold⟧ and ⟦PERSON|Kim Strand⟧ ⟦G1|were on target⟧ as ⟦TEAM|Sandefjord⟧ beat ⟦TEAM|Haugesund⟧ ⟦SCORE|2-0⟧. ⟦PERSON|Brandvold⟧ ⟦G2|slid in⟧ at the near post on ⟦MINUTE|18 minutes⟧; ⟦PERSON|Strand⟧, who'd earlier slid in on ⟦PERSON|Jo Vik⟧ and been booked, ⟦G3|drove home⟧ on ⟦MINUTE|66⟧.

The sponsorship is worth £6m over three years and puts a betting firm on the sleeve, not the front. ⟦TEAM|Burnley⟧ supporters' trust said it was "half a step".

⟦PERSON|Leandro Ochoa⟧ drove home through the night from ⟦GPE|Rosario⟧ after being left out, a five-hour trip that ended with a flat tyre. ⟦TEAM|Talleres⟧ say there's no problem and that he trained on ⟦DATE|Monday⟧.

Centre-half ⟦PERSON|Grant Buckle⟧ followed up his red card at ⟦TEAM|Oldham⟧ with an apology on social media and a cake for the referee's assistant. It did not shorten the ban.

⟦PERSON|Wilson Tavares⟧ hit the rebound over after ⟦PERSON|Mauro Dente⟧ had parried, but when the same thing happened in the ⟦MINUTE|73rd minute⟧ ⟦PERSON|Ugo Ferrand⟧ ⟦G4|followed up⟧, and ⟦TEAM|Servette⟧ had a ⟦G5|goal⟧ to defend. ⟦TEAM|Lugano⟧'s only response was a header at the keeper.

"You meet the same people on the way down," said ⟦PERSON|Gordon Laidlaw⟧, relegated for the third time in his career. "I've said hello to most of them."

There was no dispute about ⟦PERSON|Seth Barrowman⟧'s ⟦G6|second⟧, met on the volley from ⟦PERSON|Alek Hume⟧'s corner on ⟦MINUTE|51⟧. His ⟦G7|first⟧, on ⟦MINUTE|33⟧, might have been offside, and ⟦TEAM|Queen's Park⟧ keeper ⟦PERSON|Jamie Weir⟧ was booked for saying so before saving well from ⟦PERSON|Hume⟧.

⟦TEAM|Houston Dynamo⟧ have traded ⟦PERSON|Ezekiel Ward⟧ to ⟦TEAM|Portland⟧ for allocation money and a draft pick. The forward learned about it in a barber's chair.

⟦PERSON|Gianni Ruocco⟧ met with the fans' leaders on ⟦DATE|Tuesday⟧ and was there to meet the squad when they came in on ⟦DATE|Wednesday⟧. The new ⟦TEAM|Salernitana⟧ owner brought pastries.

It took a fine block by ⟦PERSON|Henry Adomako⟧ to stop ⟦PERSON|Rhys Colwyn⟧ rolling the ball into an empty net, and ⟦TEAM|Oxford City⟧ made the most of it: ⟦PERSON|Josef Kamara⟧ rolled a pass to ⟦PERSON|Tyler Booth⟧, and ⟦PERSON|Booth⟧ ⟦G8|squeezed it home⟧ from a tight angle on ⟦MINUTE|71 minutes⟧.

⟦PERSON|Rhian Beddow⟧ rolled her ankle on the stairs of the team bus, which is why she watched ⟦TEAM|Cardiff City⟧ from behind the dugout with her foot on a crate.

A ⟦G11|goal⟧ apiece from ⟦PERSON|Jo Tae-min⟧ and ⟦PERSON|Lee Seung-woo-jin⟧ was fair: ⟦PERSON|Jo⟧'s ⟦MINUTE|40th-minute⟧ ⟦G9|tap-in⟧ had rewarded ⟦TEAM|Pohang⟧, ⟦PERSON|Lee⟧'s ⟦G10|header⟧ on ⟦MINUTE|82⟧ did the same for ⟦TEAM|Suwon⟧. Each had another chance saved.

The coach took off his captain with ⟦TEAM|Lens⟧ trailing and had to listen to it for the last ⟦MINUTE|20 minutes⟧. "They can sing what they like," he said. "⟦DATE|Tomorrow⟧ they'll see who trains and who doesn't."

⟦TEAM|Middlesbrough⟧ had opened brightly, ⟦PERSON|Cain Ridsdale⟧ forcing ⟦PERSON|Aron Kiss⟧ to claw away a header in the ⟦MINUTE|fourth minute⟧, and deserved the ⟦G12|goal⟧ he ⟦G13|rammed in⟧ in the ⟦MINUTE|12th⟧. ⟦TEAM|Cardiff⟧ came alive after the ⟦MINUTE|hour⟧ without the finish to go with it.

⟦TEAM|Sheffield Wednesday⟧ were docked two more points on ⟦DATE|Thursday⟧. The penalty, for late filing of accounts, drops them to 22nd and is to be appealed.

Penalties: the ⟦NORP|Uruguayan⟧ has taken 28, ⟦G14|scored⟧ 26 and missed two, both in ⟦DATE|2022⟧. "I go the same way every time," ⟦PERSON|Alfonso Bentancor⟧ insists. "They know. It doesn't help."

⟦TEAM|Ross County⟧ ⟦G15|took the lead⟧ from the penalty spot, ⟦TEAM|Hamilton⟧ ⟦G16|levelled⟧ from the penalty spot, and the third spot-kick of a poor game, in the ⟦MINUTE|85th minute⟧, was saved. ⟦PERSON|Simon Adair⟧ and ⟦PERSON|Cole Whitelaw⟧ were the men who ⟦G17|scored⟧, and ⟦PERSON|Adair⟧ was the one who missed.

The young ⟦NORP|Belgian⟧ goalkeeper punched three crosses, caught two and dropped one, at the feet of ⟦PERSON|Milo Verhaert⟧, who was so surprised that he passed it back. ⟦TEAM|Charleroi⟧ could laugh about it at the end.

⟦PERSON|Lewis Gascoyne⟧ sealed his move to ⟦TEAM|Middlesbrough⟧ at five minutes to eleven with a signature sent from a lay-by on the A1. ⟦TEAM|Hartlepool⟧ had needed a scanner.

⟦TEAM|Rosario Central⟧'s ⟦G18|second⟧, a ⟦MINUTE|66th-minute⟧ own goal by ⟦PERSON|Franco Ledesma⟧, took the sting out of a match that ⟦PERSON|Juan Cruz Otero⟧'s early ⟦G19|finish⟧ had set up. ⟦TEAM|Huracán⟧ missed twice from close range through ⟦PERSON|Braian Sosa⟧.
=====GOALS=====
{"id": "G1", "scorer": "Elias Brandvold; Kim Strand", "team": "Sandefjord", "count": 2}
{"id": "G2", "scorer": "Elias Brandvold", "team": "Sandefjord", "minute": 18, "minute_text": "18 minutes"}
{"id": "G3", "scorer": "Kim Strand", "team": "Sandefjord", "minute": 66, "minute_text": "66", "kind": "shot"}
{"id": "G4", "scorer": "Ugo Ferrand", "team": "Servette", "minute": 73, "minute_text": "73rd minute"}
{"id": "G5", "scorer": "Ugo Ferrand", "team": "Servette", "minute": 73, "minute_text": "73rd minute"}
{"id": "G6", "scorer": "Seth Barrowman", "minute": 51, "minute_text": "51", "assist": "Alek Hume", "kind": "volley"}
{"id": "G7", "scorer": "Seth Barrowman", "minute": 33, "minute_text": "33"}
{"id": "G8", "scorer": "Tyler Booth", "team": "Oxford City", "minute": 71, "minute_text": "71 minutes", "assist": "Josef Kamara", "kind": "shot"}
{"id": "G9", "scorer": "Jo Tae-min", "team": "Pohang", "minute": 40, "minute_text": "40th-minute"}
{"id": "G10", "scorer": "Lee Seung-woo-jin", "team": "Suwon", "minute": 82, "minute_text": "82", "kind": "header"}
{"id": "G11", "scorer": "Jo Tae-min; Lee Seung-woo-jin", "count": 2}
{"id": "G12", "scorer": "Cain Ridsdale", "team": "Middlesbrough", "minute": 12, "minute_text": "12th"}
{"id": "G13", "scorer": "Cain Ridsdale", "team": "Middlesbrough", "minute": 12, "minute_text": "12th"}
{"id": "G14", "scorer": "Alfonso Bentancor", "count": 26, "kind": "penalty", "scope": "background"}
{"id": "G15", "scorer": "Simon Adair", "team": "Ross County", "kind": "penalty"}
{"id": "G16", "scorer": "Cole Whitelaw", "team": "Hamilton", "kind": "penalty"}
{"id": "G17", "scorer": "Simon Adair; Cole Whitelaw", "count": 2, "kind": "penalty"}
{"id": "G18", "scorer": "Franco Ledesma", "team": "Rosario Central", "minute": 66, "minute_text": "66th-minute", "kind": "own goal"}
{"id": "G19", "scorer": "Juan Cruz Otero", "team": "Rosario Central"}
