⟦TEAM|Wigan Warriors⟧ can wait: ⟦TEAM|Latics⟧ hero ⟦PERSON|Ramsbottom⟧ finds his range again

⟦PERSON|Leighton Ramsbottom⟧ hadn't ⟦G1|scored⟧ at the ⟦VENUE|Brick Community Stadium⟧ since ⟦DATE|February⟧. On ⟦DATE|Saturday⟧ he was the last man off the pitch and the only one allowed two match balls, since, as he told the kit man, he'd got a ⟦G2|hat-trick⟧ and a half.

The half was a ⟦G3|goal⟧ that was credited first to him and then to ⟦PERSON|Bryce Olanrewaju⟧, the ⟦TEAM|Blackpool⟧ full-back, whose touch took a 20-yard effort past his own goalkeeper, ⟦PERSON|Franco Revelli⟧, in the ⟦MINUTE|17th minute⟧. There's no argument about the rest.

⟦PERSON|Ramsbottom⟧'s ⟦G4|first⟧, on ⟦MINUTE|39⟧, followed a save by ⟦PERSON|Revelli⟧ from ⟦PERSON|Fraser McGhee⟧'s free-kick. His ⟦G5|second⟧, a ⟦MINUTE|minute into the second half⟧, was the pick of the bunch: ⟦PERSON|McGhee⟧ to ⟦PERSON|Jude Asante⟧, ⟦PERSON|Asante⟧ out to the wing, the ball back to the penalty spot and ⟦PERSON|Ramsbottom⟧ ⟦G6|sweeping it high to ⟦PERSON|Revelli⟧'s right⟧. The ⟦G7|third⟧, after ⟦TEAM|Blackpool⟧ had got themselves back into it, was a penalty. ⟦PERSON|Olanrewaju⟧ had a bad day: it was his foul.

⟦TEAM|Blackpool⟧, three down with ⟦MINUTE|15 minutes left⟧ and beaten ⟦SCORE|4-2⟧, have a case for saying that it might have been otherwise. ⟦PERSON|Ashley Fetchett⟧ ⟦G8|scored⟧ on ⟦MINUTE|56⟧ and ⟦G9|added another⟧ on ⟦MINUTE|82⟧, and ⟦G10|had one disallowed⟧ between times. At ⟦SCORE|2-0⟧ he missed a penalty. "Eleven shots, three in the net, two counted," said manager ⟦PERSON|Ian Pethybridge⟧. "You tell me."

⟦TEAM|Wigan⟧ stay ninth. ⟦PERSON|Ramsbottom⟧'s ⟦G11|treble⟧, the first at the ground by a home player since ⟦DATE|2019⟧, doesn't alter the table much; they have drawn too often. But ⟦TEAM|Lincoln⟧ away ⟦DATE|next week⟧ holds no terrors, and the striker, who limped through the autumn, is running freely.
⟦FURNITURE|Star man: Ramsbottom 9. Flop: Olanrewaju 3. Ref watch: let it flow. Att: 9,875⟧
=====GOALS=====
{"id": "G1", "scorer": "Leighton Ramsbottom", "scope": "background"}
{"id": "G2", "scorer": "Leighton Ramsbottom", "team": "Latics", "count": 3}
{"id": "G3", "scorer": "Bryce Olanrewaju", "team": "Latics", "minute": 17, "kind": "own goal", "minute_text": "17th minute"}
{"id": "G4", "scorer": "Leighton Ramsbottom", "team": "Latics", "minute": 39, "minute_text": "39"}
{"id": "G5", "scorer": "Leighton Ramsbottom", "team": "Latics", "minute": 46, "assist": "Asante", "minute_text": "minute into the second half"}
{"id": "G6", "scorer": "Leighton Ramsbottom", "team": "Latics", "minute": 46, "assist": "Asante", "minute_text": "minute into the second half"}
{"id": "G7", "scorer": "Leighton Ramsbottom", "team": "Latics", "kind": "penalty"}
{"id": "G8", "scorer": "Ashley Fetchett", "team": "Blackpool", "minute": 56, "minute_text": "56"}
{"id": "G9", "scorer": "Ashley Fetchett", "team": "Blackpool", "minute": 82, "minute_text": "82"}
{"id": "G10", "scorer": "Ashley Fetchett", "team": "Blackpool", "outcome": "ruled out"}
{"id": "G11", "scorer": "Leighton Ramsbottom", "team": "Latics", "count": 3}
