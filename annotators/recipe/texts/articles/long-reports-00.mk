⟦PERSON|Rooney-Marsh⟧ ⟦G1|strikes⟧ at the death as ⟦TEAM|Bolton⟧ find a way past ten-man ⟦TEAM|Stockport⟧
⟦FURNITURE|By Harriet Coyle at the Toughsheet Community Stadium⟧

It took them until the ⟦MINUTE|ninety-fourth minute⟧, two changes of shape and one extremely generous bounce, but ⟦TEAM|Bolton Wanderers⟧ got there. ⟦PERSON|Tyrell Rooney-Marsh⟧'s late ⟦G2|winner⟧ at the ⟦VENUE|Toughsheet Community Stadium⟧ settled a bad-tempered ⟦COMPETITION|League One⟧ afternoon and took the ⟦TEAM|Trotters⟧ to within two points of the automatic places.

⟦TEAM|Stockport County⟧ will feel they were robbed of a draw. They had played the last ⟦MINUTE|half-hour⟧ a man short after ⟦PERSON|Declan Houlahan⟧ was dismissed for a second booking, and they had not only survived but twice come close to nicking it themselves.

The game had begun brightly. ⟦TEAM|Bolton⟧, in a 3-4-2-1 with ⟦PERSON|Ola Sundby⟧ and ⟦PERSON|Rooney-Marsh⟧ behind the striker, forced three corners in the ⟦MINUTE|first seven minutes⟧. From one of them ⟦PERSON|Marcus Adetola⟧ headed against the top of the bar; from another ⟦PERSON|Ben Prentice⟧ hacked off the line. At the other end ⟦PERSON|Luke Stannard⟧ had to be quick off his to smother at the feet of ⟦PERSON|Kacper Wilk⟧.

⟦PERSON|Wilk⟧ would not be denied a second time. The ⟦NORP|Polish⟧ forward, a free transfer from ⟦TEAM|Bradford City⟧ in the ⟦DATE|summer⟧, spun ⟦PERSON|Will Aimson-Clarke⟧ on the edge of the box and was away. The finish, in truth, was scuffed, but it ⟦G3|beat⟧ ⟦PERSON|Stannard⟧ at his near post and after ⟦MINUTE|22 minutes⟧ the ⟦TEAM|Hatters⟧ had their noses in front.

"I thought the first ⟦G4|goal⟧ was a gift," said the ⟦TEAM|Bolton⟧ manager, ⟦PERSON|Steve Garrity⟧. "We spoke all week about not letting him turn. Then we let him turn. But I was pleased with how we responded."

The response was not instant. ⟦PERSON|Sundby⟧ dragged one wide, ⟦PERSON|Adetola⟧ was booked for kicking the ball away and there were some grumbles from the West Stand as ⟦MINUTE|half-time⟧ approached. ⟦PERSON|Garrity⟧ switched to a back four at the ⟦MINUTE|interval⟧, sending on ⟦PERSON|Joel Nkansah⟧ for ⟦PERSON|Aimson-Clarke⟧, and the improvement was marked.

⟦PERSON|Nkansah⟧'s first contribution was a cross that ⟦PERSON|Prentice⟧ almost diverted past his own goalkeeper. His second was better. He went outside, then inside, and when his low ball was only half cleared, ⟦PERSON|Sundby⟧ arrived to ⟦G5|sweep it in⟧ with ⟦MINUTE|eleven minutes of the second period gone⟧. The ⟦NORP|Norwegian⟧ has four ⟦G6|goals⟧ ⟦DATE|this season⟧; none has been celebrated as loudly.

Then came the red card. ⟦PERSON|Houlahan⟧, cautioned earlier for dissent, caught ⟦PERSON|Rooney-Marsh⟧ late on halfway and the referee, ⟦PERSON|Amit Chowdhury⟧, had no choice. "You can't do that on a yellow," admitted the ⟦TEAM|Stockport⟧ head coach, ⟦PERSON|Dave Chaloner-Reid⟧. "Dec knows it. He's apologised to the lads."

Down to ten, ⟦TEAM|County⟧ dropped deep. ⟦PERSON|Ryan Fairhurst⟧ was magnificent in goal. He clawed out a ⟦PERSON|Nkansah⟧ header, turned a ⟦PERSON|Sundby⟧ free-kick around the post and then, best of all, saved with an outstretched boot from ⟦PERSON|Rooney-Marsh⟧ when the midfielder was clean through. Between those, ⟦PERSON|Wilk⟧ broke away and hit the side netting, and substitute ⟦PERSON|Owen Maddison⟧ had a shot blocked by ⟦PERSON|Adetola⟧ when he might have squared it.

Five minutes of ⟦MINUTE|stoppage time⟧ were signalled. Four of them had been spent on throw-ins. Then ⟦PERSON|Stannard⟧ launched one long, ⟦PERSON|Prentice⟧ misjudged the flight, and ⟦PERSON|Rooney-Marsh⟧, with the calm of a man in his own garden, chested down and ⟦G7|lobbed⟧ ⟦PERSON|Fairhurst⟧ from eighteen yards.

It was some way to ⟦G8|open his account⟧. The 20-year-old, on loan from ⟦TEAM|Everton⟧, had missed seven chances in his previous two matches. "I'd stopped counting," he said. "My mum hadn't. When the ⟦G9|equaliser⟧ went in I knew there would be one more. I just didn't know I'd be the one."

⟦PERSON|Garrity⟧ was asked whether the youngster might stay beyond ⟦DATE|January⟧. "I'd like to think that ⟦G10|goal⟧ helps," he replied.

⟦TEAM|Stockport⟧, who have now taken one point from a possible twelve, host ⟦TEAM|Lincoln City⟧ on ⟦DATE|Tuesday night⟧. ⟦TEAM|Bolton⟧ are at ⟦TEAM|Wycombe Wanderers⟧ ⟦DATE|next Saturday⟧, when ⟦PERSON|Sundby⟧ will be suspended after collecting a fifth yellow card for taking off his shirt — not after his own ⟦G11|leveller⟧, oddly, but after somebody else's ⟦G12|winner⟧.

⟦FURNITURE|Bolton (3-4-2-1): Stannard; Aimson-Clarke (Nkansah 46), Adetola, Pruitt; Hale, Moss, Dunne, Lacey; Sundby, Rooney-Marsh; Tait. Goals: Sundby 56, Rooney-Marsh 90+4.⟧
⟦FURNITURE|Stockport (4-4-2): Fairhurst; Prentice, Kerr, Bell, Houlahan; Ng, Ford, Amos, Reeve; Wilk, Tully (Maddison 70). Goal: Wilk 22.⟧
⟦FURNITURE|Att: 21,874. Ref: A Chowdhury.⟧
=====GOALS=====
{"id": "G1", "scorer": "Tyrell Rooney-Marsh", "team": "Bolton Wanderers", "minute": 90, "added": 4, "kind": "shot"}
{"id": "G2", "scorer": "Tyrell Rooney-Marsh", "team": "Bolton Wanderers", "minute": 90, "added": 4, "kind": "shot", "minute_text": "ninety-fourth minute"}
{"id": "G3", "scorer": "Kacper Wilk", "team": "Stockport County", "minute": 22, "kind": "shot", "minute_text": "22 minutes"}
{"id": "G4", "scorer": "Kacper Wilk", "team": "Stockport County", "minute": 22, "kind": "shot"}
{"id": "G5", "scorer": "Ola Sundby", "team": "Bolton Wanderers", "minute": 56, "kind": "shot", "minute_text": "eleven minutes of the second period gone"}
{"id": "G6", "scorer": "Ola Sundby", "team": "Bolton Wanderers", "scope": "background", "count": 4}
{"id": "G7", "scorer": "Tyrell Rooney-Marsh", "team": "Bolton Wanderers", "minute": 90, "added": 4, "kind": "shot"}
{"id": "G8", "scorer": "Tyrell Rooney-Marsh", "team": "Bolton Wanderers", "minute": 90, "added": 4, "kind": "shot"}
{"id": "G9", "scorer": "Ola Sundby", "team": "Bolton Wanderers", "minute": 56, "kind": "shot"}
{"id": "G10", "scorer": "Tyrell Rooney-Marsh", "team": "Bolton Wanderers", "minute": 90, "added": 4, "kind": "shot"}
{"id": "G11", "scorer": "Ola Sundby", "team": "Bolton Wanderers", "minute": 56, "kind": "shot"}
{"id": "G12", "scorer": "Tyrell Rooney-Marsh", "team": "Bolton Wanderers", "minute": 90, "added": 4, "kind": "shot"}
