The flag spared ⟦TEAM|Sevilla⟧. ⟦PERSON|Oihan Lertxundi⟧ had timed his run badly, if only by the width of a bootlace, and his ⟦G1|finish⟧ past ⟦PERSON|Costa Ribas⟧ on ⟦MINUTE|17 minutes⟧ counted for nothing; the one he ⟦G2|put away⟧ ⟦MINUTE|five minutes later⟧, from much the same spot, counted for everything.

⟦PERSON|Owusu-Ansah⟧ got his head to it, ⟦PERSON|Mallory⟧ got a knee to it, and neither got it past the goalkeeper. ⟦TEAM|Stevenage⟧ have now gone 300 minutes without finding the net.

A dreadful first half was redeemed in its last kick, when ⟦PERSON|Pálmi Eyjólfsson⟧ ⟦G3|arrowed one in⟧ from the angle of the box. Up to then the best either team had managed was ⟦PERSON|Hlynur Baldvinsson⟧'s header, comfortably held.

"He's put that on a plate for me and I've put it in the river," laughed ⟦PERSON|Archie Kell⟧, recalling how he blazed over at ⟦VENUE|Craven Cottage⟧ with nobody between him and the goal-line. "The gaffer hasn't mentioned it. He hasn't mentioned anything, actually."

⟦TEAM|Chivas⟧ broke from one end to the other in nine seconds, and ⟦PERSON|Chuy Valadez⟧ ⟦G4|supplied the last word⟧ with a shot across ⟦PERSON|Ortigoza⟧. His previous sprint up that flank had ended with a drive into the side-netting that had half of ⟦GPE|Guadalajara⟧ on its feet for no good reason.

Both ⟦G5|goals⟧ were headers and both were ⟦PERSON|Kofi Ntim⟧'s, though he will say that the one ⟦PERSON|Van Looy⟧ stopped with his fingertips was better than either. ⟦TEAM|Genk⟧ lead by two before the return leg.

⟦PERSON|Beatriz Amoedo⟧ took the kick with her right foot, having missed with her left ⟦DATE|last week⟧, and saw it saved with both of ⟦PERSON|Yuki Onodera⟧'s. The rebound fell kindly. She ⟦G6|swept it in⟧ before the ⟦NORP|Japanese⟧ could get up.

Scarcely credible, this: ⟦PERSON|Jaime Orellana⟧ hit the post, the ball ran along the line, hit the other post and came out into the arms of ⟦PERSON|Denis Kravchuk⟧. The ⟦NORP|Chilean⟧ sat down where he was. ⟦TEAM|Colo-Colo⟧ lost on penalties.

⟦MINUTE|54⟧: ⟦PERSON|Raúl Pineda⟧'s curler is heading for the top corner until a glove appears. ⟦MINUTE|57⟧: ⟦PERSON|Pineda⟧ again, wide. ⟦MINUTE|61⟧: third time lucky as he ⟦G7|strokes it into⟧ the far side. ⟦SCORE|0-2⟧.

⟦PERSON|Emeka Uzoho⟧ finished second in the player-of-the-year vote and finished the night second-best to ⟦PERSON|Rory McAnespie⟧, who blocked two of his shots and headed a third behind. The centre-forward was hooked before the ⟦MINUTE|hour⟧.

The visitors' goalkeeper, ⟦PERSON|Jérémy Castan⟧, saved with his legs from ⟦PERSON|Loïs Mendy⟧, with his hands from ⟦PERSON|Bilal Saïdi⟧ and with his nerve from the penalty spot, where ⟦PERSON|Mendy⟧ waited so long that he forgot where he was going to shoot.

⟦TEAM|Dundee United⟧'s ⟦G8|leveller⟧ was disallowed. So, shortly afterwards, was ⟦PERSON|Innes Rowat⟧'s ⟦G9|nudge over the line⟧. Third time lucky: ⟦PERSON|Cammy Hendry⟧ ⟦G10|smashed it in⟧ from a yard and glared at the linesman, who glared back and, at length, trotted to halfway.

Technically it was an error by ⟦PERSON|Mathis Courcoul⟧, whose positioning for the free-kick invited ⟦PERSON|Sá Nogueira⟧ to go low; emotionally it was a catastrophe, since the ⟦G11|free-kick⟧ sent ⟦TEAM|Guimarães⟧ through and ⟦TEAM|Rennes⟧ home.

Not one of ⟦TEAM|Udinese⟧'s thirteen corners produced so much as an effort. A fourteenth did: ⟦PERSON|Bijol Marušič⟧ rose, made proper contact and planted his header a foot outside the upright.

⟦PERSON|Lachie Pemberton⟧ conceded a throw-in, then a corner, then possession, then, from ⟦PERSON|Tuakana Ioane⟧'s snapshot, a ⟦G12|goal⟧. It was that kind of quarter of an hour for the ⟦TEAM|Melbourne Victory⟧ goalkeeper, who had pushed away a far harder chance from ⟦PERSON|Besart Hoxha⟧.

The treble is on. ⟦TEAM|Celtic⟧ wrapped up the ⟦COMPETITION|League Cup⟧ with a ⟦G13|goal⟧ in each half, by ⟦PERSON|Aodhán Deeney⟧ and ⟦PERSON|Shinya Kuroda⟧, and might have had a hatful but for the agility of ⟦PERSON|Petr Vacek⟧, who parried, punched and, once, nutted the ball away.

⟦PERSON|Lewis Threlfall⟧ nearly broke the crossbar, nearly broke a photographer's lens and, in the dying seconds, nearly broke ⟦PERSON|Mark Oduya⟧'s resistance with a daisy-cutter that stopped on the line as if it had been told to.

Fed by ⟦PERSON|Noa Zuberbühler⟧, ⟦PERSON|Malin Strand⟧ ⟦G14|gave ⟦TEAM|Norway⟧ the lead⟧ with a cross-shot that nobody touched. ⟦TEAM|Switzerland⟧'s keeper expected somebody to.

⟦PERSON|Gaspard Lemoyne⟧ must have felt hard done by. His ⟦G15|header⟧ was struck off for a push that television could not locate, his shot on the turn came back off a knee, and his substitution, ⟦MINUTE|twenty minutes from time⟧, was greeted with jeers.

⟦TEAM|Inverness⟧ went ahead with plans for a new stand on ⟦DATE|Monday⟧ and, with more urgency, ⟦G16|went ahead⟧ against ⟦TEAM|Arbroath⟧ on ⟦DATE|Tuesday⟧: ⟦PERSON|Struan Geddes⟧, sidefoot, near post, thank you very much.

The statistics credit ⟦TEAM|Zamalek⟧ with eleven efforts on goal. Memory retains one, ⟦PERSON|Ziad Mahrous⟧'s overhead kick, which flew straight up and came straight down on top of ⟦PERSON|Ziad Mahrous⟧.
=====GOALS=====
{"id": "G1", "scorer": "Oihan Lertxundi", "minute": 17, "minute_text": "17 minutes", "kind": "shot", "outcome": "ruled out"}
{"id": "G2", "scorer": "Oihan Lertxundi", "minute": 22, "minute_text": "five minutes later", "kind": "shot"}
{"id": "G3", "scorer": "Pálmi Eyjólfsson", "kind": "shot"}
{"id": "G4", "scorer": "Chuy Valadez", "team": "Chivas", "kind": "shot"}
{"id": "G5", "scorer": "Kofi Ntim", "team": "Genk", "kind": "header", "count": 2}
{"id": "G6", "scorer": "Beatriz Amoedo", "kind": "shot"}
{"id": "G7", "scorer": "Raúl Pineda", "minute": 61, "minute_text": "61", "score": "0-2", "kind": "shot"}
{"id": "G8", "team": "Dundee United", "outcome": "ruled out"}
{"id": "G9", "scorer": "Innes Rowat", "team": "Dundee United", "outcome": "ruled out"}
{"id": "G10", "scorer": "Cammy Hendry", "team": "Dundee United", "kind": "shot"}
{"id": "G11", "scorer": "Sá Nogueira", "team": "Guimarães", "kind": "free kick"}
{"id": "G12", "scorer": "Tuakana Ioane", "kind": "shot"}
{"id": "G13", "scorer": "Aodhán Deeney; Shinya Kuroda", "team": "Celtic", "count": 2}
{"id": "G14", "scorer": "Malin Strand", "team": "Norway", "assist": "Noa Zuberbühler", "kind": "shot"}
{"id": "G15", "scorer": "Gaspard Lemoyne", "kind": "header", "outcome": "ruled out"}
{"id": "G16", "scorer": "Struan Geddes", "team": "Inverness", "kind": "shot"}
