Fed by ⟦PERSON|Kenji Arakawa⟧, ⟦PERSON|Lorenzo Pucci⟧ fed ⟦PERSON|Sota Miyamoto⟧, who fed ⟦PERSON|Arakawa⟧ again, and with three of the ⟦TEAM|Sagamihara⟧ defence drawn to the ball like moths he let it run across him for ⟦PERSON|Brandon Eze⟧, at whose first-time hit ⟦PERSON|Daigo Ueno⟧ could only wave as it ⟦G1|flew in⟧, in the ⟦MINUTE|38th minute⟧.

Fed by ⟦PERSON|Kenji Arai⟧, ⟦PERSON|Lorenzo Prati⟧ fed ⟦PERSON|Sota Mita⟧, who fed ⟦PERSON|Arai⟧ again, and with three of the defence drawn to the ball he let it run across him for ⟦PERSON|Brandon Eke⟧, at whose first-time hit ⟦PERSON|Daigo Uemura⟧, moving the wrong way, threw out a knee.

⟦TEAM|Italy⟧ made a mess of the corner, ⟦PERSON|Nicolò Verdone⟧ and ⟦PERSON|Sandro Baldini⟧ both leaving it, and ⟦PERSON|Erlend Skage⟧, who had not thought that it would reach him, ⟦G2|bundled in⟧ the ⟦MINUTE|fourth-minute⟧ ⟦G3|goal⟧ by which ⟦TEAM|Norway⟧ led for an hour, until a breakaway, begun by ⟦PERSON|Verdone⟧ and ⟦G4|completed⟧ by ⟦PERSON|Baldini⟧, in the ⟦MINUTE|65th minute⟧, put matters straight.

⟦MINUTE|30⟧: ⟦PERSON|Kruger-Botha⟧ goes down the outside, ⟦PERSON|Van Zyl-Roux⟧ overlaps, cross comes in low and it's met by ⟦PERSON|Mokgosi⟧ six yards out. Great block, ⟦PERSON|Tshabalala-King⟧!

⟦MINUTE|31⟧: And from that corner, it's met by ⟦PERSON|Mokgosi⟧ six yards out, no block and it's ⟦G5|in⟧. ⟦PERSON|Van Zyl-Roux⟧ the supplier. The lead's been coming.

⟦MINUTE|39⟧: ⟦PERSON|Tshabalala-King⟧ has a go from all of 35 yards, and I've seen worse. Tipped over. ⟦MINUTE|40⟧: He has another go, and I haven't.

Left alone with his thoughts and ⟦PERSON|Youssef El Amrani⟧'s through-ball, ⟦PERSON|Ciro Manzo⟧ put the second where he would have wished to put the first, into ⟦PERSON|Yassine Khattabi⟧'s arms, and it was not until the ⟦MINUTE|87th minute⟧, when there was no time to think, that he ⟦G6|finished⟧ with a hooked volley from ⟦PERSON|Adil Rami-Sadik⟧'s header.

A win for ⟦TEAM|Peterborough⟧, then, thanks to ⟦G7|goals⟧ that no one in the ground, bar those who got them, ⟦PERSON|Ricky Lyons-Webb⟧ with a shoulder and ⟦PERSON|Malik Stokes⟧ with a shot intended as a pass for ⟦PERSON|Lyons-Webb⟧, would wish to claim, and to a goalkeeper, ⟦PERSON|Will Bexley⟧, who let in nothing that ⟦PERSON|Josh Marriner⟧, ⟦PERSON|Abo Essien-Clarke⟧ or a strong wind could direct at him.

He got up from a foul, did ⟦PERSON|Davy Klaver⟧, got up from another and, on being brought down for a third time by ⟦PERSON|Gijs Smolders⟧, got up, put the ball down, took the free-kick and got it over the wall and ⟦G8|in⟧, in the ⟦MINUTE|52nd minute⟧, off a hand that ⟦PERSON|Job Bulters⟧ will wish he had left at home.

He got up from a foul, did ⟦PERSON|Danny Klaassens⟧, got up from another and, on being brought down for a third time by ⟦PERSON|Gijs Smit-Bos⟧, was told to stay down, but got up, put the ball down, took the free-kick and got it over the wall and out, over a stand and into a canal.

⟦PERSON|Kwadwo Poku-Ansah⟧'s shot would have hit the corner flag if it had not first hit ⟦PERSON|Samuel Inkoom-Tetteh⟧, who ⟦G9|scored his first goal⟧ for ⟦TEAM|Asante Kotoko⟧ sitting down, in the ⟦MINUTE|22nd minute⟧, with a hand up to tell the bench that he was hurt.

"He killed us," said ⟦PERSON|Dušan Petković-Ilić⟧ of ⟦PERSON|Filip Vuković⟧, whose ⟦G10|pair⟧, one from ⟦PERSON|Stefan Čolović⟧'s back-heel and one from a rebound off ⟦PERSON|Marko Đurić⟧, had undone what he called a month's work, before killing the interview, which had lasted nine seconds.

"He killed it," said ⟦PERSON|Dušan Perišić-Ban⟧ of ⟦PERSON|Filip Vulić⟧, whose control of a ball dropped on him from a great height by ⟦PERSON|Stefan Čolak⟧ brought applause from both sides, before adding, of the shot, which brought down a pigeon, that it was a pity.

The warm-up, in which ⟦PERSON|Lionel Batty⟧ pulled a muscle and ⟦PERSON|Graeme Shinn⟧ pulled out, ought to have told ⟦TEAM|St Helens Town⟧ something, and within a ⟦MINUTE|minute of the start⟧, with ⟦PERSON|Dale Crook⟧ still pulling on a bib and ⟦PERSON|Tommy Birch⟧ not yet in position, they were a goal behind, to a ⟦G11|lob⟧ by ⟦PERSON|Rafi Goldstein⟧.

⟦PERSON|Elsa Lindgren-Ohm⟧, whose throw found ⟦PERSON|Thea Bjelde⟧, whose flick found ⟦PERSON|Guro Reiten-Aas⟧, whose cross found ⟦PERSON|Ada Hegerdal⟧, whose half-volley ⟦G12|found the inside of the side-netting⟧, ran the length of the pitch, after ⟦MINUTE|70 minutes⟧, to be in the photograph.

⟦PERSON|Elsa Lindberg-Ohm⟧, whose throw found ⟦PERSON|Thea Bjelland⟧, whose flick found ⟦PERSON|Guro Rekdal-Aas⟧, whose cross found ⟦PERSON|Ada Heggland⟧, whose half-volley found the outside of the side-netting, had run the length of the pitch to be in the photograph, and had to run back.

⟦TEAM|Oman⟧ protected the lead that ⟦PERSON|Salaah Al-Rashdi⟧'s ⟦G13|penalty⟧ had given them in the ⟦MINUTE|11th minute⟧, with two lines of five and the post of ⟦PERSON|Faiz Al-Busaidi⟧, off which ⟦PERSON|Ali Madan-Isa⟧, late on, saw his header come back to ⟦PERSON|Ahmed Al-Khamis-Said⟧, who cleared it.

Of the four ⟦G14|goals⟧ in an opening quarter of an hour at ⟦VENUE|Kenilworth Road⟧ that would have had a statistician reaching for his pills, two, by ⟦PERSON|Ash Tunnicliff⟧ and ⟦PERSON|Cauley Wood⟧, were for ⟦TEAM|Luton Town⟧, two, by ⟦PERSON|Sone Alukoya⟧ and ⟦PERSON|Reda Johnstone⟧, were for ⟦TEAM|Coventry⟧, and all four followed a throw.

As ⟦DATE|last year⟧, so this: ⟦TEAM|Sandefjord⟧, needing a point, were a goal in front with a minute to play when ⟦PERSON|Vetle Walle⟧, from forty yards, with ⟦PERSON|Hugo Keto-Lahti⟧ backpedalling, hit a ball that climbed, hung, swerved and came down, to the consternation of those who were in it, on the press box.

A referee named ⟦PERSON|Julius Feather⟧ blew up for a foul, the ball blew up on ⟦PERSON|Charlie Nokes⟧'s studs, and, the spare having been booted into a reservoir by ⟦PERSON|Ashton Bell-Hart⟧ with half an hour played, ⟦TEAM|Glossop⟧ and ⟦TEAM|Buxton⟧ must do it all again on ⟦DATE|Tuesday⟧.
=====GOALS=====
{"id": "G1", "scorer": "Brandon Eze", "minute": 38, "minute_text": "38th minute", "assist": "Kenji Arakawa", "kind": "shot"}
{"id": "G2", "scorer": "Erlend Skage", "team": "Norway", "minute": 4, "minute_text": "fourth-minute"}
{"id": "G3", "scorer": "Erlend Skage", "team": "Norway", "minute": 4, "minute_text": "fourth-minute"}
{"id": "G4", "scorer": "Sandro Baldini", "team": "Italy", "minute": 65, "minute_text": "65th minute", "assist": "Nicolò Verdone"}
{"id": "G5", "scorer": "Mokgosi", "minute": 31, "minute_text": "31", "assist": "Van Zyl-Roux"}
{"id": "G6", "scorer": "Ciro Manzo", "minute": 87, "minute_text": "87th minute", "assist": "Adil Rami-Sadik", "kind": "volley"}
{"id": "G7", "scorer": "Ricky Lyons-Webb; Malik Stokes", "team": "Peterborough", "count": 2}
{"id": "G8", "scorer": "Davy Klaver", "minute": 52, "minute_text": "52nd minute", "kind": "free kick"}
{"id": "G9", "scorer": "Samuel Inkoom-Tetteh", "team": "Asante Kotoko", "minute": 22, "minute_text": "22nd minute"}
{"id": "G10", "scorer": "Filip Vuković", "count": 2}
{"id": "G11", "scorer": "Rafi Goldstein", "kind": "shot"}
{"id": "G12", "scorer": "Ada Hegerdal", "minute": 70, "minute_text": "70 minutes", "assist": "Guro Reiten-Aas", "kind": "volley"}
{"id": "G13", "scorer": "Salaah Al-Rashdi", "team": "Oman", "minute": 11, "minute_text": "11th minute", "kind": "penalty"}
{"id": "G14", "scorer": "Ash Tunnicliff; Cauley Wood; Sone Alukoya; Reda Johnstone", "count": 4}
