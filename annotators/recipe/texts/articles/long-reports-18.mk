⟦TEAM|Al Ahly⟧ edge closer as ⟦TEAM|Mazembe⟧ run out of road

⟦GPE|CAIRO⟧, ⟦GPE|Egypt⟧ — ⟦TEAM|Al Ahly⟧ will take a slender advantage to ⟦GPE|Lubumbashi⟧ after beating ⟦TEAM|TP Mazembe⟧ ⟦SCORE|1-0⟧ in the first leg of their ⟦COMPETITION|CAF Champions League⟧ semi-final on ⟦DATE|Friday⟧, midfielder ⟦PERSON|Marwan Attia-Selim⟧ ⟦G1|settling it⟧ with a long-range effort at the ⟦VENUE|Cairo International Stadium⟧.

The record 12-time champions were far from their best. They have now failed to score more than once in any of their five knockout matches, yet they are 90 minutes from another final.

"We'd like to win by three but this is ⟦GPE|Africa⟧," coach ⟦PERSON|Jeppe Rieper-Holm⟧ said. "⟦TEAM|Mazembe⟧ are a team that punishes. To have a lead and a zero, I sign for it." The ⟦NORP|Dane⟧ was without ⟦PERSON|Emam Ashour-Nabil⟧, suspended, and lost ⟦PERSON|Wessam Abou-Rabia⟧, his ⟦NORP|Palestinian⟧ striker, to a groin injury when the game was only ⟦MINUTE|nine minutes⟧ old.

His opposite number, ⟦PERSON|Lamine N'Diaye-Fall⟧, had set out to contain. The ⟦NORP|Senegalese⟧ packed the midfield, left the quick ⟦PERSON|Fily Traoré-Keita⟧ alone in attack and asked goalkeeper ⟦PERSON|Aliou Badara-Seck⟧ to take his time. For more than an hour that worked. ⟦PERSON|Hussein El-Shahat-Fouad⟧ was crowded out on the left, ⟦PERSON|Percy Tau-Mokoena⟧ on the right. A volley by the ⟦NORP|South African⟧ which looked destined for the corner struck a team-mate.

Indeed the first real opening fell to the visitors. In the ⟦MINUTE|37th minute⟧ a throw was flicked on and ⟦PERSON|Traoré-Keita⟧, six metres out, scooped it over ⟦PERSON|Mostafa El-Shenawy-Amr⟧ and also over the bar. "If I score there, we have a different semi-final," said the ⟦NORP|Malian⟧. "I didn't, so no."

⟦MINUTE|Seven minutes after the break⟧ came the decisive moment. ⟦PERSON|Badara-Seck⟧'s punch went to the feet of ⟦PERSON|Attia-Selim⟧, who took aim and ⟦G2|found the target⟧ through a thicket of legs. The goalkeeper complained of being impeded, and the ⟦NORP|Moroccan⟧ referee, ⟦PERSON|Jalal Jiyed-Tazi⟧, consulted the screen. He awarded the ⟦G3|goal⟧.

⟦TEAM|Mazembe⟧'s protests cost them: ⟦PERSON|Ernest Luzolo-Mbayo⟧ was cautioned and will miss the return. But it did bring them out of their shell. ⟦PERSON|Traoré-Keita⟧ shot into the side-netting. ⟦PERSON|Glody Likonza-Mputu⟧'s free kick was touched over. In the ⟦MINUTE|81st minute⟧ the stadium was silenced when substitute ⟦PERSON|Oscar Kabwit-Ilunga⟧ ⟦G4|headed in⟧ from a corner, only for ⟦PERSON|Jiyed-Tazi⟧ to give a foul on ⟦PERSON|El-Shenawy-Amr⟧, with the assistant's agreement.

⟦TEAM|Ahly⟧ for their part might have made the trip to ⟦GPE|Congo⟧ a formality. ⟦PERSON|Tau-Mokoena⟧ sent ⟦PERSON|Kahraba Abdel-Moneim-Gad⟧ clear with ⟦MINUTE|seven minutes to go⟧, but ⟦PERSON|Badara-Seck⟧ got down well. In ⟦MINUTE|stoppage time⟧ ⟦PERSON|El-Shahat-Fouad⟧ had a shot deflected on to the post, and the rebound was put over by ⟦PERSON|Tau-Mokoena⟧ from close range. He held his head in his hands for so long that he was booked, or so it appeared, for time-wasting.

⟦PERSON|Rieper-Holm⟧ put on a brave face. "The second goal, we had two chances for it. We didn't take. So what? It's a lead."

⟦PERSON|N'Diaye-Fall⟧ was unhappy with the ruling that went against his side. "I've looked at it five times. The boy jumps and ⟦G5|heads it in the net⟧. The goalkeeper is a big man, he falls like a child. We should be one-one."

⟦PERSON|Attia-Selim⟧, whose ⟦G6|strike⟧ was his first in the competition since the ⟦DATE|2023⟧ group phase, when he ⟦G7|scored⟧ against ⟦TEAM|Al-Hilal⟧ of ⟦GPE|Sudan⟧, was more diplomatic. "It was a fair match," he said. "I saw a hole and I hit. Sometimes they go to the pyramids."

The second leg takes place at the ⟦VENUE|Stade TP Mazembe⟧ ⟦DATE|next Saturday⟧. The other semi-final, between ⟦TEAM|Mamelodi Sundowns⟧ and ⟦TEAM|Esperance⟧ of ⟦GPE|Tunis⟧, begins ⟦DATE|tonight⟧ in ⟦GPE|Pretoria⟧.
=====GOALS=====
{"id": "G1", "scorer": "Marwan Attia-Selim", "team": "Al Ahly", "minute": 52, "kind": "shot"}
{"id": "G2", "scorer": "Marwan Attia-Selim", "team": "Al Ahly", "minute": 52, "kind": "shot", "minute_text": "Seven minutes after the break"}
{"id": "G3", "scorer": "Marwan Attia-Selim", "team": "Al Ahly", "minute": 52, "kind": "shot"}
{"id": "G4", "scorer": "Oscar Kabwit-Ilunga", "team": "Mazembe", "minute": 81, "kind": "header", "outcome": "ruled out", "minute_text": "81st minute"}
{"id": "G5", "scorer": "Oscar Kabwit-Ilunga", "team": "Mazembe", "minute": 81, "kind": "header", "outcome": "ruled out"}
{"id": "G6", "scorer": "Marwan Attia-Selim", "team": "Al Ahly", "minute": 52, "kind": "shot"}
{"id": "G7", "scorer": "Marwan Attia-Selim", "team": "Al Ahly", "scope": "background"}
