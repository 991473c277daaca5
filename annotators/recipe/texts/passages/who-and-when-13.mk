⟦PERSON|Rhodri Vaughan⟧ ⟦G1|scored⟧ in the ⟦MINUTE|22nd minute⟧, was taken off with concussion in the ⟦MINUTE|25th⟧ and did not learn of ⟦TEAM|Barry Town⟧'s other ⟦G2|goals⟧ until evening. They were ⟦PERSON|Kyran Bassett⟧'s, ⟦MINUTE|two minutes after the interval⟧, and ⟦PERSON|Luke Yeates⟧', on ⟦MINUTE|80⟧. ⟦TEAM|Penybont⟧'s ⟦PERSON|Josh Farr⟧ pushed a penalty against a post at ⟦SCORE|2-0⟧.

For ⟦TEAM|Alavés⟧ ⟦PERSON|Jon Ormaetxea⟧ ⟦G3|scored⟧ in the ⟦MINUTE|38th minute⟧; for ⟦TEAM|Alavés⟧ ⟦PERSON|Jon Ormaetxea⟧ might have scored in the ⟦MINUTE|39th⟧; against ⟦TEAM|Alavés⟧ ⟦PERSON|Jon Ormaetxea⟧ ⟦G4|scored⟧, ⟦MINUTE|63⟧, trying to head behind a ball from ⟦PERSON|Iván Cedrés⟧ of ⟦TEAM|Las Palmas⟧.

⟦TEAM|FC Twente⟧ beat ⟦TEAM|RKC⟧ with ⟦G5|goals⟧ from ⟦PERSON|Sam Vos⟧, ⟦PERSON|Axel Ekholm⟧ and ⟦PERSON|Naïm Bakari⟧ in ⟦MINUTE|9⟧, ⟦MINUTE|44⟧ and ⟦MINUTE|91 minutes⟧. ⟦PERSON|Vos⟧ set up the third of these and won the free-kick for the second. The visitors' one of note was struck by ⟦PERSON|Joël Kruiswijk⟧ and pushed over by ⟦PERSON|Mees Dijkhuizen⟧.

Late on, ⟦TEAM|Motherwell Women⟧ had a corner. It came to nothing. Later on, another; it came to ⟦PERSON|Kayla Rennick⟧, and she ⟦G6|scored⟧, in the ⟦MINUTE|90th minute⟧, the other side of the post from where ⟦PERSON|Orlaith Quinn⟧, ⟦TEAM|Hibernian Women⟧'s keeper, was waiting. On ⟦MINUTE|90+4⟧ came a third. ⟦PERSON|Rennick⟧ shot over.

⟦PERSON|Omari Campbell-Reid⟧ ⟦G7|scored⟧ with what the ⟦TEAM|Portmore United⟧ website calls a thunderbolt and his coach calls a cross. It broke the tie, on ⟦MINUTE|69 minutes⟧, with ⟦PERSON|Andre Whyte⟧ of ⟦TEAM|Arnett Gardens⟧ ⟦G8|beaten⟧ from a distance. ⟦PERSON|Whyte⟧ had stopped one from ⟦PERSON|Ricardo Lunan⟧ with his chest in the ⟦MINUTE|60th⟧.

Cancelling each other out was the plan and ⟦SCORE|1-1⟧ was the result: ⟦PERSON|Bálint Szőke⟧ ⟦G9|scored⟧ for ⟦TEAM|Paks⟧ after a corner on ⟦MINUTE|57⟧, ⟦PERSON|Márk Tóth⟧ for ⟦TEAM|Debrecen⟧ after a corner on ⟦MINUTE|67⟧. Both corners came from saves, one from ⟦PERSON|Szőke⟧ and one from ⟦PERSON|Tóth⟧. ⟦MINUTE|Ten minutes⟧ in there had been a similar pair, and both were headed over.

The youngest man on the field passed to the oldest, who ⟦G10|scored⟧. ⟦PERSON|Isac Borg⟧ is 16. ⟦PERSON|Henrik Ståhl⟧ is 39, and his ⟦G11|goal⟧, after ⟦MINUTE|19 minutes⟧, put ⟦TEAM|AIK⟧ ahead of ⟦TEAM|Sirius⟧. ⟦PERSON|Borg⟧ would have had one himself on ⟦MINUTE|27⟧ but for ⟦PERSON|Jakob Lundqvist⟧, in between the two.

⟦TEAM|Bolivia⟧'s ⟦G12|equaliser⟧ was scored at the ⟦MINUTE|hour⟧ by ⟦PERSON|Rodrigo Chumacero Flores⟧, the ⟦TEAM|Peru⟧ lead having ⟦G13|come⟧ at the ⟦MINUTE|half-hour⟧ by way of ⟦PERSON|Renato Quispe⟧. After the ⟦MINUTE|hour⟧ ⟦TEAM|Bolivia⟧ had a man sent off, ⟦PERSON|Diego Antelo⟧, and after the ⟦MINUTE|80th minute⟧ ⟦TEAM|Peru⟧ had a ⟦G14|winner⟧. ⟦PERSON|Quispe⟧, again, ⟦MINUTE|81⟧, again from ⟦PERSON|Edu Paredes⟧' cross, again with the head.

⟦PERSON|Conor Farquharson⟧'s header fell short of goal and ⟦PERSON|Billy Watt⟧'s toe sent it the rest of the way. Officially the ⟦G15|goal⟧ is ⟦PERSON|Watt⟧'s. It was in the ⟦MINUTE|13th minute⟧, ⟦TEAM|Peterhead⟧'s only shot of the ⟦MINUTE|first 40⟧. In the ⟦MINUTE|40th⟧ there was a second one, by ⟦PERSON|Farquharson⟧, which is his own, and ⟦G16|made it two⟧.

"⟦PERSON|Bruno⟧ told me to wait and I waited," said ⟦PERSON|Matheus Teles⟧. "Then he told me to shoot." He ⟦G17|scored⟧, ⟦MINUTE|52 minutes⟧, for ⟦TEAM|Vasco da Gama⟧. ⟦PERSON|Bruno Caetano⟧ had earlier shot without being told to, in the ⟦MINUTE|16th minute⟧, into the car park; ⟦TEAM|Juventude⟧ did likewise, ⟦PERSON|Igor Sandes⟧, the ⟦MINUTE|77th⟧.

Twenty passes led to it. The twentieth came from ⟦PERSON|Charlotte Meunier⟧, and whoever was on the end of it had only the line to beat. It was ⟦PERSON|Axelle Drouet⟧. It was ⟦MINUTE|48 minutes⟧, it was ⟦G18|⟦SCORE|3-0⟧⟧, and ⟦TEAM|Lyon⟧ took three off. ⟦TEAM|Dijon⟧ had touched the ball once during all this, in the form of ⟦PERSON|Emma Caron⟧'s shin.

Nobody had scored past ⟦PERSON|Rory McGlade⟧ in five games until ⟦PERSON|Haruto Nishida⟧ on the ⟦MINUTE|hour⟧. ⟦TEAM|Fulham Under-21s⟧ had hit him on the head, the hands and the foot. The ⟦NORP|Japanese⟧ midfielder's shot, slow, along the floor, ⟦G19|went by all three⟧.

⟦TEAM|Albacete⟧ have a penalty taker, ⟦PERSON|Adrián Sotos⟧, and he was off. They have a second, ⟦PERSON|Luis Montalbo⟧, and he was injured. The third was ⟦PERSON|Ibra Niang⟧, who had never taken one before. He ⟦G20|scored⟧, ⟦MINUTE|85⟧. When there was another, on ⟦MINUTE|90⟧, he took that as well and ⟦PERSON|Kiko Salces⟧, of ⟦TEAM|Burgos⟧, got a glove to it.

⟦PERSON|Tareq Shihadeh⟧ might be the quickest goalscorer of the round: ⟦MINUTE|18 seconds⟧. He is certainly the quickest to have been booked, ⟦MINUTE|19⟧. ⟦TEAM|Al-Wehdat⟧ led through his ⟦G21|effort⟧ to the ⟦MINUTE|77th minute⟧, when ⟦PERSON|Feras Omari⟧ had a shot kept out and ⟦PERSON|Laith Qadri⟧ ⟦G22|had one go in⟧, in that order, for ⟦TEAM|Al-Ramtha⟧.

Of ⟦PERSON|Pontus Wikström⟧'s two the ⟦G23|second⟧ was the better. It came on ⟦MINUTE|31⟧ and made good use of ⟦PERSON|Alfons Palm⟧'s dummy. The ⟦G24|first⟧, on ⟦MINUTE|17⟧, was a mishit. A third, on ⟦MINUTE|44⟧, was a good hit and went wide. ⟦TEAM|Örebro⟧ won by the two.

A stoppage for a head injury to ⟦PERSON|Robson Vieira⟧ delayed the free-kick. Five minutes passed. ⟦PERSON|Caio Brum⟧ had time to change his boots; the wall had time to sit down. ⟦PERSON|Brum⟧'s shot in the ⟦MINUTE|42nd minute⟧ ⟦G25|found the corner⟧ as if none of that had happened, and ⟦TEAM|Goiás⟧ had the lead on ⟦TEAM|Avaí⟧, from whom ⟦PERSON|Jean Motta⟧ ⟦G26|took it away⟧ on ⟦MINUTE|47⟧.

⟦PERSON|Ellie-Mae Foxcroft⟧ lasted until the ⟦MINUTE|65th minute⟧ and ⟦TEAM|Leeds United Women⟧'s lead until the ⟦MINUTE|66th⟧. The two facts are related. It was her replacement, ⟦PERSON|Jodie Wynne⟧, that lost ⟦PERSON|Amelie Strand⟧ for the ⟦G27|equaliser⟧. It had been her ⟦G28|goal⟧, ⟦PERSON|Foxcroft⟧'s, on ⟦MINUTE|35⟧, that had made the lead. ⟦TEAM|Huddersfield Town Women⟧ had an even better chance on ⟦MINUTE|80⟧ and headed it at ⟦PERSON|Beth Lomas⟧.

⟦PERSON|Ruslan Petrenko⟧ thought of chipping the goalkeeper, thought again and passed to ⟦PERSON|Denys Savchuk⟧, whose marker had also had a think. The winger ⟦G29|scored⟧. It was ⟦MINUTE|29⟧ and ⟦TEAM|Zorya Luhansk⟧ led. For ⟦TEAM|Vorskla⟧ ⟦PERSON|Oleh Hrytsenko⟧ missed the second of two open goals on ⟦MINUTE|68⟧, the first having been on ⟦MINUTE|67⟧.

Because ⟦PERSON|Ashton Vickerage⟧ had slipped, because ⟦PERSON|Mo Salim-Hughes⟧ had not, and because it had rained since ⟦DATE|Tuesday⟧, ⟦TEAM|Oxford City⟧ ⟦G30|were one up⟧ in the ⟦MINUTE|second minute⟧. They were two up when the floodlights failed, ⟦PERSON|Ethan Bodle⟧ having ⟦G31|headed a corner in⟧ in the ⟦MINUTE|37th⟧, and they were told to come back on ⟦DATE|Wednesday⟧ and do it again.

⟦TEAM|Chad⟧ missed their kick in the ⟦MINUTE|10th⟧, ⟦MINUTE|20th⟧ and ⟦MINUTE|30th minutes⟧, and on ⟦MINUTE|40⟧ they ⟦G32|went behind⟧. The ⟦TEAM|Congo⟧ ⟦G33|goal⟧ was scored by ⟦PERSON|Prestige Mouanda⟧. He took up a loose ball, ⟦PERSON|Ahmat Saleh⟧ standing off, and shot, without any hurry, to the left of ⟦PERSON|Issa Haroun⟧.
=====GOALS=====
{"id": "G1", "scorer": "Rhodri Vaughan", "team": "Barry Town", "minute": 22, "minute_text": "22nd minute"}
{"id": "G2", "count": 2, "scorer": "Kyran Bassett; Luke Yeates", "team": "Barry Town"}
{"id": "G3", "kind": "shot", "scorer": "Jon Ormaetxea", "team": "Alavés", "minute": 38, "minute_text": "38th minute"}
{"id": "G4", "kind": "own goal", "scorer": "Jon Ormaetxea", "team": "Las Palmas", "minute": 63, "minute_text": "63"}
{"id": "G5", "count": 3, "scorer": "Sam Vos; Axel Ekholm; Naïm Bakari", "team": "FC Twente"}
{"id": "G6", "scorer": "Kayla Rennick", "team": "Motherwell Women", "minute": 90, "minute_text": "90th minute"}
{"id": "G7", "scorer": "Omari Campbell-Reid", "team": "Portmore United", "minute": 69, "minute_text": "69 minutes"}
{"id": "G8", "scorer": "Omari Campbell-Reid", "team": "Portmore United", "minute": 69, "minute_text": "69 minutes"}
{"id": "G9", "count": 2, "scorer": "Bálint Szőke; Márk Tóth", "team": "Paks"}
{"id": "G10", "assist": "Isac Borg", "scorer": "Henrik Ståhl", "team": "AIK", "minute": 19, "minute_text": "19 minutes"}
{"id": "G11", "scorer": "Henrik Ståhl", "team": "AIK", "minute": 19, "minute_text": "19 minutes", "assist": "Isac Borg"}
{"id": "G12", "scorer": "Rodrigo Chumacero Flores", "team": "Bolivia", "minute": 60, "minute_text": "hour"}
{"id": "G13", "scorer": "Renato Quispe", "team": "Peru", "minute": 30, "minute_text": "half-hour"}
{"id": "G14", "kind": "header", "assist": "Edu Paredes", "scorer": "Renato Quispe", "team": "Peru", "minute": 81, "minute_text": "81"}
{"id": "G15", "assist": "Conor Farquharson", "scorer": "Billy Watt", "team": "Peterhead", "minute": 13, "minute_text": "13th minute"}
{"id": "G16", "scorer": "Conor Farquharson", "team": "Peterhead", "minute": 40, "minute_text": "40th"}
{"id": "G17", "kind": "shot", "scorer": "Matheus Teles", "team": "Vasco da Gama", "minute": 52, "minute_text": "52 minutes"}
{"id": "G18", "kind": "shot", "assist": "Charlotte Meunier", "score": "3-0", "scorer": "Axelle Drouet", "team": "Lyon", "minute": 48, "minute_text": "48 minutes"}
{"id": "G19", "kind": "shot", "scorer": "Haruto Nishida", "team": "Fulham Under-21s", "minute": 60, "minute_text": "hour"}
{"id": "G20", "kind": "penalty", "scorer": "Ibra Niang", "team": "Albacete", "minute": 85, "minute_text": "85"}
{"id": "G21", "scorer": "Tareq Shihadeh", "team": "Al-Wehdat", "minute": 1, "minute_text": "18 seconds"}
{"id": "G22", "kind": "shot", "scorer": "Laith Qadri", "team": "Al-Ramtha", "minute": 77, "minute_text": "77th minute"}
{"id": "G23", "scorer": "Pontus Wikström", "team": "Örebro", "minute": 31, "minute_text": "31"}
{"id": "G24", "scorer": "Pontus Wikström", "team": "Örebro", "minute": 17, "minute_text": "17"}
{"id": "G25", "kind": "free kick", "scorer": "Caio Brum", "team": "Goiás", "minute": 42, "minute_text": "42nd minute"}
{"id": "G26", "scorer": "Jean Motta", "team": "Avaí", "minute": 47, "minute_text": "47"}
{"id": "G27", "scorer": "Amelie Strand", "team": "Huddersfield Town Women", "minute": 66, "minute_text": "66th"}
{"id": "G28", "scorer": "Ellie-Mae Foxcroft", "team": "Leeds United Women", "minute": 35, "minute_text": "35"}
{"id": "G29", "assist": "Ruslan Petrenko", "scorer": "Denys Savchuk", "team": "Zorya Luhansk", "minute": 29, "minute_text": "29"}
{"id": "G30", "scorer": "Mo Salim-Hughes", "team": "Oxford City", "minute": 2, "minute_text": "second minute"}
{"id": "G31", "kind": "header", "scorer": "Ethan Bodle", "team": "Oxford City", "minute": 37, "minute_text": "37th"}
{"id": "G32", "kind": "shot", "scorer": "Prestige Mouanda", "team": "Congo", "minute": 40, "minute_text": "40"}
{"id": "G33", "scorer": "Prestige Mouanda", "team": "Congo", "minute": 40, "minute_text": "40", "kind": "shot"}
