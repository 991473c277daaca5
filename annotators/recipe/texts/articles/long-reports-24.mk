⟦PERSON|Gordon⟧ ⟦G1|bends it⟧ like the old days to put ⟦TEAM|Cove⟧ through

⟦TEAM|Cove Rangers⟧ ⟦SCORE|2⟧ ⟦TEAM|Inverness Caledonian Thistle⟧ ⟦SCORE|1⟧ (after ⟦MINUTE|extra time⟧)

It's not often that a plumber gets his name sung in four keys, but there it was, ringing round the ⟦VENUE|Balmoral Stadium⟧ towards half past ten on ⟦DATE|Saturday night⟧, and ⟦PERSON|Euan Gordon⟧, with a tradesman's modesty, pretended that he couldn't hear.

"There's a boiler in ⟦GPE|Torry⟧ that'll be waiting," he said. "I told the wife of the house I'd be there by nine in the morning. I'll be late, and she'll have to lump it."

⟦PERSON|Gordon⟧'s ⟦G2|strike⟧, with penalties ⟦MINUTE|four minutes away⟧, took the ⟦COMPETITION|League One⟧ side into the quarter-finals of the ⟦COMPETITION|Scottish Cup⟧ for the first time. It was left-footed, it was from a free-kick that he'd no right to be shooting from, and ⟦PERSON|Cammy Bruce-Tait⟧ in the ⟦TEAM|Inverness⟧ goal, who'd kept it at one apiece with three saves which beggared belief, could do no more than turn his head.

The tie had been set for three o'clock, put back for a pitch inspection, and put back again when the floodlights failed. Perhaps it was no surprise that both teams began as though asleep. ⟦PERSON|Keith Bray-Lennox⟧, of the visitors, was booked. ⟦TEAM|Cove⟧'s ⟦PERSON|Blair Yule-Simpson⟧ headed past the far post. The ⟦NORP|Jamaican⟧ forward ⟦PERSON|Romario Blackstock⟧ ran sixty yards with nobody near him, slipped, and got the biggest cheer of the half.

⟦PERSON|Paul Hartley-Roy⟧, the ⟦TEAM|Cove⟧ manager, made himself unpopular at the ⟦MINUTE|interval⟧ by removing ⟦PERSON|Blackstock⟧. His successor, ⟦PERSON|Fraser Megginson-Lowe⟧, hadn't ⟦G3|scored⟧ since ⟦DATE|August⟧. He'd not have done here, either, but for a mix-up between ⟦PERSON|Bruce-Tait⟧ and his centre-half, ⟦PERSON|Danny Devine-Ross⟧, who left a long clearance to one another. ⟦PERSON|Megginson-Lowe⟧, 36, couldn't believe it. He checked with the linesman, and then ⟦G4|rolled it in⟧.

"I've seen some things," said ⟦PERSON|Duncan Ferguson-Shaw⟧, the ⟦TEAM|Inverness⟧ boss. "I've not seen that."

⟦TEAM|Caley Thistle⟧'s answer took a while. ⟦PERSON|Luis Longstaff-Gray⟧ had a penalty shout. ⟦PERSON|Nikolay Todorov-Petkov⟧, the ⟦NORP|Bulgarian⟧ who has been scoring for fun at this level, missed two in a minute, the first with his head, the second with his shin. But he's not the kind to sulk. With ⟦MINUTE|six minutes to go⟧ he backed into ⟦PERSON|Yule-Simpson⟧, rolled him and ⟦G5|drilled low beyond⟧ ⟦PERSON|Kyle Gourlay-Innes⟧, and when the board went up for ⟦MINUTE|stoppage time⟧ it was the ⟦TEAM|Highlanders⟧ who were pressing, ⟦PERSON|Longstaff-Gray⟧'s shot cannoning off the bar.

Extra time was notable for cramp. ⟦PERSON|Bray-Lennox⟧, on a yellow, handled and, after some thought, the referee ⟦PERSON|Colin Steven-Main⟧ kept his cards in his pocket; a ⟦MINUTE|minute later⟧ he handled again, 30 yards out, and this time he walked. It was from there, from that second handball, that the ⟦G6|winner⟧ came.

⟦PERSON|Hartley-Roy⟧ had wanted ⟦PERSON|Yule-Simpson⟧ to take it. "I was shouting for ⟦PERSON|Blair⟧. ⟦PERSON|Euan⟧'s got his back to me, he's deaf in that ear anyway. Thank God."

⟦PERSON|Ferguson-Shaw⟧ thought the goalkeeper might have had a bigger wall. "He asked for four. I'd have had the bus driver in it. But you've to give the boy credit, it's some ⟦G7|hit⟧. Our ⟦G8|leveller⟧ was as good in its way. Theirs was a comedy, then they ⟦G9|get one⟧ from heaven."

It's two years to the week since the sides last met in this competition. On that occasion ⟦PERSON|Todorov-Petkov⟧, then with ⟦TEAM|Arbroath⟧, wasn't there; ⟦PERSON|Devine-Ross⟧ was, and he ⟦G10|got both goals⟧ in a ⟦SCORE|2-0⟧ win for ⟦TEAM|Inverness⟧. He left the ground on ⟦DATE|Saturday⟧ without a word.

⟦DATE|Monday⟧'s draw, on ⟦ORG|Sportscene⟧, paired ⟦TEAM|Cove⟧ with ⟦TEAM|Celtic⟧ at ⟦VENUE|Parkhead⟧. ⟦PERSON|Gordon⟧'s never been. "I've done a bathroom in ⟦GPE|Bellshill⟧," he offered. "That's about as close."
=====GOALS=====
{"id": "G1", "scorer": "Euan Gordon", "team": "Cove Rangers", "minute": 116, "kind": "free kick"}
{"id": "G2", "scorer": "Euan Gordon", "team": "Cove Rangers", "minute": 116, "kind": "free kick"}
{"id": "G3", "scorer": "Fraser Megginson-Lowe", "scope": "background"}
{"id": "G4", "scorer": "Fraser Megginson-Lowe", "team": "Cove Rangers", "kind": "shot"}
{"id": "G5", "scorer": "Nikolay Todorov-Petkov", "team": "Inverness", "minute": 84, "kind": "shot", "minute_text": "six minutes to go"}
{"id": "G6", "scorer": "Euan Gordon", "team": "Cove Rangers", "minute": 116, "kind": "free kick"}
{"id": "G7", "scorer": "Euan Gordon", "team": "Cove Rangers", "minute": 116, "kind": "free kick"}
{"id": "G8", "scorer": "Nikolay Todorov-Petkov", "team": "Inverness", "minute": 84, "kind": "shot"}
{"id": "G9", "scorer": "Euan Gordon", "team": "Cove Rangers", "minute": 116, "kind": "free kick"}
{"id": "G10", "scorer": "Danny Devine-Ross", "team": "Inverness", "scope": "background", "count": 2}
