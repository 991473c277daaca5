Ranked: ⟦PERSON|Haruka Sasagawa⟧’s five best goals of the season
⟦FURNITURE|By Lottie Pym⟧
⟦TEAM|Manchester United⟧ forward ⟦PERSON|Haruka Sasagawa⟧ has been named ⟦COMPETITION|WSL⟧ player of the season after ⟦G1|scoring 22 times⟧. We have picked five, in no order, well, in some order.
5. ⟦TEAM|Brighton⟧ (away), ⟦DATE|October⟧
It looks simple. ⟦PERSON|Ellen Toivonen⟧ crosses, ⟦PERSON|Sasagawa⟧ ⟦G2|heads in⟧. Watch it again. She starts in the centre circle, waves at ⟦PERSON|Toivonen⟧, stops, goes behind ⟦PERSON|Megan Pinnock⟧ and comes out in front of her. The ⟦TEAM|Brighton⟧ defender is still looking for her now.
4. ⟦TEAM|Liverpool⟧ (home), ⟦DATE|January⟧
⟦TEAM|United⟧ were losing to ⟦PERSON|Abbie Kearns⟧’s early ⟦G3|free-kick⟧ and ⟦PERSON|Sasagawa⟧ had already missed three good chances, two wide and one into the gloves of ⟦PERSON|Rachel Oyston⟧. With ⟦MINUTE|12 minutes left⟧ she chested down a clearance on the D and ⟦G4|volleyed⟧ it back where it came from. ⟦PERSON|Oyston⟧ didn’t move. ⟦TEAM|United⟧ went on to lose ⟦SCORE|2-1⟧, ⟦PERSON|Kearns⟧ ⟦G5|scoring again⟧, which is why it’s only fourth.
3. ⟦TEAM|Tottenham⟧ (home), ⟦DATE|November⟧
The ⟦G6|hat-trick⟧ game, and the ⟦G7|third⟧ of them: a nutmeg on ⟦PERSON|Drew Spencer-Hall⟧, a backheel one-two with ⟦PERSON|Toivonen⟧, a dink. “That’s for my dad,” the ⟦TEAM|Japan⟧ international said later. He’d missed it, stuck on a train outside ⟦GPE|Crewe⟧.
2. ⟦TEAM|Arsenal⟧ (away), ⟦COMPETITION|FA Cup⟧ semi-final, ⟦DATE|April⟧
Ninety-three minutes, ⟦SCORE|2-2⟧, a corner to ⟦TEAM|Arsenal⟧. ⟦PERSON|Beth Lamont⟧ claims, rolls it out, ⟦PERSON|Sasagawa⟧ carries it 70 yards. Everybody assumes she’ll take it to the flag. She ⟦G8|passes it into the net⟧ off the far post instead. Nobody in the away end has been the same since.
1. ⟦TEAM|Chelsea⟧ (home), ⟦DATE|March⟧
Her only ⟦G9|goal⟧ from outside the box. The pass from ⟦PERSON|Grace Amankwah⟧ is behind her, so she hooks it up, swivels and ⟦G10|lets fly⟧. The goalkeeper, ⟦PERSON|Katrín Jónsdóttir⟧, later sent her a photograph of the dent in the stanchion. It won the game ⟦SCORE|1-0⟧ and, as it turned out, second place.
Honourable mention: the ⟦G11|tap-in⟧ at ⟦TEAM|Leicester⟧ after ⟦PERSON|Toivonen⟧’s shot came back off the bar, for the celebration alone.
And the one that got away: at ⟦VENUE|Kingsmeadow⟧ in ⟦DATE|September⟧ she went past four, then the keeper, and hit the corner flag.
⟦FURNITURE|Agree? Disagree? Vote in our poll⟧
=====GOALS=====
{"id": "G1", "scorer": "Haruka Sasagawa", "team": "Manchester United", "scope": "background", "count": 22}
{"id": "G2", "scorer": "Haruka Sasagawa", "team": "Manchester United", "scope": "background", "kind": "header", "assist": "Ellen Toivonen"}
{"id": "G3", "scorer": "Abbie Kearns", "team": "Liverpool", "scope": "background", "kind": "free kick"}
{"id": "G4", "scorer": "Haruka Sasagawa", "team": "Manchester United", "scope": "background", "kind": "volley"}
{"id": "G5", "scorer": "Abbie Kearns", "team": "Liverpool", "scope": "background"}
{"id": "G6", "scorer": "Haruka Sasagawa", "team": "Manchester United", "scope": "background", "count": 3}
{"id": "G7", "scorer": "Haruka Sasagawa", "team": "Manchester United", "scope": "background", "kind": "shot"}
{"id": "G8", "scorer": "Haruka Sasagawa", "team": "Manchester United", "scope": "background", "kind": "shot", "assist": "Beth Lamont"}
{"id": "G9", "scorer": "Haruka Sasagawa", "team": "Manchester United", "scope": "background", "kind": "shot", "assist": "Grace Amankwah"}
{"id": "G10", "scorer": "Haruka Sasagawa", "team": "Manchester United", "scope": "background", "kind": "shot", "assist": "Grace Amankwah"}
{"id": "G11", "scorer": "Haruka Sasagawa", "team": "Manchester United", "scope": "background", "kind": "shot"}
