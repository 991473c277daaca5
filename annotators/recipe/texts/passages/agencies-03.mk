⟦TEAM|Crewe Alexandra⟧ got a ⟦G1|third⟧ through ⟦PERSON|Sol Abernethy⟧ almost as an afterthought, the home side having by then lost interest, their captain and, after a clash of heads, a centre-half. "It could have been six," ⟦PERSON|Abernethy⟧ said. It could have been, had ⟦PERSON|Lee Oduya⟧ been wearing the right studs.

⟦TEAM|Udinese⟧ pounced. A dreadful square ball from ⟦PERSON|Matthias Grauer⟧, a touch by ⟦PERSON|Sandro Pellizzari⟧, and ⟦PERSON|Keinan Davis-Obi⟧ ⟦G2|clipped it home⟧ with just ⟦MINUTE|38 seconds⟧ played; the earliest anybody has ⟦G3|scored⟧ at the ⟦VENUE|Stadio Friuli⟧ since ⟦DATE|1997⟧.

⟦PERSON|Maxim Ostrovsky⟧ levelled accusations of time-wasting at the visitors, and he had a point: goalkeeper ⟦PERSON|Ilkka Saarela⟧ took 40 seconds over each goal kick. It did not help ⟦PERSON|Ostrovsky⟧ that ⟦TEAM|Rubin⟧ mustered one shot on target, from him, at the keeper's chest.

Was it a cross, was it a shot? ⟦PERSON|Ffion Bevan-Lloyd⟧ isn't telling. ⟦PERSON|Zuzana Horakova⟧'s feet were set for one and she ⟦G4|was beaten⟧ by the other at her near post, and ⟦TEAM|Wales⟧ had their ⟦G5|equaliser⟧ on ⟦MINUTE|55⟧.

⟦TEAM|Independiente del Valle⟧ lost the ball, lost the shape and lost ⟦PERSON|Moises Corozo-Vera⟧ to a second yellow, but they did not lose the match. ⟦PERSON|Jhon Cagua⟧ wasted the hosts' best opening, placing it too close to ⟦PERSON|Alex Dominguez-Ray⟧.

⟦PERSON|Rory Macalister⟧ opened his season with a booking, his second week with a sending-off and ⟦DATE|last night⟧'s ⟦COMPETITION|Scottish Cup⟧ tie with a shot onto the roof of the stand. ⟦TEAM|Arbroath⟧ won regardless, ⟦PERSON|Dougie Kerr-Watt⟧ and ⟦PERSON|Finlay Skene⟧ ⟦G6|scoring⟧ on ⟦MINUTE|20⟧ and ⟦MINUTE|63⟧.

The delivery from ⟦PERSON|Bouba Dembele-Roy⟧ was ⟦G7|turned in⟧ by the unfortunate ⟦PERSON|Per Skaug⟧, under no pressure at all. ⟦PERSON|Anders Lie⟧ screamed at him, ⟦PERSON|Skaug⟧ screamed at the grass, and ⟦TEAM|Molde⟧ said thank you very much.

⟦TEAM|Grimsby⟧'s goal had led a charmed life. ⟦PERSON|Omar Bashir-Cole⟧ and ⟦PERSON|Niall Trimble⟧ both had shots kicked off the line in the same scramble, ⟦PERSON|Trimble⟧'s volley rattled the stanchion and ⟦PERSON|Bashir-Cole⟧ was judged to have fouled the keeper when he ⟦G8|forced it in⟧ on ⟦MINUTE|71 minutes⟧.

⟦PERSON|Tim Ashbourne⟧ is on the brink of a record. The ⟦TEAM|Barnet⟧ manager, who wrapped up the signing of striker ⟦PERSON|Mason Delgado⟧ on ⟦DATE|Friday⟧, has gone 22 matches without defeat, and one more would take him past a mark that has stood for 50 years.

⟦TEAM|Sampdoria⟧ took a gamble on a man with one ⟦G9|goal⟧ in eighteen months and ⟦DATE|yesterday⟧ they were paid back in full. First ⟦PERSON|Roko Vidovic⟧ stabbed against the keeper's legs; then he rose for ⟦PERSON|Emil Costa⟧'s corner and ⟦G10|planted the ball beyond ⟦PERSON|Lauri Heinonen⟧⟧; and at ⟦SCORE|1-1⟧, ⟦MINUTE|six minutes from time⟧, he stepped aside to let ⟦PERSON|Costa⟧ take the penalty. It was saved.

"No, I'd not say I was happy. A clean sheet, yes. Chances, yes. But you can't draw ⟦SCORE|0-0⟧ with that many crosses," ⟦PERSON|Shay Donnellan⟧ told ⟦ORG|The Sentinel⟧. ⟦TEAM|Port Vale⟧ had 14 attempts, nine corners and a header from ⟦PERSON|Craig Amankwah⟧ against the bar.

⟦MINUTE|Four minutes into added time⟧, ⟦PERSON|Beatriz Saavedra-Conde⟧ ⟦G11|had the last word⟧. The ⟦TEAM|Levante⟧ midfielder had missed a penalty, been booked for dissent and clipped the outside of a post, so that when ⟦PERSON|Alba Ferrer⟧ cushioned the ball down to her there was an intake of breath rather than a roar. Then the roar.

⟦PERSON|Ibrahim Sesay-Turay⟧ ⟦G12|doubled the lead⟧ for the ⟦TEAM|Leone Stars⟧ with a shot of such ferocity that ⟦PERSON|Alphonse Gboho⟧ was still diving when it came back out. Moments later ⟦PERSON|Gboho⟧ turned a near-identical one over the top.

⟦TEAM|Widzew⟧ went down the left, ⟦TEAM|Widzew⟧ went down the right and eventually ⟦TEAM|Widzew⟧ went down ⟦SCORE|1-0⟧, ⟦PERSON|Kamil Dziedzic⟧ having ⟦G13|volleyed the only goal⟧ before they had got going at all. Of their own 19 attempts, 12 were blocked.

The double is on. ⟦TEAM|Chelsea Women⟧ are into the ⟦COMPETITION|Women's FA Cup⟧ final, five points up in the ⟦COMPETITION|WSL⟧ and, according to ⟦PERSON|Rachel Iversen-Hale⟧, hungry. "Ask me about trebles in ⟦DATE|May⟧," said the midfielder, whose suspension ends in time for the semi-final second leg.

Both ⟦G14|were on target⟧ for ⟦TEAM|Deportivo Cali⟧: ⟦PERSON|Yeison Mosquera-Lucumi⟧ after ⟦MINUTE|a quarter of an hour⟧, ⟦PERSON|Andres Felipe Zuleta⟧ from the spot following a handball by the ⟦TEAM|America⟧ captain. It was the third penalty ⟦PERSON|Zuleta⟧ has ⟦G15|scored⟧ ⟦DATE|this month⟧, and ⟦PERSON|Luis Perea⟧ was in the way of none of them.

⟦TEAM|Everton⟧ supporters' groups staged a walk-out in the ⟦MINUTE|53rd minute⟧, one for every year since a certain near thing. They missed ⟦PERSON|Declan Rafferty-Moss⟧ rifling a shot against the angle, and they missed ⟦PERSON|Jan-Erik Thulin⟧ saving the next.

⟦PERSON|Lucas Bouvier⟧'s ⟦G16|second⟧, ⟦MINUTE|ten minutes later⟧, was a copy of the ⟦G17|first⟧, which had beaten ⟦PERSON|Arnaud Meunier-Sy⟧ on ⟦MINUTE|27⟧: same flank, same supplier in ⟦PERSON|Gaël Nsimba⟧, same step inside, same corner. The one he put wide between the two was also the same, but for the ending.

Only ⟦PERSON|Marek Zeleny⟧'s left hand stopped ⟦TEAM|Slovan⟧ from levelling, and only a goal-bound shot that hit ⟦PERSON|Zeleny⟧'s own defender on the backside stopped ⟦TEAM|Spartak Trnava⟧ from going two clear. A point would have served neither. ⟦TEAM|Trnava⟧ took three.

⟦PERSON|Bayo Akinwande-Scott⟧ spun, ⟦PERSON|Bayo Akinwande-Scott⟧ shot, and a parry by ⟦PERSON|Lee Fothergill⟧ fell at ⟦PERSON|Jude Carbery⟧'s size nines. ⟦G18|In it went⟧. "I'm not proud," grinned ⟦TEAM|Walsall⟧'s ⟦NORP|Irish⟧ poacher.
=====GOALS=====
{"id": "G1", "scorer": "Sol Abernethy", "team": "Crewe Alexandra"}
{"id": "G2", "scorer": "Keinan Davis-Obi", "team": "Udinese", "minute": 1, "minute_text": "38 seconds", "assist": "Sandro Pellizzari", "kind": "shot"}
{"id": "G3", "scorer": "Keinan Davis-Obi", "team": "Udinese", "minute": 1, "minute_text": "38 seconds", "assist": "Sandro Pellizzari", "kind": "shot"}
{"id": "G4", "scorer": "Ffion Bevan-Lloyd", "team": "Wales", "minute": 55, "minute_text": "55"}
{"id": "G5", "scorer": "Ffion Bevan-Lloyd", "team": "Wales", "minute": 55, "minute_text": "55"}
{"id": "G6", "scorer": "Dougie Kerr-Watt; Finlay Skene", "team": "Arbroath", "count": 2, "minute_text": "20 and 63"}
{"id": "G7", "scorer": "Per Skaug", "team": "Molde", "assist": "Bouba Dembele-Roy", "kind": "own goal"}
{"id": "G8", "scorer": "Bashir-Cole", "minute": 71, "minute_text": "71 minutes", "outcome": "ruled out"}
{"id": "G9", "scope": "background"}
{"id": "G10", "scorer": "Roko Vidovic", "team": "Sampdoria", "assist": "Emil Costa", "kind": "header"}
{"id": "G11", "scorer": "Beatriz Saavedra-Conde", "team": "Levante", "minute": 90, "added": 4, "minute_text": "Four minutes into added time", "assist": "Alba Ferrer"}
{"id": "G12", "scorer": "Ibrahim Sesay-Turay", "team": "Leone Stars", "kind": "shot"}
{"id": "G13", "scorer": "Kamil Dziedzic", "kind": "volley"}
{"id": "G14", "scorer": "Yeison Mosquera-Lucumi; Andres Felipe Zuleta", "team": "Deportivo Cali", "count": 2}
{"id": "G15", "scorer": "Andres Felipe Zuleta", "team": "Deportivo Cali", "count": 3, "kind": "penalty", "scope": "background"}
{"id": "G16", "scorer": "Lucas Bouvier", "minute": 37, "minute_text": "ten minutes later", "assist": "Gaël Nsimba"}
{"id": "G17", "scorer": "Lucas Bouvier", "minute": 27, "minute_text": "27", "assist": "Gaël Nsimba"}
{"id": "G18", "scorer": "Jude Carbery", "team": "Walsall"}
