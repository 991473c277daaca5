A day later: ⟦TEAM|Iceland⟧ wonder how they lost, ⟦TEAM|Kosovo⟧ don't care

⟦FURNITURE|REYKJAVIK, Monday⟧

The buses went round the lake on ⟦DATE|Monday⟧ as usual. On the 14, towards ⟦GPE|Grandi⟧, two pensioners could be heard going over ⟦DATE|Sunday⟧'s ⟦COMPETITION|World Cup⟧ qualifier against ⟦TEAM|Kosovo⟧, and one of them was using a salt cellar for the goalkeeper.

It's that sort of defeat. ⟦TEAM|Iceland⟧ led the match at ⟦VENUE|Laugardalsvöllur⟧ with ⟦MINUTE|six minutes to go⟧. ⟦TEAM|Iceland⟧ lost ⟦SCORE|2-1⟧. In between there was a throw-in, which should have gone the other way, and a corner, which shouldn't have been a corner, and ⟦PERSON|Edon Rashiti⟧.

"I've watched both ⟦G1|goals⟧ on the bus, on the plane and in my mother's kitchen," the ⟦TEAM|Kosovo⟧ striker said by telephone on arriving in ⟦GPE|Pristina⟧ ⟦DATE|this morning⟧. "Now she wants to see them too. She was at the hairdresser's."

The lead had been a long time in coming. ⟦PERSON|Hákon Ingvarsson-Beck⟧ struck the foot of a post inside ⟦MINUTE|ten minutes⟧; ⟦PERSON|Arijanet Muriqi-Hoxha⟧, in the visitors' goal, had to save twice from ⟦PERSON|Orri Stefánsson-Lund⟧ and once from his own captain, ⟦PERSON|Amir Rrahmani-Sadiku⟧. The ⟦TEAM|Icelanders⟧' coach, ⟦PERSON|Arnar Viðarsson-Holm⟧, has been criticised for caution and this was his answer: three forwards, and a fourth on the bench. By the ⟦MINUTE|break⟧ they'd had ten corners. At that point ⟦TEAM|Kosovo⟧, without the injured ⟦PERSON|Vedat Muriqaj⟧, hadn't had a shot.

After ⟦MINUTE|57 minutes⟧ patience was rewarded. ⟦PERSON|Ísak Bergmann-Jónasson⟧'s set piece hung in the wind, ⟦PERSON|Rrahmani-Sadiku⟧ got under it, and ⟦PERSON|Sverrir Hilmarsson-Kidd⟧ ⟦G2|nudged it in⟧ at the far stick. The defender, who turns 36 ⟦DATE|next week⟧, removed a boot and talked into it as if it were a phone, an old joke between himself and his son.

"That ⟦G3|goal⟧ ought to be enough at home," he said on ⟦DATE|Monday⟧. "I've got no jokes ⟦DATE|today⟧."

What went wrong? ⟦PERSON|Viðarsson-Holm⟧ took off ⟦PERSON|Stefánsson-Lund⟧, with an eye on ⟦DATE|Thursday⟧ in ⟦GPE|Baku⟧. He wasn't asked about it on the night; he was on ⟦DATE|Monday⟧. "If we win, it's good management," he replied. "I'm not going to say that I'd do it again. I'd do it again."

His replacement, ⟦PERSON|Andri Guðjohnsen-Vale⟧, had two chances to make it safe. He headed the first at ⟦PERSON|Muriqi-Hoxha⟧. He rolled the other a foot wide after rounding him.

So to the throw. The ⟦NORP|Polish⟧ assistant referee's flag went ⟦TEAM|Kosovo⟧'s way. ⟦PERSON|Milot Rashica-Krasniqi⟧ hurried it, ⟦PERSON|Rashiti⟧ turned between two, and his shot, struck hard rather than well, ⟦G4|went in⟧ off ⟦PERSON|Hilmarsson-Kidd⟧'s heel with ⟦PERSON|Hákon Valdimarsson-Orr⟧ already on the floor. That ⟦G5|made it one each⟧ on ⟦MINUTE|84⟧. The corner came in the ⟦MINUTE|fourth minute of stoppages⟧; ⟦PERSON|Valdimarsson-Orr⟧ insisted he hadn't touched it and the replays tend to support him. Over it came from ⟦PERSON|Rashica-Krasniqi⟧. At the back post ⟦PERSON|Rashiti⟧, unmarked, had time to ⟦G6|nod it down and in⟧.

"It's a sickener," said the goalkeeper. "For the ⟦G7|first⟧ I'm wrong-footed. The ⟦G8|winner⟧, I should come, I stay, and it's two metres from me."

⟦GPE|Iceland⟧'s ⟦ORG|FA⟧ has written to ⟦ORG|UEFA⟧ about the throw-in and doesn't anticipate a reply. They're third in ⟦COMPETITION|Group D⟧, three points behind ⟦TEAM|France⟧ and one behind ⟦TEAM|Kosovo⟧, who go to ⟦GPE|Paris⟧ on ⟦DATE|Thursday⟧ with nothing to lose. The last time they were there they lost ⟦SCORE|4-0⟧, all of the ⟦G9|goals⟧ coming from ⟦PERSON|Kylian Mbaye-Laurent⟧.

⟦PERSON|Guðjohnsen-Vale⟧ was in the queue for coffee at the airport when someone patted his shoulder. It was one of the pensioners. "He told me it's only football," the striker said. "Then he told me that I should've used my left."
=====GOALS=====
{"id": "G1", "scorer": "Edon Rashiti", "team": "Kosovo", "count": 2}
{"id": "G2", "scorer": "Sverrir Hilmarsson-Kidd", "team": "Iceland", "minute": 57, "assist": "Ísak Bergmann-Jónasson", "kind": "shot", "minute_text": "57 minutes"}
{"id": "G3", "scorer": "Sverrir Hilmarsson-Kidd", "team": "Iceland", "minute": 57, "assist": "Ísak Bergmann-Jónasson", "kind": "shot"}
{"id": "G4", "scorer": "Edon Rashiti", "team": "Kosovo", "minute": 84, "assist": "Milot Rashica-Krasniqi", "kind": "shot", "minute_text": "84"}
{"id": "G5", "scorer": "Edon Rashiti", "team": "Kosovo", "minute": 84, "assist": "Milot Rashica-Krasniqi", "kind": "shot", "score": "1-1", "minute_text": "84"}
{"id": "G6", "scorer": "Edon Rashiti", "team": "Kosovo", "minute": 90, "added": 4, "assist": "Milot Rashica-Krasniqi", "kind": "header", "minute_text": "fourth minute of stoppages"}
{"id": "G7", "scorer": "Edon Rashiti", "team": "Kosovo", "minute": 84, "assist": "Milot Rashica-Krasniqi", "kind": "shot"}
{"id": "G8", "scorer": "Edon Rashiti", "team": "Kosovo", "minute": 90, "added": 4, "assist": "Milot Rashica-Krasniqi", "kind": "header"}
{"id": "G9", "scorer": "Kylian Mbaye-Laurent", "team": "France", "scope": "background", "count": 4}
