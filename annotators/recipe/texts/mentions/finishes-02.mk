⟦PERSON|Stelios Kanaris⟧ broke up an attack on the edge of his own box, gave the ball to ⟦PERSON|Wagner⟧, took it back from ⟦PERSON|Wagner⟧, gave it to ⟦PERSON|Christos Lekkas⟧ and kept on running, so that when the return came, over the shoulder of ⟦PERSON|Panos Dimou⟧, there was no one nearer the goal than he was; the chip was a thing of beauty and ⟦G1|nestled in the far corner⟧, and ⟦TEAM|PAOK⟧ were out of sight.

⟦PERSON|Efthymios Vlahos⟧ broke up an attack on the edge of his own box, gave it, took it back and kept on running until he was faced with ⟦PERSON|Bram Wouters⟧ alone; the chip was a thing of beauty, too, right up to the moment when it landed on the roof of the net.

A mistake by ⟦PERSON|Jonny Leach⟧, a gift wrapped and ribboned for ⟦PERSON|Callum Duthie⟧, ⟦G2|put ⟦TEAM|Raith Rovers⟧ in front⟧ in the ⟦MINUTE|sixth minute⟧, and a second by the same man, this time with ⟦PERSON|Lewis Shand⟧ as the grateful recipient, ⟦G3|made it two⟧ a ⟦MINUTE|minute before the half-hour⟧.

⟦MINUTE|34⟧ Oh, that is gorgeous from ⟦PERSON|Sørensen⟧, letting it run across her body and hitting it with the outside of the boot. ⟦PERSON|Vermeer⟧ watches it all the way. On to the bar and over.

⟦MINUTE|35⟧ And now ⟦G4|it's in⟧! From the goal kick ⟦PERSON|Ortega⟧ wins the flick, ⟦PERSON|Mabuza⟧ helps it on and ⟦PERSON|Nilsen⟧ ⟦G5|passes it into the corner⟧. From one end to the other in eleven seconds.

With the last kick before the ⟦MINUTE|interval⟧, and with what some in the main stand felt was his first kick of any kind, ⟦PERSON|Anthony Mbeki⟧ ⟦G6|arrowed⟧ a free-kick beyond the wall, beyond ⟦PERSON|Ruan Jacobs⟧ and beyond argument to give ⟦TEAM|Orlando Pirates⟧ something to sing about with their oranges.

⟦PERSON|Joseba Etxarri⟧ has the look of a man who sleeps on planes, and it was from an aisle seat over the ⟦GPE|Atlantic⟧, with his agent asleep beside him, that he fired off the message which ended his time at ⟦TEAM|Valladolid⟧.

There was an air of resignation about ⟦TEAM|Cardiff⟧ by then, ⟦PERSON|Perry Lang⟧ having missed from six yards, ⟦PERSON|Moussa Dembo⟧ from four and ⟦PERSON|Ellis Griffith⟧ from a distance that the stadium announcer, in the tone of a man reading a will, put at "not very far".

⟦TEAM|Cardiff⟧'s resignation became despair when, with ⟦MINUTE|nine minutes left⟧, ⟦PERSON|Jed Rafferty⟧, who had been booed since he left them for ⟦TEAM|Bristol City⟧ in ⟦DATE|2021⟧, ⟦G7|slalomed through⟧ a defence of statues and shot low to the right of ⟦PERSON|Aled Parry⟧.

⟦PERSON|Ulrich Amadou⟧, only for a linesman's flag, would have had his hat-trick by the ⟦MINUTE|half-hour⟧; as it was, with ⟦G8|two⟧ to his name and a grin that would not leave him, he had to wait until the ⟦MINUTE|74th minute⟧ to ⟦G9|complete it⟧, side-footing home from ⟦PERSON|Gildas Fofana⟧.

The ⟦NORP|Brazilian⟧ ⟦G10|scored⟧ in the ⟦MINUTE|second minute⟧, when ⟦PERSON|Thiaguinho⟧ is usually still tying his hair, and had hit the post by the sixth, and ⟦TEAM|Shakhtar⟧, who had travelled for nineteen hours, were wondering whether to go back.

A save, a scramble, a second save, a boot, a shin, a ricochet off the referee, and the ball was out on the halfway line with ⟦PERSON|Ilir Gashi⟧, who hoofed it into the car park as a comment on all that had gone before.

A save, a scramble, a second save, a boot, a shin, a ricochet off ⟦PERSON|Florian Hoxha⟧, and the ball ⟦G11|was over the line⟧ with ⟦MINUTE|68 minutes⟧ played, claimed by three men of ⟦TEAM|Partizani⟧ and awarded, as we went to press, to none.

Whoever wins on ⟦DATE|Saturday⟧ will meet the holders, from whose run to the final in ⟦GPE|Marseille⟧ last time ⟦PERSON|Yannick Lemoine⟧ still has the scar, a crescent above the eye left by an elbow that he swears was meant.

⟦PERSON|Roberta Salles⟧, the oldest woman on the field by six years, drifted off ⟦PERSON|Ana Quintero⟧'s shoulder, waited for ⟦PERSON|Duda⟧ to look up, which she did, and ⟦G12|headed back across⟧ ⟦PERSON|Lina Moreno⟧ for the ⟦MINUTE|86th-minute⟧ ⟦G13|winner⟧, upon which ⟦TEAM|Flamengo⟧'s bench emptied on top of her.

It was that sort of night for ⟦PERSON|Chidi Obasi⟧: sent through by ⟦PERSON|Ross Fenwick⟧, he dragged one wide, played through by ⟦PERSON|Noah Kemble⟧, he drove one at the keeper's shins, and when at last he beat ⟦PERSON|Sam Whitty⟧, with a daisy-cutter, ⟦PERSON|Al Sherwood⟧ was there with an outstretched leg to send it round the corner.

Before the ⟦MINUTE|hour⟧ was up, ⟦TEAM|Yokohama FC⟧ had ⟦G14|gone three clear⟧, ⟦PERSON|Daiki Onuma⟧'s cross-shot, intended for ⟦PERSON|Ryota Hino⟧ and missed by him, by his marker and by ⟦PERSON|Kenta Ueda⟧ in goal, creeping inside the far post like a boy home late from a party.

⟦PERSON|Giorgi Lomidze⟧, on the stretch, at the end of a run that started near ⟦GPE|Tbilisi⟧, could only toe-poke ⟦PERSON|Saba Kvirkvelia⟧'s pass into the advancing ⟦PERSON|Nika Todua⟧, and the rebound, which fell for ⟦PERSON|Levan Beridze⟧ as sweetly as rebounds ever do, was belted over a stand, a street and a tram.

The home side never looked back after ⟦PERSON|Marco Antonelli⟧, set free by ⟦PERSON|Lukas Ebner⟧ and given the benefit of a tight call by VAR, ⟦G15|dinked⟧ the first, and by the time ⟦PERSON|Daniel Moser⟧, from ⟦PERSON|Antonelli⟧'s pull-back, had ⟦G16|rifled in⟧ the third there were gaps in the away end that you could have parked in.

With five places to play for and four clubs to fill them, said ⟦PERSON|Hilary Dunmore⟧ of the league's own secretariat, somebody had clearly miscounted, and it took until teatime, and a second pot, to find out who.
=====GOALS=====
{"id": "G1", "scorer": "Stelios Kanaris", "team": "PAOK", "assist": "Christos Lekkas", "kind": "shot"}
{"id": "G2", "scorer": "Callum Duthie", "team": "Raith Rovers", "minute": 6, "minute_text": "sixth minute"}
{"id": "G3", "scorer": "Lewis Shand", "team": "Raith Rovers", "minute": 29, "minute_text": "minute before the half-hour"}
{"id": "G4", "scorer": "Nilsen", "minute": 35, "minute_text": "35", "assist": "Mabuza"}
{"id": "G5", "scorer": "Nilsen", "minute": 35, "minute_text": "35", "assist": "Mabuza"}
{"id": "G6", "scorer": "Anthony Mbeki", "team": "Orlando Pirates", "kind": "free kick"}
{"id": "G7", "scorer": "Jed Rafferty", "team": "Bristol City", "minute": 81, "minute_text": "nine minutes left", "kind": "shot"}
{"id": "G8", "scorer": "Ulrich Amadou", "count": 2}
{"id": "G9", "scorer": "Ulrich Amadou", "minute": 74, "minute_text": "74th minute", "assist": "Gildas Fofana"}
{"id": "G10", "scorer": "Thiaguinho", "minute": 2, "minute_text": "second minute"}
{"id": "G11", "minute": 68, "minute_text": "68 minutes"}
{"id": "G12", "scorer": "Roberta Salles", "team": "Flamengo", "minute": 86, "minute_text": "86th-minute", "assist": "Duda", "kind": "header"}
{"id": "G13", "scorer": "Roberta Salles", "team": "Flamengo", "minute": 86, "minute_text": "86th-minute", "assist": "Duda", "kind": "header"}
{"id": "G14", "scorer": "Daiki Onuma", "team": "Yokohama FC"}
{"id": "G15", "scorer": "Marco Antonelli", "assist": "Lukas Ebner", "kind": "shot"}
{"id": "G16", "scorer": "Daniel Moser", "assist": "Marco Antonelli", "score": "3-0"}
