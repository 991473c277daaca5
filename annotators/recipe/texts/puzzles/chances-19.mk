⟦TEAM|Dumbarton⟧ and ⟦TEAM|Elgin⟧ draw blank in ⟦VENUE|Rock⟧ siege
⟦FURNITURE|by Ishbel McCrindle⟧
⟦TEAM|DUMBARTON⟧ could have played until ⟦DATE|Tuesday⟧ and not scored. That was the verdict of manager ⟦PERSON|Gregor Haldane⟧ after his side drew ⟦SCORE|0-0⟧ with ⟦TEAM|Elgin City⟧ in ⟦COMPETITION|League Two⟧, a game they led by 24 shots to two.
⟦TEAM|Elgin⟧ keeper ⟦PERSON|Struan Begg⟧, making his first appearance since breaking a wrist in pre-season, stopped a penalty, a one-on-one and what looked for all the world like the winner.
⟦TEAM|Sons⟧ thought they'd made the ideal start in the ⟦MINUTE|3rd minute⟧ when ⟦PERSON|Lyle Cosgrove⟧'s strike ⟦G2|flew in⟧ from the edge of the box. The flag was already up against ⟦PERSON|Kofi Amponsah⟧, who was standing in ⟦PERSON|Begg⟧'s line of sight, and referee ⟦PERSON|Moira Lennox⟧ gave the free-kick.
⟦PERSON|Amponsah⟧ nodded over from a corner. ⟦PERSON|Cosgrove⟧ had a drive blocked on the line by ⟦TEAM|Elgin⟧ skipper ⟦PERSON|Rab Heddle⟧. Then on the ⟦MINUTE|half-hour⟧ ⟦PERSON|Heddle⟧ tripped ⟦PERSON|Finn Docherty⟧ as he went round the keeper and was perhaps lucky to see yellow. ⟦PERSON|Docherty⟧ hit the penalty low to ⟦PERSON|Begg⟧'s left and ⟦PERSON|Begg⟧ held on to it, no rebound.
The second half was one-way. ⟦PERSON|Docherty⟧ struck the inside of the post from 18 yards on ⟦MINUTE|55⟧ and the ball rolled behind ⟦PERSON|Begg⟧ along the line and out the other side. ⟦PERSON|Amponsah⟧ rose to meet a cross from right-back ⟦PERSON|Paul Tighe⟧ and put it past the wrong upright. Sub ⟦PERSON|Jay Mowat⟧ went through and chipped it on to the roof of the net.
And still they came. In the ⟦MINUTE|89th minute⟧ ⟦PERSON|Cosgrove⟧'s free-kick took a wicked nick off the wall. ⟦PERSON|Begg⟧ had dived the other way, but stuck up a foot and diverted it over. The striker sank to his knees.
⟦TEAM|Elgin⟧ nearly won it, of course they did. With the ⟦MINUTE|last kick of the ball⟧ their ⟦NORP|Icelandic⟧ forward ⟦PERSON|Birkir Stefánsson⟧ burst away and hit a shot which ⟦TEAM|Dumbarton⟧'s ⟦PERSON|Ally Coyle⟧, who'd hardly had a touch, tipped on to the bar.
⟦PERSON|Haldane⟧ said: "I'm not going to slaughter them. We've created 24 chances. We'll score four ⟦DATE|next week⟧, you watch."
⟦PERSON|Begg⟧ said: "My wrist's killing me!"
⟦TEAM|Dumbarton⟧ remain third, a point behind ⟦TEAM|East Fife⟧, who needed an ⟦MINUTE|88th-minute⟧ ⟦G3|own goal⟧ to see off ⟦TEAM|Clyde⟧ ⟦SCORE|1-0⟧.
⟦FURNITURE|DUMBARTON (4-4-2): Coyle; Tighe, Orr, Baptie, Lynas; Docherty (Mowat 66), Shiels, Wark, Cosgrove; Amponsah, Rennie.⟧
=====GOALS=====
{"id": "G2", "scorer": "Lyle Cosgrove", "team": "Dumbarton", "minute": 3, "minute_text": "3rd minute", "kind": "shot", "outcome": "ruled out"}
{"id": "G3", "team": "East Fife", "minute": 88, "minute_text": "88th-minute", "kind": "own goal"}
