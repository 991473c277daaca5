⟦PERSON|Ibrahim Touré⟧ was unable to add to his early ⟦G1|goal⟧ for ⟦TEAM|Ivory Coast⟧, and in the end was glad it was enough. He ⟦G2|punished an error⟧ by ⟦PERSON|Serge Mambo⟧ after ⟦MINUTE|five minutes⟧ with a shot into the far corner.

⟦TEAM|Cobh Ramblers⟧ ⟦G3|conjured an equaliser⟧ out of nothing on ⟦MINUTE|85 minutes⟧. ⟦PERSON|Ger Hanrahan⟧ hit it, ⟦PERSON|Alan Breslin⟧ touched it, the bar gave way to the net. ⟦TEAM|Wexford⟧ had led by a ⟦MINUTE|29th-minute⟧ ⟦PERSON|Tadhg Kinsella⟧ ⟦G4|penalty⟧.

⟦TEAM|Juárez⟧ gave up a two-goal lead, ⟦PERSON|Iván Cota⟧ ⟦G5|scoring⟧ with ⟦MINUTE|eight minutes left⟧ and ⟦PERSON|Memo Salgado⟧ ⟦G6|earning ⟦TEAM|Puebla⟧ the draw⟧ ⟦MINUTE|one minute into added time⟧. “We had it wrapped up,” their coach said.

⟦PERSON|Callan Baxter⟧, 18, rose above ⟦PERSON|Ross Hamill⟧ and ⟦G7|nodded ⟦TEAM|St Johnstone⟧ level⟧ in the ⟦MINUTE|67th minute⟧. Before that he was booked; after it he nodded another towards goal but saw it land on the roof.

⟦TEAM|Lille⟧ finished off their preparations with a training match behind closed doors. ⟦PERSON|Hamid Belkacem⟧ took part in full and ⟦PERSON|Rémi Fauvet⟧ will be examined again on ⟦DATE|Thursday⟧.

⟦TEAM|Bristol Rovers⟧ will punish themselves for the misses. ⟦PERSON|Tyler Ames⟧ had two one-on-ones, ⟦PERSON|Gavin Sorrell⟧ a header from four yards, and both points they dropped could cost them the play-offs.

⟦PERSON|Mohamed Fathi⟧ ⟦G8|punished the hosts⟧ for a dreadful clearance on ⟦MINUTE|37 minutes⟧, lobbing the stranded ⟦PERSON|Karim Shawky⟧. ⟦TEAM|Zamalek⟧ defended that lead, the one-goal margin and their goalkeeper with equal zeal.

⟦PERSON|Florin Munteanu⟧ sealed a dream return: on as a substitute in the ⟦MINUTE|70th minute⟧, he ⟦G9|put the result beyond ⟦TEAM|Farul⟧⟧ ⟦MINUTE|seven minutes after⟧ that and kissed the ⟦TEAM|Rapid⟧ badge.

An effort by ⟦PERSON|Jaden Rooke⟧ that was cleared off the line, another that drifted wide and a third that ⟦PERSON|Leo Farmer⟧ gathered: ⟦TEAM|Kidderminster Harriers⟧ had the better chances and ⟦TEAM|Southport⟧ the better luck. The points, shared, leave both in mid-table.

⟦TEAM|Anderlecht⟧ ⟦G10|reeled in ⟦TEAM|Gent⟧⟧ from two down. The ⟦MINUTE|55th-minute⟧ ⟦G11|strike⟧ by ⟦PERSON|Kobe Smets⟧ was a beauty; ⟦PERSON|Amadou Ndour⟧’s, on ⟦MINUTE|68 minutes⟧, ⟦G12|brought parity⟧ and owed more to ⟦PERSON|Dries Nys⟧, who missed his kick.

⟦PERSON|Karina Voss⟧ ⟦G13|broke ⟦TEAM|Leipzig⟧ hearts⟧ ⟦MINUTE|six minutes into stoppage time⟧. ⟦TEAM|Leipzig⟧, with a one-goal advantage for most of the evening, had conceded a corner unnecessarily, and from it ⟦PERSON|Karina Voss⟧ of ⟦TEAM|Freiburg⟧ ⟦G14|bundled home⟧.

Having ⟦G15|gone one down⟧ inside ⟦MINUTE|two minutes⟧ to a ⟦PERSON|Stuart Noble⟧ header for ⟦TEAM|Alloa⟧, ⟦TEAM|Falkirk⟧ ⟦G16|turned it round⟧ before the ⟦MINUTE|interval⟧ through ⟦PERSON|Kenny Strang⟧ and ⟦PERSON|Brad Telfer⟧, the latter’s shot ⟦G17|squeezing in⟧ at the near post.

⟦TEAM|Deportivo La Coruña⟧ confirmed their return to ⟦COMPETITION|La Liga⟧ on the penultimate ⟦DATE|weekend⟧, and did it in style. ⟦PERSON|Anxo Pereiro⟧ ⟦G18|made the breakthrough⟧ in the ⟦MINUTE|24th minute⟧, and ⟦PERSON|Brais Otero⟧ ⟦G19|turned the screw⟧ with the second on ⟦MINUTE|39⟧.

“I’d had one cleared off the line, one that struck the keeper, and I’m thinking it isn’t coming,” said ⟦PERSON|Rakeem Duffus⟧. “Then ⟦PERSON|Bailey⟧ puts it in, I get a toe to it and ⟦G20|we’re level⟧.” That ⟦MINUTE|80th-minute⟧ ⟦G21|touch⟧ saved the day.

⟦PERSON|Pedro Aguilar⟧ equalled the club record for appearances as ⟦TEAM|Levante⟧ edged closer to the title with a ⟦SCORE|1-1⟧ draw. The party, with five points in hand and two games left, is on hold.

⟦TEAM|Toluca⟧ pressed and probed, rolled the ball from side to side and were rarely through. ⟦PERSON|Beto Cárdenas⟧ stung the palms of ⟦PERSON|Saúl Ornelas⟧, the best they could offer, and ⟦TEAM|Querétaro⟧ ⟦G22|took their single chance⟧, ⟦PERSON|Hugo Barreda⟧ ⟦G23|squirting it under the keeper⟧ on ⟦MINUTE|69 minutes⟧.

⟦PERSON|Will Antrobus⟧ of ⟦TEAM|Hereford⟧ ⟦G24|struck in each half⟧ to see off ⟦TEAM|Chorley⟧. He needed eight stitches after a clash with ⟦PERSON|Tom Chesters⟧ and left the ground with his arm in a sling.

⟦TEAM|Panama⟧ had not led in their previous seven visits. That changed when ⟦PERSON|Édgar Batista⟧ ⟦G25|gave them something to hold⟧, on ⟦MINUTE|33 minutes⟧, and hold it they did, notwithstanding a ⟦PERSON|Wilmer Ochoa⟧ free-kick on ⟦MINUTE|90⟧ that came back off both posts.

There was a late twist, and it came from a goalkeeper. ⟦PERSON|Ditlev Friis⟧ came up for a corner in the ⟦MINUTE|94th minute⟧ and ⟦G26|saved a point⟧ for ⟦TEAM|Vejle⟧.

⟦TEAM|Sporting Gijón⟧ let it slip. In command through ⟦PERSON|Pelayo Cueto⟧ at the ⟦MINUTE|break⟧, they ⟦G27|were pulled back⟧ within ⟦MINUTE|five minutes of the restart⟧ by ⟦TEAM|Eibar⟧’s ⟦PERSON|Mario Lastra⟧ and lost him again as he, unmarked, drew a fine stop from ⟦PERSON|Saúl Arias⟧.

⟦PERSON|Olli Nieminen⟧ hammered the point home in the dressing room, he said, that nobody should dribble near his own box. On ⟦MINUTE|74 minutes⟧ ⟦PERSON|Aleksi Kangas⟧ did, and ⟦TEAM|SJK⟧’s ⟦PERSON|Tuomas Lahti⟧ ⟦G28|punished ⟦TEAM|Ilves⟧⟧.

⟦TEAM|Charlotte FC⟧ edged out ⟦TEAM|Nashville SC⟧ in a game that neither will recall fondly. ⟦PERSON|Derrick Boone⟧’s ⟦G29|goal⟧, in the ⟦MINUTE|52nd minute⟧, moved the winners to eighth, and ⟦TEAM|Nashville SC⟧ had a player, ⟦PERSON|Joel Arce⟧, sent off for a punch.
=====GOALS=====
{"id": "G1", "scorer": "Ibrahim Touré", "team": "Ivory Coast", "minute": 5, "minute_text": "five minutes"}
{"id": "G2", "scorer": "Ibrahim Touré", "team": "Ivory Coast", "minute": 5, "minute_text": "five minutes", "kind": "shot"}
{"id": "G3", "scorer": "Ger Hanrahan", "team": "Cobh Ramblers", "minute": 85, "minute_text": "85 minutes"}
{"id": "G4", "scorer": "Tadhg Kinsella", "team": "Wexford", "minute": 29, "minute_text": "29th-minute", "kind": "penalty"}
{"id": "G5", "scorer": "Iván Cota", "team": "Puebla", "minute": 82, "minute_text": "eight minutes left", "score": "2-1"}
{"id": "G6", "scorer": "Memo Salgado", "team": "Puebla", "minute": 90, "added": 1, "minute_text": "one minute into added time", "score": "2-2"}
{"id": "G7", "scorer": "Callan Baxter", "team": "St Johnstone", "minute": 67, "minute_text": "67th minute", "kind": "header"}
{"id": "G8", "scorer": "Mohamed Fathi", "team": "Zamalek", "minute": 37, "minute_text": "37 minutes"}
{"id": "G9", "scorer": "Florin Munteanu", "team": "Rapid", "minute": 77, "minute_text": "seven minutes after"}
{"id": "G10", "scorer": "Kobe Smets; Amadou Ndour", "team": "Anderlecht", "count": 2}
{"id": "G11", "scorer": "Kobe Smets", "team": "Anderlecht", "minute": 55, "minute_text": "55th-minute"}
{"id": "G12", "scorer": "Amadou Ndour", "team": "Anderlecht", "minute": 68, "minute_text": "68 minutes"}
{"id": "G13", "scorer": "Karina Voss", "team": "Freiburg", "minute": 90, "added": 6, "minute_text": "six minutes into stoppage time"}
{"id": "G14", "scorer": "Karina Voss", "team": "Freiburg", "minute": 90, "added": 6, "minute_text": "six minutes into stoppage time"}
{"id": "G15", "scorer": "Stuart Noble", "team": "Alloa", "minute": 2, "minute_text": "two minutes", "kind": "header"}
{"id": "G16", "scorer": "Kenny Strang; Brad Telfer", "team": "Falkirk", "count": 2}
{"id": "G17", "scorer": "Brad Telfer", "team": "Falkirk", "kind": "shot"}
{"id": "G18", "scorer": "Anxo Pereiro", "team": "Deportivo La Coruña", "minute": 24, "minute_text": "24th minute"}
{"id": "G19", "scorer": "Brais Otero", "team": "Deportivo La Coruña", "minute": 39, "minute_text": "39", "score": "2-0"}
{"id": "G20", "scorer": "Rakeem Duffus", "minute": 80, "minute_text": "80th-minute", "assist": "Bailey"}
{"id": "G21", "scorer": "Rakeem Duffus", "minute": 80, "minute_text": "80th-minute", "assist": "Bailey"}
{"id": "G22", "scorer": "Hugo Barreda", "team": "Querétaro", "minute": 69, "minute_text": "69 minutes"}
{"id": "G23", "scorer": "Hugo Barreda", "team": "Querétaro", "minute": 69, "minute_text": "69 minutes"}
{"id": "G24", "scorer": "Will Antrobus", "team": "Hereford", "count": 2}
{"id": "G25", "scorer": "Édgar Batista", "team": "Panama", "minute": 33, "minute_text": "33 minutes"}
{"id": "G26", "scorer": "Ditlev Friis", "team": "Vejle", "minute": 94, "minute_text": "94th minute", "kind": "header"}
{"id": "G27", "scorer": "Mario Lastra", "team": "Eibar", "minute": 50, "minute_text": "five minutes of the restart"}
{"id": "G28", "scorer": "Tuomas Lahti", "team": "SJK", "minute": 74, "minute_text": "74 minutes"}
{"id": "G29", "scorer": "Derrick Boone", "team": "Charlotte FC", "minute": 52, "minute_text": "52nd minute"}
