⟦TEAM|Lyon⟧ reach 12th final but ⟦TEAM|Barcelona⟧ make them sweat for it

⟦TEAM|OL Lyonnes⟧ ⟦SCORE|1⟧ ⟦TEAM|Barcelona⟧ ⟦SCORE|2⟧ (⟦TEAM|Lyon⟧ win ⟦SCORE|4-3⟧ on aggregate)

There was a moment, some way into the ⟦MINUTE|ninth minute of stoppage time⟧ at the ⟦VENUE|Groupama Stadium⟧, when ⟦PERSON|Ingrid Sørlie-Engen⟧, alone, seven metres out, met a dropping ball on the half-volley. Had she scored, ⟦TEAM|Barcelona⟧'s women would have been playing half an hour more for a place in another ⟦COMPETITION|Champions League⟧ final. She caught it perfectly. It went over.

"If you offered me that chance again I'd take it in the same way," the ⟦NORP|Norwegian⟧ said. "I've got 11 ⟦G1|goals⟧ in this competition. I don't have the one I want."

And so it's ⟦TEAM|Lyon⟧ who'll face ⟦TEAM|Arsenal⟧ in ⟦GPE|Oslo⟧ on ⟦DATE|23 May⟧, on account of what they'd done eight days earlier. In ⟦GPE|Catalonia⟧ the ⟦NORP|French⟧ champions had been irresistible, ⟦PERSON|Melchie Dumornet-Pierre⟧ ⟦G2|getting two⟧ of their goals in a ⟦SCORE|3-1⟧ victory and making the other for ⟦PERSON|Kadidiatou Dianka⟧. That night's '⟦G3|consolation⟧' for ⟦TEAM|Barcelona⟧, by ⟦PERSON|Salma Paralluelo-Edwards⟧, took on a new light here.

⟦PERSON|Jonatan Giraldo-Puyol⟧, the ⟦TEAM|Lyon⟧ coach, was in charge of the opposition until ⟦DATE|last summer⟧ and had said that he knew them better than they knew themselves. For twenty minutes it seemed he was right. ⟦TEAM|Lyon⟧'s press won the ball high again and again: ⟦PERSON|Dumornet-Pierre⟧ hit the side-netting, ⟦PERSON|Lindsey Horan-Fitch⟧ the bar, ⟦PERSON|Dianka⟧ the advertising boards. The goalkeeper, ⟦PERSON|Cata Coll-Marí⟧, had to be at her best to keep out a header by ⟦PERSON|Wendie Renaud-Guyot⟧.

The first booking, for ⟦TEAM|Barcelona⟧'s ⟦PERSON|Irene Paredes-Etxebarria⟧, came in the ⟦MINUTE|22nd⟧. The first ⟦G4|goal⟧ followed, at the other end, in the ⟦MINUTE|24th⟧. ⟦PERSON|Ewa Pajor-Nowak⟧, with her back to it, took down ⟦PERSON|Patricia Guijarro-Mas⟧'s clip, swivelled away from ⟦PERSON|Renaud-Guyot⟧ and ⟦G5|struck it across⟧ ⟦PERSON|Christiane Endler-Rojas⟧. You could hear the 600 in the corner; you could hear them breathing, even, during the video check that followed. The ⟦NORP|Pole⟧ was onside by a shoulder.

At ⟦SCORE|3-2⟧ in the tie ⟦TEAM|Lyon⟧ wobbled. ⟦PERSON|Endler-Rojas⟧ was booked for time-wasting in the ⟦MINUTE|31st minute⟧. ⟦PERSON|Selma Bacha-Meziane⟧ limped off. ⟦PERSON|Aitana Bonmartí-Roca⟧, the best player in the world according to those who vote on such things, had a penalty appeal waved away and, in the ⟦MINUTE|sixth minute of time added on⟧, had a ⟦G6|goal⟧ taken off her, correctly, since ⟦PERSON|Pajor-Nowak⟧ had fouled the goalkeeper. The ⟦MINUTE|half-time⟧ whistle was a mercy.

⟦PERSON|Giraldo-Puyol⟧'s reaction was to send on another defender, and it might well have cost him. But the substitute, ⟦PERSON|Alice Sombath-Keo⟧, was the one whose long pass, ⟦MINUTE|ten minutes after the resumption⟧, sent ⟦PERSON|Dumornet-Pierre⟧ away. She shaped to shoot, didn't, shaped again and rolled it to ⟦PERSON|Dianka⟧, and the forward had nothing to do but be there. ⟦G7|⟦SCORE|1-1⟧⟧: ⟦SCORE|4-2⟧.

That seemed to be it. ⟦PERSON|Horan-Fitch⟧ had the chance to make certain of it, and so did ⟦PERSON|Tabitha Chawinga-Phiri⟧, the ⟦NORP|Malawian⟧, whose lob came down on top of the net. Both will have slept badly had it gone wrong. There were ⟦MINUTE|eleven minutes left⟧ when ⟦PERSON|Bonmartí-Roca⟧ took a free-kick that everyone, ⟦PERSON|Endler-Rojas⟧ included, took to be a cross. It ⟦G8|went straight in⟧. ⟦TEAM|Barcelona⟧ were a goal from parity.

What followed was a siege. ⟦PERSON|Paralluelo-Edwards⟧ came within inches twice. ⟦PERSON|Paredes-Etxebarria⟧, sent up as an extra striker, headed wide. And then ⟦PERSON|Sørlie-Engen⟧.

"I've grown old ⟦DATE|tonight⟧," ⟦PERSON|Giraldo-Puyol⟧ said. "⟦PERSON|Kadi⟧'s ⟦G9|goal⟧ turned out to be worth a final. I hadn't appreciated it properly."

The ⟦TEAM|Barcelona⟧ coach, ⟦PERSON|Pere Romeu-Sastre⟧, had little to reproach. "We lost it at home, in half an hour. Here we won, but the first leg doesn't go away. ⟦PERSON|Ewa⟧'s ⟦G10|goal⟧, ⟦PERSON|Aitana⟧'s ⟦G11|goal⟧, these things deserve a better ending."

The ⟦TEAM|Catalans⟧ have a league title to celebrate on ⟦DATE|Sunday⟧. ⟦TEAM|Lyon⟧, seeking a ninth ⟦NORP|European⟧ crown, have a match at ⟦TEAM|Dijon⟧ first. ⟦PERSON|Bacha-Meziane⟧'s ankle will be scanned ⟦DATE|this morning⟧.
=====GOALS=====
{"id": "G1", "scorer": "Ingrid Sørlie-Engen", "team": "Barcelona", "scope": "background", "count": 11}
{"id": "G2", "scorer": "Melchie Dumornet-Pierre", "team": "Lyon", "scope": "background", "count": 2}
{"id": "G3", "scorer": "Salma Paralluelo-Edwards", "team": "Barcelona", "scope": "background"}
{"id": "G4", "scorer": "Ewa Pajor-Nowak", "team": "Barcelona", "minute": 24, "assist": "Patricia Guijarro-Mas", "kind": "shot", "minute_text": "24th"}
{"id": "G5", "scorer": "Ewa Pajor-Nowak", "team": "Barcelona", "minute": 24, "assist": "Patricia Guijarro-Mas", "kind": "shot", "minute_text": "24th"}
{"id": "G6", "scorer": "Aitana Bonmartí-Roca", "team": "Barcelona", "outcome": "ruled out"}
{"id": "G7", "scorer": "Kadidiatou Dianka", "team": "Lyon", "minute": 55, "assist": "Melchie Dumornet-Pierre", "kind": "shot", "score": "1-1", "minute_text": "ten minutes after the resumption"}
{"id": "G8", "scorer": "Aitana Bonmartí-Roca", "team": "Barcelona", "minute": 79, "kind": "free kick", "minute_text": "eleven minutes left"}
{"id": "G9", "scorer": "Kadidiatou Dianka", "team": "Lyon", "minute": 55, "assist": "Melchie Dumornet-Pierre", "kind": "shot"}
{"id": "G10", "scorer": "Ewa Pajor-Nowak", "team": "Barcelona", "minute": 24, "assist": "Patricia Guijarro-Mas", "kind": "shot"}
{"id": "G11", "scorer": "Aitana Bonmartí-Roca", "team": "Barcelona", "minute": 79, "kind": "free kick"}
