Player ratings: who shone and who sank as ⟦TEAM|Villa⟧ let ⟦TEAM|Palermo⟧ off the hook

⟦TEAM|Aston Villa⟧ were held ⟦SCORE|2-2⟧ in ⟦GPE|Sicily⟧ in the first leg of their ⟦COMPETITION|Europa Conference League⟧ play-off, having been two up and cruising. Here's how they rated, with ⟦PERSON|Marco Sollazzo⟧'s late ⟦G1|leveller⟧ still ringing in the ears.

⟦PERSON|Jonas Bech-Lauridsen⟧ – 7
Made a superb stop from ⟦PERSON|Gianluca Ferrante⟧ when the score was ⟦SCORE|0-0⟧ and another from the same man's volley shortly after the ⟦MINUTE|interval⟧. ⟦G2|Beaten⟧ twice, but he'd have needed a ladder for the first and a crystal ball for the second.

⟦PERSON|Tobi Ajala⟧ – 6
Bombed forward and put in the cross of the night for ⟦G3|⟦SCORE|1-0⟧⟧. Struggled whenever ⟦TEAM|Palermo⟧ switched the play, and it was down his side that the rot began. Booked on ⟦MINUTE|70⟧ for pulling back the ⟦TEAM|Palermo⟧ substitute, ⟦PERSON|Luigi Rao⟧.

⟦PERSON|Dan Cowperthwaite⟧ – 5
The captain's worst night in claret and blue since the cup exit at ⟦TEAM|Preston North End⟧. Lost ⟦PERSON|Sollazzo⟧ for what turned out to be the ⟦G4|equaliser⟧ and was lucky earlier when his header back to ⟦PERSON|Bech-Lauridsen⟧ was short. It hit the post and came out.

⟦PERSON|Ignacio Vallés⟧ – 7
Best of the back four. One goal-line clearance, two thumping blocks, and the long diagonal which led to the second ⟦G5|goal⟧. The ⟦NORP|Spaniard⟧ will miss the return at ⟦VENUE|Villa Park⟧ through suspension, which may matter.

⟦PERSON|Sam Littlehales⟧ – 5
A night to forget. It was his trip on ⟦PERSON|Rao⟧ which brought the penalty and, in the end, got ⟦TEAM|Palermo⟧ ⟦G6|back in it⟧. Hooked on ⟦MINUTE|75⟧.

⟦PERSON|Kees Overmars-Bakker⟧ – 8
Ran the first half. Spotted that the ⟦TEAM|Palermo⟧ goalkeeper, ⟦PERSON|Davide Pezzotta⟧, was creeping off his line and almost caught him out from halfway. Later provided a clever reverse ball for ⟦PERSON|Etienne Moukandjo⟧ to ⟦G7|fire ⟦TEAM|Villa⟧ two clear⟧.

⟦PERSON|Rory Quilligan⟧ – 6
Snapped into tackles and then ran out of petrol. The ⟦NORP|Irishman⟧ had a goal-bound drive deflected over by a team-mate's backside just before the ⟦MINUTE|break⟧, which would've been three.

⟦PERSON|Leandro Tuta⟧ – 8
The ⟦NORP|Brazilian⟧ was everywhere. ⟦MINUTE|Nineteen minutes⟧ were on the clock when he ghosted in front of his full-back to ⟦G8|nod in ⟦PERSON|Ajala⟧'s cross⟧, a rare thing indeed for a man of five foot six. Tired, like all of them.

⟦PERSON|Etienne Moukandjo⟧ – 8
Hit the bar. Hit the side netting. Then hit the net. The ⟦NORP|Cameroonian⟧'s thunderous ⟦G9|finish⟧, ⟦MINUTE|eight minutes before the interval⟧, ought to have put the tie to bed. Went off on the ⟦MINUTE|hour⟧ holding his hamstring, and ⟦TEAM|Villa⟧ went with him.

⟦PERSON|Billy Stanhope⟧ – 4
One shot, high and wide. One booking. That was the lot.

⟦PERSON|Ollie Grantchester⟧ – 6
Worked tirelessly and had nothing to show for it, having had a close-range effort disallowed for a push in the ⟦MINUTE|fifth minute⟧.

Substitutes: ⟦PERSON|Mateus Fonte⟧ (for ⟦PERSON|Moukandjo⟧, 60) – 5. Two touches in the opposing box. ⟦PERSON|Freddie Ashworth⟧ (for ⟦PERSON|Littlehales⟧, 75) – 6. Steadier. ⟦PERSON|Josh Mbeki⟧ (for ⟦PERSON|Quilligan⟧, 82) – 5. Gave the ball away for the ⟦G10|goal⟧ that cost his side the win.

The manager: ⟦PERSON|Marta Rovira-Sanz⟧'s side were outstanding for three-quarters of an hour, then were pinned back by a change of system from the ⟦COMPETITION|Serie B⟧ club's coach, ⟦PERSON|Walter Bianco⟧, who went to a back three. She'll ask why it took ten minutes to react. "After ⟦G11|⟦SCORE|2-1⟧⟧ there was panic," she said. "When you are two goals in front away from home, you close the door. We opened the window as well. Their second ⟦G12|goal⟧, in the ⟦MINUTE|93rd minute⟧, I've no words."

And the opposition? ⟦PERSON|Sollazzo⟧ was a menace once he came on, winning the corner from which he ⟦G13|poked in⟧, though man of the match in the home ranks was ⟦PERSON|Ferrante⟧, who took the penalty, awarded on ⟦MINUTE|64 minutes⟧, with the nonchalance of a man ordering an espresso. The goalkeeper went left. It went down the middle.

⟦FURNITURE|Palermo 2 (Ferrante pen 65, Sollazzo 90+3) Aston Villa 2 (Tuta 19, Moukandjo 37)⟧

⟦TEAM|Villa⟧ are at home to ⟦TEAM|Brentford⟧ on ⟦DATE|Sunday⟧. The return leg follows ⟦DATE|next Thursday⟧, with the winner facing either ⟦TEAM|AZ⟧ or ⟦TEAM|Rapid Vienna⟧.
=====GOALS=====
{"id": "G1", "scorer": "Marco Sollazzo", "team": "Palermo", "minute": 90, "added": 3, "kind": "shot"}
{"id": "G2", "team": "Palermo", "count": 2}
{"id": "G3", "scorer": "Leandro Tuta", "team": "Villa", "minute": 19, "assist": "Tobi Ajala", "kind": "header", "score": "1-0"}
{"id": "G4", "scorer": "Marco Sollazzo", "team": "Palermo", "minute": 90, "added": 3, "kind": "shot"}
{"id": "G5", "scorer": "Etienne Moukandjo", "team": "Villa", "minute": 37, "assist": "Kees Overmars-Bakker", "kind": "shot"}
{"id": "G6", "scorer": "Gianluca Ferrante", "team": "Palermo", "minute": 65, "kind": "penalty"}
{"id": "G7", "scorer": "Etienne Moukandjo", "team": "Villa", "minute": 37, "assist": "Kees Overmars-Bakker", "kind": "shot"}
{"id": "G8", "scorer": "Leandro Tuta", "team": "Villa", "minute": 19, "assist": "Tobi Ajala", "kind": "header", "minute_text": "Nineteen minutes"}
{"id": "G9", "scorer": "Etienne Moukandjo", "team": "Villa", "minute": 37, "assist": "Kees Overmars-Bakker", "kind": "shot", "minute_text": "eight minutes before the interval"}
{"id": "G10", "scorer": "Marco Sollazzo", "team": "Palermo", "minute": 90, "added": 3, "kind": "shot"}
{"id": "G11", "scorer": "Gianluca Ferrante", "team": "Palermo", "minute": 65, "kind": "penalty", "score": "2-1"}
{"id": "G12", "scorer": "Marco Sollazzo", "team": "Palermo", "minute": 90, "added": 3, "kind": "shot", "minute_text": "93rd minute"}
{"id": "G13", "scorer": "Marco Sollazzo", "team": "Palermo", "minute": 90, "added": 3, "kind": "shot"}
