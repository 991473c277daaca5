⟦PERSON|Callum Orchard⟧ to ⟦PERSON|Junior Esposito⟧ to ⟦PERSON|Harvey Wren⟧, and from ⟦PERSON|Wren⟧ a shot that ⟦PERSON|Max Dorling⟧ ought to have held. He didn't, and ⟦TEAM|Aldershot Town⟧ were ⟦G1|one up⟧ on ⟦MINUTE|33⟧. ⟦PERSON|Esposito⟧ should have added another before the ⟦MINUTE|break⟧; so should ⟦PERSON|Orchard⟧.

⟦PERSON|Emilio Sanguinetti⟧'s substitution of both full-backs at ⟦MINUTE|half-time⟧ was an admission. It also worked. One of the two replacements, ⟦PERSON|Pietro Zanon⟧, crossed for the other, ⟦PERSON|Davide Morra⟧, to ⟦G2|head ⟦TEAM|Modena⟧'s equaliser⟧ ⟦MINUTE|six minutes after the restart⟧, and ⟦PERSON|Zanon⟧ then won a penalty that ⟦PERSON|Luca Filippini⟧ hit against the bar.

⟦PERSON|Ahmad Reza Taheri⟧ conceded a penalty and was substituted. ⟦PERSON|Mehdi Ghafouri⟧ conceded a penalty and was sent off. Neither mattered, since ⟦PERSON|Payam Rostami⟧ saved the former and the latter, taken by ⟦PERSON|Karim Sharifi⟧ in the ⟦MINUTE|78th minute⟧, is still rising.

In the ⟦MINUTE|ninth minute⟧ ⟦PERSON|Sam Whitmarsh⟧ flicked on ⟦PERSON|Dale Cossey⟧'s corner and it went in off ⟦PERSON|Jon Paul Fitch⟧ of ⟦TEAM|Truro City⟧. The public address gave it to ⟦PERSON|Whitmarsh⟧, the referee to ⟦PERSON|Fitch⟧; either way ⟦TEAM|Chelmsford City⟧ had ⟦G3|the lead⟧ they would hold until ⟦PERSON|Tyler Penhaligon⟧'s ⟦MINUTE|86th-minute⟧ ⟦G4|spot-kick⟧.

It was a ⟦G5|finish⟧ to grace any final. ⟦PERSON|Isadora Quintanilha⟧, whose touch had let her down in the first half, ⟦G6|scooped the ball⟧ over ⟦PERSON|Thainá Borges⟧ in the ⟦MINUTE|72nd minute⟧, and ⟦TEAM|Corinthians⟧ had their hands on the cup. ⟦TEAM|Ferroviária⟧ replied with a free-kick from ⟦PERSON|Duda Prates⟧ that grazed the bar.

⟦TEAM|Bradford (Park Avenue)⟧ were a goal down when ⟦PERSON|Reece Ingledew⟧ went through on the keeper, a goal down when ⟦PERSON|Scott Thackray⟧ lost his footing in front of an empty net, and still a goal down at the whistle. "Goals win games," said ⟦PERSON|Denny Halloway⟧. "We've got none in five."

⟦PERSON|Rasmus Torp-Jensen⟧ drilled a cross low to the near post. ⟦PERSON|Oliver Hedegaard⟧ drilled it on. At the far post ⟦PERSON|Magnus Bøgh⟧ could have drilled it too but, being six inches away, ⟦G7|knee'd it over⟧ for ⟦TEAM|Randers⟧ after ⟦MINUTE|24 minutes⟧.

⟦PERSON|Gary Whelan⟧ thumped a table in the press room. His side had been denied a penalty in the ⟦MINUTE|88th minute⟧, when ⟦PERSON|Kyle Rossiter⟧ pulled back ⟦PERSON|Emmanuel Idehen⟧, and had ⟦G8|scored a perfectly good goal⟧ in the ⟦MINUTE|84th⟧, ⟦G9|headed⟧ by ⟦PERSON|Idehen⟧, that was disallowed.

"You could see ⟦PERSON|Koffi⟧ wanted it," said ⟦PERSON|Étienne Wauthier⟧ of his penalty-taker. ⟦PERSON|Jean-Marc Koffi⟧ had hit the post in the ⟦MINUTE|52nd minute⟧, had seen the loose ball put wide by ⟦PERSON|Seydou Bamba⟧ and had been kicked by ⟦PERSON|Ghislain Abé⟧. His ⟦MINUTE|61st-minute⟧ ⟦G10|conversion⟧ for ⟦TEAM|ASEC Mimosas⟧ had some venom in it.

⟦PERSON|Patrick Gormally⟧'s own goal would have been a contender for the season's funniest had it stood; the whistle had gone before the ball left his head. The referee had seen ⟦PERSON|Dylan Fahy⟧ pull ⟦PERSON|Ronan Keaney⟧, and ⟦TEAM|Finn Harps⟧ took the free-kick with a great sense of relief.

Two minutes from the end of normal time ⟦PERSON|Ali Bouazizi⟧, who had been on the ball more than anyone, lost it. ⟦PERSON|Skander Mejri⟧ hit it long, ⟦PERSON|Oussama Hajri⟧ let it bounce, and the teenager beside him, ⟦PERSON|Rayen Trabelsi⟧, ⟦G11|poked it by the keeper⟧ to take the points for ⟦TEAM|Club Africain⟧.

⟦PERSON|Vincent Haas⟧ beat off ⟦PERSON|Kim Tschudi⟧ and ⟦PERSON|Robin Käser⟧ to a bouncing ball and, having beaten two men, beat the third, ⟦PERSON|Dario Inauen⟧, with ⟦G12|a finish off the bar⟧. That was on ⟦MINUTE|38⟧ for ⟦TEAM|St Gallen⟧; ⟦PERSON|Tschudi⟧'s ⟦G13|goal⟧ of the season contender, ruled out by the flag, was on ⟦MINUTE|40⟧.

⟦TEAM|Fulham Women⟧'s ⟦PERSON|Robyn Castle⟧ is going nowhere, says her manager, after turning down a second approach from ⟦TEAM|Reading Women⟧. The striker finished ⟦DATE|last term⟧ with 19 ⟦G14|goals⟧, had a hernia operation in ⟦DATE|June⟧, and started this one by hitting the bar twice.

A long ball from ⟦PERSON|Ilian Genchev⟧ was misjudged by ⟦PERSON|Stanislav Bozhilov⟧, and there was ⟦PERSON|Daniel Kralev⟧, eyeing up the gap. He pulled the trigger too soon and hit ⟦PERSON|Bozhilov⟧. It needed ⟦PERSON|Lyubo Tonev⟧ behind him to ⟦G15|finish the job⟧, and ⟦TEAM|Ludogorets⟧ were ⟦SCORE|2-1⟧ ahead in the ⟦MINUTE|66th minute⟧.

On ⟦MINUTE|18 minutes⟧ a corner; on ⟦MINUTE|19⟧ a second; on ⟦MINUTE|20⟧ the third was cleared by ⟦PERSON|Tom Harbottle⟧ as far as ⟦PERSON|Jack Ridsdale⟧, who ⟦G16|volleyed ⟦TEAM|Gateshead⟧ into a lead⟧. ⟦PERSON|Harbottle⟧ had done well with each of the other two. The ⟦TEAM|Heed⟧ should have had more when ⟦PERSON|Aidan Muir⟧'s curler beat everything and went wide.

⟦TEAM|PSM Makassar⟧ and ⟦TEAM|Bali United⟧ each missed a penalty, ⟦PERSON|Wiljan Pluim-Saputra⟧ in the ⟦MINUTE|26th minute⟧ and ⟦PERSON|Ricky Fajrin Putra⟧ in the ⟦MINUTE|59th⟧. What settled it was a free-kick, hit by ⟦PERSON|Yakob Sayidin⟧ in the ⟦MINUTE|83rd minute⟧, turned on to the post by ⟦PERSON|Reza Adilson⟧, and back off the keeper's neck. ⟦G17|In it went⟧.

⟦PERSON|Lewis Kinnear⟧'s ⟦G18|first⟧ of the season was a lovely thing: control with the left, finish with the right. ⟦PERSON|Blair Duthie⟧'s first of the season was a booking. ⟦PERSON|Kinnear⟧'s came on ⟦MINUTE|12 minutes⟧ and ⟦PERSON|Duthie⟧'s just after it, for a kick at the ⟦TEAM|Queen's Park⟧ man.

Little ⟦PERSON|Tito Argüello⟧ against giant ⟦PERSON|Bastian Kroll⟧: the cross from ⟦PERSON|Marius Wolff-Hein⟧ was perfect for the latter, but the former somehow got his head there and ⟦TEAM|Mainz⟧ ⟦G19|were level⟧ in the ⟦MINUTE|27th minute⟧. ⟦PERSON|Kroll⟧ was still complaining when play restarted.

⟦PERSON|Billy Pashley⟧'s strike for ⟦TEAM|Barnet⟧, 25 yards, dipping, would have graced a better game. It would also have counted but for ⟦PERSON|Sean Gilchrist⟧'s finger-tips. From ⟦PERSON|Pashley⟧'s corner ⟦PERSON|Mo Sesay-Clarke⟧ got another touch to another goalbound effort, ⟦PERSON|Gilchrist⟧ again the saviour.

⟦G20|Goal⟧ number two was all ⟦PERSON|Mario Ocaña⟧, who won it back from ⟦PERSON|Raúl Benavent⟧, exchanged passes with ⟦PERSON|Diego Luque⟧ and ⟦G21|shot home⟧ from the right of the area on ⟦MINUTE|80⟧. He had also ⟦G22|scored number one⟧; numbers three and four, ⟦TEAM|Córdoba⟧ fans will tell you, were saved by ⟦PERSON|Aitor Uriarte⟧.
=====GOALS=====
{"id": "G1", "scorer": "Harvey Wren", "team": "Aldershot Town", "minute": 33, "kind": "shot", "score": "1-0", "minute_text": "33"}
{"id": "G2", "scorer": "Davide Morra", "team": "Modena", "minute": 51, "assist": "Pietro Zanon", "kind": "header", "minute_text": "six minutes after the restart"}
{"id": "G3", "scorer": "Jon Paul Fitch", "team": "Chelmsford City", "minute": 9, "kind": "own goal", "minute_text": "ninth minute"}
{"id": "G4", "scorer": "Tyler Penhaligon", "team": "Truro City", "minute": 86, "kind": "penalty", "minute_text": "86th-minute"}
{"id": "G5", "scorer": "Isadora Quintanilha", "team": "Corinthians", "minute": 72, "kind": "shot", "minute_text": "72nd minute"}
{"id": "G6", "scorer": "Isadora Quintanilha", "team": "Corinthians", "minute": 72, "kind": "shot", "minute_text": "72nd minute"}
{"id": "G7", "scorer": "Magnus Bøgh", "team": "Randers", "minute": 24, "assist": "Oliver Hedegaard", "kind": "shot", "minute_text": "24 minutes"}
{"id": "G8", "scorer": "Emmanuel Idehen", "outcome": "ruled out", "minute": 84, "kind": "header", "minute_text": "84th"}
{"id": "G9", "scorer": "Emmanuel Idehen", "outcome": "ruled out", "minute": 84, "kind": "header", "minute_text": "84th"}
{"id": "G10", "scorer": "Jean-Marc Koffi", "team": "ASEC Mimosas", "minute": 61, "kind": "penalty", "minute_text": "61st-minute"}
{"id": "G11", "scorer": "Rayen Trabelsi", "team": "Club Africain", "minute": 88, "minute_text": "Two minutes from the end of normal time", "kind": "shot"}
{"id": "G12", "scorer": "Vincent Haas", "team": "St Gallen", "minute": 38, "kind": "shot", "minute_text": "38"}
{"id": "G13", "scorer": "Kim Tschudi", "minute": 40, "minute_text": "40", "outcome": "ruled out"}
{"id": "G14", "scorer": "Robyn Castle", "scope": "background", "count": 19}
{"id": "G15", "scorer": "Lyubo Tonev", "team": "Ludogorets", "minute": 66, "kind": "shot", "minute_text": "66th minute"}
{"id": "G16", "scorer": "Jack Ridsdale", "team": "Gateshead", "minute": 20, "kind": "volley", "minute_text": "20"}
{"id": "G17", "scorer": "Reza Adilson", "kind": "own goal", "minute": 83, "team": "PSM Makassar", "minute_text": "83rd minute"}
{"id": "G18", "scorer": "Lewis Kinnear", "team": "Queen's Park", "minute": 12, "kind": "shot", "minute_text": "12 minutes"}
{"id": "G19", "scorer": "Tito Argüello", "team": "Mainz", "minute": 27, "assist": "Marius Wolff-Hein", "kind": "header", "minute_text": "27th minute"}
{"id": "G20", "scorer": "Mario Ocaña", "team": "Córdoba", "minute": 80, "assist": "Diego Luque", "kind": "shot", "minute_text": "80"}
{"id": "G21", "scorer": "Mario Ocaña", "team": "Córdoba", "minute": 80, "assist": "Diego Luque", "kind": "shot", "minute_text": "80"}
{"id": "G22", "scorer": "Mario Ocaña", "team": "Córdoba"}
