⟦PERSON|Olveira⟧ ⟦G1|double⟧ eases ⟦TEAM|Rangers⟧ home against stubborn ⟦TEAM|Livingston⟧
⟦FURNITURE|Andrew Kerr at Ibrox⟧
If ⟦TEAM|Rangers⟧ win anything ⟦DATE|this season⟧, and on the evidence of ⟦DATE|Sunday⟧ they may not, it will be because of ⟦PERSON|Facundo Olveira⟧, whose two ⟦G2|goals⟧ against ⟦TEAM|Livingston⟧ spoke of a player in a hurry, and in spite of a defence that gave ⟦PERSON|Samson Adewole⟧ a ⟦G3|goal⟧ early in the second half and, for 20 minutes following, its best wishes.
The ⟦SCORE|4-1⟧ scoreline, as those who saw it will attest, is a fib. The home side ⟦G4|were ahead⟧ before the visitors had strung a pass together: ⟦PERSON|Olveira⟧'s run, ⟦PERSON|Olveira⟧'s dummy, ⟦PERSON|Olveira⟧'s cutback, and the ⟦NORP|Northern Irish⟧ forward ⟦PERSON|Shea McGrattan⟧ had little trouble ⟦G5|finishing⟧ ⟦MINUTE|seven minutes⟧ in. On the ⟦MINUTE|quarter-hour⟧ they almost had a second. ⟦PERSON|Mikkel Thorsgaard⟧ ⟦G6|arrowed a free-kick in⟧ past everyone, only for the whistle to have gone for a scuffle in the wall, and the ⟦NORP|Dane⟧, invited to repeat himself, struck the scuffle.
There was no such reprieve in the ⟦MINUTE|26th minute⟧. ⟦TEAM|Livi⟧'s ⟦PERSON|Ricky Duthie⟧ sold his goalkeeper, ⟦PERSON|Pavel Simicek⟧, a back-pass for rather less than it was worth, and ⟦PERSON|Olveira⟧, having read it almost before it was written, went round one and ⟦G7|saw them into a ⟦SCORE|2-0⟧ lead⟧. "We've ⟦G8|given them that⟧," said ⟦PERSON|Jim Garvald⟧, the ⟦TEAM|Livingston⟧ manager, "and we gave them the ⟦G9|first⟧. I'm told it's the season of goodwill."
⟦PERSON|Nathan Ballantine⟧, at the back, had until then had the air of a man reading a book. On ⟦MINUTE|50 minutes⟧ he was forced to put it down. ⟦PERSON|Kenny Bruce-Hart⟧ won a ball that was ⟦PERSON|Ballantine⟧'s to win, slid it sideways, and ⟦PERSON|Adewole⟧, 19 and on loan from a club he had better not be reminded of, ⟦G10|rattled it in⟧ with his first real sight of the frame. He has ⟦G11|scored⟧ in three of his last four. There were opportunities to level, too: ⟦PERSON|Bruce-Hart⟧ wide, in the ⟦MINUTE|57th minute⟧; ⟦PERSON|Adewole⟧ over, in the ⟦MINUTE|63rd⟧; a cross that ⟦PERSON|Andrew Lockerbie⟧, in the ⟦TEAM|Rangers⟧ goal, dropped and then sat on.
The tie, if a league match may be so called, was ⟦G12|put beyond doubt⟧ by the ⟦NORP|Uruguayan⟧, with ⟦MINUTE|18 minutes left⟧ and from an unlikely part of his person. ⟦PERSON|Thorsgaard⟧'s corner seemed to be going over him when he, at five foot six, ⟦G13|headed it in⟧. His ⟦G14|fourth⟧ in three games, and that does not include the ⟦G15|one⟧ against ⟦TEAM|Celtic⟧ in the ⟦COMPETITION|League Cup⟧. It was, of course, a formality from there, and when ⟦PERSON|McGrattan⟧'s centre was ⟦G16|diverted past ⟦PERSON|Simicek⟧⟧ by the unhappy ⟦PERSON|Duthie⟧, in the ⟦MINUTE|81st minute⟧, there was laughter, none of it unkind.
⟦VENUE|Ibrox⟧ sang, ⟦TEAM|Rangers⟧ remain second, and nobody on either side, to judge by the way that they slotted into a huddle, intends to look at the film. The ⟦COMPETITION|Europa League⟧ comes round on ⟦DATE|Thursday⟧.
=====GOALS=====
{"id": "G1", "scorer": "Facundo Olveira", "team": "Rangers", "count": 2}
{"id": "G2", "scorer": "Facundo Olveira", "team": "Rangers", "count": 2}
{"id": "G3", "scorer": "Samson Adewole", "team": "Livingston", "minute": 50, "kind": "shot"}
{"id": "G4", "scorer": "Shea McGrattan", "team": "Rangers", "minute": 7, "kind": "shot", "assist": "Facundo Olveira", "minute_text": "seven minutes"}
{"id": "G5", "scorer": "Shea McGrattan", "team": "Rangers", "minute": 7, "kind": "shot", "assist": "Facundo Olveira", "minute_text": "seven minutes"}
{"id": "G6", "scorer": "Mikkel Thorsgaard", "team": "Rangers", "minute": 15, "kind": "free kick", "outcome": "ruled out", "minute_text": "quarter-hour"}
{"id": "G7", "scorer": "Facundo Olveira", "team": "Rangers", "minute": 26, "kind": "shot", "minute_text": "26th minute"}
{"id": "G8", "scorer": "Facundo Olveira", "team": "Rangers", "minute": 26, "kind": "shot"}
{"id": "G9", "scorer": "Shea McGrattan", "team": "Rangers", "minute": 7, "kind": "shot", "assist": "Facundo Olveira"}
{"id": "G10", "scorer": "Samson Adewole", "team": "Livingston", "minute": 50, "kind": "shot", "minute_text": "50 minutes"}
{"id": "G11", "scorer": "Samson Adewole", "team": "Livingston", "scope": "background"}
{"id": "G12", "scorer": "Facundo Olveira", "team": "Rangers", "minute": 72, "kind": "header", "assist": "Mikkel Thorsgaard", "minute_text": "18 minutes left"}
{"id": "G13", "scorer": "Facundo Olveira", "team": "Rangers", "minute": 72, "kind": "header", "assist": "Mikkel Thorsgaard", "minute_text": "18 minutes left"}
{"id": "G14", "scorer": "Facundo Olveira", "team": "Rangers", "minute": 72, "kind": "header", "assist": "Mikkel Thorsgaard"}
{"id": "G15", "scorer": "Facundo Olveira", "scope": "background"}
{"id": "G16", "scorer": "Ricky Duthie", "team": "Rangers", "minute": 81, "kind": "own goal", "minute_text": "81st minute"}
