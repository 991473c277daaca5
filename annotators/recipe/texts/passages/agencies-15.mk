⟦PERSON|Yannis Moreau-Keller⟧ ⟦G1|scored twice⟧ in six minutes to turn the game on its head and give ⟦TEAM|Metz⟧ a ⟦SCORE|3-2⟧ win at ⟦TEAM|Le Havre⟧, where ⟦PERSON|Adil Benkhaled⟧ and ⟦PERSON|Loic Tanguy⟧ had ⟦G2|put the hosts two up⟧ by the ⟦MINUTE|25th minute⟧. ⟦PERSON|Moreau-Keller⟧'s team-mate ⟦PERSON|Pedro Abelha⟧ ⟦G3|began the recovery⟧ on ⟦MINUTE|52⟧.

⟦PERSON|Eva Rasmusdottir⟧ thought she might have had a hat-trick. "One saved, one over, one off the post, and on another day I'm taking home the match ball," said the ⟦TEAM|Breidablik⟧ forward after the ⟦SCORE|0-0⟧ draw.

Best chance: ⟦PERSON|Ellie Thackeray⟧, ⟦MINUTE|36 minutes⟧, over from six yards. Best save: ⟦PERSON|Mary Oyelaran⟧ from ⟦PERSON|Thackeray⟧, ⟦MINUTE|70 minutes⟧. Best goal: there were none, unless you count the one ⟦PERSON|Thackeray⟧ had disallowed in the warm-up, she joked.

⟦PERSON|Laszlo Kiraly-Fox⟧ rose highest to a corner but his header flew agonisingly past the far post. The visitors had a let-off of their own ⟦MINUTE|two minutes later⟧, ⟦PERSON|Mate Horvat⟧ scooping over from inside the six-yard box.

The opener was always going to be a sell-out. ⟦TEAM|Portland Thorns⟧ start their campaign against ⟦TEAM|Angel City FC⟧ on ⟦DATE|March 14⟧, and head coach ⟦PERSON|Gwen Sunderland-Ito⟧ says that her forwards, who combined for 31 ⟦G4|goals⟧ ⟦DATE|last year⟧, are ready to go.

Former ⟦TEAM|Leeds⟧ striker ⟦PERSON|Stevie Drummond-Ash⟧ came back to haunt them. Having been denied by ⟦PERSON|Illan Mertens⟧ on ⟦MINUTE|eight minutes⟧, he ⟦G5|struck⟧ on ⟦MINUTE|nine⟧, and having been booked on ⟦MINUTE|60⟧ he ⟦G6|headed what proved the winner⟧ on ⟦MINUTE|61⟧. ⟦PERSON|Dan Hollis⟧ had ⟦G7|equalised⟧ between times.

⟦TEAM|Antwerp⟧ conceded a penalty in the ⟦MINUTE|80th minute⟧ and were grateful to ⟦PERSON|Jelle Van Hoorde⟧, who turned ⟦PERSON|Karim Zeddam⟧'s spot-kick around the post. They had ⟦G8|conceded⟧ twice from the spot in ⟦DATE|August⟧, and lost both.

⟦PERSON|Ismael Diarra-Blanc⟧, from ⟦PERSON|Lamine Cisse⟧'s pass, ⟦G9|made no mistake⟧. It was 22-year-old ⟦PERSON|Diarra-Blanc⟧'s ⟦G10|fifth⟧ in four games and ⟦TEAM|Guinea⟧ were able to see it out, though ⟦PERSON|Boubacar Wague⟧ nearly turned ⟦PERSON|Kodjo Amegan⟧'s cross into his own net.

Striker ⟦PERSON|Adnan Salihovic⟧ hasn't had a kick since ⟦DATE|January⟧, when he fractured his tibia having just ⟦G11|scored⟧ against ⟦TEAM|Sarajevo⟧. "When he scores his first one back, the roof will come off," said coach ⟦PERSON|Dragan Pejic-Ray⟧. For now the substitute's contribution is one header, wide.

⟦PERSON|Ravi Chandrasekar-Hill⟧'s ⟦MINUTE|14th-minute⟧ ⟦G12|goal⟧, his ⟦G13|first⟧ in ⟦TEAM|Watford⟧ colours, gave the visitors something to defend, and defend it they did until the ⟦MINUTE|79th minute⟧, when ⟦PERSON|Sean Bickerstaffe⟧ outjumped ⟦PERSON|Lars Moen⟧ to ⟦G14|head ⟦TEAM|Plymouth⟧ level⟧ from ⟦PERSON|Alex Trevanion⟧'s corner.

Both managers felt they should've won. "If ⟦PERSON|Hugo⟧'s goes in, we win; if theirs goes in, they win," said ⟦PERSON|Bernd Althaus⟧, whose striker ⟦PERSON|Hugo Lattmann⟧ ballooned a penalty over. His opposite number, ⟦PERSON|Ciriaco Sforzini-Bader⟧, pointed to ⟦PERSON|Remo Gasser⟧'s header against an upright.

Trailing ⟦SCORE|1-0⟧ from the first leg, ⟦TEAM|Olimpia⟧ ⟦G15|squared the tie⟧ through ⟦PERSON|Jerry Bengtson-Ruiz⟧ on ⟦MINUTE|19 minutes⟧ and ⟦G16|won it⟧ through ⟦PERSON|Bryan Moya-Castro⟧ on ⟦MINUTE|105⟧. In between, ⟦PERSON|Alberth Elis-Pineda⟧ saw a penalty saved and a shot blocked on the line.

Debutant goalkeeper ⟦PERSON|Ciara Ballinger⟧ had a day she'll want to forget, letting ⟦PERSON|Leah Kowalczyk⟧'s ⟦G17|free-kick⟧ through her legs, dropping a cross at the feet of ⟦PERSON|Sophia Bright-Mensah⟧ for the ⟦G18|second⟧ and being lobbed for the ⟦G19|third⟧. She did save a penalty, from ⟦PERSON|Kowalczyk⟧, at ⟦SCORE|3-0⟧.

⟦TEAM|Hamilton⟧ got out of jail. With ⟦MINUTE|two minutes of the four added remaining⟧ ⟦PERSON|Gus Penicuik⟧'s cross struck ⟦PERSON|Scott Lumsden⟧ on the arm; ⟦PERSON|Fraser Doig⟧, who had missed his last one, ⟦G20|thundered in the penalty⟧.

There'll be no hat-trick of promotions for ⟦PERSON|Graham Treacy-Holt⟧. His ⟦TEAM|Bromley⟧ side finished second at ⟦VENUE|Hayes Lane⟧ on ⟦DATE|Saturday⟧, and finished second in every count too, bar shots off target: 13 of those, ⟦PERSON|Michael Cheeky⟧ with five.

It was the ⟦COMPETITION|Women's World Cup⟧ winner ⟦PERSON|Tasha Van Arsdale⟧ who had the last chance, and ⟦PERSON|Noemie Jacquet⟧ who had the last word, palming the ⟦NORP|American⟧'s dipping effort on to the roof of the net.

⟦PERSON|Tonny Vilhelmsen-Bakker⟧ struck a brilliant ⟦G21|equaliser⟧, ⟦PERSON|Sef van den Bosch⟧ a scruffy ⟦G22|winner⟧ and ⟦PERSON|Joris Peeters-Maas⟧ a linesman, accidentally, as ⟦TEAM|Willem II⟧ edged ⟦TEAM|Cambuur⟧ ⟦SCORE|2-1⟧. ⟦PERSON|Robbert Hofstra⟧ had ⟦G23|headed the visitors in front⟧ from a corner.

Leaders ⟦TEAM|Ipswich⟧ extended their advantage to seven points. ⟦PERSON|Frankie Dolan-Reyes⟧ was the hero again, not for scoring, though he struck a post and had a shot pushed away, but for the tackle that led to ⟦PERSON|Niall McGettigan⟧'s ⟦G24|winner⟧, ⟦MINUTE|15 minutes after the restart⟧.

Fans behind the goal saw it first. ⟦PERSON|Claudio Ramos-Tello⟧'s shot appeared to have been cleared by ⟦PERSON|Esteban Paredes-Gil⟧; the sensors disagreed; and ⟦TEAM|Universidad Catolica⟧ had ⟦G25|levelled⟧. ⟦MINUTE|Six minutes later⟧ ⟦PERSON|Paredes-Gil⟧ swung at another and missed altogether, but the bar came to ⟦TEAM|Colo-Colo⟧'s rescue.

The scouts came for ⟦PERSON|Kian Lathbury⟧ and left talking about ⟦PERSON|Rowan Sedgley-Ito⟧, who kept him quiet. ⟦TEAM|Hartlepool United⟧'s teenage striker had one touch in the box, with his hand.

Quick as you like from ⟦PERSON|Ama Serwaa-Boateng⟧, who robbed ⟦PERSON|Linda Korhonen⟧, went past ⟦PERSON|Anni Hartikainen⟧ and crossed. ⟦PERSON|Paula Ruohonen⟧ got there ahead of ⟦PERSON|Emma Virtala⟧, but got there with her shin, and her goalkeeper ⟦G26|had no chance⟧. ⟦TEAM|Ghana Women⟧ ⟦SCORE|1⟧, ⟦TEAM|Finland Women⟧ ⟦SCORE|0⟧.

⟦TEAM|AEK⟧ had a ⟦G30|goal⟧ chalked off, had ⟦G31|another⟧ given and then had their lead ⟦G32|reduced⟧, all between the ⟦MINUTE|35th⟧ and ⟦MINUTE|42nd minutes⟧. ⟦PERSON|Stavros Melis⟧ was offside for the ⟦G27|one⟧, ⟦PERSON|Giorgos Pantelakis⟧ onside for the ⟦G28|other⟧; ⟦PERSON|Marios Doukas⟧ ⟦G29|pulled one back⟧ for ⟦TEAM|Atromitos⟧.

Ask ⟦PERSON|Mick Holloway-Tate⟧ about goals and he talks about carpets. The ⟦TEAM|Worksop Town⟧ owner laid the club's new one himself, and says the first player to score a hat-trick can have the offcuts.

"It came to me on my left, I hit it, it ⟦G33|went in⟧. I can't tell you more," said ⟦PERSON|Ruben Castanheira⟧. His coach could. "He hits that one fifty times in training and balloons it fifty times in matches. ⟦DATE|Today⟧ was the exception that I've prayed for."
=====GOALS=====
{"id": "G1", "scorer": "Yannis Moreau-Keller", "team": "Metz", "count": 2}
{"id": "G2", "scorer": "Adil Benkhaled; Loic Tanguy", "team": "Le Havre", "count": 2}
{"id": "G3", "scorer": "Pedro Abelha", "team": "Metz", "minute": 52, "minute_text": "52"}
{"id": "G4", "team": "Portland Thorns", "count": 31, "scope": "background"}
{"id": "G5", "scorer": "Stevie Drummond-Ash", "minute": 9, "minute_text": "nine"}
{"id": "G6", "scorer": "Stevie Drummond-Ash", "minute": 61, "minute_text": "61", "kind": "header"}
{"id": "G7", "scorer": "Dan Hollis", "team": "Leeds"}
{"id": "G8", "count": 2, "kind": "penalty", "scope": "background"}
{"id": "G9", "scorer": "Ismael Diarra-Blanc", "team": "Guinea", "assist": "Lamine Cisse"}
{"id": "G10", "scorer": "Ismael Diarra-Blanc", "team": "Guinea", "assist": "Lamine Cisse"}
{"id": "G11", "scorer": "Adnan Salihovic", "scope": "background"}
{"id": "G12", "scorer": "Ravi Chandrasekar-Hill", "team": "Watford", "minute": 14, "minute_text": "14th-minute"}
{"id": "G13", "scorer": "Ravi Chandrasekar-Hill", "team": "Watford", "minute": 14, "minute_text": "14th-minute"}
{"id": "G14", "scorer": "Sean Bickerstaffe", "team": "Plymouth", "minute": 79, "minute_text": "79th minute", "assist": "Alex Trevanion", "kind": "header"}
{"id": "G15", "scorer": "Jerry Bengtson-Ruiz", "team": "Olimpia", "minute": 19, "minute_text": "19 minutes"}
{"id": "G16", "scorer": "Bryan Moya-Castro", "team": "Olimpia", "minute": 105, "minute_text": "105"}
{"id": "G17", "scorer": "Leah Kowalczyk", "kind": "free kick"}
{"id": "G18", "scorer": "Sophia Bright-Mensah"}
{"id": "G19"}
{"id": "G20", "scorer": "Fraser Doig", "team": "Hamilton", "minute": 90, "added": 2, "minute_text": "two minutes of the four added remaining", "kind": "penalty"}
{"id": "G21", "scorer": "Tonny Vilhelmsen-Bakker", "team": "Willem II"}
{"id": "G22", "scorer": "Sef van den Bosch", "team": "Willem II"}
{"id": "G23", "scorer": "Robbert Hofstra", "team": "Cambuur", "kind": "header"}
{"id": "G24", "scorer": "Niall McGettigan", "team": "Ipswich", "minute": 60, "minute_text": "15 minutes after the restart"}
{"id": "G25", "scorer": "Claudio Ramos-Tello", "team": "Universidad Catolica", "kind": "shot"}
{"id": "G26", "scorer": "Paula Ruohonen", "team": "Ghana Women", "kind": "own goal", "assist": "Ama Serwaa-Boateng"}
{"id": "G27", "scorer": "Stavros Melis", "team": "AEK", "outcome": "ruled out"}
{"id": "G28", "scorer": "Giorgos Pantelakis", "team": "AEK"}
{"id": "G29", "scorer": "Marios Doukas", "team": "Atromitos"}
{"id": "G30", "scorer": "Stavros Melis", "team": "AEK", "outcome": "ruled out"}
{"id": "G31", "scorer": "Giorgos Pantelakis", "team": "AEK"}
{"id": "G32", "scorer": "Marios Doukas", "team": "Atromitos"}
{"id": "G33", "scorer": "Ruben Castanheira", "kind": "shot"}
