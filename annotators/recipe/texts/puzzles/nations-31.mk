⟦TEAM|Croatia⟧ end 12-month winless run with ⟦GPE|Zagreb⟧ victory

⟦GPE|ZAGREB⟧, ⟦DATE|Nov 18⟧ (⟦ORG|HINA⟧) - A ⟦G1|goal⟧ in each half from ⟦PERSON|Petar Lukšić⟧ and ⟦PERSON|Ante Brnabić⟧ brought ⟦TEAM|Croatia⟧ a ⟦SCORE|2-0⟧ victory over ⟦TEAM|Wales⟧ in ⟦COMPETITION|World Cup⟧ ⟦COMPETITION|Group H⟧ on ⟦DATE|Monday⟧, a first win in nine and the last thing anybody had been expecting from coach ⟦PERSON|Tomislav Rukavina⟧'s depleted squad.

⟦TEAM|Wales⟧, who led the section on goal difference before the evening, never recovered from a poor start. A corner was conceded needlessly by ⟦PERSON|Iwan Probert⟧ after ⟦MINUTE|three minutes⟧; it was taken short, and ⟦PERSON|Marin Čolak⟧'s cross, met by ⟦PERSON|Brnabić⟧'s forehead, was on its way in before ⟦PERSON|Lukšić⟧ got the last ⟦G2|touch⟧. "I'm a striker, it's my instinct," the ⟦TEAM|Rijeka⟧ player told ⟦ORG|HRT⟧. "⟦PERSON|Ante⟧ has forgiven me, now that he has one as well."

⟦PERSON|Brnabić⟧, who turned 33 ⟦DATE|last week⟧, waited until ⟦MINUTE|68 minutes⟧. He was actually on the way back to his own half when ⟦PERSON|Josip Galić⟧ won the ball off ⟦PERSON|Rhodri Mathias⟧ and turned it into his stride, and a ⟦G3|shot⟧ from 22 metres dipped over ⟦PERSON|Cai Hughes⟧ and under the bar.

In the meantime ⟦TEAM|Wales⟧ had created enough to win two games. ⟦PERSON|Mathias⟧ skewed wide with the goal at his mercy on ⟦MINUTE|24⟧, ⟦PERSON|Elis Bevan⟧ drew a low save out of ⟦PERSON|Dominik Kovač⟧ and ⟦PERSON|Owen Rees⟧ crashed a drive against the foot of a post just before ⟦MINUTE|half-time⟧. After it ⟦PERSON|Kovač⟧ denied ⟦PERSON|Rees⟧ again, one-handed.

"You don't take them, you get beat," ⟦TEAM|Wales⟧ coach ⟦PERSON|Chris Llewellyn-Pugh⟧ said. "They had three shots on target, I think. We had nine. But the table doesn't have a column for that."

⟦PERSON|Rukavina⟧'s contract is up ⟦DATE|next summer⟧ and the federation, ⟦ORG|HNS⟧, has yet to open talks. He was cheered off. A ⟦DATE|month ago⟧, following a ⟦SCORE|3-1⟧ reverse in ⟦GPE|Skopje⟧ in which ⟦PERSON|Lukšić⟧'s late ⟦G4|consolation⟧ was met with silence, he had needed a police escort.
=====GOALS=====
{"id": "G1", "scorer": "Petar Lukšić; Ante Brnabić", "team": "Croatia", "count": 2}
{"id": "G2", "scorer": "Petar Lukšić", "team": "Croatia", "minute": 3, "kind": "shot", "assist": "Ante Brnabić", "minute_text": "three minutes"}
{"id": "G3", "scorer": "Ante Brnabić", "team": "Croatia", "minute": 68, "kind": "shot", "assist": "Josip Galić", "minute_text": "68 minutes"}
{"id": "G4", "scorer": "Petar Lukšić", "team": "Croatia", "scope": "background"}
