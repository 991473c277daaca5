A green night out: ⟦TEAM|Betis⟧ put three past ⟦TEAM|Atalanta⟧ to make history

⟦FURNITURE|GUILLERMO STANTON-REYES | Benito Villamarín⟧

Nobody in ⟦GPE|Seville⟧ got much sleep on ⟦DATE|Thursday⟧, and if you were at the ⟦VENUE|Benito Villamarín⟧, where ⟦TEAM|Real Betis⟧ beat ⟦TEAM|Atalanta⟧ ⟦SCORE|3-1⟧ to reach a ⟦NORP|European⟧ semi-final for the first time since the club was founded, you weren't expecting to.

Let us begin with the ⟦G1|second goal⟧, since it's the one that will end up on the tea towels. ⟦TEAM|Betis⟧ were already leading. ⟦PERSON|Javi Recuero⟧, whose left foot ought to have its own passport, took a pass from ⟦PERSON|Miguel Ángel Portillo⟧ on the turn, and there was ⟦PERSON|Tobias Achterkamp⟧ in front of him, and then there wasn't; another in a blue sash came across, and ⟦PERSON|Recuero⟧ stopped, simply stopped, to let him go by. What he did next was no more than a shrug. The ball ⟦G2|went in⟧ off the far post and 57,000 people made a noise like one person being told good news.

The ⟦G3|opener⟧ had come after ⟦MINUTE|eight minutes⟧, ⟦PERSON|Duván Restrepo⟧'s ⟦G4|header⟧ from ⟦PERSON|Recuero⟧'s corner; the ⟦G5|second⟧ was ⟦MINUTE|16 minutes later⟧. The ⟦NORP|Colombian⟧ has six ⟦G6|goals⟧ on this run.

⟦TEAM|Atalanta⟧ do not lie down. ⟦PERSON|Gaspard Ilunga⟧ struck the bar with a free-kick, ⟦PERSON|Erlend Rønning⟧ had two efforts blocked in the same scramble, and ⟦TEAM|Betis⟧ went in at the ⟦MINUTE|interval⟧ looking as if they'd been the ones chasing. It was as well for them that ⟦PERSON|Fabio Nesci⟧'s misfortune arrived so soon, ⟦MINUTE|five minutes after half-time⟧, the centre-half stooping to clear ⟦PERSON|Santi Belmonte⟧'s cross and instead ⟦G7|beating⟧ his own man with a header that any forward would have been proud of.

Then, on the side of the pitch where ⟦PERSON|Oier Larrañaga⟧ had tired, ⟦PERSON|Rønning⟧ got free in the ⟦MINUTE|87th⟧ and rolled it across, and ⟦PERSON|Ilunga⟧ ⟦G8|pulled one back⟧. Five minutes of ⟦MINUTE|injury time⟧ became seven. Nobody breathed. The ⟦NORP|Norwegian⟧ headed over, from right underneath, with the last touch of the tie.

“I've a plan for the final,” said the ⟦TEAM|Betis⟧ coach. “But first I have a plan for a beer.”

⟦TEAM|Rangers⟧ or ⟦TEAM|Lyon⟧ await them.
=====GOALS=====
{"id": "G1", "scorer": "Javi Recuero", "team": "Betis", "minute": 24, "kind": "shot"}
{"id": "G2", "scorer": "Javi Recuero", "team": "Betis", "minute": 24, "minute_text": "16 minutes later", "kind": "shot"}
{"id": "G3", "scorer": "Duván Restrepo", "team": "Betis", "minute": 8, "minute_text": "eight minutes", "assist": "Javi Recuero", "kind": "header"}
{"id": "G4", "scorer": "Duván Restrepo", "team": "Betis", "minute": 8, "minute_text": "eight minutes", "assist": "Javi Recuero", "kind": "header"}
{"id": "G5", "scorer": "Javi Recuero", "team": "Betis", "minute": 24, "minute_text": "16 minutes later", "kind": "shot"}
{"id": "G6", "scorer": "Duván Restrepo", "team": "Betis", "count": 6, "scope": "background"}
{"id": "G7", "scorer": "Fabio Nesci", "team": "Atalanta", "minute": 50, "minute_text": "five minutes after half-time", "kind": "own goal"}
{"id": "G8", "scorer": "Gaspard Ilunga", "team": "Atalanta", "minute": 87, "minute_text": "87th", "assist": "Erlend Rønning", "kind": "shot"}
