⟦PERSON|Rhys Llewellyn-Price⟧ (⟦MINUTE|9⟧) and ⟦PERSON|Max Ogden⟧ (⟦MINUTE|40⟧) ⟦G1|had ⟦TEAM|Wrexham⟧ ⟦SCORE|2-0⟧ to the good⟧, and ⟦PERSON|Ogden⟧ was about to add to his ⟦G2|goal⟧ when ⟦PERSON|Dom Cassidy⟧ nicked the ball from him.

On as a ⟦MINUTE|58th-minute⟧ substitute, ⟦PERSON|Alioune Dramé⟧ took all of ⟦MINUTE|40 seconds⟧ to ⟦G3|get himself a goal⟧ for ⟦TEAM|Sochaux⟧, and then took a knock that may keep him out for a month.

⟦PERSON|Jens Overgaard⟧'s ⟦TEAM|AGF⟧ have gone about things the right way since ⟦PERSON|Rasmus Brix⟧ ⟦G4|got the winner⟧ against ⟦TEAM|Silkeborg⟧ in ⟦DATE|August⟧. They have had 60 per cent of the ball or more in every match.

⟦PERSON|Ümit Yalçın⟧ was in acres of space to ⟦G5|convert⟧ from six yards on ⟦MINUTE|71 minutes⟧, and ⟦TEAM|Göztepe⟧'s relief was plain. ⟦PERSON|Berkay Önal⟧ and ⟦PERSON|Rômulo⟧ had each missed from a better position.

⟦PERSON|Ümit Yalçın⟧ was in acres of space but could not convert from six yards. ⟦TEAM|Göztepe⟧ ended with an unhappy crowd and another blank.

A deflected shot gave ⟦TEAM|Rosario Central⟧ the smallest of leads, ⟦PERSON|Maximiliano Lovera-Paz⟧ ⟦G6|finding a gap⟧ on ⟦MINUTE|63 minutes⟧ and the ball striking ⟦PERSON|Leandro Godoy⟧ on its way in.

A deflected shot gave ⟦PERSON|Axel Werner-Díaz⟧ a problem, but the ⟦TEAM|Rosario Central⟧ keeper twisted in the air and palmed it behind. ⟦TEAM|Banfield⟧ got nothing from the corner either.

⟦TEAM|Sheffield United Women⟧ pulled clear of ⟦TEAM|Charlton Athletic Women⟧ when ⟦PERSON|Isla Drummond⟧ took her ⟦G7|goal⟧ well, leaving ⟦PERSON|Robyn Hatcher⟧ on the floor and waiting for ⟦PERSON|Ottilie Strøm⟧ to commit herself.

⟦TEAM|Sheffield United Women⟧ pulled clear of the bottom two by taking a point at ⟦TEAM|Charlton Athletic Women⟧, ⟦PERSON|Ottilie Strøm⟧ making two good stops from ⟦PERSON|Isla Drummond⟧ at the end.

The fourth official had just put up his board when ⟦PERSON|Sergi Cardona-Mir⟧ ⟦G8|sent ⟦TEAM|Castellón⟧ wild⟧, ⟦PERSON|Hugo Novoa⟧ having lost the flight of a long ball. The board showed five minutes; there was time for ⟦PERSON|Dani Ruiz⟧ to put wide at the other end.

The announcement that ⟦PERSON|Sergi Cardona-Mir⟧ had signed until ⟦DATE|2029⟧ sent ⟦TEAM|Castellón⟧'s supporters wild. The forward has eight ⟦G9|goals⟧ in 15 matches.

⟦PERSON|Lewis Dunmore⟧ gave a penalty away, had a ⟦G10|goal⟧ disallowed and was substituted in the ⟦MINUTE|66th minute⟧ on a day to forget for ⟦TEAM|Crystal Palace⟧'s ⟦NORP|Scottish⟧ striker. ⟦PERSON|Aaron Tembe⟧ ⟦G11|put the penalty away⟧, ⟦MINUTE|15 minutes⟧ in, for ⟦TEAM|Southampton⟧.

In a tight first half, ⟦PERSON|Jovan Perović⟧ turned ⟦PERSON|Nikola Raičević⟧'s cross a foot wide and ⟦PERSON|Vuk Stanišić⟧ a header a foot over. ⟦TEAM|Vojvodina⟧ took off ⟦PERSON|Perović⟧ in the ⟦MINUTE|46th minute⟧.

In a tight first half, ⟦PERSON|Jovan Perović⟧ ⟦G12|turned ⟦PERSON|Nikola Raičević⟧'s cross between ⟦PERSON|Miloš Ćosić⟧'s legs⟧ in the ⟦MINUTE|22nd minute⟧. ⟦TEAM|Vojvodina⟧ were not asked many questions after that.

For the first time in five meetings ⟦TEAM|Uruguay⟧ did not let ⟦TEAM|Venezuela⟧ score, and for the first time in five meetings they ⟦G13|scored⟧ themselves: ⟦PERSON|Federico Otormín⟧, ⟦MINUTE|56⟧.

⟦TEAM|Oxford City⟧ ⟦G14|pegged back⟧ ⟦TEAM|Hampton & Richmond⟧ once through ⟦PERSON|Niko Farrant⟧, but there was no answer when ⟦PERSON|Ruaridh Sloan⟧ took a pass on his chest and ⟦G15|hit it into the far corner⟧ in the ⟦MINUTE|88th minute⟧.

⟦TEAM|Oxford City⟧ were pegged back in their own half for long periods. ⟦PERSON|Ruaridh Sloan⟧ took one pass on his chest and hit it out of the ground, and that was as threatening as ⟦TEAM|Hampton & Richmond⟧ were.

⟦PERSON|Amine Harrat⟧'s miskick became a pass; ⟦PERSON|Zakaria Naciri⟧ took it, went round ⟦PERSON|Ismail Zouhair⟧ and ⟦G16|put the finishing touch⟧ to a strange move (⟦MINUTE|18⟧). ⟦TEAM|Raja Casablanca⟧ ⟦G17|had a second⟧ through ⟦PERSON|Amine Harrat⟧ on ⟦MINUTE|33⟧, from a set piece.

Builders are putting the finishing touches to ⟦TEAM|Raja Casablanca⟧'s training centre, which will have six pitches. ⟦PERSON|Zakaria Naciri⟧ laid the first stone.

"I didn't see it go in, I was on the floor," ⟦PERSON|Mo Salim-Whyte⟧ said of his ⟦G18|header⟧ for ⟦TEAM|Rochdale⟧. "I heard it. Then I saw ⟦PERSON|Gaz⟧ running at me. When it hit the bar in the first half I heard that too."
=====GOALS=====
{"id": "G1", "scorer": "Rhys Llewellyn-Price; Max Ogden", "team": "Wrexham", "score": "2-0", "count": 2}
{"id": "G2", "scorer": "Max Ogden", "team": "Wrexham", "minute": 40, "minute_text": "40"}
{"id": "G3", "scorer": "Alioune Dramé", "team": "Sochaux", "minute": 59, "minute_text": "40 seconds"}
{"id": "G4", "scorer": "Rasmus Brix", "team": "AGF", "scope": "background"}
{"id": "G5", "scorer": "Ümit Yalçın", "team": "Göztepe", "minute": 71, "minute_text": "71 minutes"}
{"id": "G6", "scorer": "Maximiliano Lovera-Paz", "team": "Rosario Central", "minute": 63, "minute_text": "63 minutes", "kind": "shot"}
{"id": "G7", "scorer": "Isla Drummond", "team": "Sheffield United Women"}
{"id": "G8", "scorer": "Sergi Cardona-Mir", "team": "Castellón"}
{"id": "G9", "scorer": "Sergi Cardona-Mir", "team": "Castellón", "scope": "background", "count": 8}
{"id": "G10", "scorer": "Lewis Dunmore", "team": "Crystal Palace", "outcome": "ruled out"}
{"id": "G11", "scorer": "Aaron Tembe", "team": "Southampton", "minute": 15, "minute_text": "15 minutes", "kind": "penalty"}
{"id": "G12", "scorer": "Jovan Perović", "team": "Vojvodina", "minute": 22, "minute_text": "22nd minute", "assist": "Nikola Raičević"}
{"id": "G13", "scorer": "Federico Otormín", "team": "Uruguay", "minute": 56, "minute_text": "56"}
{"id": "G14", "scorer": "Niko Farrant", "team": "Oxford City"}
{"id": "G15", "scorer": "Ruaridh Sloan", "team": "Hampton & Richmond", "minute": 88, "minute_text": "88th minute"}
{"id": "G16", "scorer": "Zakaria Naciri", "team": "Raja Casablanca", "minute": 18, "minute_text": "18"}
{"id": "G17", "scorer": "Amine Harrat", "team": "Raja Casablanca", "minute": 33, "minute_text": "33", "kind": "free kick"}
{"id": "G18", "scorer": "Mo Salim-Whyte", "team": "Rochdale", "kind": "header"}
