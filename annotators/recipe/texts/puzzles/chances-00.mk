⟦VENUE|Fratton Park⟧ stalemate leaves ⟦TEAM|Barnsley⟧ and ⟦TEAM|Portsmouth⟧ wondering how nobody scored
⟦FURNITURE|By Callum Treadgold at Fratton Park⟧
⟦TEAM|Portsmouth⟧ and ⟦TEAM|Barnsley⟧ played out a ⟦SCORE|0-0⟧ draw in ⟦COMPETITION|League One⟧ on ⟦DATE|Saturday⟧ that contained 37 shots, three efforts against the woodwork, one missed penalty and a disallowed ⟦G3|goal⟧ for each side.
⟦TEAM|Pompey⟧ had the better of the opening exchanges. ⟦PERSON|Ryan Abernethy⟧ drilled a low shot across goal and inches wide on ⟦MINUTE|four minutes⟧, and ⟦PERSON|Denzel Okoro⟧ met ⟦PERSON|Callum Pryce⟧'s corner with a firm header that goalkeeper ⟦PERSON|Pieter Lok⟧ tipped over. From the next corner ⟦PERSON|Okoro⟧ headed against the bar.
⟦TEAM|Barnsley⟧, who arrived unbeaten in nine, grew into it. ⟦PERSON|Luis Camacho⟧ found the side-netting after rounding ⟦PERSON|Jamie Stroud⟧, and on ⟦MINUTE|27 minutes⟧ the visitors thought they were in front when ⟦PERSON|Harvey Clegg⟧ ⟦G1|swept in⟧ a cut-back from ⟦PERSON|Camacho⟧, only for the assistant's flag to cut the celebrations short.
The best chance came in the ⟦MINUTE|41st minute⟧. ⟦PERSON|Abernethy⟧ was bundled over by ⟦PERSON|Josh Maddox⟧ in the area and picked himself up to take the penalty, but ⟦PERSON|Lok⟧ dived to his right and pushed it on to the post. ⟦PERSON|Pryce⟧ fired the rebound over.
It was no quieter after the ⟦MINUTE|break⟧. ⟦PERSON|Stroud⟧ saved twice in a minute from ⟦PERSON|Clegg⟧, first with his feet and then with his fingertips, and substitute ⟦PERSON|Femi Lawal⟧ shaved the far upright with a curling effort from 20 yards.
⟦TEAM|Pompey⟧ also had the ball in the net. ⟦PERSON|Okoro⟧ ⟦G2|bundled home⟧ a loose ball on ⟦MINUTE|73⟧, but referee ⟦PERSON|Sally Wainscott⟧ ruled that ⟦PERSON|Lok⟧ had been impeded, and booked the striker for the protest that followed.
⟦PERSON|Abernethy⟧ went close again deep in ⟦MINUTE|stoppage time⟧, his half-volley clipping the top of the bar, and ⟦TEAM|Barnsley⟧ hacked clear from under it at the death.
"I've been in the game 25 years and I don't know how that's finished goalless," said ⟦TEAM|Portsmouth⟧ manager ⟦PERSON|Neil Harbottle⟧. "Their keeper's been unbelievable. We've hit everything but the net."
His counterpart ⟦PERSON|Ivan Pletikosic⟧ said: "A point is fair, but if ⟦PERSON|Camacho⟧ scores that one, we win, for sure. We are still waiting for the first goal away from home ⟦DATE|this month⟧."
⟦PERSON|Lok⟧'s clean sheet was his eighth ⟦DATE|this season⟧. ⟦TEAM|Portsmouth⟧ stay seventh, level on points with ⟦TEAM|Stockport⟧, while ⟦TEAM|Barnsley⟧ slip to fourth.
⟦FURNITURE|Attendance: 18,204. Referee: S Wainscott.⟧
⟦FURNITURE|Read more: Pompey confirm signing of Norwegian winger⟧
=====GOALS=====
{"id": "G1", "scorer": "Harvey Clegg", "team": "Barnsley", "minute": 27, "minute_text": "27 minutes", "assist": "Luis Camacho", "outcome": "ruled out"}
{"id": "G2", "scorer": "Denzel Okoro", "team": "Portsmouth", "minute": 73, "minute_text": "73", "outcome": "ruled out"}
{"id": "G3", "scorer": "Harvey Clegg; Denzel Okoro", "outcome": "ruled out", "count": 2}
