⟦TEAM|LIONESSES⟧ LEAVE IT LATE AGAIN: ⟦PERSON|Kavanagh-Obi⟧ ⟦G1|double⟧ sinks the ⟦NORP|Dutch⟧ in ⟦GPE|Eindhoven⟧

⟦TEAM|England⟧ ⟦SCORE|3⟧ ⟦TEAM|Netherlands⟧ ⟦SCORE|2⟧? No: it was ⟦TEAM|Netherlands⟧ ⟦SCORE|2⟧ ⟦TEAM|England⟧ ⟦SCORE|3⟧, and if you turned over at the ⟦MINUTE|break⟧ you missed the lot.

Not one of the five ⟦G2|goals⟧ in this ⟦COMPETITION|Nations League⟧ game came before the ⟦MINUTE|interval⟧, which is remarkable given how open the opening half was. ⟦PERSON|Sanne Hoekstra⟧ struck a post for the hosts inside ⟦MINUTE|four minutes⟧. ⟦PERSON|Millie Thackray⟧, in the ⟦TEAM|England⟧ goal for the injured ⟦PERSON|Hannah Oakes⟧, dived full length to keep out a ⟦PERSON|Lotte van der Wal⟧ free-kick. At the other end ⟦PERSON|Grace Kavanagh-Obi⟧ twice wanted too long on the ball and was twice robbed by the captain, ⟦PERSON|Fenna Brandsma⟧.

"We could have been three up or three down at ⟦MINUTE|half-time⟧," said the ⟦TEAM|England⟧ head coach, ⟦PERSON|Ingrid Solheim⟧. "I told them to breathe. Then we ⟦G3|conceded⟧ after ⟦MINUTE|40 seconds⟧, so I am clearly a wonderful motivator."

That ⟦G4|goal⟧, timed at ⟦MINUTE|46 minutes⟧, belonged to ⟦PERSON|Hoekstra⟧. ⟦PERSON|Esmee Kuipers⟧ got beyond ⟦PERSON|Ruby Fensome⟧ on the left, ⟦PERSON|Thackray⟧ parried the cross when she might have held it, and the ⟦NORP|Dutch⟧ forward ⟦G5|steered in⟧ the loose ball.

⟦PERSON|Solheim⟧ made a triple substitution on the ⟦MINUTE|hour⟧, and the game turned on it. Off came ⟦PERSON|Fensome⟧, ⟦PERSON|Chidera Lowe⟧ and ⟦PERSON|Beth Maguire⟧; on went ⟦PERSON|Jodie Arkwright⟧, ⟦PERSON|Poppy Lund⟧ and ⟦PERSON|Tamsin Reyes⟧. Within ⟦MINUTE|180 seconds⟧ ⟦TEAM|England⟧ were ⟦G6|level⟧. ⟦PERSON|Reyes⟧, the ⟦TEAM|Chelsea⟧ winger, played a one-two with ⟦PERSON|Kavanagh-Obi⟧, who took one touch and ⟦G7|thumped it into the roof of the net⟧.

The visitors' second ⟦G8|goal⟧ was uglier. ⟦PERSON|Lund⟧'s corner from the right came off the shoulder of ⟦PERSON|Brandsma⟧, then a thigh, and ⟦PERSON|Arkwright⟧ got the last touch, or so the stadium announcer in ⟦GPE|Eindhoven⟧ decided. ⟦ORG|UEFA⟧'s official record was later amended: ⟦G9|own goal⟧, ⟦PERSON|Brandsma⟧. That was on ⟦MINUTE|71⟧.

Now the ⟦VENUE|Philips Stadion⟧ was quiet. It did not stay so. ⟦PERSON|Van der Wal⟧ came close from distance, then ⟦PERSON|Kuipers⟧ headed over from four yards, her hands on her head. ⟦PERSON|Maria Costa-Lind⟧, the ⟦NORP|Swedish⟧ referee, was called to the monitor for a possible handball by ⟦PERSON|Lowe⟧'s replacement and waved it away.

With a ⟦MINUTE|quarter of an hour to play⟧ it was ⟦G10|all square⟧ again. Substitute ⟦PERSON|Noor Achterberg⟧, on her first appearance at this level, met a clearance with the outside of her right foot. ⟦PERSON|Thackray⟧ got fingers to it. They were not enough, and ⟦G11|⟦SCORE|2-2⟧⟧ was no more than the ⟦TEAM|Oranje⟧ deserved.

A draw would have suited both. Only one side seemed to know. ⟦TEAM|England⟧ kept pressing high, ⟦PERSON|Reyes⟧ made ⟦PERSON|Achterberg⟧ give the ball away near her own area and ⟦PERSON|Kavanagh-Obi⟧ did the rest. Minute: ⟦MINUTE|88⟧. Her ⟦G12|second⟧ was nothing like her first, a careful pass with the instep that crept over the line as goalkeeper ⟦PERSON|Daphne Roelofs⟧ scrambled across.

"It felt like slow motion," the ⟦TEAM|Arsenal⟧ striker said. "I had time to think I'd missed. I'm glad ⟦PERSON|Tamsin⟧ didn't shoot, because she normally does."

There were no complaints from the ⟦TEAM|Netherlands⟧ coach, ⟦PERSON|Arjen Postma⟧. "Our ⟦G13|equaliser⟧ was beautiful, but we ⟦G14|gave away three⟧. The last ⟦G15|goal⟧ we cannot explain. In a second leg maybe we have the chance to repair it, but this is not a cup tie, it's gone."

The injury news is less cheerful for ⟦TEAM|England⟧. ⟦PERSON|Fensome⟧ was seen with ice around her left ankle, and ⟦PERSON|Solheim⟧ would not say whether she'll be fit for ⟦DATE|Friday⟧, when ⟦TEAM|Iceland⟧ come to ⟦VENUE|Wembley⟧. Win that and the ⟦TEAM|Lionesses⟧ will finish top of ⟦COMPETITION|Group A3⟧ with a match to spare.

⟦PERSON|Kavanagh-Obi⟧ has now played 31 times and the pundits on ⟦ORG|ITV⟧ were in no doubt about who should lead the line in ⟦GPE|Brazil⟧. ⟦DATE|Nine months ago⟧ she couldn't get in the squad. "I kept a note from when I was left out," she revealed. "I'll throw it in the bin ⟦DATE|tonight⟧."
=====GOALS=====
{"id": "G1", "scorer": "Grace Kavanagh-Obi", "team": "England", "count": 2}
{"id": "G2", "count": 5}
{"id": "G3", "scorer": "Sanne Hoekstra", "team": "Netherlands", "minute": 46, "kind": "shot"}
{"id": "G4", "scorer": "Sanne Hoekstra", "team": "Netherlands", "minute": 46, "kind": "shot", "minute_text": "46 minutes"}
{"id": "G5", "scorer": "Sanne Hoekstra", "team": "Netherlands", "minute": 46, "kind": "shot", "minute_text": "46 minutes"}
{"id": "G6", "scorer": "Grace Kavanagh-Obi", "team": "England", "assist": "Tamsin Reyes", "minute": 63, "minute_text": "180 seconds", "kind": "shot"}
{"id": "G7", "scorer": "Grace Kavanagh-Obi", "team": "England", "assist": "Tamsin Reyes", "minute": 63, "minute_text": "180 seconds", "kind": "shot"}
{"id": "G8", "scorer": "Fenna Brandsma", "team": "England", "kind": "own goal", "minute": 71}
{"id": "G9", "scorer": "Fenna Brandsma", "team": "England", "kind": "own goal", "minute": 71, "minute_text": "71"}
{"id": "G10", "scorer": "Noor Achterberg", "team": "Netherlands", "minute": 75, "kind": "shot", "minute_text": "quarter of an hour to play"}
{"id": "G11", "scorer": "Noor Achterberg", "team": "Netherlands", "minute": 75, "kind": "shot", "score": "2-2"}
{"id": "G12", "scorer": "Grace Kavanagh-Obi", "team": "England", "minute": 88, "assist": "Tamsin Reyes", "kind": "shot", "minute_text": "88"}
{"id": "G13", "scorer": "Noor Achterberg", "team": "Netherlands", "minute": 75, "kind": "shot"}
{"id": "G14", "team": "England", "count": 3}
{"id": "G15", "scorer": "Grace Kavanagh-Obi", "team": "England", "minute": 88, "assist": "Tamsin Reyes", "kind": "shot"}
