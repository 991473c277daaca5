In goal: ⟦PERSON|Hamish Prendergast⟧, 7.5. Beaten once, by ⟦PERSON|Sione Tuilagi⟧'s ⟦G1|penalty⟧; had no chance. Saved well from ⟦PERSON|Lockie Barnes⟧ in each half. In sight of goal, ⟦TEAM|Sydney FC⟧ were a 5 at best.

⟦TEAM|Atalanta⟧ made it six wins in a row with a ⟦SCORE|2-0⟧ defeat of ⟦TEAM|Cagliari⟧, ⟦PERSON|Leonel Bassi-Duarte⟧ and ⟦PERSON|Tommaso Greppi⟧ ⟦G2|scoring⟧ in the second half. ⟦PERSON|Greppi⟧ also had a shot cleared off the line by ⟦PERSON|Mirko Sanna⟧.

A foul on the keeper, said the referee; a foul by the keeper, said everyone in ⟦GPE|Hartlepool⟧. ⟦PERSON|Ray Duckworth-Ash⟧ did ⟦G3|head it in⟧, at any rate, and the ⟦G4|goal⟧ that did not stand, ⟦MINUTE|15 minutes from time⟧, turned out to be the last chance they had.

The ⟦G5|goal⟧ was a thing of beauty, the rest was not. Nineteen passes, a back-heel from ⟦PERSON|Paolinho Vaz⟧, and ⟦PERSON|Ricardo Alegre⟧ with a sweep of that left foot. ⟦MINUTE|Half an hour⟧ in, and ⟦TEAM|Sporting⟧ could have gone home. The ⟦G6|second⟧, ⟦PERSON|Alegre⟧ again, was a handball nobody spotted.

She's due one. ⟦PERSON|Abbie Killoran⟧ has hit the bar, the post and, on ⟦DATE|Sunday⟧ at ⟦VENUE|Tolka Park⟧, her own team-mate, ⟦PERSON|Roisin Fadden⟧, who was lying on the line with cramp. "If she scores ⟦DATE|next week⟧ I'll buy her dinner," promised the goalkeeper.

Only the reflexes of ⟦PERSON|Tyler Brackenbury⟧ kept ⟦TEAM|Yeovil Town⟧ out. Twice in as many minutes ⟦PERSON|Louis Marchetti-Bell⟧ shot on the turn; twice the young keeper, on loan from ⟦TEAM|Wolves⟧, stuck out a hand.

⟦TEAM|Rostov⟧ ⟦G8|went ahead⟧ on ⟦MINUTE|49⟧. ⟦TEAM|Rostov⟧ went ahead, too, at the counter: they are first with a women's season ticket costing under a thousand roubles. The ⟦G7|goal⟧ was ⟦PERSON|Timur Gadzhiev⟧'s, the idea of the ticket, his mother's.

The ⟦NORP|Dane⟧ it was who missed the penalty, the ⟦NORP|Swede⟧ it was who headed the rebound onto the roof of the net from outside and the ⟦NORP|Norwegian⟧ it was who ⟦G9|tapped in⟧ when the goalkeeper, ⟦PERSON|Bruno Quaresma-Pinto⟧, dropped the goal kick. ⟦PERSON|Sander Mo-Iversen⟧ had played for an hour with a broken toe.

⟦TEAM|Morton⟧ fans can't believe their eyes. No goals in eight hours, then ⟦G10|five⟧ in one, ⟦PERSON|Blair Quigg⟧ and ⟦PERSON|Kieran Shaw-Baptiste⟧ with ⟦G11|two⟧ apiece. The fifth ⟦G12|went in⟧ off ⟦PERSON|Lewis Tennant⟧ of ⟦TEAM|Ayr⟧, who'd just come on, and who went just off.

⟦PERSON|Hakim Ouedraogo⟧ is a worry. "His scan is ⟦DATE|Monday⟧," ⟦PERSON|Franck Zongo-Valli⟧ told reporters. "He struck the ball, he felt it, we saw it." The ball in question had struck the foot of the far post; the ankle in question had struck ⟦PERSON|Steeve Essomba⟧. ⟦TEAM|Burkina Faso⟧ lost by the only ⟦G13|goal⟧.

What a strike. ⟦PERSON|Kenji Ramirez-Oda⟧ from 40 yards, all of it, and the only reason ⟦TEAM|Real Salt Lake⟧ aren't celebrating is the hand of ⟦PERSON|Pavel Sikora⟧. ⟦MINUTE|51'⟧. Corner. Short. Back to ⟦PERSON|Ramirez-Oda⟧. What. A. ⟦G14|Strike⟧. ⟦MINUTE|52'⟧. ⟦G15|⟦SCORE|1-0⟧⟧.

⟦TEAM|Kansas City Current⟧ were up two with ⟦MINUTE|five to go⟧ and, to the naked eye, home. Enter ⟦PERSON|Tyra Boudreaux⟧. Her ⟦G16|first⟧ was a chip over ⟦PERSON|Hope Sandoval-Price⟧ that the goalie nearly reached; her ⟦G17|second⟧, deep in ⟦MINUTE|stoppage time⟧, a shot that the goalie did reach, with both hands, and let slip.

⟦TEAM|Perugia⟧ struck an agreement with their creditors on ⟦DATE|Thursday⟧, struck a post on ⟦DATE|Saturday⟧ and were struck from the cup by the league's disciplinary panel on ⟦DATE|Monday⟧, for fielding a suspended full-back, ⟦PERSON|Alessio Montecchi⟧.

⟦PERSON|Idris Bakary-Thomas⟧ had a hand in all three and a foot in one. The one was ⟦TEAM|Troyes⟧' ⟦G18|third⟧, a placed ⟦G19|finish⟧ beyond ⟦PERSON|Quentin Lavigne⟧, when ⟦PERSON|Jules Abecassis⟧ had refused the chance to shoot.

⟦PERSON|Nat Okonkwo-Bruce⟧ was fractionally offside as he ran on to ⟦PERSON|Danny Whelk⟧'s pass, which spared his blushes, for he sent the ball high over the ⟦VENUE|Holmesdale⟧.

If there is a cleaner striker of a dead ball than ⟦PERSON|Marija Duvnjak⟧ in the country, ⟦TEAM|Split⟧ would not swap. The keeper, ⟦PERSON|Ines Zoric⟧, flung herself at it, felt it on her nails, heard it ⟦G20|hit the net⟧. Then another, ⟦MINUTE|four minutes later⟧; this one she turned round the post.

Barely a shot in anger at the ⟦VENUE|Recreation Ground⟧, where ⟦TEAM|Aldershot⟧'s ⟦PERSON|Luke Fairweather-Obi⟧ saw two tame ones held, and ⟦TEAM|Boreham Wood⟧'s ⟦PERSON|Kane Sillitoe⟧ pulled his only sniff of goal across the face. The last team to score here in open play, ⟦TEAM|Dover⟧, have since been relegated.

Translated, the headline of ⟦ORG|Marca⟧ read "What hurts". ⟦TEAM|Deportivo⟧ had ⟦G21|scored⟧ first, through ⟦PERSON|Brais Otero-Seoane⟧ with a shot to the left angle. And they had ⟦G22|received two⟧ in six minutes, the one of ⟦PERSON|Pelayo Cueva⟧ and the one of ⟦PERSON|Nacho Llamedo⟧, who, curiously, was formed in ⟦GPE|Coruña⟧.

⟦PERSON|Jonny Ravenscroft-Lee⟧, so nearly the villain, was the match-winner. He'd conceded the spot-kick that ⟦PERSON|Stuart Dobbie⟧ struck over, he'd been walked round by ⟦PERSON|Dobbie⟧ for a shot against the post, and in the ⟦MINUTE|93rd minute⟧, for reasons known only to him, he was up front when ⟦PERSON|Harrison Cope⟧'s shot came back off the keeper. ⟦G23|Prod⟧. ⟦G24|⟦SCORE|1-0⟧⟧.

⟦TEAM|Daejeon⟧ v ⟦TEAM|Pohang⟧, ⟦SCORE|0-0⟧. Shots: 9 and 11. Shots on target: 1 and 2. ⟦PERSON|Min-jae Ryu⟧ headed at the keeper, ⟦PERSON|Seung-ho Bang⟧ put one in the stand, and ⟦PERSON|Ji-hoon Kwak⟧'s overhead kick hit his own captain.

⟦TEAM|Lokomotiva⟧ have sold the player of whom they hoped most. ⟦PERSON|Bruno Filipovic-Kane⟧, 19, has three ⟦G25|goals⟧ from 11 appearances ⟦DATE|this term⟧ and a fourth, in the ⟦COMPETITION|Croatian Cup⟧ at ⟦TEAM|Rudes⟧, that was given to the defender.

⟦PERSON|Mohamed El Ghazouani⟧ doesn't do nerves. Penalty; ⟦MINUTE|89⟧; a full house, ⟦SCORE|1-1⟧; the goalkeeper, ⟦PERSON|Ali Reza Karimian⟧, already dancing on the line. ⟦G26|Chip⟧, down the middle. ⟦PERSON|Karimian⟧ dived, ⟦TEAM|Wydad⟧ rejoiced and ⟦PERSON|El Ghazouani⟧ folded his arms.

The ⟦TEAM|Black Stars⟧ squandered a late chance to level when ⟦PERSON|Kwabena Ofori-Atta⟧, picked out by ⟦PERSON|Nii Lamptey-Cole⟧, blazed his volley into the crowd. Their coach refused to blame him. "Anyone can miss," he said.

There was late drama, of a sort. ⟦PERSON|Lyle Gunnarson⟧, sent up for a corner, got his gloves on the ball, thought better of it and was penalised; the ⟦TEAM|Seattle Sounders⟧ keeper had handled in the wrong box. It stayed ⟦SCORE|2-2⟧.
=====GOALS=====
{"id": "G1", "scorer": "Sione Tuilagi", "kind": "penalty"}
{"id": "G2", "scorer": "Leonel Bassi-Duarte; Tommaso Greppi", "team": "Atalanta", "count": 2}
{"id": "G3", "scorer": "Ray Duckworth-Ash", "minute": 75, "minute_text": "15 minutes from time", "kind": "header", "outcome": "ruled out"}
{"id": "G4", "scorer": "Ray Duckworth-Ash", "minute": 75, "minute_text": "15 minutes from time", "kind": "header", "outcome": "ruled out"}
{"id": "G5", "scorer": "Ricardo Alegre", "team": "Sporting", "minute": 30, "minute_text": "Half an hour", "kind": "shot", "assist": "Paolinho Vaz"}
{"id": "G6", "scorer": "Ricardo Alegre", "team": "Sporting"}
{"id": "G7", "scorer": "Timur Gadzhiev", "team": "Rostov", "minute": 49, "minute_text": "49"}
{"id": "G8", "scorer": "Timur Gadzhiev", "team": "Rostov", "minute": 49, "minute_text": "49"}
{"id": "G9", "scorer": "Sander Mo-Iversen", "kind": "shot"}
{"id": "G10", "team": "Morton", "count": 5}
{"id": "G11", "scorer": "Blair Quigg; Kieran Shaw-Baptiste", "team": "Morton", "count": 4}
{"id": "G12", "scorer": "Lewis Tennant", "team": "Morton", "kind": "own goal"}
{"id": "G13"}
{"id": "G14", "scorer": "Kenji Ramirez-Oda", "team": "Real Salt Lake", "minute": 52, "minute_text": "52'", "kind": "shot"}
{"id": "G15", "scorer": "Kenji Ramirez-Oda", "team": "Real Salt Lake", "minute": 52, "minute_text": "52'", "kind": "shot", "score": "1-0"}
{"id": "G16", "scorer": "Tyra Boudreaux", "kind": "shot"}
{"id": "G17", "scorer": "Tyra Boudreaux", "kind": "shot", "minute_text": "stoppage time"}
{"id": "G18", "scorer": "Idris Bakary-Thomas", "team": "Troyes", "kind": "shot"}
{"id": "G19", "scorer": "Idris Bakary-Thomas", "team": "Troyes", "kind": "shot"}
{"id": "G20", "scorer": "Marija Duvnjak", "team": "Split", "kind": "free kick"}
{"id": "G21", "scorer": "Brais Otero-Seoane", "team": "Deportivo", "kind": "shot"}
{"id": "G22", "scorer": "Pelayo Cueva; Nacho Llamedo", "count": 2}
{"id": "G23", "scorer": "Jonny Ravenscroft-Lee", "minute": 93, "minute_text": "93rd minute", "kind": "shot"}
{"id": "G24", "scorer": "Jonny Ravenscroft-Lee", "minute": 93, "minute_text": "93rd minute", "kind": "shot", "score": "1-0"}
{"id": "G25", "scorer": "Bruno Filipovic-Kane", "count": 3, "scope": "background"}
{"id": "G26", "scorer": "Mohamed El Ghazouani", "team": "Wydad", "minute": 89, "minute_text": "89", "kind": "penalty"}
