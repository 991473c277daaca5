⟦PERSON|Lochend⟧ twice ⟦G1|on target⟧ as ⟦TEAM|Hibs⟧ leave leaders winded

⟦TEAM|Celtic⟧ had not lost in ⟦GPE|Leith⟧ for six years and were, with an hour of this behind them, in the way of not losing again. They had ⟦G2|overturned⟧ ⟦PERSON|Lewis Lochend⟧'s early ⟦G3|goal⟧. But ⟦TEAM|Hibernian⟧, whom nobody has ever accused of predictability, ⟦G4|came again⟧ through ⟦PERSON|Duncan Seafield⟧ and ⟦PERSON|Lochend⟧'s ⟦G5|penalty⟧, and won ⟦SCORE|3-2⟧ in front of the sort of ⟦VENUE|Easter Road⟧ congregation that tells its grandchildren.

It was ⟦PERSON|Yannick Bürgisser⟧, ⟦TEAM|Celtic⟧'s ⟦NORP|Swiss⟧ goalkeeper, who let ⟦TEAM|Hibs⟧ in, by coming for a cross in the ⟦MINUTE|16th minute⟧ that he would have done better to admire. ⟦PERSON|Murray Restalrig⟧ beat him to it. The header hit a post and ⟦PERSON|Lochend⟧ ⟦G6|forced it in⟧, for his 13th of the season. In the ⟦MINUTE|ninth minute⟧ ⟦PERSON|Restalrig⟧ had been denied by the same keeper, most athletically, so that there was perhaps an element of overconfidence.

The ⟦NORP|Portuguese⟧, ⟦PERSON|Renato Falcão-Dias⟧, ⟦G7|equalised⟧. It would have been the work of a moment if it hadn't been for the wall, which had to be put back three times; then, in the ⟦MINUTE|24th minute⟧, he ⟦G8|whipped the free-kick over it⟧. "You see him do that at ⟦VENUE|Celtic Park⟧ on a ⟦DATE|Monday morning⟧ with nobody there," said ⟦PERSON|Paul Bellgrove⟧, the visiting manager, to ⟦ORG|Sky Sports⟧, "so it doesn't surprise me. What surprises me is what we did after ⟦G9|going in front⟧. We'd all the ball. Then we've given them a ⟦G10|second⟧, and a ⟦G11|third⟧."

⟦TEAM|Celtic⟧'s ⟦G12|second⟧ is to be described first. ⟦MINUTE|Ten minutes after half-time⟧ ⟦PERSON|Ciaran Dalmarnock⟧'s cross, from the left, was on the head of the ⟦NORP|Nigerian⟧, ⟦PERSON|Tobi Ogunleye-Martin⟧, before ⟦PERSON|Gavin Newhaven⟧ had got off his line, and off it and ⟦G13|into the roof of the net⟧ before he had got back. The ⟦TEAM|Hoops⟧ ⟦G14|were ahead⟧ and, ⟦PERSON|Dalmarnock⟧ having a shot cleared and ⟦PERSON|Falcão-Dias⟧ a volley saved in the next ten minutes, should have been out of sight.

With ⟦MINUTE|20 minutes left⟧ ⟦GPE|Edinburgh⟧'s representatives made a double change. One of the incomers took a corner. It was a poor one, headed out as far as ⟦PERSON|Seafield⟧, a holding midfielder who had last ⟦G15|scored⟧ ⟦DATE|two years ago⟧ against ⟦TEAM|Rangers⟧; and ⟦PERSON|Seafield⟧, meeting it as it dropped, ⟦G16|sent it back where it came from⟧ with a velocity that will not be forgotten in the lower tier, where part of the net is. The ⟦G17|penalty⟧ was next. ⟦PERSON|Dalmarnock⟧ clipped ⟦PERSON|Restalrig⟧'s ankle, in the ⟦MINUTE|82nd minute⟧, and there was a check, and another, and ⟦PERSON|Lochend⟧, having cooled his heels for longer than seemed healthy, ⟦G18|drove it down the middle⟧.

"I thought they'd talk me out of it," said ⟦PERSON|Lochend⟧. "I said to ⟦PERSON|Murray⟧, if I score you owe me a dinner, and if I don't I'll owe you one."

⟦MINUTE|Three minutes from the end⟧ there was a last alarm, ⟦PERSON|Ogunleye-Martin⟧ ⟦G19|tapping in⟧ at the far post with such force that it was a pity to tell him of the flag. ⟦GPE|Glasgow⟧ gets the ⟦COMPETITION|Champions League⟧ in ⟦DATE|midweek⟧, and the lead at the top is down to one point.
=====GOALS=====
{"id": "G1", "scorer": "Lewis Lochend", "team": "Hibernian", "count": 2}
{"id": "G2", "scorer": "Renato Falcão-Dias; Tobi Ogunleye-Martin", "team": "Celtic", "count": 2}
{"id": "G3", "scorer": "Lewis Lochend", "team": "Hibernian", "minute": 16, "kind": "shot"}
{"id": "G4", "scorer": "Duncan Seafield; Lewis Lochend", "team": "Hibernian", "count": 2}
{"id": "G5", "scorer": "Lewis Lochend", "team": "Hibernian", "minute": 82, "kind": "penalty"}
{"id": "G6", "scorer": "Lewis Lochend", "team": "Hibernian", "minute": 16, "kind": "shot"}
{"id": "G7", "scorer": "Renato Falcão-Dias", "team": "Celtic", "minute": 24, "kind": "free kick", "minute_text": "24th minute"}
{"id": "G8", "scorer": "Renato Falcão-Dias", "team": "Celtic", "minute": 24, "kind": "free kick", "minute_text": "24th minute"}
{"id": "G9", "scorer": "Tobi Ogunleye-Martin", "team": "Celtic", "minute": 55, "kind": "header", "assist": "Ciaran Dalmarnock"}
{"id": "G10", "scorer": "Duncan Seafield", "team": "Hibernian", "kind": "volley"}
{"id": "G11", "scorer": "Lewis Lochend", "team": "Hibernian", "minute": 82, "kind": "penalty"}
{"id": "G12", "scorer": "Tobi Ogunleye-Martin", "team": "Celtic", "minute": 55, "kind": "header", "assist": "Ciaran Dalmarnock", "minute_text": "Ten minutes after half-time"}
{"id": "G13", "scorer": "Tobi Ogunleye-Martin", "team": "Celtic", "minute": 55, "kind": "header", "assist": "Ciaran Dalmarnock", "minute_text": "Ten minutes after half-time"}
{"id": "G14", "scorer": "Tobi Ogunleye-Martin", "team": "Celtic", "minute": 55, "kind": "header", "assist": "Ciaran Dalmarnock", "minute_text": "Ten minutes after half-time"}
{"id": "G15", "scorer": "Duncan Seafield", "scope": "background"}
{"id": "G16", "scorer": "Duncan Seafield", "team": "Hibernian", "kind": "volley"}
{"id": "G17", "scorer": "Lewis Lochend", "team": "Hibernian", "minute": 82, "kind": "penalty", "minute_text": "82nd minute"}
{"id": "G18", "scorer": "Lewis Lochend", "team": "Hibernian", "minute": 82, "kind": "penalty", "minute_text": "82nd minute"}
{"id": "G19", "scorer": "Tobi Ogunleye-Martin", "team": "Celtic", "minute": 87, "kind": "shot", "outcome": "ruled out", "minute_text": "Three minutes from the end"}
