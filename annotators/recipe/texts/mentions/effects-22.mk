⟦TEAM|Linfield⟧ ⟦G1|hauled themselves level⟧ before ⟦MINUTE|half-time⟧ with a ⟦PERSON|Kris Mullan⟧ drive in the ⟦MINUTE|38th minute⟧ and ⟦G2|shot into the lead⟧ after it, in the ⟦MINUTE|47th⟧, through ⟦PERSON|Josh Kearns⟧. ⟦TEAM|Glentoran⟧'s only ⟦G3|goal⟧, in the ⟦MINUTE|fifth minute⟧, came from ⟦PERSON|Rhys Crolly⟧.

⟦PERSON|Marlene Vogt⟧ steered it goalwards, ⟦PERSON|Selina Ott⟧ clawed it away. ⟦PERSON|Marlene Vogt⟧ thumped it goalwards, ⟦PERSON|Selina Ott⟧ was in the way. ⟦TEAM|Essen⟧ v ⟦TEAM|Jena⟧ was that kind of game and ended ⟦SCORE|0-0⟧.

⟦PERSON|Álex Mingorance⟧ ⟦G4|took the tie to ⟦MINUTE|extra time⟧⟧ in the ⟦MINUTE|third added minute⟧, but it was ⟦TEAM|Elche⟧ who got the advantage in it. ⟦PERSON|Nacho Server⟧ ⟦G5|gave the visitors a lead⟧ they protected in the ⟦MINUTE|98th minute⟧, and ⟦TEAM|Granada⟧ were down to nine men when the end came.

⟦TEAM|Wealdstone⟧ led by a goal, a man and most of the statistics at the ⟦MINUTE|break⟧. They lost the goal to ⟦PERSON|Jamie Sweet⟧'s ⟦G6|reply⟧ on ⟦MINUTE|55 minutes⟧, the man to a red card on ⟦MINUTE|60⟧ and the match to ⟦PERSON|Sweet⟧'s ⟦G7|second⟧ on ⟦MINUTE|82⟧.

Late ⟦G8|strikes⟧ by ⟦PERSON|Dan Faulds⟧ and ⟦PERSON|Regan Hume⟧ put a different complexion on things, after ⟦PERSON|Kevin Gourlay⟧ had seemed to have ⟦G9|sealed the points⟧ for ⟦TEAM|Elgin⟧ in the ⟦MINUTE|64th minute⟧.

⟦PERSON|Conrad Voss⟧ clipped the outside of the post, ⟦PERSON|Emre Tan⟧ clipped the top of the bar and the groundsman clipped ⟦PERSON|Tan⟧ round the ear. ⟦TEAM|Würzburg⟧ stay goalless at home.

⟦TEAM|Mazatlán⟧ drew level on points with ⟦TEAM|Tijuana⟧ by beating them. The ⟦G10|goal⟧ on ⟦MINUTE|33 minutes⟧ came from ⟦PERSON|Pipe Arce⟧'s run and ⟦PERSON|Germán Olague⟧'s boot; the penalty on ⟦MINUTE|71 minutes⟧ came from ⟦PERSON|Arce⟧'s dive, the referee ruled, and was cancelled.

⟦PERSON|Edin Mujkić⟧ ⟦G11|clawed his team to within one⟧ with 11 minutes left, on ⟦MINUTE|79 minutes⟧, and ⟦G12|dragged them level⟧ with five remaining, on ⟦MINUTE|85⟧. It was the third time in a month that ⟦TEAM|Sarajevo⟧ had been two behind and the first time they had salvaged anything.

The captain swept the floor himself. ⟦TEAM|Whitehawk⟧'s volunteers were down with flu, so ⟦PERSON|Tommy Rudd⟧ also rolled the pitch, drilled new goalposts into the ground and threaded the nets, then ⟦G13|won the game⟧ with a ⟦MINUTE|62nd-minute⟧ penalty.

⟦TEAM|Montedio⟧ ⟦G14|went back in front⟧ through ⟦PERSON|Shota Iwai⟧ in the ⟦MINUTE|57th minute⟧. ⟦PERSON|Rodrigo Lobato⟧ might have put them further ahead with a volley that whistled over and ⟦PERSON|Iwai⟧ with a header that came back off the post, but ⟦TEAM|Vegalta⟧ never stirred.

⟦PERSON|Tadeusz Mazur⟧ ⟦G15|established a first-half advantage⟧ in the ⟦MINUTE|31st minute⟧, ⟦PERSON|Rafał Gil⟧ ⟦G16|lifted ⟦TEAM|Widzew⟧ further clear⟧ on ⟦MINUTE|35⟧, and ⟦TEAM|Piast⟧ pulled nothing back until the ⟦MINUTE|88th⟧, when ⟦PERSON|Jakub Socha⟧ ⟦G17|scored⟧ from a tight angle.

⟦PERSON|Eli Trask-Benson⟧ passed a fitness test, passed the ball well and passed up three opportunities. The last of these, on ⟦MINUTE|84 minutes⟧, would have put ⟦TEAM|Forest Green Rovers⟧ level, and in the next move ⟦PERSON|Kemar Duncan⟧ ⟦G18|wrapped up ⟦TEAM|Sutton⟧'s win⟧ in the ⟦MINUTE|85th minute⟧.

"We were on top, we went for the second, we didn't get the second, they ⟦G19|get level⟧," said ⟦PERSON|Kim Dalsgaard⟧. "It's the ⟦MINUTE|75th minute⟧, it's a long throw, we've to clear it. ⟦PERSON|Nygaard⟧ isn't even trying to score."

⟦TEAM|Ankaragücü⟧ fired their coach on ⟦DATE|Sunday night⟧, hours after ⟦PERSON|Sinan Demirtaş⟧ had ⟦G20|fired ⟦TEAM|Bodrum⟧ to safety⟧ at their expense with a ⟦MINUTE|29th-minute⟧ free-kick. It left ⟦TEAM|Ankaragücü⟧ two points adrift.

⟦TEAM|Derry City⟧ have a lead of nine points and could finish the job on ⟦DATE|Friday⟧. ⟦PERSON|Aaron McGinley⟧, who broke down in the warm-up, is out, but ⟦PERSON|Shane Friel⟧ has shaken off his knock.

⟦PERSON|Kalidou Thiam⟧ ⟦G21|got ⟦TEAM|Senegal⟧'s equaliser⟧ in the ⟦MINUTE|49th minute⟧, slotting through the legs of ⟦PERSON|Joaquín Mbo⟧, and ⟦PERSON|Serigne Wade⟧ ⟦G22|turned a draw into victory⟧ in the ⟦MINUTE|last minute⟧. ⟦TEAM|Equatorial Guinea⟧ had ⟦G23|taken the lead⟧ when ⟦PERSON|Iker Nsue⟧ ⟦G24|caught out the keeper⟧ from distance on ⟦MINUTE|20⟧.

⟦TEAM|Waterford⟧ held the upper hand for long spells, if not the lead. ⟦PERSON|Gavin Nugent⟧ blazed over from eight yards, ⟦PERSON|Kealan Power⟧ had a penalty shout ignored, and ⟦TEAM|Drogheda United⟧'s ⟦PERSON|Lorcan Shiels⟧ ⟦G25|stung them⟧ on ⟦MINUTE|73 minutes⟧.

⟦PERSON|Charles Amissah⟧ missed training on ⟦DATE|Thursday⟧, started on ⟦DATE|Saturday⟧ and ⟦G26|supplied the breakthrough⟧ in the ⟦MINUTE|40th minute⟧. ⟦PERSON|Amissah⟧'s run of ⟦G27|scoring⟧ in every round of the ⟦COMPETITION|Danish Cup⟧ has ⟦TEAM|Nordsjælland⟧ dreaming of a first final.

The margin at ⟦VENUE|Selhurst Park⟧ was ⟦TEAM|Crystal Palace⟧'s widest of the season but for long periods only ⟦PERSON|Kofi Balmer⟧'s ⟦G28|goal⟧ after ⟦MINUTE|10 minutes⟧ stood between the teams. ⟦PERSON|Odin Strøm⟧ and ⟦PERSON|Joel Tavares⟧ ⟦G29|made sure⟧ in the closing stages.

⟦TEAM|Universitario⟧ were handed a route back by ⟦PERSON|Aldo Zegarra⟧, whose slip let in ⟦PERSON|Piero Chumpitaz-Ruiz⟧ to ⟦G30|make it ⟦SCORE|2-1⟧⟧ in the ⟦MINUTE|66th minute⟧, but ⟦PERSON|Erick Farfán⟧ struck wide, ⟦PERSON|Chumpitaz-Ruiz⟧ struck over and ⟦TEAM|Alianza Lima⟧ got home.

⟦PERSON|Freddie Cobb⟧ ⟦G31|unlocked a stubborn ⟦TEAM|Yeovil Town⟧⟧ for ⟦TEAM|Weymouth⟧ on ⟦MINUTE|70 minutes⟧. Two minutes later the gate behind the away end was unlocked as well, and 200 supporters left. They did not see ⟦PERSON|Cobb⟧ strike a post.

⟦PERSON|Simon Achterkamp⟧'s side came out with renewed drive, had drives from ⟦PERSON|Max Ludwig⟧ and ⟦PERSON|Ole Brandt⟧ blocked, and drove home pointless. ⟦TEAM|Meppen⟧ have lost five in a row; ⟦TEAM|Lübeck⟧ won by ⟦PERSON|Nick Harder⟧'s ⟦G32|effort⟧ in the ⟦MINUTE|eighth minute⟧.
=====GOALS=====
{"id": "G1", "scorer": "Kris Mullan", "team": "Linfield", "minute": 38, "minute_text": "38th minute", "kind": "shot"}
{"id": "G2", "scorer": "Josh Kearns", "team": "Linfield", "minute": 47, "minute_text": "47th"}
{"id": "G3", "scorer": "Rhys Crolly", "team": "Glentoran", "minute": 5, "minute_text": "fifth minute"}
{"id": "G4", "scorer": "Álex Mingorance", "team": "Granada", "minute": 90, "added": 3, "minute_text": "third added minute"}
{"id": "G5", "scorer": "Nacho Server", "team": "Elche", "minute": 98, "minute_text": "98th minute"}
{"id": "G6", "scorer": "Jamie Sweet", "minute": 55, "minute_text": "55 minutes"}
{"id": "G7", "scorer": "Jamie Sweet", "minute": 82, "minute_text": "82"}
{"id": "G8", "scorer": "Dan Faulds; Regan Hume", "count": 2}
{"id": "G9", "scorer": "Kevin Gourlay", "team": "Elgin", "minute": 64, "minute_text": "64th minute", "score": "2-0"}
{"id": "G10", "scorer": "Germán Olague", "team": "Mazatlán", "minute": 33, "minute_text": "33 minutes", "assist": "Pipe Arce"}
{"id": "G11", "scorer": "Edin Mujkić", "team": "Sarajevo", "minute": 79, "minute_text": "79 minutes", "score": "2-1"}
{"id": "G12", "scorer": "Edin Mujkić", "team": "Sarajevo", "minute": 85, "minute_text": "85"}
{"id": "G13", "scorer": "Tommy Rudd", "team": "Whitehawk", "minute": 62, "minute_text": "62nd-minute", "kind": "penalty"}
{"id": "G14", "scorer": "Shota Iwai", "team": "Montedio", "minute": 57, "minute_text": "57th minute"}
{"id": "G15", "scorer": "Tadeusz Mazur", "team": "Widzew", "minute": 31, "minute_text": "31st minute"}
{"id": "G16", "scorer": "Rafał Gil", "team": "Widzew", "minute": 35, "minute_text": "35", "score": "2-0"}
{"id": "G17", "scorer": "Jakub Socha", "team": "Piast", "minute": 88, "minute_text": "88th"}
{"id": "G18", "scorer": "Kemar Duncan", "team": "Sutton", "minute": 85, "minute_text": "85th minute"}
{"id": "G19", "scorer": "Nygaard", "minute": 75, "minute_text": "75th minute"}
{"id": "G20", "scorer": "Sinan Demirtaş", "team": "Bodrum", "minute": 29, "minute_text": "29th-minute", "kind": "free kick"}
{"id": "G21", "scorer": "Kalidou Thiam", "team": "Senegal", "minute": 49, "minute_text": "49th minute"}
{"id": "G22", "scorer": "Serigne Wade", "team": "Senegal", "minute": 90, "minute_text": "last minute"}
{"id": "G23", "scorer": "Iker Nsue", "team": "Equatorial Guinea", "minute": 20, "minute_text": "20", "kind": "shot"}
{"id": "G24", "scorer": "Iker Nsue", "team": "Equatorial Guinea", "minute": 20, "minute_text": "20", "kind": "shot"}
{"id": "G25", "scorer": "Lorcan Shiels", "team": "Drogheda United", "minute": 73, "minute_text": "73 minutes"}
{"id": "G26", "scorer": "Charles Amissah", "team": "Nordsjælland", "minute": 40, "minute_text": "40th minute"}
{"id": "G27", "scorer": "Charles Amissah", "team": "Nordsjælland", "scope": "background"}
{"id": "G28", "scorer": "Kofi Balmer", "team": "Crystal Palace", "minute": 10, "minute_text": "10 minutes"}
{"id": "G29", "scorer": "Odin Strøm; Joel Tavares", "team": "Crystal Palace", "count": 2}
{"id": "G30", "scorer": "Piero Chumpitaz-Ruiz", "team": "Universitario", "minute": 66, "minute_text": "66th minute", "score": "2-1"}
{"id": "G31", "scorer": "Freddie Cobb", "team": "Weymouth", "minute": 70, "minute_text": "70 minutes"}
{"id": "G32", "scorer": "Nick Harder", "team": "Lübeck", "minute": 8, "minute_text": "eighth minute"}
