⟦TEAM|Brentford⟧ ⟦G1|took the lead⟧ in the ⟦MINUTE|16th minute⟧ when ⟦PERSON|Danny Okafor⟧'s shot from the edge of the area took a deflection off ⟦PERSON|Marc Pons⟧ and ⟦G2|looped over ⟦PERSON|Emil Sandberg⟧⟧. ⟦PERSON|Pons⟧ almost made amends before the ⟦MINUTE|break⟧, but his header was pushed over.

⟦PERSON|Ivan Grgić⟧ had a ⟦G3|goal⟧ ruled out for offside after ⟦MINUTE|22 minutes⟧, and ⟦MINUTE|five minutes later⟧ he saw a low shot saved by ⟦PERSON|Matej Dolenc⟧. ⟦TEAM|Dinamo Zagreb⟧ did ⟦G4|score⟧ before the ⟦MINUTE|interval⟧, ⟦PERSON|Josip Lukić⟧ ⟦G5|converting⟧ from close range.

⟦PERSON|Kenji Morioka⟧'s free-kick was on target, which was more than could be said for the six before it, but ⟦PERSON|Taisei Ueda⟧ had no need to move. ⟦TEAM|Sanfrecce Hiroshima⟧ remain third, ahead of ⟦TEAM|Kashima Antlers⟧ only on goals scored.

⟦TEAM|Hamilton⟧ goalkeeper ⟦PERSON|Ryan Finnie⟧ produced a fine stop to deny ⟦PERSON|Aidan Nesbit⟧, then got down quickly to keep out ⟦PERSON|Blair Currie⟧'s follow-up. ⟦TEAM|Airdrie⟧ kept pushing but could not find an equaliser, and their best chance fell to ⟦PERSON|Nesbit⟧ again in ⟦MINUTE|stoppage time⟧. He volleyed wide.

A late ⟦G6|goal⟧ by ⟦PERSON|Camila Duarte⟧ gave ⟦TEAM|Corinthians⟧ victory over ⟦TEAM|Palmeiras⟧ in the ⟦COMPETITION|Brasileirão Feminino⟧. ⟦PERSON|Duarte⟧ came off the bench in the ⟦MINUTE|75th minute⟧ and ⟦G7|struck⟧ with ⟦MINUTE|two minutes left⟧, beating ⟦PERSON|Tainá Moura⟧ with a shot inside the near post.

⟦TEAM|Wigan⟧ announced a ⟦DATE|summer⟧ tour to ⟦GPE|Canada⟧, ⟦TEAM|Bolton⟧ unveiled a kit and ⟦TEAM|Bury⟧ reached agreement with a new sponsor, a maker of goal nets. "Our aim is to see less of ours," joked the chairman, ⟦PERSON|Colin Threlkeld⟧.

⟦PERSON|Kris Lachlan⟧ headed over, ⟦PERSON|Stuart Dow⟧ shot wide and ⟦PERSON|Owen McGrory⟧ hit the bar as ⟦TEAM|Falkirk⟧ made all the running. But it was the visitors who ⟦G8|went in front⟧ on ⟦MINUTE|52 minutes⟧, ⟦PERSON|Leon Hibbert⟧ ⟦G9|slotting past⟧ ⟦PERSON|Calum Reekie⟧ after a long ball over the top.

The home side had the better of the opening exchanges. ⟦PERSON|Yusuf Demirel⟧ forced ⟦PERSON|Alex Nowak⟧ into a diving save, ⟦PERSON|Ferdi Güney⟧ fired into the side-netting and a free-kick from ⟦PERSON|Emre Tok⟧ was headed behind for a corner. ⟦TEAM|Antalyaspor⟧ had seven attempts to ⟦TEAM|Trabzonspor⟧'s one, but there were no goals at ⟦MINUTE|half-time⟧.

⟦PERSON|Jamal Rodney⟧'s ⟦G10|header⟧ was enough for ⟦TEAM|Trinidad and Tobago⟧ to beat ⟦TEAM|Guatemala⟧ in their ⟦COMPETITION|Gold Cup⟧ opener. The ⟦TEAM|Soca Warriors⟧ also had a ⟦G11|strike⟧ by ⟦PERSON|Kevon Baptiste⟧ disallowed and saw ⟦PERSON|Levi Charles⟧ hit a post.

"The penalty was soft, but we've had chances to win it before that," said ⟦TEAM|Bristol Rovers⟧ head coach ⟦PERSON|Martin Fairclough⟧. "⟦PERSON|Jack⟧'s gone clean through and hit the keeper. ⟦PERSON|Lamine⟧'s had one kicked off the line. You've got to take them at this level."

⟦PERSON|Park Sung-ho⟧ ⟦G12|scored twice⟧ as ⟦TEAM|Suwon FC⟧ ⟦G13|came from behind⟧ to beat ⟦TEAM|Gangwon⟧. ⟦PERSON|Kim Do-yun⟧ ⟦G14|put the visitors ahead⟧ with a penalty in the ⟦MINUTE|ninth minute⟧, but ⟦PERSON|Park⟧ ⟦G15|levelled⟧ with a shot from 20 metres and then ⟦G16|headed the winner⟧ on ⟦MINUTE|81⟧.

⟦PERSON|Michael Ashdown⟧ ⟦G17|had the ball in the net⟧ just after the ⟦MINUTE|restart⟧, only for the assistant's flag to cut short the celebrations. The ⟦TEAM|Plymouth⟧ striker then had a shot blocked by ⟦PERSON|Joe Tillman⟧ and was booked for a late tackle on the same player.

⟦TEAM|Sporting⟧ have agreed a fee for the ⟦TEAM|Grêmio⟧ forward ⟦PERSON|Caio Lemos⟧, who ⟦G18|struck 17 times⟧ ⟦DATE|last season⟧, and hope to complete a deal before ⟦DATE|Friday⟧. ⟦PERSON|Lemos⟧ had a move to ⟦TEAM|Lille⟧ turned down ⟦DATE|last summer⟧; he will have a medical in ⟦GPE|Lisbon⟧ if a strike by airport staff is called off.

⟦PERSON|Sarah Kilbride⟧ saved a penalty with the score at ⟦SCORE|1-1⟧, diving to her right to push away ⟦PERSON|Jana Hollmann⟧'s low kick, and ⟦PERSON|Chloe Arden⟧ then ⟦G19|scored the winner⟧ for the ⟦NORP|Irish⟧ side from a corner with ⟦MINUTE|three minutes remaining⟧. ⟦TEAM|Peamount⟧ meet ⟦TEAM|Frankfurt⟧ again ⟦DATE|next week⟧.

⟦PERSON|Pelle Hansson⟧ hit the woodwork for the third time ⟦DATE|this season⟧ and was still looking for his first goal for ⟦TEAM|Elfsborg⟧. His team-mate ⟦PERSON|Simon Ekdal⟧ had better luck, his free-kick ⟦G20|going in⟧ off the post ⟦MINUTE|ten minutes from the end⟧.

⟦TEAM|Dorking Wanderers⟧ defended their lead until the last attack. ⟦PERSON|Jimmy Maynard⟧ swung in a cross, ⟦PERSON|Harvey Stokes⟧ missed his punch, and ⟦PERSON|Tom Pearman⟧ ⟦G21|bundled in the equaliser⟧ with his knee. The goalkeeper said he had been fouled. The referee, ⟦PERSON|Adrian Quelch⟧, said he had not.

In the other semi-final ⟦TEAM|Egypt⟧ beat ⟦TEAM|Tunisia⟧ on penalties after a ⟦SCORE|0-0⟧ draw. ⟦PERSON|Mohamed Attia⟧ scored the decisive kick, ⟦PERSON|Ali Jaziri⟧ having sent his over the bar. ⟦PERSON|Attia⟧ had earlier missed from three metres and seen a volley saved by ⟦PERSON|Aymen Slimane⟧.

⟦PERSON|Gary Renshaw⟧'s side have now gone four games without a win and three without a goal. They came close through ⟦PERSON|Brad Holman⟧, whose volley was tipped on to the bar, and through ⟦PERSON|Eddie Lacey⟧, whose close-range effort was blocked by a combination of defender and goalkeeper.

After ⟦PERSON|Dario Marini⟧ was brought down by ⟦PERSON|Stefan Brandl⟧, ⟦PERSON|Lorenzo Galli⟧ took the penalty and ⟦G22|sent ⟦PERSON|Timo Huber⟧ the wrong way⟧. It was ⟦TEAM|Torino⟧'s first ⟦G23|goal⟧ in 400 minutes. ⟦PERSON|Galli⟧ could have added another, but this time ⟦PERSON|Huber⟧ saved with his legs.

The ⟦G24|goal⟧ was awarded after a VAR check lasting almost three minutes. ⟦PERSON|Ayoub Rahmouni⟧ had looked offside when he met ⟦PERSON|Sofiane Kaddouri⟧'s free-kick, but the lines showed that ⟦PERSON|Bram de Graaf⟧'s heel had played him on. ⟦TEAM|Utrecht⟧ led ⟦SCORE|1-0⟧, and it remained that way until ⟦MINUTE|half-time⟧.

The only time the ball was in the net before ⟦MINUTE|half-time⟧ was when a ball boy threw it there. ⟦PERSON|Steve Nwosu⟧ had a speculative shot easily saved, and ⟦PERSON|Ray Cusack⟧ was wide with a header for ⟦TEAM|Bromley⟧.

⟦PERSON|Nicky Driscoll⟧ should have put ⟦TEAM|Cork City⟧ two up, but he dragged his shot wide. ⟦MINUTE|Four minutes later⟧ ⟦TEAM|Galway⟧ were ⟦G25|level⟧: ⟦PERSON|Evan Tracey⟧ crossed from the left and ⟦PERSON|Dara Keane⟧ ⟦G26|glanced it beyond⟧ ⟦PERSON|Mick O'Hara⟧. "That's football," ⟦PERSON|Driscoll⟧ said.

Chances at both ends in ⟦GPE|Doha⟧. ⟦PERSON|Akram Hadi⟧ curls just past the post for ⟦TEAM|Al-Duhail⟧, and ⟦PERSON|Rodrigo Sá⟧ has a header held by ⟦PERSON|Saad Khalifa⟧ at the other end. ⟦MINUTE|40⟧ gone and still no breakthrough.
=====GOALS=====
{"id": "G1", "scorer": "Danny Okafor", "team": "Brentford", "minute": 16, "minute_text": "16th minute", "kind": "shot"}
{"id": "G2", "scorer": "Danny Okafor", "team": "Brentford", "minute": 16, "minute_text": "16th minute", "kind": "shot"}
{"id": "G3", "scorer": "Ivan Grgić", "minute": 22, "minute_text": "22 minutes", "outcome": "ruled out"}
{"id": "G4", "scorer": "Josip Lukić", "team": "Dinamo Zagreb", "minute_text": "interval", "kind": "shot"}
{"id": "G5", "scorer": "Josip Lukić", "team": "Dinamo Zagreb", "minute_text": "interval", "kind": "shot"}
{"id": "G6", "scorer": "Camila Duarte", "team": "Corinthians", "minute": 88, "kind": "shot"}
{"id": "G7", "scorer": "Camila Duarte", "team": "Corinthians", "minute": 88, "kind": "shot", "minute_text": "two minutes left"}
{"id": "G8", "scorer": "Leon Hibbert", "minute": 52, "minute_text": "52 minutes", "kind": "shot"}
{"id": "G9", "scorer": "Leon Hibbert", "minute": 52, "minute_text": "52 minutes", "kind": "shot"}
{"id": "G10", "scorer": "Jamal Rodney", "team": "Trinidad and Tobago", "kind": "header"}
{"id": "G11", "scorer": "Kevon Baptiste", "team": "Soca Warriors", "outcome": "ruled out"}
{"id": "G12", "scorer": "Park Sung-ho", "team": "Suwon FC", "count": 2}
{"id": "G13", "scorer": "Park Sung-ho", "team": "Suwon FC", "count": 2}
{"id": "G14", "scorer": "Kim Do-yun", "team": "Gangwon", "minute": 9, "minute_text": "ninth minute", "kind": "penalty"}
{"id": "G15", "scorer": "Park Sung-ho", "team": "Suwon FC", "kind": "shot"}
{"id": "G16", "scorer": "Park Sung-ho", "team": "Suwon FC", "minute": 81, "minute_text": "81", "kind": "header"}
{"id": "G17", "scorer": "Michael Ashdown", "team": "Plymouth", "minute_text": "restart", "outcome": "ruled out"}
{"id": "G18", "scorer": "Caio Lemos", "team": "Grêmio", "count": 17, "scope": "background"}
{"id": "G19", "scorer": "Chloe Arden", "team": "Peamount", "minute": 87, "minute_text": "three minutes remaining"}
{"id": "G20", "scorer": "Simon Ekdal", "team": "Elfsborg", "minute": 80, "minute_text": "ten minutes from the end", "kind": "free kick"}
{"id": "G21", "scorer": "Tom Pearman", "assist": "Jimmy Maynard"}
{"id": "G22", "scorer": "Lorenzo Galli", "team": "Torino", "kind": "penalty"}
{"id": "G23", "scorer": "Lorenzo Galli", "team": "Torino", "kind": "penalty"}
{"id": "G24", "scorer": "Ayoub Rahmouni", "assist": "Sofiane Kaddouri"}
{"id": "G25", "scorer": "Dara Keane", "team": "Galway", "minute_text": "Four minutes later", "assist": "Evan Tracey", "kind": "header"}
{"id": "G26", "scorer": "Dara Keane", "team": "Galway", "minute_text": "Four minutes later", "assist": "Evan Tracey", "kind": "header"}
