There is a kind of centre-forward, half lighthouse and half ship, whom ⟦NORP|English⟧ football pretends to have outgrown, and ⟦PERSON|Lennart Aasgaard⟧ of ⟦TEAM|Huddersfield Town⟧ is its latest embarrassment. Twice in the ⟦MINUTE|opening quarter of an hour⟧ he sent volleys over the bar with the haughtiness of a man returning a poor claret; then, on ⟦MINUTE|19 minutes⟧, ⟦PERSON|Cosgrave⟧ clipped a ball towards the far stick and the ⟦NORP|Norwegian⟧, without appearing to jump at all, ⟦G1|nodded it down and in⟧.

What ⟦TEAM|Genoa⟧ would have given for a shot worthy of the noun. ⟦PERSON|Brunetti⟧'s was scuffed, ⟦PERSON|Okereke⟧'s was charged down, and the free-kick which ⟦PERSON|Zlatko Marić⟧ struck with such ceremony struck only the shins of the wall.

The ⟦TEAM|Dons⟧ arrived with a two-goal cushion from the first leg and sat upon it, plump and comfortable, until ⟦PERSON|Iwo Szczepański⟧ plucked out the stuffing. He ⟦G2|scored⟧ with ⟦MINUTE|11 to play⟧, bundling in what ⟦PERSON|Tavener⟧ had half stopped, and ⟦G3|scored⟧ again within ⟦MINUTE|60 seconds⟧, so that a tie long thought dead sat up and asked for water.

It would be pleasant to report that ⟦PERSON|Whitcombe⟧, put through on goal by a pass that bisected two centuries of defensive wisdom, did something with it. He did not. The goalkeeper, ⟦PERSON|Aurelio Quispe⟧, stood still, which proved to be enough.

For an hour Mr ⟦PERSON|Haldane⟧'s men had defended the lead as the Guards defended ⟦GPE|Hougoumont⟧, and there was scarcely a scratch on the paintwork. Then came the ⟦NORP|Brazilian⟧, ⟦PERSON|Juninho Bento⟧, from the bench, and with him the thunder: one drive parried, one header tipped over, and a third effort, on ⟦MINUTE|74⟧, that ⟦G4|flew through ⟦PERSON|Lachlan Rae⟧⟧ before the ⟦TEAM|Partick Thistle⟧ custodian could get his hands together.

"I looked up, saw the keeper had gone for a wander and thought, why not?" said ⟦PERSON|Orla McGettigan⟧, whose ⟦G5|lob⟧ from the centre circle was the only moment of wit in an otherwise humourless evening at ⟦VENUE|Solitude⟧. Her side, ⟦TEAM|Cliftonville Ladies⟧, finished second all the same.

History will record that ⟦TEAM|Sevilla⟧ won the tie, though it may struggle to explain how. They conceded possession, territory and fourteen corners; they were struck twice on the woodwork by ⟦PERSON|Hernán Iturralde⟧, whose shooting was otherwise the equal of his tailoring; and in the ⟦MINUTE|88th minute⟧ the same ⟦NORP|Argentinian⟧ had the ⟦G6|ball in the net⟧ at last, only to be told by a man in a distant room that it would not count.

Nobody has finished third more often than ⟦TEAM|Vålerenga⟧'s neighbours from ⟦GPE|Lillestrøm⟧, and nobody, to judge from ⟦DATE|Sunday⟧, has finished fewer attacks. ⟦PERSON|Thomas Lehne-Okoro⟧ was put through on goal twice and turned away both times from an angle that he did not fancy.

⟦PERSON|Fennimore⟧ clears his throat, as it were, with a 30-yard drive that dips on to the roof of the net; ⟦PERSON|Fennimore⟧ speaks, ⟦MINUTE|three minutes later⟧, and the whole of the ⟦GPE|Black Country⟧ hears him. ⟦SCORE|1-0⟧. ⟦TEAM|Wolves⟧, of all people, are ⟦G7|in front⟧.

The union has called a strike, the groundsman has called in sick, and on ⟦DATE|Saturday⟧ the chairman of ⟦TEAM|Accrington Stanley⟧, a haulier by trade, was seen drilling holes for the new goalposts himself. He hit the target, unlike his forwards.

⟦TEAM|Lyon⟧'s third was the pick of them, if picking is permitted among so many. ⟦PERSON|Sidonie Vasseur⟧, set loose by ⟦PERSON|Mbarga⟧, rounded one defender, waited for another out of what seemed curiosity, and ⟦G8|stroked it beyond ⟦PERSON|Halvorsen⟧⟧ with the outside of a boot that her grandmother, she says, bought at a market in ⟦GPE|Saint-Étienne⟧.

Had ⟦PERSON|Pemberton-Hythe⟧ scored when he ought, four minutes after the ⟦MINUTE|resumption⟧, with the goalmouth as empty as a seaside bandstand in ⟦DATE|February⟧, the match might have been written in another key. He hesitated; ⟦PERSON|Oyelaran⟧ hooked away; the moment was gone, and so was the afternoon.

Let it be set down that the first ⟦G9|goal⟧ was offside by the length of a bicycle, that the linesman was unsighted, and that ⟦TEAM|Dundee⟧ did not complain overmuch, having themselves benefited by a similar blindness at ⟦VENUE|Gayfield⟧ in the ⟦DATE|autumn⟧. ⟦PERSON|Carnegie⟧, who ⟦G10|claimed it⟧, claimed nothing else all day.

⟦PERSON|Tomiyasu Hakone⟧'s ⟦G11|penalty⟧ cancelled out ⟦PERSON|Ferreyra⟧'s ⟦G12|opener⟧, and thereafter ⟦TEAM|Urawa Reds⟧ and ⟦TEAM|Ulsan⟧ circled one another like elderly duellists, each afraid that the pistol might actually be loaded. The one true shot of the closing half-hour, ⟦PERSON|Ferreyra⟧'s, was tame and straight at the man.

The truth about ⟦PERSON|Ludovic Sarr⟧ is that he has not scored since ⟦DATE|November⟧, that he leads the ⟦COMPETITION|Championship⟧ in shots, and that ⟦TEAM|Preston⟧'s manager regards these two facts as unrelated. "The goal's coming," ⟦PERSON|Gerry Loughnane⟧ insisted, in the tone of one waiting for a rural bus.

A corner, an argument, a second corner. From the latter, ⟦PERSON|Viktor Dragoș⟧ found the head of ⟦PERSON|Abdou Njie⟧ and the head of ⟦PERSON|Njie⟧ found the foot of ⟦PERSON|Crichton⟧, who, six yards out and with his back to the whole enterprise, ⟦G13|hooked it in⟧ over his own shoulder. ⟦PERSON|Manfredi⟧, the keeper, was still organising.

One remembers the old ⟦VENUE|Baseball Ground⟧ as mud with opinions. There, in ⟦DATE|1973⟧, a visiting full-back, name of ⟦PERSON|Stan Weatherill⟧, ⟦G14|scored past his own goalkeeper⟧ twice in an afternoon and was applauded off; there was, the ⟦ORG|Derby Telegraph⟧ observed, no malice in it.

⟦TEAM|Athletic Club⟧ pressed, ⟦TEAM|Athletic Club⟧ probed, ⟦TEAM|Athletic Club⟧ won a seventh corner and an eighth, and ⟦PERSON|Iker Goñi⟧ saw one header cleared off the line and another drift, in no hurry at all, the wrong side of the upright. It ended, as ⟦NORP|Basque⟧ afternoons against ⟦TEAM|Getafe⟧ are bound by statute to end, goalless.

Whose was it? ⟦PERSON|Dunstable⟧ swung the foot, ⟦PERSON|Achterberg⟧ lent the shin, and the last touch, most present agreed, was the knee of the ⟦TEAM|Northampton⟧ captain, poor ⟦PERSON|Rhodri Vaughan-Lloyd⟧, who had ⟦G15|helped it over the line⟧ in the ⟦MINUTE|41st minute⟧ while trying to do the reverse. ⟦TEAM|Crewe⟧ did not quibble over the paternity of their ⟦G16|equaliser⟧.

At the ⟦MINUTE|interval⟧ the visitors were a goal up and, by common consent, two to the good in ideas. ⟦PERSON|Sigurbjörnsson⟧, the playmaker, whipped in a cross that deserved a statue; nobody attacked it. He clipped in another; that one did for ⟦TEAM|Motherwell⟧, ⟦PERSON|Danjuma⟧ ⟦G17|glancing it home⟧ when ⟦PERSON|McIlwraith⟧, the stopper, had come for it and thought better.

The treble, then, remains a possibility, which is more than can be said of the lead at the top, cut to a point by results elsewhere. ⟦PERSON|Ángel Robledo⟧, winner of this trophy with three different clubs and a man who has never knowingly underestimated himself, called it "mathematics, and I was always good at mathematics".
=====GOALS=====
{"id": "G1", "scorer": "Lennart Aasgaard", "team": "Huddersfield Town", "minute": 19, "minute_text": "19 minutes", "assist": "Cosgrave", "kind": "header"}
{"id": "G2", "scorer": "Iwo Szczepański", "minute": 79, "minute_text": "11 to play", "kind": "shot"}
{"id": "G3", "scorer": "Iwo Szczepański", "minute": 80, "minute_text": "60 seconds"}
{"id": "G4", "scorer": "Juninho Bento", "minute": 74, "minute_text": "74", "kind": "shot"}
{"id": "G5", "scorer": "Orla McGettigan", "team": "Cliftonville Ladies", "kind": "shot"}
{"id": "G6", "scorer": "Hernán Iturralde", "minute": 88, "minute_text": "88th minute", "outcome": "ruled out"}
{"id": "G7", "scorer": "Fennimore", "team": "Wolves", "minute_text": "three minutes later", "score": "1-0"}
{"id": "G8", "scorer": "Sidonie Vasseur", "team": "Lyon", "assist": "Mbarga", "kind": "shot"}
{"id": "G9", "scorer": "Carnegie"}
{"id": "G10", "scorer": "Carnegie"}
{"id": "G11", "scorer": "Tomiyasu Hakone", "kind": "penalty"}
{"id": "G12", "scorer": "Ferreyra"}
{"id": "G13", "scorer": "Crichton", "assist": "Njie", "kind": "shot"}
{"id": "G14", "scorer": "Stan Weatherill", "kind": "own goal", "count": 2, "scope": "background"}
{"id": "G15", "scorer": "Rhodri Vaughan-Lloyd", "team": "Crewe", "minute": 41, "minute_text": "41st minute", "kind": "own goal"}
{"id": "G16", "scorer": "Rhodri Vaughan-Lloyd", "team": "Crewe", "minute": 41, "minute_text": "41st minute", "kind": "own goal"}
{"id": "G17", "scorer": "Danjuma", "assist": "Sigurbjörnsson", "kind": "header"}
