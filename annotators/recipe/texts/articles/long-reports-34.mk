⟦TEAM|Reading⟧ hit the heights as ⟦TEAM|Wimbledon⟧ hit the woodwork

THE ⟦TEAM|ROYALS⟧' first away win since ⟦DATE|Halloween⟧ came at the expense of ⟦TEAM|AFC Wimbledon⟧, who struck bar or post no fewer than four times before succumbing ⟦SCORE|3-0⟧ at ⟦VENUE|Plough Lane⟧.

It was, by common consent, a daft scoreline. ⟦PERSON|Johnnie Jackson-Frith⟧, the ⟦TEAM|Dons⟧' boss, used a stronger word. "I don't do excuses, but in 20 years I've not been on the end of that. We'd 24 efforts. They'd five, and ⟦G1|scored three⟧."

Two of the frames' interventions came early. ⟦PERSON|Mat Stevens-Akpan⟧'s header looped down on to the bar in the ⟦MINUTE|fourth minute⟧, and ⟦MINUTE|60 seconds later⟧ the rebound from ⟦PERSON|Myles Hippolyte-Daye⟧'s effort flew past the ⟦TEAM|Reading⟧ upright off a defender's backside. ⟦TEAM|Reading⟧'s ⟦PERSON|Joel Pereira-Castro⟧ was a bystander. He was something more on ⟦MINUTE|29⟧ when, at full stretch, he touched ⟦PERSON|James Tilley-Brandt⟧'s drive on to the inside of his left-hand post, from where it ran along the line and back into his grateful arms. Had there been goal-line technology in ⟦COMPETITION|League One⟧, it might've been put to use, but everyone seemed content that it hadn't crossed.

⟦TEAM|Reading⟧, in all this time, had been over halfway twice. The third occasion brought the ⟦G2|opener⟧. ⟦PERSON|Charlie Savage-Moyo⟧ dinked a pass in behind for ⟦PERSON|Jack Marriott-Lowe⟧, and the goalkeeper, ⟦PERSON|Owen Goodman-Rice⟧, stayed when he should have come and came when he should have stayed. It was ⟦MINUTE|minute 37⟧. ⟦PERSON|Marriott-Lowe⟧'s celebration was an apologetic shrug.

"You need a bit of luck and we'd a whole lorryload," he said.

⟦PERSON|Noel Hunt-Delaney⟧, his manager, changed things round at the ⟦MINUTE|interval⟧, as ⟦PERSON|Andy Yiadom-Clarke⟧ had a knock on the knee. On trotted ⟦PERSON|Ashqar Ahmed-Shah⟧, a ⟦NORP|Londoner⟧ with family in ⟦GPE|Lahore⟧ who'd only been signed on ⟦DATE|Thursday⟧. The debutant's part in the next was a simple pass to ⟦PERSON|Lewis Wing-Barrow⟧; but an assist is an assist. ⟦PERSON|Wing-Barrow⟧, who does this sort of thing from time to time, ⟦G3|bent it⟧ round ⟦PERSON|Goodman-Rice⟧ from distance. ⟦MINUTE|Eleven minutes of the half⟧ were gone and the result was beyond doubt, though ⟦TEAM|Wimbledon⟧ didn't act like it.

They came again. ⟦PERSON|Joe Lewis-Adair⟧ got himself booked and then got his head to a corner: bar. ⟦PERSON|Stevens-Akpan⟧ shot against ⟦PERSON|Ben Elliott-Hogg⟧'s arm; nothing given. ⟦PERSON|Aron Sasu-Mills⟧ came on and, with his first kick, hit the base of the right-hand post, completing the set. The home fans, God love them, had started cheering for it.

When the ⟦G4|third⟧ arrived it was in keeping. ⟦PERSON|Tilley-Brandt⟧ went to hook a cross from ⟦PERSON|Kelvin Ehibhatiomhan-Ross⟧ to safety and ⟦G5|sent it, instead, inside his own upright⟧. "It's the only time all day we've hit it and it's ⟦G6|gone in⟧ off," ⟦PERSON|Jackson-Frith⟧ remarked. The board showed six more minutes and a few in the away end thought they should stay for the fourth.

⟦TEAM|Reading⟧, at last, have something to smile about. Fined, deducted points and under an embargo until ⟦DATE|November⟧, they're up to 13th. ⟦PERSON|Hunt-Delaney⟧ wouldn't be drawn on the rumoured takeover by a consortium from ⟦GPE|Texas⟧. "What I know is I've a lad who's been in the door for two days and he's laid on a ⟦G7|goal⟧. That's what I know. And my captain's hobbling."

Next up is a tie in the ⟦COMPETITION|Football League Trophy⟧ against ⟦TEAM|Bromley⟧; ⟦TEAM|Wimbledon⟧ are at ⟦TEAM|Peterborough United⟧, where ⟦DATE|last term⟧ they led by three and, through a ⟦PERSON|Ricky-Jade Jones-Hunt⟧ ⟦G8|hat-trick⟧ inside eleven minutes, were held. "I'm not superstitious," sighed ⟦PERSON|Jackson-Frith⟧. "But if you know a priest."

⟦FURNITURE|Attendance: 8,512 (1,609 away)⟧
⟦FURNITURE|Wimbledon (3-5-2): Goodman-Rice; Ogundere, Lewis-Adair, Harbottle; Tilley-Brandt, Reeves, Smith, Maycock, Seddon; Stevens-Akpan, Hippolyte-Daye.⟧
=====GOALS=====
{"id": "G1", "team": "Reading", "count": 3}
{"id": "G2", "scorer": "Jack Marriott-Lowe", "team": "Reading", "minute": 37, "assist": "Charlie Savage-Moyo", "kind": "shot"}
{"id": "G3", "scorer": "Lewis Wing-Barrow", "team": "Reading", "minute": 56, "assist": "Ashqar Ahmed-Shah", "kind": "shot", "minute_text": "Eleven minutes of the half"}
{"id": "G4", "scorer": "James Tilley-Brandt", "team": "Reading", "kind": "own goal"}
{"id": "G5", "scorer": "James Tilley-Brandt", "team": "Reading", "kind": "own goal"}
{"id": "G6", "scorer": "James Tilley-Brandt", "team": "Reading", "kind": "own goal"}
{"id": "G7", "scorer": "Lewis Wing-Barrow", "team": "Reading", "minute": 56, "assist": "Ashqar Ahmed-Shah", "kind": "shot"}
{"id": "G8", "scorer": "Ricky-Jade Jones-Hunt", "team": "Peterborough United", "scope": "background", "count": 3}
