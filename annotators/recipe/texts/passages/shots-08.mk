⟦TEAM|MONACO⟧ WERE ROBBED! That was the verdict of ⟦PERSON|Hervé Castelnau⟧ after ⟦PERSON|Elye Mbongo⟧'s ⟦MINUTE|92nd-minute⟧ ⟦G1|rocket⟧ was wiped out because somebody's shoelace was offside. "I've watched it nine times," raged the coach. "Nine!" His side had earlier smacked the bar through ⟦PERSON|Tomas Reznik⟧ and should have been given a spot-kick.

(⟦ORG|Reuters⟧) - ⟦NORP|Argentine⟧ forward ⟦PERSON|Lautaro Gianetti⟧ ⟦G2|scored the only goal⟧ as ⟦TEAM|Porto⟧ beat ⟦TEAM|Club Brugge⟧ ⟦SCORE|1-0⟧ in the ⟦COMPETITION|Champions League⟧ on ⟦DATE|Wednesday⟧, firing low from 16 metres in the ⟦MINUTE|38th minute⟧. The visitors, who had an ⟦G3|effort⟧ by ⟦PERSON|Hans Dekeyser⟧ ruled out for a push just before the ⟦MINUTE|break⟧, finished with 20 shots.

Efforts from ⟦PERSON|Adam Falconer⟧, ⟦PERSON|Jay Ruddock⟧ and ⟦PERSON|Tom Ince-Parry⟧ were all blocked in the same goalmouth scramble. Somewhere underneath lay the ball and ⟦TEAM|Grimsby⟧'s goalkeeper, and when the referee had lifted them apart it was a free-kick to the defence.

Our under-18s dominated at ⟦VENUE|Cobham⟧ without finding a breakthrough. ⟦PERSON|Zac Fenwick⟧ saw his header well held, ⟦PERSON|Leo Adomah⟧ volleyed into the netting at the side, and a curled free-kick by trialist ⟦PERSON|Samir Benkirane⟧ was bravely blocked. We go again ⟦DATE|next Saturday⟧!

The third ⟦G4|goal⟧ we would describe as a gift, the ⟦G5|fourth⟧ as an insult. For the one, ⟦PERSON|Piotr Zawadzki⟧ passed to ⟦PERSON|Lucho Santander⟧; for the other, ⟦PERSON|Zawadzki⟧ passed to ⟦PERSON|Lucho Santander⟧ again, and the ⟦NORP|Paraguayan⟧ ⟦G6|walked it in⟧. ⟦TEAM|Lech Poznań⟧'s goalkeeper had, to be fair, kept out two much better shots of ⟦PERSON|Santander⟧'s.

Close range. Open net. ⟦PERSON|Danny Pell⟧. Over. There are four thousand people in ⟦GPE|Barrow⟧ who will be telling their grandchildren that they could have put it away with a rolled-up newspaper.

⟦PERSON|Khadija Bensaid⟧ ⟦G7|fired ⟦TEAM|Morocco⟧ in front⟧ from twelve yards after a shirt pull, and might as easily have let ⟦TEAM|Zambia⟧ back in when she lost the ball to ⟦PERSON|Chanda Mwale⟧. The latter's low drive was well smothered by ⟦PERSON|Er⟧, who likewise hung on to a late header.

At ⟦SCORE|1-0⟧ there was still hope for the visitors; at ⟦SCORE|2-0⟧, after ⟦PERSON|Kazimierz Frey⟧'s shot took a wicked bounce in front of the keeper and ⟦G8|went in⟧, there was only the long road home. In between ⟦PERSON|Stavros Kolokotronis⟧ had hit the side of a post, the top of the bar and the back of his own defender.

⟦PERSON|Cheick Doucouré-Bah⟧, put through on goal by a pass of some vision, saw ⟦PERSON|Marco Silvestrini⟧ advancing and tried to chip him. The goalkeeper stood still, raised an arm as if hailing a taxi, and took the ball out of the air. ⟦TEAM|Empoli⟧ cleared. It would not be the last time the two met, nor the last time ⟦PERSON|Silvestrini⟧ won.

The scoreless draw owed much to ⟦PERSON|Sam Whitcombe⟧. ⟦TEAM|Hereford⟧'s goalkeeper saved a header from ⟦PERSON|Ty Lassiter⟧, tipped over a drive from ⟦PERSON|Max Coyle⟧, and was brave to come out at the feet of ⟦PERSON|Lassiter⟧ when the forward looked certain to score.

Some goals are scored, others are awarded by committee. ⟦TEAM|Lyngby⟧'s on ⟦DATE|Sunday⟧ was in the second class: ⟦PERSON|Magnus Thygesen⟧ shot, ⟦PERSON|Oskar Bro⟧ flicked it on, ⟦PERSON|Fiete Arlt⟧ fell over it, and the referee, the linesman and the man at the monitor agreed that ⟦PERSON|Arlt⟧ had ⟦G9|got it over the line⟧ with his hip. ⟦TEAM|Silkeborg⟧'s protests lasted until the ⟦MINUTE|interval⟧.

⟦TEAM|Bahrain⟧'s wild celebrations were as premature as they were loud. ⟦PERSON|Ali Madan⟧'s flick had ⟦G10|crossed the line⟧, but not before ⟦PERSON|Jassim Habib⟧, standing in an offside position, had planted himself in front of the ⟦TEAM|Oman⟧ goalkeeper. A kick against the bar from ⟦PERSON|Muhsen Al⟧ was the nearest either came after that.

⟦PERSON|Graeme Sowerby⟧ hit his free-kick well enough to beat the wall, and ⟦PERSON|Ricky Danso⟧ hit the deck well enough to beat away the shot. From the corner ⟦PERSON|Sowerby⟧ had another dig, another block, another sigh.

On ⟦MINUTE|25 minutes⟧ ⟦TEAM|Oxford⟧ ⟦G11|took the lead⟧, and ⟦PERSON|Gatlin O'Donoghue⟧, who put them there with a spinning drive, could have made the afternoon comfortable twice over. He shot at the goalkeeper from eight yards, then teed up ⟦PERSON|Mark Harriott⟧, whose close-range header brushed the outside of a post.

"You dream of a debut goal, but you dream of the ball going in the net off your foot, not off your face," grinned ⟦PERSON|Nahuel Bustos⟧, whose nose ⟦G12|made it ⟦SCORE|2-1⟧⟧ to ⟦TEAM|Talleres⟧. He had put his first chance over, with his foot.

⟦PERSON|Alfie Merriweather⟧: eight appearances, no goals; a shot cleared from under the bar at ⟦TEAM|Exeter⟧, another tipped away against ⟦TEAM|Wigan⟧. ⟦PERSON|Alfie Merriweather⟧ again: ⟦DATE|yesterday⟧, ⟦MINUTE|81st minute⟧, near-post corner, ⟦G13|goal⟧. The ⟦TEAM|Cambridge⟧ supporters sang to him all the way to the car park.

⟦TEAM|Kawasaki Frontale⟧ deserved better from their first forty-five minutes, in which ⟦PERSON|Ryota Shirasaki⟧ twice shot over from a promising position and ⟦PERSON|Erison Tavares⟧ drew two sharp saves with headers. The first time ⟦TEAM|Gamba Osaka⟧ went into the other box, ⟦PERSON|Hiroto Yamaguchi⟧ tumbled, got up, and ⟦G14|sent the keeper the wrong way⟧.

From thirty-five yards ⟦PERSON|Dion Brathwaite⟧ struck something that his old manager would have called a screamer. From thirty-five yards away ⟦PERSON|Amir Kolić⟧ saw it all the way. He clutched the ball to his chest, threw it out, and three passes later ⟦PERSON|Stijn Boelens⟧ had ⟦G15|finished the job⟧ at the other end with a far less beautiful contact.

Deep in their own half ⟦TEAM|Göteborg⟧ gave it away, and ⟦PERSON|Victor Ahlin⟧ should have punished them. He went for the near post, ⟦PERSON|Adam Rask⟧ went that way too, and the chance to make it two had been lost.

Even by ⟦TEAM|Hartlepool⟧'s standards it was grim: seventeen set-pieces, seventeen clearances. The only shot that troubled the home keeper hit his water bottle.

⟦TEAM|Benfica⟧'s women needed a moment of individual brilliance and ⟦PERSON|Catarina Lobato⟧ gave them several, only for ⟦PERSON|Selma Þorvaldsdóttir⟧ to answer each with a stop of equal standing. It was ⟦PERSON|Kika Vasques⟧, hardly seen all evening, who finally ⟦G16|found a way past⟧ the ⟦NORP|Icelander⟧, poking through a forest of legs with ⟦MINUTE|two minutes of normal time remaining⟧.

On ⟦MINUTE|13⟧ he blazed high. On ⟦MINUTE|31⟧ he steered it into ⟦PERSON|Trafford⟧'s gloves. On ⟦MINUTE|49⟧ his spot-kick was pushed on to a post. On ⟦MINUTE|70⟧ they took him off, and ⟦PERSON|Mehdi Laïdouni⟧ sat on ⟦TEAM|Saint-Étienne⟧'s bench with his shirt over his head.

Having ⟦G17|gone in front⟧ through a penalty by ⟦PERSON|Ismail Kızıltaş⟧, ⟦TEAM|Göztepe⟧ were ⟦G18|pegged back⟧ by another, ⟦PERSON|Halil Korkut⟧'s, and ought to have been behind by a third. It was ⟦PERSON|Halil Korkut⟧ who took that one as well, and ⟦PERSON|Beto Marques-Dias⟧ who stopped it, on his line, with his eyes shut.
=====GOALS=====
{"id": "G1", "scorer": "Elye Mbongo", "team": "MONACO", "minute": 92, "minute_text": "92nd-minute", "kind": "shot", "outcome": "ruled out"}
{"id": "G2", "scorer": "Lautaro Gianetti", "team": "Porto", "minute": 38, "minute_text": "38th minute", "kind": "shot"}
{"id": "G3", "scorer": "Hans Dekeyser", "team": "Club Brugge", "minute_text": "break", "outcome": "ruled out"}
{"id": "G4", "scorer": "Lucho Santander"}
{"id": "G5", "scorer": "Lucho Santander"}
{"id": "G6", "scorer": "Lucho Santander"}
{"id": "G7", "scorer": "Khadija Bensaid", "team": "Morocco", "kind": "penalty"}
{"id": "G8", "scorer": "Kazimierz Frey", "kind": "shot"}
{"id": "G9", "scorer": "Fiete Arlt", "team": "Lyngby"}
{"id": "G10", "scorer": "Ali Madan", "team": "Bahrain", "outcome": "ruled out"}
{"id": "G11", "scorer": "Gatlin O'Donoghue", "team": "Oxford", "minute": 25, "minute_text": "25 minutes", "kind": "shot"}
{"id": "G12", "scorer": "Nahuel Bustos", "score": "2-1"}
{"id": "G13", "scorer": "Alfie Merriweather", "team": "Cambridge", "minute": 81, "minute_text": "81st minute"}
{"id": "G14", "scorer": "Hiroto Yamaguchi", "team": "Gamba Osaka", "kind": "penalty"}
{"id": "G15", "scorer": "Stijn Boelens", "kind": "shot"}
{"id": "G16", "scorer": "Kika Vasques", "team": "Benfica", "minute": 88, "minute_text": "two minutes of normal time remaining", "kind": "shot"}
{"id": "G17", "scorer": "Ismail Kızıltaş", "team": "Göztepe", "kind": "penalty"}
{"id": "G18", "scorer": "Halil Korkut", "kind": "penalty"}
